"""Two rounds beside each other from the command line."""

import json
import shutil
from pathlib import Path

import pytest
from openpyxl import load_workbook

from kulturverktyg.__main__ import main
from tests.builders import NAME, workplace
from tests.more_rounds import answer, answer_again

COUNTS = {("Omsorg/Hemtjänst", "Medarbetare"): 24, ("Omsorg/Särskilt boende", "Medarbetare"): 20}
FIRST, SECOND = "Första mätningen", "Ett år senare"


@pytest.fixture(scope="module")
def _measured_twice(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("measured_twice")
    with workplace(folder) as place:
        answer(place.store, place.round_id, folder, COUNTS)
        answer_again(place.store, place.journey_id, SECOND, folder, COUNTS, lean=0.8)
    return folder


@pytest.fixture
def database(tmp_path: Path, _measured_twice: Path) -> Path:
    """A journey measured twice, with higher answers about today the second time."""
    shutil.copytree(_measured_twice, tmp_path, dirs_exist_ok=True)
    return tmp_path / "resa.kultur"


def test_rounds_are_compared_in_the_order_they_were_begun(database: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said = []
    for one, other in ((FIRST, SECOND), (SECOND, FIRST)):
        command = ["results", "--database", str(database), "--journey", NAME, "--round", one, "--compare", other]
        assert main([*command, "--format", "json"]) == 0
        said.append(json.loads(capsys.readouterr().out))
    assert said[0] == said[1]
    assert (said[0]["earlier"], said[0]["later"]) == (FIRST, SECOND)
    risen = [c["mean"]["sure"] for c in said[0]["changes"] if c.get("dimension") == "inflytande" and c["side"] == "now"]
    assert any(risen)
    assert main(["results", "--database", str(database), "--journey", NAME, "--round", SECOND, "--compare", FIRST]) == 0
    assert "säker ökning" in capsys.readouterr().out


def test_a_round_is_not_compared_with_itself_or_with_none(database: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for other, problem in ((FIRST, "kan inte jämföras med sig själv"), ("", "Det finns ingen omgång")):
        command = ["results", "--database", str(database), "--journey", NAME, "--round", FIRST, "--compare", other]
        assert main(command) == 1
        assert problem in capsys.readouterr().err


def test_an_export_of_the_later_round_tells_what_has_changed(
    database: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["export", "--database", str(database), "--journey", NAME, "--round", SECOND]
    assert main([*command, "--to", str(tmp_path / "ut"), "--only", "xlsx"]) == 0
    book = load_workbook(capsys.readouterr().out.strip(), read_only=True)
    assert "Omgångar" in book.sheetnames
    book.close()
