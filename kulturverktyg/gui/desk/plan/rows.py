"""The table of measures: what it says, what can be typed in it, and which measures it shows."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QStyleOptionViewItem, QWidget

from kulturverktyg.decide.action_plan import ActionPlan
from kulturverktyg.decide.measure import (
    LONGEST_OWNER,
    LONGEST_TITLE,
    STATUSES,
    MeasureView,
    is_late,
    is_to_follow_up,
)
from kulturverktyg.gui.desk.workshops.days import day_words
from kulturverktyg.gui.models.rows import Column, Index, RowsModel
from kulturverktyg.gui.models.unit_tree import InPlaceDelegate
from kulturverktyg.gui.widgets.data_table import FillDelegate
from kulturverktyg.gui.widgets.limited_line import LimitedLine

#: The fields of the columns from left to right; the first is a place and cannot be typed.
FIELDS = ("", "title", "owner", "deadline", "status", "next_follow_up")
_LONGEST = {"title": LONGEST_TITLE, "owner": LONGEST_OWNER}
_CALLED = {"title": "Åtgärden", "owner": "Ansvarig roll"}
_LAST = 10_000
#: Pixels beside the words of a cell.
_CELL_AIR = 22


class Shown(StrEnum):
    """Which measures the table shows."""

    ALL = "Alla åtgärder"
    LATE = "Försenade"
    FOLLOW_UP = "Att följa upp nu"
    PRIORITISED = "Prioriterade"
    REST = "Inte prioriterade"
    OPEN = "Inte klara"


_TESTS: Mapping[Shown, Callable[[MeasureView, dt.date], bool]] = {
    Shown.ALL: lambda _measure, _today: True,
    Shown.LATE: is_late,
    Shown.FOLLOW_UP: is_to_follow_up,
    Shown.PRIORITISED: lambda measure, _today: measure.prioritised,
    Shown.REST: lambda measure, _today: not measure.prioritised,
    Shown.OPEN: lambda measure, _today: not measure.has_ended,
}


@dataclass(frozen=True)
class PlanRow:
    """One line; ``place`` counts the prioritised ones from 1, None for the rest."""

    measure: MeasureView
    place: int | None
    late: bool


def plan_rows(plan: ActionPlan, shown: Shown, today: dt.date) -> tuple[PlanRow, ...]:
    """The lines of a plan that are to be shown, in the plan's order."""
    return tuple(
        PlanRow(measure, place if measure.prioritised else None, is_late(measure, today))
        for place, measure in enumerate(plan.measures, 1)
        if _TESTS[shown](measure, today)
    )


def columns(late: tuple[str, str]) -> tuple[Column[PlanRow], ...]:
    """The table from left to right; ``late`` is the background and the ink of a day that is past."""
    return (
        Column("Nr", _place, number=lambda row: row.place or _LAST, tip=_place_tip, widest=50),
        Column("Åtgärd", lambda row: row.measure.title, wide=True, narrowest=150),
        Column("Ansvarig", lambda row: row.measure.owner, widest=155),
        Column("Klar senast", _deadline, fill=lambda row: late if row.late else None, widest=100),
        Column("Status", lambda row: STATUSES[row.measure.status], widest=88),
        Column("Följs upp", lambda row: day_words(row.measure.next_follow_up), widest=97),
    )


def _place(row: PlanRow) -> str:
    return str(row.place) if row.place else ""


def _place_tip(row: PlanRow) -> str:
    return f"Nummer {row.place} av de prioriterade" if row.place else "Inte prioriterad"


def _deadline(row: PlanRow) -> str:
    day = day_words(row.measure.deadline)
    return f"{day} försenad" if row.late else day


class PlanModel(RowsModel[PlanRow]):
    """``typed`` carries a measure's id, one of `FIELDS` and what is written for it; whoever listens shows it."""

    typed = Signal(object, str, object)

    def __init__(self, columns: Sequence[Column[PlanRow]], parent: QObject) -> None:
        super().__init__(columns, _measure_id, parent)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if FIELDS[index.column()] else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.EditRole and index.isValid():
            value = getattr(self.rows[index.row()].measure, FIELDS[index.column()])
            return day_words(value) if FIELDS[index.column()] in ("deadline", "next_follow_up") else value
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or value == self.data(index, role):
            return False
        self.typed.emit(self.rows[index.row()].measure.id, FIELDS[index.column()], value)
        return True


class PlanDelegate(InPlaceDelegate, FillDelegate):
    """A status is chosen from a list; all else is typed, and ``full`` says what had no room. How wide a cell is wanted
    is only counted by its words."""

    full = Signal(str)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        words = option.fontMetrics.horizontalAdvance(str(index.data() or ""))
        return QSize(words + _CELL_AIR, option.fontMetrics.height())

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        field = FIELDS[index.column()]
        if field == "status":
            combo = QComboBox(parent)
            combo.addItems(list(STATUSES.values()))
            combo.setAccessibleName("Status")
            return combo
        editor = super().createEditor(parent, option, index)
        if isinstance(editor, QLineEdit) and field in _LONGEST:
            LimitedLine(editor, _LONGEST[field], _CALLED[field], editor).full.connect(self.full)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentText(str(index.data()))
        else:
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, list(STATUSES)[editor.currentIndex()])
        else:
            super().setModelData(editor, model, index)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Let the list of a combo box open without that ending the edit."""
        if isinstance(editor, QComboBox) and event.type() is QEvent.Type.FocusOut and editor.view().isVisible():
            return False
        return super().eventFilter(editor, event)


def _measure_id(row: PlanRow) -> object:
    return row.measure.id
