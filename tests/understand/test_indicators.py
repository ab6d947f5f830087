"""Indicators: edited, pasted, saved, and begun from a template."""

from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from kulturverktyg.decide.beginning import begin_journey
from kulturverktyg.errors import KnownError
from kulturverktyg.survey.template import load_template
from kulturverktyg.understand.indicator import IndicatorView, ValueView, in_order
from kulturverktyg.understand.indicator_edits import add, add_value, change, put_value
from kulturverktyg.understand.indicator_table import Preview, known_groups, pasted, read_file, take_in
from kulturverktyg.understand.indicators import read_indicators, save_indicators
from kulturverktyg.understand.standard_indicators import STANDARD, begun
from tests.builders import Workplace, empty_file

SICK = replace(begun("sick_leave"), values=(ValueView("2025", 7.1, people=120), ValueView("2025", 9.0, "Norr", 40)))


def test_no_two_indicators_have_the_same_name() -> None:
    two = add(add((), begun("turnover")), begun("turnover"))
    assert [one.name for one in two] == ["Personalomsättning", "Personalomsättning 2"]
    with pytest.raises(KnownError, match="redan ett nyckeltal"):
        change(two, replace(two[1], name="personalomsättning"))
    with pytest.raises(KnownError, match="behöver ett namn"):
        change(two, replace(two[1], name=" "))


def test_one_value_for_each_period_and_group() -> None:
    assert put_value(SICK, ValueView("2025", 6.0, " norr ", 41)).values[1].value == 6.0
    with pytest.raises(KnownError, match="redan ett värde för 2025, Norr"):
        add_value(SICK, ValueView("helår 2025", 6.0, "Norr"))
    with pytest.raises(KnownError, match="ingen period"):
        add_value(SICK, ValueView("sommaren", 6.0))


@given(st.permutations(["2026-T2", "2025", "2026-01", "2026", "2026-Q4"]))
def test_values_stand_in_order_of_time_in_whatever_order_they_come(periods: list[str]) -> None:
    indicator = IndicatorView("Övertid")
    for period in periods:
        indicator = add_value(indicator, ValueView(period, 1))
    assert [value.period for value in indicator.values] == ["2025", "2026-01", "2026", "2026-T2", "2026-Q4"]
    assert indicator.values == in_order(indicator.values)


def test_what_is_pasted_is_told_row_by_row_before_it_is_taken() -> None:
    turnover = begun("turnover")
    text = (
        "Period\tEnhet\tVärde\tAntal\tKälla\tNyckeltal\n"
        "2026-T1\t\t7,9 %\t118\tLönesystemet\t\n"
        "T1 2026\tNorr\t8,2\t41 personer\t\tSjukfrånvaro\n"
        "2026\tTotalt\t11\t\t\tpersonalomsättning\n"
        "2025\tNorr\t8,8\t40\t\t\n"
        "i våras\t\t3\t\t\t\n"
        "2026-T1\tNorr\t9\t\t\t\n"
        "2026\t\t4\t\t\tÖvertid\n"
        "2026\t\tmycket\t\t\t\n"
    )
    preview = pasted(text, (SICK, turnover), SICK.id, {})
    assert [line.row for line in preview.taken] == [2, 3, 4, 5]
    assert [line.replaces for line in preview.taken] == [False, False, False, True]
    assert [line.row for line in preview.refused] == [6, 7, 8, 9]
    for line, said in zip(preview.refused, ("period", "rad 3", "Övertid", "tal"), strict=True):
        assert said in line.refused
    assert preview.sentence == "4 värden kan tas in, 1 av dem ersätter ett som finns, 4 rader tas inte med."
    sick, left = take_in((SICK, turnover), preview)
    assert [(one.period, one.group, one.value, one.people) for one in sick.values] == [
        *(("2025", "", 7.1, 120), ("2025", "Norr", 8.8, 40), ("2026-T1", "", 7.9, 118), ("2026-T1", "Norr", 8.2, 41)),
    ]
    assert sick.values[1].id == SICK.values[1].id
    assert [(one.period, one.value) for one in left.values] == [("2026", 11)]


def test_what_cannot_be_is_refused_and_told_with_its_row() -> None:
    for value, told in ((-3, "kan inte vara −3\u00a0%"), (150, "mellan 0 och 100")):
        with pytest.raises(KnownError, match=told):
            add_value(SICK, ValueView("2026", value))
    assert add_value(begun("turnover"), ValueView("2026", 150)).values[0].value == 150
    with pytest.raises(KnownError, match="mindre än noll"):
        add_value(begun("turnover"), ValueView("2026", -1))
    assert add_value(IndicatorView("Avvikelse", unit="%"), ValueView("2026", -3)).values[0].value == -3
    preview = pasted("2024\t6,5\n2025\t150 %", (SICK,), SICK.id, {})
    assert [(line.row, line.words) for line in preview.taken] == [(1, "6,5\u00a0%")]
    assert [line.row for line in preview.refused] == [2]


def test_columns_that_are_not_used_are_told_and_values_are_shown_with_their_unit(tmp_path: Path) -> None:
    cost = IndicatorView("Kostnad", unit="kr", decimals=0)
    text = "År\tVärde\tKommentar\tAnsvarig\n2025\t1234,5\tsvårt år\tHR"
    (tmp_path / "tal.csv").write_text(text.replace("\t", ";"), "utf-8")
    for preview in (pasted(text, (cost,), cost.id, {}), read_file(tmp_path / "tal.csv", (cost,), cost.id, {})):
        assert preview.sentence == "1 värde kan tas in. Kolumnerna ”Kommentar”, ”Ansvarig” används inte."
        assert preview.lines[0].words == "1\u00a0234,5\u00a0kr"


def test_columns_without_headings_are_known_by_how_many_they_are() -> None:
    assert _values(pasted("2024\t6,5\n2025\t7", (SICK,), SICK.id, {})) == [("2024", "", 6.5), ("2025", "", 7)]
    assert _values(pasted("2024;Norr;6,5;12", (SICK,), SICK.id, {})) == [("2024", "Norr", 6.5)]
    for text in ("", "bara ord", "a\tb\tc\td\te\tf\tg"):
        with pytest.raises(KnownError):
            pasted(text, (SICK,), SICK.id, {})


def test_a_file_is_read_in_the_same_way(tmp_path: Path) -> None:
    book = Workbook()
    assert book.active is not None
    for row in (("År", "Grupp", "Värde", "Antal personer"), (2024, "Norr", 6.5, 40), (2025, "Söder", "7,25", 31)):
        book.active.append(row)
    book.save(tmp_path / "tal.xlsx")
    preview = read_file(tmp_path / "tal.xlsx", (SICK,), SICK.id, {})
    assert _values(preview) == [("2024", "Norr", 6.5), ("2025", "Söder", 7.25)]
    (tmp_path / "tal.csv").write_text("period;värde\n2024-Q1;6,5\n", "utf-8")
    assert _values(read_file(tmp_path / "tal.csv", (SICK,), SICK.id, {})) == [("2024-Q1", "", 6.5)]


def _values(preview: Preview) -> list[tuple[str, str, float]]:
    return [(line.value.period, line.value.group, line.value.value) for line in preview.taken if line.value is not None]


def test_what_is_saved_is_read_again_and_only_what_differs_is_written(place: Workplace) -> None:
    journey = place.view.id
    one, other = (replace(value, id=uuid4()) for value in SICK.values)
    before = (replace(SICK, values=(one, other)), begun("turnover"), IndicatorView("Eget", target=1.5))
    save_indicators(place.store, journey, before)
    assert read_indicators(place.store, journey) == before
    swapped = in_order((replace(one, group="Norr"), replace(other, group="")))
    after = (before[2], replace(before[0], values=swapped, name="Frånvaro"))
    save_indicators(place.store, journey, after)
    assert read_indicators(place.store, journey) == after
    save_indicators(place.store, journey, ())
    assert read_indicators(place.store, journey) == ()


def test_a_journey_begins_with_the_indicators_of_its_template(tmp_path: Path) -> None:
    template = "arbetsorganisation-och-inflytande"
    with empty_file(tmp_path) as store:
        found = read_indicators(store, begin_journey(store, "Resan", template))
    assert [one.standard or one.name for one in found] == [
        start if isinstance(start, str) else start.name for start in load_template(template).indicators
    ]
    assert {one.standard for one in found if one.personal} == {"sick_leave", "long_sick_leave"}
    assert all(one.definition for one in found)
    assert all(one.definition and one.unit == "%" for one in STANDARD.values())


def test_a_group_is_the_unit_that_is_meant() -> None:
    groups = known_groups(["Norr", "Norr/Stab", "Norr/Hem", "Syd/Hem"], ["Chef"])
    rows = "2024\tstab\t1\t\t\n2024\tNorr/Stab\t2\t\t\n2024\tHem\t3\t\t\n2024\tsyd/hem\t4\t\t\n2024\tchef\t5\t\t"
    preview = pasted(rows, (SICK,), SICK.id, groups)
    assert [line.value and line.value.group for line in preview.lines] == ["Norr/Stab", None, "Hem", "Syd/Hem", "Chef"]
    assert preview.lines[1].refused == "Samma period och grupp står redan på rad 1."
