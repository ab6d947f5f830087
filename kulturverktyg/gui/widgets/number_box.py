"""A whole number on a page that is scrolled: the wheel changes it only when it has the focus."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QValidator, QWheelEvent
from PySide6.QtWidgets import QSpinBox, QWidget

from kulturverktyg.gui.widgets.announce import polish

_TEXT_MARGIN = 6


class NumberBox(QSpinBox):
    """Can be made only to read. A number out of bounds can be typed but is ``refused``, with a sentence, when left."""

    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().setTextMargins(_TEXT_MARGIN, 0, 0, 0)

    def show_value(self, value: int) -> None:
        """Hold a value without telling of it."""
        with QSignalBlocker(self):
            self.setValue(value)

    def let_write(self, can_write: bool) -> None:
        """Let the number be changed, or only be read."""
        if self.isReadOnly() is can_write:
            self.setReadOnly(not can_write)
            polish(self)

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        state, text, position = super().validate(text, position)
        typed = self._typed(text)
        outside = state is QValidator.State.Invalid and typed.isascii() and typed.isdigit()
        return QValidator.State.Intermediate if outside else state, text, position

    def fixup(self, text: str) -> str:
        bounds = f"från {self.minimum()} till {self.maximum()}"
        typed = self._typed(text)
        self.refused.emit(f"{self.accessibleName()} ska vara {bounds}{f', inte {typed}' if typed else ''}.")
        return text

    def _typed(self, text: str) -> str:
        return text.removesuffix(self.suffix()).strip()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
