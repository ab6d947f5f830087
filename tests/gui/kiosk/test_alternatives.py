"""Several ticks, an order of one's own and numbers with decimals, by touch, by keys and by ear."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from kulturverktyg.collect.participant import AnswerState
from kulturverktyg.gui.kiosk.look import SMALLEST_TARGET
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import DONT_KNOW, Choice, Condition, Relation, Scale
from tests.kiosk_packages import FIRST, GOOD, HOURS, MUST, SAY, WORDS, package

HELP, LEARN, CALM, FUN = FIRST.columns


def heard(visitor, name: str):
    return QAccessible.queryAccessibleInterface(visitor.find(name, QAbstractButton))


def alone(*questions):
    return package(*questions, units=("Vård",), roles=("Medarbetare",))


def test_digits_and_taps_tick_and_untick(kiosk) -> None:
    visitor = kiosk(alone(GOOD))
    visitor.go_to("good")
    visitor.keys("249")
    visitor.tap("answer_good_0")
    visitor.tap("answer_good_1")
    assert visitor.answers == {"good.help": 1, "good.learn": 0, "good.calm": 0, "good.fun": 1}
    visitor.keys("14")
    assert visitor.answers == {}


def test_arrows_only_move_and_space_ticks(kiosk) -> None:
    visitor = kiosk(alone(GOOD))
    visitor.go_to("good")
    visitor.key(Qt.Key.Key_Down)
    visitor.key(Qt.Key.Key_Right)
    assert visitor.answers == {}
    visitor.key(Qt.Key.Key_Space)
    assert [column for column, ticked in visitor.answers.items() if ticked] == ["good.calm"]
    visitor.key(Qt.Key.Key_Tab)
    assert visitor.window.focusWidget().objectName() == "button_back"


def test_a_screen_reader_hears_boxes_that_are_ticked_or_not(kiosk) -> None:
    visitor = kiosk(alone(GOOD))
    visitor.go_to("good")
    visitor.keys("2")
    box = heard(visitor, "answer_good_1")
    assert box.role() == QAccessible.Role.CheckBox
    assert box.state().checked
    assert box.text(QAccessible.Text.Name) == "Vi lär oss, 2 av 4"
    assert not heard(visitor, "answer_good_2").state().checked
    assert "Välj ett eller flera svar." in visitor.words


def test_dont_know_takes_the_ticks_away_and_a_tick_takes_dont_know_away(kiosk) -> None:
    visitor = kiosk(alone(GOOD, WORDS))
    visitor.go_to("good")
    visitor.keys("2")
    visitor.tap("button_dont_know")
    assert set(visitor.answers.values()) == {DONT_KNOW}
    visitor.tap("button_back")
    assert visitor.find("button_dont_know", QAbstractButton).isChecked()
    visitor.keys("3")
    assert not visitor.find("button_dont_know", QAbstractButton).isChecked()
    assert sum(visitor.answers.values()) == 1


def test_places_are_given_in_the_order_of_taps_and_the_last_by_itself(kiosk) -> None:
    visitor = kiosk(alone(FIRST, WORDS))
    visitor.go_to("first")
    for place in (2, 0, 3, 1):
        visitor.tap(f"answer_first_{place}")
    assert visitor.answers == {CALM: 1, HELP: 2, FUN: 3, LEARN: 4}
    visitor.keys("\n")
    assert visitor.question == "words"


def test_a_place_is_taken_away_and_the_later_ones_move_up(kiosk) -> None:
    visitor = kiosk(alone(FIRST))
    visitor.go_to("first")
    visitor.keys("312")
    visitor.tap("answer_first_2")
    assert visitor.answers == {HELP: 1, LEARN: 2, FUN: 3}
    assert heard(visitor, "answer_first_2").text(QAccessible.Text.Name) == "Vi hinner, har ingen plats än"
    visitor.keys("\n")
    assert "Ge alla alternativ en plats, eller hoppa över frågan." in visitor.words
    visitor.keys("3")
    assert visitor.answers[CALM] == 4
    assert heard(visitor, "answer_first_2").text(QAccessible.Text.Name) == "Vi hinner, plats 4 av 4"
    assert heard(visitor, "answer_first_2").role() == QAccessible.Role.Button


def test_one_can_begin_again(kiosk) -> None:
    visitor = kiosk(alone(FIRST))
    visitor.go_to("first")
    assert not visitor.sees("button_again")
    visitor.keys("31")
    visitor.tap("button_again")
    assert visitor.answers == {}
    assert not visitor.sees("button_again")
    visitor.key(Qt.Key.Key_Space)
    assert len(visitor.answers) == 1


@pytest.mark.parametrize(
    ("typed", "kept"), [("1,5", 15), ("1.5", 15), ("-0,5", -5), ("12", 120), (",5", 5), ("1,55", 15)]
)
def test_comma_and_point_are_typed_alike(kiosk, typed: str, kept: int) -> None:
    visitor = kiosk(alone(HOURS))
    visitor.go_to("hours")
    visitor.keys(typed)
    assert visitor.answers == {"hours": kept}


def test_a_decimal_number_is_shown_as_the_language_writes_it(kiosk) -> None:
    visitor = kiosk(package(HOURS, languages=["sv", "en"]))
    visitor.go_to("hours")
    visitor.tap("key_7")
    visitor.tap("key_comma")
    visitor.tap("key_5")
    assert visitor.find("field_number", QLineEdit).text() == "7,5"
    visitor.tap("button_language")
    assert visitor.find("field_number", QLineEdit).text() == "7.5"
    assert "A number from −2 to 24" in visitor.words
    visitor.tap("key_erase")
    visitor.tap("key_erase")
    visitor.tap("key_erase")
    visitor.keys("30\n")
    assert "The answer should be a number from −2 to 24." in visitor.words


def test_a_question_comes_only_after_the_answer_that_it_depends_on(kiosk) -> None:
    why = replace(WORDS, name="why", condition=Condition("must", Relation.LESS, 3))
    visitor = kiosk(alone(MUST, why))
    visitor.go_to("must")
    assert "Inflytande · 1 av 1" in visitor.words
    visitor.keys("2")
    visitor.keys("\n")
    assert "Inflytande · 2 av 2" in visitor.words
    visitor.keys("Tid\n")
    visitor.tap("number_must")
    visitor.keys("6\n")
    assert not visitor.sees("number_why")
    assert visitor.window.session.state_of(visitor.window.session.pages[-2]) is AnswerState.ANSWERED


LONG = "Större inflytande över schemat och tid att planera"
STATEMENT = {"sv": "Den som berättar om ett misstag blir bemött med respekt, också när det har kostat tid och pengar."}


def long_ones(count: int) -> tuple[Choice, ...]:
    return tuple(Choice(f"c{place}", {"sv": f"{LONG} {place}"}) for place in range(count))


CROWDED = (
    replace(FIRST, name="eight", text=STATEMENT, choices=long_ones(8)),
    replace(GOOD, name="twelve", text=STATEMENT, choices=long_ones(12)),
    replace(GOOD, name="short", choices=tuple(Choice(f"c{n}", {"sv": f"Svar {n}"}) for n in range(12))),
    *(
        replace(SAY, name=f"{kind}{points}", kind=kind, text=STATEMENT, scale=Scale("s", points, labels))
        for kind in (QuestionKind.PAIR, QuestionKind.SCALE)
        for points in (4, 11)
        for labels in (tuple({"sv": f"Instämmer till viss del {n}"} for n in range(points)),)
    ),
)


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080)])
def test_crowded_pages_do_not_scroll_and_keep_large_targets(kiosk, size: tuple[int, int]) -> None:
    visitor = kiosk(alone(*CROWDED))
    visitor.window.resize(*size)
    for question in CROWDED:
        visitor.go_to(question.name)
        assert not visitor.scrolls, question.name
        buttons = [b for b in visitor.window.findChildren(QAbstractButton) if b.isVisible()]
        assert all(min(b.height(), b.width()) >= SMALLEST_TARGET for b in buttons), question.name


def test_nothing_is_wider_than_the_window_in_the_largest_letters(kiosk) -> None:
    visitor = kiosk(alone(*CROWDED))
    for _ in range(3):
        visitor.tap("button_larger")
    for question in CROWDED:
        visitor.go_to(question.name)
        assert not any(row.cuts_words for row in visitor.window.sheet.page.rows), question.name
        assert visitor.window.sheet.minimumSizeHint().width() <= visitor.window.width(), question.name
