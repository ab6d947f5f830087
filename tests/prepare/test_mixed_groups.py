"""Mixed groups: nobody lost, nobody favoured, and the same draw again gives the same groups."""

from collections import Counter
from collections.abc import Iterable, Mapping
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from kulturverktyg.prepare.mixed_groups import Cell, draw_groups

UNITS = [UUID(int=number) for number in range(1, 7)]
ROLES = [UUID(int=number) for number in range(11, 15)]
EXPECTED = st.dictionaries(st.tuples(st.sampled_from(UNITS), st.sampled_from(ROLES)), st.integers(0, 40), max_size=24)
GROUPS, DRAWS = st.integers(1, 25), st.integers(0, 2**31)
_UNIT, _ROLE = 0, 1


@given(EXPECTED, GROUPS, DRAWS)
def test_everybody_is_in_one_group(expected: Mapping[Cell, int], groups: int, draw: int) -> None:
    dealt = draw_groups(expected, groups, draw)
    assert len(dealt) == groups
    together: Counter[Cell] = Counter()
    for group in dealt:
        together.update(group)
    assert together == Counter({cell: count for cell, count in expected.items() if count})


@given(EXPECTED, GROUPS, DRAWS)
def test_sizes_roles_and_units_differ_by_at_most_one(expected: Mapping[Cell, int], groups: int, draw: int) -> None:
    dealt = draw_groups(expected, groups, draw)
    assert _spread(sum(group.values()) for group in dealt) <= 1
    for role in ROLES:
        assert _spread(_people(group, _ROLE, role) for group in dealt) <= 1
    for unit in UNITS:
        assert _spread(_people(group, _UNIT, unit) for group in dealt) <= 1


@given(EXPECTED, GROUPS, DRAWS)
def test_a_draw_can_be_repeated(expected: Mapping[Cell, int], groups: int, draw: int) -> None:
    other_way_round = dict(reversed(expected.items()))
    assert draw_groups(expected, groups, draw) == draw_groups(other_way_round, groups, draw)


def test_another_draw_gives_other_groups() -> None:
    expected = {(unit, role): 3 for unit in UNITS for role in ROLES}
    assert len({str(draw_groups(expected, 5, draw)) for draw in range(10)}) == 10


def test_few_people_in_many_groups_leave_some_empty() -> None:
    dealt = draw_groups({(UNITS[0], ROLES[0]): 2}, 3, 1)
    assert sorted(sum(group.values()) for group in dealt) == [0, 1, 1]


def _people(group: Mapping[Cell, int], side: int, key: UUID) -> int:
    return sum(count for cell, count in group.items() if cell[side] == key)


def _spread(numbers: Iterable[int]) -> int:
    counted = list(numbers)
    return max(counted) - min(counted)
