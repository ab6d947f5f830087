"""What may be said of how closed rounds differ: nothing but released values and what follows from them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from kulturverktyg.guard.released import ReleasedDimension, ReleasedGroup, ReleasedItem

Side = Literal["now", "desired"]
About = Literal["group", "dimension", "item"]


@dataclass(frozen=True)
class Difference:
    """A value in two rounds. ``low``/``high`` is the 95 % interval of later − earlier, None where there is none.

    ``reason`` says in one sentence why there is no interval, or why a value is missing.
    """

    earlier: float | None
    later: float | None
    low: float | None = None
    high: float | None = None
    reason: str = ""

    @property
    def value(self) -> float | None:
        """Later minus earlier."""
        return None if self.earlier is None or self.later is None else self.later - self.earlier

    @property
    def is_sure(self) -> bool:
        """Whether the interval leaves 0."""
        return self.low is not None and self.high is not None and (self.low > 0 or self.high < 0)


@dataclass(frozen=True)
class Change:
    """One side of a group × item or dimension in two rounds; ``n`` is None in a round where it is not shown.

    ``mean`` is in the unit of `Measure.mean`, of a recommendation −100..100, and of a dimension whose items have
    different scales 0–100; ``positive`` is a share 0–1. Either is None where it has no meaning. ``answer`` is the
    place of the alternative of a single choice that ``positive`` is the share of.
    """

    group: str
    item: str | None
    dimension: str | None
    side: Side
    n: tuple[int | None, int | None]
    mean: Difference | None = None
    positive: Difference | None = None
    answer: int | None = None

    @property
    def name(self) -> str:
        """The item's or the dimension's name."""
        return self.item or self.dimension or ""

    @property
    def main(self) -> Difference:
        """The difference of means, or of shares where there is no mean."""
        return self.mean or self.positive or Difference(None, None)


@dataclass(frozen=True)
class GroupTrend:
    """A group that is the same in both rounds, as it is called in the later one, and what to be careful about."""

    group: ReleasedGroup
    n: tuple[int, int]
    headcount: tuple[int, int]
    warnings: tuple[str, ...]


@dataclass(frozen=True)
class NotCompared:
    """A group, a dimension or a question that the two rounds do not share, and why, in one sentence."""

    about: About
    name: str
    words: str
    reason: str


@dataclass(frozen=True)
class ReleasedTrend:
    """Two closed rounds beside each other; ``changes`` group by group, in the order of the later survey."""

    journey: str
    survey: str
    earlier: str
    later: str
    k: int
    groups: tuple[GroupTrend, ...]
    items: tuple[ReleasedItem, ...]
    dimensions: tuple[ReleasedDimension, ...]
    changes: tuple[Change, ...]
    not_compared: tuple[NotCompared, ...]
    warnings: tuple[str, ...]
    method: tuple[str, ...]

    def of_group(self, group: str) -> Sequence[Change]:
        """The changes of one group."""
        return self._by_group.get(group, ())

    @cached_property
    def _by_group(self) -> Mapping[str, Sequence[Change]]:
        found: dict[str, list[Change]] = {}
        for change in self.changes:
            found.setdefault(change.group, []).append(change)
        return found


@dataclass(frozen=True)
class Point:
    """An index 0–100 with its 95 % t interval, without finite population correction; None where there is none."""

    index: float
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True)
class SeriesPoint:
    """A dimension in one round."""

    n: int
    now: Point | None
    desired: Point | None


@dataclass(frozen=True)
class DimensionSeries:
    """A dimension through the rounds, None in a round where it is not shown or where it was asked otherwise."""

    group: str
    dimension: str
    title: str
    points: tuple[SeriesPoint | None, ...]


@dataclass(frozen=True)
class ReleasedSeries:
    """Closed rounds one after another; what differs from the last of them is left out."""

    rounds: tuple[str, ...]
    dimensions: tuple[DimensionSeries, ...]

    def of_group(self, group: str) -> tuple[DimensionSeries, ...]:
        """The dimensions of one group that are shown in at least one round."""
        return tuple(one for one in self.dimensions if one.group == group and any(one.points))


@dataclass(frozen=True)
class ReleasedRounds:
    """A comparison, and the whole series that it is part of."""

    trend: ReleasedTrend
    series: ReleasedSeries
