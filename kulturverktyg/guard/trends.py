"""How closed rounds differ, worked out from what has been released of them, so that nothing new gets out.

The rounds are anonymous, hence unpaired: Welch's interval for means, Newcombe's for shares, never with finite
population correction, for what changes over time is more than who happened to answer.
"""

from collections.abc import Iterator, Sequence

import numpy as np

from kulturverktyg.guard.differences import FiguresBeside
from kulturverktyg.guard.released import Measure, ReleasedFigure, ReleasedGroup, ReleasedResults
from kulturverktyg.guard.released_trend import (
    DimensionSeries,
    GroupTrend,
    NotCompared,
    Point,
    ReleasedRounds,
    ReleasedSeries,
    ReleasedTrend,
    SeriesPoint,
)
from kulturverktyg.guard.same_asked import same_asked
from kulturverktyg.results.intervals import margins

#: Shares of the earlier number of people, and of the answer rate, by which they may differ without a word.
_MANY_MORE, _MANY_ANSWERS = 0.10, 0.10
_HOW_MANY_NAMED = 3
_METHOD = (
    (
        "Omgångarna är anonyma, så ingen kan följas från den ena till den andra. De jämförs som två olika grupper: med "
        "Welchs 95-procentiga intervall för skillnaden mellan medelvärden och Newcombes för skillnaden mellan andelar."
    ),
    "En förändring kallas säker bara när hela osäkerhetsintervallet ligger på samma sida om noll.",
    (
        "Intervallen är inte korrigerade för hur stor del av gruppen som har svarat. En jämförelse över tid gäller mer "
        "än just de som svarade."
    ),
    (
        "Av tjugo jämförelser där inget har hänt ser i genomsnitt en ändå ut som en säker förändring. Lita mest på det "
        "som rör sig åt samma håll i flera frågor."
    ),
    (
        "Bara frågor med samma ordalydelse, svarsalternativ, skala och riktning jämförs, och bara områden som består "
        "av samma påståenden."
    ),
)


def compare(earlier: ReleasedResults, later: ReleasedResults) -> ReleasedTrend:
    """What has changed between two closed rounds of a journey, group by group."""
    same = same_asked(earlier, later)
    pairs, lost = _groups(earlier, later)
    figures = FiguresBeside(earlier, later)
    return ReleasedTrend(
        journey=later.journey,
        survey=later.survey,
        earlier=earlier.round,
        later=later.round,
        k=later.k,
        groups=tuple(
            GroupTrend(
                after,
                (before.n, after.n),
                (before.headcount, after.headcount),
                tuple(_warnings(before, after, earlier.round, later.round)),
            )
            for before, after in pairs
        ),
        items=same.items,
        dimensions=same.dimensions,
        changes=tuple(
            change for _, group in pairs for change in figures.changes(group.id, same.dimensions, same.items)
        ),
        not_compared=(*lost, *same.not_compared),
        warnings=same.warnings,
        method=_METHOD,
    )


def series(rounds: Sequence[ReleasedResults]) -> ReleasedSeries:
    """The dimensions of the last of ``rounds`` through all of them, where group and items are the same."""
    last = rounds[-1]
    shared = [
        (
            {dimension.name for dimension in same_asked(one, last).dimensions},
            {after.id for _, after in _groups(one, last)[0]},
        )
        for one in rounds
    ]
    return ReleasedSeries(
        tuple(one.round for one in rounds),
        tuple(
            DimensionSeries(
                group.id,
                dimension.name,
                dimension.title,
                tuple(
                    _series_point(one.figure(group.id, dimension=dimension.name), dimension.points)
                    if dimension.name in dimensions and group.id in groups
                    else None
                    for one, (dimensions, groups) in zip(rounds, shared, strict=True)
                ),
            )
            for group in last.groups
            for dimension in last.dimensions
        ),
    )


def beside(rounds: Sequence[ReleasedResults], earlier: int = -2, later: int = -1) -> ReleasedRounds:
    """Two of ``rounds``, by their places, compared; and the series of all up to the later of them."""
    until = range(len(rounds))[later] + 1
    return ReleasedRounds(compare(rounds[earlier], rounds[later]), series(rounds[:until]))


def _groups(
    earlier: ReleasedResults, later: ReleasedResults
) -> tuple[list[tuple[ReleasedGroup, ReleasedGroup]], list[NotCompared]]:
    """Groups that are the same in both rounds, in the order of the later one, and those that are not."""
    before, after = ({group.id: group for group in released.groups} for released in (earlier, later))
    pairs, lost = [], []
    for id_ in (*after, *(id_ for id_ in before if id_ not in after)):
        one, other = before.get(id_), after.get(id_)
        if one is not None and other is not None and _is_same(one, other):
            pairs.append((one, other))
        elif one is not None and other is not None:
            reason = "Gruppen är inte sammanslagen av samma delar i båda omgångarna."
            lost.append(NotCompared("group", id_, other.label, reason))
        elif other is not None:
            lost.append(NotCompared("group", id_, other.label, f"Gruppen visas bara i ”{later.round}”."))
        elif one is not None:
            lost.append(NotCompared("group", id_, one.label, f"Gruppen visas bara i ”{earlier.round}”."))
    return pairs, lost


def _is_same(one: ReleasedGroup, other: ReleasedGroup) -> bool:
    """The same cells; a unit, a role or everybody is itself also when it has changed within, which is warned of."""
    if one.answers != other.answers or one.breakdown != other.breakdown:
        return False
    return set(one.cells) == set(other.cells) or not (one.merged or other.merged)


def _warnings(before: ReleasedGroup, after: ReleasedGroup, earlier: str, later: str) -> Iterator[str]:
    for one, other, where in ((before, after, earlier), (after, before, later)):
        only = [f"{unit}, {role}" for unit, role in one.cells if (unit, role) not in other.cells]
        if only:
            more = f" och {len(only) - _HOW_MANY_NAMED} till" if len(only) > _HOW_MANY_NAMED else ""
            yield (
                f"Gruppen består inte av samma delar: bara i ”{where}” finns {'; '.join(only[:_HOW_MANY_NAMED])}{more}."
            )
    if abs(after.headcount - before.headcount) > _MANY_MORE * before.headcount:
        yield (
            f"Antalet personer har gått från {before.headcount} till {after.headcount}. En skillnad kan bero på vilka "
            "som räknas in."
        )
    rates = [group.n / group.headcount if group.headcount else None for group in (before, after)]
    if rates[0] is not None and rates[1] is not None and abs(rates[1] - rates[0]) > _MANY_ANSWERS:
        shares = [f"{100 * rate:.0f}\N{NO-BREAK SPACE}%" for rate in rates if rate is not None]
        yield (
            f"Svarsfrekvensen har gått från {shares[0]} till {shares[1]}. En skillnad kan bero på vilka som har svarat."
        )


def _series_point(figure: ReleasedFigure | None, points: int | None) -> SeriesPoint | None:
    if figure is None:
        return None
    now, desired = _point(figure.now, figure.n, points), _point(figure.desired, figure.n, points)
    return SeriesPoint(figure.n, now, desired) if now or desired else None


def _point(measure: Measure | None, n: int, points: int | None) -> Point | None:
    """The index with its interval; ``points`` tells how long a step of the scale is, None where it is of the index."""
    if measure is None or measure.index is None:
        return None
    if measure.sd is None or n < 2:
        return Point(measure.index)
    per_step = 1.0 if points is None else 100 / (points - 1)
    margin = float(margins(np.array([measure.sd * per_step]), np.array([n]))[0])
    return Point(measure.index, max(measure.index - margin, 0.0), min(measure.index + margin, 100.0))
