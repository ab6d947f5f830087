"""Heatmap: groups down, dimensions across, an index 0–100 in each cell. No traffic light."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import floor

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from kulturverktyg.charts.alike_cells import Cell
from kulturverktyg.charts.page import NATURAL_WIDTH, Heading, Page, Size
from kulturverktyg.charts.palette import Palette, ink_on, spread
from kulturverktyg.charts.ruler import Ruler
from kulturverktyg.charts.words import NOT_SHOWN, decimal

_WIDEST_LABEL = 2.9
_COLUMN_SIZE, _LABEL_SIZE, _VALUE_SIZE, _HIDDEN_SIZE = 9.0, 10.0, 10.5, 8.0
_ROW_PADDING, _LOWEST_ROW = 0.16, 0.4
_INDENT = 0.16
_AIR = 0.22
_CELL_AIR = 0.08
_NARROWEST_COLUMN = 0.72
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
    page = Page(heading, palette, size, _natural_width(columns))
    ruler = page.ruler
    widest = min(_WIDEST_LABEL, page.body_width * 0.36)
    labels = [ruler.wrap(row.label, widest - row.depth * _INDENT, _LABEL_SIZE) for row in rows]
    left = (
        page.left
        + _AIR
        + max(
            ruler.width(line, _LABEL_SIZE) + row.depth * _INDENT
            for row, lines in zip(rows, labels, strict=True)
            for line in lines
        )
    )
    column = (page.right - left) / len(columns)
    upright = all(_fits(word, column, ruler) for words in columns for word in words.split())
    titles = [ruler.wrap(words, column - _CELL_AIR, _COLUMN_SIZE) for words in columns]
    header = (
        max(len(lines) for lines in titles) * ruler.line(_COLUMN_SIZE)
        if upright
        else max(ruler.width(words, _COLUMN_SIZE) for words in columns)
    ) + 0.12
    heights = [max(_LOWEST_ROW, len(lines) * ruler.line(_LABEL_SIZE) + _ROW_PADDING) for lines in labels]
    room = page.body_height(header + sum(heights)) - header
    stretch = room / sum(heights)

    for i, lines in enumerate(titles):
        x = left + (i + 0.5) * column
        if upright:
            y = header - 0.12 - len(lines) * ruler.line(_COLUMN_SIZE) / 2
            page.write(x, y, lines, size=_COLUMN_SIZE, align="center")
        else:
            page.write_upwards(x, header - 0.1, columns[i], size=_COLUMN_SIZE)
    axes = page.axes(left, header, page.right - left, room)
    axes.set_xlim(0, page.right - left)
    axes.set_ylim(room, 0)
    axes.set_xticks([])
    axes.set_yticks([])
    y = 0.0
    for row, lines, height in zip(rows, labels, heights, strict=True):
        tall = height * stretch
        page.write(page.left + row.depth * _INDENT, header + y + tall / 2, lines, size=_LABEL_SIZE)
        for i, cell in enumerate(row.values):
            _draw_cell(page, axes, cell, (i * column, y, column, tall))
        y += tall
    return page.figure


def _natural_width(columns: Sequence[str]) -> float:
    ruler = Ruler()
    longest = max(ruler.width(word, _COLUMN_SIZE) for words in columns for word in words.split())
    needed = _WIDEST_LABEL + _MARGINS + len(columns) * max(_NARROWEST_COLUMN, longest + 2 * _CELL_AIR)
    return max(NATURAL_WIDTH, needed)


def _fits(word: str, column: float, ruler: Ruler) -> bool:
    return ruler.width(word, _COLUMN_SIZE) <= column - _CELL_AIR


def _draw_cell(page: Page, axes: Axes, cell: Cell | None, place: tuple[float, float, float, float]) -> None:
    palette = page.palette
    x, y, width, height = place
    middle = (x + width / 2, y + height / 2)
    if cell is None:
        hidden = Rectangle((x, y), width, height, facecolor=palette.card, edgecolor=palette.line, hatch="////")
        axes.add_patch(hidden)
        words = "\n".join(page.ruler.wrap(NOT_SHOWN, width - _CELL_AIR, _HIDDEN_SIZE))
        axes.text(
            *middle, words, size=_HIDDEN_SIZE, color=palette.quiet, ha="center", va="center",
            bbox={"facecolor": palette.card, "pad": 2, "linewidth": 0},
        )  # fmt: skip
    else:
        colour = palette.card if cell.shade is None else shade_of(cell.shade, palette)
        axes.add_patch(Rectangle((x, y), width, height, facecolor=colour))
        words = f"{decimal(cell.value, 0)} {cell.mark}".strip()
        ink = palette.quiet if cell.is_bare else ink_on(colour)
        page.write_in(axes, middle, words, size=_VALUE_SIZE, colour=ink)
    edge = palette.line if cell is not None and cell.is_bare else palette.card
    axes.add_patch(Rectangle((x, y), width, height, fill=False, edgecolor=edge, linewidth=2, zorder=3))


def shade_of(index: float, palette: Palette) -> str:
    """The colour of an index."""
    return spread((palette.low, palette.high), _SHADES)[_shade(index)]


def _shade(index: float) -> int:
    return min(max(floor((index - _FIRST_SHADE) / _PER_SHADE), 0), _SHADES - 1)
