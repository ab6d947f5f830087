"""Surveys and rounds without a window: forms in and out, and the next round."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from kulturverktyg.__main__ import main
from kulturverktyg.prepare.organisation import UnitRow
from kulturverktyg.prepare.surveys import newest_version, read_draft
from kulturverktyg.store.backup import backup_folder
from kulturverktyg.store.store import open_store
from kulturverktyg.survey.definition import SurveyDefinition
from kulturverktyg.survey.xlsform import read_xlsform, xlsform_workbook
from tests.builders import NAME, workplace
from tests.every_kind import EVERY_KIND
from tests.survey.xlsform.forms import YES_NO, book

_SURVEY = [
    ["type", "name", "label"],
    ["begin_group", "om", "Om arbetet"],
    ["select_one ja_nej", "trivs", "Trivs du?"],
    ["geopoint", "plats", "Var?"],
    ["end_group"],
]


@pytest.fixture
def database(tmp_path: Path) -> Path:
    with workplace(tmp_path, [UnitRow("Norr/Barn", "Medarbetare", 8)]) as place:
        return place.store.path


@pytest.fixture
def form(tmp_path: Path) -> Path:
    return book(
        tmp_path / "formulär.xlsx", {"survey": _SURVEY, "choices": YES_NO, "settings": [["form_title"], ["Ny"]]}
    )


def _run(*arguments: str | Path) -> int:
    return main([str(argument) for argument in arguments])


def _which(database: Path) -> tuple[str | Path, ...]:
    return ("--journey", NAME, "--database", database)


def _survey(database: Path) -> SurveyDefinition:
    with open_store(database) as store:
        from kulturverktyg.prepare.journeys import list_journeys

        (journey,) = list_journeys(store)
        return read_draft(store, newest_version(store, journey.id)).survey


def _listed(database: Path, capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    capsys.readouterr()
    assert _run("list", "--database", database) == 0
    (journey,) = json.loads(capsys.readouterr().out)["journeys"]
    rounds: list[dict[str, Any]] = journey["rounds"]
    return rounds


def test_a_form_is_read_in_and_what_was_left_out_is_told(
    database: Path, form: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run("import-survey", form, *_which(database)) == 0
    said = capsys.readouterr()
    first, _, *left = said.out.splitlines()
    assert first == "Version 1 av enkäten är inläst: 1 fråga i 1 avsnitt, på svenska."
    assert len(left) == 1
    assert left[0].startswith("– Bladet survey, rad 4: ”plats” (geopoint). ")
    assert said.err == ""
    (round_,) = _listed(database, capsys)
    assert [(item["name"], item["choices"]) for item in round_["items"]] == [("trivs", ["ja", "nej"])]


def test_a_strict_reading_changes_nothing_when_anything_is_left_out(
    database: Path, form: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = _survey(database)
    assert _run("import-survey", form, *_which(database), "--strict") == 1
    said = capsys.readouterr()
    assert said.out == ""
    first, *left = said.err.splitlines()
    assert first.startswith("Inget är inläst, för allt i formulär.xlsx")
    assert len(left) == 1
    assert left[0].startswith("– Bladet survey, rad 4: ”plats” (geopoint)")
    assert _survey(database) == before


def test_a_survey_goes_out_and_comes_in_whole(
    database: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "in.xlsx").write_bytes(xlsform_workbook(EVERY_KIND))
    assert _run("import-survey", tmp_path / "in.xlsx", *_which(database), "--strict") == 0
    assert "på svenska, engelska och arabiska" in capsys.readouterr().out
    out = tmp_path / "ut.xlsx"
    out.write_bytes(b"gammalt")
    assert _run("export-survey", out, *_which(database)) == 0
    assert _run("export-survey", "--to", tmp_path / "igen.xlsx", *_which(database), "--version", "1") == 0
    assert read_xlsform(out).survey == read_xlsform(tmp_path / "igen.xlsx").survey == EVERY_KIND == _survey(database)


def test_the_next_round_asks_the_newest_version(
    database: Path, form: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (first,) = _listed(database, capsys)
    answers = tmp_path / "svar.csv"
    answers.write_text("unit,role,inflytande_1.now,inflytande_1.desired\nNorr/Barn,Medarbetare,1,5\n", "utf-8")
    assert _run("import-answers", answers, *_which(database), "--round", first["name"]) == 0
    assert _run("close-round", *_which(database), "--round", first["name"]) == 0
    assert _run("import-survey", form, *_which(database)) == 0
    assert _run("new-round", *_which(database), "--name", "Året efter") == 0
    rounds = _listed(database, capsys)
    assert [(round_["name"], round_["survey_version"]) for round_ in rounds] == [(first["name"], 1), ("Året efter", 2)]
    assert rounds[0]["items"] == first["items"]
    out = tmp_path / "första.xlsx"
    assert _run("export-survey", out, *_which(database), "--version", "1") == 0
    assert read_xlsform(out).survey.question("inflytande_1")


def test_when_only_the_backup_fails_the_account_still_comes_out(
    database: Path, form: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (backup_folder(database) / "spegel.kultur.ny").mkdir()
    assert _run("import-survey", form, *_which(database)) == 1
    said = capsys.readouterr()
    assert len(said.out.splitlines()) == 3
    assert said.err.startswith("Version 1 av enkäten är inläst, men säkerhetskopian blev inte gjord.")
    (backup_folder(database) / "spegel.kultur.ny").rmdir()
    assert [question.name for question in _survey(database).questions()] == ["trivs"]


@pytest.mark.skipif(sys.platform != "linux", reason="needs a full device")
def test_when_the_account_cannot_be_shown_it_is_said_that_the_survey_is_read_in(database: Path, form: Path) -> None:
    command = [sys.executable, "-m", "kulturverktyg", "import-survey", form, *_which(database)]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, encoding="utf-8", check=False)
    assert done.returncode == 1
    assert done.stderr.startswith("Version 1 av enkäten är inläst, men allt om den kunde inte visas.")
    assert len(done.stderr.splitlines()) == 1
    assert [question.name for question in _survey(database).questions()] == ["trivs"]


@pytest.mark.skipif(sys.platform != "linux", reason="the system says it otherwise elsewhere")
@pytest.mark.parametrize(
    ("place", "why"), [("borta/ut.xlsx", "borta finns inte"), ("mapp.xlsx", "det finns en mapp som heter så")]
)
def test_why_a_form_cannot_be_saved_is_said(
    database: Path, tmp_path: Path, place: str, why: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "mapp.xlsx").mkdir()
    assert _run("export-survey", tmp_path / place, *_which(database)) == 1
    assert why in capsys.readouterr().err
