"""What is shown around a hidden group: of a small organisation all of it, of a large one what is far away put together.

Groups that hold nobody of the hidden group tell no more of it together than their sum does, but for the room that each
place has; that is given up where there are so many that a linear program would take long.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from kulturverktyg.audit.candidates import Candidate
from kulturverktyg.audit.program import Fact
from kulturverktyg.audit.seen import Pool
from kulturverktyg.audit.truth import Mask
from kulturverktyg.guard.released import Measure, ReleasedGroup

#: Atoms of an organisation that is small enough to be taken whole.
_FEW_ATOMS = 40
_CROSSED = "*"

#: By place in the pool and item: n, and what is shown of each side.
Measures = Mapping[tuple[int, str], tuple[int, tuple[Measure, ...]]]


@dataclass(frozen=True)
class Around:
    """Groups with cells, and a fact about each in the same order."""

    groups: tuple[ReleasedGroup | Candidate, ...]
    facts: tuple[Fact, ...]


def around(pool: Pool, measures: Measures, name: str, side: int, who: Mask) -> Around:
    """What is known of one side of an item that bears on some respondents."""
    facts = [_fact(pool, measures, place, name, side) for place in range(len(pool.groups))]
    found: list[tuple[ReleasedGroup | Candidate, Fact]] = list(zip(pool.groups, facts, strict=True))
    if pool.vectors.shape[1] > _FEW_ATOMS:
        near = pool.vectors[:, np.unique(pool.atom[who])].any(axis=1)
        far = ~near & np.array([fact.n is not None for fact in facts])
        outermost = far & ~pool.within[:, far].any(axis=1)
        found = [found[place] for place in np.flatnonzero(near)]
        found += list(_put_together(pool, facts, np.flatnonzero(outermost).tolist()))
    groups, kept = zip(*found, strict=True)
    return Around(groups, tuple(Fact(place, f.counted, f.n, f.measure) for place, f in enumerate(kept)))


def _fact(pool: Pool, measures: Measures, place: int, name: str, side: int) -> Fact:
    n, shown = measures.get((place, name), (None, ()))
    return Fact(place, pool.groups[place].n, n, shown[side] if side < len(shown) else None)


def _put_together(pool: Pool, facts: Sequence[Fact], far: Sequence[int]) -> Iterator[tuple[Candidate, Fact]]:
    """One group for those of a breakdown of which as much is shown."""
    alike: dict[tuple[str, bool, bool], list[int]] = {}
    for place in far:
        breakdown, shown = pool.groups[place].breakdown, facts[place].measure
        if _CROSSED not in breakdown and shown is not None:
            alike.setdefault((breakdown, shown.distribution is not None, shown.mean is not None), []).append(place)
    for (breakdown, whole, mean), places in alike.items():
        if whole or mean:
            groups = [pool.groups[place] for place in places]
            yield _joined(breakdown, groups), _sum([facts[place] for place in places], whole=whole, mean=mean)


def _joined(breakdown: str, groups: Sequence[ReleasedGroup]) -> Candidate:
    cells = tuple(sorted({cell for group in groups for cell in group.cells}))
    given: dict[str, set[str]] = {}
    for group in groups:
        for question, names in group.answers:
            given.setdefault(question, set()).update(names)
    return Candidate(
        "", breakdown, cells, tuple((question, tuple(sorted(given[question]))) for question in sorted(given))
    )


def _sum(facts: Sequence[Fact], *, whole: bool, mean: bool) -> Fact:
    n = sum(fact.n or 0 for fact in facts)
    shown = [(fact.n or 0, fact.measure) for fact in facts if fact.measure is not None]
    counts = [measure.distribution or () for _, measure in shown]
    total = sum(number * (measure.mean or 0.0) for number, measure in shown)
    distribution = tuple(map(sum, zip(*counts, strict=True))) if whole else None
    return Fact(
        0, sum(fact.counted for fact in facts), n, Measure(total / n if mean else None, distribution=distribution)
    )
