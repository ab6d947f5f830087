"""Words of one direction among words of the other: Unicode isolates, and lines that end where they should."""

import re
from unicodedata import bidirectional

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QPainter, QTextLayout, QTextOption

_LEFT_TO_RIGHT_ISOLATE, _FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2066", "\u2068", "\u2069"
_STRONG = ("L", "R", "AL")
#: Hebrew, Arabic, Syriac, Thaana, N’Ko and their kin, presentation forms, and the scripts of the first supplement.
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]")
_SPACE = "[ \u00a0]?"
#: Numbers with a sign, a percent sign or marks in them: −5, 0,75, 1–5, 2026-11-22, 50 %.
_FIGURES = re.compile(rf"[-+−±]?\d+(?:(?:[.,:/]|{_SPACE}[-–—−]{_SPACE})\d+)*(?:{_SPACE}%)?")


def has_right_to_left(words: str) -> bool:
    """Whether any letter is of a script that runs from right to left."""
    return _RIGHT_TO_LEFT.search(words) is not None


def isolated(words: str) -> str:
    """Words that have the direction of their own first letter, and turn nothing around them."""
    return f"{_FIRST_STRONG_ISOLATE}{words}{_POP_ISOLATE}" if words else words


def with_figures_held(words: str) -> str:
    """Words from right to left in which ranges, signs and percent stand as from left to right.

    Figures after Latin words belong to those and stand right as they are.
    """

    def held(found: re.Match[str]) -> str:
        strong = (bidirectional(letter) for letter in reversed(words[: found.start()]))
        after_latin = next((direction for direction in strong if direction in _STRONG), "R") == "L"
        if after_latin or found[0].isdecimal():
            return found[0]
        return f"{_LEFT_TO_RIGHT_ISOLATE}{found[0]}{_POP_ISOLATE}"

    return _FIGURES.sub(held, words)


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
