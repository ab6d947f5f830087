"""Sets of few people in what groups add up to: found where there is one, and hidden away where there was."""

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from kulturverktyg.guard.cells import Counts, Mask, Who
from kulturverktyg.guard.choice import hide_until_safe, safe_for_all
from kulturverktyg.guard.groups import Group, Told
from kulturverktyg.guard.span import atoms_of, small_sets
from tests.examples import examples

_K = 5
_CELLS = 6


@st.composite
def _groups(draw: st.DrawFn) -> Mask:
    """Groups over six cells, shape (groups, cells), none of them empty."""
    rows = draw(st.lists(st.lists(st.booleans(), min_size=_CELLS, max_size=_CELLS).filter(any), min_size=1, max_size=7))
    return np.array(rows, dtype=np.bool_)


_counts = st.lists(st.integers(0, 8), min_size=_CELLS, max_size=_CELLS).map(lambda counts: np.array(counts, np.int64))


def _gives_away(groups: Mask, counts: Counts) -> bool:
    """Whether any set of 1..k−1 people is in the span of the groups, by trying every set."""
    people = np.flatnonzero(counts)
    rows = groups[:, people].astype(np.float64)
    rank = np.linalg.matrix_rank(rows) if rows.size else 0
    for size in range(1, len(people) + 1):
        for chosen in combinations(range(len(people)), size):
            wanted = np.zeros(len(people))
            wanted[list(chosen)] = 1
            if counts[people[list(chosen)]].sum() < _K and np.linalg.matrix_rank(np.vstack([rows, wanted])) == rank:
                return True
    return False


def _named(groups: Mask, counts: Counts) -> list[Group]:
    nobody = Who(frozenset(), frozenset())
    return [Group(Told(f"{n}", "", ""), nobody, int(counts[mask].sum()), mask) for n, mask in enumerate(groups)]


@examples(150)
@given(_groups(), _counts)
def test_a_small_set_is_found_exactly_where_there_is_one(groups: Mask, counts: Counts) -> None:
    atoms = atoms_of(groups, counts)
    found = small_sets(atoms, _K)
    assert bool(found) == _gives_away(groups, counts)
    for one in found:
        assert 0 < one.vector @ atoms.sizes < _K
        rows = atoms.pattern[one.made_of].astype(np.float64)
        assert np.linalg.matrix_rank(np.vstack([rows, one.vector])) == np.linalg.matrix_rank(rows)


@examples(150)
@given(_groups(), _counts)
def test_what_is_shown_gives_no_few_away_and_nothing_is_hidden_without_need(groups: Mask, counts: Counts) -> None:
    groups = np.unique(groups, axis=0)
    shown, hidden = hide_until_safe(_named(groups, counts), counts, _K)
    masks = np.array([group.mask for group in shown], dtype=np.bool_).reshape(len(shown), _CELLS)
    assert not _gives_away(masks, counts)
    for group in hidden:
        assert group.n < _K or _gives_away(np.vstack([masks, group.mask]), counts)


@examples(150)
@given(_groups(), st.lists(_counts, min_size=1, max_size=4).map(np.array))
def test_items_that_are_safe_together_are_safe_one_by_one(groups: Mask, counts: NDArray[np.int64]) -> None:
    if safe_for_all(groups, counts, _K):
        assert not any(_gives_away(groups, one) for one in counts)


@pytest.mark.parametrize(("skipped", "safe"), [(10, True), (0, False)])
def test_a_question_that_one_role_skips_is_not_covered_by_another_that_it_answers(skipped: int, safe: bool) -> None:
    unit, role = np.array([[True, True, False], [True, False, True]])
    counts = np.array([[20, 10, 3], [20, skipped, 3]])
    assert safe_for_all([unit, role], counts, _K) == safe
