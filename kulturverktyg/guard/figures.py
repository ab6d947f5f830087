"""A raw figure and how much of it may be shown, to the figure that leaves the guard."""

import math
from collections.abc import Sequence

import numpy as np

from kulturverktyg.guard.items import Askable
from kulturverktyg.guard.levels import EXACT, Level
from kulturverktyg.guard.released import Gap, Measure, ReleasedFigure
from kulturverktyg.results.raw import RawFigure, RawGap, RawSide

_WITHHELD = {
    Level.MEANS: "Bara medelvärden visas här, för fördelningen hade ringat in svaren från en mindre grupp.",
    Level.ALIKE: "Minst 90 % svarade lika, och därför visas inte exakta siffror.",
    Level.HIDDEN: "En del visas inte, för annars gick det att räkna fram eller ringa in svaren från en mindre grupp.",
}
_BOTH_WHOLE = (Level.WHOLE, Level.WHOLE)


def released_figure(
    group: str, askable: Askable, raw: RawFigure, levels: Sequence[Level], dont_know: int, headcount: int
) -> ReleasedFigure:
    """The figure of a group with one level a side; ``headcount`` is 0 where it is not known how many people it has."""
    left = _left_out(raw.n, headcount)
    if raw.desired is not None and raw.gap is not None and levels == _BOTH_WHOLE:
        now, desired, gap = _whole(raw.now, left), _whole(raw.desired, left), _whole_gap(raw.gap, left)
        return ReleasedFigure(group, askable.item, askable.dimension, raw.n, now, desired, gap, dont_know)
    sides = [raw.now] if raw.desired is None else [raw.now, raw.desired]
    measures = [_measure(side, level, left) for side, level in zip(sides, levels, strict=True)]
    return ReleasedFigure(
        group=group,
        item=askable.item,
        dimension=askable.dimension,
        n=raw.n,
        now=measures[0],
        desired=measures[1] if len(measures) > 1 else None,
        gap=_gap(raw, levels, left),
        dont_know=dont_know,
        withheld=next((words for level, words in _WITHHELD.items() if level in levels), ""),
    )


def _left_out(n: int, headcount: int) -> float:
    """What the finite population correction makes of a standard error: √(1 − n/N). Cochran (1977), 2.6."""
    if not headcount:
        return 1.0
    return math.sqrt(1 - n / headcount) if headcount > n else 0.0


def _measure(side: RawSide, level: Level, left: float) -> Measure:
    match level:
        case Level.WHOLE:
            return _whole(side, left)
        case Level.MEANS:
            return Measure(side.mean, side.index)
        case Level.ALIKE:
            largest = -1 if side.distribution is None else int(np.argmax(side.distribution))
            return Measure(None, nearly_all=largest)
        case _:
            return Measure(None)


def _whole(side: RawSide, left: float) -> Measure:
    mean, low, high = side.mean, side.low, side.high
    return Measure(
        mean,
        side.index,
        side.distribution,
        side.positive,
        side.recommendation,
        side.sd,
        None if mean is None or low is None else mean + (low - mean) * left,
        None if mean is None or high is None else mean + (high - mean) * left,
        None,
        low,
        high,
    )


def _gap(raw: RawFigure, levels: Sequence[Level], left: float) -> Gap | None:
    gap = raw.gap
    if gap is None or not all(level in EXACT for level in levels):
        return None
    if any(level is Level.MEANS for level in levels):
        return Gap(gap.mean, None, None, None, None, None, None)
    return _whole_gap(gap, left)


def _whole_gap(gap: RawGap, left: float) -> Gap:
    mean, low, high = gap.mean, gap.low, gap.high
    return Gap(
        mean,
        None if low is None else mean + (low - mean) * left,
        None if high is None else mean + (high - mean) * left,
        gap.dz,
        gap.more,
        gap.same,
        gap.less,
        gap.p,
        gap.sd,
        low,
        high,
    )
