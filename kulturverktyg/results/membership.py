"""Who is in which group, and sums over each group's people of all groups at once.

Everybody is in one atom, and a group is some atoms. A sum is made once an atom and then added up, so that many
groups cost little more than one. Counts are whole numbers and exact.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from kulturverktyg.results.intervals import left_out, margins

Floats = NDArray[np.float64]
Counts = NDArray[np.int64]
Mask = NDArray[np.bool_]


@dataclass(frozen=True, eq=False)
class Spread:
    """Of each group: how many, their mean, sd (n − 1) and the half-width of the mean's 95 % t interval, ``corrected``

    for a finite population and not. Shape (groups,); nan where there is none. ``sd`` is 0 and the margins nan where
    all are alike.
    """

    n: Counts
    mean: Floats
    sd: Floats
    margin: Floats
    corrected: Floats


@dataclass(frozen=True, eq=False)
class Parts:
    """``groups`` (groups, atoms): what each group is made of."""

    groups: Mask

    def sums(self, table: Counts) -> Counts:
        """The sum in each group of a table of shape (atoms, …): shape (groups, …).

        A group is some runs of neighbouring atoms, and a run is what a running total has grown by.
        """
        first, last, start = self._runs
        total = np.zeros((len(table) + 1, *table.shape[1:]), dtype=np.int64)
        np.cumsum(table, axis=0, out=total[1:])
        grown = np.zeros((len(first) + 1, *table.shape[1:]), dtype=np.int64)
        np.subtract(total[last], total[first], out=grown[:-1])
        summed: Counts = np.add.reduceat(grown, start, axis=0)
        summed[np.diff(start, append=len(first)) == 0] = 0
        return summed

    @cached_property
    def _runs(self) -> tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.intp]]:
        """Where each run of neighbouring atoms of a group begins and ends, and which is each group's first."""
        edges = np.diff(np.pad(self.groups.astype(np.int8), ((0, 0), (1, 1))), axis=1)
        group, first = np.nonzero(edges > 0)
        last = np.nonzero(edges < 0)[1]
        return first, last, np.searchsorted(group, np.arange(len(self.groups)))


@dataclass(frozen=True, eq=False)
class Membership(Parts):
    """With ``headcounts`` (groups,): people N, for the finite population correction; 0 where unknown: none is made."""

    headcounts: Counts

    def spread_of_counts(self, held: Counts, values: Counts | Floats) -> Spread:
        """From how many of each row of `sums` have each of some different values, shape (rows, values)."""
        n = held.sum(axis=1)
        mean = ratio(held @ values, n)
        squares = np.einsum("rv,rv->r", held, (values - mean[:, np.newaxis]) ** 2)
        return self.spread(n, mean, squares, np.count_nonzero(held, axis=1) > 1)

    def spread_of(self, atom: Counts, values: Counts) -> Spread:
        """From persons with their atoms and whole values.

        Squares are taken around each atom's own mean and then moved to the group's, which keeps the sd's figures
        however far from 0 the values lie. Chan, Golub & LeVeque (1983), Am. Stat. 37.
        """
        atoms = self.groups.shape[1]
        order = np.lexsort((values, atom))
        atom, values = atom[order], values[order]
        counts = np.bincount(atom, minlength=atoms)
        total = np.bincount(atom, weights=values, minlength=atoms)
        own = ratio(total, counts)
        around = np.bincount(atom, weights=(values - own[atom]) ** 2, minlength=atoms)
        group, part = np.nonzero(self.groups & (counts > 0))
        n, groups = self.sums(counts), len(self.groups)
        mean = ratio(np.bincount(group, weights=total[part], minlength=groups), n)
        squares = around[part] + counts[part] * (own[part] - mean[group]) ** 2
        ends = np.cumsum(counts) - 1
        lowest, highest = np.full(groups, np.inf), np.full(groups, -np.inf)
        np.minimum.at(lowest, group, values[(ends - counts + 1)[part]])
        np.maximum.at(highest, group, values[ends[part]])
        return self.spread(n, mean, np.bincount(group, squares, groups).astype(np.float64), highest > lowest)

    def spread(self, n: Counts, mean: Floats, squares: Floats, varied: Mask) -> Spread:
        """From the squares around each row's mean, and whether its people are not all alike."""
        sd = np.sqrt(ratio(squares, n - 1))
        sd = np.where(varied | np.isnan(sd), sd, 0.0)
        margin = np.where(varied, margins(sd, n), np.nan)
        return Spread(n, mean, sd, margin, margin * left_out(n, np.resize(self.headcounts, len(n))))


def table(
    atom: Counts, atoms: int, answered: Mask, columns: Sequence[NDArray[np.signedinteger]], bounds: tuple[int, int]
) -> Counts:
    """How many of those who have answered gave each answer lowest..highest to each column: shape (atoms, answers, …).

    ``atom``, ``answered`` and the columns have one value a person. ValueError when an answer lies outside. Columns of
    a byte are counted sooner than others; no answer there is so far below or above that it comes round to the other
    end.
    """
    lowest, highest = bounds
    possible = highest - lowest + 1
    many = possible ** len(columns)
    kind = np.min_scalar_type(max(atoms, 1) * (many + 1))
    narrow = np.min_scalar_type(many)
    key: NDArray[np.unsignedinteger] = np.zeros(len(atom), dtype=narrow)
    for column in columns:
        codes = (column - lowest).view(f"u{column.itemsize}")
        if (answered & (codes >= possible)).any():
            raise ValueError(f"an answer lies outside {lowest}..{highest}")
        key = key * possible + codes.astype(narrow, copy=False)
    key = (key + 1) * answered
    counts = np.bincount(atom.astype(kind) * (many + 1) + key, minlength=atoms * (many + 1))
    return counts.reshape(atoms, many + 1)[:, 1:].reshape(atoms, *(possible for _ in columns))


def ratio(numerator: Floats | Counts, denominator: Counts) -> Floats:
    """Their ratio, nan where the denominator is not above 0."""
    found: Floats = np.full(np.shape(numerator), np.nan)
    np.divide(numerator, denominator, out=found, where=denominator > 0)
    return found
