"""Words drawn so that lines end where they should, in both directions."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QPainter, QTextLayout, QTextOption


def draw_words(painter: QPainter, room: QRect, alignment: Qt.AlignmentFlag, words: str) -> None:
    """Draw words wrapped to the room, in the painter's direction.

    From right to left Qt leaves the space between words at the outer end of every line but the last; lines that are
    broken beforehand have none.
    """
    if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        words = _broken(words, painter.font(), room.width())
    painter.drawText(room, int(alignment) | int(Qt.TextFlag.TextWordWrap), words)


def _broken(words: str, font: QFont, width: int) -> str:
    return "\n".join(line for paragraph in words.split("\n") for line in _lines(paragraph, font, width))


def _lines(words: str, font: QFont, width: int) -> list[str]:
    layout = QTextLayout(words, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    units = words.encode("utf-16-le")
    lines = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start, end = 2 * line.textStart(), 2 * (line.textStart() + line.textLength())
        lines.append(units[start:end].decode("utf-16-le").rstrip())
    layout.endLayout()
    return lines or [""]
