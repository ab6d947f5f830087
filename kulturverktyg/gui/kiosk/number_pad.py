"""Digits to touch, for where there is no keyboard."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from kulturverktyg.gui.kiosk.look import LABEL, Look
from kulturverktyg.gui.kiosk.touch_button import TouchButton


class NumberPad(QWidget):
    """Tells each digit touched, and when the last one is to be taken back or the sign changed.

    With ``mark`` there is a key for the decimal mark too. Digits run from left to right in every language.
    """

    typed = Signal(str)
    erased = Signal()
    sign_changed = Signal()

    def __init__(self, look: Look, *, with_sign: bool = False, mark: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._look = look
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(look.px(4))
        for place, digit in enumerate("123456789"):
            self._add_typed(digit, f"key_{digit}", place // 3, place % 3)
        self._add_typed("0", "key_0", 3, 1)
        erase = self._key("⌫", "key_erase", look.say("pad.erase"))
        erase.clicked.connect(self.erased)
        both = with_sign and bool(mark)
        self._grid.addWidget(erase, *((0, 3) if both else (3, 2)))
        if with_sign:
            sign = self._key("±", "key_sign", look.say("pad.sign"))
            sign.clicked.connect(self.sign_changed)
            self._grid.addWidget(sign, 3, 0)
        if mark:
            self._add_typed(mark, "key_comma", 3, 2 if both else 0, look.say("pad.comma"))

    def _add_typed(self, text: str, name: str, row: int, column: int, spoken: str = "") -> None:
        button = self._key(text, name, spoken)
        button.clicked.connect(self._typed_clicked)
        self._grid.addWidget(button, row, column)

    def _key(self, text: str, name: str, spoken: str) -> TouchButton:
        least = QSize(self._look.px(88), self._look.px(56))
        button = TouchButton(text, self._look, points=LABEL, least=least, parent=self)
        button.setObjectName(name)
        button.setAccessibleName(spoken)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button

    @Slot()
    def _typed_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, TouchButton):
            self.typed.emit(button.text())
