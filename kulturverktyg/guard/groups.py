"""Groups within one family: small siblings are joined, so that the parts still sum to the whole.

What a group holds beyond the groups shown inside it is either nobody or at least K respondents.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from kulturverktyg.guard.cells import Mask, Who, together

#: Smallest reported group for questions marked sensitive.
K_SENSITIVE = 10


@dataclass(frozen=True)
class Told:
    """What a group is called and where it stands. ``merged`` names what was joined, ``reason`` says why."""

    id: str
    label: str
    breakdown: str
    merged: tuple[str, ...] | None = None
    reason: str = ""
    depth: int = 0
    parent: str | None = None
    place: int = 0


@dataclass(frozen=True)
class Group:
    """A group that may be shown, of ``n`` respondents. ``mask`` has shape (cells,)."""

    told: Told
    who: Who
    n: int
    mask: Mask = field(compare=False, repr=False)

    @property
    def id(self) -> str:
        """The id, by which figures refer to it."""
        return self.told.id


@dataclass(frozen=True)
class Part:
    """A candidate: a unit with those below it, people directly under a unit, a role, or those who gave an answer.

    ``own`` marks people directly under a unit and those without an answer: they are counted and joined, but never
    a group by themselves.
    """

    id: str
    label: str
    who: Who
    n: int
    mask: Mask = field(compare=False, repr=False)
    own: bool = False


@dataclass(frozen=True)
class Refusal:
    """A group that is not shown by itself, and why. ``mask`` tells who would be in it."""

    id: str
    label: str
    reason: str
    breakdown: str
    mask: Mask = field(compare=False, repr=False)


@dataclass
class Grouping:
    """What one or more breakdowns came to. ``alone`` are ids of the parts that became groups by themselves."""

    groups: list[Group] = field(default_factory=list)
    refusals: list[Refusal] = field(default_factory=list)
    alone: set[str] = field(default_factory=set)

    def add(self, other: "Grouping") -> None:
        """Take in what another breakdown came to."""
        self.groups += other.groups
        self.refusals += other.refusals
        self.alone |= other.alone


@dataclass(frozen=True)
class Family:
    """The parts of a whole. ``rest`` and ``rest_id`` are what the joined ones are called."""

    whole: Group
    parts: Sequence[Part]
    breakdown: str
    rest_id: str
    rest: str
    depth: int = 0


def split(family: Family, k: int) -> Grouping:
    """Show the parts of a group, joining those with fewer than ``k`` respondents.

    Where joining would take all parts, none is shown: they are in the whole already.
    """
    joined = _to_join(family.parts, k)
    alone = [part for part in family.parts if part not in joined]
    result = Grouping()
    if joined and not any(part.n for part in alone):
        result.refusals = [_refused(family, part, k, family.whole.told.label) for part in family.parts if not part.own]
        return result
    shown = [part for part in alone if part.n and not part.own]
    result.alone = {part.id for part in shown}
    result.groups = [_group(family, part) for part in shown]
    result.refusals = [_refused(family, part, k, None) for part in alone if not part.n and not part.own]
    if joined:
        result.groups.append(_joined_group(family, joined, k))
        result.refusals += [_refused(family, part, k, family.rest) for part in joined if not part.own]
    return result


def _to_join(parts: Sequence[Part], k: int) -> list[Part]:
    """The small parts and the empty ones, with the smallest large part if they are too few together."""
    small = [part for part in parts if 0 < part.n < k]
    if not small:
        return []
    joined = [part for part in parts if part.n < k]
    if sum(part.n for part in joined) < k:
        large = sorted((part for part in parts if part.n >= k), key=lambda part: (part.n, part.id))
        joined += large[:1]
    return joined


def _group(family: Family, part: Part) -> Group:
    told = Told(part.id, part.label, family.breakdown, depth=family.depth, parent=family.whole.id)
    return Group(told, part.who, part.n, part.mask)


def _joined_group(family: Family, joined: Sequence[Part], k: int) -> Group:
    told = Told(
        family.rest_id,
        family.rest,
        family.breakdown,
        tuple(part.label for part in joined),
        f"Slogs ihop, för någon av dem har färre än {k} svar.",
        family.depth,
        family.whole.id,
    )
    mask = np.logical_or.reduce([part.mask for part in joined])
    return Group(told, together([part.who for part in joined]), sum(part.n for part in joined), mask)


def _refused(family: Family, part: Part, k: int, where: str | None) -> Refusal:
    if part.n >= k:
        reason = f"Redovisas i ”{where}” tillsammans med mindre grupper, så att ingen av dem kan räknas fram."
    elif where is None:
        reason = f"Färre än {k} svar."
    else:
        reason = f"Färre än {k} svar. Ingår i ”{where}”."
    return Refusal(part.id, part.label, reason, family.breakdown, part.mask)
