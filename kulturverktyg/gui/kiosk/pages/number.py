"""A page that asks for a number, by keyboard or by the digits on the screen."""

from PySide6.QtCore import Qt, Slot

from kulturverktyg.gui.kiosk.look import BODY, label
from kulturverktyg.gui.kiosk.number_field import NumberField, decimal_mark
from kulturverktyg.gui.kiosk.number_pad import NumberPad
from kulturverktyg.gui.kiosk.pages.field import FieldPage
from kulturverktyg.survey.definition import DONT_KNOW
from kulturverktyg.survey.number_range import range_words


class NumberPage(FieldPage):
    """The field, its bounds in words, and a pad of digits."""

    def build(self) -> None:
        """Shows the number given, if any."""
        look, asked = self.look, self.asked
        self.add_question()
        given = self.session.answers.get(asked.name)
        self._number = NumberField(None if given == DONT_KNOW else given, asked.decimals, self.session.language)
        self._number.setObjectName("field_number")
        self._number.textChanged.connect(self._number_changed)
        self.add_field(self._number, round(look.px(290) * look.text_factor), self.words(asked.text), self._bounds())
        self.space(8)
        bounds = label(self._bounds(), look.font(BODY), look.width, look.tokens.quiet)
        bounds.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.body.addWidget(bounds, 0, Qt.AlignmentFlag.AlignHCenter)
        self.space(12)
        mark = decimal_mark(self.session.language) if asked.decimals else ""
        pad = NumberPad(look, with_sign=asked.minimum < 0, mark=mark)
        pad.sign_changed.connect(self._number.change_sign)
        self.add_pad(pad)

    def _bounds(self) -> str:
        return range_words(self.look.say, self.asked)

    @Slot()
    def _number_changed(self) -> None:
        value = self._number.value
        if value is None:
            self.session.clear(self.asked.name)
        else:
            self.session.answer(self.asked.name, value)
        self.changed.emit()
