"""What to hide so that nothing can be worked out: as little as a search finds, and always enough.

Whatever gives a few people away is a combination of groups of which one has to be hidden. These combinations are
looked for until there are none left, and each time a hitting set of those found is made: greedily, then better by
exchanging groups. An integer program for the smallest one hides some 5 of 100 fewer, and takes four times as long.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from kulturverktyg.guard.cancelling import cancelling
from kulturverktyg.guard.cells import EVERYBODY, Counts, Mask
from kulturverktyg.guard.groups import Group
from kulturverktyg.guard.span import Atoms, atoms_of, distinct, has_small_set, made_of, small_sets

_Floats = NDArray[np.float64]

#: Turns of looking for less to hide; after them whatever has been hidden stays so.
_MOST_TURNS = 60
_MOST_EXCHANGES = 8
_NEVER_FIRST = 1_000.0
_ROUNDING = 1e-9


def hide_until_safe(
    groups: Sequence[Group],
    counts: Counts,
    k: int,
    *,
    fixed: Collection[Mask] = (),
    forbidden: Sequence[Mask] = (),
) -> tuple[list[Group], list[Group]]:
    """Split groups into those to show and those to hide, given respondents a cell, shape (cells,).

    Hidden are the groups with fewer than ``k`` respondents and, of the others, few (of equally many the smaller ones)
    so that no set of 1..k−1 respondents and none of the ``forbidden`` sets is in the span of what is shown. ``fixed``
    groups have been shown before and cannot be hidden. It always ends: the last resort hides all.
    """
    enough = [group for group, people in zip(groups, _people(groups, counts), strict=True) if people >= k]
    choice = _Choice.between(enough, counts, k, fixed, forbidden)
    kept = {group.id for group, shown in zip(enough, choice.shown(), strict=True) if shown}
    return [group for group in groups if group.id in kept], [group for group in groups if group.id not in kept]


def blind_to_few(groups: Sequence[Group], counts: Counts, k: int, fixed: Collection[Mask] = ()) -> list[Group]:
    """The groups that together give away nothing about 1..k−1 of the people counted; they may hold none of them."""
    if not ((counts > 0) & (counts < k)).any():
        return list(groups)
    usable = [group for group, people in zip(groups, _people(groups, counts), strict=True) if not 0 < people < k]
    choice = _Choice.between(usable, counts, k, fixed, ())
    return [group for group, shown in zip(usable, choice.shown(), strict=True) if shown]


def safe_for_all(groups: Sequence[Mask], counts: NDArray[np.int64], k: int) -> bool:
    """Whether no set of 1..k−1 people is in the span of the groups for any of the ``counts``, shape (items, cells).

    All items are taken together, and each atom for as small as it is in any of them, so that "no" may be too careful.
    An atom without answers may be in a combination as often as it likes: where the others tell how often, as they
    mostly do, only they are looked at, or else items that have answers from the same atoms are taken together.
    """
    atoms = atoms_of(groups, counts.max(axis=0))
    inside = atoms.of >= 0
    sizes = np.zeros((len(counts), atoms.sizes.size), dtype=np.int64)
    np.add.at(sizes.T, atoms.of[inside], counts[:, inside].T)
    always = np.asarray((sizes > 0).all(axis=0))
    if _tells_the_others(atoms.pattern, always) and not _has_small_set(atoms, sizes, always, k):
        return True
    filled, item_of = distinct(sizes > 0)
    return not always.all() and not any(
        _has_small_set(atoms, sizes[item_of == place], there, k) for place, there in enumerate(sizes[filled] > 0)
    )


def _tells_the_others(pattern: Mask, there: Mask) -> bool:
    """Whether a combination of groups in which these atoms cancel has none of the others either."""
    return bool(there.all()) or not (np.abs(cancelling(pattern[:, there]) @ pattern[:, ~there]) > _ROUNDING).any()


def _has_small_set(atoms: Atoms, sizes: Counts, there: Mask, k: int) -> bool:
    """Whether these atoms have a small set when each is as small as in any of the items, shape (items, atoms)."""
    return has_small_set(Atoms(atoms.pattern[:, there], sizes[:, there].min(axis=0), atoms.of), k)


def _people(groups: Sequence[Group], counts: Counts) -> list[int]:
    """How many people each group holds."""
    masks = np.array([group.mask for group in groups], dtype=np.bool_).reshape(len(groups), counts.size)
    people: list[int] = (masks @ counts).tolist()
    return people


@dataclass
class _Choice:
    """Groups that are alike are one row of ``pattern`` (rows, atoms), after those of the ``fixed`` groups.

    ``row_of`` (groups,) tells each group's row, ``costs`` (rows,) what it costs to hide one. ``forbidden`` are vectors
    over atoms. ``found`` holds the combinations that give something away, shape (combinations, rows).
    """

    pattern: Mask
    fixed: Mask
    sizes: Counts
    row_of: NDArray[np.intp]
    costs: _Floats
    forbidden: Sequence[Mask]
    k: int
    found: Mask = field(init=False)

    def __post_init__(self) -> None:
        self.found = np.zeros((0, len(self.pattern)), dtype=np.bool_)

    @classmethod
    def between(
        cls, groups: Sequence[Group], counts: Counts, k: int, fixed: Collection[Mask], forbidden: Sequence[Mask]
    ) -> "_Choice":
        atoms = atoms_of([*fixed, *(group.mask for group in groups)], counts)
        pattern = atoms.pattern[len(fixed) :]
        first, row_of = distinct(pattern)
        rows = pattern[first]
        people = rows @ atoms.sizes / max(1, int(counts.sum()))
        costs = (1 + people) * np.bincount(row_of, minlength=len(rows))
        costs[[place for group, place in zip(groups, row_of, strict=True) if group.id == EVERYBODY]] += _NEVER_FIRST
        vectors = [vector for mask in forbidden if (vector := _over_atoms(mask, atoms, counts)) is not None]
        return cls(rows, atoms.pattern[: len(fixed)], atoms.sizes, row_of, costs, vectors, k)

    def shown(self) -> list[bool]:
        """Which of the groups can be shown together."""
        shown: list[bool] = (~self._hidden())[self.row_of].tolist()
        return shown

    def _cost(self, hidden: Mask) -> float:
        return float(self.costs[hidden].sum())

    def _hidden(self) -> Mask:
        """The rows to hide so that nothing is given away."""
        hidden = np.zeros(len(self.pattern), dtype=np.bool_)
        turn = 0
        while len(leaks := self._leaks(~hidden)):
            if not leaks.any(axis=1).all():
                return np.ones_like(hidden)
            self.found = _without_wider(np.vstack([self.found, leaks]))
            turn += 1
            hidden = self._hitting_set() if turn < _MOST_TURNS else self._more(hidden)
        return hidden

    def _leaks(self, shown: Mask) -> Mask:
        """For each thing given away, the rows (of those that may be hidden) that are used for it."""
        places = np.flatnonzero(shown)
        atoms = atoms_of(np.vstack([self.fixed, self.pattern[places]]), self.sizes)
        used = [one.made_of for one in small_sets(atoms, self.k)]
        for mask in self.forbidden:
            vector = _over_atoms(mask, atoms, self.sizes)
            made = None if vector is None else made_of(atoms, vector.astype(np.float64))
            used += [] if made is None else [made]
        leaks = np.zeros((len(used), len(shown)), dtype=np.bool_)
        if used:
            leaks[:, places] = np.array(used)[:, len(self.fixed) :]
        return leaks

    def _more(self, hidden: Mask) -> Mask:
        """Greedily one of each combination of which nothing is hidden yet."""
        hidden = hidden.copy()
        left = self.found[~self.found[:, hidden].any(axis=1)]
        while len(left):
            best = int((left.sum(axis=0) / self.costs).argmax())
            hidden[best] = True
            left = left[~left[:, best]]
        return hidden

    def _hitting_set(self) -> Mask:
        """One of each combination found, none of them without need, and no cheaper by exchanging some for another."""
        hidden = self._needed(self._more(np.zeros(len(self.pattern), dtype=np.bool_)))
        while (better := self._exchanged(hidden)) is not None:
            hidden = better
        return hidden

    def _needed(self, hidden: Mask, keep: int | None = None) -> Mask:
        """Without what need not be hidden, the dearest first."""
        hidden = hidden.copy()
        times = self.found[:, hidden].sum(axis=1)
        for place in sorted(np.flatnonzero(hidden).tolist(), key=lambda place: -self.costs[place]):
            without = times - self.found[:, place]
            if place != keep and without.all():
                hidden[place] = False
                times = without
        return hidden

    def _exchanged(self, hidden: Mask) -> Mask | None:
        """A cheaper hitting set with one that is not hidden in place of some that are; None where none is found."""
        once = self.found[self.found[:, hidden].sum(axis=1) == 1].astype(np.int64)
        places = np.flatnonzero(hidden)
        without = once[:, places].T @ once == once[:, places].sum(axis=0)[:, np.newaxis]
        gains = self.costs[places] @ without - self.costs
        gains[places] = 0.0
        for place in np.argsort(-gains, kind="stable")[:_MOST_EXCHANGES].tolist():
            if gains[place] <= _ROUNDING:
                return None
            other = hidden.copy()
            other[place] = True
            other = self._needed(other, keep=place)
            if self._cost(other) < self._cost(hidden) - _ROUNDING:
                return other
        return None


def _over_atoms(mask: Mask, atoms: Atoms, counts: Counts) -> Mask | None:
    """A set of cells over atoms; None for one that cuts an atom in two, or has people in none: it cannot be had."""
    inside = mask & (atoms.of >= 0)
    people = np.bincount(atoms.of[inside], counts[inside], len(atoms.sizes))
    if ((people > 0) & (people < atoms.sizes)).any() or people.sum() != counts[mask].sum():
        return None
    vector: Mask = people > 0
    return vector


def _without_wider(combinations: Mask) -> Mask:
    """Each once, and none that has another inside it: to hide one of that is to hide one of it."""
    rows = combinations[distinct(combinations)[0]]
    rows = rows[np.argsort(rows.sum(axis=1), kind="stable")]
    numbers = rows.astype(np.float64)
    shared = numbers @ numbers.T
    has_inside = np.tril(shared == numbers.sum(axis=1), -1).any(axis=1)
    return np.asarray(rows[~has_inside])
