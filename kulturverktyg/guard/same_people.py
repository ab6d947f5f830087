"""Whether two groups of different rounds are the same answers, read in twice, but for a few people.

People who answer anew repeat some of their answers, not nearly all. So every person of one group is held against the
likest of the other: how much likelier are these two rows as one row that was read in twice, now and then corrected,
than as somebody's answers at two times? Answers that all gave say nothing, nor rows that others would have by chance.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Codes = NDArray[np.int64]
Floats = NDArray[np.float64]

#: How often an answer is as it was, in a table that was read in again with corrections.
_KEPT = 0.97
#: How much of each answer is a person's own and stays, where people answer anew; the rest is as anybody's.
_STEADY = 0.75
#: Logarithm of how much likelier "read in twice" must be.
_EVIDENCE = 4.6
#: So many people are looked at first, and go no further when half of them are so unlike all others.
_SAMPLE, _UNLIKE = 60, -2.0


def differ_by_few(here: Codes, there: Codes, k: int) -> bool:
    """Whether two tables are the same but for 1..k−1 people, gone and come together, and a few answers in a hundred.

    Both have shape (people, answers), in codes from 0 on. Tables that are equal differ by nobody.
    """
    alike = (len(here) + len(there) - k) // 2 + 1
    smaller, larger = sorted((here, there), key=len)
    if alike < 1 or alike > len(smaller) or not here.shape[1]:
        return False
    told = _Told.by(smaller, larger)
    smaller, larger = (rows[np.lexsort(rows.T)] for rows in (smaller, larger))
    if np.median(told.best(smaller[:: len(smaller) // _SAMPLE + 1], larger)) < _UNLIKE:
        return False
    twins, smaller, larger = _without_twins(smaller, larger)
    if not len(smaller) and not len(larger):
        return False
    values = np.sort(np.concatenate([told.of_twins(twins), told.best(smaller, larger)]))[::-1]
    return bool(values[:alike].sum() + np.clip(values[alike:], 0, None).sum() >= _EVIDENCE)


@dataclass(frozen=True)
class _Told:
    """What it tells for a table read in twice that two people's answers are the ``same``, or ``changed``, by answer.

    ``surprise`` has for each answer the logarithm of how rare each code is, and ``among`` that of how many people there
    are to be like by chance.
    """

    same: Floats
    changed: Floats
    surprise: tuple[Floats, ...]
    among: float

    @staticmethod
    def by(smaller: Codes, larger: Codes) -> "_Told":
        shares = [np.bincount(column) / len(column) for column in np.concatenate([smaller, larger]).T]
        chance = np.array([(share**2).sum() for share in shares])
        anew = np.minimum(_STEADY + (1 - _STEADY) * chance, _KEPT)
        surprise = tuple(-np.log(np.where(share > 0, share, 1)) for share in shares)
        return _Told(np.log(_KEPT / anew), np.log((1 - _KEPT) / (1 - anew)), surprise, float(np.log(len(larger))))

    def of_twins(self, rows: Codes) -> Floats:
        """What speaks for rows that both tables have."""
        return np.asarray(np.minimum(self.same.sum(), self._rare(rows)))

    def best(self, some: Codes, others: Codes) -> Floats:
        """What speaks for each of some being one of the others, by the likest of them."""
        if not len(some) or not len(others):
            return np.zeros(0)
        told = np.full((len(some), len(others)), self.changed.sum())
        for place, weight in enumerate(self.same - self.changed):
            told += weight * (some[:, place, np.newaxis] == others[:, place])
        return np.asarray(np.minimum(told.max(axis=1), self._rare(some)))

    def _rare(self, rows: Codes) -> Floats:
        told = np.full(len(rows), -self.among)
        for rare, codes in zip(self.surprise, rows.T, strict=True):
            told += rare[codes]
        return told


def _without_twins(here: Codes, there: Codes) -> tuple[Codes, Codes, Codes]:
    """The rows that both have, one for one, and those that are left of each."""
    rows, of = np.unique(np.concatenate([here, there]), axis=0, return_inverse=True)
    of = of.ravel()
    counts = [np.bincount(part, minlength=len(rows)) for part in (of[: len(here)], of[len(here) :])]
    both = np.minimum(*counts)
    left = [np.repeat(rows, count - both, axis=0) for count in counts]
    return np.repeat(rows, both, axis=0), left[0], left[1]
