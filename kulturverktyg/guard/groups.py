"""Groups that may be shown within one breakdown: small siblings are joined so that the parts sum to the whole.

A group is a set of cells (unit × role). Within one breakdown the groups are nested, and what a group holds
beyond the groups shown inside it is either nobody or at least K respondents: then no sum or difference of
shown groups is a set of 1..K−1 respondents.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

Cells = NDArray[np.bool_]
Counts = NDArray[np.int64]

EVERYBODY = "all"
#: Smallest reported group for questions marked sensitive.
K_SENSITIVE = 10


@dataclass(frozen=True)
class Group:
    """A group to show. ``cells`` is a mask of shape (cells,); ``merged`` names what was joined."""

    id: str
    label: str
    breakdown: str
    cells: Cells = field(compare=False)
    n: int
    merged: tuple[str, ...] | None = None
    depth: int = 0
    parent: str | None = None


@dataclass(frozen=True)
class Refusal:
    """A group that is not shown by itself, and why."""

    id: str
    label: str
    reason: str


@dataclass
class Grouping:
    """What one or more breakdowns came to."""

    groups: list[Group] = field(default_factory=list)
    refusals: list[Refusal] = field(default_factory=list)


@dataclass(frozen=True)
class Part:
    """A candidate: a unit with those below it, people directly under a unit, or a role.

    ``own`` marks people directly under a unit: they are counted and joined, but never a group by themselves.
    """

    id: str
    label: str
    cells: Cells = field(compare=False)
    n: int
    own: bool = False


@dataclass(frozen=True)
class Rest:
    """What the joined group of a family is called."""

    id: str
    label: str


def split_family(
    whole: Group, parts: Sequence[Part], rest: Rest, breakdown: str, k: int
) -> tuple[Grouping, list[Part]]:
    """Show the parts of a shown group, joining those with fewer than ``k`` respondents.

    Returns the groups, and which parts became groups by themselves. Where joining would take all parts, none is
    shown: they are in ``whole`` already.
    """
    joined = _to_join(parts, k)
    alone = [part for part in parts if part not in joined]
    result = Grouping()
    if joined and not any(part.n for part in alone):
        result.refusals = [_refusal(part, k, whole.label) for part in parts if not part.own]
        return result, []
    shown = [part for part in alone if part.n and not part.own]
    result.groups = [_group(part, breakdown, whole) for part in shown]
    result.refusals = [_refusal(part, k, None) for part in alone if not part.n and not part.own]
    if joined:
        result.groups.append(_joined_group(joined, rest, breakdown, whole))
        result.refusals += [_refusal(part, k, rest.label) for part in joined if not part.own]
    return result, shown


def unit_groups(everybody: Group, children: Callable[[str], Sequence[Part]], k: int) -> Grouping:
    """Walk the unit tree from the top; ``children`` gives the parts of a group by its id."""
    result = Grouping()
    waiting = [everybody]
    while waiting:
        whole = waiting.pop(0)
        top = whole.id == everybody.id
        rest = Rest(f"rest:{whole.id}", "Övriga enheter" if top else f"Övriga enheter i {whole.label}")
        family, alone = split_family(whole, children(whole.id), rest, "unit", k)
        result.groups += family.groups
        result.refusals += family.refusals
        ids = {part.id for part in alone}
        waiting += [group for group in family.groups if group.id in ids]
    return result


def role_groups(everybody: Group, roles: Sequence[Part], k: int) -> Grouping:
    """The roles of everybody; nothing when there is only one."""
    if sum(part.n > 0 for part in roles) < 2:
        return Grouping()
    grouping, _ = split_family(everybody, roles, Rest("rest:role", "Övriga roller"), "role", k)
    return grouping


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


def _group(part: Part, breakdown: str, whole: Group) -> Group:
    depth = whole.depth + 1 if breakdown == "unit" else 0
    return Group(part.id, part.label, breakdown, part.cells, part.n, None, depth, whole.id)


def _joined_group(joined: Sequence[Part], rest: Rest, breakdown: str, whole: Group) -> Group:
    return Group(
        rest.id,
        rest.label,
        breakdown,
        np.logical_or.reduce([part.cells for part in joined]),
        sum(part.n for part in joined),
        tuple(part.label for part in joined),
        whole.depth + 1 if breakdown == "unit" else 0,
        whole.id,
    )


def _refusal(part: Part, k: int, where: str | None) -> Refusal:
    if part.n >= k:
        reason = f"Redovisas i ”{where}” tillsammans med mindre grupper, så att ingen av dem kan räknas fram."
    elif where is None:
        reason = f"Färre än {k} svar."
    else:
        reason = f"Färre än {k} svar. Ingår i ”{where}”."
    return Refusal(part.id, part.label, reason)
