"""A table of frozen values with declared columns."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex

#: Role under which a cell gives what it is sorted by: text or a number.
SORT_ROLE = Qt.ItemDataRole.UserRole
#: Role under which a cell gives the words that stand there and across the rest of the row instead; or None.
ACROSS_ROLE = Qt.ItemDataRole.UserRole + 1
#: Role under which a cell gives where its words are cut when there is no room for them; or None.
ELIDE_ROLE = Qt.ItemDataRole.UserRole + 2

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Column(Generic[Row]):
    """One column. ``number`` gives what a column of figures is sorted by; None sorts first.

    ``fill`` gives a background and the ink on it, as two colours, or None. A wide column takes the room that is
    left, or its share of it, but never less than ``narrowest`` pixels; the others take what their words need, up to
    ``widest``. One that is ``extra`` is shown when the user asks for more, and figures that are ``centred`` do not
    stand at the right. ``across`` gives words that take the rest of the row; empty for rows that have figures there.
    The end of ``path`` words is what tells them apart, so it is what is left of them where there is little room.
    """

    title: str
    text: Callable[[Row], str]
    number: Callable[[Row], float | None] | None = None
    tip: Callable[[Row], str] | None = None
    fill: Callable[[Row], tuple[str, str] | None] | None = None
    wide: bool = False
    widest: int = 240
    narrowest: int = 170
    extra: bool = False
    centred: bool = False
    across: Callable[[Row], str] | None = None
    path: bool = False


class RowsModel(QAbstractTableModel, Generic[Row]):
    """Rows of values; ``key`` tells a row from another when the rows are replaced."""

    def __init__(
        self, columns: Sequence[Column[Row]], key: Callable[[Row], Hashable], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._key = key
        self._rows: tuple[Row, ...] = ()

    @property
    def columns(self) -> tuple[Column[Row], ...]:
        """The columns from left to right."""
        return self._columns

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows as they were set."""
        return self._rows

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Replace the rows; when they are the same ones only what they say is told anew."""
        rows = tuple(rows)
        if rows and [self._key(row) for row in rows] == [self._key(row) for row in self._rows]:
            self._rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(self._columns) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def set_columns(self, columns: Sequence[Column[Row]], rows: Sequence[Row]) -> None:
        """Replace columns and rows together."""
        self.beginResetModel()
        self._columns, self._rows = tuple(columns), tuple(rows)
        self.endResetModel()

    def key_of(self, row: Row) -> Hashable:
        """What tells the row from others."""
        return self._key(row)

    def row_of(self, key: Hashable) -> int | None:
        """Where the row with a key is."""
        return next((place for place, row in enumerate(self._rows) if self._key(row) == key), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column, row = self._columns[index.column()], self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.text(row)
            case Qt.ItemDataRole.TextAlignmentRole:
                return self._alignment(index.column())
            case Qt.ItemDataRole.ToolTipRole:
                return (column.tip(row) if column.tip else column.text(row)) or None
            case Qt.ItemDataRole.BackgroundRole | Qt.ItemDataRole.ForegroundRole:
                return _colour(column, row, role)
            case _ if role == ELIDE_ROLE:
                return Qt.TextElideMode.ElideLeft if column.path else None
            case _ if role == SORT_ROLE:
                return _sort_value(column, row)
            case _ if role in (ACROSS_ROLE, Qt.ItemDataRole.AccessibleTextRole):
                return (column.across(row) if column.across else "") or None
        return None

    def _alignment(self, section: int) -> Qt.AlignmentFlag:
        column = self._columns[section]
        if column.centred:
            return Qt.AlignmentFlag.AlignCenter
        return _RIGHT if column.number is not None else _LEFT


def _sort_value(column: Column[Row], row: Row) -> str | float:
    if column.number is None:
        return column.text(row)
    value = column.number(row)
    return float("-inf") if value is None else float(value)


def _colour(column: Column[Row], row: Row, role: int) -> QColor | None:
    pair = column.fill(row) if column.fill else None
    if pair is None:
        return None
    return QColor(pair[0] if role == Qt.ItemDataRole.BackgroundRole else pair[1])
