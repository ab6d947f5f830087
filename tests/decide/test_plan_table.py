"""The plan as a spreadsheet: out, worked on, and in again."""

import csv
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kulturverktyg.decide.action_plan import ActionPlan
from kulturverktyg.decide.measure import MeasureView
from kulturverktyg.decide.plan_edits import add, set_limit
from kulturverktyg.decide.plan_sheet import HEADINGS, plan_csv, plan_workbook
from kulturverktyg.decide.plan_table import read_heads, read_plan_table
from kulturverktyg.errors import KnownError
from kulturverktyg.model.kinds import Level, Status
from tests.decide.plans import CARE, MONEY, ROTA, SPEECH, TODAY, full_plan

WRITERS = {"plan.xlsx": plan_workbook, "plan.csv": plan_csv}


@pytest.mark.parametrize("name", WRITERS)
def test_what_goes_out_comes_in_again_as_it_was(tmp_path: Path, name: str) -> None:
    plan = full_plan()
    (tmp_path / name).write_bytes(WRITERS[name](plan))
    read = read_plan_table(tmp_path / name, plan, TODAY)
    assert (read.plan, read.new, read.changed, read.ignored) == (plan, 0, 0, ())
    afresh = read_plan_table(tmp_path / name, ActionPlan(), TODAY)
    bare = [replace(one, reasons=(), notes=(), history=()) for one in plan.measures]
    assert [replace(one, id=other.id) for one, other in zip(afresh.plan.measures, bare, strict=True)] == bare
    assert (afresh.new, afresh.changed) == (4, 0)


@given(st.lists(st.text("aå'=+-@_x0041;,\"\n\t ", max_size=12), min_size=3, max_size=3))
@pytest.mark.parametrize("name", WRITERS)
def test_any_words_come_back_whatever_they_begin_with(name: str, words: list[str]) -> None:
    title, owner, why = words
    measure = MeasureView(title if title.strip() else "Åtgärd", owner=owner, why=why)
    plan = add(ActionPlan(), measure)
    with TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(WRITERS[name](plan))
        assert read_plan_table(path, plan, TODAY).plan == plan


def test_the_workbook_has_real_days_and_words_to_choose_from(tmp_path: Path) -> None:
    (tmp_path / "plan.xlsx").write_bytes(plan_workbook(full_plan()))
    sheet = openpyxl.load_workbook(tmp_path / "plan.xlsx")["Handlingsplan"]
    rows = [dict(zip(HEADINGS, row, strict=True)) for row in sheet.iter_rows(min_row=2, values_only=True)]
    assert rows[0]["Klar senast"].date() == ROTA.deadline
    assert [row["Prioriterad"] for row in rows] == [1, 2, None, None]
    assert rows[3]["Åtgärd"] == "=Kurs i samtal"
    offered = [rule.formula1 for rule in sheet.data_validations.dataValidation]
    assert '"Planerad,Pågår,Klar,Stoppad"' in offered


def test_edited_rows_change_their_measures_and_new_ones_are_added(tmp_path: Path) -> None:
    plan = full_plan()
    file = _table(
        tmp_path,
        ("id", "Åtgärd", "Status", "Nivå", "Prioriterad", "Slag", "Anteckning"),
        (ROTA.id, ROTA.title, "klar", "", "2", "", "x"),
        (SPEECH.id.hex, "Samtal", "ongoing", "board", "1", "Utbildning", ""),
        ("", "En ny åtgärd", "", "", "ja", "mandat", ""),
    )
    read = read_plan_table(file, plan, TODAY)
    assert (read.new, read.changed, read.ignored) == (1, 2, ("Anteckning",))
    first, second, third, *rest = read.plan.measures
    assert (first.id, first.title, first.status, first.level) == (SPEECH.id, "Samtal", Status.ONGOING, Level.BOARD)
    assert (first.kind, first.deadline) == ("Utbildning", SPEECH.deadline)
    assert (second.id, second.status, second.reasons, second.notes) == (
        *(ROTA.id, Status.DONE),
        *(plan.measures[0].reasons, plan.measures[0].notes),
    )
    assert [one.field for one in second.history] == ["Status"]
    assert (third.title, third.kind, third.prioritised) == ("En ny åtgärd", "mandate", True)
    assert [one.id for one in rest] == [MONEY.id, CARE.id]


def test_places_can_change_hands_when_the_list_is_full(tmp_path: Path) -> None:
    plan = set_limit(full_plan(), 2)
    file = _table(tmp_path, ("id", "title", "prioritised"), (MONEY.id, "Pengar", "ja"), (ROTA.id, "Scheman", "nej"))
    assert [one.id for one in read_plan_table(file, plan, TODAY).plan.prioritised] == [SPEECH.id, MONEY.id]


def test_wrong_cells_are_named_by_row_and_column_and_nothing_is_done(tmp_path: Path) -> None:
    file = _table(
        tmp_path,
        ("id", "Åtgärd", "Börjar", "Klar senast", "Status", "Prioriterad"),
        ("nr 3", "", "i vår", "", "halvklar", "kanske"),
        (ROTA.id, "A", "2027-05-01", "2027-04-01", "", ""),
        (ROTA.id, "B" * 201, "", "", "", ""),
    )
    with pytest.raises(KnownError) as refusal:
        read_plan_table(file, full_plan(), TODAY)
    sentence = str(refusal.value)
    assert sentence.startswith("Inget är inläst, för plan.csv har fel: rad 2, kolumn id: ”nr 3” är inget id")
    for part in (
        "kolumn Åtgärd: åtgärden saknar namn",
        "kolumn Börjar: ”i vår” är inte en dag som 2027-03-16",
        "kolumn Status: ”halvklar” är inte något av Planerad, Pågår, Klar, Stoppad",
        "kolumn Prioriterad: ”kanske” är varken en plats, ja eller nej",
        "rad 3, kolumn Klar senast: 2027-04-01 är före den dag då åtgärden börjar",
        "rad 4, kolumn id: samma id finns på en rad ovanför, kolumn Åtgärd: texten är längre än 200 tecken",
    ):
        assert part in sentence


@pytest.mark.parametrize(
    ("headings", "cells"),
    [
        (("Titel", "Ansvar", "Nivå", "Klart senast", "Läge"), ("Scheman", "HR", "ledningen", "2027-05-01", "pågående")),
        (("Title", "responsible", "level", "due", "status"), ("Scheman", "HR", "management", "20270501", "Ongoing")),
    ],
)
def test_headings_and_words_may_be_said_in_other_ways(
    tmp_path: Path, headings: tuple[str, ...], cells: tuple[str, ...]
) -> None:
    (measure,) = read_plan_table(_table(tmp_path, headings, cells), ActionPlan(), TODAY).plan.measures
    assert (measure.title, measure.owner, measure.level) == ("Scheman", "HR", Level.MANAGEMENT)
    assert (str(measure.deadline), measure.status) == ("2027-05-01", Status.ONGOING)


def test_headings_tell_what_they_are_as_far_as_they_can(tmp_path: Path) -> None:
    file = _table(
        tmp_path, ("Punkt", "Deadline", "Klar senast", "Status"), ("", "", "", ""), ("A", "2027-05-01", "x", "")
    )
    heads = read_heads(file)
    assert [(head.heading, head.example, head.field) for head in heads] == [
        ("Punkt", "A", None),
        ("Deadline", "2027-05-01", "deadline"),
        ("Klar senast", "x", None),
        ("Status", "", "status"),
    ]
    said = {"Punkt": "title", "Deadline": "deadline", "Klar senast": None, "Status": None}
    read = read_plan_table(file, ActionPlan(), TODAY, said)
    assert [(one.title, str(one.deadline)) for one in read.plan.measures] == [("A", "2027-05-01")]
    assert read.ignored == ("Klar senast", "Status")
    with pytest.raises(KnownError, match="två kolumner för samma sak, Punkt och Deadline"):
        read_plan_table(file, ActionPlan(), TODAY, said | {"Deadline": "title"})


def test_more_prioritised_than_the_limit_are_named(tmp_path: Path) -> None:
    file = _table(tmp_path, ("Åtgärd", "Prioriterad"), *((f"Åtgärd {n}", n) for n in range(1, 10)))
    with pytest.raises(KnownError, match=r"rad 8, kolumn Prioriterad: högst 8 åtgärder .*, och det blir 3 för många.$"):
        read_plan_table(file, full_plan(), TODAY)


def test_without_a_column_for_the_title_nothing_can_be_read(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match=r"saknar kolumnen title \(på svenska åtgärd, titel\)"):
        read_plan_table(_table(tmp_path, ("namn",), ("Scheman",)), ActionPlan(), TODAY)


def _table(folder: Path, *rows: tuple[object, ...]) -> Path:
    path = folder / "plan.csv"
    with path.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream, delimiter=";").writerows(rows)
    return path
