"""A page that asks for a whole number, by keyboard or by the digits on the screen."""

from PySide6.QtCore import QRegularExpression, Qt, Slot
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit

from kulturverktyg.gui.kiosk.look import BODY, STATEMENT, hold_size, label
from kulturverktyg.gui.kiosk.number_pad import NumberPad
from kulturverktyg.gui.kiosk.pages.base import PageView
from kulturverktyg.survey.definition import DONT_KNOW

_NUMBER = QRegularExpression("-?[0-9]{0,9}")


class NumberPage(PageView):
    """The field, its bounds in words, and a pad of digits."""

    def build(self) -> None:
        """Shows the number given, if any."""
        look = self.look
        low, high = self.asked.bounds
        self.add_question()
        self._field = self._made_field()
        self.body.addWidget(self._field, 0, Qt.AlignmentFlag.AlignHCenter)
        self.space(8)
        bounds = label(look.say("number.range", low=low, high=high), look.font(BODY), look.width, look.tokens.quiet)
        bounds.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.body.addWidget(bounds, 0, Qt.AlignmentFlag.AlignHCenter)
        self.space(12)
        pad = NumberPad(look, with_sign=low < 0)
        pad.typed.connect(self._field.insert)
        pad.erased.connect(self._field.backspace)
        pad.sign_changed.connect(self._sign_changed)
        self.body.addWidget(pad, 0, Qt.AlignmentFlag.AlignHCenter)

    def _made_field(self) -> QLineEdit:
        look = self.look
        given = self.session.answers.get(self.asked.name)
        field = QLineEdit("" if given is None or given == DONT_KNOW else str(given))
        field.setObjectName("field_number")
        field.setFont(look.font(STATEMENT))
        hold_size(field, "QLineEdit", round(look.px(290) * look.text_factor), round(look.px(66) * look.text_factor))
        field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        field.setValidator(QRegularExpressionValidator(_NUMBER, field))
        field.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        field.setAcceptDrops(False)
        field.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers | Qt.InputMethodHint.ImhSensitiveData)
        field.setAccessibleName(self.words(self.asked.text))
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

    @Slot(str)
    def _number_changed(self, text: str) -> None:
        if text in {"", "-"}:
            self.session.clear(self.asked.name)
        else:
            self.session.answer(self.asked.name, int(text))
        self.changed.emit()

    @Slot()
    def _sign_changed(self) -> None:
        text = self._field.text()
        self._field.setText(text.removeprefix("-") if text.startswith("-") else f"-{text}")
