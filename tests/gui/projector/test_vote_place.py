"""A place of a vote, inside the screen and never smaller than can be read from ten metres."""

import pytest
from PySide6.QtCore import QRectF, QSize

from kulturverktyg.decide.vote import LONGEST_OPTION
from kulturverktyg.gui.projector.sheet import SMALLEST, Sheet, Text, usual_screen
from kulturverktyg.gui.projector.views.vote_place import VotePlace
from kulturverktyg.gui.theme import TOKENS, Mode, interface_font

LONG = "Vi läser alla idéer tillsammans på arbetsplatsträffen den första måndagen i varje månad, och svarar "
LONGEST = (LONG * 2)[: LONGEST_OPTION - 1] + "."
PLACES = (
    VotePlace("Vilka idéer tar vi vidare?", 1, ("Gemensam fika",), "22 prickar"),
    VotePlace("Vilka idéer tar vi vidare?", 2, ("Kortare möten", "Fadder för nyanställda"), "16 prickar"),
    VotePlace("Vilka idéer tar vi vidare?", 4, (LONGEST,), "högst 4 prickar"),
    VotePlace("Vilka idéer tar vi vidare?", 4, (LONGEST,) * 3, "Nytta 8,5, insats 3,0"),
    VotePlace("Vilka idéer tar vi vidare?", 9, tuple(f"Idé {n}" for n in range(12)), "högst 2 prickar"),
)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("size", [usual_screen(), QSize(1920, 1080), QSize(1024, 768)])
@pytest.mark.parametrize("view", PLACES, ids=lambda view: f"{view.rank}-{len(view.options)}")
def test_everything_is_inside_and_large(view: VotePlace, size: QSize) -> None:
    sheet = Sheet(size, TOKENS[Mode.DARK], interface_font())
    pieces = [piece for piece in view.lay(sheet) if isinstance(piece, Text)]
    screen = QRectF(0, 0, size.width(), size.height())
    for piece in pieces:
        assert screen.contains(piece.place), piece.words
        assert piece.points >= SMALLEST
    places = [piece.place for piece in pieces]
    assert not [(a, b) for i, a in enumerate(places) for b in places[i + 1 :] if a.intersected(b).height() > 1]


def test_ties_are_told_as_shared_and_many_by_their_number() -> None:
    assert (
        PLACES[1].words
        == "Vilka idéer tar vi vidare? Plats 2 (delad). Kortare möten. Fadder för nyanställda. 16 prickar."
    )
    assert "Idé 2. … och 9 till" in PLACES[4].words
