"""The culture index of rounds, to be seen beside indicators: the mean of the areas that all of them asked alike."""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from statistics import fmean

from kulturverktyg.guard.released import ReleasedResults
from kulturverktyg.guard.released_trend import ReleasedRounds

_NO_DAY = "Omgången ”{}” är inte med: ingen av dess workshoppar har en dag i sin plan."
_ALL = "all"


@dataclass(frozen=True)
class CulturePoint:
    """A round on its day, with the mean index 0–100 of nuläge."""

    day: dt.date
    round: str
    index: float


@dataclass(frozen=True)
class CultureLine:
    """Rounds in order of time, how many areas the index is the mean of, and what is missing, in sentences."""

    points: tuple[CulturePoint, ...] = ()
    areas: int = 0
    notes: tuple[str, ...] = ()


def culture_line(released: ReleasedResults, rounds: ReleasedRounds | None, days: Mapping[str, dt.date]) -> CultureLine:
    """The culture index of those rounds that have a day: ``released`` alone, or the whole series of ``rounds``."""
    known = _of_series(released, rounds) if rounds is not None else {released.round: _of_one(released)}
    told = {name: indexes for name, indexes in known.items() if indexes}
    notes = tuple(_NO_DAY.format(name) for name in told if name not in days)
    dated = {name: indexes for name, indexes in told.items() if name in days}
    common = set[str].intersection(*map(set, dated.values())) if dated else set[str]()
    if not common:
        return CultureLine(notes=notes)
    points = (
        CulturePoint(days[name], name, fmean(indexes[area] for area in sorted(common)))
        for name, indexes in dated.items()
    )
    return CultureLine(tuple(sorted(points, key=lambda point: (point.day, point.round))), len(common), notes)


_Indexes = Mapping[str, float]


def _of_one(released: ReleasedResults) -> _Indexes:
    """The index of everybody for each area."""
    found = {}
    for area in released.dimensions:
        figure = released.figure(_everybody(released), dimension=area.name)
        if figure is not None and figure.now.index is not None:
            found[area.name] = figure.now.index
    return found


def _of_series(released: ReleasedResults, rounds: ReleasedRounds) -> Mapping[str, _Indexes]:
    areas = rounds.series.of_group(_everybody(released))

    def indexes(place: int) -> Iterator[tuple[str, float]]:
        for area in areas:
            point = area.points[place]
            if point is not None and point.now is not None:
                yield area.dimension, point.now.index

    return {name: dict(indexes(place)) for place, name in enumerate(rounds.series.rounds)}


def _everybody(released: ReleasedResults) -> str:
    return next((group.id for group in released.groups if group.breakdown == _ALL), "")
