"""The field for a free text: made anew for every text, so that nothing of another lies in its undo."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from kulturverktyg.collect.paper_keys import Key
from kulturverktyg.gui.kiosk.sealed_fields import SealedText

_LINES = (5, 12)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PaperText(SealedText):
    """``pressed`` carries a `Key` that leads away from the field."""

    pressed = Signal(str)

    def __init__(self, text: str, name: str) -> None:
        super().__init__(text)
        self.setObjectName("edit_text")
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setMinimumHeight(self.fontMetrics().lineSpacing() * _LINES[0])
        self.setMaximumHeight(self.fontMetrics().lineSpacing() * _LINES[1])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            if not event.isAutoRepeat():
                self.pressed.emit(Key.ENTER.value)
        elif key == Qt.Key.Key_Backspace and not self.toPlainText():
            self.pressed.emit(Key.BACK.value)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.pressed.emit((Key.BACK if key == Qt.Key.Key_PageUp else Key.FORWARD).value)
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_F2):
            event.ignore()
        else:
            super().keyPressEvent(event)
