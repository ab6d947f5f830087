"""Values of people's health attacked: what the guard lets out holds, and what is planted is found."""

import random
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kulturverktyg.audit.indicator_tables import Workplace, seen_of
from kulturverktyg.audit.indicators import try_indicators
from kulturverktyg.audit.reading.content import Content, Table, Value
from kulturverktyg.audit.reading.folder import ReadFile
from kulturverktyg.audit.report import Tried
from kulturverktyg.guard.released_indicators import ReleasedIndicator, ReleasedValue
from kulturverktyg.guard.small_groups import SMALL, named_groups, released
from kulturverktyg.model.kinds import Better
from kulturverktyg.understand.indicator import WHOLE, IndicatorView, ValueView
from kulturverktyg.understand.periods import parse_period

PATHS = ("Vård", "Vård/Hemtjänst", "Vård/Hemtjänst/Norr", "Vård/Hemtjänst/Söder", "Vård/Boende", "Skola")
LEAVES = ("Vård", "Vård/Hemtjänst/Norr", "Vård/Hemtjänst/Söder", "Vård/Boende", "Skola")
ROLES = ("Chef", "Medarbetare")
GUARDED = named_groups(PATHS, ROLES)
KNOWN = Workplace(frozenset(path.casefold() for path in PATHS), frozenset(role.casefold() for role in ROLES))
TERTIALS = ("2026-T1", "2026-T2", "2026-T3")
HALVES = ("2026-H1", "2026-H2")
QUARTERS = ("2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4")
#: Group, period and how many people.
Row = tuple[str, str, int | None]
HEAD = ("Nyckeltal", "Period", "Grupp", "Värde", "Enhet", "Antal personer", "Varför det inte visas")


def shown(rows: Sequence[Row]) -> ReleasedIndicator:
    """The indicator as it would be shown had it no guard."""
    view = IndicatorView("Sjukfrånvaro", personal=True)
    values = tuple(ReleasedValue(view.id, period, group, 5.0, people) for group, period, people in rows)
    return ReleasedIndicator(view.id, view.name, "", "%", 1, Better.LOWER, None, values)


def guarded(rows: Sequence[Row]) -> ReleasedIndicator:
    """The indicator as the guard lets it out."""
    values = tuple(ValueView(period, 5.0, group, people) for group, period, people in rows)
    (indicator,) = released((IndicatorView("Sjukfrånvaro", personal=True, values=values),), GUARDED)
    return indicator


def exported(name: str, rows: Sequence[Row], indicator: str = "Sjukfrånvaro", why: str = "") -> ReadFile:
    """A file with the sheet Nyckeltal."""
    told: list[tuple[Value, ...]] = [("Nyckeltal",), HEAD]
    for group, period, people in rows:
        value, count = ("visas inte", None) if why else (5.0, None if people is None else float(people))
        told.append((indicator, period, group or WHOLE, value, "%", count, why))
    return ReadFile(name, Content(name, tables=[Table("bladet ”Nyckeltal”", tuple(told))]))


def attacked(indicator: ReleasedIndicator, *files: ReadFile) -> Tried:
    return try_indicators(seen_of((indicator,), frozenset({indicator.id}), KNOWN, files))


def found(rows: Sequence[Row], *files: ReadFile) -> str:
    return "\n".join(attacked(shown(rows), *files).findings)


LARGE: Sequence[Row] = [("", "2026", 90), ("Vård", "2026", 60), ("Skola", "2026", 30)]


def test_groups_that_are_large_and_add_up_say_nothing_of_anybody() -> None:
    tried = attacked(shown([*LARGE, *(("", period, 90) for period in TERTIALS)]))
    assert tried.attempts > len(LARGE)
    assert tried.result == "Inget gick att få fram"
    assert tried.note == "Räknar med de antal personer som står vid värdena."


@pytest.mark.parametrize(
    ("people", "words"),
    [
        (10, "”Sjukfrånvaro”: värdet för Skola, 2026, gäller bara 10 personer."),
        (1, "värdet för Skola, 2026, gäller bara 1 person."),
        (None, "värdet för Skola, 2026, visas fast ingen vet hur många det gäller."),
    ],
)
def test_a_value_of_few_or_of_nobody_knows_how_many_is_found(people: int | None, words: str) -> None:
    assert words in found([("Skola", "2026", people)])


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        ({"": 40, "Skola": 33}, "Hela verksamheten (40) minus Skola (33) ger värdet för 7 personer, 2026."),
        (
            {"Vård": 50, "Norr": 25, "Vård/Boende": 20},
            "Vård (50) minus Vård/Boende (20) och Norr (25) ger värdet för 5",
        ),
        (
            {"Chef": 12, "Medarbetare": 48, "Vård": 55},
            "Chef (12) och Medarbetare (48) minus Vård (55) ger värdet för 5",
        ),
        (
            {"Vård": 30, "Skola": 30, "Medarbetare": 52},
            "Skola (30) och Vård (30) minus Medarbetare (52) ger värdet för 8",
        ),
    ],
)
def test_what_is_left_of_groups_together_is_found(rows: dict[str, int], words: str) -> None:
    assert words in found([(group, "2026", people) for group, people in rows.items()])


def test_a_tertial_that_is_left_of_a_year_is_found() -> None:
    rows = [("Skola", "2026", 12), ("Skola", "2026-T1", 15), ("Skola", "2026-T2", 15)]
    assert "ger värdet för 6 personer i Skola, 2026 utom tertial 1 2026 och tertial 2 2026." in found(rows)
    assert found([("Skola", "2026", 14), *rows[1:]]) == ""


def test_a_year_of_one_group_and_the_tertials_of_another_are_put_together() -> None:
    rows = [("", "2026", 60), ("Vård", "2026", 22), *(("Skola", period, 30) for period in TERTIALS)]
    assert "Hela verksamheten (60) minus Skola (30) och Vård (22) ger värdet för 8 personer, 2026." in found(rows)


def test_a_value_that_is_hidden_now_and_stands_in_an_earlier_file_still_counts() -> None:
    earlier = exported("vår.xlsx", [("Skola", "2026", 33)])
    today = [("", "2026", 40)]
    assert found(today) == ""
    assert "Hela verksamheten (40) minus Skola (33) ger värdet för 7 personer" in found(today, earlier)
    few = exported("höst.xlsx", [("Norr", "2026", 8)])
    assert "värdet för Norr, 2026, gäller bara 8 personer (i filen höst.xlsx)." in found(today, few)


@pytest.mark.parametrize(("people", "leaks"), [(91, True), (100, True), (101, False), (90, False)])
def test_a_number_that_differs_a_little_between_two_files_is_found(people: int, leaks: bool) -> None:
    words = found([], exported("a.xlsx", LARGE), exported("b.xlsx", [("", "2026", people), *LARGE[1:]]))
    assert ("antalet för Hela verksamheten, 2026, skiljer" in words and "mellan a.xlsx och b.xlsx" in words) == leaks


def test_files_that_speak_of_other_people_are_not_put_together() -> None:
    before = [("", "2026", 40), ("Skola", "2026", 25)]
    after = [("", "2026", 60), ("Skola", "2026", 37)]
    assert found([], exported("a.xlsx", before), exported("b.xlsx", after)) == ""


def test_what_the_journey_has_no_more_is_tried_where_the_file_has_guarded_it_and_else_told() -> None:
    few: Sequence[Row] = [("Skola", "2026", 4)]
    old = exported("a.xlsx", few, "Vakanser")
    tried = attacked(shown(LARGE), old)
    assert tried.findings == ()
    assert tried.note.endswith("Finns i filer men inte i resan, och prövades inte: Vakanser.")
    hidden = exported("b.xlsx", [("Norr", "2026", 3)], "Vakanser", "Gäller 10 personer eller färre.")
    assert "”Vakanser”: värdet för Skola, 2026, gäller bara 4 personer" in "\n".join(
        attacked(shown(LARGE), old, hidden).findings
    )


@given(st.randoms(use_true_random=False))
@settings(max_examples=8, deadline=None)
def test_what_the_guard_lets_out_holds_and_what_it_hid_is_found_in_a_file(chance: random.Random) -> None:
    rows = _table(chance)
    indicator = guarded(rows)
    assert attacked(indicator).findings == ()
    hidden = [row for row, value in zip(rows, indicator.values, strict=True) if value.hidden]
    few = [row for row in hidden if (row[2] or 0) <= SMALL]
    assert bool(few) == ("gäller bara" in "\n".join(attacked(indicator, exported("a.xlsx", few)).findings))


def _table(chance: random.Random) -> list[Row]:
    """Values of a workplace whose people come and go over the year, some of which nobody has entered."""
    cells = [(leaf, role) for leaf in LEAVES for role in ROLES]
    sizes = {cell: chance.choice((0, 0, 1, 3, 8, 10, 11, 12, 15, 30)) for cell in cells}
    moving = chance.choice(((0,), (0, 0, 12)))
    months = [{cell: size + chance.choice(moving) for cell, size in sizes.items()} for _ in range(12)]
    periods = ("2026", *chance.choice((TERTIALS, QUARTERS, HALVES, (*HALVES, *TERTIALS), (*TERTIALS, *QUARTERS))))
    missing = chance.choice((0, 0.1, 0.3, 0.6))
    rows: list[Row] = []
    for group in ("", *PATHS, *ROLES):
        for period in periods:
            when = parse_period(period).months
            people = sum(months[month % 12][cell] for month in when for cell in cells if _is_of(group, *cell))
            if people >= len(when) and chance.random() >= missing:
                rows.append((group, period, round(people / len(when))))
    return rows


def _is_of(group: str, leaf: str, role: str) -> bool:
    return group in ("", leaf, role) or leaf.startswith(f"{group}/")
