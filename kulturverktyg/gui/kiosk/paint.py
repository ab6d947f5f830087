"""Shapes that several kiosk widgets paint: the two marks, the focus ring and the rounded surface."""

from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

#: Room around a button for its focus ring, in pixels.
RING_ROOM = 4
_RING = 2.0
#: Name of the window's property that is true after a touch or click, and false after a key.
TOUCHED = "touched"


class Mark(StrEnum):
    """Now and desired are told apart by shape as well as colour."""

    NONE = ""
    NOW = "now"
    DESIRED = "desired"


def paint_mark(painter: QPainter, mark: Mark, centre: QPointF, size: float, colour: str) -> None:
    """A circle for now or a diamond for desired, ``size`` pixels wide."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    half = size / 2
    if mark is Mark.NOW:
        painter.drawEllipse(centre, half * 0.9, half * 0.9)
    elif mark is Mark.DESIRED:
        corners = (QPointF(0, -half), QPointF(half, 0), QPointF(0, half), QPointF(-half, 0))
        painter.drawPolygon(QPolygonF([centre + corner for corner in corners]))


def paint_surface(
    painter: QPainter, area: QRectF, radius: float, fill: str, edge: str, thick: float, *, dashed: bool = False
) -> None:
    """A rounded surface; without ``fill`` or ``edge`` when they are empty."""
    inset = thick / 2
    line = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(edge), thick, line) if edge else Qt.PenStyle.NoPen)
    painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), radius, radius)


def paint_ring(painter: QPainter, widget: QWidget, radius: float, colour: str) -> None:
    """The focus ring around the whole widget, when it has focus and the last input was a key."""
    if not widget.hasFocus() or widget.window().property(TOUCHED):
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colour), _RING))
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(1, 1, -1, -1), radius + 3, radius + 3)
