"""The letters and digits of codes to touch, for where there is no keyboard."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from kulturverktyg.collect.codes import ALPHABET
from kulturverktyg.gui.kiosk.look import LABEL, Look
from kulturverktyg.gui.kiosk.touch_button import TouchButton

_ACROSS = 8
_KEY = QSize(80, 56)


class CodePad(QWidget):
    """Tells each character touched, and when the last one is to be taken back. Runs from left to right always."""

    typed = Signal(str)
    erased = Signal()

    def __init__(self, look: Look, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._look = look
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(look.px(2))
        self._wide = (width - _ACROSS * look.px(2)) // (_ACROSS + 1)
        for place, letter in enumerate(ALPHABET):
            key = self._key(letter, f"key_{letter}")
            key.clicked.connect(self._typed_clicked)
            grid.addWidget(key, place // _ACROSS, place % _ACROSS)
        erase = self._key("⌫", "key_erase", look.say("pad.erase"))
        erase.clicked.connect(self.erased)
        grid.addWidget(erase, 0, _ACROSS)

    def _key(self, text: str, name: str, spoken: str = "") -> TouchButton:
        look = self._look
        key = TouchButton(text, look, points=LABEL, least=QSize(look.px(56), look.px(_KEY.height())), parent=self)
        key.resize_to(min(self._wide, round(look.px(_KEY.width()) * look.text_factor)), look.target)
        key.setObjectName(name)
        key.setAccessibleName(spoken)
        key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return key

    @Slot()
    def _typed_clicked(self) -> None:
        key = self.sender()
        if isinstance(key, TouchButton):
            self.typed.emit(key.text())
