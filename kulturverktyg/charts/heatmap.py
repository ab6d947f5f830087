"""Heatmap: groups down, dimensions across, an index 0–100 in each cell. No traffic light."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from math import floor

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from kulturverktyg.charts.alike_cells import Cell
from kulturverktyg.charts.page import NATURAL_WIDTH, Heading, Page, Size
from kulturverktyg.charts.palette import Palette, ink_on, spread
from kulturverktyg.charts.ruler import Ruler, drawable
from kulturverktyg.charts.words import NOT_SHOWN, decimal

_WIDEST_LABEL = 2.9
#: Inches that a column's words may take upwards.
_TALLEST = 2.6
_COLUMN_SIZE, _LABEL_SIZE, _VALUE_SIZE, _HIDDEN_SIZE = 9.0, 10.0, 10.5, 8.0
_ROW_PADDING, _LOWEST_ROW = 0.16, 0.4
_INDENT = 0.16
_AIR = 0.22
_CELL_AIR = 0.08
_BELOW_TITLES = 0.12
_NARROWEST_COLUMN = 0.72
#: Of a row's border, so much lies on the next.
_BORDER = 0.02
#: Inches of a page that are neither labels nor cells.
_MARGINS = 0.85
#: Shades of ten index points each, from this index on.
_FIRST_SHADE, _SHADES, _PER_SHADE = 20, 7, 10


@dataclass(frozen=True)
class HeatRow:
    """A group: its label, its depth in the unit tree, and an index a column, None where it is not shown."""

    label: str
    values: tuple[Cell | None, ...]
    depth: int = 0


def draw(
    rows: Sequence[HeatRow],
    columns: Sequence[str],
    heading: Heading,
    palette: Palette,
    size: Size | None = None,
) -> Figure:
    """Rows and columns in the order given; as wide as the columns' words need when no size is asked for."""
    columns = [drawable(words) for words in columns]
    page = Page(heading, palette, size, _natural_width(columns))
    ruler = page.ruler
    labels = _labels(page, rows, min(_WIDEST_LABEL, page.body_width * 0.36))
    widest = (
        ruler.width(line, _LABEL_SIZE) + row.depth * _INDENT
        for row, lines in zip(rows, labels, strict=True)
        for line in lines
    )
    left = page.left + _AIR + max(widest)
    above = (page.right - left) / len(columns) < _widest_cell(rows, ruler)
    if above:
        left, labels = page.left, _labels(page, rows, page.body_width)
    column = (page.right - left) / len(columns)
    words = [len(lines) * ruler.line(_LABEL_SIZE) + _ROW_PADDING for lines in labels]
    heights = [high + _LOWEST_ROW if above else max(_LOWEST_ROW, high) for high in words]
    titles = _Titles(page, columns, column)
    room = page.body_height(titles.high + sum(heights)) - titles.high
    stretch = room / sum(heights)
    tops = accumulate((high * stretch for high in heights[:-1]), initial=titles.high + _BORDER)
    page.needs_in_each_part(titles.high, cuts=[*tops])

    titles.write(left)
    axes = page.axes(left, titles.high, page.right - left, room)
    axes.set_xlim(0, page.right - left)
    axes.set_ylim(room, 0)
    axes.set_xticks([])
    axes.set_yticks([])
    y = 0.0
    for row, lines, height, high in zip(rows, labels, heights, words, strict=True):
        tall = height * stretch
        label = high if above else tall
        x = page.left + row.depth * _INDENT
        page.write(x, titles.high + y + label / 2, lines, size=_LABEL_SIZE)
        top = y + label if above else y
        for i, cell in enumerate(row.values):
            _draw_cell(page, axes, cell, (i * column, top, column, y + tall - top))
        y += tall
    return page.figure


def _labels(page: Page, rows: Sequence[HeatRow], widest: float) -> list[tuple[str, ...]]:
    return [page.ruler.wrap(row.label, widest - row.depth * _INDENT, _LABEL_SIZE) for row in rows]


class _Titles:
    """The words above the columns, turned a quarter where one of them is wider than its column."""

    def __init__(self, page: Page, columns: Sequence[str], column: float) -> None:
        ruler = page.ruler
        self._page, self._columns, self._column = page, columns, column
        self._upright = all(_fits(word, column, ruler) for words in columns for word in words.split())
        if not self._upright:
            self._columns = [_on_one_line(words, ruler) for words in columns]
        self._lines = [ruler.wrap(words, column - _CELL_AIR, _COLUMN_SIZE) for words in columns]
        high = (
            max(len(lines) for lines in self._lines) * ruler.line(_COLUMN_SIZE)
            if self._upright
            else max(ruler.width(words, _COLUMN_SIZE) for words in self._columns)
        )
        self.high = high + _BELOW_TITLES

    def write(self, left: float) -> None:
        """From the left edge of the first column, at the top of the body."""
        for i, lines in enumerate(self._lines):
            x = left + (i + 0.5) * self._column
            if self._upright:
                y = self.high - _BELOW_TITLES - len(lines) * self._page.ruler.line(_COLUMN_SIZE) / 2
                self._page.write(x, y, lines, size=_COLUMN_SIZE, align="center")
            else:
                self._page.write_upwards(x, self.high - 0.1, self._columns[i], size=_COLUMN_SIZE)


def _on_one_line(words: str, ruler: Ruler) -> str:
    """As much of them as there is room for beside a column."""
    first, *more = ruler.wrap_whole(words, _TALLEST, _COLUMN_SIZE)
    return f"{first.removesuffix('…')}…" if more else first


def _natural_width(columns: Sequence[str]) -> float:
    ruler = Ruler()
    longest = max(ruler.width(word, _COLUMN_SIZE) for words in columns for word in words.split())
    needed = _WIDEST_LABEL + _MARGINS + len(columns) * max(_NARROWEST_COLUMN, longest + 2 * _CELL_AIR)
    return max(NATURAL_WIDTH, needed)


def _widest_cell(rows: Sequence[HeatRow], ruler: Ruler) -> float:
    """What the widest words of a cell take, of which those of a hidden one break between words."""
    words = {_words(cell) for row in rows for cell in row.values if cell is not None}
    hidden = NOT_SHOWN.split() if any(cell is None for row in rows for cell in row.values) else ()
    widths = [ruler.width(each, _VALUE_SIZE) for each in words] + [ruler.width(each, _HIDDEN_SIZE) for each in hidden]
    return max(widths, default=0.0) + _CELL_AIR


def _words(cell: Cell) -> str:
    return f"{decimal(cell.value, 0)} {cell.mark}".strip()


def _fits(word: str, column: float, ruler: Ruler) -> bool:
    return ruler.width(word, _COLUMN_SIZE) <= column - _CELL_AIR


def _draw_cell(page: Page, axes: Axes, cell: Cell | None, place: tuple[float, float, float, float]) -> None:
    palette = page.palette
    x, y, width, height = place
    middle = (x + width / 2, y + height / 2)
    if cell is None:
        hidden = Rectangle((x, y), width, height, facecolor=palette.card, edgecolor=palette.line, hatch="////")
        axes.add_patch(hidden)
        has_room = all(page.ruler.width(word, _HIDDEN_SIZE) <= width - _CELL_AIR for word in NOT_SHOWN.split())
        words = "\n".join(page.ruler.wrap(NOT_SHOWN, width - _CELL_AIR, _HIDDEN_SIZE)) if has_room else "–"
        axes.text(
            *middle, words, size=_HIDDEN_SIZE, color=palette.quiet, ha="center", va="center",
            bbox={"facecolor": palette.card, "pad": 2, "linewidth": 0},
        )  # fmt: skip
    else:
        colour = palette.card if cell.shade is None else shade_of(cell.shade, palette)
        axes.add_patch(Rectangle((x, y), width, height, facecolor=colour))
        ink = palette.quiet if cell.is_bare else ink_on(colour)
        lines = [_words(cell)]
        if page.ruler.width(lines[0], _VALUE_SIZE) > width - _CELL_AIR / 2:
            lines = lines[0].split()
        step = page.ruler.line(_VALUE_SIZE)
        for number, line in enumerate(lines):
            level = middle[1] + (number - (len(lines) - 1) / 2) * step
            page.write_in(axes, (middle[0], level), line, size=_VALUE_SIZE, colour=ink)
    edge = palette.line if cell is not None and cell.is_bare else palette.card
    axes.add_patch(Rectangle((x, y), width, height, fill=False, edgecolor=edge, linewidth=2, zorder=3))


def shade_of(index: float, palette: Palette) -> str:
    """The colour of an index."""
    return spread((palette.low, palette.high), _SHADES)[_shade(index)]


def _shade(index: float) -> int:
    return min(max(floor((index - _FIRST_SHADE) / _PER_SHADE), 0), _SHADES - 1)
