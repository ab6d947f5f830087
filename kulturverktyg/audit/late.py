"""Attack 6: an earlier release of the same round beside today's gives away those who came late, if they are few."""

from collections.abc import Callable, Iterator, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from kulturverktyg.audit.report import Tried
from kulturverktyg.audit.seen import BEFORE, RoundSeen, Seen, figure_name
from kulturverktyg.audit.span import sums_of_sets
from kulturverktyg.audit.truth import COUNT
from kulturverktyg.guard.released import ReleasedGroup

_Definition = tuple[frozenset[tuple[str, str]], tuple[tuple[str, tuple[str, ...]], ...]]
_Sizes = Mapping[_Definition, tuple[ReleasedGroup, int]]


def try_late(rounds: Sequence[RoundSeen], tell: Callable[[float], None] = lambda _share: None) -> Tried:
    """How much every group, and every group less those inside it, has grown since each earlier file of its round."""
    attempts = 0
    findings: list[str] = []
    for place, round_ in enumerate(rounds):
        tell(place / len(rounds))
        today, *earlier = round_.seen
        for seen in (each for each in earlier if each.source != BEFORE):
            for name in (COUNT, *round_.truth.names):
                then, now = _sizes(seen, name), _sizes(today, name)
                grown = [(group, n - then[key][1]) for key, (group, n) in now.items() if key in then]
                if not any(growth for _, growth in grown):
                    attempts += len(grown)
                    continue
                tried, few = _few_late(round_, grown, round_.truth.smallest(name))
                attempts += tried
                findings += [f"{round_.name}, {seen.source}: {told} ({round_.truth.words(name)})." for told in few]
    what = "Lade tidigare exporterade filer bredvid dagens resultat och räknade hur många som har kommit till."
    return Tried("late", "Sena svar", what, attempts, tuple(findings))


def _sizes(seen: Seen, name: str) -> _Sizes:
    keys = {group.id: (frozenset(group.cells), group.answers) for group in seen.results.groups if group.cells}
    groups = {group.id: group for group in seen.results.groups}
    if name == COUNT:
        return {keys[g.id]: (g, g.n) for g in seen.results.groups if g.id in keys}
    shown = (figure for figure in seen.results.figures if figure_name(figure) == name and figure.group in keys)
    return {keys[figure.group]: (groups[figure.group], figure.n) for figure in shown}


def _few_late(round_: RoundSeen, grown: Sequence[tuple[ReleasedGroup, int]], k: int) -> tuple[int, list[str]]:
    """How many combinations were tried, and those that have changed by 1..k−1."""
    vectors = np.array([round_.truth.members(group) for group, _ in grown])
    growth = np.array([more for _, more in grown])
    labels = [group.label for group, _ in grown]
    tried, found = 0, []
    for words, change in _combinations(vectors, growth, labels):
        tried += 1
        if 0 < abs(change) < k:
            verb = "har fått" if change > 0 else "har blivit av med"
            found.append(f"{words} {verb} {abs(change)} svar sedan dess, så det går att räkna fram vad de svarade")
    return tried, list(dict.fromkeys(found))


def _combinations(
    vectors: NDArray[np.bool_], growth: NDArray[np.int64], labels: Sequence[str]
) -> Iterator[tuple[str, int]]:
    """Groups, one less another inside it, one less all the largest inside it that share nobody, and sums of them."""
    shared = vectors.astype(np.int64) @ vectors.T.astype(np.int64)
    sizes = np.diag(shared)
    for whole in range(len(labels)):
        yield f"”{labels[whole]}”", int(growth[whole])
        inside = [int(n) for n in np.flatnonzero((shared[whole] == sizes) & (sizes < sizes[whole]))]
        for part in inside:
            yield f"”{labels[whole]}” utan ”{labels[part]}”", int(growth[whole] - growth[part])
        rest, change, taken = vectors[whole].copy(), int(growth[whole]), []
        for part in sorted(inside, key=lambda n: -sizes[n]):
            if not (vectors[part] & ~rest).any():
                rest, change = rest & ~vectors[part], change - int(growth[part])
                taken.append(part)
        if len(taken) > 1:
            yield f"”{labels[whole]}” utan grupperna i den", change
    for change in sums_of_sets(vectors, growth):
        yield "En kombination av grupper", change
