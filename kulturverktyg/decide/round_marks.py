"""When measures began, along the rounds of a journey: a round's day is that of the first workshop planned in it."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TypeAlias
from uuid import UUID

from sqlalchemy import func, select

from kulturverktyg.decide.measure import MarkedDate, marked_dates
from kulturverktyg.decide.measures import read_measures
from kulturverktyg.model.plan import Plan
from kulturverktyg.model.round import Round, Workshop
from kulturverktyg.store.store import Store

#: A place along the rounds, 0 for the first and 1 for the second, and what is there.
PlacedMark: TypeAlias = tuple[float, MarkedDate]


@dataclass(frozen=True)
class RoundMarks:
    """``days`` are those of the rounds that have one, under the rounds' names."""

    days: Mapping[str, dt.date] = field(default_factory=dict)
    measures: tuple[MarkedDate, ...] = ()

    def placed(self, rounds: Sequence[str]) -> tuple[PlacedMark, ...]:
        """The measures that began between two of these rounds, which stand in order of time."""
        known = [(place, self.days[name]) for place, name in enumerate(rounds) if name in self.days]
        spans = [(one, other) for one, other in pairwise(known) if one[1] < other[1]]
        return tuple(mark for measure in self.measures for mark in _placed(measure, spans))


def read_round_marks(store: Store, journey_id: UUID) -> RoundMarks:
    """The measures of a journey, and the days of its rounds."""
    with store.read() as session:
        days = session.execute(
            select(Round.name, func.min(Plan.date))
            .join(Workshop, Workshop.round_id == Round.id)
            .join(Plan, Plan.workshop_id == Workshop.id)
            .where(Round.journey_id == journey_id, Plan.date.is_not(None))
            .group_by(Round.id)
        ).all()
    known = {name: day for name, day in days if day is not None}
    return RoundMarks(known, marked_dates(read_measures(store, journey_id)))


def _placed(
    measure: MarkedDate, spans: Sequence[tuple[tuple[int, dt.date], tuple[int, dt.date]]]
) -> Iterator[PlacedMark]:
    found = ((one, other) for one, other in spans if one[1] <= measure.date <= other[1])
    for (first, begun), (last, ended) in list(found)[:1]:
        yield first + (last - first) * (measure.date - begun).days / (ended - begun).days, measure
