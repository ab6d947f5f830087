"""The page that asks for the code on one's slip, by keyboard or by the letters on the screen."""

from PySide6.QtCore import Slot

from kulturverktyg.gui.kiosk.code_field import CodeField
from kulturverktyg.gui.kiosk.code_pad import CodePad
from kulturverktyg.gui.kiosk.pages.field import FieldPage


class CodePage(FieldPage):
    """The field and a pad of the characters that codes have."""

    def build(self) -> None:
        """A code that let one in is not shown again."""
        look = self.look
        words = look.say("code.accepted" if self.session.code is not None else "code.help")
        self.add_heading(look.say("code.title"), words)
        field = CodeField(self.session.draft)
        field.setObjectName("field_code")
        field.coded.connect(self._code_changed)
        width = min(self.width_inside, round(look.px(380) * look.text_factor))
        self.add_field(field, width, look.say("code.field"), words)
        self.space(16)
        self.add_pad(CodePad(look, self.width_inside))

    @Slot(str)
    def _code_changed(self, code: str) -> None:
        self.session.write_draft(code)
        self.changed.emit()
