"""Loops of causes: every way round along the arrows, and whether going round drives on or holds back.

Found as in Johnson, *Finding all the elementary circuits of a directed graph*, SIAM J. Comput. 4 (1975): from each node
in turn, through later nodes only, and never again into what has been seen to lead nowhere.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from kulturverktyg.model.kinds import Sign
from kulturverktyg.understand.map import Arrow, CultureMapView, Round

#: More loops than these are not looked for: nobody reads them, and there can be millions.
MOST_LOOPS = 200


class Turn(StrEnum):
    """What a loop does: an even number of minuses drives on, an odd number holds back."""

    DRIVES = "Driver på"
    HOLDS = "Håller emot"
    UNKNOWN = "Tecken saknas"


@dataclass(frozen=True)
class Loop:
    """``nodes`` in the order of the arrows, the smallest id first."""

    nodes: Round
    turn: Turn
    name: str = ""

    @property
    def steps(self) -> tuple[tuple[UUID, UUID], ...]:
        """The ends of its arrows."""
        return steps_of(self.nodes)


def steps_of(nodes: Round) -> tuple[tuple[UUID, UUID], ...]:
    """From each node to the next, and from the last to the first."""
    return tuple(zip(nodes, (*nodes[1:], *nodes[:1]), strict=True))


def loops_of(drawn: CultureMapView) -> tuple[Loop, ...]:
    """The loops of a map, those with a name first and then the short ones; at most `MOST_LOOPS`, but all with names.

    Only a map of causes has any.
    """
    if not drawn.has_signs:
        return ()
    names, signs = dict(drawn.names), {arrow.ends: arrow.sign for arrow in drawn.arrows}
    rounds = dict.fromkeys(names)
    for nodes in rounds_of(drawn.arrows):
        if len(rounds) >= max(MOST_LOOPS, len(names)):
            break
        rounds[nodes] = None
    found = [Loop(nodes, _turn(nodes, signs), names.get(nodes, "")) for nodes in rounds]
    return tuple(sorted(found, key=lambda loop: (not loop.name, len(loop.nodes), loop.nodes)))


def rounds_of(arrows: Sequence[Arrow]) -> Iterator[Round]:
    """Every elementary way round, each once, with its smallest id first."""
    ahead: dict[UUID, list[UUID]] = {}
    for source, target in sorted(arrow.ends for arrow in arrows):
        ahead.setdefault(source, []).append(target)
    for start in sorted(ahead):
        later = {source: [t for t in targets if t >= start] for source, targets in ahead.items() if source >= start}
        if _can_return(start, later):
            yield from _Search(start, later).rounds()


def _turn(nodes: Round, signs: Mapping[tuple[UUID, UUID], Sign]) -> Turn:
    there = [signs[step] for step in steps_of(nodes)]
    if Sign.NONE in there:
        return Turn.UNKNOWN
    return Turn.HOLDS if there.count(Sign.MINUS) % 2 else Turn.DRIVES


def _can_return(start: UUID, ahead: Mapping[UUID, Sequence[UUID]]) -> bool:
    seen, waiting = set[UUID](), [start]
    while waiting:
        for target in ahead.get(waiting.pop(), ()):
            if target == start:
                return True
            if target not in seen:
                seen.add(target)
                waiting.append(target)
    return False


class _Search:
    """All ways from ``start`` back to it; its own stack, since a map may be deeper than Python's."""

    def __init__(self, start: UUID, ahead: Mapping[UUID, Sequence[UUID]]) -> None:
        self._start = start
        self._ahead = ahead
        self._blocked: set[UUID] = set()
        self._frees: dict[UUID, set[UUID]] = {}

    def rounds(self) -> Iterator[Round]:
        """Each once."""
        path, closed = [self._start], set[UUID]()
        self._blocked.add(self._start)
        stack = [iter(self._ahead.get(self._start, ()))]
        while stack:
            target = next(stack[-1], None)
            if target is None:
                self._back(path, closed)
                stack.pop()
            elif target == self._start:
                yield tuple(path)
                closed.update(path)
            elif target not in self._blocked:
                path.append(target)
                closed.discard(target)
                self._blocked.add(target)
                stack.append(iter(self._ahead.get(target, ())))

    def _back(self, path: list[UUID], closed: set[UUID]) -> None:
        node = path.pop()
        if node in closed:
            self._free(node)
        else:
            for target in self._ahead.get(node, ()):
                self._frees.setdefault(target, set()).add(node)

    def _free(self, node: UUID) -> None:
        waiting = [node]
        while waiting:
            freed = waiting.pop()
            if freed in self._blocked:
                self._blocked.discard(freed)
                waiting.extend(self._frees.pop(freed, ()))
