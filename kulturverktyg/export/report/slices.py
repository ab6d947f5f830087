"""A drawing that is higher than a page, cut between its rows: never through a word or a mark.

What it is not understood without stands in each of its parts: its legend above, its scale below.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from itertools import pairwise
from math import ceil

from kulturverktyg.charts.page import CUTS, HEAD_STRIP, SCALE_STRIP
from kulturverktyg.export.report.paper import PICTURE_HEIGHT, TEXT_WIDTH
from kulturverktyg.typesetting.typeset import rastered

#: The alternative text of a slice that is not the first, which has the picture's own.
GOES_ON = "Fortsättning av bilden före."
#: So much of its width may a picture that shares a page with its caption be high.
_MOST = PICTURE_HEIGHT / TEXT_WIDTH
#: What is only so much too high is made smaller instead, and its letters can still be read.
_SHRUNK = 1.12
#: A slice is not shorter or longer than these parts of an even one.
_SHORTEST, _LONGEST = 0.8, 1.15
#: There are always so many points to choose a place for a cut in.
_LEAST_CHOICE = 40.0
#: Rows of dots that are alike for so long hold no letters.
_CALM_ROWS = 3
#: Dots per inch that are enough to see where to cut.
_ROUGH_DPI = 50
#: Drawings whose slices are known: more than there are in the documents that are made at once of one report.
_REMEMBERED = 256
#: Points above and below strips that are put together.
_AIR = 12.0
#: Strips that go along with each part may take so much of a page; a part is understood without what is higher.
_STRIPS = 0.5
_WHOLE = "whole-drawing"
_ROOT = re.compile(r"(?s).*?<svg[^>]*>")
#: The heights of a path's points.
_HEIGHTS = re.compile(r"[ML] \S+ (\S+)")
_SIZE = re.compile(r'height="[0-9.]+pt" viewBox="0 0 ([0-9.]+) ([0-9.]+)"')


@dataclass(frozen=True)
class _Drawing:
    """A drawing of a size, and its strips that each part of it needs: where its head and its scale begin and end.

    A drawing without such a strip has an empty one at its top, or at its foot. ``cuts`` are where it is best cut, if
    it says so.
    """

    svg: str
    width: float
    height: float
    head: tuple[float, float]
    scale: tuple[float, float]
    cuts: Sequence[float]

    @property
    def _air(self) -> float:
        """What there is between the edge of a page and where the drawing was cut, if it says what each part needs."""
        return _AIR if any(end > start for start, end in (self.head, self.scale)) else 0.0

    def rooms(self, start: float, shrunk: float = 1.0) -> Sequence[float]:
        """How high each of the slices from ``start`` on may be, beside the strips that go along with it: as few as
        there is room in for the rest of the drawing, where each is made so much smaller."""
        most, rest = self.width * _MOST * shrunk, self.height - start
        head, scale = (end - begin + self._air for begin, end in (self.head, self.scale))
        first = most - (head if start > 0 else 0.0)
        if rest <= first:
            return (rest,)
        between = most - head - scale
        whole = ceil(max(0.0, rest - (first - scale) - (most - head)) / between)
        return first - scale, *[between] * whole, most - head

    def best_cuts(self) -> Sequence[float]:
        """From the top to the foot by places that the drawing itself says that it is best cut at, with slices as much
        alike as can be; none where there is no such way."""
        for shrunk in (1.0, _SHRUNK):
            found = self._cuts_where(shrunk)
            if found:
                return found
        return ()

    def _cuts_where(self, shrunk: float) -> Sequence[float]:
        found = [0.0]
        while len(rooms := self.rooms(found[-1], shrunk)) > 1:
            rest = self.height - found[-1]
            allowed = [cut for cut in self.cuts if rest - sum(rooms[1:]) <= cut - found[-1] <= rooms[0]]
            if not allowed:
                return ()
            even = found[-1] + rest * rooms[0] / sum(rooms)
            found.append(min(allowed, key=lambda cut: abs(cut - even)))
        return *found, self.height

    def slice(self, start: float, end: float) -> str:
        """What is between two heights, after the head where that is above it, before the scale where that is below."""
        shown = [(start, end)]
        if self.head[1] <= start < self.scale[0]:
            shown.insert(0, self.head)
        if self.head[0] < end <= self.scale[0]:
            shown.append(self.scale)
        shown = [each for each in shown if each[1] > each[0]]
        above, below = (self._air if cut else 0.0 for cut in (start > 0, end < self.height))
        return self._together(shown, above, below) if above or below else self._cut(start, end)

    def _cut(self, start: float, end: float) -> str:
        return _SIZE.sub(_size(self.width, end - start, start), self.svg, count=1)

    def _together(self, shown: Sequence[tuple[float, float]], above: float, below: float) -> str:
        """Strips of the drawing below each other, with some air where they were cut."""
        top = above
        high = above + sum(end - start for start, end in shown) + below
        opening, inner = _ROOT.match(self.svg), self.svg.rpartition("</svg>")[0]
        if opening is None:
            raise ValueError(self.svg[:200])
        parts = []
        for start, end in shown:
            place = f'x="0" y="{top}" width="{self.width}"'
            seen = _size(self.width, end - start, start).replace("pt", "", 1)
            parts.append(f'<svg {place} {seen}><use xlink:href="#{_WHOLE}"/></svg>')
            top += end - start
        root = _SIZE.sub(_size(self.width, high, 0.0), opening[0], count=1)
        whole = inner[opening.end() :]
        return f'{root}<defs><g id="{_WHOLE}">{whole}</g></defs>{"".join(parts)}</svg>'


@lru_cache(maxsize=_REMEMBERED)
def slices(svg: str) -> tuple[str, ...]:
    """The drawing, or its slices from above, each with room on a page and with its legend and its scale."""
    found = _SIZE.search(svg)
    if found is None:
        raise ValueError(svg[:200])
    width, height = float(found[1]), float(found[2])
    if height <= width * _MOST * _SHRUNK:
        return (svg,)
    head, scale = _told(svg, HEAD_STRIP) or (0.0, 0.0), _told(svg, SCALE_STRIP) or (height, height)
    ends = (min(head), max(head)), (min(scale), max(scale))
    if sum(end - start for start, end in ends) > width * _MOST * _STRIPS:
        ends = (0.0, 0.0), (height, height)
    drawing = _Drawing(svg, width, height, *ends, _told(svg, CUTS))
    return tuple(drawing.slice(a, b) for a, b in pairwise(drawing.best_cuts() or _calm_cuts(drawing)))


def _size(width: float, height: float, start: float) -> str:
    return f'height="{height}pt" viewBox="0 {start} {width} {height}"'


def _told(svg: str, name: str) -> tuple[float, ...]:
    """The heights that the chart has told of under a name."""
    found = re.search(rf'<g id="{name}">\s*<path d="([^"]*)"', svg)
    return tuple(map(float, _HEIGHTS.findall(found[1]))) if found is not None else ()


def _calm_cuts(drawing: _Drawing) -> Sequence[float]:
    """From the top to the foot by places where least is drawn."""
    import numpy as np
    from PIL import Image

    (rough,) = rastered((drawing.svg,), TEXT_WIDTH, _ROUGH_DPI)
    dots = np.asarray(Image.open(BytesIO(rough)).convert("L"), dtype=np.int16)
    height, width = dots.shape
    per_dot = drawing.height / height
    same = np.r_[False, (np.abs(np.diff(dots, axis=0)) <= 1).all(axis=1)]
    calm = np.array([same[max(0, row - _CALM_ROWS) : row + _CALM_ROWS].all() for row in range(height)])
    marked = (np.abs(dots - dots[0, 0]) > 1).sum(axis=1) + np.where(calm, 0, width)
    for start, end in (drawing.head, drawing.scale):
        marked[int(start / per_dot) : int(end / per_dot)] += 2 * width
    cuts = [0.0]
    while len(rooms := drawing.rooms(cuts[-1])) > 1:
        rest = drawing.height - cuts[-1]
        even = rest * rooms[0] / sum(rooms)
        shortest = min(max(even * _SHORTEST, rest - sum(rooms[1:])), rooms[0] - _LEAST_CHOICE)
        first = int((cuts[-1] + shortest) / per_dot)
        within = marked[first : int((cuts[-1] + min(rooms[0], even * _LONGEST)) / per_dot)]
        calmest = np.flatnonzero(within == within.min())
        between_rows = np.split(calmest, np.flatnonzero(np.diff(calmest) > 1) + 1)[-1]
        cuts.append((first + int(between_rows[len(between_rows) // 2])) * per_dot)
    return [*cuts, drawing.height]
