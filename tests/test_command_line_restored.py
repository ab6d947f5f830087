"""What a file that was put back from a backup remembers of what has been shown, and what it says it does not."""

import json
from pathlib import Path
from typing import Any

import pytest

from kulturverktyg.__main__ import main
from kulturverktyg.prepare.journeys import list_journeys
from kulturverktyg.store.backup import backup_folder
from kulturverktyg.store.store import open_store
from tests.builders import NAME, workplace
from tests.more_rounds import answer, answer_again

COUNTS = {("Omsorg/Hemtjänst", "Medarbetare"): 24, ("Omsorg/Särskilt boende", "Medarbetare"): 20}
FIRST, SECOND = "Första mätningen", "Ett år senare"


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """A journey with a closed round, shown by unit."""
    with workplace(tmp_path) as place:
        answer(place.store, place.round_id, tmp_path, COUNTS)
    return tmp_path / "resa.kultur"


def _results(database: Path, capsys: pytest.CaptureFixture[str], name: str = FIRST, by: str = "unit") -> Any:
    capsys.readouterr()
    command = ["results", "--database", str(database), "--journey", NAME, "--round", name, "--format", "json"]
    assert main([*command, "--by", by]) == 0
    return json.loads(capsys.readouterr().out)


def _restored(database: Path, capsys: pytest.CaptureFixture[str]) -> str:
    capsys.readouterr()
    assert main(["restore", "--database", str(database)]) == 0
    return capsys.readouterr().out


def test_from_the_mirror_all_that_has_been_shown_is_remembered(
    database: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = _results(database, capsys)
    database.unlink()
    said = _restored(database, capsys)
    assert "är återställd." in said
    assert "gamla filen" not in said
    assert "glömt" not in said
    assert _results(database, capsys) == before
    database.write_bytes(b"skadad")
    assert "Den gamla filen är kvar bredvid." in _restored(database, capsys)
    assert _results(database, capsys) == before


def test_from_an_older_copy_a_closed_round_shows_no_new_groups_and_it_is_said_why(
    database: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _results(database, capsys)
    (backup_folder(database) / "spegel.kultur").unlink()
    database.unlink()
    said = _restored(database, capsys)
    assert "Vad som har visats och sparats efter den dagen har programmet glömt." in said
    assert "audit --exports" in said
    results = _results(database, capsys, by="role,unit")
    assert [group["label"] for group in results["groups"]] == ["Alla"]
    reasons = {hidden["reason"] for hidden in results["suppressed"] if hidden["item"] is None} - {"Färre än 7 svar."}
    assert len(reasons) == 1
    assert reasons.pop().startswith("Visas inte, för filen är återställd från en säkerhetskopia från 2")
    assert _results(database, capsys, by="role,unit")["groups"] == results["groups"]
    assert main(["audit", "--database", str(database), "--journey", NAME]) == 1
    verdict = capsys.readouterr().out.splitlines()[-1]
    assert verdict.startswith("Inget gick att få fram, men allt kunde inte prövas. Filen är återställd från en")
    assert "efter den dagen är okänt" in verdict
    assert "--exports" in verdict


def test_from_an_older_copy_groups_that_it_knows_of_are_shown_and_later_rounds_are_free(
    database: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = _results(database, capsys)
    with open_store(database) as store:
        store.back_up("aldre")
    _results(database, capsys, by="role")
    (backup_folder(database) / "spegel.kultur").unlink()
    database.unlink()
    _restored(database, capsys)
    assert {**_results(database, capsys), "suppressed": []} == {**before, "suppressed": []}
    assert [group["label"] for group in _results(database, capsys, by="role")["groups"]] == ["Alla"]
    with open_store(database) as store:
        journey_id = list_journeys(store)[0].id
        answer_again(store, journey_id, SECOND, tmp_path, COUNTS, lean=0.8)
    assert len(_results(database, capsys, SECOND)["groups"]) > 1


def test_the_audit_tells_how_many_answers_came_from_files(database: Path, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert main(["audit", "--database", str(database), "--journey", NAME]) == 0
    said = capsys.readouterr().out
    assert f"Inläst ur filer: minst 42 svar i ”{FIRST}”. Om de svaren är riktiga vet programmet inte." in said
