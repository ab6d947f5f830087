"""The words of the rows of a chart of bars: beside the bars, or where that leaves too little room for them, above."""

from collections.abc import Sequence

from kulturverktyg.charts.page import Page

_SIZE = 10.0
_WIDEST = 0.42
_PADDING, _LOWEST = 0.16, 0.38
_AIR = 0.16
#: Bars that would have less room than this across have their words above them, and so much room of their own down.
_NARROWEST, _STRIP = 1.9, 0.34


class RowLabels:
    """How high each row needs to be, and where the bars begin, when ``column`` inches are kept to their right."""

    def __init__(self, page: Page, labels: Sequence[str], column: float) -> None:
        self._page = page
        self._lines = [page.ruler.wrap(label, page.body_width * _WIDEST, _SIZE) for label in labels]
        widest = max(page.ruler.width(line, _SIZE) for lines in self._lines for line in lines)
        self.left = page.left + widest + 2 * _AIR
        self._above = page.right - column - self.left < _NARROWEST
        if self._above:
            self.left = page.left
            self._lines = [page.ruler.wrap(label, page.body_width - column, _SIZE) for label in labels]
        highs = [len(lines) * page.ruler.line(_SIZE) for lines in self._lines]
        self.heights = [
            high + _STRIP + _PADDING / 2 if self._above else max(_LOWEST, high + _PADDING) for high in highs
        ]

    def write(self, row: int, top: float, tall: float, header: float) -> float:
        """Write the words of a row that begins at ``top`` under a ``header``; where the middle of its bar is."""
        lines = self._lines[row]
        if not self._above:
            self._page.write(self.left - _AIR, header + top + tall / 2, lines, size=_SIZE, align="right")
            return top + tall / 2
        bar = top + tall - _STRIP / 2
        words = bar - (_STRIP + len(lines) * self._page.ruler.line(_SIZE)) / 2
        self._page.write(self.left, header + words, lines, size=_SIZE)
        return bar
