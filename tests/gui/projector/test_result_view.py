"""One result at a time, inside the screen, and never smaller than can be read from ten metres."""

import pytest
from PySide6.QtCore import QRectF, QSize

from kulturverktyg.gui.projector.keys import Command
from kulturverktyg.gui.projector.sheet import SMALLEST, Sheet, Text, usual_screen
from kulturverktyg.gui.projector.show import Kind, Show
from kulturverktyg.gui.projector.views.message import Message
from kulturverktyg.gui.projector.views.result import Result
from kulturverktyg.gui.theme import TOKENS, Mode, interface_font

LONG = "Vi ser till hela verksamheten och inte bara till den egna enheten, också när det är bråttom"
RESULTS = (
    Result(
        "Inflytande", (("● Nuläge", "3,1"), ("◆ Önskat", "4,3"), ("Glapp", "+1,2")), "Glappet ligger mellan 1,1 och 1,4"
    ),
    Result(LONG, (("● Nuläge", "minst 90 % svarade ”Stämmer ganska bra”"), ("◆ Önskat", "4,3")), "118 svar"),
    Result("Vuxenstöd", (("", "Visas inte"),), "Färre än 7 svar. Ingår i ”Vuxna och gemensamt stöd”."),
)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("size", [usual_screen(), QSize(1920, 1080), QSize(1024, 768)])
@pytest.mark.parametrize("view", RESULTS)
def test_everything_is_inside_and_large(view: Result, size: QSize) -> None:
    sheet = Sheet(size, TOKENS[Mode.DARK], interface_font())
    pieces = [piece for piece in view.lay(sheet) if isinstance(piece, Text)]
    screen = QRectF(0, 0, size.width(), size.height())
    for piece in pieces:
        assert screen.contains(piece.place), piece.words
        assert piece.points >= SMALLEST
    places = [piece.place for piece in pieces]
    assert not [(a, b) for i, a in enumerate(places) for b in places[i + 1 :] if a.intersected(b).height() > 1]


def test_a_result_is_shown_until_another_view_is_chosen_and_can_be_frozen() -> None:
    show = Show()
    show.show_result(RESULTS[0])
    assert show.on_screen == RESULTS[0]
    show.show_message("Paus")
    assert show.on_screen == Message("Paus")
    show.hide_message()
    show.obey(Command.FREEZE)
    show.show_result(RESULTS[1])
    assert show.on_screen == RESULTS[0]
    show.obey(Command.FREEZE)
    assert show.on_screen == RESULTS[1]
    show.choose(Kind.STEP)
    assert show.has_result
    show.choose(Kind.RESULT)
    show.forget_result()
    assert not show.has_result
    assert show.kind is Kind.STEP
