"""Answers of many groups to figures of each group, one item at a time. Only the guard may ask.

Answers come as arrays with one row a person; floats with nan for a missing answer, or whole numbers when none
is missing. A figure is made of complete answers only: who gave one half of a pair is in no part of the pair's
figure, so that now, desired and gap all have the same n and no part can be subtracted from another. Every
function returns one figure a group, in the order of the membership's groups.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import repeat

import numpy as np
from numpy.typing import ArrayLike

from kulturverktyg.results.intervals import ROUNDING, SignedRanks, signed_ranks_of, signed_ranks_of_counts
from kulturverktyg.results.membership import Counts, Floats, Mask, Membership, Spread, Values, ratio
from kulturverktyg.results.raw import RawFigure, RawGap, RawSide, positive_points

#: Below this many persons Wilcoxon's test stands beside the t interval.
_SMALL_SAMPLE = 20
_RECOMMENDATION_POINTS = 11
_PROMOTER, _DETRACTOR = 9, 6


def pairs(
    members: Membership,
    now: ArrayLike,
    desired: ArrayLike,
    *,
    points: int,
    reversed: bool = False,  # noqa: A002
) -> list[RawFigure]:
    """Figures of a now+desired pair on a scale 1..points, both of shape (n,); who gave only one is left out.

    Means, gap, more, same and less are in the scale's own direction; index and positive are turned round for
    a reversed item.
    """
    atom, both = _complete(members, now, desired)
    first, second = (_codes(side, 1, points) for side in both)
    joint = members.tally(atom, first * points + second, points * points).reshape(-1, points, points)
    steps = np.arange(1 - points, points)
    counts = np.stack([np.trace(joint, step, axis1=1, axis2=2) for step in steps], axis=1)
    spread = members.spread_of_counts(counts, steps)
    less, same, more = counts[:, : points - 1], counts[:, points - 1], counts[:, points:]
    small = _small(spread)
    ranks = signed_ranks_of_counts(more[small], less[small, ::-1])
    return _figures(
        spread.n,
        _scale_sides(members, joint.sum(axis=2), points, reversed),
        _scale_sides(members, joint.sum(axis=1), points, reversed),
        _gaps(spread, more.sum(axis=1), same, less.sum(axis=1), ranks),
    )


def scales(
    members: Membership,
    values: ArrayLike,
    *,
    points: int,
    reversed: bool = False,  # noqa: A002
) -> list[RawFigure]:
    """Figures of a single question on a scale 1..points, shape (n,)."""
    counts = _distribution(members, values, 1, points)
    return _figures(counts.sum(axis=1), _scale_sides(members, counts, points, reversed))


def choices(members: Membership, values: ArrayLike, *, choices: int) -> list[RawFigure]:
    """Figures of a single choice, codes 0..choices−1, shape (n,): a distribution and no mean."""
    counts = _distribution(members, values, 0, choices)
    return _figures(counts.sum(axis=1), _sides(None, distribution=counts))


def multiples(members: Membership, ticked: ArrayLike) -> list[RawFigure]:
    """Figures of one alternative of a multiple choice, 1 where it is ticked and 0 where not, shape (n,).

    The distribution is those who have not ticked it and those who have; positive is the share of the latter.
    """
    counts = _distribution(members, ticked, 0, 2)
    n = counts.sum(axis=1)
    return _figures(n, _sides(None, distribution=counts, positive=ratio(counts[:, 1], n)))


def rankings(members: Membership, places: ArrayLike, *, choices: int) -> list[RawFigure]:
    """Figures of one alternative of a ranking, its place 1..choices with each person, shape (n,).

    The mean is the mean place: the lower it is, the more the alternative matters.
    """
    counts = _distribution(members, places, 1, choices)
    spread = members.spread_of_counts(counts, np.arange(1, choices + 1))
    return _figures(spread.n, _sides(spread, distribution=counts))


def recommendations(members: Membership, values: ArrayLike) -> list[RawFigure]:
    """Figures of a 0–10 question, shape (n,): share of 9–10 minus share of 0–6, with mean and distribution."""
    counts = _distribution(members, values, 0, _RECOMMENDATION_POINTS)
    spread = members.spread_of_counts(counts, np.arange(_RECOMMENDATION_POINTS))
    ahead = counts[:, _PROMOTER:].sum(axis=1) - counts[:, : _DETRACTOR + 1].sum(axis=1)
    return _figures(spread.n, _sides(spread, distribution=counts, recommendation=100 * ratio(ahead, spread.n)))


def numbers(members: Membership, values: ArrayLike, *, decimals: int = 0) -> list[RawFigure]:
    """Figures of a number given as whole steps of 10^−decimals, shape (n,): only its mean, in its own unit."""
    atom, (answered,) = _complete(members, values)
    steps, unit = members.spread_of(atom, answered), 10**decimals
    return _figures(steps.n, _sides(Spread(steps.n, steps.mean / unit, steps.sd / unit, steps.margin / unit)))


def allocations(members: Membership, now: ArrayLike, desired: ArrayLike) -> list[RawFigure]:
    """Figures of one pole of an allocation of 100 points, both of shape (n,), 0..100.

    Points given to one pole are taken from the others, so gaps sum to 0 over the poles and these are not
    to be tested against each other.
    """
    atom, both = _complete(members, now, desired)
    sides = [members.spread_of(atom, side) for side in both]
    change = both[1] - both[0]
    gaps = _gaps_of(members, atom, change, members.spread_of(atom, change))
    return _figures(sides[0].n, _sides(sides[0]), _sides(sides[1]), gaps)


def dimensions(
    members: Membership,
    now: ArrayLike,
    desired: ArrayLike | None,
    *,
    points: Sequence[int],
    reversed: Sequence[bool],  # noqa: A002
    of_items: Mask | None = None,
) -> list[RawFigure]:
    """Figures of a dimension from answers of shape (n, items), with one scale 1..points and direction an item.

    A person's score is the mean of the answered items when at least half of them are answered (one of one,
    one of two, two of three, …), now and desired each by itself; otherwise the person is left out altogether.
    Reversed items are recoded. Mean and gap are in scale points when all items share one scale; when they do
    not, the mean is None and the gap in index points. The index is always 0–100.

    The means of the groups in ``of_items``, shape (groups,), are those of the items' means, which tell nothing
    that the items' own figures do not; n and the spread are still those of the persons' scores. Both agree when
    nobody has skipped an item; where nobody has answered an item there is neither mean nor gap.
    """
    scale = points[0] if len(set(points)) == 1 else None
    given = [now] if desired is None else [now, desired]
    tables = [_recoded(side, points, reversed, scale is not None) for side in given]
    atom, scores = _complete(members, *(_scores(items) for items in tables))
    spreads = [members.spread_of(atom, side) for side in scores]
    if of_items is not None and of_items.any():
        spreads = [
            replace(spread, mean=np.where(of_items, _means_of_items(members, items), spread.mean))
            for spread, items in zip(spreads, tables, strict=True)
        ]
    sides = [_dimension_sides(spread, scale) for spread in spreads]
    if desired is None:
        return _figures(spreads[0].n, sides[0])
    change = scores[1] - scores[0]
    spread = members.spread_of(atom, change)
    if of_items is not None:
        spread = replace(spread, mean=np.where(of_items, spreads[1].mean - spreads[0].mean, spread.mean))
    return _figures(spread.n, sides[0], sides[1], _gaps_of(members, atom, change, spread))


def _recoded(answers: ArrayLike, points: Sequence[int], turned: Sequence[bool], shared: bool) -> list[Floats]:
    """Each item's answers, reversed ones turned round; in index points where no scale is shared."""
    items = np.asarray(answers, dtype=np.float64).T
    straight = [top + 1 - item if turn else item for item, top, turn in zip(items, points, turned, strict=True)]
    return straight if shared else [_index(item, top) for item, top in zip(straight, points, strict=True)]


def _scores(items: Sequence[Floats]) -> Floats:
    """Each person's score, nan where too few items are answered."""
    answered, total = np.zeros(len(items[0]), dtype=np.int64), np.zeros(len(items[0]))
    for item in items:
        given = ~np.isnan(item)
        answered += given
        np.add(total, item, out=total, where=given)
    return np.where(2 * answered >= len(items), ratio(total, answered), np.nan)


def _means_of_items(members: Membership, items: Sequence[Floats]) -> Floats:
    """The mean of the items' means in each group; nan where an item has no answer."""
    each = [members.means_of(atom, answered) for atom, (answered,) in (_complete(members, item) for item in items)]
    means: Floats = np.mean(each, axis=0)
    return means


def _dimension_sides(spread: Spread, points: int | None) -> Iterable[RawSide]:
    if points is None:
        return _sides(None, index=spread.mean)
    return _sides(spread, index=_index(spread.mean, points))


def _scale_sides(members: Membership, counts: Counts, points: int, turned: bool) -> Iterable[RawSide]:
    spread = members.spread_of_counts(counts, np.arange(1, points + 1))
    index = _index(spread.mean, points)
    positive = counts[:, [point - 1 for point in positive_points(points, turned)]].sum(axis=1)
    return _sides(
        spread,
        index=100 - index if turned else index,
        distribution=counts,
        positive=ratio(positive, spread.n),
    )


def _index(mean: Floats, points: int) -> Floats:
    return (mean - 1) / (points - 1) * 100


def _sides(
    spread: Spread | None,
    *,
    index: Floats | None = None,
    distribution: Counts | None = None,
    positive: Floats | None = None,
    recommendation: Floats | None = None,
) -> Iterable[RawSide]:
    """One a group; without a spread there is no mean."""
    return map(
        RawSide,
        _known(None if spread is None else spread.mean),
        _known(index),
        repeat(None) if distribution is None else map(tuple, distribution.tolist()),
        _known(positive),
        _known(recommendation),
        *((repeat(None),) * 3 if spread is None else _uncertainty(spread)),
    )


def _uncertainty(spread: Spread) -> tuple[Iterable[float | None], ...]:
    """The sd, and the ends of the mean's interval; nothing where there is no mean."""
    sd = np.where(np.isnan(spread.mean), np.nan, spread.sd)
    return _known(sd), _known(spread.mean - spread.margin), _known(spread.mean + spread.margin)


def _gaps_of(members: Membership, atom: Counts, change: Values, spread: Spread) -> Iterable[RawGap | None]:
    """From each person's desired − now."""
    wishes = members.tally(atom, 1 + (change > ROUNDING) - (change < -ROUNDING).astype(np.int64), 3)
    small = _small(spread)
    group, person = members.persons(atom, small)
    ranks = signed_ranks_of(np.cumsum(small)[group] - 1, change[person], int(small.sum()))
    return _gaps(spread, wishes[:, 2], wishes[:, 1], wishes[:, 0], ranks)


def _small(spread: Spread) -> Mask:
    return spread.n < _SMALL_SAMPLE


def _gaps(
    spread: Spread, more: Counts, same: Counts, less: Counts, ranks: Sequence[SignedRanks | None]
) -> Iterable[RawGap | None]:
    """One a group, from how many want more, the same and less, and the tests of the small groups in their order."""
    sd, low, high = _uncertainty(spread)
    varied = ~np.isnan(spread.margin)
    tests = iter(ranks)
    found = (next(tests) if small else None for small in _small(spread).tolist())
    made = map(
        RawGap,
        spread.mean.tolist(),
        low,
        high,
        _known(np.divide(spread.mean, spread.sd, out=np.full(len(varied), np.nan), where=varied)),
        ratio(more, spread.n).tolist(),
        ratio(same, spread.n).tolist(),
        ratio(less, spread.n).tolist(),
        (test.p if test else None for test in found) if ranks else repeat(None),
        sd,
    )
    there = (spread.n > 0) & ~np.isnan(spread.mean)
    return made if there.all() else (gap if known else None for gap, known in zip(made, there.tolist(), strict=True))


def _figures(
    n: Counts,
    now: Iterable[RawSide],
    desired: Iterable[RawSide | None] = repeat(None),
    gap: Iterable[RawGap | None] = repeat(None),
) -> list[RawFigure]:
    return list(map(RawFigure, n.tolist(), now, desired, gap))


def _known(values: Floats | None) -> Iterable[float | None]:
    """As plain numbers, None for nan."""
    if values is None:
        return repeat(None)
    plain: list[float] = values.tolist()
    return [None if value != value else value for value in plain] if np.isnan(values).any() else plain


def _complete(members: Membership, *columns: ArrayLike) -> tuple[Counts, list[Values]]:
    """The persons in whom no column is missing: their atoms, and their values of each column."""
    whole = [np.asarray(column) for column in columns]
    if all(column.dtype.kind == "i" for column in whole):
        return members.atom, whole
    given = [column.astype(np.float64, copy=False) for column in whole]
    who = np.flatnonzero(np.logical_and.reduce([~np.isnan(column) for column in given]))
    return members.atom[who], [column[who] for column in given]


def _distribution(members: Membership, values: ArrayLike, lowest: int, possible: int) -> Counts:
    """How many of each group gave each possible answer, shape (groups, answers)."""
    atom, (answered,) = _complete(members, values)
    return members.tally(atom, _codes(answered, lowest, possible), possible)


def _codes(answers: Values, lowest: int, possible: int) -> Counts:
    """Each answer's place on the scale from 0; ValueError when one lies outside it."""
    codes = answers.astype(np.int64) - lowest
    if codes.size and not 0 <= codes.min() <= codes.max() < possible:
        raise ValueError(f"an answer lies outside {lowest}..{lowest + possible - 1}")
    return codes
