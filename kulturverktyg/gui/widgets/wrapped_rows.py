"""Rows of a list that are as high as their words need."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

_PADDING = 18


class WrappedRows(QStyledItemDelegate):
    """Qt breaks the words as if the style sheet's padding were room for them, and then cuts the last."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        narrower = QStyleOptionViewItem(option)
        room = self._view.viewport().rect()
        room.setWidth(room.width() - _PADDING)
        narrower.rect = room
        return super().sizeHint(narrower, index)
