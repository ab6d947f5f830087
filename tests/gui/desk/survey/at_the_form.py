"""Hands on the form of the survey page: what a user does there, and what comes of it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.gui.desk.survey.editing import SurveyEditing
from kulturverktyg.gui.desk.survey.question_form import QuestionForm
from kulturverktyg.gui.tasks import TaskRunner
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.prepare.journeys import list_journeys
from kulturverktyg.prepare.surveys import newest_version, read_draft
from kulturverktyg.store.store import open_store
from kulturverktyg.survey.definition import Question
from kulturverktyg.survey.draft import SurveyDraft
from kulturverktyg.survey.edits.arrange import add_question
from tests.builders import Workplace

W = TypeVar("W", bound=QWidget)
LEFT = Qt.MouseButton.LeftButton
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
_PATIENCE = 60_000
_MOST_TABS = 80


@dataclass
class AtTheForm:
    """The form, and what one can do with it."""

    place: Workplace
    editing: SurveyEditing
    form: QuestionForm
    qtbot: QtBot
    runner: TaskRunner

    def settle(self) -> None:
        """Perform what is typed, and wait until it is in the file."""
        self.editing.settle()
        self.wait()

    def wait(self) -> None:
        QApplication.processEvents()
        self.qtbot.waitUntil(lambda: not self.runner.busy, timeout=_PATIENCE)

    def be_active(self) -> None:
        """Come back from a list, which without a display leaves no window active."""
        QApplication.processEvents()
        self.form.window().activateWindow()
        self.qtbot.waitUntil(self.form.window().isActiveWindow)

    def show(self, name: str | None, *, is_section: bool = False) -> None:
        self.form.show_place(name, is_section)
        QApplication.processEvents()

    def question(self, name: str) -> Question:
        """The question as it stands when what is typed is performed."""
        self.settle()
        return self.editing.draft.survey.question(name)

    def find(self, kind: type[W], name: str) -> W:
        found = [widget for widget in self.form.findChildren(kind, name) if widget.isVisible()]
        assert len(found) == 1, f"{len(found)} visible widgets are called {name}"
        return found[0]

    def sees(self, name: str) -> bool:
        return any(widget.isVisible() for widget in self.form.findChildren(QWidget, name))

    @property
    def focus(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None, "nothing has the focus"
        return widget

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        self.qtbot.keyClick(self.focus, key, modifier)

    def type(self, words: str) -> None:
        """Press keys with their characters where the focus is."""
        for character in words:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, character)
                QApplication.sendEvent(self.focus, event)

    def tab_to(self, name: str) -> None:
        """Press Tab until the focus is in a field."""
        for _ in range(_MOST_TABS):
            if self.focus.objectName() == name:
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not reach {name}")

    def write(self, name: str, words: str) -> None:
        """Stand in a field and write over what is there."""
        self.find(QWidget, name).setFocus()
        self.press(Qt.Key.Key_A, CTRL)
        self.type(words)

    def click(self, name: str) -> None:
        button = self.find(QAbstractButton, name)
        assert button.isEnabled(), f"{name} cannot be clicked"
        self.qtbot.mouseClick(button, LEFT, pos=QPoint(10, button.height() // 2))
        QApplication.processEvents()

    def scroll_wheel(self, widget: QWidget) -> None:
        place = QPointF(widget.rect().center())
        event = QWheelEvent(
            place,
            widget.mapToGlobal(place),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(widget, event)

    def pick(self, name: str, words: str) -> None:
        """Open a list by keyboard, and choose the item that begins with ``words``."""
        combo = self.find(QComboBox, name)
        combo.setFocus()
        self.press(Qt.Key.Key_Down)
        view = combo.view()
        row = next(row for row in range(combo.count()) if combo.itemText(row).startswith(words))
        key = Qt.Key.Key_Down if row > view.currentIndex().row() else Qt.Key.Key_Up
        for _ in range(combo.count()):
            if view.currentIndex().row() == row:
                break
            self.qtbot.keyClick(view, key)
        self.qtbot.keyClick(view, Qt.Key.Key_Return)
        self.be_active()

    def paste(self, words: str) -> None:
        QGuiApplication.clipboard().setText(words)
        self.press(Qt.Key.Key_V, CTRL)

    def text(self, name: str) -> str:
        widget: Any = self.find(QWidget, name)
        if isinstance(widget, QPlainTextEdit):
            return widget.toPlainText()
        return str(widget.currentText() if isinstance(widget, QComboBox) else widget.text())

    def add(self, kind: QuestionKind, section: str = "vidare") -> str:
        """A new question at the top of a section, shown; its name."""
        self.editing.perform("ny fråga", lambda draft: add_question(draft, section, 0, kind)[0])
        within = next(s for s in self.editing.draft.survey.sections if s.name == section)
        self.show(within.questions[0].name)
        return within.questions[0].name

    def stored(self) -> SurveyDraft:
        """What the file holds."""
        self.settle()
        return read_draft(self.place.store, newest_version(self.place.store, self.place.journey_id))


@contextmanager
def form_on(file: Path, qtbot: QtBot, runner: TaskRunner) -> Iterator[AtTheForm]:
    """The form on a real file, in a small window that sees to undo and redo as the page does."""
    with open_store(file) as store:
        place = Workplace(store, list_journeys(store)[0].id)
        journey = OpenJourney(runner)
        editing = SurveyEditing(journey)
        window = QWidget()
        form = QuestionForm(editing, window)
        QVBoxLayout(window).addWidget(form)
        for keys, slot in (
            (QKeySequence.StandardKey.Undo, editing.undo),
            (QKeySequence.StandardKey.Redo, editing.redo),
        ):
            QShortcut(keys, window, slot)
        qtbot.addWidget(window)
        window.resize(420, 700)
        window.show()
        at_form = AtTheForm(place, editing, form, qtbot, runner)
        at_form.be_active()
        journey.show(store, place.view)
        at_form.wait()
        yield at_form
        at_form.settle()
