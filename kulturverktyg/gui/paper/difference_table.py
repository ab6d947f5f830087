"""All that two typings of a paper differ in, and what has been settled."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from kulturverktyg.collect.paper import Difference
from kulturverktyg.gui.paper.words import given_words, said_of
from kulturverktyg.gui.widgets.data_table import WholeDelegate

_HEADINGS = ("Fråga", "1 Första", "2 Andra", "Blir")


class DifferenceTable(QTableWidget):
    """To look at; the keys go to the field beside it."""

    def __init__(self) -> None:
        super().__init__(0, len(_HEADINGS))
        self.setObjectName("table_differences")
        self.setAccessibleName("Skillnader mellan de två gångerna")
        self.setHorizontalHeaderLabels(_HEADINGS)
        self.verticalHeader().hide()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setShowGrid(False)
        self.setItemDelegate(WholeDelegate(self))
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionsClickable(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.viewport().width()
        for column in range(1, len(_HEADINGS)):
            self.setColumnWidth(column, room // 5)
        self.setColumnWidth(0, room - (len(_HEADINGS) - 1) * (room // 5))
        self.resizeRowsToContents()

    def show_differences(self, differences: Sequence[Difference], now: Difference | None) -> None:
        """One line a difference, the one to settle now marked."""
        self.setRowCount(len(differences))
        for row, found in enumerate(differences):
            settled = given_words(found.field, found.settled) if found.settled is not None else ""
            words = (said_of(found.field), given_words(found.field, found.first))
            for column, said in enumerate((*words, given_words(found.field, found.second), settled)):
                item = QTableWidgetItem(said)
                item.setToolTip(said)
                self.setItem(row, column, item)
            if now is not None and now.field.key == found.field.key:
                self.selectRow(row)
        self.resizeRowsToContents()
