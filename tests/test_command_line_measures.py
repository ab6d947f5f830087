"""Measures read in from the command line."""

from pathlib import Path

import pytest

from kulturverktyg.__main__ import main
from kulturverktyg.decide.measures import read_measures
from kulturverktyg.model.kinds import Level
from kulturverktyg.prepare.journeys import list_journeys
from kulturverktyg.store.store import open_store
from tests.builders import NAME, workplace

SWEDISH = "Åtgärd;Ansvarig;Nivå;Klar senast;Prioriterad;Kostnad\nEgna scheman;Enhetschef;Enhet;2027-06-30;1;12\n"
ENGLISH = "title,owner,level,deadline\nHandledning,Nämnden,board,2027-12-01\n"


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """A journey without any measures."""
    with workplace(tmp_path) as place:
        return place.store.path


def test_measures_are_read_in_under_swedish_and_english_headings(
    database: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for text in (SWEDISH, ENGLISH):
        (tmp_path / "plan.csv").write_text(text, "utf-8")
        assert _import(database, tmp_path / "plan.csv") == 0
        assert capsys.readouterr().out == "1 åtgärd är tillagd.\n"
    with open_store(database) as store:
        first, second = read_measures(store, list_journeys(store)[0].id)
    assert (first.title, first.owner, first.prioritised) == ("Egna scheman", "Enhetschef", True)
    assert (second.title, second.level, str(second.deadline)) == ("Handledning", Level.BOARD, "2027-12-01")


def test_what_is_not_read_is_said_and_what_is_wrong_changes_nothing(
    database: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "plan.csv"
    file.write_text(SWEDISH, "utf-8")
    assert _import(database, file) == 0
    assert "Kolumnen Kostnad lästes inte" in capsys.readouterr().err
    file.write_text(f"{ENGLISH},,okänd,\n", "utf-8")
    assert _import(database, file) == 1
    said = capsys.readouterr()
    assert (said.out, said.err.count("\n")) == ("", 1)
    assert "rad 3, kolumn title: åtgärden saknar namn, kolumn level: ”okänd” är inte något av" in said.err
    with open_store(database) as store:
        assert len(read_measures(store, list_journeys(store)[0].id)) == 1


def _import(database: Path, file: Path) -> int:
    return main(["import-measures", str(file), "--database", str(database), "--journey", NAME])
