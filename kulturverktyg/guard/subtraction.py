"""Can shown groups be added and subtracted to a set of too few respondents? If so, hide until they cannot.

Groups are 0/1 vectors over cells. A figure of a set of cells can be had exactly when the set's vector lies in
the span of the shown groups' vectors. Cells that are in the same shown groups cannot be told apart, so only
unions of such atoms need to be looked at. Whether one of them has 1..K−1 respondents and lies in the span is a
mixed-integer feasibility problem: free weights for the groups, a binary for each small atom.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from kulturverktyg.guard.groups import EVERYBODY, Counts, Group

_ZERO = 1e-6
_MOST_NODES = 20_000
_INFEASIBLE = 2


def hide_until_safe(groups: Sequence[Group], counts: Counts, k: int) -> tuple[list[Group], list[Group]]:
    """Split groups into those to show and those to hide, given respondents a cell, shape (cells,).

    Hidden are first the groups with fewer than ``k`` respondents, then, one at a time, the smallest group of
    a combination that would give away fewer than ``k``. It always ends: each turn hides a group.
    """
    shown = _thinned([group for group in groups if counts[group.cells].sum() >= k], counts, k)
    kept = {group.id for group in shown}
    return shown, [group for group in groups if group.id not in kept]


def blind_to_few(groups: Sequence[Group], counts: Counts, k: int) -> list[Group]:
    """The groups that together give away nothing about 1..k−1 of the people counted; they may hold none of them."""
    return _thinned([group for group in groups if not 0 < counts[group.cells].sum() < k], counts, k)


def _thinned(groups: list[Group], counts: Counts, k: int) -> list[Group]:
    while groups:
        used = leaking_combination(np.array([group.cells for group in groups]), counts, k)
        if used is None:
            break
        candidates = [groups[place] for place in used if groups[place].id != EVERYBODY] or groups
        victim = min(candidates, key=lambda group: (int(counts[group.cells].sum()), group.id))
        groups = [group for group in groups if group is not victim]
    return groups


def leaking_combination(groups: NDArray[np.bool_], counts: Counts, k: int) -> list[int] | None:
    """The places of groups that together give a set of 1..k−1 people, or None when none do.

    ``groups`` has shape (groups, cells), ``counts`` shape (cells,). A search that is cut short names all groups.
    """
    from scipy.optimize import Bounds, LinearConstraint, milp
    from scipy.sparse import csr_array, hstack

    peopled = counts > 0
    atoms, place = np.unique(groups[:, peopled], axis=1, return_inverse=True)
    sizes = np.bincount(place.ravel(), weights=counts[peopled], minlength=atoms.shape[1])
    small = np.flatnonzero((sizes < k) & atoms.any(axis=0))
    if not small.size:
        return None
    weights, chosen = len(groups), small.size
    picks = csr_array((-np.ones(chosen), (small, np.arange(chosen))), shape=(atoms.shape[1], chosen))
    spanned = hstack([csr_array(atoms.T.astype(np.float64)), picks])
    people = np.concatenate([np.zeros(weights), sizes[small]])[np.newaxis, :]
    found = milp(
        np.zeros(weights + chosen),
        constraints=[LinearConstraint(spanned, 0, 0), LinearConstraint(people, 1, k - 1)],
        integrality=np.concatenate([np.zeros(weights), np.ones(chosen)]),
        bounds=Bounds(
            np.concatenate([np.full(weights, -np.inf), np.zeros(chosen)]),
            np.concatenate([np.full(weights, np.inf), np.ones(chosen)]),
        ),
        options={"node_limit": _MOST_NODES},
    )
    if found.status == _INFEASIBLE:
        return None
    if found.x is None:
        return list(range(weights))
    return [int(group) for group in np.flatnonzero(np.abs(found.x[:weights]) > _ZERO)]
