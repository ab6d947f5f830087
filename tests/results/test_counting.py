"""Answers are counted as they are stored, in bytes or in four of them, and none is taken for another."""

from collections import Counter

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kulturverktyg.results.membership import Parts, table

_KINDS = {np.int8: (-126, 127), np.int32: (-100_000, 100_000)}
_ATOMS = 4


@st.composite
def _counted(draw: st.DrawFn) -> tuple[type[np.signedinteger], tuple[int, int], list[tuple[int, list[int], bool]]]:
    """How answers are stored, their bounds, and people: the atom, what is stored in two columns, and if it counts."""
    kind = draw(st.sampled_from(list(_KINDS)))
    low = draw(st.integers(*_KINDS[kind]))
    high = draw(st.integers(low, min(low + 40, _KINDS[kind][1])))
    whole = st.tuples(
        st.integers(0, _ATOMS - 1), st.lists(st.integers(low, high), min_size=2, max_size=2), st.just(True)
    )
    other = st.integers(np.iinfo(kind).min, np.iinfo(kind).max)
    half = st.tuples(st.integers(0, _ATOMS - 1), st.lists(other, min_size=2, max_size=2), st.just(False))
    return kind, (low, high), draw(st.lists(st.one_of(whole, half), max_size=60))


@given(_counted())
def test_everybody_is_counted_where_they_are(
    found: tuple[type[np.signedinteger], tuple[int, int], list[tuple[int, list[int], bool]]],
) -> None:
    kind, (low, high), people = found
    atom = np.array([atom for atom, _, _ in people], dtype=np.int64)
    columns = np.array([codes for _, codes, _ in people], dtype=kind).reshape(len(people), 2).T
    counts = table(atom, _ATOMS, np.array([counts for *_, counts in people], dtype=bool), list(columns), (low, high))
    expected = Counter((atom, now - low, desired - low) for atom, (now, desired), whole in people if whole)
    assert counts.shape == (_ATOMS, high - low + 1, high - low + 1)
    assert {tuple(place): int(counts[tuple(place)]) for place in np.argwhere(counts).tolist()} == expected


@given(st.sampled_from(list(_KINDS)), st.integers(-126, 127), st.data())
def test_an_answer_that_the_scale_does_not_have_is_no_other_answer(
    kind: type[np.signedinteger], code: int, data: st.DataObject
) -> None:
    low = data.draw(st.integers(-126, 127))
    high = data.draw(st.integers(low, 127).filter(lambda high: not low <= code <= high))
    with pytest.raises(ValueError, match="outside"):
        table(np.zeros(1, dtype=np.int64), 1, np.array([True]), [np.array([code], dtype=kind)], (low, high))


@given(st.data())
def test_a_group_holds_the_sum_of_its_atoms_and_an_empty_one_nothing(data: st.DataObject) -> None:
    atoms = data.draw(st.integers(0, 9))
    masks = data.draw(st.lists(st.lists(st.booleans(), min_size=atoms, max_size=atoms), max_size=6))
    numbers = data.draw(st.lists(st.integers(0, 9), min_size=atoms * 2, max_size=atoms * 2))
    groups = np.array(masks, dtype=bool).reshape(len(masks), atoms)
    counts = np.array(numbers, dtype=np.int64).reshape(atoms, 2)
    expected = [
        [sum(row[place] for row, inside in zip(counts.tolist(), mask, strict=True) if inside) for place in (0, 1)]
        for mask in masks
    ]
    assert Parts(groups).sums(counts).tolist() == expected
