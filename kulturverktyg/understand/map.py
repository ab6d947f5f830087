"""A map, as it is drawn and told: nodes, arrows between them, and what its loops are called."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from kulturverktyg.model.kinds import MapKind, NodeState, Sign
from kulturverktyg.understand.map_lanes import Lane

KINDS: Mapping[MapKind, str] = {
    MapKind.CAUSES: "Orsakskarta",
    MapKind.DECISIONS: "Beslutsnivåer",
    MapKind.WAYS_IN: "Vägar in",
    MapKind.ROLES: "Rollklarhet",
}
STATES: Mapping[NodeState, str] = {NodeState.NOW: "Nuläge", NodeState.WANTED: "Önskat läge"}
SIGNS: Mapping[Sign, str] = {
    Sign.PLUS: "+ mer ger mer",
    Sign.MINUS: "\N{MINUS SIGN} mer ger mindre",
    Sign.NONE: "leder till",
}
MARKS: Mapping[Sign, str] = {Sign.PLUS: "+", Sign.MINUS: "\N{MINUS SIGN}", Sign.NONE: ""}
LONGEST_TEXT = 120
LONGEST_NAME = 80

#: The nodes of a loop in the order of its arrows, the smallest id first.
Round = tuple[UUID, ...]


@dataclass(frozen=True)
class Node:
    """A box with its middle at ``x``, ``y``; ``lane`` is the key of a lane, empty where the map has none."""

    id: UUID
    text: str
    x: int
    y: int
    lane: str = ""
    state: NodeState = NodeState.NOW

    @property
    def is_wanted(self) -> bool:
        """Whether it says how it is wanted, and not how it is."""
        return self.state is NodeState.WANTED

    @property
    def words(self) -> str:
        """Its text, or what is said where it has none yet."""
        return self.text or "Utan text"


@dataclass(frozen=True)
class Arrow:
    """From one node to another."""

    source: UUID
    target: UUID
    sign: Sign = Sign.NONE

    @property
    def ends(self) -> tuple[UUID, UUID]:
        """What tells it from others."""
        return self.source, self.target

    @property
    def mark(self) -> str:
        """The sign as it is drawn."""
        return MARKS[self.sign]


@dataclass(frozen=True)
class CultureMapView:
    """``nodes`` stand in the order of their ids, ``arrows`` in that of their ends, so that equal maps are equal.

    ``names`` are those of loops that have one, by their nodes, in their order.
    """

    id: UUID
    kind: MapKind
    name: str
    lanes: tuple[Lane, ...] = ()
    nodes: tuple[Node, ...] = ()
    arrows: tuple[Arrow, ...] = ()
    names: tuple[tuple[Round, str], ...] = ()

    def node(self, key: UUID) -> Node | None:
        """The node with an id, if there is one."""
        return next((node for node in self.nodes if node.id == key), None)

    @property
    def has_states(self) -> bool:
        """Whether each node says if it is so now or wanted: in the other kinds the lane tells."""
        return self.kind in (MapKind.CAUSES, MapKind.DECISIONS)

    @property
    def has_signs(self) -> bool:
        """Whether arrows tell more or less."""
        return self.kind is MapKind.CAUSES


Maps = tuple[CultureMapView, ...]
