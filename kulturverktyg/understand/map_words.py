"""Maps in words: for whoever hears a map instead of seeing it, and for tables."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

from kulturverktyg.model.kinds import MapKind, Sign
from kulturverktyg.understand.loops import Loop
from kulturverktyg.understand.map import SIGNS, STATES, CultureMapView, Node
from kulturverktyg.understand.map_layout import reading_order

_HELP = {
    MapKind.CAUSES: "Vad som leder till vad: + när mer ger mer, \N{MINUS SIGN} när mer ger mindre.",
    MapKind.DECISIONS: "Var beslut fattas nu, och var de borde fattas. Dra en pil från nuläget till det önskade.",
    MapKind.WAYS_IN: "Vägen in för den som söker hjälp: så som den är före, och så som den ska bli efter.",
    MapKind.ROLES: "Vad roller tror om varandras arbete, bredvid vad de gör. Dra en pil där det skaver.",
}
_ADVERBS = {Sign.PLUS: "mer ger mer", Sign.MINUS: "mer ger mindre"}


@dataclass(frozen=True)
class Decision:
    """Where something is decided now and where it ought to be, as headings of lanes; empty where nobody has said."""

    text: str
    now: str = ""
    wanted: str = ""


def help_words(kind: MapKind) -> str:
    """What a kind of map is for."""
    return _HELP[kind]


def stands_words(drawn: CultureMapView, node: Node) -> str:
    """Where a node stands and what it says: a lane, a state, or both."""
    lane = next((lane.words for lane in drawn.lanes if lane.key == node.lane), "")
    state = STATES[node.state] if drawn.has_states else ""
    return ", ".join(words for words in (lane, state) if words)


def told(drawn: CultureMapView, node: Node) -> str:
    """A node with where it stands, what it leads to and what leads to it."""
    onward = [_end(drawn, arrow.target, arrow.sign) for arrow in drawn.arrows if arrow.source == node.id]
    behind = [_end(drawn, arrow.source, arrow.sign) for arrow in drawn.arrows if arrow.target == node.id]
    parts = [node.words, stands_words(drawn, node)]
    parts += [f"Leder till {', '.join(onward)}"] if onward else []
    parts += [f"Kommer av {', '.join(behind)}"] if behind else []
    return ". ".join(part for part in parts if part)


def arrow_words(sign: Sign) -> str:
    """What an arrow says."""
    return SIGNS[sign]


def loop_words(drawn: CultureMapView, loop: Loop) -> str:
    """The way round, from its first node as one reads and back to it."""
    order = [node.id for node in reading_order(drawn)]
    begins = loop.nodes.index(min(loop.nodes, key=order.index))
    nodes = (*loop.nodes[begins:], *loop.nodes[:begins], loop.nodes[begins])
    return " → ".join(_words(drawn, node) for node in nodes)


def decisions_of(drawn: CultureMapView) -> Iterator[Decision]:
    """What is decided where: the same words once in each state are one, and else two that an arrow joins."""
    lanes = {lane.key: lane.words for lane in drawn.lanes}
    left = list(reading_order(drawn))
    ends = {arrow.ends for arrow in drawn.arrows}
    for node in reading_order(drawn):
        if node not in left:
            continue
        left.remove(node)
        other = _same_words(node, left) or next((each for each in left if _are_joined(node, each, left, ends)), None)
        if other is not None:
            left.remove(other)
        now, wanted = (other, node) if node.is_wanted else (node, other)
        text = (now or node).words
        yield Decision(text, lanes.get(now.lane, "") if now else "", lanes.get(wanted.lane, "") if wanted else "")


def _same_words(node: Node, others: Sequence[Node]) -> Node | None:
    words = node.text.casefold()
    return next(
        (each for each in others if words and each.state is not node.state and each.text.casefold() == words), None
    )


def _are_joined(one: Node, other: Node, left: Sequence[Node], ends: set[tuple[UUID, UUID]]) -> bool:
    if one.state is other.state or _same_words(other, left) is not None:
        return False
    return (one.id, other.id) in ends or (other.id, one.id) in ends


def _end(drawn: CultureMapView, key: UUID, sign: Sign) -> str:
    words = _ADVERBS.get(sign)
    return f"{_words(drawn, key)} ({words})" if words else _words(drawn, key)


def _words(drawn: CultureMapView, key: UUID) -> str:
    node = drawn.node(key)
    return node.words if node is not None else ""
