"""What linear programming says of a hidden group, from everything that is shown of one item.

Unknown are the people of each atom who gave each answer (of an item without a distribution: how many, and their sum)
and those who did not answer; ``t`` turns the mean of the group, a quotient, into a linear program (Charnes and Cooper
1962): all unknowns are multiplied by it so that the group's people become one.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kulturverktyg.audit.places import Places
from kulturverktyg.audit.truth import Asked
from kulturverktyg.guard.released import Measure

Floats = NDArray[np.float64]
_MOST_ANSWERS = 11
_SOLVED = 0


@dataclass(frozen=True)
class Fact:
    """What is shown of a group: its place among the groups, how many are counted, and the item's figure if shown."""

    group: int
    counted: int
    n: int | None = None
    measure: Measure | None = None


class Program:
    """The unknowns and what is known of them; built once for an item, a side and a hidden group.

    Columns: ``t``; for each atom those without an answer; then for each atom a column an answer, or count and sum.
    """

    def __init__(self, places: Places, asked: Asked, facts: Sequence[Fact], target: int) -> None:
        self._atoms = places.inside.shape[1]
        self._values = _values(asked)
        self._asked = asked
        self._wide = len(self._values) if self._values is not None else 2
        self._columns = 1 + self._atoms * (1 + self._wide)
        self._target = places.inside[target]
        self._equal: list[Floats] = []
        self._at_most: list[Floats] = []
        for members, people in zip(places.room, places.headcount, strict=True):
            self._at_most.append(self._row(members, 1.0, 1.0, -float(people)))
        for fact in facts:
            self._know(places.inside[fact.group], fact)
        if self._values is None:
            self._bound_sums()

    def mean_between(self) -> tuple[float, float] | None:
        """Smallest and largest mean that the target may have; None when the figures contradict each other."""
        one = self._row(self._target, 0.0, 1.0, 0.0)
        goal = self._sum(self._target)
        low = self._solve(goal, [*self._equal, one], [0.0] * len(self._equal) + [1.0], (0.0, 1.0))
        high = self._solve(-goal, [*self._equal, one], [0.0] * len(self._equal) + [1.0], (0.0, 1.0))
        return None if low is None or high is None else (low, -high)

    def surely_gave(self, answer: int) -> float:
        """How many of the target must have given an answer, counted from 0, if anybody in it answered at all."""
        goal = self._answer_row(self._target, answer, 0.0)
        somebody = -self._row(self._target, 0.0, 1.0, -1.0)
        least = self._solve(goal, self._equal, [0.0] * len(self._equal), (1.0, 1.0), somebody)
        return 0.0 if least is None else least

    def _solve(
        self, goal: Floats, equal: Sequence[Floats], right: Sequence[float], t: tuple[float, float], *at_most: Floats
    ) -> float | None:
        from scipy.optimize import linprog

        upper = np.array([*self._at_most, *at_most])
        found = linprog(
            goal,
            A_ub=upper,
            b_ub=np.zeros(len(upper)),
            A_eq=np.array(equal),
            b_eq=np.array(right, dtype=np.float64),
            bounds=[t, *[(0.0, None)] * self._atoms, *self._answer_bounds()],
            method="highs",
        )
        return float(found.fun) if found.status == _SOLVED and found.fun is not None else None

    def _answer_bounds(self) -> list[tuple[float | None, float | None]]:
        """Counts are not negative; a sum may be."""
        if self._values is not None:
            return [(0.0, None)] * (self._atoms * self._wide)
        return [(0.0, None), (None, None)] * self._atoms

    def _know(self, members: NDArray[np.bool_], fact: Fact) -> None:
        self._equal.append(self._row(members, 1.0, 1.0, -float(fact.counted)))
        if fact.n is None or fact.measure is None:
            return
        self._equal.append(self._row(members, 0.0, 1.0, -float(fact.n)))
        shown = fact.measure
        if shown.distribution is not None and self._values is not None and len(shown.distribution) == self._wide:
            for answer, count in enumerate(shown.distribution):
                self._equal.append(self._answer_row(members, answer, float(count)))
        elif shown.mean is not None and self._asked.ordered:
            total = shown.mean * fact.n
            row = self._sum(members)
            row[0] = -(round(total) if self._asked.step == 1 else total)
            self._equal.append(row)
        elif shown.nearly_all is not None and 0 <= shown.nearly_all < self._wide and self._values is not None:
            self._at_most.append(-self._answer_row(members, shown.nearly_all, 0.9 * fact.n))

    def _bound_sums(self) -> None:
        """A sum lies between so many times the lowest and the highest value."""
        for atom in range(self._atoms):
            count, sum_ = self._of(np.array([atom]), 0), self._of(np.array([atom]), 1)
            low, high = np.zeros(self._columns), np.zeros(self._columns)
            low[count], low[sum_] = self._asked.low, -1.0
            high[count], high[sum_] = -self._asked.high, 1.0
            self._at_most += [low, high]

    def _of(self, atoms: NDArray[np.intp], answer: int) -> NDArray[np.intp]:
        return np.asarray(1 + self._atoms + atoms * self._wide + answer, dtype=np.intp)

    def _row(self, members: NDArray[np.bool_], silent: float, answering: float, t: float) -> Floats:
        """People of some atoms, those without an answer and those with one, and a multiple of ``t``."""
        atoms = np.flatnonzero(members)
        row = np.zeros(self._columns)
        row[0] = t
        row[1 + atoms] = silent
        for answer in range(self._wide if self._values is not None else 1):
            row[self._of(atoms, answer)] = answering
        return row

    def _answer_row(self, members: NDArray[np.bool_], answer: int, count: float) -> Floats:
        row = np.zeros(self._columns)
        row[0] = -count
        row[self._of(np.flatnonzero(members), answer)] = 1.0
        return row

    def _sum(self, members: NDArray[np.bool_]) -> Floats:
        atoms = np.flatnonzero(members)
        row = np.zeros(self._columns)
        if self._values is None:
            row[self._of(atoms, 1)] = 1.0
        else:
            for answer, value in enumerate(self._values):
                row[self._of(atoms, answer)] = value
        return row


def _values(asked: Asked) -> Sequence[float] | None:
    """The possible answers in the order of a distribution; None where there are too many to have one each."""
    if asked.step == 0 or asked.high - asked.low >= _MOST_ANSWERS:
        return None
    return [asked.low + place for place in range(round(asked.high - asked.low) + 1)]
