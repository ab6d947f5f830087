"""Attack 3: any linear combination of shown groups that is the answers of a few."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from kulturverktyg.audit.report import Tried, named
from kulturverktyg.audit.seen import Pool, RoundSeen
from kulturverktyg.audit.span import MOST_COMBINATIONS, Search, SmallSet, weights_of

_MOST_TOLD = 10
_MOST_TERMS = 8


@dataclass(frozen=True)
class _Found:
    """A set of few, the groups and the atoms with people that it was found among, and the items it is got for."""

    small: SmallSet
    showing: tuple[int, ...]
    peopled: NDArray[np.bool_]
    items: list[str]


def try_combinations(rounds: Sequence[RoundSeen], tell: Callable[[float], None] = lambda _share: None) -> Tried:
    """All 0/1 vectors of 1..K−1 people in the span of the groups that show an item, item by item."""
    attempts = 0
    findings: list[str] = []
    given_up: list[str] = []
    for number, round_ in enumerate(rounds):
        found: dict[bytes, _Found] = {}
        searches: dict[tuple[tuple[int, ...], bytes, int], tuple[Search, list[SmallSet]]] = {}
        for place, (name, showing) in enumerate(round_.pool.shows.items()):
            tell((number + place / len(round_.pool.shows)) / len(rounds))
            k = round_.truth.smallest(name)
            for sizes, words in _protected(round_, name):
                key = (showing, sizes.tobytes(), k)
                if key not in searches:
                    search = Search(round_.pool.vectors[list(showing)], sizes, k)
                    searches[key] = (search, list(search.small_sets()))
                    given_up += [words] if search.given_up else []
                attempts += searches[key][0].tried + len(showing)
                for small in searches[key][1]:
                    kept = found.setdefault(small.atoms.tobytes(), _Found(small, showing, sizes > 0, []))
                    kept.items.append(words)
        findings += _told(round_, list(found.values()))
    what = "Räknade exakt ut om någon summa eller skillnad av hur många grupper som helst är för få personer."
    untried = f"För {named(given_up)} stannade sökningen vid {MOST_COMBINATIONS} kombinationer." if given_up else ""
    return Tried("combinations", "Linjära kombinationer", what, attempts, tuple(findings), untried=untried)


def _protected(round_: RoundSeen, name: str) -> Iterator[tuple[NDArray[np.int64], str]]:
    """How many of each atom have answered; and of a sensitive item how many have said anything, if only *vet ej*."""
    truth, pool = round_.truth, round_.pool
    answered, unknowing = truth.answered(name), truth.unknowing(name)
    yield pool.sizes(answered), truth.words(name)
    if truth.smallest(name) > truth.k and unknowing.any():
        said = pool.sizes(answered | unknowing) > 0
        yield np.where(said, pool.sizes(truth.everybody), 0), f"hur många som inte vet på {truth.words(name)}"


def _told(round_: RoundSeen, found: Sequence[_Found]) -> list[str]:
    told = []
    for each in found[:_MOST_TOLD]:
        people = "1 person" if each.small.people == 1 else f"{each.small.people} personer"
        told.append(f"{round_.name}: {_as_sum(round_.pool, each)} ger svaren från {people}: {named(each.items)}.")
    if len(found) > _MOST_TOLD:
        told.append(f"{round_.name}: {len(found) - _MOST_TOLD} kombinationer till ger svaren från för få personer.")
    return told


def _as_sum(pool: Pool, found: _Found) -> str:
    """The combination with its weights, proved with exact fractions."""
    vectors = pool.vectors[list(found.showing)][:, found.peopled]
    weights = weights_of(vectors, found.small.atoms[found.peopled])
    if weights is None:
        return f"En kombination av {len(found.showing)} grupper"
    used = [(weight, pool.groups[place].label) for weight, place in zip(weights, found.showing, strict=True) if weight]
    used.sort(key=lambda term: -term[0])
    words = " ".join(_term(weight, label, place) for place, (weight, label) in enumerate(used[:_MOST_TERMS]))
    return words + (f" och {len(used) - _MOST_TERMS} grupper till" if len(used) > _MOST_TERMS else "")


def _term(weight: Fraction, label: str, place: int) -> str:
    sign = "−" if weight < 0 else "+" if place else ""
    factor = "" if abs(weight) == 1 else f"{abs(weight)} × "
    return f"{sign} {factor}”{label}”".strip()
