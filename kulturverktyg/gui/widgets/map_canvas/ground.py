"""What a map is drawn on: its lanes, and words where nothing is drawn yet."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from kulturverktyg.gui.theme import Tokens
from kulturverktyg.understand.map import CultureMapView
from kulturverktyg.understand.map_layout import HEAD, lane_height
from kulturverktyg.understand.map_words import help_words

_AIR = 8
_HINT = QSizeF(420, 110)
_WORDS = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)


def paint_lanes(painter: QPainter, drawn: CultureMapView, tokens: Tokens, font: QFont, width: float) -> None:
    """Bands with their headings; the heading that lanes share is told in each of them."""
    high = lane_height(drawn)
    for place, lane in enumerate(drawn.lanes):
        head = QRectF(0, place * high, HEAD, high)
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.setBrush(QColor(tokens.primary_soft))
        painter.drawRect(head)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(HEAD, place * high, width - HEAD, high))
        painter.setPen(QColor(tokens.ink))
        bold = QFont(font)
        bold.setBold(True)
        painter.setFont(bold if not lane.group else font)
        words = f"{lane.group}:\n{lane.title}" if lane.group else lane.title
        painter.drawText(head.adjusted(_AIR, _AIR, -_AIR, -_AIR), _WORDS, words)


def paint_hint(painter: QPainter, drawn: CultureMapView, tokens: Tokens, font: QFont, room: QRectF) -> None:
    """Say how one begins."""
    left = HEAD if drawn.lanes else 0
    middle = QPointF((room.left() + left + room.right()) / 2, room.center().y())
    painter.setFont(font)
    painter.setPen(QColor(tokens.quiet))
    words = f"{help_words(drawn.kind)}\n\nDubbelklicka där den första rutan ska stå, eller välj Ny ruta."
    around = QRectF(QPointF(middle.x() - _HINT.width() / 2, middle.y() - _HINT.height() / 2), _HINT)
    painter.fillRect(around, QColor(tokens.card))
    painter.drawText(around, _WORDS, words)
