"""Sets of few people in the span of groups: all that a search of every set finds, and those of several cells."""

import random
from fractions import Fraction
from itertools import combinations

import numpy as np
import pytest

from kulturverktyg.audit.span import Search, weights_of

K = 7


def _in_span(rows: list[list[Fraction]], wanted: list[Fraction]) -> bool:
    return _rank([*rows, wanted]) == _rank(rows)


def _rank(rows: list[list[Fraction]]) -> int:
    table = [list(row) for row in rows]
    rank = 0
    for column in range(len(table[0]) if table else 0):
        pivot = next((n for n in range(rank, len(table)) if table[n][column]), None)
        if pivot is None:
            continue
        table[rank], table[pivot] = table[pivot], table[rank]
        for n in range(rank + 1, len(table)):
            factor = table[n][column] / table[rank][column]
            table[n] = [value - factor * unit for value, unit in zip(table[n], table[rank], strict=True)]
        rank += 1
    return rank


@pytest.mark.parametrize("seed", range(40))
def test_it_finds_something_exactly_when_there_is_something(seed: int) -> None:
    chance = random.Random(seed)
    atoms = chance.randint(3, 7)
    sizes = np.array([chance.choice([0, 1, 2, 3, 5, 9, 20]) for _ in range(atoms)])
    vectors = np.array([[chance.random() < 0.5 for _ in range(atoms)] for _ in range(chance.randint(2, 5))])
    search = Search(vectors, sizes, K)
    found = list(search.small_sets())
    peopled = [n for n in range(atoms) if sizes[n]]
    rows = [[Fraction(int(row[n])) for n in peopled] for row in vectors]
    there = [
        chosen
        for count in range(1, len(peopled) + 1)
        for chosen in combinations(peopled, count)
        if 0 < sizes[list(chosen)].sum() < K and _in_span(rows, [Fraction(n in chosen) for n in peopled])
    ]
    assert bool(found) == bool(there)
    assert all(tuple(np.flatnonzero(small.atoms)) in there for small in found)
    for small in found:
        weights = weights_of(vectors[:, peopled], small.atoms[peopled])
        assert weights is not None
    assert not search.given_up


def test_two_small_cells_that_can_only_be_had_together_are_found() -> None:
    sizes = np.array([2, 3, 40, 50])
    vectors = np.array([[1, 1, 1, 1], [0, 0, 1, 1]], dtype=np.bool_)
    (small,) = Search(vectors, sizes, K).small_sets()
    assert small.atoms.tolist() == [True, True, False, False]
    assert small.people == 5


def test_what_is_not_in_the_span_has_no_weights() -> None:
    vectors = np.array([[1, 1, 0], [0, 1, 1]], dtype=np.bool_)
    assert weights_of(vectors, np.array([True, False, False])) is None
    assert weights_of(vectors, np.array([True, True, False])) == [Fraction(1), Fraction(0)]
