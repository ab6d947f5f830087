"""A number of points or dots with a button for fewer and one for more; digits and arrow keys work in the middle."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QWidget

from kulturverktyg.gui.kiosk.look import LABEL, Look
from kulturverktyg.gui.kiosk.paint import RING_ROOM
from kulturverktyg.gui.kiosk.sealed_fields import SealedLine
from kulturverktyg.gui.kiosk.touch_button import TouchButton
from kulturverktyg.survey.definition import ALLOCATION_TOTAL

_STEP = 5
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_KEY_WIDTH = 52
_FIELD_WIDTH = 74


class PointsField(QSpinBox):
    """The number itself. Enter is left to the window.

    The style sheet makes Qt's own buttons 1 px wide; without buttons it would leave no room for the number.
    """

    def __init__(self, look: Look, height: int, step: int, most: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setLineEdit(SealedLine(self))
        self.setFixedSize(round(look.px(_FIELD_WIDTH) * look.text_factor), height)
        self.setRange(0, most)
        self.setSingleStep(step)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for widget in (self, self.lineEdit()):  # the style sheet keeps the number from inheriting it
            widget.setFont(look.font(LABEL))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def sizeHint(self) -> QSize:
        """The size that is fixed; the style sheet's least height has taken the place of the least one set."""
        return self.maximumSize()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the window; the rest is typed or steps."""
        if event.key() in _ENTER:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling the page must not change an answer."""
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """What is typed replaces what is there."""
        super().focusInEvent(event)
        self.selectAll()


class Stepper(QWidget):
    """Points for one pole on one side, or dots for one option. ``more`` and ``less`` are what a screen reader says of
    the buttons, of which each press adds or takes ``step``."""

    changed = Signal(int)

    def __init__(
        self,
        look: Look,
        name: str,
        more: str,
        less: str,
        points: int,
        *,
        step: int = _STEP,
        most: int = ALLOCATION_TOTAL,
    ) -> None:
        super().__init__()
        self._step = step
        self.less = self._button("−", less, look)
        self.field = PointsField(look, self.less.height() - 2 * RING_ROOM, step, most, self)
        for named in (self.field, self.field.lineEdit()):
            named.setAccessibleName(name)
        self.field.setValue(points)
        self.field.valueChanged.connect(self.changed)
        self.more = self._button("+", more, look)
        self.less.clicked.connect(self._less_clicked)
        self.more.clicked.connect(self._more_clicked)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        for widget in (self.less, self.field, self.more):
            line.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def hold_to(self, most: int) -> None:
        """Let there be at most so many, and only those buttons be pressed that do something."""
        self.field.setMaximum(most)
        self.more.setEnabled(self.field.value() < most)
        self.less.setEnabled(self.field.value() > 0)

    @staticmethod
    def width_in(look: Look) -> int:
        """Pixels that a stepper takes across."""
        field = round(look.px(_FIELD_WIDTH) * look.text_factor)
        return field + 2 * (max(look.px(_KEY_WIDTH), look.target) + 8)

    def _button(self, sign: str, spoken: str, look: Look) -> TouchButton:
        side = max(look.px(_KEY_WIDTH), look.target)
        button = TouchButton(sign, look, points=LABEL, least=QSize(side, side), parent=self)
        button.resize_to(side + 8, side)
        button.setAccessibleName(spoken)
        button.setAutoRepeat(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button

    @Slot()
    def _less_clicked(self) -> None:
        self.field.setValue(self.field.value() - self._step)

    @Slot()
    def _more_clicked(self) -> None:
        self.field.setValue(self.field.value() + self._step)
