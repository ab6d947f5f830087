"""A field for several lines of text that tells when the writer is done with it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget


class TextArea(QPlainTextEdit):
    """Tab leaves it; ``editing_finished`` comes when the focus leaves and something was changed."""

    editing_finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.document().isModified():
            self.document().setModified(False)
            self.editing_finished.emit()

    def show_text(self, text: str) -> None:
        """Put a saved text in the field, unless somebody is writing there."""
        if text != self.toPlainText() and not self.document().isModified():
            self.setPlainText(text)
            self.document().setModified(False)
