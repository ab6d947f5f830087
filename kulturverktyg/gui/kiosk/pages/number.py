"""A page that asks for a number, by keyboard or by the digits on the screen."""

from PySide6.QtCore import Qt, Slot

from kulturverktyg.gui.kiosk.look import BODY, STATEMENT, hold_size, label
from kulturverktyg.gui.kiosk.number_field import NumberField, decimal_mark
from kulturverktyg.gui.kiosk.number_pad import NumberPad
from kulturverktyg.gui.kiosk.pages.base import PageView
from kulturverktyg.survey.definition import DONT_KNOW


class NumberPage(PageView):
    """The field, its bounds in words, and a pad of digits."""

    def build(self) -> None:
        """Shows the number given, if any."""
        look, asked = self.look, self.asked
        self.add_question()
        self._field = self._made_field()
        self.body.addWidget(self._field, 0, Qt.AlignmentFlag.AlignHCenter)
        self.space(8)
        bounds = label(self._bounds(), look.font(BODY), look.width, look.tokens.quiet)
        bounds.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.body.addWidget(bounds, 0, Qt.AlignmentFlag.AlignHCenter)
        self.space(12)
        mark = decimal_mark(self.session.language) if asked.decimals else ""
        pad = NumberPad(look, with_sign=asked.minimum < 0, mark=mark)
        pad.typed.connect(self._field.insert)
        pad.erased.connect(self._field.backspace)
        pad.sign_changed.connect(self._field.change_sign)
        self.body.addWidget(pad, 0, Qt.AlignmentFlag.AlignHCenter)

    def _bounds(self) -> str:
        asked = self.asked
        if asked.decimals:
            return self.look.say(
                "number.range_decimals", low=asked.minimum, high=asked.maximum, decimals=asked.decimals
            )
        return self.look.say("number.range", low=asked.minimum, high=asked.maximum)

    def _made_field(self) -> NumberField:
        look = self.look
        given = self.session.answers.get(self.asked.name)
        field = NumberField(None if given == DONT_KNOW else given, self.asked.decimals, self.session.language)
        field.setObjectName("field_number")
        field.setFont(look.font(STATEMENT))
        hold_size(field, "QLineEdit", round(look.px(290) * look.text_factor), round(look.px(66) * look.text_factor))
        field.setAccessibleName(self.words(self.asked.text))
        field.setAccessibleDescription(self._bounds())
        field.textChanged.connect(self._number_changed)
        return field

    def take_focus(self) -> bool:
        """The field."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def type_digit(self, digit: int) -> None:
        """Digits that nothing else takes go to the field."""
        self.take_focus()
        self._field.insert(str(digit))

    @Slot()
    def _number_changed(self) -> None:
        value = self._field.value
        if value is None:
            self.session.clear(self.asked.name)
        else:
            self.session.answer(self.asked.name, value)
        self.changed.emit()
