"""Gap dumbbell: nuläge ● – ◆ önskat läge, one row for each thing that was asked."""

from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from kulturverktyg.charts.page import Heading, Page, Size
from kulturverktyg.charts.palette import Palette
from kulturverktyg.charts.words import NOT_SHOWN, decimal, signed

_WIDEST_LABEL = 0.42
_GAP_COLUMN = 0.75
_LABEL_SIZE, _VALUE_SIZE = 10.0, 9.5
_ROW_PADDING, _LOWEST_ROW = 0.16, 0.36
_SCALE_ROOM = 0.34
_HEADER = 0.26
_AIR = 0.16
#: Inches from a mark's middle to its value.
_VALUE_GAP = 0.12


@dataclass(frozen=True)
class GapRow:
    """One row, on the axis' scale. ``low``/``high`` is the interval of the gap; None where there is none."""

    label: str
    now: float | None
    desired: float | None = None
    gap: float | None = None
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True)
class Axis:
    """The scale that rows lie on; ``places`` decimals are shown."""

    lowest: float
    highest: float
    step: float
    places: int = 1


def draw(rows: Sequence[GapRow], axis: Axis, heading: Heading, palette: Palette, size: Size | None = None) -> Figure:
    """The rows from above in the order given; where a row has no value it says so."""
    page = Page(heading, palette, size)
    widest = page.body_width * _WIDEST_LABEL
    labels = [page.ruler.wrap(row.label, widest, _LABEL_SIZE) for row in rows]
    column = max(page.ruler.width(line, _LABEL_SIZE) for lines in labels for line in lines)
    heights = [max(_LOWEST_ROW, len(lines) * page.ruler.line(_LABEL_SIZE) + _ROW_PADDING) for lines in labels]
    room = page.body_height(_HEADER + sum(heights) + _SCALE_ROOM) - _HEADER - _SCALE_ROOM
    stretch = room / sum(heights)

    left = page.left + column + 2 * _AIR
    width = page.right - _GAP_COLUMN - left
    axes = page.axes(left, _HEADER, width, room)
    _prepare(axes, axis, room, width, palette)
    page.write(page.right, _HEADER / 2, ["Glapp"], size=9, colour=palette.quiet, align="right")
    y = 0.0
    for row, lines, height in zip(rows, labels, heights, strict=True):
        middle = y + height * stretch / 2
        page.write(left - _AIR, _HEADER + middle, lines, size=_LABEL_SIZE, align="right")
        if row.gap is not None:
            words = signed(row.gap, axis.places)
            page.write(page.right, _HEADER + middle, [words], size=10.5, bold=True, align="right")
        _draw_row(axes, row, middle, axis, palette)
        y += height * stretch
    return page.figure


def _prepare(axes: Axes, axis: Axis, height: float, width: float, palette: Palette) -> None:
    """Inches downwards along y, the scale along x with room for a value outside either end."""
    room = 0.42 / width * (axis.highest - axis.lowest)
    axes.set_xlim(axis.lowest - room, axis.highest + room)
    axes.set_ylim(height, 0)
    axes.set_yticks([])
    count = round((axis.highest - axis.lowest) / axis.step)
    ticks = [axis.lowest + i * axis.step for i in range(count + 1)]
    axes.set_xticks(ticks, [decimal(tick, 0) for tick in ticks])
    axes.grid(axis="x", color=palette.line, linewidth=0.8)


def _draw_row(axes: Axes, row: GapRow, y: float, axis: Axis, palette: Palette) -> None:
    if row.now is None:
        middle = (axis.lowest + axis.highest) / 2
        axes.text(
            middle, y, NOT_SHOWN, size=_VALUE_SIZE, color=palette.quiet, ha="center", va="center_baseline",
            bbox={"facecolor": palette.card, "pad": 3, "linewidth": 0},
        )  # fmt: skip
        return
    if row.desired is not None:
        axes.plot([row.now, row.desired], [y, y], color=palette.line, linewidth=5, zorder=2)
        if row.low is not None and row.high is not None:
            ends = [min(max(row.now + end, axis.lowest), axis.highest) for end in (row.low, row.high)]
            axes.plot(ends, [y + 0.12, y + 0.12], color=palette.desired, linewidth=1.2, zorder=2)
        axes.plot([row.desired], [y], marker="D", markersize=8, color=palette.desired, zorder=4)
    axes.plot([row.now], [y], marker="o", markersize=9.5, color=palette.now, zorder=3)
    turned = row.desired is not None and row.desired < row.now
    _write_value(axes, row.now, y, axis, palette.now, leftwards=not turned)
    if row.desired is not None:
        _write_value(axes, row.desired, y, axis, palette.desired_text, leftwards=turned)


def _write_value(axes: Axes, value: float, y: float, axis: Axis, colour: str, *, leftwards: bool) -> None:
    points = _VALUE_GAP * 72 * (-1 if leftwards else 1)
    axes.annotate(
        decimal(value, axis.places),
        (value, y),
        xytext=(points, 0),
        textcoords="offset points",
        size=_VALUE_SIZE,
        color=colour,
        ha="right" if leftwards else "left",
        va="center_baseline",
        bbox={"facecolor": axes.figure.get_facecolor(), "pad": 0.8, "linewidth": 0},
    )
