"""What the marks of the matrix stand on: four fields with their names, and two axes in words."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from kulturverktyg.decide.placements import Quadrant
from kulturverktyg.gui.desk.choosing.matrix_labels import bold
from kulturverktyg.gui.theme import Tokens

#: Room around the fields for the words of the axes.
LEFT, TOP, RIGHT, BOTTOM = 34.0, 10.0, 14.0, 34.0
_CORNER = 10
_LINE_AIR = 1.5
#: Fields with the corner of the plot that their name stands in: right, down.
_FIELDS = (
    (Quadrant.FIRST, False, False),
    (Quadrant.PLAN, True, False),
    (Quadrant.SPARE, False, True),
    (Quadrant.LEAVE, True, True),
)


def field_names(plot: QRectF, font: QFont) -> list[tuple[QRectF, int, str]]:
    """The fields' names in their corners: where, how aligned, and the words."""
    room, metrics = plot.adjusted(_CORNER, _CORNER, -_CORNER, -_CORNER), QFontMetricsF(bold(font))
    names = []
    for field, right, down in _FIELDS:
        rect = QRectF(room.topLeft(), QSizeF(metrics.horizontalAdvance(field.value) + 2, metrics.height()))
        if right:
            rect.moveRight(room.right())
        if down:
            rect.moveBottom(room.bottom())
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        names.append((rect, int(side | Qt.TextFlag.TextDontClip), field.value))
    return names


def middle_lines(plot: QRectF) -> tuple[QRectF, QRectF]:
    """The lines between the fields, upright and across, with the air that words keep from them."""
    middle = plot.center()
    upright = QRectF(middle.x() - _LINE_AIR, plot.top(), 2 * _LINE_AIR, plot.height())
    return upright, QRectF(plot.left(), middle.y() - _LINE_AIR, plot.width(), 2 * _LINE_AIR)


def paint_ground(painter: QPainter, plot: QRectF, tokens: Tokens, font: QFont) -> None:
    """Paint the fields, and the words of the axes around them."""
    middle = plot.center()
    around = plot.adjusted(-LEFT, -TOP, RIGHT, BOTTOM)
    painter.fillRect(around, QColor(tokens.card))
    painter.fillRect(plot, QColor(tokens.paper))
    painter.fillRect(QRectF(plot.topLeft(), middle), QColor(tokens.primary_soft))
    painter.setFont(bold(font))
    painter.setPen(QColor(tokens.quiet))
    for rect, alignment, name in field_names(plot, font):
        painter.drawText(rect, alignment, name)
    painter.setPen(QPen(QColor(tokens.edge), 1))
    painter.drawLine(QPointF(middle.x(), plot.top()), QPointF(middle.x(), plot.bottom()))
    painter.drawLine(QPointF(plot.left(), middle.y()), QPointF(plot.right(), middle.y()))
    painter.setPen(QPen(QColor(tokens.line), 1))
    painter.drawRect(plot)
    _paint_axes(painter, plot, tokens, font)


def _paint_axes(painter: QPainter, plot: QRectF, tokens: Tokens, font: QFont) -> None:
    painter.setFont(font)
    painter.setPen(QColor(tokens.ink))
    below = QRectF(plot.left(), plot.bottom() + 4, plot.width(), BOTTOM - 6)
    _paint_axis(painter, below, "Liten insats", "Stor insats")
    painter.save()
    painter.rotate(-90)
    _paint_axis(painter, QRectF(-plot.bottom(), 2, plot.height(), LEFT - 8), "Liten nytta", "Stor nytta")
    painter.restore()


def _paint_axis(painter: QPainter, rect: QRectF, low: str, high: str) -> None:
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), low)
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), f"{high} →")
