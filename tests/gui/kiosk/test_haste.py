"""A double-click, a held key or quick Enters never take anybody past a page that they have not seen."""

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kulturverktyg.collect.package import KioskPackage
from kulturverktyg.collect.pages import Stage
from kulturverktyg.gui.kiosk.covers import Patience
from kulturverktyg.survey.definition import Question
from tests.kiosk_packages import MUST, RECOMMEND, SAY, WORDS, package

USUAL = Patience(idle=600, countdown=600, thanks=600)
#: A question that is not answered has only just come up, however slow the machine is.
NEVER = Patience(idle=600, countdown=600, thanks=600, settle=600)


def settled(visitor) -> None:
    """Look at the page for as long as it takes to be sure of it."""
    visitor.qtbot.wait(round(1000 * USUAL.settle) + 30)


def short(*questions: Question) -> KioskPackage:
    """The questions soon after the start: where there is one place to belong to, nobody is asked for it."""
    return package(*questions, units=("Vård",), roles=("Medarbetare",))


def arrive(visitor, question: str) -> None:
    """Walk at an easy pace to the question."""
    while visitor.question != question:
        settled(visitor)
        visitor.keys("\n")
    settled(visitor)


def double_click(visitor, name: str) -> None:
    """Two clicks on the screen where the button is, as fast as a hand makes them."""
    place = visitor.find(name).mapTo(visitor.window, QPoint(20, 20))
    QTest.mouseDClick(visitor.window.windowHandle(), Qt.MouseButton.LeftButton, pos=place)


def test_a_double_click_on_next_turns_one_page(kiosk) -> None:
    visitor = kiosk(short(SAY, RECOMMEND, WORDS), NEVER)
    visitor.keys("\n\n25")
    double_click(visitor, "button_next")
    assert visitor.question == "recommend"


def test_two_quick_clicks_turn_one_page(kiosk) -> None:
    visitor = kiosk(short(SAY, RECOMMEND, WORDS), NEVER)
    visitor.keys("\n\n25")
    visitor.tap("button_next")
    visitor.tap("button_next")
    assert visitor.question == "recommend"


def test_a_click_after_a_look_turns_the_next_page(kiosk) -> None:
    visitor = kiosk(short(SAY, RECOMMEND, WORDS), USUAL)
    arrive(visitor, "recommend")
    visitor.tap("button_next")
    assert visitor.question == "words"


def test_a_double_click_on_the_last_question_does_not_submit(kiosk) -> None:
    visitor = kiosk(short(MUST), NEVER)
    visitor.keys("\n\n4")
    double_click(visitor, "button_next")
    visitor.tap("button_submit")
    assert visitor.stage is Stage.REVIEW
    assert visitor.box.tried == []


def test_the_review_is_submitted_after_a_look(kiosk) -> None:
    visitor = kiosk(short(MUST), USUAL)
    arrive(visitor, "must")
    visitor.keys("4\n")
    assert visitor.stage is Stage.REVIEW
    settled(visitor)
    visitor.tap("button_submit")
    visitor.wait_for(Stage.THANKS)


def test_the_second_half_of_a_slow_double_click_does_not_submit_either(kiosk) -> None:
    visitor = kiosk(package(MUST))
    visitor.go_to("must")
    visitor.keys("4")
    double_click(visitor, "button_next")
    assert visitor.stage is Stage.REVIEW
    assert visitor.box.tried == []


def test_four_quick_enters_stop_at_the_next_page(kiosk) -> None:
    visitor = kiosk(short(SAY, WORDS), NEVER)
    visitor.keys("\n\n25\n\n\n\n")
    assert visitor.question == "words"


def test_digits_are_taken_at_once_on_a_new_page(kiosk) -> None:
    visitor = kiosk(short(SAY, MUST), NEVER)
    visitor.keys("\n\n25\n6")
    assert visitor.answers == {"say.now": 2, "say.desired": 5, "must": 6}


def test_two_quick_skips_skip_one_question(kiosk) -> None:
    visitor = kiosk(short(SAY, RECOMMEND, WORDS), NEVER)
    visitor.keys("\n\n2")
    visitor.tap("button_skip")
    visitor.tap("button_skip")
    assert visitor.question == "recommend"


def test_enter_held_down_turns_no_page_however_long(kiosk) -> None:
    visitor = kiosk(short(SAY, WORDS), USUAL)
    arrive(visitor, "say")
    visitor.keys("\n")
    settled(visitor)
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True)
    QApplication.sendEvent(visitor.window.focusWidget(), held)
    assert visitor.question == "words"


def test_a_question_that_has_just_come_up_is_left_by_nothing_until_it_is_answered(kiosk) -> None:
    visitor = kiosk(short(SAY, MUST), NEVER)
    visitor.keys("\n\n")
    assert visitor.question == "say"
    visitor.tap("button_next")
    visitor.tap("button_back")
    visitor.keys("\n")
    assert visitor.question == "say"
    visitor.keys("2\n")
    assert visitor.question == "must"


def test_dont_know_that_came_too_early_does_not_look_chosen(kiosk) -> None:
    visitor = kiosk(package(SAY), NEVER)
    visitor.keys("\n\n")
    visitor.keys("1\n1\n")
    assert visitor.question == "say"
    visitor.tap("button_dont_know")
    assert visitor.question == "say"
    assert not visitor.find("button_dont_know").isChecked()
