"""What to hide so that nothing can be worked out: as little as an integer program finds, and always enough."""

from collections.abc import Collection, Sequence
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from kulturverktyg.guard.cells import EVERYBODY, Counts, Mask
from kulturverktyg.guard.groups import Group
from kulturverktyg.guard.span import Atoms, atoms_of, has_small_set, holds, small_sets, used_for

#: Turns of looking for the least to hide; after them one group is hidden at a time until nothing is found.
_MOST_TURNS = 25
_NEVER_FIRST = 1_000.0
_HALF = 0.5


def hide_until_safe(
    groups: Sequence[Group],
    counts: Counts,
    k: int,
    *,
    fixed: Collection[Mask] = (),
    forbidden: Sequence[Mask] = (),
) -> tuple[list[Group], list[Group]]:
    """Split groups into those to show and those to hide, given respondents a cell, shape (cells,).

    Hidden are the groups with fewer than ``k`` respondents and, of the others, as few as possible (of equally many
    the smaller ones) so that no set of 1..k−1 respondents and none of the ``forbidden`` sets is in the span of what is
    shown. ``fixed`` groups have been shown before and cannot be hidden. It always ends: the last resort hides all.
    """
    enough = [group for group, people in zip(groups, _people(groups, counts), strict=True) if people >= k]
    return _parted(groups, _Choice(enough, counts, k, list(fixed), forbidden).shown())


def blind_to_few(groups: Sequence[Group], counts: Counts, k: int, fixed: Collection[Mask] = ()) -> list[Group]:
    """The groups that together give away nothing about 1..k−1 of the people counted; they may hold none of them."""
    if not ((counts > 0) & (counts < k)).any():
        return list(groups)
    usable = [group for group, people in zip(groups, _people(groups, counts), strict=True) if not 0 < people < k]
    return _Choice(usable, counts, k, list(fixed), ()).shown()


def safe_for_all(groups: Sequence[Mask], counts: NDArray[np.int64], k: int) -> bool:
    """Whether no set of 1..k−1 people is in the span of the groups for any of the ``counts``, shape (items, cells).

    Each atom is taken for as small as it is in any item, so that "no" may be too careful.
    """
    atoms = atoms_of(groups, counts.max(axis=0))
    inside = atoms.of >= 0
    sizes = np.zeros((len(counts), atoms.sizes.size), dtype=np.int64)
    np.add.at(sizes.T, atoms.of[inside], counts[:, inside].T)
    return not has_small_set(Atoms(atoms.pattern, sizes.min(axis=0), atoms.of), k)


def _people(groups: Sequence[Group], counts: Counts) -> list[int]:
    """How many people each group holds."""
    masks = np.array([group.mask for group in groups], dtype=np.bool_).reshape(len(groups), counts.size)
    people: list[int] = (masks @ counts).tolist()
    return people


def _parted(groups: Sequence[Group], shown: list[Group]) -> tuple[list[Group], list[Group]]:
    kept = {group.id for group in shown}
    return shown, [group for group in groups if group.id not in kept]


class _Choice:
    def __init__(
        self, groups: list[Group], counts: Counts, k: int, fixed: list[Mask], forbidden: Sequence[Mask]
    ) -> None:
        self._groups = groups
        self._counts, self._k = counts, k
        self._fixed, self._forbidden = fixed, forbidden
        self._must: list[Mask] = []

    @cached_property
    def _costs(self) -> NDArray[np.float64]:
        people = np.array(_people(self._groups, self._counts), dtype=np.float64)
        costs = 1 + people / max(1.0, float(self._counts.sum()))
        costs[[group.id == EVERYBODY for group in self._groups]] += _NEVER_FIRST
        return costs

    def shown(self) -> list[Group]:
        """The groups that can be shown together."""
        hidden = np.zeros(len(self._groups), dtype=np.bool_)
        for turn in range(_MOST_TURNS + len(self._groups)):
            leaks = self._leaks(~hidden)
            if not leaks:
                break
            if not all(leak.any() for leak in leaks):
                hidden[:] = True
                break
            self._must += leaks
            hidden = self._fewest() if turn < _MOST_TURNS else hidden | self._cheapest_of(leaks[0])
        return [group for group, gone in zip(self._groups, hidden, strict=True) if not gone]

    def _leaks(self, shown: Mask) -> list[Mask]:
        """For each thing given away, the groups (among all that may be hidden) that are used for it."""
        places = np.flatnonzero(shown)
        atoms = atoms_of([*self._fixed, *(self._groups[place].mask for place in places)], self._counts)
        vectors = small_sets(atoms, self._k)
        vectors += [vector for vector in self._forbidden_vectors(atoms) if holds(atoms, vector)]
        leaks = []
        for vector in vectors:
            used = np.zeros(len(self._groups), dtype=np.bool_)
            used[places] = used_for(atoms, vector)[len(self._fixed) :]
            leaks.append(used)
        return leaks

    def _forbidden_vectors(self, atoms: Atoms) -> list[NDArray[np.float64]]:
        """The forbidden sets over atoms; one that cuts an atom in two cannot be had and is left out."""
        vectors = []
        for mask in self._forbidden:
            inside = np.bincount(
                atoms.of[mask & (atoms.of >= 0)], self._counts[mask & (atoms.of >= 0)], len(atoms.sizes)
            )
            whole = np.isin(inside, [0]) | (inside == atoms.sizes)
            if whole.all() and inside.sum() == self._counts[mask].sum():
                vectors.append((inside > 0).astype(np.float64))
        return vectors

    def _fewest(self) -> Mask:
        """The cheapest set of groups that has one of each combination found so far."""
        from scipy.optimize import Bounds, LinearConstraint, milp

        found = milp(
            self._costs,
            constraints=LinearConstraint(np.array(self._must, dtype=np.float64), 1, np.inf),
            integrality=np.ones(len(self._costs), dtype=np.int64),
            bounds=Bounds(0, 1),
            options={"node_limit": 1_000},
        )
        hidden: Mask
        if found.x is None:
            hidden = np.logical_or.reduce([self._cheapest_of(used) for used in self._must])
        else:
            hidden = np.asarray(found.x) > _HALF
        return hidden

    def _cheapest_of(self, used: Mask) -> Mask:
        place = np.flatnonzero(used)[np.argmin(self._costs[used])]
        return np.asarray(np.arange(len(self._costs)) == place)
