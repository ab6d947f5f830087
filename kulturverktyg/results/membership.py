"""Who is in which group, and sums over each group's people of all groups at once.

Everybody is in one atom, and a group is some atoms. A sum is made once an atom and then added up, so that many
groups cost little more than one. Counts are whole numbers and exact.
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from kulturverktyg.results.intervals import ROUNDING, margins

Floats = NDArray[np.float64]
Counts = NDArray[np.int64]
Mask = NDArray[np.bool_]
#: Answers: whole numbers, or not.
Values = NDArray[np.float64] | NDArray[np.signedinteger]


@dataclass(frozen=True, eq=False)
class Spread:
    """Of each group: how many, their mean, sd (n − 1) and the half-width of the mean's 95 % t interval.

    Shape (groups,); nan where there is none. ``sd`` is 0 and ``margin`` nan where all are alike.
    """

    n: Counts
    mean: Floats
    sd: Floats
    margin: Floats


@dataclass(frozen=True, eq=False)
class Membership:
    """``atom`` (respondents,): the atom 0..atoms−1 that each is in; ``groups`` (groups, atoms): what each is made of.

    ``headcounts`` (groups,): people N, for the finite population correction; 0 where unknown, and none is made.
    """

    atom: NDArray[np.int64]
    groups: Mask
    headcounts: Counts

    def among(self, who: NDArray[np.intp]) -> "Membership":
        """The same groups of these of the persons."""
        found = Membership(self.atom[who], self.groups, self.headcounts)
        vars(found).update(_matrix=self._matrix, _parts=self._parts)
        return found

    def sums(self, counts: Counts) -> Counts:
        """The sum in each group of one count an atom."""
        return np.asarray(self._matrix @ counts)

    def tally(self, atom: Counts, codes: Counts, width: int) -> Counts:
        """How many have each code 0..width−1, shape (groups, width), of persons with their atoms and codes."""
        atoms = self.groups.shape[1]
        counts = np.bincount(atom * width + codes, minlength=atoms * width)
        summed: Counts = self._matrix @ counts.reshape(atoms, width).astype(np.int64, copy=False)
        return summed

    def means_of(self, atom: Counts, values: Values) -> Floats:
        """The mean in each group of persons with their atoms and values; nan where there is nobody."""
        atoms = self.groups.shape[1]
        group, part = self._parts
        n, total = np.bincount(atom, minlength=atoms), np.bincount(atom, weights=values, minlength=atoms)
        groups = len(self.groups)
        persons = np.bincount(group, weights=n[part], minlength=groups).astype(np.int64)
        return ratio(np.bincount(group, weights=total[part], minlength=groups), persons)

    def spread_of_counts(self, counts: Counts, values: Counts) -> Spread:
        """From how many of each group, shape (groups, values), have each whole value."""
        n, total, squares = counts.sum(axis=1), counts @ values, counts @ values**2
        around = n * squares - total**2
        sd = np.sqrt(ratio(around, n * (n - 1)))
        return self._spread(n, ratio(total, n), sd, around > 0)

    def spread_of(self, atom: Counts, values: Values) -> Spread:
        """From persons with their atoms and values.

        Squares are taken around each atom's own mean and then moved to the group's, which keeps the sd's figures
        however far from 0 the values lie. Chan, Golub & LeVeque (1983), Am. Stat. 37.
        """
        atoms = self.groups.shape[1]
        n = np.bincount(atom, minlength=atoms)
        mean = ratio(np.bincount(atom, weights=values, minlength=atoms), n)
        around = np.bincount(atom, weights=(values - mean[atom]) ** 2, minlength=atoms)
        lowest, highest = np.full(atoms, np.inf), np.full(atoms, -np.inf)
        np.minimum.at(lowest, atom, values)
        np.maximum.at(highest, atom, values)

        groups = len(self.groups)
        group, part = self._parts
        filled = n[part] > 0
        group, part = group[filled], part[filled]
        persons = np.bincount(group, weights=n[part], minlength=groups).astype(np.int64)
        means = ratio(np.bincount(group, weights=n[part] * mean[part], minlength=groups), persons)
        squares = around[part] + n[part] * (mean[part] - means[group]) ** 2
        least, most = np.full(groups, np.inf), np.full(groups, -np.inf)
        np.minimum.at(least, group, lowest[part])
        np.maximum.at(most, group, highest[part])
        varied = np.greater(most, least + ROUNDING)
        sd = np.sqrt(ratio(np.bincount(group, weights=squares, minlength=groups), persons - 1))
        return self._spread(persons, means, np.where(varied | np.isnan(sd), sd, 0.0), varied)

    def persons(self, atom: Counts, wanted: Mask) -> tuple[Counts, Counts]:
        """Of persons with their atoms, those in each of the ``wanted`` groups: the group, and the person's place."""
        group, part = self._parts
        group, part = group[wanted[group]], part[wanted[group]]
        reached = np.zeros(self.groups.shape[1], dtype=np.bool_)
        reached[part] = True
        places = np.flatnonzero(reached[atom])
        places = places[np.argsort(atom[places], kind="stable")]
        n = np.bincount(atom[places], minlength=self.groups.shape[1])
        sizes, first = n[part], np.cumsum(n) - n
        within = np.arange(sizes.sum()) - np.repeat(np.cumsum(sizes) - sizes, sizes)
        return np.repeat(group, sizes), places[np.repeat(first[part], sizes) + within]

    def _spread(self, n: Counts, mean: Floats, sd: Floats, varied: Mask) -> Spread:
        return Spread(n, mean, sd, np.where(varied, margins(sd, n, self.headcounts), np.nan))

    @cached_property
    def _matrix(self) -> "csr_array[np.int64, tuple[int, int]]":
        return csr_array(self.groups).astype(np.int64)

    @cached_property
    def _parts(self) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """Each atom of each group, by group."""
        group, part = np.nonzero(self.groups)
        return group, part


def ratio(numerator: Floats | Counts, denominator: Counts) -> Floats:
    """Their ratio, nan where the denominator is not above 0."""
    found: Floats = np.full(np.shape(numerator), np.nan)
    np.divide(numerator, denominator, out=found, where=denominator > 0)
    return found
