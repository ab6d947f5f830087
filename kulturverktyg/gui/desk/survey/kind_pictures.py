"""A small picture for each kind of question, drawn in the colours of the appearance."""

from collections.abc import Callable, Mapping
from typing import TypeAlias

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF

from kulturverktyg.model.kinds import QuestionKind

#: Side of a picture, in the units that it is drawn in.
SIDE = 18

_Draw: TypeAlias = Callable[[QPainter], None]


def kind_icon(kind: QuestionKind, ink: QColor, pixel_ratio: float = 1.0) -> QIcon:
    """The picture of a kind in one colour."""
    picture = _drawn(_PICTURES[kind], ink, pixel_ratio)
    icon = QIcon(picture)
    icon.addPixmap(picture, QIcon.Mode.Selected)
    icon.addPixmap(picture, QIcon.Mode.Active)
    return icon


def _drawn(draw: _Draw, ink: QColor, pixel_ratio: float) -> QPixmap:
    side = round(SIDE * pixel_ratio)
    pixmap = QPixmap(side, side)
    pixmap.setDevicePixelRatio(pixel_ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ink, 1.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    draw(painter)
    painter.end()
    return pixmap


def _filled(painter: QPainter) -> None:
    painter.setBrush(painter.pen().color())


def _pair(painter: QPainter) -> None:
    """A circle for now and a diamond for desired, as everywhere else."""
    painter.drawEllipse(QPointF(5, 9), 3.4, 3.4)
    painter.drawPolygon(QPolygonF([QPointF(13, 4.8), QPointF(17, 9), QPointF(13, 13.2), QPointF(9, 9)]))


def _scale(painter: QPainter) -> None:
    painter.drawLine(QPointF(2, 9), QPointF(16, 9))
    _filled(painter)
    for x in (2.5, 9.0, 15.5):
        painter.drawEllipse(QPointF(x, 9), 1.7, 1.7)


def _choice(painter: QPainter) -> None:
    painter.drawEllipse(QPointF(9, 9), 6, 6)
    _filled(painter)
    painter.drawEllipse(QPointF(9, 9), 2.2, 2.2)


def _multiple(painter: QPainter) -> None:
    painter.drawRoundedRect(QRectF(3, 3, 12, 12), 2.5, 2.5)
    painter.drawPolyline([QPointF(6, 9), QPointF(8.2, 11.4), QPointF(12, 6.6)])


def _ranking(painter: QPainter) -> None:
    _filled(painter)
    for left, top in ((2, 9), (7, 4), (12, 11.5)):
        painter.drawRect(QRectF(left, top, 3.6, 15 - top))


def _recommendation(painter: QPainter) -> None:
    painter.drawRoundedRect(QRectF(2, 6, 14, 6), 3, 3)
    _filled(painter)
    painter.drawRoundedRect(QRectF(2, 6, 10, 6), 3, 3)


def _allocation(painter: QPainter) -> None:
    painter.drawEllipse(QPointF(9, 9), 6.4, 6.4)
    for x, y in ((9, 2.6), (14.6, 12), (3.4, 12)):
        painter.drawLine(QPointF(9, 9), QPointF(x, y))


def _text(painter: QPainter) -> None:
    for y, right in ((5, 16), (9, 16), (13, 10)):
        painter.drawLine(QPointF(2, y), QPointF(right, y))


def _number(painter: QPainter) -> None:
    for a, b in (((6.5, 3), (5, 15)), ((12.5, 3), (11, 15)), ((3, 6.8), (15.5, 6.8)), ((2.5, 11.2), (15, 11.2))):
        painter.drawLine(QPointF(*a), QPointF(*b))


def _information(painter: QPainter) -> None:
    painter.drawEllipse(QPointF(9, 9), 6.4, 6.4)
    painter.drawLine(QPointF(9, 8.4), QPointF(9, 12.6))
    _filled(painter)
    painter.drawEllipse(QPointF(9, 5.6), 0.5, 0.5)


_PICTURES: Mapping[QuestionKind, _Draw] = {
    QuestionKind.PAIR: _pair,
    QuestionKind.SCALE: _scale,
    QuestionKind.CHOICE: _choice,
    QuestionKind.MULTIPLE: _multiple,
    QuestionKind.RANKING: _ranking,
    QuestionKind.RECOMMENDATION: _recommendation,
    QuestionKind.ALLOCATION: _allocation,
    QuestionKind.NUMBER: _number,
    QuestionKind.TEXT: _text,
    QuestionKind.INFORMATION: _information,
}
