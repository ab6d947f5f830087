"""How wide words are, how they break into lines, and how high those are."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

import matplotlib as mpl
from matplotlib.backends.backend_agg import get_hinting_flag
from matplotlib.font_manager import FontProperties, findfont, get_font
from matplotlib.ft2font import FT2Font

_DPI = 300
_POINTS_PER_INCH = 72
_PARTS_OF_A_PIXEL = 64
#: Of the size: from one line to the next at least, and more where the letters themselves are higher than that.
_LINE_SPACING, _BETWEEN_LINES = 1.28, 0.02
#: Of the size: half a capital or a figure, much the same in all letters of interfaces.
_HALF_A_CAPITAL = 0.36
#: Inches within which lines are made equally long.
_BALANCE = 0.1
_SPACE = re.compile(r"[^\S\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}]+")
#: Characters that nothing can draw and that XML cannot hold: controls other than white space, halves of characters.
_UNDRAWN: Mapping[int, None] = dict.fromkeys(
    [*range(9), *range(14, 28), *range(127, 133), *range(134, 160), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF]
)


class Ruler:
    """Measures words in the house style's letters; sizes in points, lengths in inches."""

    def __init__(self) -> None:
        self._letters = {bold: _letters(bold) for bold in (False, True)}
        self._line_spacing = max(_LINE_SPACING, *(_high(face) + _BETWEEN_LINES for face in self._letters.values()))

    def width(self, words: str, size: float, *, bold: bool = False) -> float:
        """Inches that ``words`` take on one line."""
        apart = words.split(" ")
        spaces = (len(apart) - 1) * self._word(" ", size, bold)
        return spaces + sum(self._word(word, size, bold) for word in apart)

    def line(self, size: float) -> float:
        """Inches from one line to the next."""
        return size * self._line_spacing / _POINTS_PER_INCH

    def wrap(self, words: str, width: float, size: float, *, bold: bool = False) -> tuple[str, ...]:
        """``words`` in lines of at most ``width`` inches and about the same length.

        A word that is longer than that is broken.
        """
        words = drawable(words)
        lines = self._fill(words, width, size, bold)
        if len(lines) < 2:
            return lines
        too_narrow = max(self.width(word, size, bold=bold) for word in _apart(words))
        while width - too_narrow > _BALANCE:
            between = (width + too_narrow) / 2
            shorter = self._fill(words, between, size, bold)
            if len(shorter) <= len(lines):
                width, lines = between, shorter
            else:
                too_narrow = between
        return lines

    def wrap_whole(self, words: str, width: float, size: float) -> tuple[str, ...]:
        """``words`` in such lines, none of them broken: one that is longer than a line ends in ``…``."""
        return self.wrap(" ".join(self._elided(word, width, size) for word in _apart(drawable(words))), width, size)

    def _elided(self, word: str, width: float, size: float) -> str:
        if self.width(word, size) <= width:
            return word
        fitting = (n for n in range(len(word) - 1, 0, -1) if self.width(f"{word[:n]}…", size) <= width)
        return f"{word[: next(fitting, 1)]}…"

    def _fill(self, words: str, width: float, size: float, bold: bool) -> tuple[str, ...]:
        lines = [""]
        for word in _apart(words):
            longer = f"{lines[-1]} {word}".strip()
            if self.width(longer, size, bold=bold) <= width:
                lines[-1] = longer
            else:
                lines += self._pieces(word, width, size, bold)
        return tuple(line for line in lines if line)

    def _word(self, word: str, size: float, bold: bool) -> float:
        """Inches of one word or space."""
        return _inches(self._letters[bold], word, size)

    def _pieces(self, word: str, width: float, size: float, bold: bool) -> Iterator[str]:
        while len(word) > 1 and self.width(word, size, bold=bold) > width:
            fitting = max(
                (n for n in range(1, len(word)) if self.width(f"{word[:n]}-", size, bold=bold) <= width),
                default=1,
            )
            yield f"{word[:fitting]}-"
            word = word[fitting:]
        yield word


def drawable(words: str) -> str:
    """The words without what nothing can draw."""
    return words.translate(_UNDRAWN)


def _apart(words: str) -> list[str]:
    """The words, where a line may break between them: not at a space that does not break."""
    return [word for word in _SPACE.split(words) if word]


def drop(size: float) -> float:
    """Inches from the middle of a line down to its baseline.

    The drawing's own middle is not that of the letters: it goes by the room that their designer gave them above and
    below, which differs from family to family.
    """
    return size * _HALF_A_CAPITAL / _POINTS_PER_INCH


@lru_cache(maxsize=20_000)
def _inches(letters: FT2Font, word: str, size: float) -> float:
    """Measuring is slow, and words come again in the next line and the next chart."""
    letters.clear()
    letters.set_size(size, _DPI)
    letters.set_text(word, 0.0, flags=get_hinting_flag())  # type: ignore[no-untyped-call]
    return letters.get_width_height()[0] / _PARTS_OF_A_PIXEL / _DPI


def _high(letters: FT2Font) -> float:
    """How high a line of these letters is drawn, with the room they have above and below, for the size 1."""
    table = letters.get_sfnt_table("OS/2")
    if table is None:
        return (letters.ascender - letters.descender) / letters.units_per_EM
    return (table["sTypoAscender"] - table["sTypoDescender"]) / letters.units_per_EM


def _letters(bold: bool) -> FT2Font:
    """The letters of the style, each taken from the first family that has it; finding them is slow."""
    weight = "bold" if bold else "normal"
    return get_font([findfont(FontProperties(family=name, weight=weight)) for name in mpl.rcParams["font.family"]])
