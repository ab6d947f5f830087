"""Gap dumbbell: nuläge ● – ◆ önskat läge with their intervals, one row for each thing that was asked."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from kulturverktyg.charts.page import Heading, Page, Size
from kulturverktyg.charts.palette import Palette
from kulturverktyg.charts.partly import interval
from kulturverktyg.charts.ruler import drop
from kulturverktyg.charts.words import NOT_SHOWN, decimal, difference, signed

_WIDEST_LABEL = 0.38
_GAP_COLUMN, _GAP_COLUMN_WITH_INTERVAL = 0.75, 1.35
_LABEL_SIZE, _VALUE_SIZE, _SAID_SIZE, _HEAD_SIZE = 10.0, 9.5, 8.5, 10.5
_GAP_SIZE, _INTERVAL_SIZE = 10.5, 8.0
_ROW_PADDING, _LOWEST_ROW = 0.16, 0.4
_SCALE_ROOM = 0.34
_HEADER = 0.26
_HEAD_AIR = 0.12
_AIR = 0.16
#: Inches from a mark's middle to its value.
_VALUE_GAP = 0.12
#: A plot that would be narrower than this has its labels above the rows instead of beside them.
_NARROWEST_PLOT, _STRIP = 1.8, 0.36
_BAR_WIDTH, _CAP = 6.5, 13


@dataclass(frozen=True)
class Mark:
    """A mean on the axis' scale, and the ends of its interval where there is one."""

    value: float
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True)
class GapRow:
    """One row. ``low``/``high`` is the interval of the gap; None where there is none.

    ``said`` stands in small letters under the label: what is known of a side that has no mark. ``head`` stands above
    the row, on a line of its own.
    """

    label: str
    now: Mark | None
    desired: Mark | None = None
    gap: float | None = None
    low: float | None = None
    high: float | None = None
    said: str = ""
    head: str = ""

    @property
    def drawn(self) -> bool:
        """Whether it has any mark."""
        return self.now is not None or self.desired is not None


@dataclass(frozen=True)
class Axis:
    """The scale that rows lie on; ``places`` decimals are shown."""

    lowest: float
    highest: float
    step: float
    places: int = 1

    def inside(self, value: float) -> float:
        """The nearest point on the scale."""
        return min(max(value, self.lowest), self.highest)


def draw(rows: Sequence[GapRow], axis: Axis, heading: Heading, palette: Palette, size: Size | None = None) -> Figure:
    """The rows from above in the order given; where a row has no value it says so."""
    page = Page(heading, palette, size)
    gap_column = _GAP_COLUMN_WITH_INTERVAL if any(row.low is not None for row in rows) else _GAP_COLUMN
    blocks = [_block(page, row, page.body_width * _WIDEST_LABEL) for row in rows]
    column = max(block.width for block in blocks)
    left = page.left + column + 2 * _AIR
    above = page.right - gap_column - left < _NARROWEST_PLOT
    if above:
        left = page.left
        blocks = [_block(page, row, page.right - gap_column - left) for row in rows]
    heights = [
        block.high + _STRIP + _ROW_PADDING / 2 if above else max(_LOWEST_ROW, block.high + _ROW_PADDING)
        for block in blocks
    ]
    heads = sum(block.head_high for block in blocks)
    room = page.body_height(_HEADER + sum(heights) + heads + _SCALE_ROOM) - _HEADER - _SCALE_ROOM
    stretch = (room - heads) / sum(heights)

    width = page.right - gap_column - left
    axes = page.axes(left, _HEADER, width, room)
    _prepare(axes, axis, room, width, palette, ground=not above)
    if any(row.gap is not None for row in rows):
        page.write(page.right, _HEADER / 2, ["Glapp"], size=9, colour=palette.quiet, align="right")
    y, cuts = 0.0, []
    for row, block, height in zip(rows, blocks, heights, strict=True):
        if row.head or not heads:
            cuts.append(_HEADER + y)
        page.write(page.left, _HEADER + y + (block.head_high + _HEAD_AIR) / 2, block.head, size=_HEAD_SIZE, bold=True)
        y += block.head_high
        if above:
            middle = y + height * stretch - _STRIP / 2
            _write_label(page, left, _HEADER + middle - (_STRIP + block.high) / 2, block, "left")
            _draw_strip(axes, axis, middle, palette)
        else:
            middle = y + height * stretch / 2
            _write_label(page, left - _AIR, _HEADER + middle, block, "right")
        _write_gap(page, _HEADER + middle, row, axis)
        _draw_row(page, axes, row, middle, axis)
        y += height * stretch
    page.needs_in_each_part(_HEADER, _SCALE_ROOM, cuts)
    return page.figure


@dataclass(frozen=True)
class _Block:
    """The words of a row in lines, what is said of it in small ones, and how wide and high they are together.

    The head above it has lines and a height of its own.
    """

    head: Sequence[str]
    head_high: float
    lines: Sequence[str]
    small: Sequence[str]
    width: float
    high: float


def _block(page: Page, row: GapRow, widest: float) -> _Block:
    ruler = page.ruler
    lines = ruler.wrap(row.label, widest, _LABEL_SIZE)
    small = ruler.wrap(row.said, widest, _SAID_SIZE) if row.said else ()
    widths = [ruler.width(line, _LABEL_SIZE) for line in lines] + [ruler.width(line, _SAID_SIZE) for line in small]
    head = ruler.wrap(row.head, page.body_width, _HEAD_SIZE, bold=True) if row.head else ()
    head_high = len(head) * ruler.line(_HEAD_SIZE) + _HEAD_AIR if head else 0.0
    high = len(lines) * ruler.line(_LABEL_SIZE) + len(small) * ruler.line(_SAID_SIZE)
    return _Block(head, head_high, lines, small, max(widths), high)


def _write_label(page: Page, x: float, middle: float, block: _Block, align: Literal["left", "right"]) -> None:
    tall, low = len(block.lines) * page.ruler.line(_LABEL_SIZE), len(block.small) * page.ruler.line(_SAID_SIZE)
    page.write(x, middle - low / 2, block.lines, size=_LABEL_SIZE, align=align)
    if block.small:
        page.write(x, middle + tall / 2, block.small, size=_SAID_SIZE, colour=page.palette.quiet, align=align)


def _draw_strip(axes: Axes, axis: Axis, y: float, palette: Palette) -> None:
    """The scale's lines only where the marks are, so that no label lies on them."""
    half = _STRIP / 2 - 0.03
    axes.vlines(_ticks(axis), y - half, y + half, color=palette.line, linewidth=0.8, zorder=0)


def _write_gap(page: Page, middle: float, row: GapRow, axis: Axis) -> None:
    if row.gap is None:
        return
    words = interval(row.low, row.high, axis.places)
    ends = (row.now.value if row.now else None, row.desired.value if row.desired else None)
    gap = [signed(difference(row.gap, *ends, axis.places), axis.places)]
    tall, low = page.ruler.line(_GAP_SIZE), page.ruler.line(_INTERVAL_SIZE) if words else 0.0
    page.write(page.right, middle - low / 2, gap, size=_GAP_SIZE, bold=True, align="right")
    if words:
        below = middle + tall / 2
        page.write(page.right, below, [words], size=_INTERVAL_SIZE, colour=page.palette.quiet, align="right")


def _prepare(axes: Axes, axis: Axis, height: float, width: float, palette: Palette, *, ground: bool) -> None:
    """Inches downwards along y, the scale along x with room for a value outside either end."""
    room = 0.42 / width * (axis.highest - axis.lowest)
    axes.set_xlim(axis.lowest - room, axis.highest + room)
    axes.set_ylim(height, 0)
    axes.set_yticks([])
    ticks = _ticks(axis)
    axes.set_xticks(ticks, [decimal(tick, 0) for tick in ticks])
    if ground:
        axes.grid(axis="x", color=palette.line, linewidth=0.8)


def _ticks(axis: Axis) -> list[float]:
    count = round((axis.highest - axis.lowest) / axis.step)
    return [axis.lowest + i * axis.step for i in range(count + 1)]


def _draw_row(page: Page, axes: Axes, row: GapRow, y: float, axis: Axis) -> None:
    palette = page.palette
    if not row.drawn:
        middle = (axis.lowest + axis.highest) / 2
        page.write_in(axes, (middle, y), NOT_SHOWN, size=_VALUE_SIZE, colour=palette.quiet, behind=palette.card)
        return
    if row.now is not None and row.desired is not None:
        axes.plot([row.now.value, row.desired.value], [y, y], color=palette.line, linewidth=2, zorder=2)
    turned = row.now is not None and row.desired is not None and row.desired.value < row.now.value
    if row.desired is not None:
        _draw_interval(axes, row.desired, y, axis, palette.desired)
        axes.plot([row.desired.value], [y], marker="D", markersize=8, color=palette.desired, zorder=4)
        _write_value(axes, row.desired, y, axis, palette.desired_text, leftwards=turned)
    if row.now is not None:
        _draw_interval(axes, row.now, y, axis, palette.now)
        axes.plot([row.now.value], [y], marker="o", markersize=9.5, color=palette.now, zorder=3)
        _write_value(axes, row.now, y, axis, palette.now, leftwards=not turned)


def _draw_interval(axes: Axes, mark: Mark, y: float, axis: Axis, colour: str) -> None:
    if mark.low is not None and mark.high is not None:
        ends = [axis.inside(mark.low), axis.inside(mark.high)]
        axes.plot(ends, [y, y], color=colour, alpha=0.35, linewidth=_BAR_WIDTH, solid_capstyle="butt", zorder=2.5)
        axes.plot(ends, [y, y], linestyle="none", marker="|", markersize=_CAP, markeredgewidth=1.2, color=colour)


def _write_value(axes: Axes, mark: Mark, y: float, axis: Axis, colour: str, *, leftwards: bool) -> None:
    points = _VALUE_GAP * 72 * (-1 if leftwards else 1)
    end = mark.low if leftwards else mark.high
    axes.annotate(
        decimal(mark.value, axis.places),
        (mark.value if end is None else axis.inside(end), y),
        xytext=(points * (1.0 if end is None else 0.75), -72 * drop(_VALUE_SIZE)),
        textcoords="offset points",
        size=_VALUE_SIZE,
        color=colour,
        ha="right" if leftwards else "left",
        va="baseline",
        bbox={"facecolor": axes.figure.get_facecolor(), "pad": 0.8, "linewidth": 0},
    )
