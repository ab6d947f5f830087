"""Can shown groups be added and subtracted to a set of too few people?

Groups are 0/1 vectors over atoms: sets of people that no group tells apart. A figure of a set can be had exactly
when the set's vector lies in the span of the shown groups' vectors. A set of fewer than K holds no atom of K or
more, so only combinations in which the large atoms cancel are of interest: they are the left null space of the large
atoms' columns. Within it, for one atom after the other, a linear program asks how few people a vector between 0 and 1
can hold that has the atom in it. Fewer than K: then an integer program looks for a real set.

The order of columns, large ones first, is that of Langsrud's suppression by Gaussian elimination (R package
GaussSuppression); sets of several cells are what is added here.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kulturverktyg.guard.cells import Counts, Mask

_Floats = NDArray[np.float64]

_ZERO = 1e-7
_HALF = 0.5
_MOST_NODES = 2_000
_INFEASIBLE = 2
#: Atoms for each weight in the first, easier program.
_SOME_FOR_EACH = 4


@dataclass(frozen=True)
class Atoms:
    """``pattern`` (groups, atoms) tells which groups hold an atom, ``sizes`` (atoms,) its people,

    ``of`` (cells,) the atom of each cell, −1 where the cell is empty or in no group.
    """

    pattern: Mask
    sizes: Counts
    of: NDArray[np.int64]


def atoms_of(groups: Sequence[Mask], counts: Counts) -> Atoms:
    """The atoms of groups with shape (cells,), given respondents a cell."""
    of = np.full(counts.size, -1, dtype=np.int64)
    if not groups:
        return Atoms(np.zeros((0, 0), dtype=np.bool_), np.zeros(0, dtype=np.int64), of)
    rows = np.array(groups)
    inside = np.flatnonzero((counts > 0) & rows.any(axis=0))
    if not inside.size:
        return Atoms(np.zeros((len(groups), 0), dtype=np.bool_), np.zeros(0, dtype=np.int64), of)
    packed = np.ascontiguousarray(np.packbits(rows[:, inside], axis=0).T)
    keys = packed.view(np.dtype((np.void, packed.shape[1]))).ravel()
    _, first, place = np.unique(keys, return_index=True, return_inverse=True)
    of[inside] = place
    sizes = np.bincount(place, weights=counts[inside], minlength=first.size).astype(np.int64)
    return Atoms(rows[:, inside[first]], sizes, of)


def small_sets(atoms: Atoms, k: int) -> list[_Floats]:
    """Sets of 1..k−1 people in the span of the groups, each a vector over atoms; empty when there are none.

    Not every set, but at least one where there is one. Where a search has to be cut short, the vector that it was
    at is returned instead: it may be no real set, and hiding what makes it is always safe.
    """
    return list(_small_sets(atoms, k))


def has_small_set(atoms: Atoms, k: int) -> bool:
    """Whether there is any of the `small_sets`."""
    return next(_small_sets(atoms, k), None) is not None


def _small_sets(atoms: Atoms, k: int) -> Iterator[_Floats]:
    small = np.flatnonzero(atoms.sizes < k)
    if not small.size:
        return
    small = small[np.argsort(-atoms.sizes[small], kind="stable")]
    cancelling = _cancelling(atoms.pattern[:, atoms.sizes >= k])
    basis = _reduced(cancelling @ atoms.pattern[:, small].astype(np.float64))
    for vector in _Search(basis, atoms.sizes[small], k).run():
        whole = np.zeros(atoms.sizes.size)
        whole[small] = vector
        yield whole


def holds(atoms: Atoms, vector: _Floats) -> bool:
    """Whether a vector over atoms lies in the span of the groups."""
    rows = atoms.pattern.astype(np.float64)
    weights, *_ = np.linalg.lstsq(rows.T, vector, rcond=None)
    return bool(np.abs(rows.T @ weights - vector).max(initial=0.0) < _ZERO)


def used_for(atoms: Atoms, vector: _Floats) -> Mask:
    """Which groups a vector of their span is made of, as few as a linear program finds; shape (groups,)."""
    from scipy.optimize import linprog

    rows = atoms.pattern.astype(np.float64)
    people = rows @ atoms.sizes
    cost = 1 + people / people.max(initial=1.0)
    found = linprog(np.concatenate([cost, cost]), A_eq=np.vstack([rows, -rows]).T, b_eq=vector, bounds=(0, None))
    if found.x is None:
        return np.ones(len(rows), dtype=np.bool_)
    used: Mask = np.abs(found.x[: len(rows)] - found.x[len(rows) :]) > _ZERO
    return used


def _cancelling(columns: Mask) -> _Floats:
    """Combinations of groups in which these atoms cancel, one a row: the left null space.

    By Cholesky's decomposition with pivoting of the groups' products: what is left when the rank is used up is made
    of the groups before it.
    """
    from scipy.linalg import cho_solve
    from scipy.linalg.lapack import dpstrf

    groups = columns.shape[0]
    if not columns.shape[1]:
        return np.eye(groups)
    numbers = columns.astype(np.float64)
    products = numbers @ numbers.T
    factor, pivots, rank, _ = dpstrf(products, tol=_ZERO, lower=1)
    used, left = pivots[:rank] - 1, pivots[rank:] - 1
    found = np.zeros((left.size, groups))
    found[np.arange(left.size), left] = 1.0
    if left.size and rank:
        found[:, used] = -cho_solve((factor[:rank, :rank], True), products[np.ix_(used, left)]).T
    return found


def _reduced(rows: _Floats) -> _Floats:
    """The same row space in reduced echelon form, without rows of zeros."""
    rows = rows.copy()
    rank = 0
    for column in range(rows.shape[1]):
        if rank == rows.shape[0]:
            break
        pivot = rank + int(np.abs(rows[rank:, column]).argmax())
        if abs(rows[pivot, column]) < _ZERO:
            continue
        rows[[rank, pivot]] = rows[[pivot, rank]]
        rows[rank] /= rows[rank, column]
        others = np.arange(rows.shape[0]) != rank
        rows[others] -= np.outer(rows[others, column], rows[rank])
        rank += 1
    basis = rows[:rank]
    basis[np.abs(basis) < _ZERO] = 0.0
    whole = np.round(basis)
    return np.where(np.abs(basis - whole) < _ZERO, whole, basis)


@dataclass(frozen=True)
class _Search:
    """Looks in the row space of a reduced basis (rows, atoms) for sets of 1..k−1 people; ``sizes`` are all below k."""

    basis: _Floats
    sizes: Counts
    k: int

    def run(self) -> Iterator[_Floats]:
        """For one pivot after the other, a set that has the pivot's atom and none of the earlier pivots'."""
        pivots = [int(np.flatnonzero(row)[0]) for row in self.basis]
        for row, atom in enumerate(pivots):
            vector = self._set_with(self.basis[row:], atom)
            if vector is not None:
                yield vector

    def _set_with(self, basis: _Floats, atom: int) -> _Floats | None:
        if self._at_least(basis) >= self.k - _HALF:
            return None
        if self._is_fewest(basis[0], basis[1:]):
            return np.array(basis[0])
        some = np.union1d(np.arange(min(_SOME_FOR_EACH * len(basis), self.sizes.size)), [atom])
        if some.size < self.sizes.size and self._fewest(basis[:, some], self.sizes[some], atom, some) is None:
            return None
        every = np.arange(self.sizes.size)
        weights = self._fewest(basis, self.sizes, atom, every)
        if weights is None:
            return None
        vector: _Floats = weights @ basis
        is_set = np.abs(vector - np.round(vector)).max() < _ZERO
        return np.round(vector) if is_set else self._integer(basis, atom, vector)

    def _at_least(self, basis: _Floats) -> float:
        """A bound of how few people a vector between 0 and 1 with the first row's atom can hold.

        It has the first row once and each of the others 0 to 1 times, for each has a pivot of its own. People may be
        left out of the count, as those in no atom of the first row: the other rows' people are all that it can lose.
        """
        first, others = basis[0], basis[1:]
        return max(
            float(first @ sizes) + float(np.minimum(others @ sizes, 0).sum())
            for sizes in (self.sizes, np.where(first > 0, self.sizes, 0))
        )

    def _is_fewest(self, first: _Floats, others: _Floats) -> bool:
        """Whether the first row is a set by itself, and more of any other row would only make it larger."""
        return bool(np.isin(first, [0.0, 1.0]).all() and (others @ self.sizes > _HALF).all())

    def _fewest(self, basis: _Floats, sizes: Counts, atom: int, which: NDArray[np.intp]) -> _Floats | None:
        """Weights of a vector between 0 and 1 that has ``atom`` and holds fewer than k people, if there is one.

        Leaving atoms out (``which`` are kept) can only make it easier, so that nothing found there is a proof.
        """
        from scipy.optimize import linprog

        found = linprog(
            basis @ sizes,
            A_ub=np.vstack([basis.T, -basis.T]),
            b_ub=np.repeat([1.0, 0.0], basis.shape[1]),
            A_eq=basis[:, which == atom].T,
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
