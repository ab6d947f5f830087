"""Which groups can be told apart, worked out from what has been released: no ranking by decimals."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

from kulturverktyg.guard.released import Measure, ReleasedFigure, ReleasedGroup, ReleasedResults

#: Part of the scale's length by which groups must differ for it to be said, however sure it is.
_WORTH_SAYING = 0.05


@dataclass(frozen=True)
class Alike:
    """Groups by what they answered on one thing, as ids.

    ``classes`` go from the highest to the lowest; the groups of one class cannot be told apart, and stand in the
    order in which they were given. ``higher`` and ``lower`` are those that surely differ from all others in the
    organisation together. ``unknown`` have no figure, or one without an interval.
    """

    classes: tuple[tuple[str, ...], ...]
    higher: tuple[str, ...]
    lower: tuple[str, ...]
    unknown: tuple[str, ...]


@dataclass(frozen=True)
class _Placed:
    id: str
    mean: float
    low: float
    high: float


def alike(
    released: ReleasedResults,
    groups: Sequence[ReleasedGroup],
    *,
    item: str | None = None,
    dimension: str | None = None,
) -> Alike:
    """How ``groups`` lie to each other on an item or a dimension today; give groups that nobody is in two of.

    Groups whose intervals overlap, or that are closer than a twentieth of the scale, are alike; so are two that
    are each alike a third one between them. High is high on the scale, also for a reversed item.
    """
    figures = {group.id: released.figure(group.id, item=item, dimension=dimension) for group in groups}
    least = _WORTH_SAYING * _length(released, item, dimension)
    placed = [one for group in groups if (one := _placed(group.id, figures[group.id])) is not None]
    known = {one.id for one in placed}
    everybody = next((group for group in released.groups if group.breakdown == "all"), None)
    whole = released.figure(everybody.id, item=item, dimension=dimension) if everybody else None
    beside = {id_: _beside_rest(figure, whole, least) for id_, figure in figures.items()}
    return Alike(
        _classes(placed, least),
        tuple(group.id for group in groups if beside[group.id] > 0),
        tuple(group.id for group in groups if beside[group.id] < 0),
        tuple(group.id for group in groups if group.id not in known),
    )


def siblings(released: ReleasedResults, breakdown: str) -> tuple[tuple[ReleasedGroup, ...], ...]:
    """The groups of a breakdown, those with the same parent together: nobody is in two of them."""
    families: dict[str | None, list[ReleasedGroup]] = {}
    for group in released.groups:
        if group.breakdown == breakdown:
            families.setdefault(group.parent, []).append(group)
    return tuple(map(tuple, families.values()))


def _length(released: ReleasedResults, item: str | None, dimension: str | None) -> float:
    """Length of the scale that the means lie on; 0 where it has no ends."""
    if dimension is not None:
        points = next((one.points for one in released.dimensions if one.name == dimension), None)
        return 100.0 if points is None else float(points - 1)
    asked = next((one for one in released.items if one.name == item), None)
    if asked is None or asked.points is None:
        return 0.0
    return {
        "pair": asked.points - 1,
        "scale": asked.points - 1,
        "ranking": asked.points - 1,
        "allocation": asked.points,
        "recommendation": asked.points,
    }.get(asked.kind, 0.0)


def _value(side: Measure) -> float | None:
    return side.mean if side.mean is not None else side.index


def _placed(id_: str, figure: ReleasedFigure | None) -> _Placed | None:
    if figure is None:
        return None
    mean, low, high = _value(figure.now), figure.now.low, figure.now.high
    return None if mean is None or low is None or high is None else _Placed(id_, mean, low, high)


def _classes(placed: Sequence[_Placed], least: float) -> tuple[tuple[str, ...], ...]:
    classes: list[list[_Placed]] = []
    for one in sorted(placed, key=lambda one: -one.mean):
        if classes and any(one.high >= other.low or other.mean - one.mean < least for other in classes[-1]):
            classes[-1].append(one)
        else:
            classes.append([one])
    order = [one.id for one in placed]
    return tuple(tuple(sorted((one.id for one in group), key=order.index)) for group in classes)


def _beside_rest(figure: ReleasedFigure | None, whole: ReleasedFigure | None, least: float) -> int:
    """1 or −1 when a group is surely above or below all others together, else 0."""
    from kulturverktyg.results.intervals import welch_of

    rest = _rest(figure, whole)
    if figure is None or rest is None:
        return 0
    mean, sd, n = rest
    own, spread = _value(figure.now), figure.now.sd
    if own is None or spread is None or abs(own - mean) < least:
        return 0
    interval = welch_of(own, spread, figure.n, mean, sd, n)
    if interval is None or interval.low <= 0 <= interval.high:
        return 0
    return 1 if interval.low > 0 else -1


def _rest(figure: ReleasedFigure | None, whole: ReleasedFigure | None) -> tuple[float, float, int] | None:
    """Mean, sd and number of all others than a group; None where it cannot be said."""
    if figure is None or whole is None or whole.n - figure.n < 2:
        return None
    own, spread = _value(figure.now), figure.now.sd
    all_, all_spread = _value(whole.now), whole.now.sd
    if own is None or spread is None or all_ is None or all_spread is None:
        return None
    n = whole.n - figure.n
    mean = (whole.n * all_ - figure.n * own) / n
    squares = _squares(all_, all_spread, whole.n) - _squares(own, spread, figure.n) - n * mean**2
    return mean, sqrt(max(squares, 0.0) / (n - 1)), n


def _squares(mean: float, sd: float, n: int) -> float:
    """Sum of the squares of n values."""
    return (n - 1) * sd**2 + n * mean**2
