"""The next in line finds nothing of the one before."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from kulturverktyg.collect.pages import Stage
from kulturverktyg.gui.kiosk.covers import Patience
from kulturverktyg.gui.kiosk.pages.text import TextField
from kulturverktyg.survey.definition import TEXT_LIMIT
from tests.kiosk_packages import MEETINGS, SAY, WORDS, package

HURRIED = Patience(idle=0.2, countdown=1, thanks=0.2, wrong_pin=600, settle=0)
UNDO = (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def texts_in(visitor) -> str:
    fields = visitor.window.findChildren(QPlainTextEdit)
    return "".join(field.toPlainText() for field in fields if field.isVisible())


def test_the_next_participant_meets_empty_pages_also_after_undo(kiosk) -> None:
    visitor = kiosk(package(SAY, WORDS))
    visitor.go_to("say")
    visitor.keys("25\nHemlighet\n\n")
    visitor.wait_for(Stage.THANKS)
    visitor.keys("\n")
    visitor.go_to("words")
    assert visitor.answers == {}
    for _ in range(5):
        visitor.key(*UNDO)
    assert texts_in(visitor) == ""
    assert not visitor.window.session.texts


@pytest.mark.parametrize("key", [Qt.Key.Key_C, Qt.Key.Key_X, Qt.Key.Key_Insert])
def test_nothing_is_copied(kiosk, key: Qt.Key) -> None:
    visitor = kiosk(package(WORDS))
    visitor.go_to("words")
    visitor.keys("Hemlighet")
    visitor.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    visitor.key(key, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == ""
    assert texts_in(visitor) == "Hemlighet"


@pytest.mark.parametrize("button", [Qt.MouseButton.MiddleButton, Qt.MouseButton.RightButton])
def test_other_buttons_than_the_left_do_nothing_in_fields(kiosk, button: Qt.MouseButton) -> None:
    visitor = kiosk(package(WORDS, MEETINGS))
    visitor.go_to("words")
    for name in ("field_text", "field_number"):
        field = visitor.find(name)
        visitor.qtbot.mouseClick(getattr(field, "viewport", lambda field=field: field)(), button)
        assert QApplication.activePopupWidget() is None
        visitor.tap("button_next")
    assert visitor.answers == {}
    assert not visitor.window.session.texts


def test_a_number_half_written_by_an_input_method_does_not_come_in_beside_the_digits(kiosk) -> None:
    visitor = kiosk(package(MEETINGS))
    visitor.go_to("meetings")
    field = visitor.find("field_number", QLineEdit)
    QApplication.sendEvent(field, QInputMethodEvent("halv", []))
    visitor.keys("1,,2")
    finished = QInputMethodEvent()
    finished.setCommitString("7")
    QApplication.sendEvent(field, finished)
    assert field.text() == "127"


def test_a_word_half_written_by_an_input_method_is_gone_with_its_page(kiosk) -> None:
    visitor = kiosk(package(WORDS, SAY))
    visitor.go_to("words")
    QApplication.sendEvent(visitor.find("field_text"), QInputMethodEvent("Heml", []))
    visitor.tap("button_back")
    visitor.keys("\n")
    field = visitor.find("field_text")
    assert texts_in(visitor) == ""
    assert field.inputMethodQuery(Qt.InputMethodQuery.ImSurroundingText) == ""


def test_back_from_the_first_page_forgets_text_size_and_contrast_too(kiosk) -> None:
    visitor = kiosk(package(SAY, languages=["sv", "en"]))
    size = visitor.find("button_begin").font().pixelSize()
    visitor.tap("button_larger")
    visitor.tap("button_contrast")
    assert visitor.find("button_begin").font().pixelSize() > size
    visitor.keys("\n2")
    visitor.tap("button_back")
    assert visitor.stage is Stage.START
    assert visitor.window.session.language == "sv"
    assert visitor.find("button_begin").font().pixelSize() == size
    assert not visitor.find("button_contrast").isChecked()


def test_thanks_gives_way_to_start_by_itself(kiosk) -> None:
    visitor = kiosk(package(WORDS), HURRIED)
    visitor.begin()
    visitor.keys("Ord\n\n")
    visitor.wait_for(Stage.THANKS)
    visitor.wait_for(Stage.START)
    assert len(visitor.box.ballots) == 1


def test_nobody_there_counts_down_and_then_wipes(kiosk) -> None:
    visitor = kiosk(package(SAY), HURRIED)
    visitor.begin()
    visitor.keys("2")
    visitor.qtbot.waitUntil(lambda: visitor.sees("button_still_here"))
    assert "Det du har fyllt i raderas om 1 s." in visitor.words
    visitor.wait_for(Stage.START)
    assert visitor.answers == {}
    assert visitor.box.tried == []
    assert not visitor.sees("button_still_here")


def test_somebody_who_is_still_there_keeps_the_answers(kiosk) -> None:
    visitor = kiosk(package(SAY), Patience(idle=0.2, countdown=60, settle=0))
    visitor.begin()
    visitor.keys("2")
    visitor.qtbot.waitUntil(lambda: visitor.sees("button_still_here"))
    visitor.tap("button_still_here")
    assert not visitor.sees("button_still_here")
    assert visitor.answers == {"say.now": 2}
    visitor.keys("4")
    assert visitor.answers == {"say.now": 2, "say.desired": 4}


def test_a_key_at_the_countdown_answers_nothing_but_the_countdown(kiosk) -> None:
    visitor = kiosk(package(SAY), Patience(idle=0.2, countdown=60, settle=0))
    visitor.begin()
    visitor.keys("2")
    visitor.qtbot.waitUntil(lambda: visitor.sees("button_still_here"))
    visitor.keys("5")
    assert not visitor.sees("button_still_here")
    assert visitor.answers == {"say.now": 2}


def test_the_start_page_forgets_a_chosen_look_without_a_countdown(kiosk) -> None:
    visitor = kiosk(package(SAY), HURRIED)
    visitor.tap("button_contrast")
    visitor.qtbot.waitUntil(lambda: not visitor.find("button_contrast").isChecked())
    assert not visitor.sees("button_still_here")


def test_free_text_has_no_menu_takes_no_drop_and_stops_at_the_limit(kiosk) -> None:
    visitor = kiosk(package(WORDS))
    visitor.go_to("words")
    field = visitor.find("field_text", TextField)
    assert field.contextMenuPolicy() is Qt.ContextMenuPolicy.NoContextMenu
    assert not field.acceptDrops()
    assert not field.viewport().acceptDrops()
    assert field.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData
    dictated = QInputMethodEvent()
    dictated.setCommitString("å" * (TEXT_LIMIT + 3000))
    QApplication.sendEvent(field, dictated)
    visitor.keys("xyz")
    assert texts_in(visitor) == "å" * TEXT_LIMIT
    assert "Tecken kvar: 0" in visitor.words
    assert "Skriv inte namn eller annat som pekar ut någon." in visitor.words
