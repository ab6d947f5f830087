"""Alternatives of which several are pressed: ticked or not, or given a place."""

from collections.abc import Mapping, Sequence
from enum import Enum, auto

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from kulturverktyg.gui.kiosk.answer_button import Alternative, AnswerButton, Digit
from kulturverktyg.gui.kiosk.answer_row import row_points
from kulturverktyg.gui.kiosk.button_grid import ButtonGrid
from kulturverktyg.gui.kiosk.look import ANSWER, LABEL, Look
from kulturverktyg.gui.kiosk.paint import RING_ROOM, Mark

_SIGN = 34
_KEY = 24
_KEY_POINTS = 10.0
_AIR = 14
#: Alternatives after these have no number key of their own.
_KEYS = 9


class Sign(Enum):
    """What stands before the words: a box that is ticked, or a disc with a place in it."""

    TICK = auto()
    PLACE = auto()


class PressButton(AnswerButton):
    """A check box that is ticked, or a button with the place it was given; the number of its key at the far end."""

    def __init__(self, alternative: Alternative, look: Look, font: QFont, sign: Sign, *, compact: bool) -> None:
        super().__init__(alternative, look, Mark.NONE, font, digit=Digit.NOWHERE, compact=compact)
        self._sign = sign
        self._place = 0
        self.setAutoExclusive(False)
        self.setCheckable(sign is Sign.TICK)

    @property
    def chosen(self) -> bool:
        """Whether it is ticked or has a place."""
        return self._place > 0

    def show_answer(self, value: int, spoken: str) -> None:
        """Be ticked or not (1 or 0), or have a place (0 is none); ``spoken`` is what a screen reader says."""
        self._place = value
        if self._sign is Sign.TICK:
            self.show_chosen(value > 0)
        self.setAccessibleName(spoken)
        self.update()

    def nextCheckState(self) -> None:
        """What is ticked is decided by the answer, not by the press."""

    def width_for_words(self, width: int) -> int:
        """Pixels across that are left for words when it is ``width`` wide."""
        return super().width_for_words(width) - press_room(self._look)

    def _paint_inside(self, painter: QPainter) -> None:
        look, air = self._look, self._look.px(_AIR)
        sign, key = _widths(look)
        inside = self.rect().adjusted(RING_ROOM + air, 0, -RING_ROOM - air, 0)
        box = QRectF(0, 0, sign, sign)
        box.moveCenter(QPointF(self._leading_edge(inside, sign), inside.toRectF().center().y()))
        self._paint_sign(painter, box)
        if self.alternative.number <= _KEYS:
            self._paint_key(painter, inside, key)
        room = inside.adjusted(sign + air, 0, -key, 0)
        if self._mirrored:
            room = inside.adjusted(key, 0, -sign - air, 0)
        self._paint_words(painter, room, self._leading_side)

    def _leading_edge(self, inside: QRect, sign: int) -> float:
        """Where the middle of the sign is, across."""
        return inside.right() - sign / 2 if self._mirrored else inside.left() + sign / 2

    def _paint_sign(self, painter: QPainter, box: QRectF) -> None:
        tokens, pen = self._look.tokens, painter.pen()
        thick = max(1.5, self._look.px(2))
        line = Qt.PenStyle.DashLine if self._sign is Sign.PLACE and not self.chosen else Qt.PenStyle.SolidLine
        painter.setPen(QPen(QColor(tokens.on_primary if self.chosen else tokens.edge), thick, line))
        painter.setBrush(QColor(tokens.on_primary) if self.chosen else Qt.BrushStyle.NoBrush)
        if self._sign is Sign.PLACE:
            painter.drawEllipse(box)
        else:
            small = box.width() * 0.1
            painter.drawRoundedRect(box.adjusted(small, small, -small, -small), small * 2, small * 2)
        painter.setPen(QColor(tokens.primary))
        if self.chosen and self._sign is Sign.PLACE:
            painter.setFont(self._look.font(LABEL, bold=True))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), str(self._place))
        elif self.chosen:
            _paint_tick(painter, box, tokens.primary)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen)

    def _paint_key(self, painter: QPainter, inside: QRect, side: int) -> None:
        """The number as on the key that is pressed for it."""
        tokens, pen = self._look.tokens, painter.pen()
        cap = QRectF(0, 0, side, side)
        cap.moveCenter(inside.toRectF().center())
        cap.moveLeft(inside.left() if self._mirrored else inside.right() - side)
        painter.setPen(QPen(QColor(tokens.on_primary if self.chosen else tokens.line), 1))
        painter.drawRoundedRect(cap, side / 5, side / 5)
        painter.setPen(QColor(tokens.on_primary if self.chosen else tokens.quiet))
        painter.setFont(self._look.font(_KEY_POINTS))
        painter.drawText(cap, int(Qt.AlignmentFlag.AlignCenter), str(self.alternative.number))
        painter.setPen(pen)


class PressList(ButtonGrid):
    """Tells which alternative was pressed, by its value; arrows only move."""

    pressed = Signal(int)

    def __init__(
        self,
        alternatives: Sequence[Alternative],
        look: Look,
        width: int,
        sign: Sign,
        *,
        columns: int,
        most_points: float = ANSWER,
        parent: QWidget | None = None,
    ) -> None:
        room = width - columns * press_room(look)
        font = look.font(row_points([a.label for a in alternatives], look, room, columns, most_points))
        compact = most_points < ANSWER
        made = [PressButton(a, look, font, sign, compact=compact) for a in alternatives]
        super().__init__(made, look, width, columns=columns, parent=parent)
        self._made = made

    def show_answers(self, answers: Mapping[int, int], spoken: Mapping[int, str]) -> None:
        """Show what is answered for each value, 0 for nothing, and what a screen reader says of it."""
        for button in self._made:
            value = button.alternative.value
            button.show_answer(answers.get(value, 0), spoken[value])

    def type_digit(self, digit: int) -> bool:
        """Press by number, where there is one."""
        numbers = [button.alternative.number for button in self.buttons[:_KEYS]]
        if digit in numbers:
            self._press(numbers.index(digit))
        return False

    def _press(self, index: int) -> None:
        self._move_focus(index)
        self.pressed.emit(self.buttons[index].alternative.value)

    def _step_to(self, index: int) -> None:
        self._move_focus(index)


def press_room(look: Look) -> int:
    """Width that the sign, the key's number and the air around them take from the words."""
    sign, key = _widths(look)
    return sign + key + 3 * look.px(_AIR)


def _widths(look: Look) -> tuple[int, int]:
    """Pixels across of the sign and of the number's key."""
    factor = min(look.text_factor, 1.6)
    return round(look.px(_SIGN) * factor), round(look.px(_KEY) * factor)


def _paint_tick(painter: QPainter, box: QRectF, colour: str) -> None:
    cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    painter.setPen(QPen(QColor(colour), box.width() * 0.1, Qt.PenStyle.SolidLine, cap, join))
    corners = (QPointF(0.28, 0.52), QPointF(0.44, 0.68), QPointF(0.73, 0.35))
    painter.drawPolyline(QPolygonF([box.topLeft() + corner * box.width() for corner in corners]))
