"""The yearly wheel (*årshjul*): the year as a ring that begins at the top, and what is done around it."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, pi, sin

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Wedge

from kulturverktyg.charts.page import Heading, Page, Run, Size
from kulturverktyg.charts.palette import PALETTES, Palette, Theme, ink_on
from kulturverktyg.charts.style import house_style
from kulturverktyg.decide.action_plan import MONTHS, WheelView

_MONTH_SIZE, _TITLE_SIZE, _OWNER_SIZE = 9.0, 9.5, 8.5
_SHARE, _RING = 0.19, 0.42
_SMALLEST, _LARGEST = 0.85, 2.0
_AIR, _BETWEEN = 0.16, 0.12
_LEADER = 0.14
_HALF, _YEAR = 6, 12


@dataclass(frozen=True)
class _Block:
    """What is done in a month, in lines: what in the one colour, by whom in the other."""

    month: int
    lines: tuple[tuple[str, bool], ...]
    high: float


def draw_wheel(
    entries: Sequence[WheelView], name: str, theme: Theme, size: Size | None = None, letters: str | None = None
) -> Figure:
    """The wheel as a figure; it becomes higher than asked for when its words need it."""
    with house_style(letters):
        return _draw(entries, name, PALETTES[theme], size)


def _draw(entries: Sequence[WheelView], name: str, palette: Palette, size: Size | None) -> Figure:
    page = Page(Heading("Årshjul", (Run(name),), ()), palette, size)
    radius = min(max(page.body_width * _SHARE, _SMALLEST), _LARGEST)
    room = page.body_width / 2 - radius - _AIR - _LEADER
    blocks = [_block(page, month, entries, room) for month in sorted({entry.month for entry in entries})]
    right = [block for block in blocks if block.month <= _HALF]
    left = [block for block in reversed(blocks) if block.month > _HALF]
    needed = max(2 * radius + 2 * _AIR, *(sum(block.high + _BETWEEN for block in side) for side in (right, left)))
    high = page.body_height(needed)
    middle = page.body_width / 2, min(high, needed + 2 * _AIR) / 2
    axes = page.axes(page.left, 0, page.body_width, high)
    axes.set_xlim(0, page.body_width)
    axes.set_ylim(high, 0)
    axes.set_axis_off()
    _draw_ring(page, axes, {block.month for block in blocks}, middle, radius)
    for side, way in ((right, 1), (left, -1)):
        _write_side(page, axes, side, way, middle, radius)
    return page.figure


def _block(page: Page, month: int, entries: Sequence[WheelView], room: float) -> _Block:
    lines: list[tuple[str, bool]] = []
    for entry in entries:
        if entry.month == month:
            lines += [(line, True) for line in page.ruler.wrap(entry.title, room, _TITLE_SIZE)]
            lines += [(line, False) for line in page.ruler.wrap(entry.owner, room, _OWNER_SIZE)]
    return _Block(month, tuple(lines), len(lines) * page.ruler.line(_TITLE_SIZE))


def _angle(month: int) -> float:
    """Of the middle of a month, clockwise from the top."""
    return (month - 0.5) / _YEAR * 2 * pi


def _draw_ring(page: Page, axes: Axes, used: set[int], middle: tuple[float, float], radius: float) -> None:
    palette, step = page.palette, 360 / _YEAR
    for month, words in enumerate(MONTHS, 1):
        colour = palette.primary if month in used else palette.low
        # The axes run downwards, so that angles run clockwise; 0 is to the right.
        begin = (month - 1) * step - 90
        axes.add_patch(
            Wedge(
                middle,
                radius,
                begin,
                begin + step,
                width=radius * _RING,
                facecolor=colour,
                edgecolor=palette.card,
                linewidth=2,
            )
        )
        reach = radius * (1 - _RING / 2)
        x, y = middle[0] + reach * sin(_angle(month)), middle[1] - reach * cos(_angle(month))
        axes.text(x, y, words[:3], size=_MONTH_SIZE, color=ink_on(colour), ha="center", va="center")


def _write_side(
    page: Page, axes: Axes, blocks: Sequence[_Block], way: int, middle: tuple[float, float], radius: float
) -> None:
    """The words of one half of the year, each as near its month as there is room for."""
    wanted = [middle[1] - radius * cos(_angle(block.month)) - block.high / 2 for block in blocks]
    tops = _spread(wanted, [block.high for block in blocks], 2 * middle[1])
    for block, top in zip(blocks, tops, strict=True):
        angle, level = _angle(block.month), top + block.high / 2
        edge = middle[0] + way * (radius + _AIR)
        x, y = middle[0] + radius * sin(angle), middle[1] - radius * cos(angle)
        axes.plot([x, edge, edge + way * _LEADER / 2], [y, level, level], color=page.palette.quiet, linewidth=0.8)
        step = page.ruler.line(_TITLE_SIZE)
        for place, (line, is_title) in enumerate(block.lines):
            page.write(
                page.left + edge + way * _LEADER,
                top + (place + 0.5) * step,
                [line],
                size=_TITLE_SIZE if is_title else _OWNER_SIZE,
                colour=page.palette.ink if is_title else page.palette.quiet,
                align="left" if way > 0 else "right",
            )


def _spread(wanted: Sequence[float], highs: Sequence[float], room: float) -> list[float]:
    """Tops near the wanted ones, from above and down, that neither overlap nor leave the room."""
    tops: list[float] = []
    for top, high in zip(wanted, highs, strict=True):
        free = tops[-1] + highs[len(tops) - 1] + _BETWEEN if tops else 0.0
        tops.append(max(free, min(top, room - high)))
    below = room
    for place in reversed(range(len(tops))):
        tops[place] = min(tops[place], below - highs[place])
        below = tops[place] - _BETWEEN
    return tops
