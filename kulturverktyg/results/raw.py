"""The raw figure of a group. Nothing here is safe to show: only the guard may ask.

They are made by the ten thousand and never changed; a frozen dataclass would take eight times as long to make.
"""

from dataclasses import dataclass


@dataclass
class RawSide:
    """Now or desired: ``mean`` in scale points (a number's in its own unit), ``index`` 0–100,

    ``distribution`` persons per answer, ``positive`` a share 0–1, ``recommendation`` −100..100. None where it has
    no meaning or nobody answered. ``sd`` divides by n − 1: None with n < 2, and 0 where all answers are alike.
    ``low``/``high``: 95 % t interval of the mean, in its unit; None with n < 2 or no spread.
    """

    mean: float | None
    index: float | None = None
    distribution: tuple[int, ...] | None = None
    positive: float | None = None
    recommendation: float | None = None
    sd: float | None = None
    low: float | None = None
    high: float | None = None


@dataclass
class RawGap:
    """Within-person desired − now. ``low``/``high``: 95 % t interval, None with n < 2 or no spread.

    ``dz`` is mean/sd. ``more``, ``same``, ``less`` are shares 0–1 of those who want more, the same or less.
    ``p`` is Wilcoxon's exact signed-rank p value, only when n < 20 and somebody wants a change. ``sd`` is as
    that of a side.
    """

    mean: float
    low: float | None
    high: float | None
    dz: float | None
    more: float
    same: float
    less: float
    p: float | None
    sd: float | None = None


@dataclass
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
