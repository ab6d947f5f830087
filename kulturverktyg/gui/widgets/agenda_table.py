"""The table of an agenda, filled in from cell to cell with Tab."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from kulturverktyg.gui.widgets.figures import FiguresHeader

_CLOCK_WIDTH, _MINUTES_WIDTH = 90, 90


class AgendaTable(QTableView):
    """What happens takes the room that is left. Tab goes on to the next control, but from an open cell to the next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 14)
        self.setHorizontalHeader(FiguresHeader(self))
        self.horizontalHeader().setSectionsClickable(False)

    def fit_columns(self) -> None:
        """Give the last column what the others leave."""
        header = self.horizontalHeader()
        for section, width in enumerate((_CLOCK_WIDTH, _MINUTES_WIDTH)):
            header.resizeSection(section, width)
        header.setSectionResizeMode(header.count() - 1, QHeaderView.ResizeMode.Stretch)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        match action:
            case QAbstractItemView.CursorAction.MoveNext:
                return self._beside(1)
            case QAbstractItemView.CursorAction.MovePrevious:
                return self._beside(-1)
        return super().moveCursor(action, modifiers)

    def _beside(self, step: int) -> QModelIndex:
        """The next cell that can be written in, on this row or a neighbouring one; invalid at the ends."""
        model, columns = self.model(), self.horizontalHeader().count()
        place = self.currentIndex().row() * columns + self.currentIndex().column() + step
        while 0 <= place < model.rowCount() * columns:
            index = model.index(*divmod(place, columns))
            if index.flags() & Qt.ItemFlag.ItemIsEditable:
                return index
            place += step
        return QModelIndex()
