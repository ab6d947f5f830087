"""A personal value that a report has told is not told anew for a few people more or fewer: theirs would follow."""

from collections.abc import Iterator

import pytest

from kulturverktyg.guard.indicators import released_indicators
from kulturverktyg.guard.leaving import let_out
from kulturverktyg.understand.indicator import ValueView
from kulturverktyg.understand.indicator_edits import put_value
from kulturverktyg.understand.indicators import read_indicators, save_indicators
from tests.builders import Workplace
from tests.counted import counted_workplace

YEAR, PEOPLE = "2024", 97


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workplace]:
    with counted_workplace(tmp_path_factory.mktemp("told")) as made:
        let_out(made.store, made.journey_id)
        yield made


def told(place: Workplace, value: float, people: int) -> tuple[float | None, str]:
    """What is told of the year when its value has been changed to this, and why it is not."""
    first, *others = read_indicators(place.store, place.journey_id)
    changed = put_value(first, ValueView(YEAR, value, "", people, "Lönesystemet"))
    save_indicators(place.store, place.journey_id, (changed, *others))
    (seen,) = (one for one in released_indicators(place.store, place.journey_id)[0].values if one.period == YEAR)
    return seen.value, seen.hidden


@pytest.mark.parametrize("people", [PEOPLE - 10, PEOPLE - 1, PEOPLE + 1, PEOPLE + 10])
def test_a_few_more_or_fewer_are_not_told(place: Workplace, people: int) -> None:
    value, hidden = told(place, 8.3, people)
    assert value is None
    assert hidden.startswith("Antalet är ändrat med 10 personer eller färre")


@pytest.mark.parametrize("people", [PEOPLE - 11, PEOPLE, PEOPLE + 11])
def test_the_same_people_and_many_more_or_fewer_are_told(place: Workplace, people: int) -> None:
    assert told(place, 8.3, people) == (8.3, "")


def test_what_has_been_told_once_is_remembered_whatever_is_told_later(place: Workplace) -> None:
    assert told(place, 8.0, PEOPLE + 30) == (8.0, "")
    let_out(place.store, place.journey_id)
    assert told(place, 8.0, PEOPLE + 1)[0] is None
