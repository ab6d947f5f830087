"""Values that are not told of a group in a time, and that follow from other periods: a year less its parts.

A value is a mean over people and time. So what is told of a group in a period is a 0/1 vector over cells: of whom,
what lies in no group within it, and when, the times between which no period begins or ends. A value that is not told
follows where its vector is a combination of those that are; the weights, found by exact elimination, give how many
people it is of.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from kulturverktyg.audit.indicator_editions import Edition
from kulturverktyg.audit.indicator_parts import is_within
from kulturverktyg.audit.indicator_tables import Told, Workplace
from kulturverktyg.audit.span import Weights
from kulturverktyg.understand.periods import Period

_Mask = NDArray[np.bool_]


@dataclass(frozen=True)
class Time:
    """A period, without some that lie within it; ``months`` are counted from the year 0."""

    period: Period
    without: tuple[Period, ...] = ()

    @cached_property
    def months(self) -> frozenset[int]:
        """The months of it."""
        return months_of(self.period).difference(*(months_of(part) for part in self.without))

    @property
    def words(self) -> str:
        """``2026 utom tertial 1 2026``."""
        if not self.without:
            return self.period.words
        return f"{self.period.words} utom {' och '.join(part.words for part in self.without)}"


@dataclass(frozen=True)
class Follows:
    """A value and how many people it is of. ``of`` are those that it follows from: itself alone where it is told."""

    people: Fraction
    of: tuple[Told, ...]
    told: bool


def months_of(period: Period) -> frozenset[int]:
    """The months of a period, counted from the year 0."""
    return frozenset(period.months)


def connected(edition: Edition) -> list[list[Told]]:
    """The values, those together whose periods overlap in a row."""
    found: list[list[Told]] = []
    end = -1
    for told in sorted(edition.values(), key=lambda told: (min(months_of(told.period)), told.group)):
        months = months_of(told.period)
        if min(months) > end:
            found.append([])
        found[-1].append(told)
        end = max(end, *months)
    return found


def times(values: Sequence[Told]) -> list[Time]:
    """The periods that are told, and what is left of one without one or all of those told of a group within it."""
    found = {frozenset(months_of(told.period)): Time(told.period) for told in values}
    for group in sorted({told.group for told in values}):
        mine = sorted({told.period for told in values if told.group == group})
        for period in mine:
            parts = [part for part in mine if part != period and period.holds(part)]
            for without in (*((part,) for part in parts), tuple(parts)):
                time = Time(period, without)
                if time.months and without:
                    found.setdefault(time.months, time)
    return list(found.values())


def pieces_of(values: Sequence[Told]) -> list[int]:
    """The first months of the times between which no period begins or ends."""
    cuts = sorted({edge for told in values for edge in (told.period.months.start, told.period.months.stop)})
    return cuts[:-1]


class Following:
    """What follows from values of one sort of groups, those of everybody among them, in periods that overlap.

    ``pieces`` are the times between which no period begins or ends, by their first months.
    """

    def __init__(self, values: Sequence[Told], pieces: Sequence[int], workplace: Workplace) -> None:
        self._values = tuple(values)
        self._pieces = tuple(pieces)
        self.groups = tuple(sorted({told.group for told in values}))
        self._cells = tuple(group for group in self.groups if not self._is_full(group, workplace))
        self._weights: dict[tuple[Told, ...], Weights] = {}
        self.tried = 0

    def at(self, time: Time) -> Mapping[str, Follows]:
        """All values of that time that are told or follow: from the group's own where they do, and from within it."""
        found: dict[str, Follows] = {}
        everything = tuple(told for told in self._values if months_of(told.period) <= time.months), self._values
        for group in self.groups:
            told = self._told(group, time)
            own = (tuple(one for one in values if one.group == group) for values in everything)
            ways = (way for way in (*own, *everything) if way)
            follows = told or next(filter(None, (self._from(group, time, way) for way in ways)), None)
            if follows is not None:
                found[group] = follows
        return found

    def is_nobody(self, whole: Sequence[str], without: Sequence[str]) -> bool:
        """Whether some period tells that nobody is left of a whole without some groups."""
        people = {told.place: told.people or 0 for told in self._values}
        return any(
            all((group, period) in people for group in (*whole, *without))
            and sum(people[group, period] for group in whole) == sum(people[group, period] for group in without)
            for period in {told.period for told in self._values}
        )

    def _told(self, group: str, time: Time) -> Follows | None:
        told = [one for one in self._values if one.group == group and months_of(one.period) == time.months]
        return Follows(Fraction(told[0].people or 0), (told[0],), told=True) if told else None

    def _from(self, group: str, time: Time, values: tuple[Told, ...]) -> Follows | None:
        """The value as it follows from these."""
        self.tried += 1
        if values not in self._weights:
            self._weights[values] = Weights(
                np.array([self._vector(told.group, months_of(told.period)) for told in values])
            )
        found = self._weights[values].of(self._vector(group, time.months))
        if found is None:
            return None
        used = [(weight, told) for weight, told in zip(found, values, strict=True) if weight]
        months = sum((weight * (told.people or 0) * len(told.period.months) for weight, told in used), Fraction(0))
        return Follows(months / len(time.months), tuple(told for _, told in used), told=False)

    def _vector(self, group: str, months: frozenset[int]) -> _Mask:
        of_whom = np.array([cell == group or is_within(cell, group) for cell in self._cells], dtype=np.bool_)
        when = np.array([start in months for start in self._pieces], dtype=np.bool_)
        return np.outer(of_whom, when).ravel()

    def _is_full(self, group: str, workplace: Workplace) -> bool:
        """Whether everybody of a group is in those next within it, as everybody knows or as the numbers tell."""
        within = [other for other in self.groups if is_within(other, group)]
        nearest = [other for other in within if not any(is_within(other, above) for above in within)]
        if not group and nearest:
            everybody = workplace.roles if all(workplace.is_role(other) for other in nearest) else workplace.tops
            if everybody and everybody <= set(nearest):
                return True
        return bool(nearest) and self.is_nobody([group], nearest)
