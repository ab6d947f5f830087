"""Bars of shares from a common start: how many have chosen each alternative, or given it each place."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from kulturverktyg.charts.page import Heading, Page, Run, Size
from kulturverktyg.charts.palette import Palette, ink_on
from kulturverktyg.charts.row_labels import RowLabels
from kulturverktyg.charts.words import NOT_SHOWN, decimal

_VALUE_COLUMN = 0.85
_SHARE_SIZE, _KEY_SIZE = 8.5, 9.0
_BAR = 0.24
_HEADER = 0.3
#: A segment narrower than this many inches has no figure in it.
_ROOM_FOR_SHARE = 0.26


@dataclass(frozen=True)
class ShareRow:
    """One alternative: its shares 0–1 in the order of the colours, None where withheld; and its value in words.

    ``instead`` stands where the bar would be.
    """

    label: str
    shares: tuple[float, ...] | None
    value: str
    instead: str = NOT_SHOWN


@dataclass(frozen=True)
class Key:
    """What each segment means, by its colour; no words where there is only one. ``value`` heads the values."""

    colours: Sequence[str]
    labels: Sequence[str]
    value: str


def draw(rows: Sequence[ShareRow], key: Key, heading: Heading, palette: Palette, size: Size | None = None) -> Figure:
    """The rows from above in the order given, each on a faint bar of 100 per cent."""
    page = Page(heading, palette, size)
    runs = [Run(label, "s", colour) for label, colour in zip(key.labels, key.colours, strict=False)]
    runs = runs if any(row.shares is not None for row in rows) else []
    key_rows = page.rows_of_runs(runs, _KEY_SIZE)
    key_height = len(key_rows) * page.ruler.line(_KEY_SIZE) + 0.14 if runs else 0.0
    labels = RowLabels(page, [row.label for row in rows], _VALUE_COLUMN)
    above = key_height + _HEADER
    room = page.body_height(above + sum(labels.heights)) - above
    stretch = room / sum(labels.heights)
    tops = accumulate((high * stretch for high in labels.heights[:-1]), initial=above)
    page.needs_in_each_part(above, cuts=[*tops])

    for i, row_of_runs in enumerate(key_rows):
        page.runs(row_of_runs, (i + 0.5) * page.ruler.line(_KEY_SIZE), size=_KEY_SIZE)
    page.write(page.right, key_height + _HEADER / 2, [key.value], size=9, colour=palette.quiet, align="right")
    width = page.right - _VALUE_COLUMN - labels.left
    axes = page.axes(labels.left, above, width, room)
    axes.set_xlim(0, 1)
    axes.set_ylim(room, 0)
    axes.set_xticks([])
    axes.set_yticks([])
    y = 0.0
    for place, (row, height) in enumerate(zip(rows, labels.heights, strict=True)):
        middle = labels.write(place, y, height * stretch, above)
        page.write(page.right, above + middle, [row.value], size=10.5, bold=True, align="right")
        _draw_row(page, axes, row, middle, key.colours, _ROOM_FOR_SHARE / width)
        y += height * stretch
    return page.figure


def _draw_row(page: Page, axes: Axes, row: ShareRow, y: float, colours: Sequence[str], room_for_share: float) -> None:
    palette = page.palette
    if row.shares is None:
        page.write_in(axes, (0.5, y), row.instead, size=9.5, colour=palette.quiet, behind=palette.card)
        return
    axes.barh(y, 1, height=_BAR, color=palette.line, alpha=0.4, linewidth=0, zorder=1)
    start = 0.0
    for share, colour in zip(row.shares, colours, strict=True):
        axes.barh(y, share, left=start, height=_BAR, color=colour, edgecolor=palette.card, linewidth=0.8, zorder=2)
        if len(colours) > 1 and share >= room_for_share:
            words = decimal(share * 100, 0)
            page.write_in(axes, (start + share / 2, y), words, size=_SHARE_SIZE, colour=ink_on(colour))
        start += share
