"""What happens when nobody touches the kiosk: a visible countdown, and then everything given is wiped."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from kulturverktyg.gui.kiosk.look import LABEL, STATEMENT, Look, label
from kulturverktyg.gui.kiosk.touch_button import Kind, TouchButton
from kulturverktyg.gui.tasks import Clock

_INPUTS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.TouchBegin,
        QEvent.Type.Wheel,
        QEvent.Type.InputMethod,
        QEvent.Type.TabletPress,
    }
)
_SECOND = 1000


class IdleWatch(QObject):
    """Counts the seconds since the last input, and then down to the wipe.

    ``warned`` carries the seconds that are left; ``over`` comes when there are none.
    """

    warned = Signal(int)
    over = Signal()

    def __init__(self, seconds: float, countdown: int, parent: QObject) -> None:
        super().__init__(parent)
        self._milliseconds = round(seconds * _SECOND)
        self._countdown = countdown
        self._left = 0
        self._quiet = Clock(self)
        self._quiet.ticked.connect(self._nobody)
        self._second = Clock(self)
        self._second.ticked.connect(self._second_passed)

    def restart(self) -> None:
        """Somebody is there."""
        self._second.stop()
        self._quiet.start(self._milliseconds, once=True)

    def stop(self) -> None:
        """Nobody needs to be there."""
        self._second.stop()
        self._quiet.stop()

    @Slot()
    def _nobody(self) -> None:
        self._left = self._countdown
        self._second.start(_SECOND)
        self.warned.emit(self._left)

    @Slot()
    def _second_passed(self) -> None:
        self._left -= 1
        if self._left > 0:
            self.warned.emit(self._left)
        else:
            self._second.stop()
            self.over.emit()


def is_input(event: QEvent) -> bool:
    """Whether the event shows that somebody is there; a mouse that merely drifts does not."""
    return event.type() in _INPUTS


class IdleOverlay(QWidget):
    """Covers the page. Any key or touch means that somebody is there, and does nothing else."""

    answered = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setGeometry(parent.rect())
        card = QFrame(self)
        card.setProperty("role", "card")
        inner = QVBoxLayout(card)
        pad = look.px(40)
        inner.setContentsMargins(pad, pad, pad, pad)
        inner.setSpacing(look.px(16))
        width = min(look.full_width - 2 * pad, round(look.px(520) * look.text_factor))
        centre = Qt.AlignmentFlag.AlignCenter
        title = label(look.say("idle.title"), look.font(STATEMENT, bold=True), width)
        self._body = label(look.say("idle.body", seconds=100), look.font(LABEL), width)
        self._body.setObjectName("label_countdown")
        for line in (title, self._body):
            line.setAlignment(centre)
            inner.addWidget(line, 0, centre)
        least = QSize(look.px(260), look.px(72))
        self._button = TouchButton(look.say("idle.button"), look, Kind.PRIMARY, points=LABEL, least=least)
        self._button.setObjectName("button_still_here")
        self._button.clicked.connect(self.answered)
        inner.addWidget(self._button, 0, centre)
        outer = QVBoxLayout(self)
        outer.addWidget(card, 0, centre)
        self.setAccessibleName(look.say("idle.title"))

    def take_focus(self) -> None:
        """The button; every other key comes here too."""
        self._button.setFocus(Qt.FocusReason.OtherFocusReason)

    def count(self, seconds: int) -> None:
        """Show how long is left."""
        self._body.setText(self._look.say("idle.body", seconds=seconds))

    @property
    def message(self) -> str:
        """What is said about the time left."""
        return self._body.text()

    def keyPressEvent(self, _event: QKeyEvent) -> None:
        """Somebody is there."""
        self.answered.emit()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """Somebody is there."""
        self.answered.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A veil over the page."""
        veil = QColor(self._look.tokens.paper)
        veil.setAlphaF(0.86)
        painter = QPainter(self)
        painter.fillRect(self.rect(), veil)
        painter.end()
