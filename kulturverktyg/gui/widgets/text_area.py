"""A field for several lines of text that tells when the writer is done with it, or pauses."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from kulturverktyg.gui.tasks import Clock

#: Milliseconds without a letter after which what is written is told, so that no more than this can be lost.
_PAUSE = 2000


class TextArea(QPlainTextEdit):
    """Tab leaves it; ``editing_finished`` comes when the focus leaves or the writer pauses, if anything was changed."""

    editing_finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self._pause = Clock(self)
        self._pause.ticked.connect(self._tell)
        self.textChanged.connect(self._wait)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._tell()

    def show_text(self, text: str) -> None:
        """Put a saved text in the field, unless somebody is writing there."""
        if text != self.toPlainText() and not (self.hasFocus() or self.document().isModified()):
            self.setPlainText(text)
            self.document().setModified(False)

    @Slot()
    def _wait(self) -> None:
        self._pause.start(_PAUSE, once=True)

    @Slot()
    def _tell(self) -> None:
        self._pause.stop()
        if self.document().isModified():
            self.document().setModified(False)
            self.editing_finished.emit()
