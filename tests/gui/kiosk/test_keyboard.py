"""Digits answer, arrows move and choose, Enter goes on, Tab stops once at a scale."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from kulturverktyg.collect.pages import Stage
from kulturverktyg.gui.kiosk.answer_button import AnswerButton
from tests.kiosk_packages import CULTURE, MUST, NEAR, RECOMMEND, SAY, WORDS, package


def test_digits_answer_the_first_scale_and_then_the_next(kiosk) -> None:
    visitor = kiosk(package(SAY))
    visitor.go_to("say")
    visitor.keys("2")
    assert visitor.answers == {"say.now": 2}
    visitor.keys("5")
    assert visitor.answers == {"say.now": 2, "say.desired": 5}
    visitor.keys("4")
    assert visitor.answers == {"say.now": 2, "say.desired": 4}


def test_a_digit_that_is_no_answer_does_nothing(kiosk) -> None:
    visitor = kiosk(package(SAY))
    visitor.go_to("say")
    visitor.keys("0689")
    assert visitor.answers == {}


def test_digits_begin_with_the_scale_that_is_not_answered(kiosk) -> None:
    visitor = kiosk(package(SAY, WORDS))
    visitor.go_to("say")
    visitor.keys("3\n")
    visitor.tap("button_back")
    visitor.keys("1")
    assert visitor.answers == {"say.now": 3, "say.desired": 1}


@pytest.mark.parametrize(
    ("typed", "answer"),
    [("0", 0), ("7", 7), ("1", 1), ("10", 10), ("100", 0), ("101", 1), ("9 0", 0), ("110", 10)],
)
def test_ten_is_typed_as_one_and_nought(kiosk, typed: str, answer: int) -> None:
    visitor = kiosk(package(RECOMMEND))
    visitor.go_to("recommend")
    visitor.keys(typed)
    assert visitor.answers == {"recommend": answer}


def test_a_long_scale_waits_for_a_second_digit_only_where_there_is_one(kiosk) -> None:
    visitor = kiosk(package(NEAR))
    visitor.go_to("near")
    visitor.keys("113")
    assert visitor.answers == {"near.now": 11, "near.desired": 3}
    visitor.keys("10")
    assert visitor.answers == {"near.now": 11, "near.desired": 10}


def test_arrows_move_and_choose_and_stop_at_the_ends(kiosk) -> None:
    visitor = kiosk(package(MUST))
    visitor.go_to("must")
    visitor.key(Qt.Key.Key_Right)
    visitor.key(Qt.Key.Key_Right)
    assert visitor.answers == {"must": 3}
    for _ in range(9):
        visitor.key(Qt.Key.Key_Down)
    assert visitor.answers == {"must": 7}
    visitor.key(Qt.Key.Key_Left)
    assert visitor.answers == {"must": 6}


def test_space_chooses_the_focused_alternative(kiosk) -> None:
    visitor = kiosk(package(SAY))
    visitor.go_to("say")
    visitor.key(Qt.Key.Key_Space)
    assert visitor.answers == {"say.now": 1}


def test_tab_stops_once_at_each_scale_and_then_goes_on(kiosk) -> None:
    visitor = kiosk(package(SAY))
    visitor.go_to("say")
    visitor.keys("2")
    stops = []
    for _ in range(4):
        stops.append(visitor.window.focusWidget().objectName())
        visitor.key(Qt.Key.Key_Tab)
    assert stops == ["answer_say.desired_1", "button_back", "button_dont_know", "button_skip"]
    assert visitor.window.focusWidget().objectName() == "button_next"


def test_enter_presses_a_button_that_tab_has_led_to(kiosk) -> None:
    visitor = kiosk(package(SAY, WORDS))
    visitor.go_to("say")
    visitor.find("button_skip").setFocus(Qt.FocusReason.TabFocusReason)
    visitor.keys("\n")
    assert visitor.question == "words"
    visitor.find("button_back").setFocus(Qt.FocusReason.TabFocusReason)
    visitor.keys("\n")
    assert visitor.question == "say"


def test_a_touched_button_does_not_take_the_digits_away(kiosk) -> None:
    visitor = kiosk(package(SAY))
    visitor.go_to("say")
    visitor.tap("button_contrast")
    visitor.tap("button_larger")
    visitor.keys("4")
    assert visitor.answers == {"say.now": 4}


def test_enter_held_down_does_not_rush_through_the_pages(kiosk, qtbot) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

    visitor = kiosk(package(SAY, WORDS))
    visitor.go_to("say")
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True)
    QApplication.sendEvent(visitor.window.focusWidget(), held)
    assert visitor.question == "say"


def test_typed_points_replace_what_is_in_the_field(kiosk) -> None:
    visitor = kiosk(package(CULTURE))
    visitor.go_to("culture")
    visitor.keys("60")
    visitor.key(Qt.Key.Key_Tab)
    visitor.key(Qt.Key.Key_Up)
    visitor.key(Qt.Key.Key_Up)
    assert [visitor.answers[c] for c in (CULTURE.columns[0], CULTURE.columns[4])] == [60, 10]
    assert "Kvar att fördela: 40" in visitor.words
    assert "Kvar att fördela: 90" in visitor.words
    visitor.key(Qt.Key.Key_Backtab)
    visitor.keys("100")
    assert "Alla 100 poäng är fördelade" in visitor.words


def test_a_screen_reader_hears_scale_answer_place_and_whether_it_is_chosen(kiosk) -> None:
    visitor = kiosk(package(SAY))
    visitor.go_to("say")
    visitor.keys("4")
    button = visitor.find("answer_say.now_4", AnswerButton)
    heard = QAccessible.queryAccessibleInterface(button)
    assert heard.text(QAccessible.Text.Name) == "Så är det idag: Stämmer bra, 4 av 5"
    assert heard.role() == QAccessible.Role.RadioButton
    assert heard.state().checked
    other = QAccessible.queryAccessibleInterface(visitor.find("answer_say.desired_4", AnswerButton))
    assert other.text(QAccessible.Text.Name) == "Så vill jag att det ska vara: Stämmer bra, 4 av 5"
    assert not other.state().checked


def test_every_control_has_a_name(kiosk) -> None:
    visitor = kiosk(package(languages=["sv", "en"]))
    while visitor.stage is not Stage.REVIEW:
        for widget in visitor.window.findChildren(AnswerButton.__mro__[2]):
            if widget.isVisible():
                heard = QAccessible.queryAccessibleInterface(widget)
                assert heard.text(QAccessible.Text.Name).strip(), (visitor.question, widget.objectName())
        if visitor.stage in (Stage.UNIT, Stage.ROLE) or visitor.question == "must":
            visitor.keys("1")
        visitor.keys("\n")
