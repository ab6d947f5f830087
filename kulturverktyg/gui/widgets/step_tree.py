"""Steps with their pages, as a tree that folds together what there is no room for."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPointF, QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QStyleOptionViewItem, QTreeWidget, QTreeWidgetItem, QWidget

_Index = QModelIndex | QPersistentModelIndex
_ROW_HEIGHT = 28
_HEADING_HEIGHT = 32
_AIR = 10
_CHEVRON = 4.0
_HEADING = Qt.ItemFlag.ItemIsEnabled
_USABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class StepTree(QTreeWidget):
    """Shows all pages where there is room; else the step that was used last, and of the others as many as fit.

    A heading opens and folds its step at a click, with Left and Right, and with Enter or Space. The page that is
    shown stays marked while one is at a heading.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recent: list[QTreeWidgetItem] = []
        self._tops: list[QTreeWidgetItem] = []
        self._pages: dict[str, list[QTreeWidgetItem]] = {}
        self._folded: list[QTreeWidgetItem] = []
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setExpandsOnDoubleClick(False)
        self.itemClicked.connect(self._item_clicked)

    def add_step(self, words: str) -> QTreeWidgetItem:
        """A heading with room for pages under it."""
        item = QTreeWidgetItem(self, [words])
        item.setTextAlignment(0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        item.setFlags(_HEADING)
        font = self.font()
        font.setBold(True)
        item.setFont(0, font)
        item.setSizeHint(0, QSize(0, self._height(_HEADING_HEIGHT)))
        self._recent.append(item)
        self._tops.append(item)
        self._pages[words] = []
        return item

    def add_page(self, words: str, step: QTreeWidgetItem | None) -> QTreeWidgetItem:
        """A page under a heading, or by itself."""
        item = QTreeWidgetItem(step if step is not None else self, [words])
        item.setFlags(_USABLE)
        item.setSizeHint(0, QSize(0, self._height(_ROW_HEIGHT)))
        (self._tops if step is None else self._pages[step.text(0)]).append(item)
        return item

    def use(self, item: QTreeWidgetItem) -> None:
        """Let a page be the one that is marked, in a step that is open."""
        step = self._step_of(item)
        self.setCurrentItem(item)
        if step is not None:
            self._open(step)
        self.scrollToItem(item)

    def fit(self) -> None:
        """Open what there is room for, except what the user has folded."""
        room = self.viewport().height() - _tall(self._tops)
        for place, step in enumerate(self._recent):
            tall = _tall(self._pages[step.text(0)])
            is_open = (place == 0 or tall <= room) and step not in self._folded
            room -= tall if is_open else 0
            step.setExpanded(is_open)

    def selectionCommand(self, index: _Index, event: QEvent | None = None) -> QItemSelectionModel.SelectionFlag:
        item = self.itemFromIndex(index) if index.isValid() else None
        if item is None or item in self._recent:
            return QItemSelectionModel.SelectionFlag.NoUpdate
        return super().selectionCommand(index, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().height() == event.oldSize().height():
            return  # a scroll bar came or went while the steps were being folded
        self.fit()
        if self.selectedItems():
            self.scrollToItem(self.selectedItems()[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if item is None or not self._turned(item, Qt.Key(event.key())):
            super().keyPressEvent(event)

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        super().drawRow(painter, option, index)
        if self.itemFromIndex(index) in self._recent:
            self._draw_chevron(painter, option, is_open=self.isExpanded(index))

    def _draw_chevron(self, painter: QPainter, option: QStyleOptionViewItem, *, is_open: bool) -> None:
        middle = QPointF(option.rect.right() - 16, option.rect.center().y() + 1)
        a = _CHEVRON
        down = (QPointF(-a, -a / 2), QPointF(0, a / 2), QPointF(a, -a / 2))
        right = (QPointF(-a / 2, -a), QPointF(a / 2, 0), QPointF(-a / 2, a))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Text), 1.6))
        painter.drawPolyline([middle + corner for corner in (down if is_open else right)])
        painter.restore()

    def _turned(self, item: QTreeWidgetItem, key: Qt.Key) -> bool:
        """Whether a key has opened or folded the step that one is at, or moved to the heading."""
        step = self._step_of(item)
        if step is not None and key == Qt.Key.Key_Left:
            self.setCurrentItem(step)
            return True
        if item not in self._recent:
            return False
        if key == Qt.Key.Key_Right and item.isExpanded():
            self.setCurrentItem(next(iter(self._pages[item.text(0)])))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._turn(item, open_it=not item.isExpanded())
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._turn(item, open_it=key == Qt.Key.Key_Right)
        else:
            return False
        return True

    @Slot(QTreeWidgetItem, int)
    def _item_clicked(self, item: QTreeWidgetItem) -> None:
        if item in self._recent:
            self._turn(item, open_it=not item.isExpanded())

    def _turn(self, step: QTreeWidgetItem, *, open_it: bool) -> None:
        if open_it:
            self._open(step)
        else:
            self._folded.append(step)
            self.fit()
        self.scrollToItem(step)

    def _open(self, step: QTreeWidgetItem) -> None:
        self._folded = [other for other in self._folded if other is not step]
        self._recent.remove(step)
        self._recent.insert(0, step)
        self.fit()

    def _step_of(self, item: QTreeWidgetItem) -> QTreeWidgetItem | None:
        return next((step for step in self._recent if item in self._pages[step.text(0)]), None)

    def _height(self, usual: int) -> int:
        return max(usual, self.fontMetrics().height() + _AIR)


def _tall(items: Iterable[QTreeWidgetItem]) -> int:
    return sum(item.sizeHint(0).height() for item in items if not item.isHidden())
