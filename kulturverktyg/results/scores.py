"""Persons' scores of a dimension: how many have each of all scores that there can be.

A person's score is the mean of the answered items when at least half of them are answered (one of one, one of two, two
of three, …). It is told as the share of the way from the lowest answer to the highest; reversed items are recoded.
Scores are whole numbers of steps by whole numbers of items, so that nothing is rounded before people are counted.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import lcm

import numpy as np
from numpy.typing import NDArray

from kulturverktyg.results.membership import Counts, Floats, Mask, table

_Codes = NDArray[np.signedinteger]


@dataclass(frozen=True, eq=False)
class Scored:
    """How many have each of the different ``values``, which rise: a table of shape (atoms, values)."""

    values: Floats
    table: Counts


@dataclass(frozen=True, eq=False)
class Scores:
    """``steps``: each person's sum of steps, an array a side; ``given``: how many items each has answered.

    The highest sum of a person is ``given`` × ``unit``. A person is ``answered`` who has a score.
    """

    steps: Sequence[_Codes]
    given: _Codes
    items: int
    unit: int

    @property
    def answered(self) -> Mask:
        """Who has a score, shape (persons,)."""
        enough: Mask = self.given >= self._fewest
        return enough

    def sides(self, atom: Counts, atoms: int) -> list[Scored]:
        """The scores of each side, 0–1."""
        return [self._counted(atom, atoms, side, 0) for side in self.steps]

    def change(self, atom: Counts, atoms: int) -> Scored:
        """Each person's second score less the first, −1..1."""
        return self._counted(atom, atoms, self.steps[1] - self.steps[0], -1)

    def _counted(self, atom: Counts, atoms: int, steps: _Codes, lowest: int) -> Scored:
        """Each number of answered items has a stretch of its own for its sums, in which they are told to be scores."""
        highest = self.items * self.unit
        width = (1 - lowest) * highest + 1
        stretches = [
            (many, np.arange(lowest * self.unit * many, self.unit * many + 1))
            for many in range(self._fewest, self.items + 1)
        ]
        values, place = np.unique(
            np.concatenate([sums / (self.unit * many) for many, sums in stretches]), return_inverse=True
        )
        score_of = np.zeros((self.items + 1) * width, dtype=np.min_scalar_type(len(values)))
        score_of[np.concatenate([many * width - lowest * highest + sums for many, sums in stretches])] = place
        kind = np.min_scalar_type(score_of.size)
        codes = score_of.take(self.given.astype(kind) * width + (steps - lowest * highest).astype(kind))
        return Scored(values, table(atom, atoms, self.answered, [codes], (0, len(values) - 1)))

    @property
    def _fewest(self) -> int:
        """Of how many items a score is made at least."""
        return (self.items + 1) // 2


def scores_of(
    sides: Sequence[Sequence[_Codes]], given: Sequence[Mask], points: Sequence[int], turned: Sequence[bool]
) -> Scores:
    """From each side's answers, one array an item on a scale 1..points, where they are ``given``."""
    unit = lcm(*(top - 1 for top in points))
    kind = np.min_scalar_type(-2 * len(given) * unit - 1)
    return Scores(
        [_steps(answers, given, points, turned, unit, kind) for answers in sides],
        np.add.reduce(given, dtype=kind),
        len(given),
        unit,
    )


def _steps(
    answers: Sequence[_Codes],
    given: Sequence[Mask],
    points: Sequence[int],
    turned: Sequence[bool],
    unit: int,
    kind: np.dtype[np.signedinteger],
) -> _Codes:
    total = np.zeros(len(given[0]), dtype=kind)
    for answer, who, top, turn in zip(answers, given, points, turned, strict=True):
        steps = (top - answer if turn else answer - 1).astype(kind, copy=False)
        total += steps * who.view(np.int8) * (unit // (top - 1))
    return total
