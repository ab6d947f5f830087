"""Other worlds that show the same figures: answers change hands, and the sums of every shown group stay as they are.

People stand in a table. Its rows are what the hidden group's own breakdown tells apart, its columns what all others
do: somebody in a row may change answers with somebody in the same column without any other breakdown noticing, and
with somebody in another column when two people of these columns change back in another row.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

_Counts = NDArray[np.int64]

_ROUNDING = 1e-9


@dataclass(frozen=True)
class Standing:
    """``table`` (rows, columns, codes) counts everybody; the ``hidden`` people (columns, codes) are all in one ``row``.

    The rows of the ``pool`` have, together with that row, a distribution that is shown; each has a mean. The columns
    are ``loose`` where only sums of them are shown.
    """

    table: _Counts
    row: int
    hidden: _Counts
    pool: tuple[int, ...]
    loose: bool

    @property
    def people(self) -> _Counts:
        """How many of the hidden people there are in each column."""
        people: _Counts = self.hidden.sum(axis=1)
        return people


def can_lie_apart(standing: Standing, wanted: float, *, by_sums: bool) -> bool:
    """Whether two worlds are found in which the mean of the hidden people's codes lies so far apart

    and every shown group has the same distribution, or only the same sum where sums are all that is shown.
    """
    if _width(_within_columns(standing, by_sums=by_sums)) >= wanted - _ROUNDING:
        return True
    if _width(_bounds(standing, by_sums=by_sums)) < wanted - _ROUNDING:
        return False
    return any(width >= wanted - _ROUNDING for width in _widths(standing, by_sums=by_sums))


#: The lowest and the highest mean.
_Ends = tuple[float, float]


def _width(ends: _Ends) -> float:
    low, high = ends
    return high - low


def _widths(standing: Standing, *, by_sums: bool) -> Iterator[float]:
    """How far apart the means are found to be, with more and more exchanges."""
    made = _Sums if by_sums else _Answers
    low, high, top = made(standing, -1), made(standing, 1), standing.hidden.shape[1] - 1
    yield _width((top - low.mean(), high.mean()))
    for world in (low, high):
        while world.step_by_pool():
            yield _width((top - low.mean(), high.mean()))


def _within_columns(standing: Standing, *, by_sums: bool) -> _Ends:
    """The means that are found where people change answers only with those in their own row and column."""
    row, codes, people = standing.table[standing.row], np.arange(standing.hidden.shape[1]), standing.people
    if by_sums:
        low, high = _sum_between(row @ codes, row.sum(axis=1), people, len(codes) - 1)
    else:
        low = (_highest(row[:, ::-1], people)[:, ::-1] @ codes).sum()
        high = (_highest(row, people) @ codes).sum()
    return float(low / people.sum()), float(high / people.sum())


def _bounds(standing: Standing, *, by_sums: bool) -> _Ends:
    """Means that no exchange goes beyond: those of a row keep their sum, and those of a pool their answers."""
    row, codes = standing.table[standing.row].sum(axis=0), np.arange(standing.hidden.shape[1])
    everybody = standing.people.sum(keepdims=True)
    low, high = _sum_between(row @ codes, row.sum(), everybody, len(codes) - 1)
    if not by_sums:
        pool = (row + standing.table[list(standing.pool)].sum(axis=(0, 1)))[np.newaxis]
        low = max(low, (_highest(pool[:, ::-1], everybody)[:, ::-1] @ codes).sum())
        high = min(high, (_highest(pool, everybody) @ codes).sum())
    return float(low / everybody.sum()), float(high / everybody.sum())


def _sum_between(total: _Counts, among: _Counts, people: _Counts, top: int) -> tuple[int, int]:
    """How little and how much so many people can have of a total, among so many with 0 to ``top`` each."""
    low = np.maximum(total - top * (among - people), 0).sum()
    return int(low), int(np.minimum(total, top * people).sum())


def _highest(hidden: _Counts, people: _Counts) -> _Counts:
    """Of the answers in each column, shape (columns, codes), the highest of so many people."""
    above = np.cumsum(hidden[:, ::-1], axis=1)[:, ::-1] - hidden
    found: _Counts = np.minimum(np.maximum(people[:, np.newaxis] - above, 0), hidden)
    return found


class _Answers:
    """Exchanges one after the other, greedily: each is possible after those before it.

    Codes run the way that the hidden people are to be moved, so that it is always upwards.
    """

    def __init__(self, standing: Standing, way: int) -> None:
        table = standing.table[:, :, ::way]
        self._hidden = standing.hidden[:, ::way].copy()
        self._others = table[standing.row] - self._hidden
        self._elsewhere = np.delete(table, standing.row, axis=0)
        self._pool = np.array([place - (place > standing.row) for place in standing.pool], dtype=np.int64)
        self._top = self._hidden.shape[1] - 1
        self._loose = standing.loose
        self._codes, self._people = np.arange(self._top + 1), int(self._hidden.sum())
        for low in range(self._top):
            for column in np.flatnonzero(self._hidden[:, low]).tolist():
                for _ in range(int(self._hidden[column, low])):
                    self._take_over(column, low)

    def mean(self) -> float:
        """The mean of the hidden people by now."""
        return float((self._hidden @ self._codes).sum() / self._people)

    def _take_over(self, column: int, low: int) -> None:
        """Somebody hidden with a low answer takes over the highest that can be had of others in the row."""
        for high in range(self._top, low, -1):
            able = self._able(column, low, high)
            able[column] = True
            having = np.flatnonzero(able & (self._others[:, high] > 0))
            if having.size:
                other = int(having[0])
                if other != column:
                    self._change_back(column, other, low, high)
                self._others[other, [low, high]] += (1, -1)
                self._hidden[column, [low, high]] += (-1, 1)
                return

    def _belows(self, low: int, high: int) -> Sequence[int]:
        """The lower of two answers that are changed back: in loose columns any two, as far apart, will do."""
        return range(self._top - (high - low) + 1) if self._loose else (low,)

    def _able(self, column: int, low: int, high: int) -> NDArray[np.bool_]:
        """In which other columns somebody in another row can change a low answer for a high one of the column."""
        rows, step = self._elsewhere, high - low
        able = np.zeros(rows.shape[1], dtype=np.bool_)
        for below in self._belows(low, high):
            able |= (rows[rows[:, column, below + step] > 0, :, below] > 0).any(axis=0)
        return able

    def _change_back(self, column: int, other: int, low: int, high: int) -> None:
        """In another row somebody in the column gives a high answer for a low one of somebody in the other column."""
        rows, step = self._elsewhere, high - low
        for below in self._belows(low, high):
            able = np.flatnonzero((rows[:, column, below + step] > 0) & (rows[:, other, below] > 0))
            if able.size:
                rows[able[0], column, [below, below + step]] += (1, -1)
                rows[able[0], other, [below, below + step]] += (-1, 1)
                return

    def step_by_pool(self) -> bool:
        """Somebody hidden goes up one and another of the row down one; two in a row of the pool do the opposite.

        False where nobody can.
        """
        for column, low in np.argwhere(self._hidden[:, : self._top]).tolist():
            for row in self._pool[self._elsewhere[self._pool, column, low + 1] > 0].tolist():
                self._elsewhere[row, column, [low, low + 1]] += (1, -1)
                if self._step_down(row):
                    self._hidden[column, [low, low + 1]] += (-1, 1)
                    return True
                self._elsewhere[row, column, [low, low + 1]] += (-1, 1)
        return False

    def _step_down(self, row: int) -> bool:
        able = (self._others[:, 1:] > 0) & (self._elsewhere[row, :, :-1] > 0)
        if not able.any():
            return False
        column, low = divmod(int(able.argmax()), self._top)
        self._others[column, [low, low + 1]] += (1, -1)
        self._elsewhere[row, column, [low, low + 1]] += (-1, 1)
        return True


class _Sums:
    """How much each column of a row can go up or down before it meets the end of the scale."""

    def __init__(self, standing: Standing, way: int) -> None:
        table, hidden = standing.table[:, :, ::way], standing.hidden[:, ::way]
        codes = np.arange(hidden.shape[1])
        self._people, self._sum = int(hidden.sum()), float(hidden.sum(axis=0) @ codes)
        elsewhere = np.delete(table, standing.row, axis=0)
        self._hidden_up = hidden @ codes[::-1]
        self._others_down = (table[standing.row] - hidden) @ codes
        self._up, self._down = elsewhere @ codes[::-1], elsewhere @ codes
        for column in np.flatnonzero(self._hidden_up).tolist():
            self._sum += self._fill(column)

    def mean(self) -> float:
        """The mean of the hidden people."""
        return self._sum / self._people

    def step_by_pool(self) -> bool:
        """Never: all has been done with the row."""
        return False

    def _fill(self, column: int) -> float:
        """The hidden people of a column go up as far as others can go down: of the same column first."""
        able = (np.minimum(self._down[:, [column]], self._up) > 0).any(axis=0)
        able[column] = True
        gone = 0.0
        for other in sorted(np.flatnonzero(able & (self._others_down > 0)).tolist(), key=lambda other: other != column):
            if not self._hidden_up[column]:
                break
            gone += self._shift(column, other)
        return gone

    def _shift(self, column: int, other: int) -> float:
        """The hidden people of a column go up as much as others of the row go down."""
        wanted = int(min(self._hidden_up[column], self._others_down[other]))
        if column != other:
            wanted = self._back(column, other, wanted)
        self._hidden_up[column] -= wanted
        self._others_down[other] -= wanted
        return float(wanted)

    def _back(self, column: int, other: int, wanted: int) -> int:
        """How much of it the other rows can take back, one after the other."""
        able = np.minimum(self._down[:, column], self._up[:, other])
        parts = np.minimum(np.maximum(wanted - np.cumsum(able) + able, 0), able)
        self._down[:, column] -= parts
        self._up[:, other] -= parts
        return int(parts.sum())
