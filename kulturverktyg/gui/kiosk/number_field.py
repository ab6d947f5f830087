"""A field for a number, in the way that the language writes one."""

from decimal import Decimal

from PySide6.QtCore import QLocale, QRegularExpression, Qt
from PySide6.QtGui import QKeyEvent, QRegularExpressionValidator

from kulturverktyg.gui.kiosk.sealed_fields import SealedLine

_WESTERN_MARKS = ",."
_MARKS = ",.٫،"


class NumberField(SealedLine):
    """``value`` counts the smallest steps: with one decimal 1,5 is 15. Comma and point are typed alike."""

    def __init__(self, value: int | None, decimals: int, language: str) -> None:
        super().__init__()
        self._decimals = decimals
        self._mark = decimal_mark(language)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        rest = f"([.,][0-9]{{0,{decimals}}})?" if decimals else ""
        self.setValidator(QRegularExpressionValidator(QRegularExpression(f"-?[0-9]{{0,9}}{rest}"), self))
        self.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers | Qt.InputMethodHint.ImhSensitiveData)
        if value is not None:
            self.setText(self._written(value))

    @property
    def value(self) -> int | None:
        """What is written; None while there is no digit."""
        text = self.text().replace(",", ".")
        if not any(letter.isdecimal() for letter in text):
            return None
        return int(Decimal(text).scaleb(self._decimals))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits and marks of any script are typed as the field writes them."""
        text = event.text()
        if text and text in _MARKS:
            self.insert(self._mark)
        elif text.isdecimal():
            self.insert(str(int(text)))
        else:
            super().keyPressEvent(event)

    def change_sign(self) -> None:
        """From plus to minus, or back."""
        text = self.text()
        self.setText(text.removeprefix("-") if text.startswith("-") else f"-{text}")

    def _written(self, value: int) -> str:
        number = Decimal(value).scaleb(-self._decimals)
        whole = number.to_integral_value()
        return str(whole if whole == number else number.normalize()).replace(".", self._mark)


def decimal_mark(language: str) -> str:
    """The decimal mark beside Western digits: what the language writes if that is comma or point, or else comma."""
    locale = QLocale(language)
    mark = locale.decimalPoint()
    return mark if mark in _WESTERN_MARKS and locale.language() is not QLocale.Language.C else ","
