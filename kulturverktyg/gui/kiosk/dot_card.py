"""An option of a vote as a card: its words, and the dots that one has given it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kulturverktyg.gui.kiosk.look import Look, label
from kulturverktyg.gui.kiosk.paint import RING_ROOM, paint_surface
from kulturverktyg.gui.kiosk.stepper import Stepper

_AIR = 12
_DOT, _DOT_GAP = 18, 8


class DotCard(QWidget):
    """``changed`` carries how many dots it has got; it is filled softly while it has any."""

    changed = Signal(int)

    def __init__(self, words: str, look: Look, width: int, points: float, *, dots: int, most: int) -> None:
        super().__init__()
        self._look = look
        self.stepper = Stepper(
            look,
            look.say("vote.dots", option=words),
            look.say("vote.more", option=words),
            look.say("vote.less", option=words),
            dots,
            step=1,
            most=most,
        )
        self.stepper.hold_to(most)
        self.stepper.changed.connect(self._dots_changed)
        air = look.px(_AIR)
        room = width - self.stepper.sizeHint().width() - 3 * air - 2 * RING_ROOM
        line = QHBoxLayout(self)
        line.setContentsMargins(RING_ROOM + air, RING_ROOM, RING_ROOM + air, RING_ROOM)
        line.setSpacing(air)
        shown = label(words, look.font(points), room)
        line.addWidget(shown, 1, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.stepper, 0, Qt.AlignmentFlag.AlignVCenter)
        height = max(shown.height() + 2 * look.px(6), self.stepper.sizeHint().height())
        self.setFixedSize(width, height + 2 * RING_ROOM)

    @property
    def dots(self) -> int:
        """How many it has."""
        return self.stepper.field.value()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The card's surface."""
        look, tokens = self._look, self._look.tokens
        fill, edge = (tokens.primary_soft, tokens.primary) if self.dots else (tokens.card, tokens.line)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        paint_surface(painter, area, look.px(12), fill, edge, max(1.5, look.px(2)))
        painter.end()

    @Slot(int)
    def _dots_changed(self, dots: int) -> None:
        self.update()
        self.changed.emit(dots)


class DotStrip(QWidget):
    """All dots that one has: filled while they are left, hollow when they are given."""

    def __init__(self, look: Look, dots: int) -> None:
        super().__init__()
        self._look = look
        self._dots = dots
        self._left = dots
        size, gap = self._size, look.px(_DOT_GAP)
        self.setFixedSize(QSize(dots * (size + gap) + gap, size + 4))

    def show_left(self, left: int) -> None:
        """So many are left."""
        self._left = left
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """One dot after the other, in the direction that lines run."""
        tokens, size, gap = self._look.tokens, self._size, self._look.px(_DOT_GAP)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place in range(self._dots):
            along = (size + gap) * place + size / 2 + 1
            across = self.width() - along if self._look.mirrored else along
            painter.setPen(QPen(QColor(tokens.primary), 2))
            painter.setBrush(QColor(tokens.primary) if place < self._left else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(across, self.height() / 2), size / 2 - 1, size / 2 - 1)
        painter.end()

    @property
    def _size(self) -> int:
        return round(self._look.px(_DOT) * min(self._look.text_factor, 1.6))
