"""An agenda as a table: when each step begins, how long it takes and what happens, the last two typed in place."""

import datetime as dt
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QRegularExpression, Qt, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit, QStyleOptionViewItem, QWidget

from kulturverktyg.gui.models.rows import Index
from kulturverktyg.gui.models.unit_tree import InPlaceDelegate
from kulturverktyg.gui.widgets.figures import leave_room
from kulturverktyg.prepare.workshop_plan import LONGEST_WORDS, AgendaStep, one_line

CLOCK, MINUTES, TITLE = range(3)
_HEADINGS = ("Klockan", "Minuter", "Vad som händer")
_FIGURES = QRegularExpression("[0-9]{1,9}")
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class AgendaModel(QAbstractTableModel):
    """``edited`` carries the agenda as it is to be when something is typed; whoever listens shows it."""

    edited = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._agenda: tuple[AgendaStep, ...] = ()
        self._clocks: tuple[str, ...] = ()

    @property
    def agenda(self) -> tuple[AgendaStep, ...]:
        """The steps as shown."""
        return self._agenda

    def show_agenda(self, agenda: tuple[AgendaStep, ...], starts: dt.time | None) -> None:
        """Show steps that begin at a time, or at no time yet."""
        clocks = step_clocks(agenda, starts)
        if len(agenda) != len(self._agenda):
            self.beginResetModel()
            self._agenda, self._clocks = agenda, clocks
            self.endResetModel()
            return
        self._agenda, self._clocks = agenda, clocks
        if agenda:
            self.dataChanged.emit(self.index(0, 0), self.index(len(agenda) - 1, TITLE))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._agenda)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(_HEADINGS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags if index.column() == CLOCK else flags | Qt.ItemFlag.ItemIsEditable

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _HEADINGS[section]
        return _alignment(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        step = self._agenda[index.row()]
        words = (self._clocks[index.row()], str(step.minutes), step.title)[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return words
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(index.column())
            case Qt.ItemDataRole.ToolTipRole if index.column() == TITLE:
                return words
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{_HEADINGS[index.column()]}: {words or 'inte bestämt'}"
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        words = one_line(str(value))
        if role != Qt.ItemDataRole.EditRole or not words or words == self.data(index):
            return False
        step = self._agenda[index.row()]
        changed = replace(step, minutes=int(words)) if index.column() == MINUTES else replace(step, title=words)
        self.edited.emit((*self._agenda[: index.row()], changed, *self._agenda[index.row() + 1 :]))
        return True


class AgendaDelegate(InPlaceDelegate):
    """Lets only whole minutes be typed, and no title that is too long; whoever saves refuses too many minutes."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        leave_room(option, option.displayAlignment)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = super().createEditor(parent, option, index)
        if isinstance(editor, QLineEdit) and index.column() == MINUTES:
            editor.setAlignment(_RIGHT)
            editor.setValidator(QRegularExpressionValidator(_FIGURES, editor))
        elif isinstance(editor, QLineEdit):
            editor.setMaxLength(LONGEST_WORDS)
        return editor


def step_clocks(agenda: tuple[AgendaStep, ...], starts: dt.time | None) -> tuple[str, ...]:
    """When each step begins; empty words while no start is set."""
    if starts is None:
        return ("",) * len(agenda)
    begun = dt.datetime.combine(dt.date.min, starts)
    clocks = []
    for step in agenda:
        clocks.append(f"{begun:%H:%M}")
        begun += dt.timedelta(minutes=step.minutes)
    return tuple(clocks)


def _alignment(section: int) -> Qt.AlignmentFlag:
    return _RIGHT if section == MINUTES else _LEFT
