"""Combinations of groups in which given atoms cancel: the left null space of their columns.

Units hardly overlap, so that nearly all of it can be read off: of groups that have no atom in common each takes one
of its atoms and is told by what else holds that atom. What is left is small.
"""

import math

import numpy as np
from numpy.typing import NDArray

from kulturverktyg.guard.cells import Mask

_Floats = NDArray[np.float64]

_ZERO = 1e-7
#: With so few groups, or so few of them apart from each other, there is nothing to gain.
_FEW = 24


def cancelling(columns: Mask) -> _Floats:
    """Combinations of groups in which all these atoms cancel, one a row; ``columns`` has shape (groups, atoms)."""
    return _cancelling(columns.astype(np.float64))


def _cancelling(columns: _Floats) -> _Floats:
    apart = _apart(columns)
    if len(apart) < _FEW:
        return cancelling_by_pivots(columns)
    own = columns[apart]
    pivots = np.abs(own).argmax(axis=1)
    others = _others(len(columns), apart)
    told_by = -columns[np.ix_(others, pivots)] / own[np.arange(len(apart)), pivots]
    left = columns[others] + told_by @ own
    left = left[:, np.any(np.abs(left) > _ZERO, axis=0)]
    among = _cancelling(np.unique(left, axis=1, return_index=True)[0])
    found = np.zeros((len(among), len(columns)))
    found[:, others] = among
    found[:, apart] = among @ told_by
    return found


def _apart(columns: _Floats) -> NDArray[np.intp]:
    """Groups that have some of the atoms and none in common, those with few first."""
    holds = columns != 0
    atoms = [int.from_bytes(packed) for packed in np.packbits(holds, axis=1)]
    taken = 0
    found = []
    for group in np.argsort(holds.sum(axis=1), kind="stable").tolist():
        if atoms[group] and not atoms[group] & taken:
            taken |= atoms[group]
            found.append(group)
    return np.array(found, dtype=np.intp)


def cancelling_by_pivots(columns: _Floats) -> _Floats:
    """The same by Cholesky's decomposition with pivoting of the groups' products: what is left when the

    rank is used up is made of the groups before it.
    """
    groups = columns.shape[0]
    if not columns.shape[1]:
        return np.eye(groups)
    products = columns @ columns.T
    factor, spare = np.zeros((groups, groups)), products.diagonal().copy()
    pivots: list[int] = []
    while spare[pivot := int(spare.argmax())] > _ZERO:
        own = factor[:, : len(pivots)]
        column = (products[pivot] - own @ own[pivot]) / math.sqrt(spare[pivot])
        factor[:, len(pivots)] = column
        spare -= column * column
        spare[pivot] = 0.0
        pivots.append(pivot)
    used = np.array(pivots, dtype=np.intp)
    left = _others(groups, used)
    found = np.zeros((left.size, groups))
    found[np.arange(left.size), left] = 1.0
    if left.size and used.size:
        found[:, used] = -np.linalg.solve(products[np.ix_(used, used)], products[np.ix_(used, left)]).T
    return found


def _others(groups: int, some: NDArray[np.intp]) -> NDArray[np.intp]:
    """The places of all groups but some."""
    left = np.ones(groups, dtype=np.bool_)
    left[some] = False
    return np.flatnonzero(left)
