"""The colours of themes. Each has a name and a shape of its own, so that nobody has to tell them by colour."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QPolygonF

from kulturverktyg.gui.theme import Mode

#: The side of a mark, in pixels.
SIDE = 14


@dataclass(frozen=True)
class ThemeColour:
    """``corners`` of its mark around a circle, the first at ``turn`` (degrees from the top); 0 is the circle itself."""

    name: str
    on_light: str
    on_dark: str
    corners: int
    turn: float = 0.0
    inner: float = 0.0


COLOURS = (
    ThemeColour("Blå cirkel", "#2C6FAE", "#86B9E8", 0),
    ThemeColour("Grön fyrkant", "#2F7D4F", "#7CC79A", 4, 45),
    ThemeColour("Röd trekant", "#B0413E", "#F09A94", 3),
    ThemeColour("Lila stjärna", "#7A4E9E", "#C7A3E6", 5, 0, 0.45),
    ThemeColour("Brun romb", "#8A5A2B", "#D9AE82", 4),
    ThemeColour("Rosa sexhörning", "#B1407F", "#EBA0CB", 6),
    ThemeColour("Turkos spets nedåt", "#137C83", "#7FCFD4", 3, 180),
    ThemeColour("Grått kryss", "#5F6B75", "#B4BEC6", 4, 0, 0.38),
)
_LIGHT: Mapping[Mode, bool] = {Mode.LIGHT: True, Mode.DARK: False, Mode.CONTRAST: False}


def colour_of(number: int, mode: Mode) -> QColor:
    """The colour of a theme as it is shown now."""
    colour = COLOURS[number % len(COLOURS)]
    return QColor(colour.on_light if _LIGHT[mode] else colour.on_dark)


def mark_icon(number: int, mode: Mode, ratio: float) -> QIcon:
    """The mark of a colour as an icon, sharp on a screen with so many pixels a point."""
    return QIcon(mark_picture(number, mode, ratio))


def mark_picture(number: int, mode: Mode, ratio: float) -> QPixmap:
    """The mark of a colour."""
    picture = QPixmap(QSize(SIDE, SIDE) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_mark(painter, QRectF(0, 0, SIDE, SIDE), number, mode)
    painter.end()
    return picture


def paint_mark(painter: QPainter, place: QRectF, number: int, mode: Mode) -> None:
    """Draw the mark of a colour."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour_of(number, mode))
    shape, radius = COLOURS[number % len(COLOURS)], place.width() / 2
    if not shape.corners:
        painter.drawEllipse(place.center(), radius - 1, radius - 1)
        return
    steps = shape.corners * (2 if shape.inner else 1)
    corners = []
    for step in range(steps):
        angle = 2 * pi * step / steps + shape.turn * pi / 180
        length = radius * (shape.inner if shape.inner and step % 2 else 1.0)
        corners.append(place.center() + QPointF(sin(angle) * length, -cos(angle) * length))
    painter.drawPolygon(QPolygonF(corners))
