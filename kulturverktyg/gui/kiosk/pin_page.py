"""The PIN that staff leave the kiosk with, asked for inside the window."""

from PySide6.QtCore import QRegularExpression, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from kulturverktyg.collect.pin import LONGEST, SHORTEST
from kulturverktyg.gui.kiosk.look import BODY, LABEL, STATEMENT, Look, hold_size, label
from kulturverktyg.gui.kiosk.number_pad import NumberPad
from kulturverktyg.gui.kiosk.sealed_fields import SealedLine
from kulturverktyg.gui.kiosk.touch_button import Kind, TouchButton

_DIGITS = QRegularExpression(f"[0-9]{{0,{LONGEST}}}")


class PinPage(QWidget):
    """Tells the PIN that was given; the window says whether it was right."""

    given = Signal(str)
    cancelled = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.heading = look.say("pin.title")
        width = min(look.full_width, round(look.px(560) * look.text_factor))
        column = QVBoxLayout(self)
        column.setContentsMargins(look.margin, look.px(16), look.margin, look.px(16))
        column.setSpacing(look.px(10))
        column.addStretch(1)
        heading = label(self.heading, look.font(LABEL, bold=True), width)
        heading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(heading, 0, Qt.AlignmentFlag.AlignHCenter)
        self._field = self._made_field()
        column.addWidget(self._field, 0, Qt.AlignmentFlag.AlignHCenter)
        self._message = self._made_message(width)
        column.addWidget(self._message, 0, Qt.AlignmentFlag.AlignHCenter)
        self._pad = NumberPad(look)
        self._pad.typed.connect(self._field.insert)
        self._pad.erased.connect(self._field.backspace)
        column.addWidget(self._pad, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(self._buttons())
        column.addStretch(1)
        self._field.textChanged.connect(self._enable_unlock)
        self._enable_unlock()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paper in the appearance that is chosen."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._look.tokens.paper))
        painter.end()

    @property
    def message(self) -> str:
        """What is said under the field."""
        return self._message.text()

    def take_focus(self) -> None:
        """The field."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def submit(self) -> None:
        """Hand over what is typed, when it is long enough to be a PIN: to press Enter is no try."""
        if self._can_be_given:
            self.given.emit(self._field.text())

    def wait(self, message: str) -> None:
        """Take no digits, and say why. Focus is in the field, so that Enter meanwhile presses nothing else."""
        self._message.setText(message)
        if not self._field.isReadOnly():
            self._take_digits(False)

    def ask_again(self, message: str) -> None:
        """Take digits again."""
        self._message.setText(message)
        self._take_digits(True)

    def _take_digits(self, taken: bool) -> None:
        self.take_focus()
        self._field.setText("")  # clear() would leave the digits to undo
        self._field.setReadOnly(not taken)
        self._pad.setEnabled(taken)
        self._enable_unlock()

    @property
    def _can_be_given(self) -> bool:
        return not self._field.isReadOnly() and len(self._field.text()) >= SHORTEST

    @Slot()
    def _enable_unlock(self) -> None:
        self._unlock.setEnabled(self._can_be_given)

    def _made_field(self) -> QLineEdit:
        look = self._look
        field = SealedLine(self)
        field.setObjectName("field_pin")
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setFont(look.font(STATEMENT))
        hold_size(field, "QLineEdit", round(look.px(290) * look.text_factor), round(look.px(62) * look.text_factor))
        field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        field.setValidator(QRegularExpressionValidator(_DIGITS, field))
        field.setAccessibleName(look.say("pin.field"))
        return field

    def _made_message(self, width: int) -> QLabel:
        message = label(" ", self._look.font(BODY), width, self._look.tokens.danger)
        message.setObjectName("label_pin")
        message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        longest = self._look.say("pin.wrong", seconds=300)
        message.setFixedHeight(label(longest, self._look.font(BODY), width).height())
        return message

    def _buttons(self) -> QHBoxLayout:
        look = self._look
        least = QSize(look.px(190), look.px(60))
        back = TouchButton(look.say("button.back"), look, least=least, parent=self)
        back.setObjectName("button_pin_back")
        back.clicked.connect(self.cancelled)
        self._unlock = TouchButton(look.say("pin.unlock"), look, Kind.PRIMARY, least=least, parent=self)
        self._unlock.setObjectName("button_unlock")
        self._unlock.clicked.connect(self._unlock_clicked)
        line = QHBoxLayout()
        line.setSpacing(look.px(16))
        line.addStretch(1)
        line.addWidget(back)
        line.addWidget(self._unlock)
        line.addStretch(1)
        return line

    @Slot()
    def _unlock_clicked(self) -> None:
        self.submit()
