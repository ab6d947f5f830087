"""Hands and eyes at the desk: what a user does with mouse and keyboard, and what can be read on the page."""

from collections import deque
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QTreeWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from kulturverktyg.gui.desk.window import DeskWindow
from kulturverktyg.gui.tasks import TaskRunner
from kulturverktyg.gui.widgets.banner import Banner
from kulturverktyg.gui.widgets.client_round_dialog import NewClientRound
from kulturverktyg.gui.widgets.data_table import DataTable
from kulturverktyg.gui.widgets.language_dialog import LanguageChoice
from kulturverktyg.gui.widgets.library_dialog import LibraryChoice
from kulturverktyg.gui.widgets.round_dialog import NewRound
from kulturverktyg.gui.widgets.workshop_dialog import LanguageOffer, NewWorkshop
from kulturverktyg.survey.library import LibraryContents

W = TypeVar("W", bound=QWidget)
_PATIENCE = 60_000
LEFT = Qt.MouseButton.LeftButton


@dataclass
class ScriptedDialogs:
    """Gives the answers laid ready, in order, and remembers what was asked; with none left it thinks better of it."""

    answers: deque[Any] = field(default_factory=deque)
    asked: list[str] = field(default_factory=list)

    def will_answer(self, *answers: Any) -> None:
        self.answers.extend(answers)

    def _next(self, asked: str) -> Any:
        self.asked.append(asked)
        return self.answers.popleft() if self.answers else None

    def confirm(self, title: str, text: str, _yes: str) -> bool:
        return bool(self._next(f"{title}: {text}"))

    def warn(self, title: str, text: str) -> None:
        self.asked.append(f"{title}: {text}")

    def open_file(self, title: str, _kinds: str) -> Path | None:
        answer: Path | None = self._next(title)
        return answer

    def open_files(self, title: str, _kinds: str) -> Sequence[Path]:
        answer: Sequence[Path] | None = self._next(title)
        return answer or []

    def save_file(self, title: str, _name: str, _kinds: str) -> Path | None:
        answer: Path | None = self._next(title)
        return answer

    def folder(self, title: str, _start: Path) -> Path | None:
        answer: Path | None = self._next(title)
        return answer

    def line(self, title: str, _label: str, _value: str = "", *, longest: int = 0) -> str | None:
        answer: str | None = self._next(title)
        return answer

    def new_pin(self) -> str | None:
        answer: str | None = self._next("PIN-kod")
        return answer

    def waiting_times(self, idle: int, countdown: int) -> tuple[int, int] | None:
        answer: tuple[int, int] | None = self._next(f"Tider: {idle} och {countdown}")
        return answer

    def new_round(self, suggested: NewRound, full: str, short: str) -> NewRound | None:
        forms = f"hela {full}; kort {short or 'finns inte'}"
        answer: NewRound | None = self._next(f"Ny omgång: {suggested.name}, {forms}")
        return answer

    def new_client_round(self, suggested: NewClientRound, about: str, advice: Sequence[str]) -> NewClientRound | None:
        answer: NewClientRound | None = self._next(f"Ny omgång med klienter: {suggested.name}, {about} {advice[0]}")
        return answer

    def new_workshop(self, languages: Sequence[LanguageOffer]) -> NewWorkshop | None:
        answer: NewWorkshop | None = self._next(f"Ny workshop: {_offered(languages)}")
        return answer

    def workshop_languages(
        self, workshop: str, languages: Sequence[LanguageOffer], chosen: Collection[str]
    ) -> tuple[str, ...] | None:
        asked = f"Språk i {workshop}: {_offered(languages)}, nu {', '.join(chosen)}"
        answer: tuple[str, ...] | None = self._next(asked)
        return answer

    def new_language(self, choices: Sequence[LanguageChoice], taken: Sequence[str]) -> str | None:
        asked = f"Lägg till språk: {', '.join(choice.name for choice in choices)}, inte {', '.join(taken)}"
        answer: str | None = self._next(asked)
        return answer

    def show_lines(self, title: str, _text: str, lines: Sequence[str]) -> None:
        self.asked.append(f"{title}: {' '.join(lines)}")

    def choose_template(self, contents: LibraryContents, _chosen: str, *, can_use: bool) -> LibraryChoice | None:
        names = ", ".join(entry.template.name for entry in contents.entries)
        answer: LibraryChoice | None = self._next(f"Mallar{'' if can_use else ' att se på'}: {names}")
        return answer

    def show_folder(self, folder: Path) -> None:
        self.asked.append(f"Mapp: {folder}")


def _offered(languages: Sequence[LanguageOffer]) -> str:
    return ", ".join(f"{'' if offer.can_be_chosen else 'inte '}{offer.code} ({offer.note})" for offer in languages)


def type_text(widget: QWidget, text: str) -> None:
    """Key presses with their characters; QTest itself knows only ASCII."""
    for character in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, character)
            QApplication.sendEvent(widget, event)


def _editor(view: QAbstractItemView) -> QLineEdit | None:
    return next((editor for editor in view.findChildren(QLineEdit) if editor.hasFocus()), None)


@dataclass
class Desk:
    """The window, and what one can do in it."""

    window: DeskWindow
    qtbot: QtBot
    runner: TaskRunner
    dialogs: ScriptedDialogs
    kiosks: list[Path]

    def settle(self) -> None:
        """Wait until everything asked for is done."""
        QApplication.processEvents()
        while self.runner.busy:
            with self.qtbot.waitSignal(self.runner.busy_changed, timeout=_PATIENCE):
                pass
        QApplication.processEvents()

    def find(self, kind: type[W], name: str) -> W:
        """The visible widget with a name on the open page, or anywhere in the window."""
        found = [widget for widget in self.window.findChildren(kind, name) if widget.isVisible()]
        assert len(found) == 1, f"{len(found)} visible widgets are called {name}"
        return found[0]

    def sees(self, name: str) -> bool:
        return any(widget.isVisible() for widget in self.window.findChildren(QWidget, name))

    def click(self, name: str) -> None:
        button = self.find(QAbstractButton, name)
        assert button.isEnabled(), f"{name} cannot be clicked"
        place = QPoint(10, button.height() // 2)
        self.qtbot.mouseClick(button, LEFT, pos=place)
        self.settle()

    def write(self, name: str, text: str) -> None:
        """Replace what is in a field, and leave it with Tab."""
        edit = self.find(QWidget, name)
        edit.setFocus()
        self.qtbot.keyClick(edit, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        type_text(edit, text)
        self.qtbot.keyClick(edit, Qt.Key.Key_Tab)
        self.settle()

    def write_in_place(self, view: QAbstractItemView, text: str) -> None:
        """Write in the cell that is being edited, or begin by typing, and end with Enter."""
        editor = _editor(view)
        if editor is None:
            self.qtbot.keyClick(view, text[0])
            editor, text = _editor(view), text[1:]
        assert editor is not None, "nothing is being edited"
        type_text(editor, text)
        self.qtbot.keyClick(editor, Qt.Key.Key_Return)
        self.settle()

    def choose(self, name: str, words: str) -> None:
        combo = self.find(QComboBox, name)
        place = combo.findText(words, Qt.MatchFlag.MatchContains)
        assert place >= 0, f"{words} cannot be chosen"
        combo.setCurrentIndex(place)
        self.settle()

    def go(self, words: str) -> None:
        """Click a page in the list at the left."""
        self.press_page(words)
        self.settle()

    def press_page(self, words: str) -> None:
        """Click a page in the list at the left, and its step first where that is folded, without waiting."""
        pages = self.find(QTreeWidget, "list_pages")
        (item,) = pages.findItems(words, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive)
        for each in (item.parent(), item):
            if each is item or (each is not None and not each.isExpanded()):
                pages.scrollToItem(each)
                self.qtbot.mouseClick(pages.viewport(), LEFT, pos=pages.visualItemRect(each).center())

    def click_cell(self, view: QAbstractItemView, index: QModelIndex) -> None:
        self.qtbot.mouseClick(view.viewport(), LEFT, pos=view.visualRect(index).center())

    def choose_row(self, table: str, words: str) -> None:
        """Click the row that says ``words`` in its first column."""
        view = self.find(DataTable, table)
        model = view.model()
        rows = [row for row in range(model.rowCount()) if model.index(row, 0).data() == words]
        self.click_cell(view, model.index(rows[0], 0))
        self.settle()

    def open_first_journey(self) -> None:
        self.qtbot.keyClick(self.find(DataTable, "table_journeys"), Qt.Key.Key_Return)
        self.settle()

    def text(self, name: str) -> str:
        widget: Any = self.find(QWidget, name)
        return str(widget.text())

    def table(self, name: str) -> str:
        return self.find(DataTable, name).as_text()

    @property
    def message(self) -> str:
        """What the line above the page says."""
        return self.window.findChildren(Banner, "banner")[0].text if self.sees("banner") else ""
