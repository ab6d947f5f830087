"""From what to what on the projector: inside the screen, apart, and large enough for ten metres."""

import pytest
from PySide6.QtCore import QRectF, QSize

from kulturverktyg.gui.projector.sheet import SMALLEST, Sheet, Text, usual_screen
from kulturverktyg.gui.projector.views.from_to import FromTo
from kulturverktyg.gui.theme import TOKENS, Mode, interface_font

LONG = "Vi frågar den det gäller, bestämmer nära och berättar varför, också när det är bråttom och många väntar"
PAIRS = (
    FromTo("Motto", "Vi gör jobbet", "Vi gör skillnad, tillsammans", "Uppdraget är detsamma, sättet är nytt."),
    FromTo("Beteende", LONG, LONG, LONG),
    FromTo("Rykte", "Samhällsbyggnadsförvaltningen", "", ""),
)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("size", [usual_screen(), QSize(1920, 1080), QSize(1024, 768)])
@pytest.mark.parametrize("view", PAIRS)
def test_both_sides_are_inside_and_apart(view: FromTo, size: QSize) -> None:
    sheet = Sheet(size, TOKENS[Mode.DARK], interface_font())
    pieces = [piece for piece in view.lay(sheet) if isinstance(piece, Text) and piece.words]
    screen = QRectF(0, 0, size.width(), size.height())
    for piece in pieces:
        assert screen.contains(piece.place), piece.words
        assert piece.points >= 28.0 if len(piece.words) > 80 else piece.points >= SMALLEST
    places = [piece.place for piece in pieces]
    overlaps = [a.intersected(b) for i, a in enumerate(places) for b in places[i + 1 :]]
    assert not [each for each in overlaps if each.height() > 1 and each.width() > 1]


def test_it_is_said_in_one_line() -> None:
    assert PAIRS[0].words == (
        "Motto. Från: Vi gör jobbet. Till: Vi gör skillnad, tillsammans. Uppdraget är detsamma, sättet är nytt"
    )
