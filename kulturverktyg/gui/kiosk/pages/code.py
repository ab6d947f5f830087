"""The page that asks for the code on one's slip, by keyboard or by the letters on the screen."""

from PySide6.QtCore import Qt, Slot

from kulturverktyg.gui.kiosk.code_field import CodeField
from kulturverktyg.gui.kiosk.code_pad import CodePad
from kulturverktyg.gui.kiosk.look import STATEMENT, hold_size
from kulturverktyg.gui.kiosk.pages.base import PageView


class CodePage(PageView):
    """The field and a pad of the characters that codes have."""

    def build(self) -> None:
        """A code that let one in is not shown again."""
        look = self.look
        words = look.say("code.accepted" if self.session.code is not None else "code.help")
        self.add_heading(look.say("code.title"), words)
        self._field = self._made_field(words)
        self.body.addWidget(self._field, 0, Qt.AlignmentFlag.AlignHCenter)
        self.space(16)
        pad = CodePad(look, self.width_inside)
        pad.typed.connect(self._field.insert)
        pad.erased.connect(self._field.backspace)
        self.body.addWidget(pad, 0, Qt.AlignmentFlag.AlignHCenter)

    def _made_field(self, words: str) -> CodeField:
        look = self.look
        field = CodeField(self.session.draft)
        field.setObjectName("field_code")
        field.setFont(look.font(STATEMENT))
        width = min(self.width_inside, round(look.px(380) * look.text_factor))
        hold_size(field, "QLineEdit", width, round(look.px(66) * look.text_factor))
        field.setAccessibleName(look.say("code.field"))
        field.setAccessibleDescription(words)
        field.coded.connect(self._code_changed)
        return field

    def take_focus(self) -> bool:
        """The field."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def type_digit(self, digit: int) -> None:
        """Digits that nothing else takes go to the field."""
        self.take_focus()
        self._field.insert(str(digit))

    @Slot(str)
    def _code_changed(self, code: str) -> None:
        self.session.write_draft(code)
        self.changed.emit()
