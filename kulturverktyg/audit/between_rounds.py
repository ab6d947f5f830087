"""Attack 5: is a group of one round a group of another with a few people more or less?

If all that is shown of both agrees with that, the difference is the answers of those few, unless what the two groups
truly answered speaks against it: then it is nobody's.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import combinations

import numpy as np

from kulturverktyg.audit.report import Tried
from kulturverktyg.audit.seen import RoundSeen, figure_name
from kulturverktyg.audit.truth import Asked, Floats
from kulturverktyg.guard.released import Measure, ReleasedFigure, ReleasedGroup, ReleasedResults

_SLACK = 1e-6


def try_rounds(rounds: Sequence[RoundSeen], tell: Callable[[float], None] = lambda _share: None) -> Tried:
    """Every pair of groups of different rounds, one inside the other, that differ by 1..K−1 answers."""
    attempts = 0
    findings: list[str] = []
    pairs = list(combinations(rounds, 2))
    for place, (earlier, later) in enumerate(pairs):
        tell(place / len(pairs))
        for first, second in _nested(earlier.today, later.today):
            attempts += 1
            few = abs(first.n - second.n)
            if 0 < few < later.truth.k and _agree(earlier, later, first, second):
                people = "1 person" if few == 1 else f"{few} personer"
                findings.append(
                    f"”{first.label}” i {earlier.name} och ”{second.label}” i {later.name} skiljer sig med {people}, "
                    "och alla siffror stämmer med att resten har svarat lika: skillnaden kan vara just deras svar."
                )
    what = "Jämförde grupper i olika omgångar som ligger i varandra och skiljer sig med några få svar."
    return Tried("rounds", "Mellan omgångar", what, attempts, tuple(findings))


def _nested(earlier: ReleasedResults, later: ReleasedResults) -> Iterator[tuple[ReleasedGroup, ReleasedGroup]]:
    for first in earlier.groups:
        for second in later.groups:
            if first.cells and second.cells and (_inside(first, second) or _inside(second, first)):
                yield first, second


def _inside(part: ReleasedGroup, whole: ReleasedGroup) -> bool:
    given = dict(part.answers)
    return set(part.cells) <= set(whole.cells) and all(
        set(given.get(question, ("\0",))) <= set(names) for question, names in whole.answers
    )


def _agree(earlier: RoundSeen, later: RoundSeen, first: ReleasedGroup, second: ReleasedGroup) -> bool:
    """Whether every figure that both show agrees with the larger being the smaller and a few more."""
    if first.n < second.n:
        small, large, asked_in = (earlier, first), (later, second), later
    else:
        small, large, asked_in = (later, second), (earlier, first), earlier
    if not _inside(small[1], large[1]):
        return False
    figures = {figure_name(f): f for f in small[0].today.figures if f.group == small[1].id}
    compared = 0
    for figure in large[0].today.figures:
        before = figures.get(figure_name(figure))
        if figure.group != large[1].id or before is None or figure.dimension is not None:
            continue
        if not _same_question(small[0].today, large[0].today, figure_name(figure)):
            continue
        compared += 1
        if not _can_be_added_to(asked_in.truth.asked(figure_name(figure)), before, figure, large[1].n - small[1].n):
            return False
    return compared > 0 and _truly_within(small, large)


def _truly_within(small: tuple[RoundSeen, ReleasedGroup], large: tuple[RoundSeen, ReleasedGroup]) -> bool:
    """Whether everybody in the smaller group may be in the larger one, by the answers to each item that both had."""
    (one, group), (other, larger) = small, large
    here, there = one.truth.members(group), other.truth.members(larger)
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
