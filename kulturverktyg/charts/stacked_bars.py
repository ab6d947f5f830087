"""Diverging stacked bars: how the answers are spread, with the neutral answer in the middle."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from kulturverktyg.charts.page import Heading, Page, Run, Size
from kulturverktyg.charts.palette import Palette, contrast, ink_on, spread
from kulturverktyg.charts.row_labels import RowLabels
from kulturverktyg.charts.words import NOT_SHOWN, decimal, percent

_POSITIVE_COLUMN = 0.85
_SHARE_SIZE, _KEY_SIZE, _HEAD_SIZE = 8.5, 9.0, 9.0
_BAR = 0.24
_HEADER = 0.3
_AIR = 0.16
#: A colour with less contrast to its ground than this gets an edge.
_PALE = 1.5
_LESS, _MORE, _POSITIVE = "← mindre gynnsamma", "mer gynnsamma →", "Positiva"
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
    key = [_key(label, colour, palette) for label, colour in zip(labels, colours, strict=True)]
    key = key if any(row.distribution is not None for row in rows) else []
    page = Page(heading, palette, size)
    key_rows = page.rows_of_runs(key, _KEY_SIZE)
    key_height = len(key_rows) * page.ruler.line(_KEY_SIZE) + 0.14 if key else 0.0

    words = RowLabels(page, [row.label for row in rows], _POSITIVE_COLUMN)
    above = key_height + _HEADER
    room = page.body_height(above + sum(words.heights)) - above
    stretch = room / sum(words.heights)
    tops = accumulate((high * stretch for high in words.heights[:-1]), initial=above)
    page.needs_in_each_part(above, cuts=[*tops])

    for i, runs in enumerate(key_rows):
        page.runs(runs, (i + 0.5) * page.ruler.line(_KEY_SIZE), size=_KEY_SIZE)
    head = key_height + _HEADER / 2
    page.write(page.right, head, [_POSITIVE], size=_HEAD_SIZE, colour=palette.quiet, align="right")
    width = page.right - _POSITIVE_COLUMN - words.left
    axes = page.axes(words.left, above, width, room)
    per_inch = _prepare(axes, rows, room, width)
    if key:
        _write_ways(page, words.left - axes.get_xlim()[0] / per_inch, head)
    y = 0.0
    for place, (row, height) in enumerate(zip(rows, words.heights, strict=True)):
        middle = words.write(place, y, height * stretch, above)
        if row.positive is not None:
            share = percent(row.positive)
            page.write(page.right, above + middle, [share], size=10.5, bold=True, align="right")
        _draw_row(page, axes, row, middle, colours, _ROOM_FOR_SHARE * per_inch)
        y += height * stretch
    return page.figure


def _key(label: str, colour: str, palette: Palette) -> Run:
    edge = palette.quiet if contrast(colour, palette.card) < _PALE else "none"
    return Run(label, "s", colour, edge=edge)


def _prepare(axes: Axes, rows: Sequence[BarRow], height: float, width: float) -> float:
    """Inches downwards along y, shares along x with 0 amid the neutral answer; returns shares per inch."""
    ends = [_ends(row.distribution) for row in rows if row.distribution]
    lowest, highest = min((a for a, _ in ends), default=-0.5), max((b for _, b in ends), default=0.5)
    axes.set_xlim(lowest - 0.01, highest + 0.01)
    axes.set_ylim(height, 0)
    axes.set_xticks([])
    axes.set_yticks([])
    return (highest - lowest + 0.02) / width


def _write_ways(page: Page, zero: float, y: float) -> None:
    """Which way the answers become more favourable, so that it is seen without colours too."""
    left, right = (page.ruler.width(words, _HEAD_SIZE) for words in (_LESS, _MORE))
    end = page.right - page.ruler.width(_POSITIVE, _HEAD_SIZE) - _AIR
    half = _AIR / 2
    if zero - half - left < page.left or zero + half + right > end:
        zero = page.left + half + left
    page.write(zero - half, y, [_LESS], size=_HEAD_SIZE, colour=page.palette.quiet, align="right")
    page.write(zero + half, y, [_MORE], size=_HEAD_SIZE, colour=page.palette.quiet)


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
    axes.vlines(0, y - 0.7 * _BAR, y + 0.7 * _BAR, color=palette.quiet, linewidth=0.8, zorder=1)
    total = sum(row.distribution)
    start = _start(row.distribution)
    for count, colour in zip(row.distribution, colours, strict=True):
        share = count / total
        axes.barh(y, share, left=start, height=_BAR, color=colour, edgecolor=palette.card, linewidth=0.8, zorder=2)
        if share >= room_for_share:
            words = decimal(share * 100, 0)
            page.write_in(axes, (start + share / 2, y), words, size=_SHARE_SIZE, colour=ink_on(colour))
        start += share
    axes.barh(y, 1, left=start - 1, height=_BAR, fill=False, edgecolor=palette.quiet, linewidth=0.6, zorder=3)
