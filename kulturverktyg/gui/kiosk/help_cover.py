"""Help over the page, in the participant's language: how one answers, and whom one can ask."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from kulturverktyg.gui.kiosk.look import LABEL, STATEMENT, Look, label
from kulturverktyg.gui.kiosk.mode_words import ModeWords
from kulturverktyg.gui.kiosk.pages.greet import bullet
from kulturverktyg.gui.kiosk.scrolled import Scrolled
from kulturverktyg.gui.kiosk.touch_button import Kind, TouchButton

_STILL = 12
_SCROLLS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -4, Qt.Key.Key_PageDown: 4}
_STEP = 60
_CALLED = {
    "next": "button.next",
    "back": "button.back",
    "skip": "button.skip",
    "larger": "top.larger",
    "contrast": "top.contrast",
    "add": "ideas.add",
}


class HelpCover(QWidget):
    """``closed`` comes when it is read: by its button, or by a tap anywhere."""

    closed = Signal()

    def __init__(self, look: Look, parent: QWidget, words: ModeWords) -> None:
        super().__init__(parent)
        self._look = look
        self._words = words
        self._pressed: QPoint | None = None
        lines = self._lines()
        self.heading = " ".join((look.say(words.help_title), *lines))
        self.setAccessibleName(look.say(words.help_title))
        column = QVBoxLayout(self)
        column.setContentsMargins(look.margin, look.px(24), look.margin, look.px(24))
        column.setSpacing(look.px(16))
        self._area = self._scroll(lines)
        column.addWidget(self._area, 1)
        self._button = TouchButton(look.say("help.close"), look, Kind.PRIMARY, points=LABEL, parent=self)
        self._button.setObjectName("button_close_help")
        self._button.setAccessibleDescription(self.heading)
        self._button.clicked.connect(self.closed)
        self._button.installEventFilter(self)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paper in the appearance that the participant has chosen."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._look.tokens.paper))
        painter.end()

    def take_focus(self) -> None:
        """The button."""
        self._button.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Arrow keys scroll where large letters make it too long for the screen."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        lines = _SCROLLS.get(Qt.Key(event.key()))
        if lines is not None:
            bar = self._area.verticalScrollBar()
            bar.setValue(bar.value() + lines * self._look.px(_STEP))
        return lines is not None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Where a tap begins."""
        self._pressed = event.globalPosition().toPoint()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A tap closes; a finger that moved meant something else."""
        pressed, self._pressed = self._pressed, None
        if pressed is not None and (event.globalPosition().toPoint() - pressed).manhattanLength() < _STILL:
            self.closed.emit()

    def _lines(self) -> tuple[str, ...]:
        """Buttons are called what is written on them."""
        say = self._look.say
        called = {name: say(key) for name, key in _CALLED.items()}
        return tuple(say(key, **called) for key in self._words.help)

    def _scroll(self, lines: tuple[str, ...]) -> QScrollArea:
        look = self._look
        ground = QWidget()
        inner = QVBoxLayout(ground)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(look.px(14))
        inner.addStretch(1)
        title = label(look.say(self._words.help_title), look.font(STATEMENT, bold=True), look.width)
        title.setObjectName("label_help")
        inner.addWidget(title, 0, Qt.AlignmentFlag.AlignHCenter)
        inner.addSpacing(look.px(8))
        for words in lines:
            inner.addWidget(bullet(words, look), 0, Qt.AlignmentFlag.AlignHCenter)
        inner.addStretch(1)
        return Scrolled(ground, "scroll_help", self)
