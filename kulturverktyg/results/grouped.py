"""Answers of many groups to figures of each group, some alike items at a time. Only the guard may ask.

Answers come as sums: how many of each group gave each answer, lowest first, shape (rows, answers). There is a row a
group, in the order of the membership's groups, for one item after another, and so there is of figures. A figure is made
of complete answers only: who gave one half of a pair is in no part of the pair's figure, so that now, desired and gap
all have the same n and no part can be subtracted from another.
"""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from kulturverktyg.results.intervals import signed_ranks_of_counts
from kulturverktyg.results.membership import Counts, Floats, Mask, Membership, Spread, ratio
from kulturverktyg.results.raw import Column, RawFigures, RawGaps, RawSides, positive_points

#: Below this many persons Wilcoxon's test stands beside the t interval.
_SMALL_SAMPLE = 20
_PROMOTER, _DETRACTOR = 9, 6


def pairs(members: Membership, joint: Counts, *, reversed: bool = False) -> RawFigures:  # noqa: A002
    """Figures of now+desired pairs, from sums of both together: shape (rows, points now, points desired).

    Means, gap, more, same and less are in the scale's own direction; index and positive are turned round for
    a reversed item.
    """
    points = joint.shape[1]
    steps = np.arange(1 - points, points)
    apart = (np.arange(points) - np.arange(points)[:, np.newaxis]).ravel()
    order = np.argsort(apart, kind="stable")
    changes = np.add.reduceat(
        joint.reshape(len(joint), points**2)[:, order], np.searchsorted(apart[order], steps), axis=1
    )
    return RawFigures(
        changes.sum(axis=1).tolist(),
        _scale_sides(members, joint.sum(axis=2), reversed),
        _scale_sides(members, joint.sum(axis=1), reversed),
        _gaps(members.spread_of_counts(changes, steps), changes, steps),
    )


def scales(members: Membership, held: Counts, *, reversed: bool = False) -> RawFigures:  # noqa: A002
    """Figures of a single question on a scale 1..points."""
    return RawFigures(held.sum(axis=1).tolist(), _scale_sides(members, held, reversed))


def choices(held: Counts) -> RawFigures:
    """Figures of a single choice: a distribution and no mean."""
    n = held.sum(axis=1)
    return RawFigures(n.tolist(), _sides(_no_mean(n), distribution=held))


def multiples(held: Counts) -> RawFigures:
    """Figures of one alternative of a multiple choice, from those who have not ticked it and those who have.

    Positive is the share of the latter.
    """
    n = held.sum(axis=1)
    return RawFigures(n.tolist(), _sides(_no_mean(n), distribution=held, positive=ratio(held[:, 1], n)))


def rankings(members: Membership, held: Counts) -> RawFigures:
    """Figures of one alternative of a ranking, from its place 1, 2, … with each person.

    The mean is the mean place: the lower it is, the more the alternative matters.
    """
    spread = members.spread_of_counts(held, np.arange(1, held.shape[1] + 1))
    return RawFigures(spread.n.tolist(), _sides(spread, distribution=held))


def recommendations(members: Membership, held: Counts) -> RawFigures:
    """Figures of a 0–10 question: share of 9–10 minus share of 0–6, with mean and distribution."""
    spread = members.spread_of_counts(held, np.arange(held.shape[1]))
    ahead = held[:, _PROMOTER:].sum(axis=1) - held[:, : _DETRACTOR + 1].sum(axis=1)
    return RawFigures(spread.n.tolist(), _sides(spread, distribution=held, recommendation=100 * ratio(ahead, spread.n)))


def numbers(members: Membership, atom: Counts, values: Counts, *, decimals: int = 0) -> RawFigures:
    """Figures of a number given as whole steps of 10^−decimals, one a person: only its mean, in its own unit."""
    steps, unit = members.spread_of(atom, values), 10**decimals
    mean, sd, margin, corrected = (part / unit for part in (steps.mean, steps.sd, steps.margin, steps.corrected))
    return RawFigures(steps.n.tolist(), _sides(Spread(steps.n, mean, sd, margin, corrected)))


def allocations(members: Membership, now: Counts, desired: Counts, change: Counts) -> RawFigures:
    """Figures of poles of an allocation of 100 points: 0..100 now and desired, and the change −100..100.

    Points given to one pole are taken from the others, so gaps sum to 0 over the poles and these are not
    to be tested against each other.
    """
    top = change.shape[1] // 2
    first, second = (_sides(members.spread_of_counts(side, np.arange(top + 1))) for side in (now, desired))
    steps = np.arange(-top, top + 1)
    spread = members.spread_of_counts(change, steps)
    return RawFigures(spread.n.tolist(), first, second, _gaps(spread, change, steps))


def dimensions(
    members: Membership,
    scores: Sequence[tuple[Floats, Counts]],
    *,
    points: int | None,
    of_items: Mask,
    items: Sequence[Sequence[Counts]],
) -> RawFigures:
    """Figures of dimensions from persons' scores, as shares of the way from the lowest answer to the highest.

    ``scores`` are the different values and how many have each: of now, or of now, desired and the change.
    Mean and gap are in scale points where all items share one scale 1..points; where they do not, the mean is None and
    the gap in index points. The index is always 0–100.

    The means of the rows in ``of_items`` are those of the items' means on each side, which tell nothing that the items'
    own figures do not; n and the spread are still those of the persons' scores. Both agree when nobody has skipped an
    item; where nobody has answered an item there is neither mean nor gap. ``items`` has on each side, for one item
    after another, how many gave each answer in these dimensions, a reversed item's turned round.
    """
    lowest, length = (0, 100) if points is None else (1, points - 1)
    sides, changes = scores[:2], scores[2:]
    spreads = [members.spread_of_counts(held, lowest + length * values) for values, held in sides]
    if of_items.any():
        means = [lowest + length * _means_of_items(each) for each in items]
        spreads = [
            replace(spread, mean=np.where(of_items, mean, spread.mean))
            for spread, mean in zip(spreads, means, strict=True)
        ]
    n = spreads[0].n.tolist()
    now, *desired = (_dimension_sides(spread, points) for spread in spreads)
    if not changes:
        return RawFigures(n, now)
    ((values, held),) = changes
    spread = members.spread_of_counts(held, length * values)
    moved = np.where(of_items, spreads[1].mean - spreads[0].mean, spread.mean)
    return RawFigures(n, now, desired[0], _gaps(replace(spread, mean=moved), held, length * values))


def _means_of_items(items: Sequence[Counts]) -> Floats:
    """The mean of the items' means in each row, as shares of the scale; nan where an item has no answer."""
    each = [ratio(held @ np.linspace(0, 1, held.shape[1]), held.sum(axis=1)) for held in items]
    means: Floats = np.mean(each, axis=0)
    return means


def _dimension_sides(spread: Spread, points: int | None) -> RawSides:
    if points is None:
        return _sides(_no_mean(spread.n), index=spread.mean)
    return _sides(spread, index=_index(spread.mean, points))


def _scale_sides(members: Membership, held: Counts, turned: bool) -> RawSides:
    points = held.shape[1]
    spread = members.spread_of_counts(held, np.arange(1, points + 1))
    index = _index(spread.mean, points)
    positive = held[:, [point - 1 for point in positive_points(points, turned)]].sum(axis=1)
    return _sides(
        spread,
        index=100 - index if turned else index,
        distribution=held,
        positive=ratio(positive, spread.n),
    )


def _index(mean: Floats, points: int) -> Floats:
    return (mean - 1) / (points - 1) * 100


def _no_mean(n: Counts) -> Spread:
    nothing = np.full(len(n), np.nan)
    return Spread(n, nothing, nothing, nothing, nothing)


def _sides(
    spread: Spread,
    *,
    index: Floats | None = None,
    distribution: Counts | None = None,
    positive: Floats | None = None,
    recommendation: Floats | None = None,
) -> RawSides:
    nothing = [None] * len(spread.n)
    return RawSides(
        _known(spread.mean),
        nothing if index is None else _known(index),
        nothing if distribution is None else list(map(tuple, distribution.tolist())),
        nothing if positive is None else _known(positive),
        nothing if recommendation is None else _known(recommendation),
        *_uncertainty(spread),
    )


def _uncertainty(spread: Spread) -> tuple[Column, Column, Column, Column, Column]:
    """The sd, and the ends of the mean's two intervals; nothing where there is no mean."""
    mean, wide, corrected = spread.mean, spread.margin, spread.corrected
    sd = np.where(np.isnan(mean), np.nan, spread.sd)
    low, high, t_low, t_high = mean - corrected, mean + corrected, mean - wide, mean + wide
    return _known(sd), _known(low), _known(high), _known(t_low), _known(t_high)


def _gaps(spread: Spread, held: Counts, steps: Counts | Floats) -> RawGaps:
    """From how many of each group, shape (rows, steps), desired so much more than now; steps lie evenly around 0."""
    below, above = held[:, steps < 0], held[:, steps > 0]
    sd, low, high, t_low, t_high = _uncertainty(spread)
    varied = ~np.isnan(spread.margin)
    more, same, less = above.sum(axis=1), held[:, steps == 0].sum(axis=1), below.sum(axis=1)
    return RawGaps(
        ((spread.n > 0) & ~np.isnan(spread.mean)).tolist(),
        spread.mean.tolist(),
        low,
        high,
        _known(np.divide(spread.mean, spread.sd, out=np.full(len(varied), np.nan), where=varied)),
        _known(ratio(more, spread.n)),
        _known(ratio(same, spread.n)),
        _known(ratio(less, spread.n)),
        _tests(spread.n, above, below[:, ::-1]),
        sd,
        t_low,
        t_high,
    )


def _tests(n: Counts, above: Counts, below: Counts) -> Column:
    """The p values of the small groups."""
    found: list[float | None] = [None] * len(n)
    small = np.flatnonzero(n < _SMALL_SAMPLE)
    for group, test in zip(small.tolist(), signed_ranks_of_counts(above[small], below[small]), strict=True):
        found[group] = test.p if test else None
    return found


def _known(values: Floats) -> Column:
    """As plain numbers, None for nan."""
    plain: list[float | None] = values.tolist()
    return [None if value != value else value for value in plain] if np.isnan(values).any() else plain
