"""Digits to touch, for where there is no keyboard."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from kulturverktyg.gui.kiosk.look import LABEL, Look
from kulturverktyg.gui.kiosk.touch_button import TouchButton


class NumberPad(QWidget):
    """Tells each digit touched, and when the last one is to be taken back or the sign changed."""

    typed = Signal(str)
    erased = Signal()
    sign_changed = Signal()

    def __init__(self, look: Look, *, with_sign: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(look.px(4))
        least = QSize(look.px(88), look.px(56))
        for place, digit in enumerate("1234567890"):
            button = self._key(digit, f"key_{digit}", look, least)
            button.clicked.connect(self._digit_clicked)
            grid.addWidget(button, place // 3, place % 3 if digit != "0" else 1)
        erase = self._key("⌫", "key_erase", look, least)
        erase.setAccessibleName(look.say("pad.erase"))
        erase.clicked.connect(self.erased)
        grid.addWidget(erase, 3, 2)
        if with_sign:
            sign = self._key("±", "key_sign", look, least)
            sign.setAccessibleName(look.say("pad.sign"))
            sign.clicked.connect(self.sign_changed)
            grid.addWidget(sign, 3, 0)

    def _key(self, text: str, name: str, look: Look, least: QSize) -> TouchButton:
        button = TouchButton(text, look, points=LABEL, least=least, parent=self)
        button.setObjectName(name)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button

    @Slot()
    def _digit_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, TouchButton):
            self.typed.emit(button.text())
