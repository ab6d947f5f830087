"""What has changed since the round before, and all rounds after each other, as rows of data."""

from collections.abc import Iterator, Sequence

from kulturverktyg.guard.released_trend import Difference, ReleasedRounds, ReleasedTrend, SeriesPoint

_Value = str | int | float | None
_SIDES = {"now": "nuläge", "desired": "önskat läge"}
_MEASURES = (("mean", "medel"), ("positive", "andel"))


def changes(trend: ReleasedTrend) -> Iterator[Sequence[_Value]]:
    """One row a group × question or area × side, and for a single choice × answer; then what is not compared."""
    yield [
        *("grupp_id", "grupp", "namn", "fraga", "sida", "svar", "omgang_fore", "omgang_efter", "n_fore", "n_efter"),
        *(f"{name}_{part}" for _, name in _MEASURES for part in ("fore", "efter", "skillnad", "lag", "hog", "saker")),
        "skal",
    ]
    labels = {one.group.id: one.group.label for one in trend.groups}
    asked = {item.name: item.words for item in trend.items}
    asked |= {dimension.name: dimension.title for dimension in trend.dimensions}
    answers = {item.name: item.labels for item in trend.items}
    for change in trend.changes:
        known = answers.get(change.name, ())
        place = change.answer
        answer = "" if place is None else known[place] if place < len(known) else str(place + 1)
        told: list[Difference | None] = [getattr(change, part) for part, _ in _MEASURES]
        reasons = dict.fromkeys(one.reason for one in told if one is not None and one.reason)
        yield [
            change.group,
            labels.get(change.group, ""),
            change.name,
            asked.get(change.name, change.name),
            _SIDES[change.side],
            answer,
            trend.earlier,
            trend.later,
            *change.n,
            *(value for one in told for value in _difference(one)),
            " ".join(reasons),
        ]
    for each in trend.not_compared:
        yield [*("", "", each.name, each.words, "", "", trend.earlier, trend.later), *[None] * 14, each.reason]


def series(rounds: ReleasedRounds) -> Iterator[Sequence[_Value]]:
    """One row a group × area × round: index 0–100 now and desired, with their intervals."""
    yield [
        *("grupp_id", "grupp", "namn", "omrade", "omgang", "svar_i_omgangen"),
        *(f"{side}_{part}" for side in ("nulage", "onskat") for part in ("index", "lag", "hog")),
    ]
    labels = {one.group.id: one.group.label for one in rounds.trend.groups}
    for one in rounds.series.dimensions:
        for name, point in zip(rounds.series.rounds, one.points, strict=True):
            yield [one.group, labels.get(one.group, ""), one.dimension, one.title, name, *_point(point)]


def _difference(one: Difference | None) -> Sequence[_Value]:
    if one is None:
        return [None] * 6
    sure = "" if one.low is None else "ja" if one.is_sure else "nej"
    return [one.earlier, one.later, one.value, one.low, one.high, sure]


def _point(point: SeriesPoint | None) -> Sequence[_Value]:
    if point is None:
        return [None] * 7
    sides: list[float | None] = []
    for side in (point.now, point.desired):
        sides += [side.index, side.low, side.high] if side is not None else [None] * 3
    return [point.n, *sides]
