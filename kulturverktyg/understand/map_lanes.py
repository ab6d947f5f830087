"""The lanes of maps: bands across the drawing, one under another, each with a heading."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

from kulturverktyg.model.kinds import MapKind, NodeState

_DECIDING = (("board", "Nämnd"), ("management", "Ledning"), ("unit", "Enhet"), ("staff", "Medarbetare"))
_BEFORE, _AFTER = "before", "after"
_THOUGHT, _DONE = "thought", "done"
THOUGHT_WORDS, DONE_WORDS = "Så tror jag att du gör", "Det här gör jag"


@dataclass(frozen=True)
class Lane:
    """``group`` is a heading that it shares with its neighbours; ``state`` is what all that stands in it says."""

    key: str
    title: str
    group: str = ""
    state: NodeState | None = None

    @property
    def words(self) -> str:
        """Both headings."""
        return f"{self.group}: {self.title}" if self.group else self.title

    @property
    def is_wanted(self) -> bool:
        """Whether all that stands in it says how it is wanted."""
        return self.state is NodeState.WANTED


def lanes_of(kind: MapKind, roles: Sequence[tuple[UUID, str]] = ()) -> tuple[Lane, ...]:
    """The lanes of a kind of map from above; ``roles`` are those of the journey, by id and name."""
    match kind:
        case MapKind.DECISIONS:
            return tuple(Lane(key, title) for key, title in _DECIDING)
        case MapKind.WAYS_IN:
            return (
                Lane(_BEFORE, "Före", state=NodeState.NOW),
                Lane(_AFTER, "Efter", state=NodeState.WANTED),
            )
        case MapKind.ROLES:
            return tuple(lane for role, name in roles for lane in _of_role(role, name))
    return ()


def with_lost(lanes: Sequence[Lane], used: Sequence[str]) -> tuple[Lane, ...]:
    """With a lane last for each key that stands in a node but is not there any more, as when a role has gone."""
    there = {lane.key for lane in lanes}
    lost = sorted(set(used) - there - {""})
    return (*lanes, *(Lane(key, _lost_title(key), "Borttagen roll", NodeState.NOW) for key in lost))


def _of_role(role: UUID, name: str) -> Iterator[Lane]:
    yield Lane(f"{_THOUGHT}:{role.hex}", THOUGHT_WORDS, name, NodeState.NOW)
    yield Lane(f"{_DONE}:{role.hex}", DONE_WORDS, name, NodeState.NOW)


def _lost_title(key: str) -> str:
    return THOUGHT_WORDS if key.startswith(_THOUGHT) else DONE_WORDS
