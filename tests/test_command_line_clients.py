"""A round with clients from the command line: begun with advice, shown by itself, tried and exported."""

import json
import shutil
from pathlib import Path

import pytest
from openpyxl import load_workbook

from kulturverktyg.__main__ import main
from kulturverktyg.prepare.rounds import Clients
from tests.builders import NAME, workplace
from tests.client_rounds import answer_and_close, client_round

FIRST, CLIENTS = "Första mätningen", "Besökarna"


@pytest.fixture(scope="module")
def _asked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("asked")
    with workplace(folder) as place:
        answer_and_close(place.store, place.round_id, 40, 1)
        client_round(place.store, place.journey_id, CLIENTS, 30, 2, Clients(60))
    return folder


@pytest.fixture
def database(tmp_path: Path, _asked: Path) -> Path:
    """A journey that has asked its staff, and then its clients."""
    shutil.copytree(_asked, tmp_path, dirs_exist_ok=True)
    return tmp_path / "resa.kultur"


def test_a_round_with_clients_is_begun_with_what_to_think_of(
    database: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["new-round", "--database", str(database), "--journey", NAME, "--name", "Igen", "--clients"]
    assert main([*command, "--expected", "40"]) == 0
    said = capsys.readouterr()
    assert "dataskyddsombudet" in said.err
    assert main(["list", "--database", str(database)]) == 0
    (journey,) = json.loads(capsys.readouterr().out)["journeys"]
    rounds = [(one["name"], one["audience"], one["survey_version"]) for one in journey["rounds"]]
    assert rounds == [(FIRST, "staff", 1), (CLIENTS, "clients", 1), ("Igen", "clients", 1)]
    assert journey["rounds"][-1]["id"] == said.out.strip()


def test_what_belongs_to_clients_alone_is_refused_for_others(
    database: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["new-round", "--database", str(database), "--journey", NAME, "--name", "Igen"]
    assert main([*command, "--ask-unit"]) == 1
    assert "Lägg till --clients" in capsys.readouterr().err
    assert main([*command, "--clients", "--expected", "0"]) == 1
    assert "Antalet klienter" in capsys.readouterr().err


def test_results_of_clients_have_no_groups_and_are_not_compared_with_staff(
    database: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["results", "--database", str(database), "--journey", NAME, "--round", CLIENTS]
    assert main([*command, "--format", "json"]) == 0
    assert [group["id"] for group in json.loads(capsys.readouterr().out)["groups"]] == ["all"]
    assert main([*command, "--by", "roll"]) == 1
    assert "visas bara i sin helhet" in capsys.readouterr().err
    assert main([*command, "--compare", FIRST]) == 1
    assert "den ena har frågat personal och den andra klienter" in capsys.readouterr().err


def test_what_comes_out_of_both_kinds_of_rounds_unmasks_nobody(
    database: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in (FIRST, CLIENTS):
        command = ["export", "--database", str(database), "--journey", NAME, "--round", name]
        assert main([*command, "--to", str(tmp_path / "ut" / name), "--only", "xlsx"]) == 0
        book = load_workbook(capsys.readouterr().out.strip(), read_only=True)
        assert "Omgångar" not in book.sheetnames
        book.close()
    audit = ["audit", "--database", str(database), "--journey", NAME, "--exports", str(tmp_path / "ut")]
    status = main(audit)
    assert (status, capsys.readouterr().err) == (0, "")


def test_the_survey_of_clients_goes_out_and_comes_back_as_a_form(
    database: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    form = tmp_path / "klienter.xlsx"
    which = ["--database", str(database), "--journey", NAME, "--clients"]
    assert main(["export-survey", str(form), *which]) == 0
    assert "Version 1 av enkäten till klienter" in capsys.readouterr().out
    assert main(["import-survey", str(form), *which]) == 0
    assert "Version 2 av enkäten till klienter är inläst" in capsys.readouterr().out
    assert main(["export-survey", str(form), "--database", str(database), "--journey", NAME]) == 0
    assert "Version 1 av enkäten är sparad" in capsys.readouterr().out
