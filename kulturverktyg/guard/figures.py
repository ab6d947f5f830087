"""Raw figures to what is released of them, by how much each group shows."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, compress, repeat

import numpy as np

from kulturverktyg.guard.items import Askable
from kulturverktyg.guard.levels import EXACT, Level
from kulturverktyg.guard.released import Gap, Measure, ReleasedFigure
from kulturverktyg.results.raw import RawFigures, RawGaps, RawSides

_WITHHELD = {
    Level.MEANS: "Bara medelvärden visas här, för fördelningen hade ringat in svaren från en mindre grupp.",
    Level.ALIKE: "Minst 90 % svarade lika, och därför visas inte exakta siffror.",
    Level.HIDDEN: "En del visas inte, för annars gick det att räkna fram eller ringa in svaren från en mindre grupp.",
}
#: The same where it goes for one of two sides only.
_WITHHELD_SIDE = {
    Level.MEANS: "För {side} visas bara medelvärdet, för fördelningen hade ringat in svaren från en mindre grupp.",
    Level.ALIKE: "För {side} svarade minst 90 % lika, och därför visas inte exakta siffror.",
    Level.HIDDEN: "För {side} visas inget, för annars gick det att räkna fram svaren från en mindre grupp.",
}
_SIDES = ("nuläget", "önskat läge")
#: The levels of a group, one a side; none where it shows nothing.
_Levels = tuple[Level, ...]
_WHOLE = {(Level.WHOLE,), (Level.WHOLE, Level.WHOLE)}


def released_figures(
    asked: Sequence[Askable],
    groups: Sequence[str],
    raw: RawFigures,
    levels: Sequence[_Levels],
    dont_know: Sequence[int],
) -> Iterator[ReleasedFigure]:
    """The figures of the groups that show something, of one item or dimension after another, as the rows are."""
    whole = _distinct(levels) <= _WHOLE
    sides = [_measures(side) for side in (raw.now, raw.desired) if side is not None]
    gaps: Iterable[Gap | None] = repeat(None) if raw.gap is None else _gaps(raw.gap)
    if not whole:
        sides = [
            map(_shown, side, [shown[place] if shown else Level.HIDDEN for shown in levels])
            for place, side in enumerate(sides)
        ]
        gaps = map(_shown_gap, gaps, levels)
    made = map(
        ReleasedFigure,
        list(groups) * len(asked),
        chain.from_iterable(repeat(askable.item, len(groups)) for askable in asked),
        chain.from_iterable(repeat(askable.dimension, len(groups)) for askable in asked),
        raw.n,
        sides[0],
        sides[1] if len(sides) > 1 else repeat(None),
        gaps,
        dont_know,
        repeat("") if whole else map(_withheld, levels),
    )
    return made if whole else compress(made, levels)


def _distinct(levels: Sequence[_Levels]) -> set[_Levels]:
    """The levels that there are; most are one and the same value, which is sooner known by its identity."""
    return set({id(shown): shown for shown in levels}.values())


def _measures(side: RawSides) -> Iterator[Measure]:
    return map(
        Measure,
        side.mean,
        side.index,
        side.distribution,
        side.positive,
        side.recommendation,
        side.sd,
        side.low,
        side.high,
        repeat(None),
        side.t_low,
        side.t_high,
    )


def _shown(whole: Measure, level: Level) -> Measure:
    match level:
        case Level.WHOLE:
            return whole
        case Level.MEANS:
            return Measure(whole.mean, whole.index)
        case Level.ALIKE:
            return Measure(None, nearly_all=-1 if whole.distribution is None else int(np.argmax(whole.distribution)))
        case _:
            return Measure(None)


def _gaps(gaps: RawGaps) -> Iterable[Gap | None]:
    made = map(
        Gap,
        gaps.mean,
        gaps.low,
        gaps.high,
        gaps.dz,
        gaps.more,
        gaps.same,
        gaps.less,
        gaps.p,
        gaps.sd,
        gaps.t_low,
        gaps.t_high,
    )
    return made if all(gaps.there) else (gap if there else None for gap, there in zip(made, gaps.there, strict=True))


def _shown_gap(whole: Gap | None, shown: _Levels) -> Gap | None:
    if whole is None or not shown or not all(level in EXACT for level in shown):
        return None
    return Gap(whole.mean, None, None, None, None, None, None) if Level.MEANS in shown else whole


def _withheld(shown: _Levels) -> str:
    if len(set(shown)) <= 1:
        return _WITHHELD.get(shown[0], "") if shown else ""
    sides = zip(_SIDES, shown, strict=True)
    return " ".join(_WITHHELD_SIDE[level].format(side=side) for side, level in sides if level in _WITHHELD)
