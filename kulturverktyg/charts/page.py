"""What every chart has around it: the finding as title, what is drawn, and at the foot the source."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import PathPatch
from matplotlib.path import Path
from matplotlib.transforms import ScaledTranslation

from kulturverktyg.charts.palette import Palette
from kulturverktyg.charts.ruler import Ruler, drop
from kulturverktyg.charts.told import ToldFigure

Size = tuple[float, float]
Marker = Literal["o", "D", "s"]

#: What is said, unseen, of a chart that is cut over pages: the strips that each part of it needs, and where to cut.
HEAD_STRIP, SCALE_STRIP, CUTS = "head-strip", "scale-strip", "cuts"
#: Inches when nobody asks for another width.
NATURAL_WIDTH = 9.6
_NARROWEST = 4.5
_MARGIN = 0.3
_TITLE, _SUBTITLE, _FOOT = 15.0, 10.5, 8.5
_AFTER_TITLE, _AFTER_SUBTITLE, _BEFORE_FOOT = 0.07, 0.22, 0.2
_MARK_ROOM, _RUN_GAP = 0.19, 0.2
_IN_FRONT = 4


@dataclass(frozen=True)
class Run:
    """Some words of the subtitle, with the mark that they explain in front; what comes after ``ends_row`` is below.

    A mark in a colour that is hard to see has an ``edge`` in another.
    """

    words: str
    marker: Marker | None = None
    colour: str | None = None
    ends_row: bool = False
    edge: str = "none"


@dataclass(frozen=True)
class Heading:
    """The words around a chart."""

    title: str
    subtitle: Sequence[Run]
    foot: Sequence[str]


class Page:
    """A figure that is built from above: first its width, then what is in it, then `finish`.

    Lengths are inches, y grows downwards from the top of the body.
    """

    def __init__(self, heading: Heading, palette: Palette, size: Size | None, natural: float = NATURAL_WIDTH) -> None:
        self.palette = palette
        self.ruler = Ruler()
        self.width = max(size[0], _NARROWEST) if size else natural
        self.left, self.right = _MARGIN, self.width - _MARGIN
        self._asked_height = size[1] if size else 0.0
        self._title = self.ruler.wrap(heading.title, self.body_width, _TITLE, bold=True)
        self._subtitle = self.rows_of_runs(heading.subtitle, _SUBTITLE)
        self._foot = [line for words in heading.foot for line in self.ruler.wrap(words, self.body_width, _FOOT)]
        self._above = (
            _MARGIN
            + len(self._title) * self.ruler.line(_TITLE)
            + _AFTER_TITLE
            + len(self._subtitle) * self.ruler.line(_SUBTITLE)
            + _AFTER_SUBTITLE
        )
        self._below = _BEFORE_FOOT + len(self._foot) * self.ruler.line(_FOOT) + _MARGIN
        self._heading = heading.title
        self.figure = ToldFigure()
        self._height = 0.0

    @property
    def body_width(self) -> float:
        """Inches between the margins."""
        return self.right - self.left

    def body_height(self, needed: float) -> float:
        """Fix the figure's height so that the body has room for ``needed`` inches; the room there is."""
        self._height = max(self._asked_height, self._above + needed + self._below)
        self.figure = ToldFigure(figsize=(self.width, self._height), facecolor=self.palette.card)
        self.figure.title = self._heading
        self._write_heading()
        return self._height - self._above - self._below

    def axes(self, left: float, top: float, width: float, height: float) -> Axes:
        """Bare axes in a rectangle of the body."""
        bottom = self._height - self._above - top - height
        axes = self.figure.add_axes(
            (left / self.width, bottom / self._height, width / self.width, height / self._height)
        )
        axes.set_facecolor("none")
        axes.tick_params(labelsize=9, labelcolor=self.palette.quiet)
        return axes

    def needs_in_each_part(self, head: float, scale: float = 0.0, cuts: Sequence[float] = ()) -> None:
        """Say what a chart that is cut over pages is not understood without: its legend and so many inches of the top
        of the body, and so many of its foot. It is cut at one of the ``cuts`` in the body, where there are any."""
        legend = len(self._subtitle) * self.ruler.line(_SUBTITLE) + _AFTER_SUBTITLE
        self._unseen(HEAD_STRIP, self._above - legend, self._above + head)
        foot = self._height - self._below
        self._unseen(SCALE_STRIP, foot - scale, foot)
        self._unseen(CUTS, *(self._above + cut for cut in cuts))

    def _unseen(self, name: str, *heights: float) -> None:
        """Heights of the page that nobody sees, under a name that a drawing keeps."""
        if len(set(heights)) > 1:
            points = Path([(0.5, 1 - high / self._height) for high in heights])
            self.figure.add_artist(PathPatch(points, fill=False, linewidth=0, gid=name))

    def write(
        self,
        x: float,
        y: float,
        lines: Sequence[str],
        *,
        size: float = 10,
        colour: str | None = None,
        bold: bool = False,
        align: Literal["left", "center", "right"] = "left",
    ) -> None:
        """Lines of words with the middle of the block at ``y`` in the body."""
        step = self.ruler.line(size)
        first = self._above + y - step * (len(lines) - 1) / 2
        for i, line in enumerate(lines):
            self._line(x, first + i * step, line, size, colour or self.palette.ink, bold, align)

    def write_in(
        self,
        axes: Axes,
        place: tuple[float, float],
        words: str,
        *,
        size: float,
        colour: str,
        behind: str | None = None,
    ) -> None:
        """One line amid a place in ``axes``, where there is one on ground of the colour ``behind``."""
        axes.text(
            *place,
            words,
            transform=axes.transData + ScaledTranslation(0, -drop(size), self.figure.dpi_scale_trans),
            size=size,
            color=colour,
            ha="center",
            va="baseline",
            bbox={"facecolor": behind, "pad": 3, "linewidth": 0} if behind else None,
            zorder=_IN_FRONT,
        )

    def write_upwards(self, x: float, bottom: float, line: str, *, size: float) -> None:
        """One line turned a quarter, read from below, that begins at ``bottom`` in the body."""
        self.figure.text(
            x / self.width,
            1 - (self._above + bottom) / self._height,
            line,
            size=size,
            color=self.palette.ink,
            rotation=90,
            ha="center",
            va="bottom",
        )

    def mark(self, x: float, y: float, marker: Marker, colour: str, edge: str = "none") -> None:
        """A small mark in the body."""
        self.figure.add_artist(
            Line2D(
                [x / self.width],
                [1 - (self._above + y) / self._height],
                marker=marker,
                markersize={"o": 7.5, "D": 6.5, "s": 8}[marker],
                color=colour,
                markeredgecolor=edge,
                linestyle="none",
            )
        )

    def _write_heading(self) -> None:
        y = _MARGIN
        for line in self._title:
            y += self.ruler.line(_TITLE)
            self._line(self.left, y - self.ruler.line(_TITLE) / 2, line, _TITLE, self.palette.ink, True, "left")
        y += _AFTER_TITLE
        for row in self._subtitle:
            self.runs(row, y + self.ruler.line(_SUBTITLE) / 2 - self._above, size=_SUBTITLE)
            y += self.ruler.line(_SUBTITLE)
        y = self._height - self._below + _BEFORE_FOOT
        for line in self._foot:
            self._line(self.left, y + self.ruler.line(_FOOT) / 2, line, _FOOT, self.palette.quiet, False, "left")
            y += self.ruler.line(_FOOT)

    def runs(self, row: Sequence[Run], y: float, *, size: float) -> None:
        """Words with their marks, one after another from the left margin."""
        x = self.left
        for run in row:
            if run.marker and run.colour:
                self.mark(x + 0.06, y, run.marker, run.colour, run.edge)
                x += _MARK_ROOM
            self.write(x, y, [run.words], size=size, colour=self.palette.quiet)
            x += self.ruler.width(run.words, size) + _RUN_GAP

    def rows_of_runs(self, runs: Sequence[Run], size: float) -> list[list[Run]]:
        """The runs broken into rows that fit between the margins."""
        rows: list[list[Run]] = []
        used = self.body_width
        for run in (piece for whole in runs for piece in self._pieces(whole, size)):
            needed = self.ruler.width(run.words, size) + (_MARK_ROOM if run.marker else 0)
            if not rows or used + _RUN_GAP + needed > self.body_width:
                rows.append([])
                used = -_RUN_GAP
            rows[-1].append(run)
            used = self.body_width if run.ends_row else used + _RUN_GAP + needed
        return rows

    def _pieces(self, run: Run, size: float) -> list[Run]:
        first, *rest = self.ruler.wrap(run.words, self.body_width - _MARK_ROOM, size) or ("",)
        pieces = [Run(first, run.marker, run.colour, edge=run.edge), *map(Run, rest)]
        return [*pieces[:-1], replace(pieces[-1], ends_row=run.ends_row)]

    def _line(
        self,
        x: float,
        y: float,
        words: str,
        size: float,
        colour: str,
        bold: bool,
        align: Literal["left", "center", "right"],
    ) -> None:
        self.figure.text(
            x / self.width,
            1 - (y + drop(size)) / self._height,
            words,
            size=size,
            color=colour,
            weight="bold" if bold else "normal",
            ha=align,
            va="baseline",
        )


def nothing_to_draw(heading: Heading, palette: Palette, size: Size | None) -> Figure:
    """A calm page that says why there is no chart."""
    page = Page(heading, palette, size)
    height = page.body_height(1.6)
    lines = page.ruler.wrap(
        "Här går det inte att visa något utan att någon skulle kunna pekas ut.",
        page.body_width * 0.7,
        11,
    )
    page.write(page.width / 2, height / 2, lines, size=11, colour=palette.quiet, align="center")
    return page.figure
