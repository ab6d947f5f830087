"""Can shown groups be added and subtracted to a set of too few respondents? If so, hide until they cannot.

Groups are 0/1 vectors over cells. A figure of a set of cells can be had exactly when the set's vector lies in
the span of the shown groups' vectors. Cells that are in the same shown groups cannot be told apart, so only
unions of such atoms need to be looked at, and of these only unions with 1..K−1 respondents.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from kulturverktyg.guard.groups import EVERYBODY, Counts, Group

_Floats = NDArray[np.float64]
_ZERO = 1e-8


def hide_until_safe(groups: Sequence[Group], counts: Counts, k: int) -> tuple[list[Group], list[Group]]:
    """Split groups into those to show and those to hide, given respondents a cell, shape (cells,).

    Hidden are first the groups with fewer than ``k`` respondents, then, one at a time, the smallest group of
    a combination that would give away fewer than ``k``. It always ends: everybody alone is safe.
    """
    shown = [group for group in groups if counts[group.cells].sum() >= k]
    while shown:
        used = leaking_combination(np.array([group.cells for group in shown]), counts, k)
        if used is None:
            break
        candidates = [shown[place] for place in used if shown[place].id != EVERYBODY] or shown
        victim = min(candidates, key=lambda group: (int(counts[group.cells].sum()), group.id))
        shown = [group for group in shown if group is not victim]
    kept = {group.id for group in shown}
    return shown, [group for group in groups if group.id not in kept]


def leaking_combination(groups: NDArray[np.bool_], counts: Counts, k: int) -> list[int] | None:
    """The places of groups that together give a set of 1..k−1 respondents, or None when none do.

    ``groups`` has shape (groups, cells), ``counts`` shape (cells,).
    """
    peopled = counts > 0
    atoms, place = np.unique(groups[:, peopled], axis=1, return_inverse=True)
    covered = atoms.any(axis=0)
    sizes = np.bincount(place.ravel(), weights=counts[peopled], minlength=atoms.shape[1]).astype(np.float64)
    small = np.flatnonzero((sizes < k) & covered)
    if not small.size:
        return None
    matrix = atoms.astype(np.float64)
    found = _small_set_in_span(matrix, small, sizes, k)
    if found is None:
        return None
    target = np.zeros(matrix.shape[1])
    target[list(found)] = 1
    weights = np.linalg.lstsq(matrix.T, target, rcond=None)[0]
    return [int(group) for group in np.flatnonzero(np.abs(weights) > _ZERO)]


def _small_set_in_span(matrix: _Floats, small: NDArray[np.intp], sizes: _Floats, k: int) -> tuple[int, ...] | None:
    """A union of up to four small atoms whose vector is orthogonal to all that the groups cannot see.

    Each atom is marked by a fixed random projection of its row of the null space; a union can be had when its
    marks sum to 0. Unions of one and two are listed, and then met with each other.
    """
    unseen = _null_space(matrix)[small]
    marks = unseen @ np.random.default_rng(7).standard_normal(unseen.shape[1])
    one, other = np.triu_indices(small.size)
    pair = one != other
    sums = marks[one] + np.where(pair, marks[other], 0)
    people = sizes[small][one] + np.where(pair, sizes[small][other], 0)
    keep = people < k
    one, other, sums, people = one[keep], other[keep], sums[keep], people[keep]
    hit = np.flatnonzero(np.abs(sums) < _ZERO)
    if hit.size:
        return tuple({int(small[one[hit[0]]]), int(small[other[hit[0]]])})
    order = np.argsort(sums)
    first = np.searchsorted(sums[order], -sums - _ZERO)
    last = np.searchsorted(sums[order], -sums + _ZERO)
    for here in np.flatnonzero(last > first):
        for there in order[first[here] : last[here]]:
            union = {int(one[here]), int(other[here]), int(one[there]), int(other[there])}
            disjoint = not {one[here], other[here]} & {one[there], other[there]}
            if disjoint and people[here] + people[there] < k:
                return tuple(int(small[atom]) for atom in union)
    return None


def _null_space(matrix: _Floats) -> _Floats:
    """An orthonormal basis, shape (atoms, dimensions), of what no shown group can see."""
    _, singular, right = np.linalg.svd(matrix, full_matrices=True)
    rank = int((singular > _ZERO * max(matrix.shape)).sum())
    basis: _Floats = right[rank:].T
    return basis
