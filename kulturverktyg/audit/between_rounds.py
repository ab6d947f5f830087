"""Attack 5: is a group of one round a group of another with a few people more or less, or a few others?

If all that is shown of both agrees with that, the difference is the answers of those few, unless what the two groups
truly answered speaks against it: then it is nobody's.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from statistics import median

import numpy as np

from kulturverktyg.audit.report import Tried
from kulturverktyg.audit.same_rows import gone_and_come
from kulturverktyg.audit.seen import RoundSeen, figure_name
from kulturverktyg.audit.truth import Asked, Floats
from kulturverktyg.guard.released import Measure, ReleasedFigure, ReleasedGroup, ReleasedResults

_SLACK = 1e-6


def try_rounds(rounds: Sequence[RoundSeen], tell: Callable[[float], None] = lambda _share: None) -> Tried:
    """Every pair of groups of different rounds, one inside the other, that differ by fewer than K answers."""
    attempts = 0
    findings: list[str] = []
    pairs = list(combinations(rounds, 2))
    for place, (earlier, later) in enumerate(pairs):
        tell(place / len(pairs))
        for first, second in _nested(_shown(earlier), _shown(later)):
            attempts += 1
            if abs(first.group.n - second.group.n) < later.truth.k and (how := _told(first, second)):
                where = f"”{first.group.label}” i {earlier.name} och ”{second.group.label}” i {later.name}"
                findings.append(f"{where} {how}")
    what = "Jämförde grupper i olika omgångar som ligger i varandra och skiljer sig med några få svar."
    return Tried("rounds", "Mellan omgångar", what, attempts, tuple(findings))


@dataclass(frozen=True)
class _Shown:
    """A group of a round, and the results that it is shown in."""

    round: RoundSeen
    results: ReleasedResults
    group: ReleasedGroup


def _shown(round_: RoundSeen) -> list[_Shown]:
    """Every group of a round that has been shown, once; one in a file counts where it is of today's answers."""
    found: dict[tuple[object, object], _Shown] = {}
    for seen in round_.seen:
        for group in seen.results.groups:
            key = frozenset(group.cells), group.answers
            if group.cells and key not in found and int(round_.truth.members(group).sum()) == group.n:
                found[key] = _Shown(round_, seen.results, group)
    return list(found.values())


def _told(first: _Shown, second: _Shown) -> str:
    """What the difference of two groups tells of few people, as the end of a sentence; empty where that is nothing."""
    few = abs(first.group.n - second.group.n)
    if few and _agree(first, second):
        people = "1 person" if few == 1 else f"{few} personer"
        return (
            f"skiljer sig med {people}, och alla siffror stämmer med att resten har svarat lika: skillnaden kan vara "
            "just deras svar."
        )
    if _look_alike(first, second) and gone_and_come(first.round.truth, first.group, second.round.truth, second.group):
        return (
            "är samma svar, inlästa två gånger med några få ändringar: skillnaden mellan siffrorna är svaren från dem "
            "som har tillkommit, tagits bort eller ändrats."
        )
    return ""


def _look_alike(first: _Shown, second: _Shown) -> bool:
    """Whether at least half of what both show exactly could be of the same people but for fewer than K, not all."""
    figures = {figure_name(f): f for f in first.results.figures if f.group == first.group.id}
    apart = [
        people
        for after in second.results.figures
        if after.group == second.group.id
        and (before := figures.get(figure_name(after))) is not None
        and after.dimension is None
        for people in _apart(before, after)
    ]
    return any(apart) and median(apart) < first.round.truth.k


def _apart(before: ReleasedFigure, after: ReleasedFigure) -> Iterator[float]:
    """How many people at least answered otherwise, or in one of the groups only, by side; means tell it roughly."""
    for one, other in ((before.now, after.now), (before.desired, after.desired)):
        if one is None or other is None:
            continue
        if one.distribution is not None and other.distribution is not None:
            moved = [a - b for a, b in zip(one.distribution, other.distribution, strict=False)]
            yield max(sum(m for m in moved if m > 0), -sum(m for m in moved if m < 0))
        elif one.mean is not None and other.mean is not None:
            yield abs(before.n - after.n) + abs(one.mean - other.mean) * min(before.n, after.n)


def _nested(earlier: Sequence[_Shown], later: Sequence[_Shown]) -> Iterator[tuple[_Shown, _Shown]]:
    for first in earlier:
        for second in later:
            if _inside(first.group, second.group) or _inside(second.group, first.group):
                yield first, second


def _inside(part: ReleasedGroup, whole: ReleasedGroup) -> bool:
    given = dict(part.answers)
    return set(part.cells) <= set(whole.cells) and all(
        set(given.get(question, ("\0",))) <= set(names) for question, names in whole.answers
    )


def _agree(first: _Shown, second: _Shown) -> bool:
    """Whether every figure that both show agrees with the larger being the smaller and a few more."""
    small, large = (first, second) if first.group.n < second.group.n else (second, first)
    if not _inside(small.group, large.group):
        return False
    figures = {figure_name(f): f for f in small.results.figures if f.group == small.group.id}
    compared = 0
    for figure in large.results.figures:
        before = figures.get(figure_name(figure))
        if figure.group != large.group.id or before is None or figure.dimension is not None:
            continue
        if not _same_question(small.results, large.results, figure_name(figure)):
            continue
        compared += 1
        asked = large.round.truth.asked(figure_name(figure))
        if not _can_be_added_to(asked, before, figure, large.group.n - small.group.n):
            return False
    return compared > 0 and _truly_within(small, large)


def _truly_within(small: _Shown, large: _Shown) -> bool:
    """Whether everybody in the smaller group may be in the larger one, by the answers to each item that both had."""
    one, other = small.round, large.round
    here, there = one.truth.members(small.group), other.truth.members(large.group)
    for item in one.today.items:
        if not _same_question(one.today, other.today, item.name):
            continue
        sides = zip(one.truth.asked(item.name).sides, other.truth.asked(item.name).sides, strict=False)
        if not all(_are_among(part[here], whole[there]) for part, whole in sides):
            return False
    return True


def _are_among(part: Floats, whole: Floats) -> bool:
    """Whether there are as many of each value in the whole; nan is none."""
    values, counts = np.unique(part[~np.isnan(part)], return_counts=True)
    return all(int((whole == value).sum()) >= count for value, count in zip(values, counts, strict=True))


def _same_question(one: ReleasedResults, other: ReleasedResults, name: str) -> bool:
    asked = [next((item for item in results.items if item.name == name), None) for results in (one, other)]
    return asked[0] is not None and asked[1] is not None and asked[0].points == asked[1].points


def _can_be_added_to(asked: Asked, small: ReleasedFigure, large: ReleasedFigure, few: int) -> bool:
    more = large.n - small.n
    if not 0 <= more <= few:
        return False
    sides = [(small.now, large.now)]
    if small.desired is not None and large.desired is not None:
        sides.append((small.desired, large.desired))
    return all(_side_fits(asked, before, small.n, after, large.n) for before, after in sides)


def _side_fits(asked: Asked, before: Measure, n_before: int, after: Measure, n_after: int) -> bool:
    if any(b > a for b, a in zip(before.distribution or (), after.distribution or (), strict=False)):
        return False
    if before.mean is None or after.mean is None or not asked.ordered:
        return True
    added, more = after.mean * n_after - before.mean * n_before, n_after - n_before
    return asked.low * more - _SLACK <= added <= asked.high * more + _SLACK
