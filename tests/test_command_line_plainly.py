"""What is said of files, names and breakdowns that are not what they should be: the truth, in a sentence."""

import csv
import json
from pathlib import Path

import pytest

from kulturverktyg.__main__ import main
from kulturverktyg.store.backup import backup_folder
from tests.builders import NAME, workplace
from tests.more_rounds import answer

FIRST = "Första mätningen"
CELL = ("Omsorg/Hemtjänst", "Medarbetare")


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """A journey whose first round is closed."""
    with workplace(tmp_path) as place:
        answer(place.store, place.round_id, tmp_path, {CELL: 20})
    return tmp_path / "resa.kultur"


def _run(capsys: pytest.CaptureFixture[str], database: Path, *command: str) -> tuple[int, str, str]:
    capsys.readouterr()
    status = main([*command, "--database", str(database)])
    said = capsys.readouterr()
    return status, said.out, said.err


def test_a_file_that_is_gone_and_has_backups_is_to_be_restored_and_never_made_anew(
    database: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    database.unlink()
    mirror = (backup_folder(database) / "spegel.kultur").read_bytes()
    new = ("new-journey", "--name", "Ny", "--template", "kulturanalys-och-vision")
    for command in (("list",), ("check",), new):
        status, _, error = _run(capsys, database, *command)
        assert status == 1
        assert "finns inte, men det finns säkerhetskopior av den" in error
        assert "restore" in error
    assert not database.exists()
    assert (backup_folder(database) / "spegel.kultur").read_bytes() == mirror
    assert _run(capsys, database, "restore")[0] == 0
    assert _run(capsys, database, "check")[0] == 0


def test_late_answers_that_are_counted_at_once_are_not_said_to_wait(
    database: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "sena.csv"
    with file.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows([["enhet", "roll", "rost_1.now", "rost_1.desired"], [*CELL, 3, 4]])
    late = ("import-answers", str(file), "--journey", NAME, "--round", FIRST)
    said = _run(capsys, database, *late)[1]
    assert (
        said == "1 svar är inläst.\nOmgången är stängd. De sena svaren kunde räknas in utan att någon kan pekas ut.\n"
    )
    assert _run(capsys, database, "results", "--journey", NAME, "--round", FIRST)[0] == 0
    assert "Det som kom nu väntar" in _run(capsys, database, *late)[1]


@pytest.mark.parametrize("by", ["", ",,,", " , "])
def test_no_breakdown_at_all_is_refused(database: Path, capsys: pytest.CaptureFixture[str], by: str) -> None:
    status, _, error = _run(capsys, database, "results", "--journey", NAME, "--round", FIRST, "--by", by)
    assert status == 1
    assert error.startswith("Skriv vad resultaten ska delas upp efter")


def test_names_are_one_line_without_letters_that_nobody_sees(
    database: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    odd = "\u202eAndra\x00\n mät\x1bningen\t"
    plain = "Andra mät ningen"
    assert _run(capsys, database, "new-journey", "--name", odd, "--template", "kulturanalys-och-vision")[0] == 0
    assert _run(capsys, database, "new-round", "--journey", NAME, "--name", odd)[0] == 0
    command = ("new-workshop", "--journey", NAME, "--round", plain, "--name", odd)
    assert _run(capsys, database, *command)[0] == 0
    journeys = json.loads(_run(capsys, database, "list")[1])["journeys"]
    first = next(one for one in journeys if one["name"] == NAME)
    assert {one["name"] for one in journeys} == {NAME, plain}
    assert plain in {one["name"] for one in first["rounds"]}
    assert plain in {one["name"] for one in first["workshops"]}


def test_a_place_that_cannot_be_saved_in_is_not_said_to_be_missing(
    database: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    survey = ("--journey", NAME)
    _, _, error = _run(capsys, database, "export-survey", str(tmp_path / "resa.kultur" / "e.xlsx"), *survey)
    assert "är en fil och inte en mapp" in error
    _, _, error = _run(capsys, database, "export-survey", "/proc/e.xlsx", *survey)
    assert "finns inte" not in error
    assert "går inte att spara" in error
    _, _, error = _run(capsys, database, "audit", *survey, "--exports", str(database))
    assert "är en fil. Ange mappen" in error
