"""How closely a hidden group can be ringed in by what is shown of the groups around it.

The proof that it cannot is two possible worlds: two ways of handing out the answers, both of which give every figure
that is shown, in which the hidden group's mean lies at least half the scale apart. A world is made by exchanging
answers (`exchange`). Who sees the figures cannot tell which world is the true one, whatever the sums are done with.

How many have answered in a hidden group is taken to be known: what is shown later, of other groups or of the question's
other side, may tell it although nothing does today.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from kulturverktyg.guard.cells import EVERYBODY, Mask
from kulturverktyg.guard.exchange import Standing, can_lie_apart
from kulturverktyg.guard.span import atoms_of

#: Each cell's row, its set by all that is shown whole, and its column; whether columns are loose; and the table.
_Tabled = tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64], bool, NDArray[np.int64]]


@dataclass(frozen=True)
class Side:
    """The answers to one column: ``count`` makes its table; the lowest code is ``lowest``.

    With ``bare`` nothing but sums is known of any group, as where no distribution is shown of anybody. Without a
    ``scale`` there is no mean to ring in, and the ``unwatched`` lowest codes tell nothing (*inte valt*).
    """

    count: Callable[[], NDArray[np.int64]]
    lowest: int
    sensitive: bool = False
    bare: bool = False
    scale: bool = True
    unwatched: int = 0

    @cached_property
    def table(self) -> NDArray[np.int64]:
        """How many of each cell gave each code, lowest first, shape (cells, codes); counted when it is asked for."""
        return self.count()


@dataclass(frozen=True)
class Small:
    """A group that is too small to be shown: its cells, and the breakdown that it belongs to."""

    breakdown: str
    mask: Mask


@dataclass(frozen=True)
class Seen:
    """A group whose mean is shown, and all else too where it is shown ``whole``."""

    breakdown: str
    mask: Mask
    whole: bool


@dataclass(frozen=True)
class Sets:
    """The sets that so many ``cells`` are in by groups; the same for all questions, so that each is found once."""

    cells: int
    _found: dict[bytes, NDArray[np.int64]] = field(default_factory=dict, compare=False, repr=False)

    def by(self, masks: Sequence[Mask]) -> NDArray[np.int64]:
        """The set that each cell is in, from 0; all who are in none of the groups are a set too."""
        key = b"".join(mask.tobytes() for mask in masks)
        if key not in self._found:
            self._found[key] = atoms_of(masks, np.ones(self.cells, dtype=np.int64)).of + 1
        return self._found[key]


@dataclass(frozen=True)
class Ring:
    """What is known of one side from the groups that are shown."""

    side: Side
    seen: Sequence[Seen]
    sets: Sets
    _tables: dict[str, _Tabled] = field(default_factory=dict, compare=False, repr=False)

    def holds_back(self, hidden: Small) -> bool:
        """Whether a hidden group is left wide enough: half the scale, and no answer proved if they are sensitive."""
        standing = self._standing(hidden)
        bare = self.side.bare or not any(one.whole for one in self.seen)
        if self.side.sensitive and self._proves(standing, bare=bare):
            return False
        if not self.side.scale:
            return True
        half = (self.side.table.shape[1] - 1) / 2
        return can_lie_apart(standing, half, by_sums=bare)

    @cached_property
    def _peopled(self) -> NDArray[np.int64]:
        return np.asarray(self.side.table.sum(axis=1))

    def _standing(self, hidden: Small) -> Standing:
        """The people by what their own breakdown tells apart, and what all others do."""
        rows, wide, columns, loose, table = self._tabled(hidden.breakdown)
        inside = np.flatnonzero(hidden.mask & (self._peopled > 0))
        row = int(rows[inside[0]])
        own_table = np.zeros(table.shape[1:], dtype=np.int64)
        np.add.at(own_table, columns[inside], self.side.table[inside])
        pool = np.flatnonzero(np.bincount(rows[(wide == wide[inside[0]]) & (self._peopled > 0)]))
        return Standing(table, row, own_table, tuple(pool[pool != row].tolist()), loose)

    def _tabled(self, breakdown: str) -> _Tabled:
        if breakdown not in self._tables:
            own = [one for one in self.seen if one.breakdown == breakdown]
            rows, wide = self._sets(own), self._sets([one for one in own if one.whole])
            others_seen = [one for one in self.seen if one.breakdown not in (breakdown, EVERYBODY)]
            columns, loose = self._sets(others_seen), not any(one.whole for one in others_seen)
            table = np.zeros((rows.max() + 1, columns.max() + 1, self.side.table.shape[1]), dtype=np.int64)
            np.add.at(table, (rows, columns), self.side.table)
            self._tables[breakdown] = rows, wide, columns, loose, table
        return self._tables[breakdown]

    def _sets(self, seen: Sequence[Seen]) -> NDArray[np.int64]:
        return self.sets.by([one.mask for one in seen])

    def _proves(self, standing: Standing, *, bare: bool) -> bool:
        """Whether somebody of the hidden group must have given a certain answer."""
        people = int(standing.hidden.sum())
        row = standing.table[standing.row].sum(axis=0)
        if not bare:
            pool = row + standing.table[list(standing.pool)].sum(axis=(0, 1))
            return bool((pool > pool.sum() - people)[self.side.unwatched :].any())
        top = len(row) - 1
        total, others = int(row @ np.arange(top + 1)), int(row.sum()) - people
        return total > top * others + (top - 1) * people or total < people
