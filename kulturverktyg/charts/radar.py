"""Radar: nuläge ● and önskat läge ◆ on an axis a dimension, always beside the same figures as a table."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain
from math import ceil, cos, pi, sin
from typing import Literal

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Polygon

from kulturverktyg.charts.gap_dumbbell import Axis
from kulturverktyg.charts.page import Heading, Marker, Page, Size
from kulturverktyg.charts.palette import Palette
from kulturverktyg.charts.ruler import drawable
from kulturverktyg.charts.words import decimal, difference, signed

#: So many axes a radar can have: with fewer it is no shape, with more it cannot be read.
FEWEST, MOST = 3, 8
_LABEL_SIZE, _SCALE_SIZE, _HEAD_SIZE, _VALUE_SIZE = 9.0, 8.0, 9.0, 10.0
#: So wide a page has room for the table beside the radar; else it lies below.
_BOTH = 7.5
_RADAR_SHARE = 0.54
_LARGEST, _SMALLEST, _FROM_RING = 1.9, 0.8, 0.16
_LABEL_LINES = 3
_BETWEEN, _HEADER, _ROW_AIR = 0.3, 0.3, 0.12
_VALUE_COLUMN, _AIR = 0.68, 0.12
_WIDEST_TABLE = 6.0
_UPRIGHT = 0.05


@dataclass(frozen=True)
class Spoke:
    """A dimension: where it is and where it is wanted, and how far apart they are."""

    label: str
    now: float
    desired: float
    gap: float


@dataclass(frozen=True)
class _Label:
    """The words at the end of an axis, in lines: the middle of the block along y, and its side along x."""

    lines: tuple[str, ...]
    x: float
    y: float
    align: Literal["left", "center", "right"]

    def ends(self, line: float) -> tuple[float, float]:
        """How far up and down the words reach."""
        half = len(self.lines) * line / 2
        return self.y - half, self.y + half


def draw(spokes: Sequence[Spoke], axis: Axis, heading: Heading, palette: Palette, size: Size | None = None) -> Figure:
    """The axes clockwise from above in the order given, and the rows of the table from above in the same order."""
    page = Page(heading, palette, size)
    beside = page.body_width >= _BOTH
    across = page.body_width * _RADAR_SHARE if beside else page.body_width
    radius = _radius(page, spokes, across)
    labels = [_label(page, spoke.label, place, len(spokes), radius, across) for place, spoke in enumerate(spokes)]
    reaches = [label.ends(page.ruler.line(_LABEL_SIZE)) for label in labels]
    above = max(radius, *(-up for up, _ in reaches))
    high = above + max(radius, *(down for _, down in reaches))
    left = page.left + across + _BETWEEN if beside else page.left
    right = min(page.right, left + _WIDEST_TABLE)
    names = [page.ruler.wrap(spoke.label, right - left - 3 * _VALUE_COLUMN - _AIR, _VALUE_SIZE) for spoke in spokes]
    table = _HEADER + sum(_row_height(page, lines) for lines in names)
    room = page.body_height(max(high, table) if beside else high + _BETWEEN + table)

    spare = (room - high) / 2 if beside else 0.0
    middle = page.left + across / 2, spare + above
    axes = page.axes(middle[0] - radius, middle[1] - radius, 2 * radius, 2 * radius)
    _draw_ground(page, axes, spokes, axis, radius)
    _draw_shapes(axes, spokes, axis, palette)
    for label in labels:
        page.write(middle[0] + label.x, middle[1] + label.y, label.lines, size=_LABEL_SIZE, align=label.align)
    top = (room - table) / 2 if beside else high + _BETWEEN
    _write_table(page, (left, right, top), list(zip(spokes, names, strict=True)), axis)
    return page.figure


def _radius(page: Page, spokes: Sequence[Spoke], across: float) -> float:
    """As large as leaves room for the longest word on either side, or as small as can still be read."""
    longest = max(page.ruler.width(word, _LABEL_SIZE) for spoke in spokes for word in drawable(spoke.label).split())
    return max(_SMALLEST, min(_LARGEST, across / 2 - longest - _FROM_RING))


def _angle(place: int, count: int) -> float:
    """Of an axis, clockwise from the top."""
    return 2 * pi * place / count


def _label(page: Page, words: str, place: int, count: int, radius: float, across: float) -> _Label:
    """At most so many lines; the table has the whole name."""
    angle, reach = _angle(place, count), radius + _FROM_RING
    x, y = reach * sin(angle), -reach * cos(angle)
    is_upright = abs(sin(angle)) < _UPRIGHT
    width = across / 2 - abs(x) if not is_upright else 2 * reach * sin(_angle(1, count)) - 2 * _AIR
    lines = page.ruler.wrap_whole(words, min(width, across), _LABEL_SIZE)
    if len(lines) > _LABEL_LINES:
        lines = (*lines[: _LABEL_LINES - 1], f"{lines[_LABEL_LINES - 1].rstrip('…')}…")
    middle = y - cos(angle) * len(lines) * page.ruler.line(_LABEL_SIZE) / 2
    return _Label(lines, x, middle, "center" if is_upright else "left" if x > 0 else "right")


def _draw_ground(page: Page, axes: Axes, spokes: Sequence[Spoke], axis: Axis, radius: float) -> None:
    palette, count = page.palette, len(spokes)
    axes.set_xlim(-1, 1)
    axes.set_ylim(-1, 1)
    axes.set_axis_off()
    steps = round((axis.highest - axis.lowest) / axis.step)
    for step in range(1, steps + 1):
        ring = [_point(place, count, step / steps) for place in range(count)]
        axes.add_patch(Polygon(ring, fill=False, edgecolor=palette.line, linewidth=0.8, zorder=1, clip_on=False))
    for place in range(count):
        x, y = _point(place, count, 1)
        axes.plot([0, x], [0, y], color=palette.line, linewidth=0.8, zorder=1, clip_on=False)
    angle = _angle(_clearest(spokes, axis), count) + pi / count
    apart = radius * cos(pi / count) / steps
    for step in range(steps, 0, -ceil(page.ruler.line(_SCALE_SIZE) / apart)):
        between = step / steps * cos(pi / count)
        words = decimal(axis.lowest + step * axis.step, 0)
        where = (between * sin(angle), between * cos(angle))
        page.write_in(axes, where, words, size=_SCALE_SIZE, colour=palette.quiet)


def _clearest(spokes: Sequence[Spoke], axis: Axis) -> int:
    """The axis after which the two shapes pass farthest from the rings, so that their numbers can be read there."""

    def nearest(place: int) -> float:
        one, other = spokes[place], spokes[(place + 1) % len(spokes)]
        passes = ((one.now + other.now) / 2, (one.desired + other.desired) / 2)
        steps = [(value - axis.lowest) / axis.step for value in passes]
        return min(abs(step - round(step)) for step in steps)

    return max(range(len(spokes)), key=nearest)


def _point(place: int, count: int, share: float) -> tuple[float, float]:
    return share * sin(_angle(place, count)), share * cos(_angle(place, count))


def _draw_shapes(axes: Axes, spokes: Sequence[Spoke], axis: Axis, palette: Palette) -> None:
    """The one shape is whole and filled and the other dashed, so that they are told apart without colours."""
    now = [_place(axis, place, len(spokes), spoke.now) for place, spoke in enumerate(spokes)]
    desired = [_place(axis, place, len(spokes), spoke.desired) for place, spoke in enumerate(spokes)]
    axes.add_patch(Polygon(now, facecolor=palette.now, alpha=0.14, zorder=2))
    axes.add_patch(Polygon(now, fill=False, edgecolor=palette.now, linewidth=1.8, zorder=5))
    axes.add_patch(
        Polygon(desired, fill=False, edgecolor=palette.desired, linewidth=1.6, linestyle=(0, (5, 2)), zorder=5)
    )
    for points, marker, size, colour in (
        (desired, "D", 6.5, palette.desired),
        (now, "o", 7.5, palette.now),
    ):
        axes.plot(
            [x for x, _ in points],
            [y for _, y in points],
            linestyle="none",
            marker=marker,
            markersize=size,
            color=colour,
            markeredgecolor=palette.card,
            markeredgewidth=0.8,
            clip_on=False,
            zorder=6,
        )


def _place(axis: Axis, place: int, count: int, value: float) -> tuple[float, float]:
    return _point(place, count, (axis.inside(value) - axis.lowest) / (axis.highest - axis.lowest))


def _row_height(page: Page, lines: Sequence[str]) -> float:
    return len(lines) * page.ruler.line(_VALUE_SIZE) + _ROW_AIR


def _write_table(
    page: Page, place: tuple[float, float, float], rows: Sequence[tuple[Spoke, tuple[str, ...]]], axis: Axis
) -> None:
    """Between a left and a right edge, from a top."""
    palette, (left, end, top) = page.palette, place
    columns = [end - places * _VALUE_COLUMN for places in (2, 1, 0)]
    y = top + _HEADER / 2
    heads: tuple[tuple[str, Marker, str], ...] = (("Nuläge", "o", palette.now), ("Önskat", "D", palette.desired))
    for right, (words, marker, colour) in zip(columns, heads, strict=False):
        page.write(right, y, [words], size=_HEAD_SIZE, colour=palette.quiet, align="right")
        page.mark(right - page.ruler.width(words, _HEAD_SIZE) - 0.1, y, marker, colour)
    page.write(end, y, ["Glapp"], size=_HEAD_SIZE, colour=palette.quiet, align="right")
    y = top + _HEADER
    for spoke, lines in rows:
        height = _row_height(page, lines)
        middle = y + height / 2
        page.write(left, middle, lines, size=_VALUE_SIZE)
        gap = signed(difference(spoke.gap, spoke.now, spoke.desired, axis.places), axis.places)
        told = (
            (decimal(spoke.now, axis.places), palette.now),
            (decimal(spoke.desired, axis.places), palette.desired_text),
        )
        for right, (words, colour) in zip(columns, chain(told, ((gap, palette.ink),)), strict=True):
            page.write(
                right, middle, [words], size=_VALUE_SIZE, colour=colour, bold=colour == palette.ink, align="right"
            )
        y += height
