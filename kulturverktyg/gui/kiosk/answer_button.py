"""One alternative of a scale or a choice: a radio button drawn as a large target with its words in it."""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QRadioButton, QWidget

from kulturverktyg.gui.kiosk.by_ear import ByEar
from kulturverktyg.gui.kiosk.draw_words import draw_words
from kulturverktyg.gui.kiosk.look import SMALL, Look, wrapped_height
from kulturverktyg.gui.kiosk.paint import RING_ROOM, Mark, paint_ring, paint_surface

_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
}
_ABSOLUTE = Qt.AlignmentFlag.AlignAbsolute
_DIGIT = 10.0
_AIR = 20
_AIR_COMPACT = 10
_SIDEWAYS = (Qt.Key.Key_Left, Qt.Key.Key_Right)


@dataclass(frozen=True)
class Alternative:
    """``value`` is what is answered, ``number`` what is typed for it; ``note`` is a second, quieter line."""

    value: int
    label: str
    number: int
    spoken: str
    note: str = ""


class Digit(Enum):
    """Where a button shows the number that is typed for it."""

    NOWHERE = auto()
    LEADING = auto()
    ASIDE = auto()
    CORNER = auto()


class AnswerButton(QRadioButton):
    """Filled when chosen. Arrow keys are passed on to the row as steps in reading order."""

    stepped = Signal(int)

    def __init__(
        self,
        alternative: Alternative,
        look: Look,
        mark: Mark,
        font: QFont,
        *,
        digit: Digit,
        compact: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.alternative = alternative
        self._look = look
        self._mark = mark
        self._digit = digit
        self._air = look.px(_AIR_COMPACT if compact else _AIR)
        self.setFont(font)
        self.setText(alternative.label)
        self.setAccessibleName(alternative.spoken)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._by_ear = ByEar(self)

    def show_chosen(self, chosen: bool) -> None:
        """Look chosen or not, without being pressed."""
        with self._by_ear.expected():
            self.setChecked(chosen)

    def nextCheckState(self) -> None:
        """A press chooses."""
        with self._by_ear.expected():
            super().nextCheckState()

    def height_at(self, width: int) -> int:
        """Pixels that the button takes in height when it is ``width`` wide."""
        inner = self.width_for_words(width)
        height = wrapped_height(self.font(), self.alternative.label, inner)
        if self.alternative.note:
            height += wrapped_height(self._note_font, self.alternative.note, inner)
        return (
            max(self._look.target, height + self._above + (self._air * 3 // 4 if self._above else self._air))
            + 2 * RING_ROOM
        )

    def width_for_words(self, width: int) -> int:
        """Pixels across that are left for words when it is ``width`` wide."""
        return width - 2 * (RING_ROOM + self._padding) - self._number_room

    @property
    def chosen(self) -> bool:
        """Whether it is answered with."""
        return self.isChecked()

    def sizeHint(self) -> QSize:
        """The size that the row has fixed."""
        return self.minimumSize()

    def hitButton(self, position: QPoint) -> bool:
        """The whole surface is the target."""
        return self.rect().contains(position)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move and choose; every other key is somebody else's, but for space."""
        key = Qt.Key(event.key())
        if key not in _STEPS:
            super().keyPressEvent(event)
            return
        backwards = self._mirrored and key in _SIDEWAYS
        self.stepped.emit(-_STEPS[key] if backwards else _STEPS[key])

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Surface, words and focus ring."""
        look, tokens = self._look, self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        fill, ink = self._colours()
        edge = fill if self.chosen else (tokens.primary if self.underMouse() else tokens.line)
        area = QRectF(self.rect()).adjusted(RING_ROOM, RING_ROOM, -RING_ROOM, -RING_ROOM)
        paint_surface(painter, area, look.px(12), fill, edge, max(1.5, look.px(2)))
        painter.setPen(ink)
        self._paint_inside(painter)
        paint_ring(painter, self, look.px(12), tokens.ink)
        painter.end()

    def _paint_inside(self, painter: QPainter) -> None:
        padding = RING_ROOM + self._padding
        room = self.rect().adjusted(padding, RING_ROOM, -padding, -RING_ROOM)
        across = Qt.AlignmentFlag.AlignHCenter
        if self._digit is not Digit.NOWHERE:
            side = self._leading_side
            across = side if self._digit is Digit.LEADING else across
            self._paint_digit(painter, room, side)
            inset = self._number_room
            room.adjust(*((0, self._above, -inset, 0) if self._mirrored else (inset, self._above, 0, 0)))
        self._paint_words(painter, room, across)

    def _paint_words(self, painter: QPainter, room: QRect, across: Qt.AlignmentFlag) -> None:
        painter.setFont(self.font())
        label, note = self.alternative.label, self.alternative.note
        if not note:
            draw_words(painter, room, across | Qt.AlignmentFlag.AlignVCenter, label)
            return
        words = wrapped_height(self.font(), label, room.width())
        below = wrapped_height(self._note_font, note, room.width())
        top = room.top() + (room.height() - words - below) // 2
        draw_words(painter, QRect(room.left(), top, room.width(), words), across, label)
        painter.setFont(self._note_font)
        draw_words(painter, QRect(room.left(), top + words, room.width(), below), across, note)

    def _paint_digit(self, painter: QPainter, room: QRect, side: Qt.AlignmentFlag) -> None:
        corner = self._digit is Digit.CORNER
        small = self._digit is not Digit.LEADING
        height = Qt.AlignmentFlag.AlignTop if corner else Qt.AlignmentFlag.AlignVCenter
        pen = painter.pen()
        if not self.chosen:
            painter.setPen(self._look.tokens.quiet)
        painter.setFont(self._digit_font if small else self._note_font)
        place = room.adjusted(0, self._look.px(3), 0, 0) if corner else room
        painter.drawText(place, int(side | height), str(self.alternative.number))
        painter.setPen(pen)

    def _colours(self) -> tuple[str, str]:
        """Fill and ink."""
        tokens = self._look.tokens
        if not self.chosen:
            return (tokens.primary_soft if self.isDown() else tokens.card), tokens.ink
        if self._mark is Mark.NOW:
            return tokens.now, tokens.on_mark
        if self._mark is Mark.DESIRED:
            return tokens.desired, tokens.on_mark
        return tokens.primary, tokens.on_primary

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    @property
    def _leading_side(self) -> Qt.AlignmentFlag:
        return (Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft) | _ABSOLUTE

    @property
    def _padding(self) -> int:
        return self._look.px(18 if self._digit is Digit.LEADING else 8)

    @property
    def _number_room(self) -> int:
        return number_room(self._look, self._digit)

    @property
    def _above(self) -> int:
        """Height that the number takes."""
        return QFontMetrics(self._digit_font).height() if self._digit is Digit.CORNER else 0

    @property
    def _digit_font(self) -> QFont:
        return self._look.font(_DIGIT)

    @property
    def _note_font(self) -> QFont:
        return self._look.font(SMALL)


def number_room(look: Look, digit: Digit) -> int:
    """Width that the number takes from the words."""
    if digit is Digit.LEADING:
        return round(look.px(34) * look.text_factor)
    return QFontMetrics(look.font(_DIGIT)).horizontalAdvance("10") if digit is Digit.ASIDE else 0
