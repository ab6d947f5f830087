"""The ways of arrows: a curve from the edge of one box to the edge of another, around what lies between."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from kulturverktyg.understand.map import Arrow, CultureMapView
from kulturverktyg.understand.map_layout import Box, box_of

Point = tuple[float, float]
#: Parts of its length that a curve is bent by, tried in this order.
_BENDS_OF_CAUSES = (0.14, -0.14, 0.3, -0.3, 0.5, -0.5)
_BENDS_IN_LANES = (0.0, 0.14, -0.14, 0.3, -0.3, 0.5)
#: Two that go to and fro keep apart.
_BENDS_BOTH_WAYS = (0.16, 0.34, 0.5)
_SAMPLES = 24
_HALVINGS = 12
_FROM, _TO = 3, 6
_SIGN_AT = 0.58


@dataclass(frozen=True)
class Path:
    """A quadratic curve that ends at ``tip``; ``sign`` is where the arrow's sign stands."""

    start: Point
    control: Point
    tip: Point
    sign: Point


def paths_of(drawn: CultureMapView) -> Mapping[tuple[UUID, UUID], Path]:
    """The way of each arrow, by its ends."""
    boxes = {node.id: box_of(node) for node in drawn.nodes}
    ends = {arrow.ends for arrow in drawn.arrows}
    return {arrow.ends: _path(arrow, boxes, ends, has_lanes=bool(drawn.lanes)) for arrow in drawn.arrows}


def on_curve(path: tuple[Point, Point, Point], part: float) -> Point:
    """The point at a part (0–1) of a curve."""
    (x0, y0), (x1, y1), (x2, y2) = path
    rest = 1 - part
    return (
        rest * rest * x0 + 2 * rest * part * x1 + part * part * x2,
        rest * rest * y0 + 2 * rest * part * y1 + part * part * y2,
    )


def _path(arrow: Arrow, boxes: Mapping[UUID, Box], ends: set[tuple[UUID, UUID]], *, has_lanes: bool) -> Path:
    source, target = boxes[arrow.source], boxes[arrow.target]
    others = [box for key, box in boxes.items() if key not in arrow.ends]
    is_both_ways = (arrow.target, arrow.source) in ends
    bends = _BENDS_BOTH_WAYS if is_both_ways else _BENDS_IN_LANES if has_lanes else _BENDS_OF_CAUSES
    curves = [_curve(_middle(source), _middle(target), bend) for bend in bends]
    free = (curve for curve in curves if not _meets_any(curve, others))
    return _clipped(next(free, curves[0]), source, target)


def _middle(box: Box) -> Point:
    return (box.left + box.right) / 2, (box.top + box.bottom) / 2


def _curve(start: Point, end: Point, bend: float) -> tuple[Point, Point, Point]:
    across, down = end[0] - start[0], end[1] - start[1]
    middle = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2
    return start, (middle[0] + 2 * bend * down, middle[1] - 2 * bend * across), end


def _meets_any(curve: tuple[Point, Point, Point], boxes: Sequence[Box]) -> bool:
    across, down = [x for x, _ in curve], [y for _, y in curve]
    around = Box(min(across), min(down), max(across), max(down))
    near = [box for box in boxes if around.meets(box, _FROM, _FROM)]
    points = [on_curve(curve, part / _SAMPLES) for part in range(1, _SAMPLES)] if near else ()
    return any(box.holds(*point, more=_FROM) for box in near for point in points)


def _clipped(curve: tuple[Point, Point, Point], source: Box, target: Box) -> Path:
    """What of a curve lies between the boxes; a little in the middle where they overlap."""
    begins = _last_within(curve, source, _FROM, forward=True)
    ends = _last_within(curve, target, _TO, forward=False)
    if begins >= ends:
        begins, ends = 0.45, 0.55
    start, tip = on_curve(curve, begins), on_curve(curve, ends)
    control = _blossom(curve, begins, ends)
    return Path(start, control, tip, on_curve((start, control, tip), _SIGN_AT))


def _last_within(curve: tuple[Point, Point, Point], box: Box, more: float, *, forward: bool) -> float:
    """The part of a curve at which it leaves the box that it begins in, or comes to the one that it ends in."""
    within, outside = (0.0, 0.5) if forward else (1.0, 0.5)
    for _ in range(_HALVINGS):
        middle = (within + outside) / 2
        if box.holds(*on_curve(curve, middle), more=more):
            within = middle
        else:
            outside = middle
    return outside


def _blossom(curve: tuple[Point, Point, Point], begins: float, ends: float) -> Point:
    """The control point of the part of a curve between two of its points."""
    first = _between(curve[0], curve[1], begins), _between(curve[1], curve[2], begins)
    return _between(first[0], first[1], ends)


def _between(one: Point, other: Point, part: float) -> Point:
    return one[0] + (other[0] - one[0]) * part, one[1] + (other[1] - one[1]) * part
