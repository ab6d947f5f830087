"""The wall of ideas: everything in large type and inside the screen, a page at a time."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from kulturverktyg.gui.projector.sheet import SMALLEST, Sheet, Text
from kulturverktyg.gui.projector.views.idea_wall import IdeaWall
from kulturverktyg.gui.theme import TOKENS, Mode, interface_font

_CARDS = tuple(f"Idé nummer {n} som handlar om {'samverkan ' * (n % 9)}i vardagen" for n in range(40))


def _texts(wall: IdeaWall, size: QSize) -> list[Text]:
    sheet = Sheet(size, TOKENS[Mode.DARK], interface_font())
    pieces = wall.lay(sheet)
    whole = sheet.room.adjusted(-2, -2, 2, 2)
    assert all(whole.contains(piece.place) for piece in pieces)
    return [piece for piece in pieces if isinstance(piece, Text)]


@pytest.mark.parametrize("size", [QSize(1280, 720), QSize(1024, 768), QSize(1920, 1080)])
def test_every_card_is_on_a_page_in_type_that_can_be_read(qapp: QApplication, size: QSize) -> None:
    seen: list[str] = []
    page = 0
    while True:
        title, *texts, foot = _texts(IdeaWall("Trivsel", _CARDS, page), size)
        assert title.words == "Trivsel"
        assert all(text.points >= SMALLEST for text in (title, *texts, foot))
        seen += [text.words for text in texts]
        number, of = foot.words.split(" av ")
        page += 1
        assert int(number) == page
        if number == of:
            break
    assert len(seen) == len(_CARDS)
    first = [text.words for text in _texts(IdeaWall("Trivsel", _CARDS, page), size)]
    assert first[1] == seen[0]


def test_few_cards_have_one_page_and_none_only_the_title(qapp: QApplication) -> None:
    size = QSize(1280, 720)
    assert [text.words for text in _texts(IdeaWall("Trivsel", ("Fika", "Ro")), size)] == ["Trivsel", "Fika", "Ro"]
    assert [text.words for text in _texts(IdeaWall("Trivsel", ()), size)] == ["Trivsel"]


def test_what_is_heard_is_all_of_it() -> None:
    assert IdeaWall("Trivsel", ("Fika.", "Ro")).words == "Trivsel. Fika. Ro"
