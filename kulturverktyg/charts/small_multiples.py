"""Small multiples: one little chart a dimension, the rounds along x, nuläge ● and önskat läge ◆ with intervals."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import ceil, floor
from typing import Literal

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from kulturverktyg.charts.measure_lines import draw_measure_lines
from kulturverktyg.charts.page import Heading, Page, Size
from kulturverktyg.charts.palette import Palette
from kulturverktyg.charts.ruler import drop
from kulturverktyg.charts.words import decimal

_TITLE_SIZE, _NOTE_SIZE, _TICK_SIZE, _VALUE_SIZE = 10.5, 9.0, 8.5, 9.0
_NARROWEST_PANEL, _ROOM_PER_ROUND = 2.1, 0.62
_BETWEEN_ACROSS, _BETWEEN_DOWN = 0.36, 0.3
_MARK_ROOM = 0.18
_SCALE_ROOM = 0.3
_LOWEST_AXES = 1.5
_AIR = 0.08
#: Points from a mark to its value.
_VALUE_GAP = 5
#: Rounds along x from a round's middle to each of its marks.
_APART = 0.09
_NARROWEST_SCALE, _STEP = 40, 20
#: Inches between the axes and the rounds' names.
_ABOVE_NAMES = 0.06


@dataclass(frozen=True)
class Mark:
    """An index 0–100, with its interval where there is one."""

    value: float
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True)
class Panel:
    """One little chart: a mark a round on each side, None where there is none, and what is said of each side.

    What is sure stands out. ``marks`` are numbered lines, each at its place along the rounds.
    """

    title: str
    now: tuple[Mark | None, ...]
    desired: tuple[Mark | None, ...]
    now_words: str = ""
    desired_words: str = ""
    now_is_sure: bool = False
    desired_is_sure: bool = False
    marks: tuple[tuple[float, int], ...] = ()


@dataclass(frozen=True)
class _Room:
    """Where a panel is: its left edge and width, its top, and how high its words and its axes are."""

    left: float
    top: float
    width: float
    words: float
    axes: float


def draw(
    panels: Sequence[Panel], rounds: Sequence[str], heading: Heading, palette: Palette, size: Size | None = None
) -> Figure:
    """The panels row by row in the order given, all on one scale."""
    page = Page(heading, palette, size)
    widest = max((page.ruler.width(word, _TICK_SIZE) for name in rounds for word in name.split()), default=0.0)
    narrowest = max(_NARROWEST_PANEL, _SCALE_ROOM + len(rounds) * max(_ROOM_PER_ROUND, widest + _AIR))
    most = floor((page.body_width + _BETWEEN_ACROSS) / (narrowest + _BETWEEN_ACROSS))
    columns = max(1, min(len(panels), most))
    width = (page.body_width - (columns - 1) * _BETWEEN_ACROSS) / columns
    step = (width - _SCALE_ROOM) / len(rounds)
    names = [page.ruler.wrap_whole(name, step - _AIR, _TICK_SIZE) for name in rounds]
    below = max(len(lines) for lines in names) * page.ruler.line(_TICK_SIZE) + _ABOVE_NAMES + _AIR
    rows = [panels[start : start + columns] for start in range(0, len(panels), columns)]
    above = [max(_words_height(page, panel, width) for panel in row) for row in rows]
    fixed = sum(above) + len(rows) * below + (len(rows) - 1) * _BETWEEN_DOWN
    axes_height = (page.body_height(fixed + len(rows) * _LOWEST_AXES) - fixed) / len(rows)
    scale = _scale(panels)
    top, cuts = 0.0, []
    for row, words in zip(rows, above, strict=True):
        for place, panel in enumerate(row):
            left = page.left + place * (width + _BETWEEN_ACROSS)
            _draw_panel(page, panel, names, scale, _Room(left, top, width, words, axes_height))
        top += words + axes_height + below + _BETWEEN_DOWN
        cuts.append(top - _BETWEEN_DOWN / 2)
    page.needs_in_each_part(0, cuts=cuts)
    return page.figure


def _words_height(page: Page, panel: Panel, width: float) -> float:
    title = len(page.ruler.wrap(panel.title, width, _TITLE_SIZE, bold=True)) * page.ruler.line(_TITLE_SIZE)
    notes = sum(len(lines) for lines in _notes(page, panel, width)) * page.ruler.line(_NOTE_SIZE)
    numbers = page.ruler.line(_TICK_SIZE) if panel.marks else 0
    return title + notes + numbers + _AIR


def _notes(page: Page, panel: Panel, width: float) -> list[tuple[str, ...]]:
    words = (panel.now_words, panel.desired_words)
    return [page.ruler.wrap(each, width - _MARK_ROOM, _NOTE_SIZE) if each else () for each in words]


def _scale(panels: Sequence[Panel]) -> tuple[int, int]:
    """The part of 0–100 in which all marks and intervals lie, in steps, and never a very small one."""
    ends = [
        end
        for panel in panels
        for mark in (*panel.now, *panel.desired)
        if mark is not None
        for end in (mark.value, mark.low, mark.high)
        if end is not None
    ]
    low = floor(min(ends, default=0) / _STEP) * _STEP
    high = ceil(max(ends, default=100) / _STEP) * _STEP
    while high - low < _NARROWEST_SCALE:
        low, high = (low - _STEP, high) if low > 0 else (low, high + _STEP)
    return low, high


def _draw_panel(
    page: Page, panel: Panel, names: Sequence[tuple[str, ...]], scale: tuple[int, int], room: _Room
) -> None:
    palette = page.palette
    title = page.ruler.wrap(panel.title, room.width, _TITLE_SIZE, bold=True)
    y = room.top + len(title) * page.ruler.line(_TITLE_SIZE)
    page.write(room.left, (room.top + y) / 2, title, size=_TITLE_SIZE, bold=True)
    marks: tuple[tuple[Literal["o", "D"], str, bool], ...] = (
        ("o", palette.now, panel.now_is_sure),
        ("D", palette.desired, panel.desired_is_sure),
    )
    for (marker, colour, is_sure), lines in zip(marks, _notes(page, panel, room.width), strict=True):
        if lines:
            high = len(lines) * page.ruler.line(_NOTE_SIZE)
            page.mark(room.left + 0.06, y + page.ruler.line(_NOTE_SIZE) / 2, marker, colour)
            ink = palette.ink if is_sure else palette.quiet
            page.write(room.left + _MARK_ROOM, y + high / 2, lines, size=_NOTE_SIZE, colour=ink)
            y += high
    axes = page.axes(room.left + _SCALE_ROOM, room.top + room.words, room.width - _SCALE_ROOM, room.axes)
    _prepare(axes, len(names), scale, room, page)
    _write_names(page, names, room)
    draw_measure_lines(axes, panel.marks, page, (room.width - _SCALE_ROOM) / len(names), _TICK_SIZE)
    _draw_side(axes, panel.now, -_APART, "o", palette.now)
    _draw_side(axes, panel.desired, _APART, "D", palette.desired)
    for place, (now, desired) in enumerate(zip(panel.now, panel.desired, strict=True)):
        _write_values(axes, place, now, desired, palette)


def _prepare(axes: Axes, rounds: int, scale: tuple[int, int], room: _Room, page: Page) -> None:
    """A value above the highest mark, or below the lowest, has room within the axes."""
    value_room = _VALUE_GAP / 72 + page.ruler.line(_VALUE_SIZE)
    low, high = scale
    air = (high - low) * value_room / (room.axes - 2 * value_room)
    axes.set_xlim(-0.5, rounds - 0.5)
    axes.set_ylim(low - air, high + air)
    axes.set_xticks([])
    axes.set_yticks(range(low, high + 1, _STEP))
    axes.tick_params(axis="y", labelsize=_TICK_SIZE, pad=4)
    axes.grid(axis="y", color=page.palette.line, linewidth=0.6, alpha=0.7)


def _write_names(page: Page, names: Sequence[tuple[str, ...]], room: _Room) -> None:
    step = (room.width - _SCALE_ROOM) / len(names)
    for place, lines in enumerate(names):
        x = room.left + _SCALE_ROOM + (place + 0.5) * step
        y = room.top + room.words + room.axes + _ABOVE_NAMES + len(lines) * page.ruler.line(_TICK_SIZE) / 2
        page.write(x, y, lines, size=_TICK_SIZE, colour=page.palette.quiet, align="center")


def _draw_side(axes: Axes, marks: Sequence[Mark | None], aside: float, marker: str, colour: str) -> None:
    shown = [(place + aside, mark) for place, mark in enumerate(marks) if mark is not None]
    for (x, mark), (following, after) in pairwise(shown):
        if following - x < 1.5:
            axes.plot([x, following], [mark.value, after.value], color=colour, linewidth=1, alpha=0.4, zorder=2)
    for x, mark in shown:
        if mark.low is not None and mark.high is not None:
            axes.plot([x, x], [mark.low, mark.high], color=colour, linewidth=1.8, zorder=3)
        axes.plot([x], [mark.value], marker=marker, markersize=6 if marker == "o" else 5.2, color=colour, zorder=4)


def _write_values(axes: Axes, place: int, now: Mark | None, desired: Mark | None, palette: Palette) -> None:
    """The higher side's value above its interval, the lower one's below; a dash where there is neither."""
    if now is None and desired is None:
        middle = sum(axes.get_ylim()) / 2
        axes.text(place, middle, "–", size=_VALUE_SIZE, color=palette.quiet, ha="center", va="center")
    now_above = now is not None and desired is not None and now.value > desired.value
    for mark, aside, colour, above in (
        (now, -_APART, palette.now, now_above),
        (desired, _APART, palette.desired_text, not now_above),
    ):
        if mark is not None:
            end = (mark.high if above else mark.low) if mark.low is not None else mark.value
            axes.annotate(
                decimal(mark.value, 0),
                (place + aside, mark.value if end is None else end),
                xytext=(0, _VALUE_GAP if above else -_VALUE_GAP - 2 * 72 * drop(_VALUE_SIZE)),
                textcoords="offset points",
                size=_VALUE_SIZE,
                color=colour,
                ha="center",
                va="baseline",
                bbox={"facecolor": palette.card, "pad": 0.8, "linewidth": 0},
                zorder=3.5,
            )
