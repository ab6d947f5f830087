"""Can shown groups be added and subtracted to a set of too few people? If so, hide until they cannot.

Groups are 0/1 vectors over cells. A figure of a set of cells can be had exactly when the set's vector lies in
the span of the shown groups' vectors. Three questions, from cheap to exact:

1. What is left of a group when the groups shown inside it are taken away: 1..K−1 people?
2. The units' atoms and the roles' atoms are the two sides of a bipartite graph whose edges are cells, weighed by
   people. A vector of the span is a difference of potentials, so a set with it is a cut: where every cut holds
   K people or more there is no such set.
3. Else a mixed-integer program looks for one: free weights for the groups, a binary for each small atom.
"""

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from kulturverktyg.guard.groups import EVERYBODY, Cells, Counts, Group

_ZERO = 1e-6
_MOST_NODES = 20_000
_INFEASIBLE = 2
_BREAKDOWNS = ("unit", "role")


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
        used = leaking_combination(groups, counts, k)
        if used is None:
            break
        candidates = [group for group in used if group.id != EVERYBODY] or groups
        victim = min(candidates, key=lambda group: (int(counts[group.cells].sum()), group.id))
        groups = [group for group in groups if group is not victim]
    return groups


def leaking_combination(groups: Sequence[Group], counts: Counts, k: int) -> list[Group] | None:
    """Groups that together give a set of 1..k−1 people, or None when none do.

    ``counts`` are people a cell, shape (cells,). A search that is cut short names all groups.
    """
    left_over = next(_left_overs(groups, counts, k), None)
    if left_over is not None:
        return left_over
    if _every_cut_is_large(groups, counts, k):
        return None
    return _small_set_in_span(groups, counts, k)


def _left_overs(groups: Sequence[Group], counts: Counts, k: int) -> Iterator[list[Group]]:
    """A group and the largest groups inside it in one breakdown, where 1..k−1 people are in none of these."""
    for breakdown in _BREAKDOWNS:
        family = [group for group in groups if group.breakdown in (breakdown, EVERYBODY)]
        for whole in family:
            inside = [g for g in family if g is not whole and not (g.cells & ~whole.cells).any()]
            largest = [g for g in inside if not any(_is_within(g, other) for other in inside)]
            rest = whole.cells.copy()
            for group in largest:
                rest &= ~group.cells
            if 0 < counts[rest].sum() < k:
                yield [whole, *largest]


def _is_within(group: Group, other: Group) -> bool:
    within = not (group.cells & ~other.cells).any()
    return within and bool((other.cells & ~group.cells).any())


def _every_cut_is_large(groups: Sequence[Group], counts: Counts, k: int) -> bool:
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components, maximum_flow

    peopled = np.flatnonzero(counts)
    units, roles = (_atoms(groups, breakdown)[peopled] for breakdown in _BREAKDOWNS)
    roles = np.where(roles > 0, roles + units.max(initial=0), 0)
    size = int(max(units.max(initial=0), roles.max(initial=0))) + 1
    people = counts[peopled].astype(np.int32)
    ends = np.concatenate([units, roles]), np.concatenate([roles, units])
    graph = coo_array((np.concatenate([people, people]), ends), shape=(size, size)).tocsr()
    graph.setdiag(0)
    graph.eliminate_zeros()
    _, component = connected_components(graph, directed=False)
    for members in (np.flatnonzero(component == label) for label in np.unique(component)):
        source = int(members[0])
        if any(maximum_flow(graph, source, int(other)).flow_value < k for other in members[1:]):
            return False
    return True


def _atoms(groups: Sequence[Group], breakdown: str) -> NDArray[np.int64]:
    """The atom of one breakdown that each cell is in, from 1; 0 where no group holds the cell."""
    family = [group.cells for group in groups if group.breakdown in (breakdown, EVERYBODY)]
    if not family:
        return np.zeros(groups[0].cells.size, dtype=np.int64)
    vectors = np.array(family)
    _, atom = np.unique(vectors, axis=1, return_inverse=True)
    return np.where(vectors.any(axis=0), atom.ravel() + 1, 0)


def _small_set_in_span(groups: Sequence[Group], counts: Counts, k: int) -> list[Group] | None:
    from scipy.optimize import Bounds, LinearConstraint, milp
    from scipy.sparse import csr_array, hstack

    peopled = counts > 0
    vectors: Cells = np.array([group.cells[peopled] for group in groups])
    atoms, place = np.unique(vectors, axis=1, return_inverse=True)
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
        return list(groups)
    return [group for group, weight in zip(groups, found.x, strict=False) if abs(weight) > _ZERO]
