"""Nobody in a demo meets or decides on a day off."""

import datetime as dt
from itertools import pairwise

import pytest

from kulturverktyg.demo.days import is_off, work_day

#: A Monday.
TODAY = dt.date(2027, 2, 1)
#: The days off of 2026 that are no weekend's, from an almanac.
OFF_2026 = (
    *("01-01", "01-06", "04-03", "04-06", "05-01", "05-14", "06-19"),
    *("12-24", "12-25", "12-31"),
)


def test_the_days_off_of_a_year_are_those_of_the_almanac() -> None:
    days = (dt.date(2026, 1, 1) + dt.timedelta(day) for day in range(365))
    assert tuple(f"{day:%m-%d}" for day in days if is_off(day) and day.weekday() < 5) == OFF_2026


@pytest.mark.parametrize(
    ("wanted", "held"),
    [
        ("2026-11-18", "2026-11-18"),
        ("2026-11-22", "2026-11-20"),
        ("2026-04-06", "2026-04-02"),
        ("2026-05-14", "2026-05-13"),
        ("2026-06-20", "2026-06-18"),
        ("2026-12-27", "2026-12-23"),
        ("2027-01-01", "2026-12-30"),
    ],
)
def test_what_would_be_on_a_day_off_is_on_the_day_of_work_before_it(wanted: str, held: str) -> None:
    assert work_day(TODAY, (TODAY - dt.date.fromisoformat(wanted)).days).isoformat() == held


def test_things_stay_in_their_order() -> None:
    days = [work_day(TODAY, days_ago) for days_ago in range(800, -400, -1)]
    assert not any(map(is_off, days))
    assert all(earlier <= later for earlier, later in pairwise(days))
