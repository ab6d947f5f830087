"""What is read in on the command line is in the reports that the command line makes."""

import json
from pathlib import Path

import pytest
from openpyxl import load_workbook

from kulturverktyg.__main__ import main
from kulturverktyg.decide.ideas import add_idea
from kulturverktyg.prepare.journeys import list_journeys
from kulturverktyg.prepare.organisation import UnitRow
from kulturverktyg.store.store import open_store
from tests.builders import NAME, workplace
from tests.more_rounds import answer

CELL = ("Omsorg/Hemtjänst", "Medarbetare")


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """A closed round with 24 answers, and an idea that waits."""
    with workplace(tmp_path, [UnitRow(*CELL, 30)]) as place:
        answer(place.store, place.round_id, tmp_path, {CELL: 24})
        add_idea(place.store, place.journey_id, "Ingen har sett den här")
        return place.store.path


def test_ideas_and_measures_that_are_read_in_are_exported_and_those_that_wait_are_not(
    database: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    which = ["--database", str(database), "--journey", NAME]
    (tmp_path / "ideer.csv").write_text("text,prompt\nGemensam fika,Mer av\nGemensam fika på fredagar,more\n", "utf-8")
    (tmp_path / "plan.csv").write_text("åtgärd;klar senast;prioriterad\nFika på fredagar;2027-01-15;ja\n", "utf-8")
    assert main(["import-ideas", str(tmp_path / "ideer.csv"), *which]) == 0
    assert main(["import-measures", str(tmp_path / "plan.csv"), *which]) == 0
    capsys.readouterr()
    assert main(["ideas", *which, "--format", "json"]) == 0
    told = json.loads(capsys.readouterr().out)
    ids = {idea["id"] for idea in told["ideas"]}
    assert [set(pair) for pair in told["likely_duplicates"]] == [ids]
    with open_store(database) as store:
        round_ = list_journeys(store)[0].rounds[0].name
    assert main(["export", *which, "--round", round_, "--to", str(tmp_path / "ut"), "--only", "xlsx"]) == 0
    (file,) = (tmp_path / "ut").iterdir()
    book = load_workbook(file)
    cells = {str(cell.value) for sheet in book.worksheets for row in sheet.iter_rows() for cell in row}
    assert {"Idéer", "Handlingsplan"} <= set(book.sheetnames)
    assert {"Gemensam fika", "Gemensam fika på fredagar", "Fika på fredagar"} <= cells
    assert "Ingen har sett den här" not in cells
