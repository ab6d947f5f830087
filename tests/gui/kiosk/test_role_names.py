"""Roles are read in the participant's language where the program has words for them; others as they are called."""

import pytest
from PySide6.QtWidgets import QWidget

from kulturverktyg.collect.pages import Stage
from tests.gui.kiosk.visitor import Visitor
from tests.kiosk_packages import SAY, package

ROLES = ("Medarbetare", "Förtroendevald", "Handläggare")
SWEDISH, ENGLISH, ARABIC = range(3)


@pytest.fixture
def visitor(kiosk) -> Visitor:
    return kiosk(package(SAY, languages=["sv", "en", "ar"], roles=ROLES))


def go_to_roles(visitor: Visitor, language: int) -> None:
    visitor.tap("button_begin")
    visitor.tap(f"answer_language_{language}")
    while visitor.stage is not Stage.ROLE:
        visitor.tap("button_next")
        if visitor.stage is Stage.UNIT:
            visitor.tap("answer_unit_0")


def said(visitor: Visitor) -> list[str]:
    return [visitor.find(f"answer_role_{place}", QWidget).accessibleName() for place in range(len(ROLES))]


def test_english_participants_read_roles_in_english_and_an_own_role_as_it_is(visitor: Visitor) -> None:
    go_to_roles(visitor, ENGLISH)
    for words in ("Member of staff", "Elected representative", "Handläggare"):
        assert words in visitor.words
        assert any(words in name for name in said(visitor))
    assert "Medarbetare" not in visitor.words


def test_the_review_says_the_role_in_the_language_and_the_answer_is_the_same_role(visitor: Visitor) -> None:
    go_to_roles(visitor, ENGLISH)
    visitor.tap("answer_role_1")
    visitor.tap("button_next")
    visitor.tap("answer_say.now_2")
    visitor.tap("button_next")
    assert visitor.stage is Stage.REVIEW
    assert "Elected representative" in visitor.words
    assert "Förtroendevald" not in visitor.words
    visitor.tap("button_submit")
    visitor.wait_for(Stage.THANKS)
    (ballot,) = visitor.box.ballots
    assert ballot.role == visitor.window.session.package.roles[1].id


def test_swedish_participants_read_them_as_the_desk_has_them(visitor: Visitor) -> None:
    go_to_roles(visitor, SWEDISH)
    assert all(role in visitor.words for role in ROLES)


def test_arabic_roles_are_held_together_from_right_to_left(visitor: Visitor) -> None:
    go_to_roles(visitor, ARABIC)
    assert "\u2068موظف أو موظفة\u2069" in visitor.words
    assert "\u2068Handläggare\u2069" in visitor.words
