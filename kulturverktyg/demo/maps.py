"""The demo's maps, drawn on those that the template begins with and laid out as the program does it by itself.

Where a node is given a column it is moved there afterwards, as by hand.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeAlias
from uuid import UUID, uuid4

from kulturverktyg.demo.content import Content
from kulturverktyg.model.kinds import NodeState, Sign
from kulturverktyg.prepare.journeys import journey
from kulturverktyg.store.store import Store
from kulturverktyg.understand.map import CultureMapView, Node, Round
from kulturverktyg.understand.map_edits.arrows import with_arrow, with_loop_name
from kulturverktyg.understand.map_layout import HEAD, WIDTH, laid_out
from kulturverktyg.understand.maps import read_maps, save_maps

_Told: TypeAlias = Mapping[str, Any]
#: Where the first column of a map with lanes stands, and how far it is to the next.
_FIRST_X, _STEP_X = HEAD + WIDTH // 2 + 20, WIDTH + 40


def draw_maps(store: Store, journey_id: UUID, content: Content) -> None:
    """Draw all that is told of the journey's maps, which are known by their names."""
    roles = {role.name: role.id for role in journey(store, journey_id).roles}
    told = {one["name"]: one for one in content["maps"]}
    maps = read_maps(store, journey_id)
    save_maps(store, journey_id, [_drawn(empty, told[empty.name], roles) for empty in maps])


def _drawn(empty: CultureMapView, told: _Told, roles: Mapping[str, UUID]) -> CultureMapView:
    keys = {node["key"]: uuid4() for node in told["nodes"]}
    nodes = [
        Node(keys[node["key"]], node["text"], place, 0, _lane(node["lane"], roles), NodeState(node["state"]))
        for place, node in enumerate(told["nodes"])
    ]
    drawn = replace(empty, nodes=tuple(nodes))
    for arrow in told["arrows"]:
        drawn = with_arrow(drawn, keys[arrow["from"]], keys[arrow["to"]], Sign(arrow["sign"]))
    for along, name in told["loops"].items():
        drawn = with_loop_name(drawn, _round([keys[key] for key in along.split(",")]), name)
    columns = {keys[node["key"]]: node["column"] for node in told["nodes"] if "column" in node}
    return _in_columns(laid_out(drawn), columns)


def _in_columns(drawn: CultureMapView, columns: Mapping[UUID, int]) -> CultureMapView:
    """With some nodes moved along their lanes, so that arrows run beside what they pass."""
    places = {key: _FIRST_X + (column - 1) * _STEP_X for key, column in columns.items()}
    nodes = (replace(node, x=places.get(node.id, node.x)) for node in drawn.nodes)
    return replace(drawn, nodes=tuple(nodes))


def _lane(told: str, roles: Mapping[str, UUID]) -> str:
    """The key of a lane; those of roles are told by the role's name."""
    side, _, role = told.partition(":")
    return f"{side}:{roles[role].hex}" if role else told


def _round(nodes: Sequence[UUID]) -> Round:
    """A loop told from its smallest id."""
    place = nodes.index(min(nodes))
    return (*nodes[place:], *nodes[:place])
