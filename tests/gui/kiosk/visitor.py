"""Somebody at a kiosk: sees what is shown, and presses what can be pressed."""

from threading import Event
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from kulturverktyg.collect.ballot import Record
from kulturverktyg.collect.pages import Stage
from kulturverktyg.errors import KnownError
from kulturverktyg.gui.kiosk.window import KioskWindow


class Box:
    """Takes ballots; with ``fault`` it cannot, and while ``slow`` is unset it takes its time."""

    def __init__(self) -> None:
        self.ballots: list[Any] = []
        self.tried: list[Record] = []
        self.codes: list[bytes | None] = []
        self.fault: Exception | None = None
        self.may_finish = Event()
        self.may_finish.set()

    def drop(self, ballot: Record, code: bytes | None) -> None:
        """Runs on the worker."""
        self.tried.append(ballot)
        self.may_finish.wait(10)
        if self.fault is not None:
            raise self.fault
        self.ballots.append(ballot)
        self.codes.append(code)

    def fill_up(self) -> None:
        """No more room."""
        self.fault = KnownError("Disken är full. Säg till den som leder workshoppen.")


class Visitor:
    """Finds widgets by name among those that are shown, as eyes do."""

    def __init__(self, qtbot: QtBot, window: KioskWindow, box: Box) -> None:
        self.qtbot = qtbot
        self.window = window
        self.box = box

    def find(self, name: str, kind: type = QWidget) -> QWidget:
        """The shown widget with the name."""
        shown = [w for w in self.window.findChildren(kind, name) if w.isVisible()]
        assert shown, f"{name} is not shown on {self.stage}"
        return shown[-1]

    def sees(self, name: str) -> bool:
        """Whether a widget with the name is shown."""
        return any(w.isVisible() for w in self.window.findChildren(QWidget, name))

    def tap(self, name: str) -> None:
        """Press with a finger."""
        self.qtbot.mouseClick(self.find(name), Qt.MouseButton.LeftButton)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key; it goes where focus is."""
        self.qtbot.keyClick(self.window.focusWidget() or self.window, key, modifier)

    def keys(self, text: str) -> None:
        """Type, each key where focus then is; a line break is Enter."""
        for letter in text:
            if letter == "\n":
                self.key(Qt.Key.Key_Return)
            else:
                self.qtbot.keyClicks(self.window.focusWidget() or self.window, letter)

    def begin(self) -> None:
        """From start to the first question, in the first unit and role."""
        self.keys("\n")
        while self.stage in (Stage.LANGUAGE, Stage.PROMISE):
            self.keys("\n")
        while self.stage in (Stage.UNIT, Stage.ROLE):
            self.keys("1\n")

    def go_to(self, question: str) -> None:
        """On, skipping, to the page of a question."""
        if self.stage is Stage.START:
            self.begin()
        while self.question != question:
            assert self.stage is Stage.QUESTION
            if self.question == "must":
                self.keys("4\n")
            else:
                self.tap("button_skip" if self.sees("button_skip") else "button_next")

    def go_to_review(self) -> None:
        """On, skipping, to the review."""
        if self.stage is Stage.START:
            self.begin()
        while self.stage is Stage.QUESTION:
            if self.question == "must":
                self.keys("4\n")
            else:
                self.tap("button_skip" if self.sees("button_skip") else "button_next")

    @property
    def stage(self) -> Stage:
        """Which page is shown."""
        return self.window.session.stage

    @property
    def question(self) -> str | None:
        """Which question is shown."""
        return self.window.session.page.question

    @property
    def answers(self) -> dict[str, int]:
        """What is answered so far."""
        return dict(self.window.session.answers)

    @property
    def words(self) -> str:
        """All words that are shown."""
        shown = [w for w in self.window.findChildren(QLabel) if w.isVisible()]
        buttons = [w for w in self.window.findChildren(QAbstractButton) if w.isVisible()]
        return "\n".join(w.text() for w in (*shown, *buttons))

    @property
    def scrolls(self) -> bool:
        """Whether the page is higher than its room."""
        area = self.find("scroll_page", QScrollArea)
        assert isinstance(area, QScrollArea)
        QApplication.processEvents()
        return area.verticalScrollBar().maximum() > 0

    def wait_for(self, stage: Stage) -> None:
        """Until the kiosk has come there."""
        self.qtbot.waitUntil(lambda: self.stage is stage)
