"""A tree of units whose names always have room, filled in from cell to cell with Tab."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

_NARROWEST_NAME, _NARROWEST_COUNT, _WIDEST_COUNT = 240, 90, 150


class UnitTreeView(QTreeView):
    """The first column takes the room that is left; with none left the tree is scrolled sideways."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.header().setStretchLastSection(False)
        self.header().setTextElideMode(Qt.TextElideMode.ElideRight)

    def fit_columns(self) -> None:
        """Give each count the room its heading needs, within reason, and the names the rest."""
        header = self.header()
        for section in range(1, header.count()):
            wanted = header.sectionSizeHint(section)
            self.setColumnWidth(section, min(_WIDEST_COUNT, max(_NARROWEST_COUNT, wanted)))
        self._fit_names()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_names()

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        match action:
            case QAbstractItemView.CursorAction.MoveNext:
                return self._beside(self.currentIndex(), 1)
            case QAbstractItemView.CursorAction.MovePrevious:
                return self._beside(self.currentIndex(), -1)
        return super().moveCursor(action, modifiers)

    def _beside(self, index: QModelIndex, step: int) -> QModelIndex:
        """The next cell that can be written in, on this row or a neighbouring one; invalid at the ends."""
        columns = self.header().count()
        while index.isValid():
            column = index.column() + step
            if not 0 <= column < columns:
                row = index.siblingAtColumn(0)
                row = self.indexBelow(row) if step > 0 else self.indexAbove(row)
                column = 0 if step > 0 else columns - 1
                index = row.siblingAtColumn(column)
            else:
                index = index.siblingAtColumn(column)
            if index.flags() & Qt.ItemFlag.ItemIsEditable:
                return index
        return QModelIndex()

    def _fit_names(self) -> None:
        header = self.header()
        counts = sum(header.sectionSize(section) for section in range(1, header.count()))
        if header.count():
            self.setColumnWidth(0, max(_NARROWEST_NAME, self.viewport().width() - counts))
