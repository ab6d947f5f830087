"""What stands in the matrix, how it looks, and the one that is chosen: moved with arrows, told by name and value."""

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QWidget

from kulturverktyg.decide.placements import MIDDLE, Point, Spot, quadrant
from kulturverktyg.gui.theme import Appearance
from kulturverktyg.model.kinds import Subject
from kulturverktyg.survey.figures import figure

#: Pixels across the chosen mark, with its ring; and across the others.
SIZE, SMALL_SIZE = 26, 19
_REACH = 7.5
#: Tenths that an arrow moves by, and with Shift.
STEP, SMALL_STEP = 5, 1
_ARROWS = {
    Qt.Key.Key_Up: (1, 0),
    Qt.Key.Key_Down: (-1, 0),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Left: (0, -1),
}
_TURNS = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
_REMOVE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_KEYS_TOLD = "Piltangenterna flyttar, med Skift i små steg. Page Up och Page Down går till nästa. Delete tar bort."


@dataclass(frozen=True)
class Mark:
    """What stands where."""

    spot: Spot
    text: str
    point: Point


def tenths(value: int) -> str:
    """Such as *7,5*."""
    return f"{figure(value // 10)},{value % 10}"


def place_words(point: Point) -> str:
    """Such as *Nytta 7,5, insats 3,0: Gör först*."""
    return f"Nytta {tenths(point.impact)}, insats {tenths(point.effort)}: {quadrant(point).value}"


def told(mark: Mark) -> str:
    """What a mark is, and where it stands."""
    return f"{mark.text}. {place_words(mark.point)}"


def draw_mark(painter: QPainter, subject: Subject, middle: QPointF) -> None:
    """A circle for a proposal, a square for an idea, a diamond for a measure."""
    if subject is Subject.PROPOSAL:
        painter.drawEllipse(middle, _REACH, _REACH)
    elif subject is Subject.CARD:
        side = _REACH * 0.88
        painter.drawRoundedRect(QRectF(middle - QPointF(side, side), middle + QPointF(side, side)), 2, 2)
    else:
        reach = _REACH * 1.15
        corners = ((0, -reach), (reach, 0), (0, reach), (-reach, 0))
        painter.drawPolygon(QPolygonF([middle + QPointF(x, y) for x, y in corners]))


class OtherMark(QAbstractButton):
    """Tells of a mark that is drawn: what stands there and where. A screen reader that presses it chooses it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._mark: Mark | None = None
        self.setFixedSize(SMALL_SIZE, SMALL_SIZE)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @property
    def mark(self) -> Mark:
        """The mark that it tells of."""
        assert self._mark is not None  # noqa: S101
        return self._mark

    def tell(self, mark: Mark, centre: QPointF) -> None:
        """Tell of this mark, there."""
        if mark != self._mark:
            self._mark = mark
            self.setAccessibleName(told(mark))
        self.move((centre - QPointF(SMALL_SIZE / 2, SMALL_SIZE / 2)).toPoint())
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The matrix draws it."""


class ChosenMark(QAbstractButton):
    """Has the keyboard; the mouse goes through it to the matrix.

    ``stepped`` carries tenths of impact and effort, ``turned`` 1 or −1 to go to another mark, ``removed`` comes when
    it is to be taken away, and ``escaped`` when what is being done with it is to be left undone.
    """

    stepped = Signal(int, int)
    turned = Signal(int)
    removed = Signal()
    escaped = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.mark = Mark(Spot(Subject.PROPOSAL, UUID(int=0)), "", Point(MIDDLE, MIDDLE))
        self.setObjectName("chosen_mark")
        self.setFixedSize(SIZE, SIZE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleDescription(_KEYS_TOLD)

    def show_mark(self, mark: Mark) -> None:
        """Be this mark."""
        self.mark = mark
        self.setAccessibleName(told(mark))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(SIZE, SIZE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ARROWS:
            step = SMALL_STEP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else STEP
            impact, effort = _ARROWS[key]
            self.stepped.emit(impact * step, effort * step)
        elif key in _TURNS:
            self.turned.emit(_TURNS[key])
        elif key in _REMOVE:
            self.removed.emit()
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = self._appearance.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QRectF(self.rect()).center()
        painter.setPen(QPen(QColor(tokens.ink), 2 if self.hasFocus() else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, _REACH + 3.5, _REACH + 3.5)
        painter.setPen(QPen(QColor(tokens.card), 1))
        painter.setBrush(QColor(tokens.primary))
        draw_mark(painter, self.mark.spot.subject, middle)
        painter.end()
