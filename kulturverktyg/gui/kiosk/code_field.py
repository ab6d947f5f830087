"""A field for a participation code, which stands there as on the slip: ABCD-2345."""

from PySide6.QtCore import Qt, Signal, Slot

from kulturverktyg.collect.codes import ALPHABET, LENGTH, shown
from kulturverktyg.gui.kiosk.sealed_fields import SealedLine

_HALF = LENGTH // 2


class CodeField(SealedLine):
    """Capitals and the hyphen come by themselves; what no code has is not taken. ``coded`` follows each change."""

    coded = Signal(str)

    def __init__(self, code: str) -> None:
        super().__init__()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhUppercaseOnly
            | Qt.InputMethodHint.ImhLatinOnly
        )
        self.setText(_grouped(code))
        self.textChanged.connect(self._group)

    @property
    def code(self) -> str:
        """What is typed so far, without the hyphen."""
        return _kept(self.text())

    @Slot()
    def _group(self) -> None:
        before = _kept(self.text()[: self.cursorPosition()])
        grouped = _grouped(self.code)
        if grouped != self.text():
            self.blockSignals(True)
            self.setText(grouped)
            self.blockSignals(False)
            self.setCursorPosition(len(before) + (len(before) > _HALF))
        self.coded.emit(self.code)


def _kept(text: str) -> str:
    """The characters that a code can have, digits of any script among them."""
    plain = "".join(str(int(letter)) if letter.isdecimal() else letter.upper() for letter in text)
    return "".join(letter for letter in plain if letter in ALPHABET)[:LENGTH]


def _grouped(code: str) -> str:
    return shown(code) if len(code) > _HALF else code
