"""A map as it was drawn: lanes, nodes with their marks, arrows with their signs, and below them the loops in words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import FancyArrowPatch, FancyBboxPatch, Rectangle
from matplotlib.path import Path as Outline

from kulturverktyg.charts.page import NATURAL_WIDTH, Heading, Page, Run, Size
from kulturverktyg.charts.palette import PALETTES, Palette, Theme
from kulturverktyg.charts.style import house_style
from kulturverktyg.understand.loops import loops_of
from kulturverktyg.understand.map import KINDS, CultureMapView, Node
from kulturverktyg.understand.map_layout import HEAD, LETTERS, LINE, Box, box_of, lane_height, lines_of, size_of
from kulturverktyg.understand.map_paths import Path, paths_of
from kulturverktyg.understand.map_words import loop_words

_MARGIN = 0.3
#: Points of a drawing to an inch where there is room, which makes its letters a little smaller than running text.
_POINTS, _LETTERS_OF_INCH = 106.0, 72.0
_AIR, _NARROWEST = 24, 960
_WORDS_SIZE, _ROW_AIR = 9.0, 0.05
#: Loops without a name are told when they are few.
_MOST_UNNAMED = 6
_MARK = 15
_LANES, _ARROWS, _NODES, _MARKS = 0, 1, 2, 3


@dataclass(frozen=True)
class _Ground:
    """What the drawing is drawn on: the part of it that is shown, and how many letters' points are one of its own."""

    page: Page
    axes: Axes
    shown: Box
    scale: float

    @property
    def palette(self) -> Palette:
        return self.page.palette

    def write(self, place: tuple[float, float], lines: Sequence[str], colour: str) -> None:
        """Lines of words amid a place of the drawing."""
        for number, words in enumerate(lines):
            y = place[1] + (number - (len(lines) - 1) / 2) * LINE
            self.page.write_in(self.axes, (place[0], y), words, size=LETTERS * self.scale, colour=colour)


def draw_map(
    drawn: CultureMapView, name: str, theme: Theme, size: Size | None = None, letters: str | None = None
) -> Figure:
    """The map as a figure, as wide as it needs to be read when no size is asked for."""
    with house_style(letters):
        return _draw(drawn, name, PALETTES[theme], size)


def _draw(drawn: CultureMapView, name: str, palette: Palette, size: Size | None) -> Figure:
    paths = paths_of(drawn)
    shown = _shown(drawn, tuple(paths.values()))
    across, down = shown.right - shown.left, shown.bottom - shown.top
    natural = max(NATURAL_WIDTH, across / _POINTS + 2 * _MARGIN)
    page = Page(Heading(drawn.name, tuple(_subtitle(drawn, name, palette)), ()), palette, size, natural)
    inches = min(page.body_width / across, 1 / _POINTS)
    loops = [page.ruler.wrap(words, page.body_width, _WORDS_SIZE) for words in _loops(drawn)]
    line = page.ruler.line(_WORDS_SIZE)
    page.body_height(down * inches + sum(len(lines) * line + _ROW_AIR for lines in loops) + (_AIR * inches))
    axes = page.axes(page.left + (page.body_width - across * inches) / 2, 0, across * inches, down * inches)
    axes.set_xlim(shown.left, shown.right)
    axes.set_ylim(shown.bottom, shown.top)
    axes.set_axis_off()
    ground = _Ground(page, axes, shown, inches * _LETTERS_OF_INCH)
    _draw_lanes(ground, drawn)
    marks = {arrow.ends: arrow.mark for arrow in drawn.arrows}
    for ends, path in paths.items():
        _draw_arrow(ground, path, marks[ends])
    for node in drawn.nodes:
        _draw_node(ground, node, has_mark=_has_marks(drawn))
    y = (down + _AIR) * inches
    for lines in loops:
        page.write(page.left, y + len(lines) * line / 2, lines, size=_WORDS_SIZE, colour=palette.quiet)
        y += len(lines) * line + _ROW_AIR
    return page.figure


def _shown(drawn: CultureMapView, paths: Sequence[Path]) -> Box:
    """The part of the drawing that there is anything in."""
    boxes = [box_of(node) for node in drawn.nodes]
    points = [point for path in paths for point in (path.start, path.sign, path.tip)]
    right = max([*(box.right for box in boxes), *(x for x, _ in points)], default=0) + _AIR
    if drawn.lanes:
        return Box(0, 0, max(right, _NARROWEST), size_of(drawn)[1])
    left = min([*(box.left for box in boxes), *(x for x, _ in points)], default=0) - _AIR
    top = min([*(box.top for box in boxes), *(y for _, y in points)], default=0) - _AIR
    bottom = max([*(box.bottom for box in boxes), *(y for _, y in points)], default=0) + _AIR
    return Box(left, top, right, bottom)


def _has_marks(drawn: CultureMapView) -> bool:
    return drawn.has_states or any(lane.is_wanted for lane in drawn.lanes)


def _subtitle(drawn: CultureMapView, name: str, palette: Palette) -> Iterator[Run]:
    yield Run(f"{KINDS[drawn.kind]}, {name}")
    if _has_marks(drawn):
        yield Run("nuläge", "o", palette.now)
        yield Run("önskat läge", "D", palette.desired)
    if drawn.has_signs:
        yield Run("+ mer ger mer")
        yield Run("\N{MINUS SIGN} mer ger mindre")


def _loops(drawn: CultureMapView) -> Iterator[str]:
    loops = loops_of(drawn)
    unnamed = [loop for loop in loops if not loop.name]
    for loop in loops:
        if loop.name:
            yield f"{loop.name} ({loop.turn.value.lower()}): {loop_words(drawn, loop)}"
        elif len(unnamed) <= _MOST_UNNAMED:
            yield f"{loop.turn.value}: {loop_words(drawn, loop)}"


def _draw_lanes(ground: _Ground, drawn: CultureMapView) -> None:
    high, palette = lane_height(drawn), ground.palette
    for place, lane in enumerate(drawn.lanes):
        top = place * high
        for left, right, fill in ((0, HEAD, palette.low), (HEAD, ground.shown.right, "none")):
            band = Rectangle((left, top), right - left, high, facecolor=fill, edgecolor=palette.line, linewidth=1)
            ground.axes.add_patch(band).set_zorder(_LANES)
        lines = (*lines_of(lane.group), *lines_of(lane.title)) if lane.group else lines_of(lane.title)
        ground.write((HEAD / 2, top + high / 2), lines, palette.ink)


def _draw_arrow(ground: _Ground, path: Path, mark: str) -> None:
    outline = Outline([path.start, path.control, path.tip], [Outline.MOVETO, Outline.CURVE3, Outline.CURVE3])
    ground.axes.add_patch(
        FancyArrowPatch(
            path=outline,
            arrowstyle="-|>",
            mutation_scale=13 * ground.scale / 0.68,
            linewidth=1.4,
            color=ground.palette.quiet,
            zorder=_ARROWS,
        )
    )
    if mark:
        ground.axes.plot(
            *path.sign,
            "o",
            markersize=_MARK * ground.scale / 0.68,
            color=ground.palette.card,
            markeredgecolor=ground.palette.quiet,
            zorder=_MARKS,
        )
        ground.write(path.sign, [mark], ground.palette.ink)


def _draw_node(ground: _Ground, node: Node, *, has_mark: bool) -> None:
    box, palette = box_of(node), ground.palette
    colour = (palette.desired if node.is_wanted else palette.now) if has_mark else palette.primary
    ground.axes.add_patch(
        FancyBboxPatch(
            (box.left + 6, box.top + 6),
            box.right - box.left - 12,
            box.bottom - box.top - 12,
            boxstyle="round,pad=6,rounding_size=6",
            facecolor=palette.card,
            edgecolor=colour,
            linewidth=1.6,
            zorder=_NODES,
        )
    )
    ground.write((node.x, node.y), lines_of(node.words), palette.ink)
    if has_mark:
        ground.axes.plot(
            [box.left + 2],
            [box.top + 2],
            "D" if node.is_wanted else "o",
            markersize=(9 if node.is_wanted else 10.5) * ground.scale / 0.68,
            color=colour,
            markeredgecolor=palette.card,
            clip_on=False,
            zorder=_MARKS,
        )
