"""Maps to test with."""

from uuid import UUID, uuid4

from kulturverktyg.model.kinds import MapKind, NodeState, Sign
from kulturverktyg.understand.map import Arrow, CultureMapView, Node
from kulturverktyg.understand.map_edits.whole import in_order
from kulturverktyg.understand.map_lanes import lanes_of
from kulturverktyg.understand.map_layout import laid_out

PLUS, MINUS, NONE = Sign.PLUS, Sign.MINUS, Sign.NONE
ROLES = ((UUID(int=1), "Chef"), (UUID(int=2), "Medarbetare"))


def drawn(
    kind: MapKind,
    texts: str,
    *arrows: tuple[str, str, Sign],
    lanes: str = "",
    wanted: str = "",
    name: str = "Karta",
    first: int = 100,
) -> CultureMapView:
    """A map with a node for each of the comma-separated ``texts``, in ``lanes`` (as many), some of them wanted.

    ``first`` is the first node's number, for maps that are to lie in the same file.
    """
    words = texts.split(",")
    there = lanes_of(kind, ROLES)
    keys = lanes.split(",") if lanes else [there[0].key if there else ""] * len(words)
    ids = {word: UUID(int=first + place) for place, word in enumerate(words)}
    nodes = tuple(
        Node(ids[word], word, 0, 0, lane, NodeState.WANTED if word in wanted.split(",") else NodeState.NOW)
        for word, lane in zip(words, keys, strict=True)
    )
    made = tuple(Arrow(ids[source], ids[target], sign) for source, target, sign in arrows)
    return in_order(laid_out(CultureMapView(uuid4(), kind, name, there, nodes, made)))


def spiral() -> CultureMapView:
    """Two loops: one that drives on and one that holds back."""
    return drawn(
        MapKind.CAUSES,
        "Hög arbetsbelastning,Sjukfrånvaro,Färre på plats,Stöd från chefen",
        ("Hög arbetsbelastning", "Sjukfrånvaro", PLUS),
        ("Sjukfrånvaro", "Färre på plats", PLUS),
        ("Färre på plats", "Hög arbetsbelastning", PLUS),
        ("Hög arbetsbelastning", "Stöd från chefen", PLUS),
        ("Stöd från chefen", "Hög arbetsbelastning", MINUS),
        wanted="Stöd från chefen",
        name="Den onda spiralen",
    )


def crowded() -> CultureMapView:
    """More causes than a window holds in letters as usual."""
    words = [f"Orsak nummer {number}" for number in range(40)]
    return drawn(MapKind.CAUSES, ",".join(words), name="Alla orsaker", first=300)


def decisions() -> CultureMapView:
    """One decision that is to be moved down, and one that nobody has said anything more about."""
    return drawn(
        MapKind.DECISIONS,
        "Schema,Schemat i gruppen,Inköp",
        ("Schema", "Schemat i gruppen", NONE),
        lanes="management,staff,board",
        wanted="Schemat i gruppen",
        name="Vem beslutar",
        first=200,
    )
