"""Somebody who makes up their mind beforehand and then answers a kiosk by keys and clicks."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kulturverktyg.collect.package import KioskPackage
from kulturverktyg.collect.pages import PageOrder, Stage, in_choosing_order
from kulturverktyg.collect.participant import AnswerState
from kulturverktyg.gui.kiosk.window import KioskWindow
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import DONT_KNOW, Question

_LEFT = Qt.MouseButton.LeftButton


@dataclass(frozen=True)
class Mind:
    """What somebody will answer: place of unit and role among those offered, answers by column, texts, and in what

    language; empty is the one that the kiosk begins in.
    """

    unit: int
    role: int
    answers: Mapping[str, int]
    texts: Mapping[str, str]
    language: str = ""


def make_up_mind(package: KioskPackage, chance: random.Random) -> Mind:
    """Random answers to a whole survey: some skipped, some *vet ej*, points that sum to 100."""
    units = [unit for unit, _ in in_choosing_order(PageOrder(package).units())]
    unit = chance.randrange(len(units))
    roles = [r for r in package.roles if any((c.unit, c.role) == (units[unit].id, r.id) for c in package.cells)]
    answers: dict[str, int] = {}
    texts: dict[str, str] = {}
    for question in package.survey.questions():
        if question.kind is QuestionKind.TEXT:
            if chance.random() < 0.5:
                texts[question.name] = f"Egna ord {chance.randrange(10**6)}"
        elif chance.random() < 0.9:
            answers |= _answer(question, chance)
    asked = package.survey.asked(answers)
    answers = {column: answers[column] for question in asked for column in question.columns if column in answers}
    texts = {question.name: texts[question.name] for question in asked if question.name in texts}
    return Mind(unit, chance.randrange(len(roles)), answers, texts)


def _answer(question: Question, chance: random.Random) -> dict[str, int]:
    if question.dont_know and chance.random() < 0.1:
        return dict.fromkeys(question.columns, DONT_KNOW)
    if question.kind is QuestionKind.ALLOCATION:
        poles = len(question.choices)
        return dict(zip(question.columns, [*_points(poles, chance), *_points(poles, chance)], strict=True))
    if question.kind is QuestionKind.RANKING:
        places = range(1, len(question.columns) + 1)
        return dict(zip(question.columns, chance.sample(places, len(places)), strict=True))
    if question.kind is QuestionKind.MULTIPLE:
        least = chance.choice(question.columns)
        return {column: int(column == least or chance.random() < 0.3) for column in question.columns}
    low, high = question.bounds
    return {column: chance.randint(low, high) for column in question.columns}


def _points(poles: int, chance: random.Random) -> Sequence[int]:
    cuts = sorted(chance.randint(0, 20) for _ in range(poles - 1))
    return [5 * (b - a) for a, b in zip([0, *cuts], [*cuts, 20], strict=True)]


class Participant:
    """Answers the window that is shown; by mouse or by keys alone."""

    def __init__(self, window: KioskWindow, mind: Mind, *, mouse: bool) -> None:
        self._window = window
        self._mind = mind
        self._mouse = mouse

    def answer_until_review(self) -> None:
        """From the start page to the review."""
        session = self._window.session
        while session.stage is not Stage.REVIEW:
            match session.stage:
                case Stage.START if self._mouse and self._mind.language:
                    self._click(f"button_begin_{self._mind.language}")
                case Stage.LANGUAGE if self._mind.language:
                    self._choose(session.package.languages.index(self._mind.language))
                case Stage.UNIT:
                    self._choose(self._mind.unit)
                case Stage.ROLE:
                    self._choose(self._mind.role)
                case Stage.QUESTION:
                    assert session.question is not None
                    self._answer(session.question)
                case _:
                    self._press_enter()

    def submit(self) -> None:
        """Press the review's button; what follows is up to the kiosk."""
        if self._mouse:
            self._click("button_submit")
        else:
            self._press_enter()

    def leave(self) -> None:
        """Leave the thanks page to the next in line."""
        if self._mouse:
            self._click("button_done")
        else:
            self._press_enter()

    def _answer(self, question: Question) -> None:
        columns = [column for column in question.columns if column in self._mind.answers]
        if question.name in self._mind.texts:
            self._write(self._mind.texts[question.name])
        elif columns and self._mind.answers[columns[0]] == DONT_KNOW:
            before = self._window.session.page
            self._click("button_dont_know")
            pressed_too_early = self._window.session.state_of(before) is not AnswerState.DONT_KNOW
            if self._window.session.page != before or pressed_too_early:
                return
        elif columns:
            self._give(question, columns)
        self._next()

    def _give(self, question: Question, columns: Sequence[str]) -> None:
        match question.kind:
            case QuestionKind.ALLOCATION:
                for column in columns:
                    self._fill_points(column)
            case QuestionKind.MULTIPLE:
                for column in columns:
                    if self._mind.answers[column]:
                        self._press(question, column)
            case QuestionKind.RANKING:
                self._rank(question, columns)
            case QuestionKind.NUMBER:
                self._fill_number(question)
            case _:
                for column in columns:
                    self._point_out(question, column)

    def _point_out(self, question: Question, column: str) -> None:
        value = self._mind.answers[column]
        if self._mouse:
            self._click(f"answer_{column}_{value}")
        else:
            self._type(str(value + 1 if question.kind is QuestionKind.CHOICE else value))

    def _press(self, question: Question, column: str) -> None:
        """Press an alternative: by its place, or by the key that has its number."""
        place = question.columns.index(column)
        if self._mouse:
            self._click(f"answer_{question.name}_{place}")
        else:
            self._type(str(place + 1))

    def _rank(self, question: Question, columns: Sequence[str]) -> None:
        """Give the places in order, the last by itself; with a mouse, first begin at the wrong end and think again."""
        in_order = sorted(columns, key=self._mind.answers.__getitem__)
        if self._mouse:
            self._press(question, in_order[-1])
            self._click("button_again")
        for column in in_order[:-1]:
            self._press(question, column)

    def _fill_number(self, question: Question) -> None:
        whole, rest = divmod(abs(self._mind.answers[question.name]), 10**question.decimals)
        digits = f"{whole},{rest:0{question.decimals}}" if question.decimals else str(whole)
        if not self._mouse:
            self._type("-" * (self._mind.answers[question.name] < 0) + digits)
            return
        for digit in digits:
            self._click("key_comma" if digit == "," else f"key_{digit}")
        if self._mind.answers[question.name] < 0:
            self._click("key_sign")

    def _fill_points(self, column: str) -> None:
        field = self._find(f"field_{column}")
        QTest.mouseClick(field, _LEFT)
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(field, str(self._mind.answers[column]))

    def _choose(self, place: int) -> None:
        self._type(str(place + 1))
        self._next()

    def _next(self) -> None:
        if self._mouse:
            self._click("button_next")
        else:
            self._press_enter()

    def _press_enter(self) -> None:
        QTest.keyClick(self._window.focusWidget() or self._window, Qt.Key.Key_Return)

    def _type(self, text: str) -> None:
        for letter in text:
            QTest.keyClicks(self._window.focusWidget() or self._window, letter)

    def _write(self, words: str) -> None:
        """Type words in any script; QTest itself knows only ASCII."""
        field = self._window.focusWidget() or self._window
        for character in words:
            event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, character)
            QApplication.sendEvent(field, event)

    def _click(self, name: str) -> None:
        QTest.mouseClick(self._find(name), _LEFT)

    def _find(self, name: str) -> QWidget:
        QApplication.sendPostedEvents()
        shown = [widget for widget in self._window.findChildren(QWidget, name) if widget.isVisible()]
        assert shown, f"{name} is not on the page {self._window.session.page}"
        return shown[-1]
