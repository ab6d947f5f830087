"""The sheet Omgångar, and what else an export tells of the round before."""

import json
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook

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


def test_every_change_stands_on_the_sheet_with_its_verdict(compared: ReleasedRounds) -> None:
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
        for value, heading in ((main.value, "Förändring"), (main.low, "Från"), (main.high, "Till")):
            assert record[heading] == (None if value is None else pytest.approx(value))
        assert (record["Bedömning"] in ("säker ökning", "säker minskning")) == main.is_sure
    below = [row[0] for row in rows[len(records) :] if row[0]]
    assert below[-len(compared.trend.method) :] == list(compared.trend.method)


def test_an_export_has_a_picture_of_the_rounds(compared: ReleasedRounds, tmp_path: Path) -> None:
    files = export(replace(samples.smaller(), figures=()), tmp_path, ["svg"], rounds=compared)
    assert files[-1].name.endswith(", omgangar.svg")
    assert "Säga vad man tycker" in files[-1].read_text("utf-8")


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
