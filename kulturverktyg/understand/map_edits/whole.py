"""A whole map: in its order, named, and copied."""

from dataclasses import replace
from uuid import UUID, uuid4

from kulturverktyg.understand.loops import steps_of
from kulturverktyg.understand.map import LONGEST_NAME, CultureMapView, Maps, Round


def in_order(drawn: CultureMapView) -> CultureMapView:
    """Everything where it belongs, and no names of loops that are not there."""
    ends = {arrow.ends for arrow in drawn.arrows}
    return replace(
        drawn,
        nodes=tuple(sorted(drawn.nodes, key=lambda node: node.id)),
        arrows=tuple(sorted(drawn.arrows, key=lambda arrow: arrow.ends)),
        names=tuple(sorted(each for each in drawn.names if ends.issuperset(steps_of(each[0])))),
    )


def renamed(drawn: CultureMapView, name: str) -> CultureMapView:
    """With another name; the old one where nothing is left of it."""
    words = " ".join(name.split())[:LONGEST_NAME].strip()
    return replace(drawn, name=words or drawn.name)


def free_name(maps: Maps, wanted: str) -> str:
    """``wanted``, with a number after it where there is a map of that name already."""
    taken = {drawn.name for drawn in maps}
    numbered = (f"{wanted} {number}" for number in range(2, len(maps) + 3))
    return wanted if wanted not in taken else next(name for name in numbered if name not in taken)


def copied(drawn: CultureMapView, key: UUID, name: str) -> CultureMapView:
    """The same map once more under another id and name, to draw another on."""
    ids = {node.id: uuid4() for node in drawn.nodes}
    return in_order(
        replace(
            drawn,
            id=key,
            name=name,
            nodes=tuple(replace(node, id=ids[node.id]) for node in drawn.nodes),
            arrows=tuple(replace(arrow, source=ids[arrow.source], target=ids[arrow.target]) for arrow in drawn.arrows),
            names=tuple((_turned(tuple(ids[node] for node in nodes)), words) for nodes, words in drawn.names),
        )
    )


def _turned(nodes: Round) -> Round:
    """The same loop told from its smallest id."""
    place = nodes.index(min(nodes))
    return (*nodes[place:], *nodes[:place])
