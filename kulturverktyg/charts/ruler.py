"""How wide words are, and how they break into lines."""

from collections.abc import Iterator

from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.font_manager import FontProperties

_DPI = 300
_POINTS_PER_INCH = 72
_LINE_SPACING = 1.28
#: Inches within which lines are made equally long.
_BALANCE = 0.1


class Ruler:
    """Measures words in the house style's letters; sizes in points, lengths in inches."""

    def __init__(self) -> None:
        self._renderer = RendererAgg(1, 1, _DPI)  # type: ignore[no-untyped-call]
        self._known: dict[tuple[str, float, bool], float] = {}

    def width(self, words: str, size: float, *, bold: bool = False) -> float:
        """Inches that ``words`` take on one line."""
        apart = words.split(" ")
        spaces = (len(apart) - 1) * self._word(" ", size, bold)
        return spaces + sum(self._word(word, size, bold) for word in apart)

    def line(self, size: float) -> float:
        """Inches from one line to the next."""
        return size * _LINE_SPACING / _POINTS_PER_INCH

    def wrap(self, words: str, width: float, size: float, *, bold: bool = False) -> tuple[str, ...]:
        """``words`` in lines of at most ``width`` inches and about the same length.

        A word that is longer than that is broken.
        """
        lines = self._fill(words, width, size, bold)
        if len(lines) < 2:
            return lines
        too_narrow = max(self.width(word, size, bold=bold) for word in words.split())
        while width - too_narrow > _BALANCE:
            between = (width + too_narrow) / 2
            shorter = self._fill(words, between, size, bold)
            if len(shorter) <= len(lines):
                width, lines = between, shorter
            else:
                too_narrow = between
        return lines

    def _fill(self, words: str, width: float, size: float, bold: bool) -> tuple[str, ...]:
        lines = [""]
        for word in words.split():
            longer = f"{lines[-1]} {word}".strip()
            if self.width(longer, size, bold=bold) <= width:
                lines[-1] = longer
            else:
                lines += self._pieces(word, width, size, bold)
        return tuple(line for line in lines if line)

    def _word(self, word: str, size: float, bold: bool) -> float:
        """Inches of one word or space; measuring is slow and words come again."""
        key = word, size, bold
        if key not in self._known:
            letters = FontProperties(size=size, weight="bold" if bold else "normal")
            extent = self._renderer.get_text_width_height_descent(word, letters, False)  # type: ignore[no-untyped-call]
            self._known[key] = float(extent[0]) / _DPI
        return self._known[key]

    def _pieces(self, word: str, width: float, size: float, bold: bool) -> Iterator[str]:
        while len(word) > 1 and self.width(word, size, bold=bold) > width:
            fitting = max(
                (n for n in range(1, len(word)) if self.width(f"{word[:n]}-", size, bold=bold) <= width),
                default=1,
            )
            yield f"{word[:fitting]}-"
            word = word[fitting:]
        yield word
