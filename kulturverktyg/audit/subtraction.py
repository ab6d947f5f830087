"""Attack 2: subtract what is shown of one group from what is shown of another."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kulturverktyg.audit.report import Tried, named
from kulturverktyg.audit.seen import Pool, RoundSeen
from kulturverktyg.audit.truth import COUNT

_MOST_TOLD = 20
Vectors = NDArray[np.bool_]


@dataclass(frozen=True)
class _Term:
    """A group, or groups beside each other, that can be added to one; ``groups`` are their places in the pool."""

    words: str
    groups: frozenset[int]
    vector: Vectors


def try_subtraction(rounds: Sequence[RoundSeen], tell: Callable[[float], None] = lambda _share: None) -> Tried:
    """Differences of any two groups, of a group and those inside it, and of groups put together."""
    attempts = 0
    findings: list[str] = []
    for place, round_ in enumerate(rounds):
        tell(place / len(rounds))
        terms = list(_terms(round_.pool))
        found: dict[tuple[str, str, int], list[str]] = {}
        for name, showing in round_.pool.shows.items():
            usable = [term for term in terms if term.groups.issubset(showing)]
            attempts += len(usable) * (len(usable) - 1)
            sizes = round_.pool.sizes(round_.truth.answered(name))
            for words, few in _too_small(usable, sizes, round_.truth.smallest(name)):
                found.setdefault((*words, few), []).append(round_.truth.words(name))
        findings += _told(round_.name, found)
    what = "Drog varje grupp från varje annan: grupper i grupper, en grupp minus alla i den, och grupper ihopräknade."
    return Tried("subtraction", "Subtraktion", what, attempts, tuple(findings))


def _told(round_name: str, found: Mapping[tuple[str, str, int], Sequence[str]]) -> Iterator[str]:
    for (whole, part, few), items in list(found.items())[:_MOST_TOLD]:
        yield f"{round_name}: {whole} minus {part} ger svaren från {_people(few)}: {named(items)}."
    if len(found) > _MOST_TOLD:
        yield f"{round_name}: {len(found) - _MOST_TOLD} skillnader till ger svaren från för få personer."


def _people(count: int) -> str:
    return "1 person" if count == 1 else f"{count} personer"


def _too_small(terms: Sequence[_Term], sizes: NDArray[np.int64], k: int) -> Iterator[tuple[tuple[str, str], int]]:
    """Pairs where one holds the other and 1..k−1 respondents more."""
    if len(terms) < 2:
        return
    vectors = np.array([term.vector for term in terms], dtype=np.float64)
    shared = (vectors * sizes) @ vectors.T
    whole = np.diag(shared)
    more = whole[:, np.newaxis] - whole
    inside = shared == whole
    for big, small in np.argwhere(inside & (more > 0) & (more < k)):
        yield (terms[big].words, terms[small].words), int(more[big, small])


def _terms(pool: Pool) -> Iterator[_Term]:
    """The groups one by one, then siblings together: all, all but one, and every pair."""
    vectors = pool.vectors
    for place in pool.shows[COUNT]:
        yield _Term(f"”{pool.groups[place].label}”", frozenset([place]), vectors[place])
    for family in _families(pool):
        every = _together(pool, family)
        if every is not None:
            yield every
        but_one = ([*family[:n], *family[n + 1 :]] for n in range(len(family)) if len(family) > 2)
        for members in but_one:
            found = _together(pool, members)
            if found is not None:
                yield found
        if len(family) <= _MOST_TOLD:
            for one in family:
                for other in family:
                    pair = _together(pool, [one, other]) if one < other and len(family) > 3 else None
                    if pair is not None:
                        yield pair


def _families(pool: Pool) -> Iterator[list[int]]:
    found: dict[tuple[str, str | None], list[int]] = {}
    for place in pool.shows[COUNT]:
        group = pool.groups[place]
        found.setdefault((group.breakdown, group.parent), []).append(place)
    yield from (family for family in found.values() if len(family) > 1)


def _together(pool: Pool, members: Sequence[int]) -> _Term | None:
    """Groups that share nobody, as one."""
    total = pool.vectors[list(members)].sum(axis=0)
    if (total > 1).any():
        return None
    words = " + ".join(f"”{pool.groups[place].label}”" for place in members[:3])
    more = f" + {len(members) - 3} till" if len(members) > 3 else ""
    return _Term(f"({words}{more})", frozenset(members), total.astype(np.bool_))
