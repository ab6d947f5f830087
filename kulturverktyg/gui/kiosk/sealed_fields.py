"""Fields that nothing leaves and nothing comes into but by typing: no clipboard, no drag, no menu."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractScrollArea, QLineEdit, QPlainTextEdit, QWidget

_EXCHANGES = (QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Cut, QKeySequence.StandardKey.Paste)


class SealedLine(QLineEdit):
    """One line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAcceptDrops(False)
        self.setDragEnabled(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """All keys but those of the clipboard."""
        if not _is_exchange(event):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Only the left button."""
        if event.button() is Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The middle button would paste."""
        if event.button() is Qt.MouseButton.LeftButton:
            super().mouseReleaseEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Only what an input method has finished: beside something half-written Qt lets the validator be passed by."""
        self.insert(event.commitString())
        event.accept()


class SealedText(QPlainTextEdit):
    """Several lines."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        without_menus(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """All keys but those of the clipboard."""
        if not _is_exchange(event):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Only the left button, and never on what is marked: that would begin to drag it."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        cursor = self.textCursor()
        if cursor.hasSelection():
            cursor.clearSelection()
            self.setTextCursor(cursor)
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The middle button would paste."""
        if event.button() is Qt.MouseButton.LeftButton:
            super().mouseReleaseEvent(event)


def without_menus(area: QAbstractScrollArea) -> None:
    """Take away the menus that scroll bars have of their own."""
    for bar in (area.verticalScrollBar(), area.horizontalScrollBar()):
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)


def _is_exchange(event: QKeyEvent) -> bool:
    return any(event.matches(keys) for keys in _EXCHANGES)
