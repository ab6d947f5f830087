"""How closely a hidden group can be ringed in by what is shown of the groups around it.

The proof that it cannot is two possible worlds: two ways of handing out the answers, both of which give every figure
that is shown, in which the hidden group's mean lies at least half the scale apart. A world is made by exchanging
answers (`exchange`). Who sees the figures cannot tell which world is the true one, whatever the sums are done with;
how many have answered in a hidden group is
taken to be known as far as headcounts tell it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from kulturverktyg.guard.cells import EVERYBODY, Counts, Mask
from kulturverktyg.guard.exchange import Standing, can_lie_apart
from kulturverktyg.guard.span import atoms_of

#: Each cell's row, its set by all that is shown whole, and its column; whether columns are loose; and the table.
_Tabled = tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64], bool, NDArray[np.int64]]


@dataclass(frozen=True)
class Side:
    """The answers to one column: ``table`` (cells, codes) holds respondents a code, lowest code ``lowest`` first.

    With ``bare`` nothing but sums is known of any group, as where no distribution is shown of anybody. Without a
    ``scale`` there is no mean to ring in, and the ``unwatched`` lowest codes tell nothing (*inte valt*).
    """

    table: NDArray[np.int64]
    lowest: int
    sensitive: bool = False
    bare: bool = False
    scale: bool = True
    unwatched: int = 0


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
class Silent:
    """What is the same for all questions: who has not answered, one value a cell, people who are ``away`` from the

    survey for sure, and ``answered`` it. ``told_apart`` is the set that each cell is in by all groups whose number of
    answers is shown.
    """

    away: Counts
    answered: Counts
    told_apart: NDArray[np.int64]
    _sets: dict[bytes, NDArray[np.int64]] = field(default_factory=dict, compare=False, repr=False)

    def sets_by(self, masks: Sequence[Mask]) -> NDArray[np.int64]:
        """The set that each cell is in by groups, from 0; all who are in none of them are a set too."""
        key = b"".join(mask.tobytes() for mask in masks)
        if key not in self._sets:
            self._sets[key] = atoms_of(masks, np.ones_like(self.away)).of + 1
        return self._sets[key]


@dataclass(frozen=True)
class Ring:
    """What is known of one side from the groups that are shown."""

    side: Side
    seen: Sequence[Seen]
    silent: Silent
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
        others = (rows == row) & ~hidden.mask
        silent = np.bincount(columns, self._silent(others, inside), minlength=len(own_table)).astype(np.int64)
        return Standing(table, row, own_table, tuple(pool[pool != row].tolist()), silent, loose)

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

    def _silent(self, others: Mask, inside: NDArray[np.intp]) -> Counts:
        """How many others of the row may have answered in place of the hidden ones, shape (cells,).

        Those who skipped the question, anywhere in the row; and those who were away, each for a hidden one whom no
        number of answers that is shown tells from them.
        """
        found: Counts = np.where(others, self.silent.answered - self._peopled, 0)
        sets, first = np.unique(self.silent.told_apart[inside], return_index=True)
        for one, place in zip(sets.tolist(), inside[first].tolist(), strict=True):
            near = self.silent.told_apart == one
            hidden = self._peopled[inside[near[inside]]].sum()
            found[place] += min(int(self.silent.away[near & others].sum()), int(hidden))
        return found

    def _sets(self, seen: Sequence[Seen]) -> NDArray[np.int64]:
        return self.silent.sets_by([one.mask for one in seen])

    def _proves(self, standing: Standing, *, bare: bool) -> bool:
        """Whether somebody of the hidden group must have given a certain answer."""
        people = int(standing.certain.sum())
        row = standing.table[standing.row].sum(axis=0)
        if not bare:
            pool = row + standing.table[list(standing.pool)].sum(axis=(0, 1))
            return bool((pool > pool.sum() - people)[self.side.unwatched :].any())
        top = len(row) - 1
        total, others = int(row @ np.arange(top + 1)), int(row.sum()) - people
        return total > top * others + (top - 1) * people or total < people
