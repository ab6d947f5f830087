"""What stands in the kiosk's place when it cannot be opened: what is wrong, a new try, and the PIN.

It needs neither package nor box, so that a damaged file never locks HR out; and it never opens without the PIN, so
that a damaged file never lets anybody else in.
"""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent, QSessionManager, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from kulturverktyg.collect.pin import WrongPins
from kulturverktyg.gui.kiosk.covers import Covers, Patience
from kulturverktyg.gui.kiosk.look import BODY, LABEL, STATEMENT, Look, label
from kulturverktyg.gui.kiosk.paint import RING_ROOM
from kulturverktyg.gui.kiosk.surroundings import wear
from kulturverktyg.gui.kiosk.touch_button import Kind, TouchButton
from kulturverktyg.gui.tasks import TaskRunner
from kulturverktyg.gui.theme import TOKENS, Mode
from kulturverktyg.gui.widgets.announce import announce
from kulturverktyg.survey.languages import FIRST_LANGUAGE, load_language

_TITLE = "Kiosken går inte att öppna"
_KEPT = "Svar som har skickats in ligger kvar i urnan. Säg till den som leder workshoppen."
_LEAVING = ("Ctrl+Q", "Ctrl+W", "Ctrl+F4", "Alt+F4", "Ctrl+Shift+Q", "Esc")


class LockedWindow(QWidget):
    """``left`` comes after the right PIN, ``retried`` when the kiosk is to be tried again."""

    left = Signal()
    retried = Signal()

    def __init__(
        self, sentence: str, pin_hash: str, wrong: WrongPins, mode: Mode, *, runner: TaskRunner, first_wait: int = 1
    ) -> None:
        super().__init__()
        self._sentence = sentence
        self._tokens = TOKENS[mode]
        self._texts = {FIRST_LANGUAGE: load_language(FIRST_LANGUAGE)}
        self._may_close = False
        self._page: QWidget | None = None
        self.setWindowTitle(_TITLE)
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setMinimumSize(640, 480)
        self.resize(1366, 768)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        wear(self, mode)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._covers = Covers(self, pin_hash, wrong, runner, Patience(wrong_pin=first_wait))
        self._covers.laid.connect(self._covered)
        self._covers.uncovered.connect(self._show_page)
        self._covers.unlocked.connect(self._unlocked)
        self._covers.spoke.connect(self._say)
        for keys in _LEAVING:
            QShortcut(QKeySequence(keys), self).activated.connect(self._pin_clicked)
        self._show_page()

    def refuse_session_end(self, manager: QSessionManager) -> None:
        """The system wants everybody to log out: say no, and ask for the PIN."""
        if not self._may_close:
            manager.cancel()
            self._covers.ask_pin()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Only the PIN closes."""
        if self._may_close:
            event.accept()
            self.left.emit()
        else:
            event.ignore()
            self._covers.ask_pin()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The page is made for a size."""
        super().resizeEvent(event)
        self._show_page()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter hands over the PIN, or presses what has focus."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.isAutoRepeat():
            return
        focused = self.focusWidget()
        if isinstance(focused, TouchButton) and focused.isEnabled():
            focused.click()
        else:
            self._covers.submit_pin()

    @Slot()
    def _show_page(self) -> None:
        look = Look(self._tokens, self._texts, FIRST_LANGUAGE, QApplication.font(), self.size())
        if self._page is not None:
            self._column.removeWidget(self._page)
            self._page.hide()
            self._page.deleteLater()
        self._page = self._made_page(look)
        self._column.addWidget(self._page)
        self._covers.wear(look)
        if self._covers.covered:
            self._covered()
        else:
            self._button.setFocus(Qt.FocusReason.OtherFocusReason)
            self._say(f"{_TITLE}. {self._sentence} {_KEPT}")

    def _made_page(self, look: Look) -> QWidget:
        page = QWidget(self)
        lines = QVBoxLayout(page)
        lines.setContentsMargins(look.margin, look.margin, look.margin, look.margin)
        lines.setSpacing(look.px(16))
        lines.addStretch(1)
        for text, font, colour in (
            (_TITLE, look.font(STATEMENT, bold=True), ""),
            (self._sentence, look.font(LABEL), ""),
            (_KEPT, look.font(BODY), look.tokens.quiet),
        ):
            lines.addWidget(label(text, font, look.width, colour), 0, Qt.AlignmentFlag.AlignHCenter)
        lines.addSpacing(look.px(24))
        self._button = self._made_button("Försök igen", "button_retry", look, Kind.PRIMARY)
        self._button.clicked.connect(self.retried)
        pin = self._made_button("Ange PIN", "button_pin", look, Kind.PLAIN)
        pin.clicked.connect(self._pin_clicked)
        row = QHBoxLayout()
        row.setSpacing(look.px(16))
        row.addStretch(1)
        row.addWidget(pin)
        row.addWidget(self._button)
        row.addStretch(1)
        lines.addLayout(row)
        lines.addStretch(1)
        return page

    def _made_button(self, text: str, name: str, look: Look, kind: Kind) -> TouchButton:
        least = QSize(look.px(190) + RING_ROOM, look.px(64))
        button = TouchButton(text, look, kind, least=least)
        button.setObjectName(name)
        return button

    @Slot()
    def _pin_clicked(self) -> None:
        self._covers.ask_pin()

    @Slot()
    def _covered(self) -> None:
        if self._page is not None:
            self._page.setEnabled(False)

    @Slot()
    def _unlocked(self) -> None:
        self._may_close = True
        self.close()

    @Slot(str)
    def _say(self, text: str) -> None:
        announce(self, text)
