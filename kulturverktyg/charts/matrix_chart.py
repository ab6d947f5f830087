"""Impact and effort (*fyrfältare*): four fields with numbered marks, and beside them what the numbers stand for."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from kulturverktyg.charts.page import Heading, Page, Run, Size
from kulturverktyg.charts.palette import PALETTES, Palette, Theme, ink_on
from kulturverktyg.charts.style import house_style
from kulturverktyg.decide.placements import LAST, MIDDLE, Point, Quadrant, Thing, quadrant

_FIELD_SIZE, _HEAD_SIZE, _WORDS_SIZE, _NUMBER_SIZE, _AXIS_SIZE = 9.5, 9.5, 9.0, 8.0, 9.0
_PLOT, _LEFT, _BELOW, _GAP = 4.4, 0.25, 0.32, 0.35
#: So wide a page has room for the words beside the fields; else they lie below.
_BOTH = 7.5
#: Room for a number before its words, and air between rows and between fields.
_NUMBER, _ROW_AIR, _FIELD_AIR = 0.28, 0.05, 0.14
#: Of a mark, in inches and in points.
_RADIUS, _MARK = 0.11, 15
_CORNER = 2
#: Marks on one point lie so many in a row.
_ABREAST = 4
_FIELDS: Mapping[Quadrant, tuple[bool, bool]] = {
    Quadrant.FIRST: (False, True),
    Quadrant.PLAN: (True, True),
    Quadrant.SPARE: (False, False),
    Quadrant.LEAVE: (True, False),
}
Placed = Sequence[tuple[Thing, Point]]


@dataclass(frozen=True)
class _Numbered:
    number: int
    words: tuple[str, ...]
    point: Point


def draw_matrix(
    placed: Placed, name: str, theme: Theme, size: Size | None = None, letters: str | None = None
) -> Figure:
    """The chart as a figure; it becomes higher than asked for when its words need it."""
    with house_style(letters):
        return _draw(placed, name, PALETTES[theme], size)


def _draw(placed: Placed, name: str, palette: Palette, size: Size | None) -> Figure:
    subtitle = (Run("nytta och insats, 0–10"), Run(f"{len(placed)} placerade"))
    page = Page(Heading(matrix_title(placed), subtitle, (f"Källa: fyrfältaren. {name}.",)), palette, size)
    beside = page.body_width >= _BOTH
    plot = min(_PLOT, page.body_width - _LEFT - _RADIUS)
    x, y = (page.left + _LEFT + plot + _GAP, 0.0) if beside else (page.left, plot + _BELOW + _FIELD_AIR)
    fields = tuple(_fields(page, placed, page.right - x - _NUMBER))
    listed = sum(_high(page, rows) for _, rows in fields)
    page.body_height(max(plot + _BELOW, y + listed))
    axes = page.axes(page.left + _LEFT, 0, plot, plot)
    _draw_ground(axes, palette)
    step = 2 * _RADIUS / plot * LAST
    for numbered, shift in _beside_each_other([each for _, rows in fields for each in rows]):
        _draw_mark(page, axes, numbered, (shift[0] * step, shift[1] * step))
    _write_axes(page, plot)
    _write_list(page, x, y, fields)
    return page.figure


def _write_axes(page: Page, plot: float) -> None:
    left, below = page.left + _LEFT, plot + _BELOW / 2
    page.write(left, below, ["Liten insats"], size=_AXIS_SIZE)
    page.write(left + plot, below, ["Stor insats"], size=_AXIS_SIZE, align="right")
    page.write_upwards(page.left + 0.08, plot, "Liten nytta", size=_AXIS_SIZE)
    page.write_upwards(page.left + 0.08, page.ruler.width("Stor nytta", _AXIS_SIZE), "Stor nytta", size=_AXIS_SIZE)


def matrix_title(placed: Placed) -> str:
    first = sum(quadrant(point) is Quadrant.FIRST for _, point in placed)
    return f"{first or 'Inget'} av {len(placed)} ger stor nytta för liten insats"


def _fields(page: Page, placed: Placed, room: float) -> Iterator[tuple[Quadrant, Sequence[_Numbered]]]:
    """What stands in each field, the most useful first, with numbers that run through them all."""
    number = 0
    for field in Quadrant:
        there = sorted((one for one in placed if quadrant(one[1]) is field), key=_most_useful_first)
        rows = []
        for thing, point in there:
            number += 1
            rows.append(_Numbered(number, tuple(page.ruler.wrap(thing.text, room, _WORDS_SIZE)), point))
        if rows:
            yield field, rows


def _most_useful_first(placed: tuple[Thing, Point]) -> tuple[int, int, str]:
    thing, point = placed
    return -point.impact, point.effort, thing.text


def _high(page: Page, rows: Sequence[_Numbered]) -> float:
    lines = sum(len(row.words) for row in rows)
    words = lines * page.ruler.line(_WORDS_SIZE) + len(rows) * _ROW_AIR
    return page.ruler.line(_HEAD_SIZE) + words + _FIELD_AIR


def _beside_each_other(rows: Sequence[_Numbered]) -> Iterator[tuple[_Numbered, tuple[float, float]]]:
    """Each with how many marks to the right and up it is drawn, so that those on one point are all seen."""
    for row in rows:
        there = [other.number for other in rows if other.point == row.point]
        down, right = divmod(there.index(row.number), _ABREAST)
        abreast = min(len(there) - down * _ABREAST, _ABREAST)
        yield row, (right - (abreast - 1) / 2, (len(there) - 1) // _ABREAST / 2 - down)


def _draw_ground(axes: Axes, palette: Palette) -> None:
    axes.set_xlim(0, LAST)
    axes.set_ylim(0, LAST)
    axes.set_xticks([])
    axes.set_yticks([])
    axes.add_patch(Rectangle((0, MIDDLE), MIDDLE, MIDDLE, facecolor=palette.low, edgecolor="none", zorder=0))
    axes.axhline(MIDDLE, color=palette.line, linewidth=1, zorder=1)
    axes.axvline(MIDDLE, color=palette.line, linewidth=1, zorder=1)
    for spine in axes.spines.values():
        spine.set(visible=True, color=palette.line, linewidth=1)
    for field, (right, up) in _FIELDS.items():
        axes.text(
            LAST - _CORNER if right else _CORNER,
            LAST - _CORNER if up else _CORNER,
            field.value,
            size=_FIELD_SIZE,
            weight="bold",
            color=palette.quiet,
            ha="right" if right else "left",
            va="top" if up else "bottom",
            zorder=2,
        )


def _draw_mark(page: Page, axes: Axes, row: _Numbered, shift: tuple[float, float]) -> None:
    x, y = row.point.effort + shift[0], row.point.impact + shift[1]
    axes.plot(
        [x],
        [y],
        "o",
        markersize=_MARK,
        color=page.palette.primary,
        markeredgecolor=page.palette.card,
        markeredgewidth=1,
        clip_on=False,
        zorder=3,
    )
    page.write_in(axes, (x, y), str(row.number), size=_NUMBER_SIZE, colour=ink_on(page.palette.primary))


def _write_list(page: Page, x: float, y: float, fields: Sequence[tuple[Quadrant, Sequence[_Numbered]]]) -> None:
    line = page.ruler.line(_WORDS_SIZE)
    for field, rows in fields:
        page.write(x, y + page.ruler.line(_HEAD_SIZE) / 2, [field.value], size=_HEAD_SIZE, bold=True)
        y += page.ruler.line(_HEAD_SIZE)
        for row in rows:
            high = len(row.words) * line
            page.write(x, y + line / 2, [str(row.number)], size=_WORDS_SIZE, colour=page.palette.primary, bold=True)
            page.write(x + _NUMBER, y + high / 2, row.words, size=_WORDS_SIZE)
            y += high + _ROW_AIR
        y += _FIELD_AIR
