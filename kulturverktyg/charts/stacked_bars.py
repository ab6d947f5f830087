"""Diverging stacked bars: how the answers are spread, with the neutral answer in the middle."""

from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from kulturverktyg.charts.page import Heading, Page, Run, Size
from kulturverktyg.charts.palette import Palette, ink_on, spread
from kulturverktyg.charts.words import NOT_SHOWN, decimal, percent

_WIDEST_LABEL = 0.42
_POSITIVE_COLUMN = 0.85
_LABEL_SIZE, _SHARE_SIZE, _KEY_SIZE = 10.0, 8.5, 9.0
_ROW_PADDING, _LOWEST_ROW = 0.16, 0.38
_BAR = 0.24
_HEADER = 0.3
_AIR = 0.16
#: A segment narrower than this many inches has no figure in it.
_ROOM_FOR_SHARE = 0.26


@dataclass(frozen=True)
class BarRow:
    """One row: respondents per answer, least favourable first, None where withheld; and share positive.

    ``instead`` stands where the bar would be.
    """

    label: str
    distribution: tuple[int, ...] | None
    positive: float | None
    instead: str = NOT_SHOWN


def draw(
    rows: Sequence[BarRow],
    labels: Sequence[str],
    heading: Heading,
    palette: Palette,
    size: Size | None = None,
) -> Figure:
    """The rows from above in the order given, with as many segments as there are ``labels``."""
    colours = spread(palette.distribution, len(labels))
    key = [Run(label, "s", colour) for label, colour in zip(labels, colours, strict=True)]
    key = key if any(row.distribution is not None for row in rows) else []
    page = Page(heading, palette, size)
    key_rows = page.rows_of_runs(key, _KEY_SIZE)
    key_height = len(key_rows) * page.ruler.line(_KEY_SIZE) + 0.14 if key else 0.0

    words = [page.ruler.wrap(row.label, page.body_width * _WIDEST_LABEL, _LABEL_SIZE) for row in rows]
    column = max(page.ruler.width(line, _LABEL_SIZE) for lines in words for line in lines)
    heights = [max(_LOWEST_ROW, len(lines) * page.ruler.line(_LABEL_SIZE) + _ROW_PADDING) for lines in words]
    above = key_height + _HEADER
    room = page.body_height(above + sum(heights)) - above
    stretch = room / sum(heights)

    for i, runs in enumerate(key_rows):
        page.runs(runs, (i + 0.5) * page.ruler.line(_KEY_SIZE), size=_KEY_SIZE)
    page.write(page.right, key_height + _HEADER / 2, ["Positiva"], size=9, colour=palette.quiet, align="right")
    left = page.left + column + 2 * _AIR
    width = page.right - _POSITIVE_COLUMN - left
    axes = page.axes(left, above, width, room)
    per_inch = _prepare(axes, rows, room, width, palette)
    y = 0.0
    for row, lines, height in zip(rows, words, heights, strict=True):
        middle = y + height * stretch / 2
        page.write(left - _AIR, above + middle, lines, size=_LABEL_SIZE, align="right")
        if row.positive is not None:
            share = percent(row.positive)
            page.write(page.right, above + middle, [share], size=10.5, bold=True, align="right")
        _draw_row(page, axes, row, middle, colours, _ROOM_FOR_SHARE * per_inch)
        y += height * stretch
    return page.figure


def _prepare(axes: Axes, rows: Sequence[BarRow], height: float, width: float, palette: Palette) -> float:
    """Inches downwards along y, shares along x with 0 amid the neutral answer; returns shares per inch."""
    ends = [_ends(row.distribution) for row in rows if row.distribution]
    lowest, highest = min((a for a, _ in ends), default=-0.5), max((b for _, b in ends), default=0.5)
    axes.set_xlim(lowest - 0.01, highest + 0.01)
    axes.set_ylim(height, 0)
    axes.set_xticks([])
    axes.set_yticks([])
    axes.axvline(0, color=palette.line, linewidth=0.8, zorder=1)
    return (highest - lowest + 0.02) / width


def _ends(distribution: Sequence[int]) -> tuple[float, float]:
    start = _start(distribution)
    return start, start + 1


def _start(distribution: Sequence[int]) -> float:
    """Where the bar begins so that half of the neutral answer lies on either side of 0."""
    half, odd = divmod(len(distribution), 2)
    below = sum(distribution[:half]) + (distribution[half] / 2 if odd else 0)
    return -below / sum(distribution)


def _draw_row(page: Page, axes: Axes, row: BarRow, y: float, colours: Sequence[str], room_for_share: float) -> None:
    palette = page.palette
    if not row.distribution:
        middle = sum(axes.get_xlim()) / 2
        page.write_in(axes, (middle, y), row.instead, size=9.5, colour=palette.quiet, behind=palette.card)
        return
    total = sum(row.distribution)
    start = _start(row.distribution)
    for count, colour in zip(row.distribution, colours, strict=True):
        share = count / total
        axes.barh(y, share, left=start, height=_BAR, color=colour, edgecolor=palette.card, linewidth=0.8, zorder=2)
        if share >= room_for_share:
            words = decimal(share * 100, 0)
            page.write_in(axes, (start + share / 2, y), words, size=_SHARE_SIZE, colour=ink_on(colour))
        start += share
