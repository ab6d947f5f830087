"""A number from 0 to 10 in tenths; the wheel changes it only when it has the focus."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QValidator, QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox, QWidget

from kulturverktyg.decide.placements import LAST

_TENTHS = 10
_TEXT_MARGIN = 6


class TenthBox(QDoubleSpinBox):
    """``settled`` carries the tenths that were typed or stepped to. A point is read as a comma."""

    settled = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(0, LAST / _TENTHS)
        self.setDecimals(1)
        self.setSingleStep(0.5)
        self.setKeyboardTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(84)
        self.lineEdit().setTextMargins(_TEXT_MARGIN, 0, 0, 0)
        self.valueChanged.connect(self._value_changed)

    def show_tenths(self, tenths: int) -> None:
        """Hold a number without telling of it."""
        with QSignalBlocker(self):
            self.setValue(tenths / _TENTHS)

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        return super().validate(text.replace(".", ","), position)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _value_changed(self, value: float) -> None:
        self.settled.emit(round(value * _TENTHS))
