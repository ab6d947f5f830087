"""A drawing that is higher than a page, cut between its rows: never through a word or a mark."""

import re
from collections.abc import Sequence
from functools import lru_cache
from io import BytesIO
from itertools import pairwise

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
#: Rows of dots that are alike for so long hold no letters.
_CALM_ROWS = 3
#: Dots per inch that are enough to see where to cut.
_ROUGH_DPI = 50
#: Drawings whose slices are known: more than there are in the documents that are made at once of one report.
_REMEMBERED = 256
_SIZE = re.compile(r'height="[0-9.]+pt" viewBox="0 0 ([0-9.]+) ([0-9.]+)"')


@lru_cache(maxsize=_REMEMBERED)
def slices(svg: str) -> tuple[str, ...]:
    """The drawing, or its slices from above, each with room on a page."""
    found = _SIZE.search(svg)
    if found is None:
        raise ValueError(svg[:200])
    width, height = float(found[1]), float(found[2])
    if height <= width * _MOST * _SHRUNK:
        return (svg,)
    (rough,) = rastered((svg,), TEXT_WIDTH, _ROUGH_DPI)
    cuts = [share * height for share in _cuts(rough)]
    parts = (f'height="{b - a}pt" viewBox="0 {a} {width} {b - a}"' for a, b in pairwise(cuts))
    return tuple(_SIZE.sub(part, svg, count=1) for part in parts)


def _cuts(png: bytes) -> Sequence[float]:
    """From the top to the foot, as shares of the height."""
    import numpy as np
    from PIL import Image

    dots = np.asarray(Image.open(BytesIO(png)).convert("L"), dtype=np.int16)
    height, width = dots.shape
    room = int(width * _MOST)
    same = np.r_[False, (np.abs(np.diff(dots, axis=0)) <= 1).all(axis=1)]
    calm = np.array([same[max(0, row - _CALM_ROWS) : row + _CALM_ROWS].all() for row in range(height)])
    marked = (np.abs(dots - dots[0, 0]) > 1).sum(axis=1) + np.where(calm, 0, width)
    cuts = [0]
    while height - cuts[-1] > room:
        left = height - cuts[-1]
        even = left / -(-left // room)
        first, last = cuts[-1] + int(even * _SHORTEST), cuts[-1] + min(room, int(even * _LONGEST))
        within = marked[first:last]
        calmest = np.flatnonzero(within == within.min())
        between_rows = np.split(calmest, np.flatnonzero(np.diff(calmest) > 1) + 1)[-1]
        cuts.append(first + int(between_rows[len(between_rows) // 2]))
    cuts.append(height)
    return [row / height for row in cuts]
