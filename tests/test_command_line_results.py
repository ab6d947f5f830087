"""What is told beside the figures on the command line, and by what they may be broken down."""

import csv
import json
import shutil
from pathlib import Path

import pytest

from kulturverktyg.__main__ import main
from kulturverktyg.prepare.journeys import list_journeys
from kulturverktyg.prepare.organisation import UnitRow
from kulturverktyg.store.store import open_store
from tests.builders import NAME, workplace
from tests.more_rounds import answer, answer_again

ROUND = "Första mätningen"
CELL = ("Omsorg/Hemtjänst", "Medarbetare")
COLUMNS = ("inflytande_1.now", "inflytande_1.desired", "rost_1.now", "rost_1.desired")


@pytest.fixture(scope="module")
def _answered(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("answered")
    rows = [UnitRow(*CELL, 30), UnitRow("Omsorg/Natt", "Medarbetare", 10)]
    with workplace(folder, rows) as place:
        answer(place.store, place.round_id, folder, {CELL: 24, ("Omsorg/Natt", "Medarbetare"): 12})
    return folder


@pytest.fixture
def database(tmp_path: Path, _answered: Path) -> Path:
    """A closed round with 24 answers in one unit of 30, and 12 in another that is said to have 10 people."""
    shutil.copytree(_answered, tmp_path, dirs_exist_ok=True)
    return tmp_path / "resa.kultur"


def _which(database: Path) -> list[str]:
    return ["--database", str(database), "--journey", NAME, "--round", ROUND]


def _come_late(database: Path, folder: Path, people: int, skipping: int = 0) -> None:
    path = folder / f"sena-{people}.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(["enhet", "roll", *COLUMNS])
        table.writerows(
            [*CELL, n % 3 + 1, n % 3 + 2, *(("", "") if n < skipping else (n % 2 + 2, n % 2 + 4))]
            for n in range(people)
        )
    assert main(["import-answers", str(path), *_which(database)]) == 0


def _notes(database: Path, capsys: pytest.CaptureFixture[str]) -> list[str]:
    """What both forms of the results tell beside the figures."""
    capsys.readouterr()
    assert main(["results", *_which(database), "--format", "json"]) == 0
    notes: list[str] = json.loads(capsys.readouterr().out)["notes"]
    assert main(["results", *_which(database)]) == 0
    said = capsys.readouterr()
    assert said.err == ""
    assert all(f"  {note}" in said.out.splitlines() for note in notes)
    return notes


def test_more_answers_than_people_are_remarked_on(database: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (crowded,) = _notes(database, capsys)
    assert "var inlagt när omgången stängdes: Natt (12 svar av 10)." in crowded


def test_late_answers_that_wait_are_told_but_never_how_few(
    database: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["results", *_which(database)]) == 0
    _come_late(database, tmp_path, 3)
    late, _ = _notes(database, capsys)
    assert late.startswith(f"”{ROUND}”: Sena svar (färre än 7) väntar.")
    assert main(["export", *_which(database), "--to", str(tmp_path / "ut"), "--only", "xlsx"]) == 0
    assert capsys.readouterr().err == f"{late}\n"
    with open_store(database) as store:
        answer_again(store, list_journeys(store)[0].id, "Ett år senare", tmp_path, {CELL: 25})
    assert main(["results", *_which(database), "--compare", "Ett år senare", "--format", "json"]) == 0
    said = capsys.readouterr()
    assert json.loads(said.out)["later"] == "Ett år senare"
    assert said.err == f"{late}\n"


def test_eight_late_answers_wait_while_too_few_of_them_answered_a_question(
    database: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["results", *_which(database)]) == 0
    _come_late(database, tmp_path, 8, skipping=3)
    late, _ = _notes(database, capsys)
    assert late == (
        f"”{ROUND}”: Minst 7 sena svar väntar. De räknas in när varje grupp som har visats får minst 7 nya svar på "
        "varje fråga (minst 10 på känsliga), eller inga. Den som har hoppat över en fråga räknas inte där. "
        "Har nästan alla nya svarat lika på en fråga väntar de också."
    )
    _come_late(database, tmp_path, 9)
    assert len(_notes(database, capsys)) == 1


@pytest.mark.parametrize(
    ("asked", "shown"),
    [
        ("enhet", ["unit"]),
        ("Roll", ["role"]),
        ("enhet*roll", ["unit*role"]),
        ("roll × enhet", ["unit*role"]),
        ("role*enhet", ["unit*role"]),
        ("unit, roll", ["unit", "role"]),
    ],
)
def test_breakdowns_have_their_swedish_names_too(
    database: Path, capsys: pytest.CaptureFixture[str], asked: str, shown: list[str]
) -> None:
    assert main(["results", *_which(database), "--by", asked, "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["breakdowns"] == shown


def test_an_unknown_breakdown_is_refused_with_those_that_there_are(
    database: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for asked in ("skonummer", "enhet*skonummer", "unit*unit"):
        assert main(["results", *_which(database), "--by", asked]) == 1
        refused = capsys.readouterr().err
        assert f"”{asked}”. Välj bland: enhet, roll, " in refused
        assert "enhet*roll" in refused


@pytest.mark.parametrize("head", ["enhet;roll;antal", "unit;role;headcount", "Enhet;role;Antal"])
def test_a_file_of_units_may_have_swedish_or_english_headings(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], head: str
) -> None:
    units = tmp_path / "enheter.csv"
    units.write_text(f"{head}\nNorr/Barn;Medarbetare;8\n", "utf-8")
    made = ["new-journey", "--database", str(tmp_path / "ny.kultur"), "--name", "Ny", "--units", str(units)]
    assert main([*made, "--template", "kulturanalys-och-vision"]) == 0
    with pytest.raises(SystemExit):
        main(["new-journey", "--help"])
    told = " ".join(capsys.readouterr().out.split())
    assert "enhet, roll och antal (eller unit, role och headcount)" in told
