"""Are the answers of two groups of different rounds truly the same people's, read in twice? Only the referee asks."""

from collections import Counter

import numpy as np
from numpy.typing import NDArray

from kulturverktyg.audit.truth import Mask, Truth
from kulturverktyg.guard.released import ReleasedGroup

_Table = NDArray[np.float64]

#: A row may be the same with so many of its answers changed, and all rows together with so many of theirs.
_CHANGED, _CHANGED_IN_ALL = 0.15, 0.04
#: With fewer answers than this that people differ in, rows are alike by chance; and so are answers most have given.
_LEAST, _MOST_ALIKE = 30, 0.8


def gone_and_come(one: Truth, first: ReleasedGroup, other: Truth, second: ReleasedGroup) -> bool:
    """Whether the rows of two groups are the same but for fewer than K people and some answers, and not all."""
    here, there = _rows(one, other, one.members(first), other.members(second))
    pairs, changed = _paired(here, there)
    apart = len(here) + len(there) - 2 * pairs
    answers = pairs * here.shape[1]
    return apart < one.k and answers >= _LEAST and changed <= _CHANGED_IN_ALL * answers and bool(apart or changed)


def _rows(one: Truth, other: Truth, here: Mask, there: Mask) -> tuple[_Table, _Table]:
    """What each has answered to the items of both rounds that people answered differently; −1 for nothing."""
    columns = []
    for name in (name for name in one.names if name in other.names and not one.is_dimension(name)):
        for before, after in zip(one.asked(name).sides, other.asked(name).sides, strict=False):
            both = np.nan_to_num(np.concatenate([before[here], after[there]]), nan=-1.0)
            if max(Counter(both.tolist()).values(), default=0) <= _MOST_ALIKE * len(both):
                columns.append(both)
    table = np.column_stack(columns) if columns else np.zeros((int(here.sum()) + int(there.sum()), 0))
    return table[: int(here.sum())], table[int(here.sum()) :]


def _paired(here: _Table, there: _Table) -> tuple[int, int]:
    """How many rows find one of their own in the other table, the likest first, and how many answers differ in them."""
    equal = Counter(map(tuple, here.tolist())) & Counter(map(tuple, there.tolist()))
    pairs, changed = equal.total(), 0
    left = [_without(table, equal) for table in (here, there)]
    most = int(_CHANGED * here.shape[1])
    if not (len(left[0]) and len(left[1]) and most):
        return pairs, changed
    apart = np.array([(left[1] != row).sum(axis=1) for row in left[0]])
    for number in range(1, most + 1):
        for row, column in zip(*np.nonzero(apart == number), strict=True):
            if apart[row, column] == number:
                pairs, changed = pairs + 1, changed + number
                apart[row, :] = apart[:, column] = most + 1
    return pairs, changed


def _without(table: _Table, rows: Counter[tuple[float, ...]]) -> _Table:
    """The table without so many of each of these rows."""
    left = Counter(map(tuple, table.tolist())) - rows
    return np.array(list(left.elements()), dtype=np.float64).reshape(-1, table.shape[1])
