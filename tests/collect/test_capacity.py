"""Capacity: what is said of kiosks, people and time fits together."""

from math import ceil

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kulturverktyg.collect.capacity import (
    kiosks_needed,
    participants_per_hour,
    participants_served,
    seconds_needed,
    seconds_per_participant,
)

PEOPLE, SECONDS, TIME = st.integers(0, 5000), st.integers(1, 2000), st.integers(60, 24 * 3600)


def test_what_a_kiosk_takes() -> None:
    each = seconds_per_participant(12, 0)
    assert participants_per_hour(each) == 14
    assert participants_served(1, each, 45 * 60) == 10
    assert participants_served(6, each, 45 * 60) == 63
    assert seconds_needed(60, each, 6) == pytest.approx(2537.5)


def test_own_times_are_counted_with() -> None:
    assert seconds_per_participant(10, 3, per_pair=20, per_other=15, handover=60) == 305


def test_nobody_needs_no_kiosk() -> None:
    assert kiosks_needed(0, 203, 2700) == 0


@given(PEOPLE, SECONDS, TIME)
def test_so_many_kiosks_suffice_and_one_less_does_not(people: int, each: int, time: int) -> None:
    needed = kiosks_needed(people, each, time)
    assert participants_served(needed, each, time) >= people
    assert needed == 0 or participants_served(needed - 1, each, time) < people


@given(PEOPLE, SECONDS, st.integers(1, 50))
def test_so_much_time_suffices(people: int, each: int, kiosks: int) -> None:
    assert kiosks_needed(people, each, max(1, ceil(seconds_needed(people, each, kiosks)))) <= kiosks
