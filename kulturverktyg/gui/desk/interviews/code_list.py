"""A list of what the chosen passage can be coded to, each with a box to tick."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget


@dataclass(frozen=True)
class Code:
    """What can be ticked; ``mark`` is a picture in front of its words."""

    key: Hashable
    words: str
    ticked: bool
    mark: QIcon | None = None


class CodeList(QListWidget):
    """One Tab stop, arrows between the rows, space ticks. ``ticked`` comes with what and whether."""

    ticked = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._codes: tuple[Code, ...] = ()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.itemChanged.connect(self._item_changed)

    def show_codes(self, codes: Sequence[Code]) -> None:
        """Offer these; the row that one stands on stays."""
        same = [(code.key, code.words) for code in codes] == [(code.key, code.words) for code in self._codes]
        self._codes = tuple(codes)
        with QSignalBlocker(self):
            if not same:
                row = self.currentRow()
                self.clear()
                for code in codes:
                    item = QListWidgetItem(code.words, self)
                    item.setToolTip(code.words)
                    item.setFlags(
                        Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
                    )
                self.setCurrentRow(min(max(row, 0), len(codes) - 1))
            for row, code in enumerate(codes):
                item = self.item(row)
                item.setCheckState(Qt.CheckState.Checked if code.ticked else Qt.CheckState.Unchecked)
                item.setIcon(code.mark or QIcon())

    @Slot(QListWidgetItem)
    def _item_changed(self, item: QListWidgetItem) -> None:
        code, ticked = self._codes[self.row(item)], item.checkState() == Qt.CheckState.Checked
        if ticked != code.ticked:
            self.ticked.emit(code.key, ticked)
