"""A page with one field, which the keyboard and a pad on the screen fill alike."""

from PySide6.QtCore import Qt

from kulturverktyg.gui.kiosk.code_pad import CodePad
from kulturverktyg.gui.kiosk.look import STATEMENT, hold_size
from kulturverktyg.gui.kiosk.number_pad import NumberPad
from kulturverktyg.gui.kiosk.pages.base import PageView
from kulturverktyg.gui.kiosk.sealed_fields import SealedLine

_HEIGHT = 66


class FieldPage(PageView):
    """``add_field`` is to be called before ``add_pad``."""

    def add_field(self, field: SealedLine, width: int, spoken: str, explained: str) -> None:
        """Put the field in the middle; ``spoken`` is what a screen reader calls it."""
        look = self.look
        self._field = field
        field.setFont(look.font(STATEMENT))
        hold_size(field, "QLineEdit", width, round(look.px(_HEIGHT) * look.text_factor))
        field.setAccessibleName(spoken)
        field.setAccessibleDescription(explained)
        self.body.addWidget(field, 0, Qt.AlignmentFlag.AlignHCenter)

    def add_pad(self, pad: CodePad | NumberPad) -> None:
        """Put the pad in the middle; what is touched goes to the field."""
        pad.typed.connect(self._field.insert)
        pad.erased.connect(self._field.backspace)
        self.body.addWidget(pad, 0, Qt.AlignmentFlag.AlignHCenter)

    def take_focus(self) -> bool:
        """The field."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def type_digit(self, digit: int) -> None:
        """Digits that nothing else takes go to the field."""
        self.take_focus()
        self._field.insert(str(digit))
