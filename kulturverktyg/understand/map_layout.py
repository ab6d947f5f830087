"""How a map lies on its drawing: how large nodes are, where lanes run, and where there is room for one more.

All lengths are points of the drawing, from its upper left corner, for letters that are `LETTERS` points high. Window
and picture draw from the same figures, so that both look alike.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from math import cos, pi, sin
from textwrap import wrap
from uuid import UUID

from kulturverktyg.model.kinds import MapKind
from kulturverktyg.understand.map import CultureMapView, Node
from kulturverktyg.understand.map_lanes import Lane

LETTERS, LINE = 14, 19
WIDTH = 180
#: Room for the headings of lanes.
HEAD = 156
#: The least that a drawing measures, and the most.
NATURAL_WIDTH, NATURAL_HEIGHT = 720, 440
FURTHEST = 6000
_BESIDE, _ABOVE = 13, 11
_LEAST_HEIGHT = 46
#: Letters, on an average, that have room on a line; in words with many wide letters fewer.
_ON_A_LINE = 20
_WIDE = "mwMW" + "ABCDEFGHJKLNOPQRSTUVXYZÅÄÖ"
_AIR = 12
_APART_X, _APART_Y = 40, 18
#: A ring is so much wider than high, and has so much room above and below.
_OVAL, _ROOM_IN_RING = 1.35, 50
_LANE_HEIGHTS = {MapKind.DECISIONS: 156, MapKind.WAYS_IN: 250, MapKind.ROLES: 118}
#: How much wider than high a drawing may become of itself.
_SCREEN = 2
#: How far places that are tried for a node lie from each other, and how many of them are tried either way.
_STEPS_X, _STEPS_Y = WIDTH + _APART_X, 74
_ACROSS, _DOWN = range(-27, 28), range(-20, 21)


@dataclass(frozen=True)
class Box:
    """A rectangle."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "Box", apart_x: float = 0, apart_y: float = 0) -> bool:
        """Whether they overlap, or lie closer than so."""
        beside = self.right + apart_x <= other.left or other.right + apart_x <= self.left
        above = self.bottom + apart_y <= other.top or other.bottom + apart_y <= self.top
        return not (beside or above)

    def holds(self, x: float, y: float, more: float = 0) -> bool:
        """Whether a point lies in it, or no further outside than ``more``."""
        return self.left - more <= x <= self.right + more and self.top - more <= y <= self.bottom + more


def lines_of(text: str) -> tuple[str, ...]:
    """A node's words in the lines that have room in it; a word that is too long is parted."""
    width = _ON_A_LINE - (2 if sum(letter in _WIDE for letter in text) * 4 > len(text) else 0)
    return tuple(wrap(text, width)) or ("",)


def height_of(node: Node) -> int:
    """How high a node is for its words."""
    return max(_LEAST_HEIGHT, len(lines_of(node.words)) * LINE + 2 * _ABOVE)


def box_of(node: Node) -> Box:
    """Where a node lies."""
    half = height_of(node) / 2
    return Box(node.x - WIDTH / 2, node.y - half, node.x + WIDTH / 2, node.y + half)


def size_of(drawn: CultureMapView) -> tuple[int, int]:
    """Width and height of the drawing."""
    boxes = [box_of(node) for node in drawn.nodes]
    width = max([NATURAL_WIDTH, *(round(box.right) + _APART_X for box in boxes)])
    if drawn.lanes:
        return width, len(drawn.lanes) * lane_height(drawn)
    return width, max([NATURAL_HEIGHT, *(round(box.bottom) + _APART_X for box in boxes)])


def lane_height(drawn: CultureMapView) -> int:
    """How high each lane is: a kind of map always has the same."""
    return _LANE_HEIGHTS.get(drawn.kind, NATURAL_HEIGHT)


def lane_at(drawn: CultureMapView, y: float) -> Lane | None:
    """The lane at a height, or the nearest; None in a map without lanes."""
    if not drawn.lanes:
        return None
    place = int(y // lane_height(drawn))
    return drawn.lanes[min(max(0, place), len(drawn.lanes) - 1)]


def lane_middle(drawn: CultureMapView, key: str) -> int:
    """The height of the middle of a lane."""
    keys = [lane.key for lane in drawn.lanes]
    return keys.index(key) * lane_height(drawn) + lane_height(drawn) // 2


def within(drawn: CultureMapView, node: Node) -> tuple[int, int]:
    """The nearest place where all of a node lies in the drawing, and in one lane."""
    half = height_of(node) // 2
    least_x = WIDTH // 2 + _AIR + (HEAD if drawn.lanes else 0)
    x = min(max(least_x, node.x), FURTHEST)
    lane = lane_at(drawn, node.y)
    if lane is None:
        return x, min(max(half + _AIR, node.y), FURTHEST)
    middle, room = lane_middle(drawn, lane.key), lane_height(drawn) // 2 - half - 4
    return x, min(max(middle - room, node.y), middle + room) if room > 0 else middle


def free_place(drawn: CultureMapView, near: Node | None) -> tuple[int, int]:
    """The nearest place to a node where another has room, in the same lane; from the upper left without a node."""
    start = near or Node(UUID(int=0), "", *_first(drawn))
    taken = [box_of(node) for node in drawn.nodes]
    for x, y in _around(drawn, start):
        here = box_of(replace(start, x=x, y=y))
        if not any(here.meets(box, _APART_X / 2, _APART_Y / 2) for box in taken):
            return x, y
    return within(drawn, replace(start, x=start.x + _AIR, y=start.y + _AIR))


def laid_out(drawn: CultureMapView) -> CultureMapView:
    """With every node in a place of its own: causes in a ring along their arrows, others along their lanes."""
    if not drawn.nodes:
        return drawn
    return _along_lanes(drawn) if drawn.lanes else _in_a_ring(drawn)


def reading_order(drawn: CultureMapView) -> tuple[Node, ...]:
    """The nodes as one reads them: lane by lane, or from above, and from the left."""
    band = lane_height(drawn) if drawn.lanes else _STEPS_Y
    return tuple(sorted(drawn.nodes, key=lambda node: (node.y // band, node.x, node.y, node.id)))


def _first(drawn: CultureMapView) -> tuple[int, int]:
    left = WIDTH // 2 + _APART_X // 2 + (HEAD if drawn.lanes else 0)
    return left, lane_height(drawn) // 2 if drawn.lanes else _STEPS_Y


def _around(drawn: CultureMapView, start: Node) -> Iterator[tuple[int, int]]:
    """Places within the drawing, the nearest first; a step down or up counts as more than one aside.

    Without lanes those come first that leave the drawing no wider than a screen is beside its height.
    """
    steps = [(right * _STEPS_X, below * _STEPS_Y) for right in _ACROSS for below in _DOWN]
    lane = lane_at(drawn, start.y)
    lowest = max([NATURAL_HEIGHT, *(box_of(node).bottom for node in drawn.nodes)])

    def rank(step: tuple[int, int]) -> tuple[bool, int, bool, bool]:
        right, below = step
        is_far = lane is None and start.x + right + WIDTH / 2 > _SCREEN * max(lowest, start.y + below)
        return is_far, abs(right) + 4 * abs(below), right < 0, below < 0

    for right, below in sorted(steps, key=rank):
        moved = replace(start, x=start.x + right, y=start.y + below)
        place = within(drawn, moved)
        if lane_at(drawn, moved.y) == lane and place[0] == moved.x and (lane is not None or place[1] == moved.y):
            yield place


def _in_a_ring(drawn: CultureMapView) -> CultureMapView:
    order = _along_arrows(drawn)
    around = max(NATURAL_HEIGHT / 2 - _ROOM_IN_RING, len(order) * 34)
    middle_x, middle_y = around * _OVAL + WIDTH / 2 + _APART_X, around + _ROOM_IN_RING
    nodes = []
    for place, node in enumerate(order):
        angle = 2 * pi * place / len(order) - pi / 2
        x, y = round(middle_x + _OVAL * around * cos(angle)), round(middle_y + around * sin(angle))
        nodes.append(replace(node, x=x, y=y))
    return replace(drawn, nodes=tuple(sorted(nodes, key=lambda node: node.id)))


def _along_arrows(drawn: CultureMapView) -> Sequence[Node]:
    """Each node after one that leads to it, as far as that can be."""
    left = {node.id: node for node in reading_order(drawn)}
    order: list[Node] = []
    while left:
        ahead = (arrow.target for arrow in drawn.arrows if order and arrow.source == order[-1].id)
        following = next((key for key in ahead if key in left), next(iter(left)))
        order.append(left.pop(following))
    return order


def _along_lanes(drawn: CultureMapView) -> CultureMapView:
    keys = {lane.key for lane in drawn.lanes}
    placed, last = replace(drawn, nodes=()), dict[str, int]()
    for node in reading_order(drawn):
        lane = node.lane if node.lane in keys else drawn.lanes[0].key
        start = replace(node, x=last.get(lane, _first(drawn)[0]), y=lane_middle(drawn, lane))
        x, y = free_place(placed, start)
        last[lane] = x
        placed = replace(placed, nodes=(*placed.nodes, replace(node, x=x, y=y, lane=lane)))
    return replace(placed, nodes=tuple(sorted(placed.nodes, key=lambda node: node.id)))
