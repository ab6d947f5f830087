"""The raw figures of all groups, in columns of one value a group. Nothing here is safe to show: only the guard may ask.

None stands where a figure has no meaning or nobody answered. They go by the ten thousand, and an object for each would
take longer to make than to count.
"""

from collections.abc import Sequence
from dataclasses import dataclass

#: One value a group.
Column = Sequence[float | None]


@dataclass(frozen=True, eq=False)
class RawSides:
    """Now or desired: ``mean`` in scale points (a number's in its own unit), ``index`` 0–100,

    ``distribution`` persons per answer, ``positive`` a share 0–1, ``recommendation`` −100..100. ``sd`` divides by
    n − 1: None with n < 2, and 0 where all answers are alike. ``t_low``/``t_high``: 95 % t interval of the mean, in its
    unit; None with n < 2 or no spread. ``low``/``high``: the same with finite population correction.
    """

    mean: Column
    index: Column
    distribution: Sequence[tuple[int, ...] | None]
    positive: Column
    recommendation: Column
    sd: Column
    low: Column
    high: Column
    t_low: Column
    t_high: Column


@dataclass(frozen=True, eq=False)
class RawGaps:
    """Within-person desired − now, where it is ``there``; nobody has a gap where nobody answered.

    ``dz`` is mean/sd. ``more``, ``same``, ``less`` are shares 0–1 of those who want more, the same or less.
    ``p`` is Wilcoxon's exact signed-rank p value, only when n < 20 and somebody wants a change. ``sd`` and the
    intervals are as those of a side.
    """

    there: Sequence[bool]
    mean: Sequence[float]
    low: Column
    high: Column
    dz: Column
    more: Column
    same: Column
    less: Column
    p: Column
    sd: Column
    t_low: Column
    t_high: Column


@dataclass(frozen=True, eq=False)
class RawFigures:
    """An item or a dimension; ``n`` holds for every part of a group's figure."""

    n: Sequence[int]
    now: RawSides
    desired: RawSides | None = None
    gap: RawGaps | None = None


def positive_points(points: int, reversed: bool) -> tuple[int, ...]:  # noqa: A002
    """The answers on a scale 1..points that count as positive: those above its middle.

    That is 4–5 of five, 3–4 of four, 5–7 of seven. For a reversed item it is those below the middle.
    """
    middle = (points + 1) / 2
    return tuple(point for point in range(1, points + 1) if (point < middle if reversed else point > middle))
