"""Answers of one group to figures of that group. Nothing here is safe to show: only the guard may ask.

Answers come as arrays with one row a person; floats with nan for a missing answer, or whole numbers when none
is missing. A figure is made of complete answers only: who gave one half of a pair is in no part of the pair's
figure, so that now, desired and gap all have the same n and no part can be subtracted from another.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import ArrayLike, NDArray

from kulturverktyg.results.intervals import ROUNDING, paired, signed_ranks

#: Below this many persons Wilcoxon's test stands beside the t interval.
_SMALL_SAMPLE = 20
_RECOMMENDATION_POINTS = 11
_PROMOTER, _DETRACTOR = 9, 6

_Floats = NDArray[np.float64]


@dataclass(frozen=True)
class RawSide:
    """Now or desired: ``mean`` in scale points (a number's in its own unit), ``index`` 0–100,

    ``distribution`` persons per answer, ``positive`` a share 0–1, ``recommendation`` −100..100. None where it has
    no meaning or nobody answered.
    """

    mean: float | None
    index: float | None = None
    distribution: tuple[int, ...] | None = None
    positive: float | None = None
    recommendation: float | None = None


@dataclass(frozen=True)
class RawGap:
    """Within-person desired − now. ``low``/``high``: 95 % t interval, None with n < 2 or no spread.

    ``dz`` is mean/sd. ``more``, ``same``, ``less`` are shares 0–1 of those who want more, the same or less.
    ``p`` is Wilcoxon's exact signed-rank p value, only when n < 20 and somebody wants a change.
    """

    mean: float
    low: float | None
    high: float | None
    dz: float | None
    more: float
    same: float
    less: float
    p: float | None


@dataclass(frozen=True)
class RawFigure:
    """One group × item or dimension; ``n`` holds for every part of it."""

    n: int
    now: RawSide
    desired: RawSide | None = None
    gap: RawGap | None = None


def positive_points(points: int, reversed: bool) -> tuple[int, ...]:  # noqa: A002
    """The answers on a scale 1..points that count as positive: those above its middle.

    That is 4–5 of five, 3–4 of four, 5–7 of seven. For a reversed item it is those below the middle.
    """
    middle = (points + 1) / 2
    return tuple(point for point in range(1, points + 1) if (point < middle if reversed else point > middle))


def pair(
    now: ArrayLike,
    desired: ArrayLike,
    *,
    points: int,
    reversed: bool = False,  # noqa: A002
    population: int | None = None,
) -> RawFigure:
    """Figure of a now+desired pair on a scale 1..points, both of shape (n,); who gave only one is left out.

    Means, gap, more, same and less are in the scale's own direction; index and positive are turned round for
    a reversed item. With ``population`` the interval is about those N people (finite population correction).
    """
    both = _complete(now, desired)
    return RawFigure(
        n=len(both),
        now=_scale_side(both[:, 0], points, reversed),
        desired=_scale_side(both[:, 1], points, reversed),
        gap=_gap(both[:, 1] - both[:, 0], population),
    )


def scale(values: ArrayLike, *, points: int, reversed: bool = False) -> RawFigure:  # noqa: A002
    """Figure of a single question on a scale 1..points, shape (n,)."""
    answered = _answered(values)
    return RawFigure(answered.size, _scale_side(answered, points, reversed))


def choice(values: ArrayLike, *, choices: int) -> RawFigure:
    """Figure of a single choice, codes 0..choices−1, shape (n,): a distribution and no mean."""
    answered = _answered(values)
    return RawFigure(answered.size, RawSide(mean=None, distribution=_counts(answered, 0, choices)))


def multiple(ticked: ArrayLike) -> RawFigure:
    """Figure of one alternative of a multiple choice, 1 where it is ticked and 0 where not, shape (n,).

    The distribution is those who have not ticked it and those who have; positive is the share of the latter.
    """
    answered = _answered(ticked)
    share = float(answered.mean()) if answered.size else None
    return RawFigure(answered.size, RawSide(mean=None, distribution=_counts(answered, 0, 2), positive=share))


def ranking(places: ArrayLike, *, choices: int) -> RawFigure:
    """Figure of one alternative of a ranking, its place 1..choices with each person, shape (n,).

    The mean is the mean place: the lower it is, the more the alternative matters.
    """
    answered = _answered(places)
    return RawFigure(answered.size, RawSide(mean=_mean(answered), distribution=_counts(answered, 1, choices)))


def recommendation(values: ArrayLike) -> RawFigure:
    """Figure of a 0–10 question, shape (n,): share of 9–10 minus share of 0–6, with mean and distribution."""
    answered = _answered(values)
    score = None
    if answered.size:
        score = 100 * float(np.mean(answered >= _PROMOTER) - np.mean(answered <= _DETRACTOR))
    side = RawSide(
        mean=_mean(answered),
        distribution=_counts(answered, 0, _RECOMMENDATION_POINTS),
        recommendation=score,
    )
    return RawFigure(answered.size, side)


def number(values: ArrayLike, *, decimals: int = 0) -> RawFigure:
    """Figure of a number given as whole steps of 10^−decimals, shape (n,): only its mean, in its own unit."""
    answered = _answered(values)
    mean = _mean(answered)
    return RawFigure(answered.size, RawSide(mean=None if mean is None else mean / 10**decimals))


def allocation(now: ArrayLike, desired: ArrayLike, *, population: int | None = None) -> RawFigure:
    """Figure of one pole of an allocation of 100 points, both of shape (n,), 0..100.

    Points given to one pole are taken from the others, so gaps sum to 0 over the poles and these are not
    to be tested against each other.
    """
    both = _complete(now, desired)
    return RawFigure(
        n=len(both),
        now=RawSide(mean=_mean(both[:, 0])),
        desired=RawSide(mean=_mean(both[:, 1])),
        gap=_gap(both[:, 1] - both[:, 0], population),
    )


def dimension(
    now: ArrayLike,
    desired: ArrayLike | None,
    *,
    points: Sequence[int],
    reversed: Sequence[bool],  # noqa: A002
    population: int | None = None,
    of_items: bool = False,
) -> RawFigure:
    """Figure of a dimension from answers of shape (n, items), with one scale 1..points and direction an item.

    A person's score is the mean of the answered items when at least half of them are answered (one of one,
    one of two, two of three, …), now and desired each by itself; otherwise the person is left out altogether.
    Reversed items are recoded. Mean and gap are in scale points when all items share one scale; when they do
    not, the mean is None and the gap in index points. The index is always 0–100.

    With ``of_items`` the means are those of the items' means, which tell nothing that the items' own figures do
    not; n and the spread are still those of the persons' scores. Both agree when nobody has skipped an item.
    """
    shared = len(set(points)) == 1
    sides = [now] if desired is None else [now, desired]
    tables = [_recoded(side, points, reversed, shared) for side in sides]
    both = _complete(*(_scores(table) for table in tables))
    means = [_mean_of_items(table) if of_items else _mean(scores) for table, scores in zip(tables, both.T, strict=True)]
    shown = [_dimension_side(mean, points[0] if shared else None) for mean in means]
    if desired is None:
        return RawFigure(len(both), shown[0])
    gap = _gap(both[:, 1] - both[:, 0], population)
    if of_items and gap is not None and means[0] is not None and means[1] is not None:
        gap = _moved(gap, means[1] - means[0])
    return RawFigure(len(both), shown[0], shown[1], gap)


def _recoded(answers: ArrayLike, points: Sequence[int], turned: Sequence[bool], shared: bool) -> _Floats:
    """Answers with reversed items turned round; in index points where no scale is shared."""
    table = np.asarray(answers, dtype=np.float64)
    highest = np.asarray(points, dtype=np.float64)
    table = np.where(np.asarray(turned, dtype=bool), highest + 1 - table, table)
    return table if shared else (table - 1) / (highest - 1) * 100


def _mean_of_items(table: _Floats) -> float | None:
    answered = (~np.isnan(table)).sum(axis=0)
    if not answered.all():
        return None
    return float(np.mean(np.nansum(table, axis=0) / answered))


def _moved(gap: RawGap, mean: float) -> RawGap:
    """The same spread around another mean."""
    if gap.low is None or gap.high is None or gap.dz is None:
        return replace(gap, mean=mean)
    step = mean - gap.mean
    sd = gap.mean / gap.dz if gap.dz else None
    return replace(gap, mean=mean, low=gap.low + step, high=gap.high + step, dz=mean / sd if sd else None)


def _scores(table: _Floats) -> _Floats:
    """Each person's score, nan where too few items are answered."""
    answered = (~np.isnan(table)).sum(axis=1)
    enough = (answered > 0) & (2 * answered >= table.shape[1])
    scores: _Floats = np.full(len(table), np.nan)
    np.divide(np.nansum(table, axis=1), answered, out=scores, where=enough)
    return scores


def _dimension_side(mean: float | None, points: int | None) -> RawSide:
    if points is None:
        return RawSide(mean=None, index=mean)
    return RawSide(mean=mean, index=None if mean is None else _index(mean, points))


def _scale_side(answers: _Floats, points: int, turned: bool) -> RawSide:
    distribution = _counts(answers, 1, points)
    mean = _mean(answers)
    if mean is None:
        return RawSide(mean=None, distribution=distribution)
    index = _index(mean, points)
    positive = sum(distribution[point - 1] for point in positive_points(points, turned))
    return RawSide(
        mean=mean,
        index=100 - index if turned else index,
        distribution=distribution,
        positive=positive / answers.size,
    )


def _gap(differences: _Floats, population: int | None) -> RawGap | None:
    if differences.size == 0:
        return None
    spread = paired(differences, population=population)
    ranks = signed_ranks(differences) if differences.size < _SMALL_SAMPLE else None
    return RawGap(
        mean=float(differences.mean()),
        low=spread.low if spread else None,
        high=spread.high if spread else None,
        dz=spread.dz if spread else None,
        more=float(np.mean(differences > ROUNDING)),
        same=float(np.mean(np.abs(differences) <= ROUNDING)),
        less=float(np.mean(differences < -ROUNDING)),
        p=ranks.p if ranks else None,
    )


def _complete(*columns: ArrayLike) -> _Floats:
    """The rows in which no column is missing, shape (n, columns)."""
    table = np.column_stack([np.asarray(column, dtype=np.float64) for column in columns])
    complete: _Floats = table[~np.isnan(table).any(axis=1)]
    return complete


def _answered(values: ArrayLike) -> _Floats:
    return _complete(values)[:, 0]


def _mean(values: _Floats) -> float | None:
    return float(values.mean()) if values.size else None


def _index(mean: float, points: int) -> float:
    return (mean - 1) / (points - 1) * 100


def _counts(answers: _Floats, lowest: int, answers_possible: int) -> tuple[int, ...]:
    """Persons per possible answer; ValueError when an answer lies outside the scale."""
    counts = np.bincount(answers.astype(np.int64) - lowest, minlength=answers_possible)
    if len(counts) > answers_possible:
        raise ValueError(f"an answer lies above {lowest + answers_possible - 1}")
    return tuple(int(count) for count in counts)
