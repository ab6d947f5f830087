"""A kiosk for ideas: written one by one, seen by nobody else, sent together."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit
from sqlalchemy import select

from kulturverktyg.collect.ballot import IDEA_LIMIT, IDEAS_A_SHEET, IdeaSheet
from kulturverktyg.collect.ballot_box import BallotBox
from kulturverktyg.collect.package import IdeaPrompt, read_package
from kulturverktyg.collect.packaging import PROMPTS
from kulturverktyg.collect.pages import Stage
from kulturverktyg.collect.workshop import close_workshop, make_kiosk
from kulturverktyg.gui.kiosk.look import SMALLEST_TARGET
from kulturverktyg.model.idea import Idea
from kulturverktyg.model.kinds import KioskMode
from kulturverktyg.survey.languages import available_languages
from tests.builders import PIN, Workplace, workplace
from tests.gui.kiosk.test_accessible import faults
from tests.gui.kiosk.visitor import Visitor
from tests.kiosk_packages import SAY, package

OWN = IdeaPrompt("own", {"sv": "Vad saknas?", "en": "What is missing?"})


@pytest.fixture
def ideas(kiosk: Callable[..., Visitor]) -> Callable[..., Visitor]:
    """A kiosk for ideas with its first prompt open."""

    def open_ideas(
        languages: tuple[str, ...] = ("sv",), prompts: tuple[IdeaPrompt, ...] = (), **more: object
    ) -> Visitor:
        prompts = prompts or tuple(IdeaPrompt(name, {}) for name in PROMPTS)
        wanted = replace(package(SAY, languages=languages), mode=KioskMode.IDEAS, prompts=prompts)
        visitor = kiosk(wanted, **more)
        to_the_prompt(visitor)
        return visitor

    return open_ideas


def to_the_prompt(visitor: Visitor) -> None:
    while visitor.stage is not Stage.IDEAS:
        visitor.keys("\n")


def field(visitor: Visitor) -> QPlainTextEdit:
    found = visitor.find("field_idea", QPlainTextEdit)
    assert isinstance(found, QPlainTextEdit)
    return found


def written(visitor: Visitor) -> list[tuple[str, str]]:
    return [(idea.prompt, idea.text) for idea in visitor.window.session.ideas]


def sent(visitor: Visitor) -> list[tuple[str, str]]:
    (sheet,) = visitor.box.ballots
    assert isinstance(sheet, IdeaSheet)
    return [(idea.prompt, idea.text) for idea in sheet.ideas]


def test_by_keyboard_from_start_to_thanks(ideas) -> None:
    visitor = ideas()
    visitor.keys("Gemensam fika\nKortare resor\n")
    assert field(visitor).toPlainText() == ""
    visitor.keys("\n")
    visitor.keys("Sena kallelser")
    visitor.key(Qt.Key.Key_Tab)
    visitor.tap("button_next")
    visitor.keys("\n")
    assert visitor.stage is Stage.REVIEW
    for words in ("Mer av", "Gemensam fika", "Kortare resor", "Sena kallelser", "Ingen idé här"):
        assert words in visitor.words
    visitor.keys("\n")
    visitor.wait_for(Stage.THANKS)
    assert "Tack för dina idéer" in visitor.words
    assert sent(visitor) == [("more", "Gemensam fika"), ("more", "Kortare resor"), ("less", "Sena kallelser")]
    assert visitor.box.codes == [None]


def test_by_touch_ideas_are_added_and_taken_back(ideas) -> None:
    visitor = ideas()
    visitor.keys("Ett")
    visitor.tap("button_add_idea")
    visitor.keys("Fel")
    visitor.tap("button_add_idea")
    visitor.tap("strike_more_0")
    assert written(visitor) == [("more", "Ett")]
    assert field(visitor).hasFocus()
    visitor.tap("button_next")
    visitor.keys("Bort")
    visitor.tap("button_next")
    visitor.tap("button_next")
    visitor.tap("strike_less_0")
    assert written(visitor) == [("more", "Ett")]
    assert "Antal idéer: 1" in visitor.words
    visitor.tap("button_ideas_start")
    visitor.keys("Nytt")
    visitor.tap("button_back")
    assert visitor.stage is Stage.REVIEW
    visitor.tap("button_submit")
    visitor.wait_for(Stage.THANKS)
    assert sent(visitor) == [("more", "Ett"), ("start", "Nytt")]


def test_the_promise_is_about_ideas(kiosk, ideas) -> None:
    visitor = ideas()
    visitor.tap("button_back")
    for words in ("Idéerna sparas utan namn.", "Ingen ser idéerna förrän de visas", "Socialförvaltningen 2026"):
        assert words in visitor.words
    assert "Resultat visas" not in visitor.words
    visitor.tap("button_back")
    assert "Skriv dina idéer" in visitor.words
    visitor.tap("button_help")
    assert "Så skriver du idéer" in visitor.words


def test_the_page_advises_not_to_write_names_and_counts_down(ideas) -> None:
    visitor = ideas()
    visitor.keys("abc")
    assert "Skriv inte namn eller annat som pekar ut någon." in visitor.words
    assert f"Tecken kvar: {IDEA_LIMIT - 3}" in visitor.words
    dictated = QInputMethodEvent()
    dictated.setCommitString("å" * 2 * IDEA_LIMIT)
    QApplication.sendEvent(field(visitor), dictated)
    assert len(field(visitor).toPlainText()) == IDEA_LIMIT
    assert "Tecken kvar: 0" in visitor.words


def test_one_too_many_is_said_and_stays_in_the_field(ideas) -> None:
    visitor = ideas()
    for number in range(IDEAS_A_SHEET):
        assert ("Idéer kvar: " in visitor.words) is (number > 8)
        visitor.keys(f"{number}a\n")
    assert "Idéer kvar: 0" in visitor.words
    visitor.keys("En till\n")
    assert "så många idéer som går" in visitor.window.sheet.problem
    assert "Ta bort en idé för att skriva en annan" in visitor.window.sheet.problem
    assert field(visitor).toPlainText() == "En till"
    visitor.tap("button_next")
    assert visitor.window.session.page.prompt == "more"
    visitor.tap("strike_more_0")
    visitor.tap("button_next")
    assert written(visitor)[-1] == ("more", "En till")


def test_half_an_idea_is_kept_when_letters_grow_or_the_language_changes(ideas) -> None:
    visitor = ideas(("sv", "en", "fi"))
    visitor.keys("Halv")
    visitor.tap("button_larger")
    visitor.tap("button_language")
    visitor.tap("button_next")
    assert field(visitor).toPlainText() == "Halv"
    assert written(visitor) == []


def test_without_ideas_there_is_nothing_to_send_but_a_way_out(ideas) -> None:
    visitor = ideas()
    visitor.keys("\n\n\n")
    assert visitor.stage is Stage.REVIEW
    visitor.keys("\n")
    assert "Skriv minst en idé" in visitor.window.sheet.problem
    visitor.tap("button_give_up")
    assert visitor.stage is Stage.START
    assert visitor.box.tried == []


def test_the_next_finds_nothing_of_the_ideas(ideas) -> None:
    visitor = ideas()
    visitor.keys("Hemlighet\nHalv")
    visitor.tap("button_back")
    visitor.tap("button_back")
    to_the_prompt(visitor)
    for _ in range(4):
        visitor.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field(visitor).toPlainText() == ""
    assert written(visitor) == []
    assert "Hemlighet" not in visitor.words


def test_an_idea_that_was_added_does_not_come_back_by_undo(ideas) -> None:
    visitor = ideas()
    visitor.keys("Gemensam fika\n")
    visitor.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field(visitor).toPlainText() == ""


def test_a_prompt_can_have_words_of_its_own(ideas) -> None:
    visitor = ideas(prompts=(OWN,))
    assert "Vad saknas?" in visitor.words
    visitor.keys("Tid\n\n\n")
    visitor.wait_for(Stage.THANKS)
    assert sent(visitor) == [("own", "Tid")]


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080), (1280, 720)])
def test_pages_fit_and_targets_are_large(ideas, size: tuple[int, int]) -> None:
    visitor = ideas()
    visitor.window.resize(*size)
    visitor.keys("Gemensam fika\nKortare resor\n")
    while True:
        assert not visitor.scrolls
        assert faults(visitor) == []
        for button in visitor.window.findChildren(QAbstractButton):
            if button.isVisible():
                assert min(button.width(), button.height()) >= SMALLEST_TARGET, button.objectName()
        if visitor.stage is Stage.REVIEW:
            break
        visitor.keys("\n")


@pytest.mark.parametrize("count", [4, 6])
def test_many_prompts_of_a_journeys_own_have_room_for_their_words(ideas, count: int) -> None:
    words = "Det som vi vill ta med oss från idag till den nya tiden"
    visitor = ideas(prompts=tuple(IdeaPrompt(f"{words} {n}", {"sv": f"{words} {n}"}) for n in range(count)))
    visitor.window.resize(1366, 768)
    for number in range(count):
        visitor.keys(f"Tanke {number}\n\n")
    assert visitor.stage is Stage.REVIEW
    assert faults(visitor) == []
    visitor.tap(f"button_ideas_{words} 5" if count == 6 else f"button_ideas_{words} 3")
    assert visitor.window.session.page.prompt == f"{words} {count - 1}"


@pytest.mark.parametrize("language", available_languages())
def test_every_page_speaks_every_language(ideas, language: str) -> None:
    visitor = ideas((language,))
    visitor.keys("Fika\n")
    while visitor.stage is not Stage.REVIEW:
        assert visitor.window.sheet.page.heading
        visitor.keys("\n")
    visitor.tap("button_help")


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Workplace]:
    with workplace(tmp_path, short_form=True) as place:
        yield place


def test_ideas_sent_at_the_window_are_in_the_file_when_the_workshop_closes(kiosk, place: Workplace) -> None:
    files = make_kiosk(place.store, place.workshop_id, PIN, KioskMode.IDEAS)
    opened = read_package(files.package)
    box = BallotBox.open(files.box, opened)
    visitor = kiosk(opened, drop=box.drop)
    to_the_prompt(visitor)
    visitor.keys("Gemensam fika\n\nSena kallelser\n\n\n\n")
    visitor.wait_for(Stage.THANKS)
    box.close()
    close_workshop(place.store, place.workshop_id)
    with place.store.read() as session:
        kept = sorted((idea.prompt, idea.text) for idea in session.scalars(select(Idea)))
    assert kept == [("less", "Sena kallelser"), ("more", "Gemensam fika")]
