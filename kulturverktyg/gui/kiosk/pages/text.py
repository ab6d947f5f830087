"""A page for words of one's own."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout

from kulturverktyg.gui.kiosk.look import BODY, LABEL, Look, label
from kulturverktyg.gui.kiosk.pages.base import PageView
from kulturverktyg.gui.kiosk.paint import RING_ROOM
from kulturverktyg.gui.kiosk.sealed_fields import SealedText
from kulturverktyg.survey.definition import TEXT_LIMIT

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TextField(SealedText):
    """At most ``limit`` characters. Enter is left to the window; Shift+Enter makes a new line.

    What is typed is not to be learnt by a screen keyboard.
    """

    limited = Signal()

    def __init__(self, text: str, look: Look, limit: int = TEXT_LIMIT) -> None:
        super().__init__(text)
        self._most = limit
        self.setFont(look.font(LABEL))
        self.setTabChangesFocus(True)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhMultiLine
        )
        if look.mirrored:
            option = self.document().defaultTextOption()
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
            self.document().setDefaultTextOption(option)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.textChanged.connect(self._limit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the window; the rest is typed."""
        if event.key() not in _ENTER:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.insertPlainText("\n")
        else:
            event.ignore()

    @Slot()
    def _limit(self) -> None:
        surplus = len(self.toPlainText()) - self._most
        if surplus > 0:
            cursor = self.textCursor()
            cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, surplus)
            cursor.removeSelectedText()
        else:
            self.limited.emit()


class TextPage(PageView):
    """The field, advice not to point anyone out, and how many characters are left."""

    def build(self) -> None:
        """Shows the words given, if any."""
        look = self.look
        self.add_question()
        self._field = TextField(self.session.texts.get(self.asked.name, ""), look)
        self._field.setObjectName("field_text")
        self._field.setAccessibleName(self.words(self.asked.text))
        self._field.setAccessibleDescription(look.say("text.advice"))
        self._field.setFixedSize(look.width, round(look.px(210) * look.text_factor))
        self.body.addWidget(self._indented(self._field))
        self.space(8)
        self.body.addLayout(self._notes())
        self._show_left()
        self._field.limited.connect(self._text_changed)

    def _notes(self) -> QHBoxLayout:
        look, quiet = self.look, self.look.tokens.quiet
        half = look.width // 2
        line = QHBoxLayout()
        line.setContentsMargins(RING_ROOM, 0, RING_ROOM, 0)
        line.addWidget(label(look.say("text.advice"), look.font(BODY), look.width - half // 2, quiet))
        self._left = label(look.say("text.left", count=TEXT_LIMIT), look.font(BODY), half // 2, quiet)
        self._left.setObjectName("label_left")
        self._left.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._left.stand_at_end()
        line.addWidget(self._left)
        return line

    def take_focus(self) -> bool:
        """The field."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    @Slot()
    def _text_changed(self) -> None:
        self.session.set_text(self._field.toPlainText())
        self._show_left()
        self.changed.emit()

    def _show_left(self) -> None:
        count = TEXT_LIMIT - len(self._field.toPlainText())
        self._left.setText(self.look.say("text.left", count=count))
