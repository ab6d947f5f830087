"""The sheet Omgångar, and what else an export tells of the round before."""

import datetime as dt
import json
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree

import pytest
from openpyxl import load_workbook

from kulturverktyg.charts.words import rounded
from kulturverktyg.decide.chosen_way import ChosenWay
from kulturverktyg.decide.measure import MarkedDate
from kulturverktyg.decide.round_marks import RoundMarks
from kulturverktyg.export.chosen import Chosen
from kulturverktyg.export.files import export
from kulturverktyg.export.trend_json import trend_as_json
from kulturverktyg.export.trend_text import trend_as_text
from kulturverktyg.export.workbook import workbook_bytes
from kulturverktyg.guard.released_trend import ReleasedRounds
from kulturverktyg.guard.trends import beside
from tests import samples
from tests.two_rounds import rounds


@pytest.fixture(scope="module")
def compared() -> ReleasedRounds:
    return beside(rounds())


def test_every_change_stands_on_the_sheet_with_its_verdict_and_unit(compared: ReleasedRounds) -> None:
    sheet = load_workbook(BytesIO(workbook_bytes(samples.smaller(), compared.trend)))["Omgångar"]
    head, *rows = sheet.iter_rows(min_row=4, values_only=True)
    records = [dict(zip(map(str, head), row, strict=True)) for row in rows[: len(compared.trend.changes)]]
    assert len(records) == len(compared.trend.changes)
    changes = [
        change
        for group in compared.trend.groups
        for kind in ("dimension", "item")
        for change in compared.trend.of_group(group.group.id)
        if getattr(change, kind) is not None
    ]
    for record, change in zip(records, changes, strict=True):
        assert record["Namn"] == change.name
        main = change.main
        step = 25 if change.dimension is not None else 1
        assert (record["Enhet"] == "index 0–100") == (change.dimension is not None)
        for value, heading in ((main.low, "Från"), (main.high, "Till")):
            assert record[heading] == (None if value is None else pytest.approx(value * step))
        if main.value is not None:
            assert record["Förändring"] == pytest.approx(main.value * step, abs=0.1 if step > 1 else 0.01)
            places = 1 if step > 1 else 2
            before, after = (rounded(record[heading], places) for heading in ("Före", "Efter"))
            assert change.mean is None or float(after - before) == pytest.approx(record["Förändring"])
        assert (record["Bedömning"] in ("säker ökning", "säker minskning")) == main.is_sure
    below = [row[0] for row in rows[len(records) :] if row[0]]
    assert below[-len(compared.trend.method) :] == list(compared.trend.method)


def test_an_export_has_a_picture_of_the_rounds(compared: ReleasedRounds, tmp_path: Path) -> None:
    files = export(replace(samples.smaller(), figures=()), tmp_path, ["svg"], rounds=compared)
    assert files[-1].name.endswith(", omgangar.svg")
    assert "Säga vad man tycker" in files[-1].read_text("utf-8")


def test_the_picture_of_the_rounds_marks_when_the_measures_began(compared: ReleasedRounds, tmp_path: Path) -> None:
    days = dict(zip(compared.series.rounds, (dt.date(2026, 4, 1), dt.date(2026, 10, 1)), strict=True))
    marks = RoundMarks(days, (MarkedDate(dt.date(2026, 6, 1), "Egna scheman"),))
    chosen = Chosen(ChosenWay(marks=marks), (), dt.date(2026, 11, 1))
    files = export(replace(samples.smaller(), figures=()), tmp_path, ["svg"], rounds=compared, chosen=chosen)
    (drawn,) = [file for file in files if file.name.endswith(", omgangar.svg")]
    words = " ".join("".join(ElementTree.parse(drawn).getroot().itertext()).split())
    assert "Prickade linjer: när åtgärderna började. 1 Egna scheman (2026-06-01)." in words


def test_programs_read_the_same_changes(compared: ReleasedRounds) -> None:
    read = json.loads(json.dumps(trend_as_json(compared.trend)))
    assert (read["earlier"], read["later"]) == ("Våren 2026", "Hösten 2026")
    (risen,) = [
        change
        for change in read["changes"]
        if (change["group"], change.get("dimension"), change["side"]) == ("all", "tala", "now")
    ]
    assert risen["mean"]["sure"]
    assert risen["mean"]["low"] < risen["mean"]["difference"] < risen["mean"]["high"]


def test_a_terminal_says_what_has_changed_and_how_it_is_done(compared: ReleasedRounds) -> None:
    lines = trend_as_text(compared.trend).splitlines()
    assert lines[0] == "Kulturanalys socialförvaltningen · Hösten 2026 jämfört med Våren 2026"
    (risen,) = [line for line in lines[:6] if "Säga vad man tycker, ● nuläge" in line]
    assert risen.endswith("säker ökning")
    assert lines[-1] == compared.trend.method[-1]
