"""How much room words take on a slide, so that nothing is cut and nothing lies over anything else."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kulturverktyg.charts.ruler import Ruler
from kulturverktyg.charts.style import house_style

#: No letters are smaller than this many points.
SMALLEST = 14.0
_POINTS_AN_INCH = 72
#: Of the size: from one line to the next. Other programs' letters are a little wider than those that are measured.
_LINE, _SAFE = 1.38, 1.04
_MEASURED_AT = 100.0
#: Letters up to here are in every font; others are as wide as this part of the size, and those from ``_WIDE`` on wider.
_KNOWN, _WIDE = 0x180, 0x1100
_UNKNOWN_WIDTH, _WIDE_WIDTH = 0.7, 1.35
#: Parts of the room that are tried, so that slides become equally full.
_TRIED = 24
_TYPOGRAPHIC = "–—’”…·"


@dataclass(frozen=True)
class Rect:
    """A place on a slide, in inches."""

    left: float
    top: float
    width: float
    height: float

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.top + self.height

    def without_top(self, inches: float) -> "Rect":
        """What is left below so many inches."""
        return Rect(self.left, self.top + inches, self.width, self.height - inches)

    def without_bottom(self, inches: float) -> "Rect":
        """What is left above so many inches."""
        return Rect(self.left, self.top, self.width, self.height - inches)


def high(lines: int, size: float) -> float:
    """Inches of so many lines."""
    return lines * size * _LINE / _POINTS_AN_INCH


class Letters:
    """Measures words in the house style's letters; those of a deck are so many times as wide."""

    def __init__(self, wider: float = 1.0) -> None:
        self._wider = _SAFE * wider
        with house_style():
            self._ruler = Ruler()
        self._widths: dict[tuple[str, bool], float] = {}

    def width(self, words: str, size: float, *, bold: bool = False) -> float:
        """Inches that words take on one line."""
        return sum(self._letter(letter, bold) for letter in words) * size * self._wider

    def lines(self, words: str, width: float, size: float, *, bold: bool = False) -> list[str]:
        """Words in lines no wider than that, at least one; a word that is longer than a line is broken."""
        return [line for part in words.split("\n") for line in self._wrapped(part, width, size, bold)]

    def high(self, words: str, width: float, size: float, *, bold: bool = False) -> float:
        """Inches that words take from above and down."""
        return high(len(self.lines(words, width, size, bold=bold)), size)

    def _wrapped(self, words: str, width: float, size: float, bold: bool) -> Iterator[str]:
        line, taken = "", 0.0
        space = self.width(" ", size, bold=bold)
        for word in words.split(" "):
            wide = self.width(word, size, bold=bold)
            if line and taken + space + wide > width:
                yield line
                line, taken = "", 0.0
            if wide > width:
                *whole, word = self._pieces(f"{line} {word}" if line else word, width, size, bold)
                yield from whole
                line, taken = word, self.width(word, size, bold=bold)
            else:
                line, taken = (f"{line} {word}", taken + space + wide) if line else (word, wide)
        yield line

    def _pieces(self, word: str, width: float, size: float, bold: bool) -> Iterator[str]:
        start, taken = 0, 0.0
        for place, letter in enumerate(word):
            wide = self._letter(letter, bold) * size * self._wider
            if taken + wide > width and place > start:
                yield word[start:place]
                start, taken = place, 0.0
            taken += wide
        yield word[start:]

    def _letter(self, letter: str, bold: bool) -> float:
        """Inches for the size 1."""
        if (letter, bold) not in self._widths:
            self._widths[letter, bold] = self._measured(letter, bold)
        return self._widths[letter, bold]

    def _measured(self, letter: str, bold: bool) -> float:
        if letter.isprintable() and (ord(letter) < _KNOWN or letter in _TYPOGRAPHIC):
            return self._ruler.width(letter, _MEASURED_AT, bold=bold) / _MEASURED_AT
        em = _UNKNOWN_WIDTH if ord(letter) < _WIDE else _WIDE_WIDTH
        return em / _POINTS_AN_INCH


def evenly(count: int, most: int) -> list[tuple[int, int]]:
    """``count`` things on as few slides as take at most ``most`` of them, about as many on each: from, to."""
    pages = max(1, -(-count // max(most, 1)))
    size = -(-count // pages)
    return [(start, min(start + size, count)) for start in range(0, count, size)] or [(0, 0)]


def in_order(highs: Sequence[float], room: float) -> list[tuple[int, int]]:
    """Rows of such heights on as few slides with so much room as they go on, about as full each: from, to."""
    fewest = len(_filled(highs, room))
    fuller = (room * (step / _TRIED) for step in range(1, _TRIED))
    return next((pages for part in fuller if len(pages := _filled(highs, part)) == fewest), _filled(highs, room))


def _filled(highs: Sequence[float], room: float) -> list[tuple[int, int]]:
    """As many on each as go there."""
    pages, start, taken = [], 0, 0.0
    for place, each in enumerate(highs):
        if place > start and taken + each > room:
            pages.append((start, place))
            start, taken = place, 0.0
        taken += each
    return [*pages, (start, len(highs))]
