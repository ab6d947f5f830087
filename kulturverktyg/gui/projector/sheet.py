"""What a view is laid out on: lengths that follow the screen, and texts as large as there is room for."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property, partial
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextLine, QTextOption

from kulturverktyg.gui.theme import Tokens

#: The smallest type on the usual screen, in points: it is read from ten metres.
SMALLEST = 40.0

_PIXELS_A_POINT = 96 / 72
_MARGIN = 56
_SIZES = tuple(float(points) for points in range(8, 404, 4))
_EVEN_ENOUGH = 4
_LINES_IN_THE_MIDDLE = 3
_LINE_END = "\u2028"


def usual_screen() -> QSize:
    """The screen that views are drawn for."""
    return QSize(1280, 720)


class Piece(Protocol):
    """Something on the sheet."""

    @property
    def place(self) -> QRectF:
        """Where it is, in pixels of the sheet."""

    def paint(self, painter: QPainter) -> None:
        """Draw it there."""


@dataclass(frozen=True)
class Bar:
    """A filled rectangle."""

    place: QRectF
    colour: str

    def paint(self, painter: QPainter) -> None:
        """Draw it."""
        painter.fillRect(self.place, QColor(self.colour))


@dataclass(frozen=True)
class Text:
    """Words wrapped to a width: few lines are centred in it, more begin at one edge, and all do ``from_the_left``.

    ``points`` are those of the usual screen.
    """

    words: str
    points: float
    font: QFont
    width: float
    colour: str
    left: float = 0.0
    top: float = 0.0
    from_the_left: bool = False

    @cached_property
    def place(self) -> QRectF:
        """Where the words are; as high as all their lines, and as wide as the room for them."""
        last = self._laid.lineAt(self.lines - 1)
        return QRectF(self.left, self.top, self.width, last.y() + last.height())

    @property
    def height(self) -> float:
        """Of all its lines."""
        return self.place.height()

    @property
    def lines(self) -> int:
        """How many lines the words are broken into."""
        return self._laid.lineCount()

    @cached_property
    def longest_word(self) -> float:
        """The width of the widest word, which may be more than there is room for."""
        metrics = QFontMetricsF(self.font)
        return max((metrics.horizontalAdvance(word) for word in self.words.split()), default=0.0)

    def at(self, left: float, top: float) -> "Text":
        """The same at another place."""
        return replace(self, left=left, top=top)

    def paint(self, painter: QPainter) -> None:
        """Draw the lines."""
        painter.setPen(QColor(self.colour))
        self._laid.draw(painter, QPointF(self.left, self.top))

    @cached_property
    def _laid(self) -> QTextLayout:
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout = QTextLayout(self.words.replace("\n", _LINE_END), self.font)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self.width)
        layout.endLayout()
        self._place_lines([layout.lineAt(i) for i in range(layout.lineCount())])
        return layout

    def _place_lines(self, lines: Sequence[QTextLine]) -> None:
        air = [self.width - line.naturalTextWidth() for line in lines]
        in_the_middle, top = len(lines) <= _LINES_IN_THE_MIDDLE, 0.0
        for line, room in zip(lines, air, strict=True):
            before = 0.0 if self.from_the_left else (room if in_the_middle else min(air)) / 2
            line.setPosition(QPointF(before, top))
            top += line.height()


@dataclass(frozen=True)
class Sheet:
    """A screen to lay a view out on. Lengths and points are given for the usual screen."""

    size: QSize
    tokens: Tokens
    family: QFont

    @cached_property
    def scale(self) -> float:
        """How much larger it is than the usual screen."""
        usual = usual_screen()
        return min(self.size.width() / usual.width(), self.size.height() / usual.height())

    def px(self, length: float) -> float:
        """A length in pixels."""
        return length * self.scale

    @property
    def room(self) -> QRectF:
        """What is within the margins."""
        margin = self.px(_MARGIN)
        return QRectF(0, 0, self.size.width(), self.size.height()).adjusted(margin, margin, -margin, -margin)

    def text(self, words: str, points: float = SMALLEST, *, quiet: bool = False, bold: bool = False) -> Text:
        """Words at a size, as wide as the room, at its top."""
        font = QFont(self.family)
        font.setPixelSize(max(1, round(points * _PIXELS_A_POINT * self.scale)))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        room = self.room
        colour = self.tokens.quiet if quiet else self.tokens.ink
        return Text(words, points, font, room.width(), colour, room.left(), room.top())

    def fitted(self, words: str, largest: float, height: float, *, quiet: bool = False, bold: bool = False) -> Text:
        """Words as large as they fit in ``height`` pixels, in lines of like length.

        Smaller than `SMALLEST` only when something would be cut otherwise.
        """
        fits = partial(self._fits, words, height, bold)
        sizes = [points for points in _SIZES if points <= largest]
        too_large = bisect_left(sizes, True, key=lambda points: not fits(points))
        points = sizes[max(0, too_large - 1)]
        return evened(self.text(words, points, quiet=quiet, bold=bold))

    def one_line(self, words: str, *, quiet: bool = False) -> Text:
        """Words at the smallest size, those of them that go into one line; … stands for the rest."""
        text = self.text(words, quiet=quiet)
        kept = words.split()
        while len(kept) > 1 and text.lines > 1:
            kept.pop()
            text = self.text(" ".join(kept).rstrip(",:;.–- ") + " …", quiet=quiet)
        return text

    def _fits(self, words: str, height: float, bold: bool, points: float) -> bool:
        text = self.text(words, points, bold=bold)
        whole_words = points <= SMALLEST or text.longest_word <= text.width
        return whole_words and text.height <= height


def evened(text: Text) -> Text:
    """As narrow as it can be without more lines, so that no last word stands alone; in the middle of its room."""
    narrow, wide = max(text.width / 2, min(text.longest_word, text.width)), text.width
    while text.lines > 1 and wide - narrow > _EVEN_ENOUGH:
        middle = (narrow + wide) / 2
        if replace(text, width=middle).lines > text.lines:
            narrow = middle
        else:
            wide = middle
    return replace(text, width=wide, left=text.left + (text.width - wide) / 2)
