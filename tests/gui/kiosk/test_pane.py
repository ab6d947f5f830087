"""HR sees the very kiosk beside what is being written, presses it, and goes on writing undisturbed."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QGraphicsView, QHBoxLayout, QLabel, QLineEdit, QWidget

from kulturverktyg.collect.pages import PROMISE, Page, Stage
from kulturverktyg.gui.kiosk.pane import PreviewPane
from kulturverktyg.gui.theme import Mode
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import Question
from tests.examples import examples
from tests.kiosk_packages import FIRST, GOOD, MUST, SAY, WORDS, package, survey
from tests.surveys import any_surveys

PACKAGE = package(SAY, GOOD, MUST, WORDS, languages=["sv", "en"])


class Desk:
    """A field that HR types in, and the pane beside it."""

    def __init__(self, qtbot) -> None:
        self.qtbot = qtbot
        self.window = QWidget()
        self.field = QLineEdit()
        self.pane = PreviewPane(Mode.LIGHT)
        line = QHBoxLayout(self.window)
        line.addWidget(self.field)
        line.addWidget(self.pane)
        self.pane.setFixedSize(430, 520)

    @property
    def view(self) -> QGraphicsView:
        return self.pane.findChild(QGraphicsView, "screen_preview")

    @property
    def front(self) -> QWidget:
        return self.view.scene().items()[0].widget()

    def find(self, name: str) -> QWidget:
        return next(w for w in self.front.findChildren(QWidget, name) if w.isVisible())

    @property
    def words(self) -> str:
        shown = [*self.front.findChildren(QLabel), *self.front.findChildren(QAbstractButton)]
        return "\n".join(widget.text() for widget in shown if widget.isVisible())

    def tap(self, name: str) -> None:
        """Press where it is painted."""
        self.qtbot.wait(1)
        widget = self.find(name)
        middle = widget.mapTo(self.front, QPoint(widget.width() // 2, widget.height() // 2))
        self.qtbot.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, pos=self.view.mapFromScene(middle))


@pytest.fixture
def desk(qtbot) -> Iterator[Desk]:
    desk = Desk(qtbot)
    desk.window.show()
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    yield desk
    desk.window.hide()
    desk.window.deleteLater()


def test_a_question_is_shown_answered_and_left_as_at_the_kiosk(desk) -> None:
    desk.pane.show_survey(PACKAGE, "say", "sv")
    assert "Jag kan säga vad jag tycker." in desk.words
    desk.tap("answer_say.now_2")
    desk.tap("button_next")
    assert desk.pane.session.page == Page(Stage.QUESTION, "good")
    desk.tap("answer_good_1")
    assert desk.pane.session.answers["good.learn"] == 1
    desk.tap("button_back")
    assert dict(desk.pane.session.answers)["say.now"] == 2
    for _ in range(4):
        desk.tap("button_next")
        if desk.pane.session.page.question == "must":
            desk.tap("answer_must_3")
    desk.tap("button_submit")
    assert desk.pane.session.stage is Stage.THANKS


def test_writing_goes_on_in_the_field_while_the_page_is_made_anew(desk) -> None:
    desk.field.setFocus()
    for number in range(5):
        desk.qtbot.keyClicks(desk.field, str(number))
        desk.pane.show_survey(replace(PACKAGE, survey=survey(replace(SAY, text={"sv": f"Nr {number}"}))), "say", "sv")
        assert desk.field.hasFocus()
        assert f"Nr {number}" in desk.words
    assert desk.field.text() == "01234"


def test_a_page_that_is_made_ready_is_not_seen_and_cannot_be_pressed_before_it_is_shown(desk) -> None:
    desk.pane.show_survey(PACKAGE, "say", "sv")
    desk.pane.make_ready(PACKAGE, "must", "sv")
    desk.pane.make_ready(PACKAGE, "good", "sv")
    assert "Jag kan säga vad jag tycker." in desk.words
    desk.tap("answer_say.now_2")
    assert not dict(desk.pane.session.answers)
    desk.pane.show_ready()
    assert "Jag kan säga vad jag tycker." not in desk.words
    desk.tap("answer_good_1")
    assert desk.pane.session.answers["good.learn"] == 1


def test_after_a_press_digits_answer_until_hr_writes_again(desk) -> None:
    desk.pane.show_survey(PACKAGE, "say", "sv")
    desk.tap("answer_say.now_2")
    desk.tap("button_next")
    QTest.keyClick(desk.view, Qt.Key.Key_3)
    assert desk.pane.session.answers["good.calm"] == 1
    desk.field.setFocus()
    desk.pane.show_survey(PACKAGE, "must", "sv")
    assert desk.field.hasFocus()


def test_an_edit_keeps_answers_and_language_chosen_in_the_pane(desk) -> None:
    desk.pane.show_survey(PACKAGE, "say", "sv")
    desk.tap("answer_say.now_2")
    desk.tap("button_language")
    edited = replace(PACKAGE, survey=survey(SAY, FIRST, languages=["sv", "en"]))
    desk.pane.show_survey(edited, "say", "sv")
    assert "I can say what I think." in desk.words
    assert dict(desk.pane.session.answers) == {"say.now": 2}
    desk.pane.show_survey(edited, "first", "en")
    desk.pane.show_survey(edited, "first", "sv")
    assert "Vad är viktigast?" in desk.words


def test_without_a_question_the_page_before_the_questions_is_shown(desk) -> None:
    desk.pane.show_survey(PACKAGE, None, "sv")
    assert desk.pane.session.page == PROMISE
    desk.pane.show_survey(PACKAGE, "no_longer_there", "sv")
    assert desk.pane.session.page == PROMISE


@pytest.mark.parametrize(
    ("kind", "sentence"),
    [
        (QuestionKind.CHOICE, "Lägg till minst två alternativ så visas frågan här."),
        (QuestionKind.ALLOCATION, "Lägg till minst tre poler så visas frågan här."),
        (QuestionKind.PAIR, "Välj en svarsskala så visas frågan här."),
    ],
)
def test_what_is_missing_in_a_half_written_question_is_said(desk, kind: QuestionKind, sentence: str) -> None:
    desk.pane.show_survey(replace(PACKAGE, survey=survey(Question("new", kind, {}))), "new", "sv")
    assert sentence in desk.words
    desk.tap("button_next")
    assert desk.pane.session.stage is Stage.REVIEW


def test_a_language_that_the_kiosk_does_not_speak_is_said(desk) -> None:
    desk.pane.show_survey(PACKAGE, "say", "ckb")
    note = desk.pane.findChild(QLabel, "label_preview_note")
    assert note.isVisible()
    assert note.text() == "Kiosken talar inte sorani än, så sidan visas inte på det språket."
    desk.pane.show_survey(PACKAGE, "say", "en")
    assert not note.isVisible()
    assert desk.view.isVisible()


def test_the_kiosks_way_out_does_nothing(desk) -> None:
    desk.pane.show_survey(PACKAGE, "say", "sv")
    desk.tap("answer_say.now_2")
    QTest.keyClick(desk.view, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert "PIN" not in desk.words
    assert desk.view.isVisible()


def test_buttons_are_as_large_and_wrap_as_at_the_kiosk(desk, kiosk) -> None:
    visitor = kiosk(PACKAGE)
    visitor.go_to("good")
    desk.pane.show_survey(PACKAGE, "good", "sv")
    for name in ("answer_good_0", "label_heading", "button_next"):
        assert desk.find(name).size() == visitor.find(name).size()


@pytest.mark.parametrize("size", [(380, 420), (430, 520), (700, 400), (1366, 768), (1600, 900)])
def test_the_whole_page_is_seen_in_any_size(desk, size: tuple[int, int]) -> None:
    desk.pane.setFixedSize(*size)
    desk.pane.show_survey(PACKAGE, "good", "sv")
    desk.qtbot.wait(1)
    for name in ("answer_good_3", "button_back", "button_next", "button_contrast"):
        widget = desk.find(name)
        seen = desk.view.mapFromScene(widget.mapTo(desk.front, widget.rect().bottomRight()))
        assert desk.view.viewport().rect().contains(seen), name


@examples(6)
@given(survey=any_surveys())
def test_any_half_written_survey_can_be_shown(qapp, survey) -> None:
    pane = PreviewPane(Mode.LIGHT)
    shown = replace(PACKAGE, survey=survey)
    for language in ("sv", "en"):
        for question in survey.questions():
            pane.show_survey(shown, question.name, language)
            assert pane.session.page.question == question.name
    pane.deleteLater()
