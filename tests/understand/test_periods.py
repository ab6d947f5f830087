"""Periods and numbers, as people write them."""

import datetime as dt
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kulturverktyg.errors import KnownError
from kulturverktyg.understand.numbers import as_typed, number_words, parse_number
from kulturverktyg.understand.periods import EXAMPLES, Period, parse_period

PERIODS = st.sampled_from([("", 1), ("H", 2), ("T", 3), ("Q", 4), ("M", 12)]).flatmap(
    lambda kind: st.builds(Period, st.integers(1900, 2199), st.just(kind[0]), st.integers(1, kind[1]))
)


@given(PERIODS)
def test_a_period_is_read_again_as_it_is_kept_and_as_it_is_told(period: Period) -> None:
    assert parse_period(period.text) == parse_period(period.words) == period
    assert period.begins <= period.middle <= period.ends
    assert period.following.begins == period.ends + dt.timedelta(days=1)


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        *(("2026", "2026"), ("helår 2026", "2026"), ("T1 2026", "2026-T1"), ("2026 t3", "2026-T3")),
        *(("tertial 2, 2026", "2026-T2"), ("2026Q3", "2026-Q3"), ("kv 4 2026", "2026-Q4"), ("2026-K1", "2026-Q1")),
        *(("första halvåret 2026", "2026-H1"), ("H2-2026", "2026-H2"), ("2026/5", "2026-05"), ("202605", "2026-05")),
        *(("maj 2026", "2026-05"), ("Sept. 2026", "2026-09"), ("2026 dec", "2026-12"), ("05.2026", "2026-05")),
        *(("2026-05-01", "2026-05"), ("2026-05-01 00:00:00", "2026-05"), ("2026–T1", "2026-T1")),
    ],
)
def test_many_spellings_of_a_period_are_understood(words: str, kept: str) -> None:
    assert parse_period(words).text == kept


@pytest.mark.parametrize("words", ["", "2026-T4", "Q5 2026", "2026-13", "snart", "26", "ma 2026", "1850", "H0 2026"])
def test_what_is_no_period_is_refused_with_how_to_write_one(words: str) -> None:
    with pytest.raises(KnownError, match="2026-T1"):
        parse_period(words)


def test_each_example_that_one_is_told_can_be_written_on_its_own() -> None:
    told = re.findall(r"(\S+) \((\w+)\)", EXAMPLES)
    assert [word for _, word in told] == ["år", "halvår", "tertial", "kvartal", "månad"]
    assert [parse_period(words).text for words, _ in told] == [words for words, _ in told]


def test_a_year_holds_its_parts_and_comes_after_none_of_them() -> None:
    year, third, month = (parse_period(words) for words in ("2026", "2026-T2", "2026-07"))
    assert year.holds(third)
    assert third.holds(month)
    assert not month.holds(third)
    assert sorted([month, year, third]) == [year, third, month]


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("4,2", 4.2),
        ("4.2 kr", 4.2),
        ("0.125", 0.125),
        ("1 234,5", 1234.5),
        ("1\N{NO-BREAK SPACE}000 kr", 1000),
        ("\N{MINUS SIGN}1", -1),
    ],
)
def test_numbers_are_read_as_swedes_write_them(words: str, number: float) -> None:
    assert parse_number(words, "kr") == number


@pytest.mark.parametrize("words", ["", "fyra", "1,2,3", "12 34", "nan", "1e5", "9" * 15, "12.000", "-1.234"])
def test_what_is_no_number_is_refused(words: str) -> None:
    with pytest.raises(KnownError):
        parse_number(words)


def test_percent_is_read_only_where_the_unit_is_a_share() -> None:
    assert parse_number("4,2 %", "% av dagskostnaden") == parse_number("4,2 %", "Andel") == 4.2
    with pytest.raises(KnownError, match="inget tal"):
        parse_number("12 %", "kr")


@pytest.mark.parametrize(("value", "words"), [(1e12, "1000000000000"), (-1e12, "-1000000000000"), (0.5, "0,5")])
def test_a_number_stands_in_its_field_as_one_writes_it(value: float, words: str) -> None:
    assert as_typed(value) == words
    assert parse_number(words) == value


@given(st.floats(-1e9, 1e9), st.integers(0, 4))
def test_a_number_that_is_told_can_be_read_again(value: float, decimals: int) -> None:
    assert parse_number(number_words(value, decimals)) == pytest.approx(value, abs=0.51 * 10**-decimals)
