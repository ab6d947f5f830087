"""Can shown groups be added and subtracted to a set of too few people?

Groups are 0/1 vectors over atoms: sets of people that no group tells apart. A figure of a set can be had exactly
when the set's vector lies in the span of the shown groups' vectors. A set of fewer than K holds no atom of K or
more, so only combinations in which the large atoms cancel are of interest: they are the left null space of the large
atoms' columns. In reduced echelon form a set is a sum of some of its rows, each with the people of its pivot; so
there are fewer than K of them, and each further row has to mend an entry that is not 0 or 1 yet, or take people away.
Where that takes too many steps, linear and integer programs look on.

The order of columns, large ones first, is that of Langsrud's suppression by Gaussian elimination (R package
GaussSuppression); sets of several cells are what is added here.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from kulturverktyg.guard.cancelling import cancelling
from kulturverktyg.guard.cells import Counts, Mask

_Floats = NDArray[np.float64]

_ZERO = 1e-7
_HALF = 0.5
_MOST_STEPS = 2_000
_MOST_NODES = 2_000
_INFEASIBLE = 2


@dataclass(frozen=True)
class Atoms:
    """``pattern`` (groups, atoms) tells which groups hold an atom, ``sizes`` (atoms,) its people,

    ``of`` (cells,) the atom of each cell, −1 where the cell is empty or in no group.
    """

    pattern: Mask
    sizes: Counts
    of: NDArray[np.int64]


@dataclass(frozen=True)
class SmallSet:
    """A ``vector`` over atoms, and the groups that it is made of, shape (groups,)."""

    vector: _Floats
    made_of: Mask


def atoms_of(groups: Sequence[Mask] | Mask, counts: Counts) -> Atoms:
    """The atoms of groups with shape (cells,), given respondents a cell."""
    of = np.full(counts.size, -1, dtype=np.int64)
    rows = np.asarray(groups, dtype=np.bool_).reshape(len(groups), counts.size)
    inside = np.flatnonzero((counts > 0) & rows.any(axis=0))
    if not inside.size:
        return Atoms(np.zeros((len(groups), 0), dtype=np.bool_), np.zeros(0, dtype=np.int64), of)
    first, place = distinct(rows[:, inside].T)
    of[inside] = place
    sizes = np.bincount(place, weights=counts[inside], minlength=first.size).astype(np.int64)
    return Atoms(rows[:, inside[first]], sizes, of)


def distinct(rows: Mask) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Where each different row comes first, in rising order, and which of them each row is."""
    packed = np.ascontiguousarray(np.packbits(rows, axis=1) if rows.shape[1] else np.zeros((len(rows), 1), np.uint8))
    keys = packed.view(np.dtype((np.void, packed.shape[1]))).ravel()
    _, first, place = np.unique(keys, return_index=True, return_inverse=True)
    return first, place


def small_sets(atoms: Atoms, k: int) -> list[SmallSet]:
    """Sets of 1..k−1 people in the span of the groups; empty when there are none.

    Not every set, but at least one where there is one. Where a search has to be cut short, the vector that it was
    at is returned instead: it may be no real set, and hiding what makes it is always safe.
    """
    return list(_small_sets(atoms, k))


def has_small_set(atoms: Atoms, k: int) -> bool:
    """Whether there is any of the `small_sets`: the search ends with the first."""
    return next(_small_sets(atoms, k), None) is not None


def _small_atoms(atoms: Atoms, k: int) -> NDArray[np.intp]:
    """The places of atoms of fewer than k, the largest first."""
    small = np.flatnonzero(atoms.sizes < k)
    return small[np.argsort(-atoms.sizes[small], kind="stable")]


def _small_sets(atoms: Atoms, k: int) -> Iterator[SmallSet]:
    small = _small_atoms(atoms, k)
    if not small.size:
        return
    combined = cancelling(atoms.pattern[:, atoms.sizes >= k])
    basis, weights = _reduced(combined @ atoms.pattern[:, small].astype(np.float64), combined)
    search = _Search(basis, atoms.sizes[small], k)
    for vector in search.run():
        whole = np.zeros(atoms.sizes.size)
        whole[small] = vector
        yield SmallSet(whole, np.abs(vector[search.pivots] @ weights) > _ZERO)


def made_of(atoms: Atoms, vector: _Floats) -> Mask | None:
    """Which groups a vector over atoms is made of, as few as a linear program finds; None outside their span."""
    from scipy.optimize import linprog

    rows = atoms.pattern.astype(np.float64)
    weights, *_ = np.linalg.lstsq(rows.T, vector, rcond=None)
    if np.abs(rows.T @ weights - vector).max(initial=0.0) > _ZERO:
        return None
    cost = 1 + rows @ atoms.sizes / max(1, int(atoms.sizes.sum()))
    found = linprog(np.concatenate([cost, cost]), A_eq=np.vstack([rows, -rows]).T, b_eq=vector, bounds=(0, None))
    made = weights if found.x is None else found.x[: len(rows)] - found.x[len(rows) :]
    return np.asarray(np.abs(made) > _ZERO)


def _reduced(rows: _Floats, beside: _Floats) -> tuple[_Floats, _Floats]:
    """The same row space in reduced echelon form, without rows of zeros; what stands beside the rows goes with them."""
    width = rows.shape[1]
    table = np.hstack([rows, beside])
    rank = 0
    for column in range(width):
        if rank == len(table):
            break
        pivot = rank + int(np.abs(table[rank:, column]).argmax())
        if abs(table[pivot, column]) < _ZERO:
            continue
        table[[rank, pivot]] = table[[pivot, rank]]
        table[rank] /= table[rank, column]
        others = np.flatnonzero(np.abs(table[:, column]) > _ZERO)
        others = others[others != rank]
        table[others] -= np.outer(table[others, column], table[rank])
        rank += 1
    basis = table[:rank, :width]
    whole = np.round(basis)
    return np.where(np.abs(basis - whole) < _ZERO, whole, basis), table[:rank, width:]


@dataclass(frozen=True)
class _Search:
    """Looks in the row space of a reduced basis (rows, atoms) for sets of 1..k−1 people; ``sizes`` are all below k."""

    basis: _Floats
    sizes: Counts
    k: int

    @cached_property
    def pivots(self) -> NDArray[np.intp]:
        """The first atom of each row."""
        return np.asarray((self.basis != 0).argmax(axis=1))

    @cached_property
    def _entries(self) -> Mask:
        return np.asarray(self.basis != 0)

    def run(self) -> Iterator[_Floats]:
        """For one row after the other, a set that has its pivot's atom and none of the earlier pivots'."""
        for row in range(len(self.basis)):
            vector = self._set_from(row)
            if vector is not None:
                yield vector

    def _set_from(self, start: int) -> _Floats | None:
        """A set that is made of a row and others after it."""
        people = self.sizes[self.pivots]
        waiting = [(frozenset([start]), self.basis[start])]
        seen = {waiting[0][0]}
        for _ in range(_MOST_STEPS):
            if not waiting:
                return None
            rows, total = waiting.pop()
            inside = np.asarray(np.abs(total - 1) < _ZERO)
            wrong = np.flatnonzero(~inside & (np.abs(total) > _ZERO))[:1]
            if not wrong.size:
                if int(self.sizes[inside].sum()) < self.k:
                    return np.asarray(inside, dtype=np.float64)
                wrong = np.flatnonzero(inside)
            for row in (start + 1 + np.flatnonzero(self._entries[start + 1 :, wrong].any(axis=1))).tolist():
                more = rows | {row}
                if more not in seen and int(people[list(more)].sum()) < self.k:
                    seen.add(more)
                    waiting.append((more, total + self.basis[row]))
        return self._programmed(self.basis[start:], int(self.pivots[start]))

    def _programmed(self, basis: _Floats, atom: int) -> _Floats | None:
        """The same by programs: how few people can a vector between 0 and 1 hold that has the atom in it?"""
        weights = self._fewest(basis, atom)
        if weights is None:
            return None
        vector: _Floats = weights @ basis
        is_set = np.abs(vector - np.round(vector)).max() < _ZERO
        return np.asarray(np.round(vector)) if is_set else self._integer(basis, atom, vector)

    def _fewest(self, basis: _Floats, atom: int) -> _Floats | None:
        """Weights of a vector between 0 and 1 that has ``atom`` and holds fewer than k people, if there is one."""
        from scipy.optimize import linprog

        found = linprog(
            basis @ self.sizes,
            A_ub=np.vstack([basis.T, -basis.T]),
            b_ub=np.repeat([1.0, 0.0], basis.shape[1]),
            A_eq=basis[:, [atom]].T,
            b_eq=[1.0],
            bounds=(None, None),
        )
        fewest = np.inf if found.fun is None else found.fun
        if found.status == _INFEASIBLE or (found.x is not None and fewest >= self.k - _HALF):
            return None
        return np.zeros(len(basis)) if found.x is None else np.asarray(found.x)

    def _integer(self, basis: _Floats, atom: int, otherwise: _Floats) -> _Floats | None:
        """A 0/1 vector of the span with ``atom`` and fewer than k people, None when there is none."""
        from scipy.optimize import Bounds, LinearConstraint, milp

        weights, width = basis.shape
        together = np.hstack([basis.T, -np.eye(width)])
        people = np.concatenate([np.zeros(weights), self.sizes])
        low = np.zeros(width)
        low[atom] = 1.0
        found = milp(
            people,
            constraints=[
                LinearConstraint(together, 0, 0),
                LinearConstraint(people[np.newaxis, :], 1, self.k - 1),
            ],
            integrality=np.repeat([0, 1], [weights, width]),
            bounds=Bounds(
                np.concatenate([np.full(weights, -np.inf), low]),
                np.concatenate([np.full(weights, np.inf), np.ones(width)]),
            ),
            options={"node_limit": _MOST_NODES},
        )
        if found.status == _INFEASIBLE:
            return None
        return otherwise if found.x is None else np.asarray(np.round(found.x[weights:]))
