"""The unit tree with a column of headcounts for each role, all of it typed in place."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kulturverktyg.gui.models.rows import Index
from kulturverktyg.gui.widgets.announce import polish
from kulturverktyg.prepare.views import JourneyView, RoleView, UnitView

_MOST_PEOPLE = 100_000
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class UnitTreeModel(QAbstractItemModel):
    """Shows a journey's units. What is typed shows at once and is told; whoever listens saves it."""

    renamed = Signal(object, str)
    counted = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._journey: JourneyView | None = None
        self._below: dict[UUID | None, list[UnitView]] = {}
        self._places: dict[UUID, int] = {}
        self._sums: dict[UUID, int] = {}

    @property
    def units(self) -> Sequence[UnitView]:
        """All units in reading order."""
        return self._journey.units if self._journey else ()

    @property
    def roles(self) -> Sequence[RoleView]:
        """The roles, one column each."""
        return self._journey.roles if self._journey else ()

    def show_journey(self, journey: JourneyView) -> None:
        """Show another picture of a journey; rows stay where they are when units and roles are the same."""
        if self._journey is not None and _shape(journey) == _shape(self._journey):
            self._journey = journey
            self._place_units()
            self._tell_all_changed()
            return
        self.beginResetModel()
        self._journey = journey
        self._place_units()
        self.endResetModel()

    def unit_at(self, index: Index) -> UnitView | None:
        """The unit on the row of an index."""
        if not index.isValid():
            return None
        return self.units[index.internalId()]

    def index_of(self, unit_id: UUID, column: int = 0) -> QModelIndex:
        """Where a unit is; invalid when it is gone."""
        place = self._places.get(unit_id)
        if place is None:
            return QModelIndex()
        unit = self.units[place]
        return self.createIndex(self._below[unit.parent].index(unit), column, place)

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        above = self.unit_at(parent)
        siblings = self._below.get(above.id if above else None, [])
        if not (0 <= row < len(siblings) and 0 <= column < self.columnCount()):
            return QModelIndex()
        return self.createIndex(row, column, self._places[siblings[row].id])

    def parent(self, index: Index = QModelIndex()) -> Any:  # noqa: B008
        unit = self.unit_at(index)
        return QModelIndex() if unit is None or unit.parent is None else self.index_of(unit.parent)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        if parent.column() > 0:
            return 0
        above = self.unit_at(parent)
        return len(self._below.get(above.id if above else None, []))

    def columnCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(self.roles) + 2

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags if index.column() == self.columnCount() - 1 else flags | Qt.ItemFlag.ItemIsEditable

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section else _LEFT
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return ("Enhet", *(role.name for role in self.roles), "Summa")[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        unit = self.unit_at(index)
        if unit is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._words(unit, index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if index.column() else _LEFT
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == 0:
            return unit.path
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column():
            heading = self.headerData(index.column(), Qt.Orientation.Horizontal)
            return f"{unit.name}, {heading}: {self._words(unit, index.column()) or 'inga'}"
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        unit = self.unit_at(index)
        words = " ".join(str(value).split())
        if unit is None or role != Qt.ItemDataRole.EditRole or words == self._words(unit, index.column()):
            return False
        if index.column() == 0:
            self.renamed.emit(unit.id, words)
            return True
        return self._set_count(unit, self.roles[index.column() - 1], words)

    def _set_count(self, unit: UnitView, role: RoleView, words: str) -> bool:
        if words and not (words.isdigit() and int(words) <= _MOST_PEOPLE):
            return False
        count = int(words) if words else None
        assert self._journey is not None  # noqa: S101
        headcounts = dict(self._journey.headcounts)
        headcounts.pop((unit.id, role.id), None)
        if count is not None:
            headcounts[unit.id, role.id] = count
        self._journey = replace(self._journey, headcounts=headcounts)
        self._place_units()
        self._tell_all_changed()
        self.counted.emit(unit.id, role.id, count)
        return True

    def _words(self, unit: UnitView, column: int) -> str:
        if column == 0:
            return unit.name
        if column > len(self.roles):
            return str(self._sums[unit.id])
        assert self._journey is not None  # noqa: S101
        count = self._journey.headcounts.get((unit.id, self.roles[column - 1].id))
        return "" if count is None else str(count)

    def _place_units(self) -> None:
        assert self._journey is not None  # noqa: S101
        self._places = {unit.id: place for place, unit in enumerate(self.units)}
        self._below = {}
        for unit in self.units:
            self._below.setdefault(unit.parent, []).append(unit)
        self._sums = dict.fromkeys(self._places, 0)
        for (unit_id, _), count in self._journey.headcounts.items():
            self._sums[unit_id] += count
        for unit in reversed(self.units):
            if unit.parent is not None:
                self._sums[unit.parent] += self._sums[unit.id]

    def _tell_all_changed(self) -> None:
        last = self.columnCount() - 1
        for siblings in self._below.values():
            self.dataChanged.emit(self.index_of(siblings[0].id), self.index_of(siblings[-1].id, last))


class InPlaceDelegate(QStyledItemDelegate):
    """What is being typed stays, though the model is told anew in the meantime, and its letters have room."""

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setProperty("role", "cell")
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        super().updateEditorGeometry(editor, option, index)
        place = editor.geometry()
        lacking = max(0, editor.sizeHint().height() - place.height())
        editor.setGeometry(place.adjusted(0, -(lacking // 2), 0, lacking - lacking // 2))

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if not (isinstance(editor, QLineEdit) and editor.isModified()):
            super().setEditorData(editor, index)


class _NameEdit(QLineEdit):
    """A name that is typed in place: while it is empty it is marked, and says what is missing."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setPlaceholderText("Skriv ett namn")
        self.textChanged.connect(self._mark)

    @Slot()
    def _mark(self) -> None:
        wrong = not self.text().strip()
        if bool(self.property("wrong")) is not wrong:
            self.setProperty("wrong", wrong)
            polish(self)


class NameDelegate(InPlaceDelegate):
    """Says where a name is missing."""

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index) -> QWidget:
        editor = _NameEdit(parent)
        editor.setProperty("role", "cell")
        return editor


class UnitDelegate(NameDelegate):
    """Lets only whole numbers be typed as headcounts."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        if index.column() == 0:
            return super().createEditor(parent, option, index)
        editor = QLineEdit(parent)
        editor.setProperty("role", "cell")
        editor.setAlignment(_RIGHT)
        editor.setValidator(QIntValidator(0, _MOST_PEOPLE, editor))
        return editor


def _shape(journey: JourneyView) -> tuple[object, ...]:
    return (
        journey.id,
        [(unit.id, unit.parent) for unit in journey.units],
        [(role.id, role.name) for role in journey.roles],
    )
