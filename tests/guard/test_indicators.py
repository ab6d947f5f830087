"""Personal indicators are not shown for ten people or fewer, nor so that theirs can be worked out."""

from collections.abc import Sequence
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kulturverktyg.guard.small_groups import SMALL, Groups, hidden_values, named_groups, released
from kulturverktyg.understand.indicator import IndicatorView, ValueView

TREE = named_groups(
    ["Vård", "Vård/Hemtjänst", "Vård/Hemtjänst/Norr", "Vård/Hemtjänst/Söder", "Skola"], ["Chef", "Medarbetare"]
)
GROUPS = (
    *("Vård", "Vård/Hemtjänst", "Vård/Hemtjänst/Norr", "Vård/Hemtjänst/Söder", "Skola"),
    *("Chef", "Medarbetare"),
)


def shown(groups: Groups, **people: int | None) -> set[str]:
    """The groups that are shown in a year in which groups have so many people; ``Alla`` is the whole."""
    values = _values(people)
    hidden = hidden_values(values, groups)
    return {value.group or "Alla" for value in values if value.id not in hidden}


def _values(people: dict[str, int | None]) -> Sequence[ValueView]:
    return [ValueView("2026", 5, "" if group == "Alla" else group, count) for group, count in people.items()]


def test_ten_or_fewer_or_nobody_knows_how_many_are_not_shown() -> None:
    assert shown(TREE, Skola=10, Chef=None, Medarbetare=11) == {"Medarbetare"}


@pytest.mark.parametrize(
    ("people", "seen"),
    [
        ({"Alla": 40, "Skola": 11, "Vård": 24, "Fritid": 5}, {"Alla", "Vård"}),
        ({"Alla": 35, "Skola": 30}, {"Alla"}),
        ({"Alla": 41, "Skola": 30}, {"Alla", "Skola"}),
        ({"Alla": 60, "Skola": 30, "Vård": 30}, {"Alla", "Skola", "Vård"}),
        ({"Medarbetare": 52, "Skola": 30, "Vård": 15}, {"Medarbetare", "Skola"}),
        ({"Vård": 50, "Norr": 20, "Söder": 25}, {"Vård", "Söder"}),
    ],
)
def test_what_is_left_of_a_whole_is_never_ten_or_fewer(people: dict[str, int | None], seen: set[str]) -> None:
    assert shown(TREE, **people) == seen


def test_a_year_is_not_shown_of_a_group_that_is_hidden_in_a_part_of_it() -> None:
    people = {"2026": 12, "2026-T1": 12, "2026-T2": 9}
    values = [ValueView(period, 5, "Skola", count) for period, count in people.items()]
    hidden = hidden_values(values, TREE)
    assert [value.id in hidden for value in values] == [True, False, True]


def test_an_indicator_that_is_not_personal_is_shown_as_it_is() -> None:
    value = ValueView("2026", 5, "Skola", 3)
    open_, closed = released(
        (IndicatorView("Vakanser", values=(value,)), IndicatorView("Frånvaro", personal=True, values=(value,))), TREE
    )
    assert [(each.value, each.people) for each in (*open_.values, *closed.values)] == [(5, 3), (None, None)]
    assert closed.hidden == ("Gäller 10 personer eller färre.",)


@given(st.dictionaries(st.sampled_from(("Alla", *GROUPS)), st.integers(1, 60), min_size=2))
def test_no_sums_of_groups_apart_fall_short_of_a_whole_by_ten_or_fewer(people: dict[str, int]) -> None:
    seen = shown(TREE, **people)
    assert all(people[group] > SMALL for group in seen)
    for whole in ("Alla", *GROUPS):
        within = [group for group in seen if (whole == "Alla" and group != whole) or group.startswith(f"{whole}/")]
        if whole in seen:
            for count in range(1, len(within) + 1):
                for parts in combinations(within, count):
                    if _are_apart(parts):
                        assert not 0 < people[whole] - sum(people[part] for part in parts) <= SMALL


def _are_apart(parts: Sequence[str]) -> bool:
    roles = {part in ("Chef", "Medarbetare") for part in parts}
    return len(roles) == 1 and not any(other.startswith(f"{part}/") for part in parts for other in parts)
