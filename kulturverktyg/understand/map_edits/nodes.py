"""Nodes put in, moved, written and taken away."""

from dataclasses import replace
from uuid import UUID

from kulturverktyg.model.kinds import NodeState
from kulturverktyg.understand.map import LONGEST_TEXT, CultureMapView, Node
from kulturverktyg.understand.map_edits.whole import in_order
from kulturverktyg.understand.map_layout import free_place, lane_at, lane_middle, within


def with_node(drawn: CultureMapView, node: Node) -> CultureMapView:
    """With one more node, or another in place of the one with its id; its lane is where it stands."""
    settled = _settled(drawn, node)
    return in_order(replace(drawn, nodes=(*(each for each in drawn.nodes if each.id != node.id), settled)))


def with_new(
    drawn: CultureMapView, key: UUID, place: tuple[int, int] | None, *, near: UUID | None = None
) -> CultureMapView:
    """With a node without words: at ``place``, or where there is room, by the side of ``near`` if it can be so."""
    beside = drawn.node(near) if near is not None else None
    x, y = place if place is not None else free_place(drawn, beside)
    state = beside.state if beside is not None else NodeState.NOW
    return with_node(drawn, Node(key, "", x, y, state=state))


def written(drawn: CultureMapView, key: UUID, text: str) -> CultureMapView:
    """With other words in a node, in one line and no longer than there is room for."""
    node = drawn.node(key)
    words = " ".join(text.split())[:LONGEST_TEXT].strip()
    return drawn if node is None else with_node(drawn, replace(node, text=words))


def moved_to(drawn: CultureMapView, key: UUID, x: int, y: int) -> CultureMapView:
    """With the middle of a node elsewhere, within the drawing."""
    node = drawn.node(key)
    return drawn if node is None else with_node(drawn, replace(node, x=x, y=y))


def with_state(drawn: CultureMapView, key: UUID, state: NodeState) -> CultureMapView:
    """With a node that says how it is, or how it is wanted."""
    node = drawn.node(key)
    return drawn if node is None else with_node(drawn, replace(node, state=state))


def in_lane(drawn: CultureMapView, key: UUID, lane: str) -> CultureMapView:
    """With a node in the middle of another lane, where there is room."""
    node = drawn.node(key)
    if node is None or node.lane == lane or lane not in {each.key for each in drawn.lanes}:
        return drawn
    without = replace(drawn, nodes=tuple(each for each in drawn.nodes if each.id != key))
    x, y = free_place(without, replace(node, y=lane_middle(drawn, lane)))
    return with_node(drawn, replace(node, x=x, y=y))


def without_node(drawn: CultureMapView, key: UUID) -> CultureMapView:
    """Without a node, its arrows, and the names of loops through it."""
    return in_order(
        replace(
            drawn,
            nodes=tuple(node for node in drawn.nodes if node.id != key),
            arrows=tuple(arrow for arrow in drawn.arrows if key not in arrow.ends),
        )
    )


def _settled(drawn: CultureMapView, node: Node) -> Node:
    """Within the drawing, in the lane that is there, saying what the lane says."""
    x, y = within(drawn, node)
    lane = lane_at(drawn, y)
    if lane is None:
        return replace(node, x=x, y=y, lane="")
    return replace(node, x=x, y=y, lane=lane.key, state=lane.state or node.state)
