"""Slips with codes and the survey on paper, from the command line."""

import re
from pathlib import Path

import pypdf
import pytest

from kulturverktyg.__main__ import main
from kulturverktyg.collect.codes import clean_code, hash_code
from kulturverktyg.collect.package import read_package
from tests.builders import PIN, workplace


@pytest.fixture
def database(tmp_path: Path) -> Path:
    with workplace(tmp_path, short_form=True) as place:
        assert place.workshop_id
    return tmp_path / "resa.kultur"


def _run(database: Path, *arguments: str | Path) -> int:
    workshop = ("--workshop", "Första workshoppen", "--database", database)
    return main([str(argument) for argument in (*arguments, *workshop)])


def _words(path: Path) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(path).pages)


def test_the_codes_on_the_slips_are_those_that_the_kiosk_knows(database: Path, tmp_path: Path) -> None:
    assert _run(database, "codes", "--count", "3", "--to", tmp_path / "koder.pdf") == 0
    assert _run(database, "kiosk-package", "--pin", PIN, "--to", tmp_path / "ut.kioskpaket") == 0
    package = read_package(tmp_path / "ut.kioskpaket")
    printed = set(re.findall(r"[0-9A-Z]{4}-[0-9A-Z]{4}", _words(tmp_path / "koder.pdf")))
    assert {hash_code(clean_code(code), package.code_salt) for code in printed} == set(package.code_hashes)
    assert len(printed) == 3


def test_the_paper_asks_what_the_kiosk_asks(database: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(database, "paper", "--language", "en", "--large", "--to", tmp_path / "enkät.pdf") == 0
    assert pypdf.PdfReader(tmp_path / "enkät.pdf").trailer["/Root"]["/Lang"] == "en"
    assert _run(database, "paper", "--language", "pl", "--to", tmp_path / "inte.pdf") == 1
    assert "erbjuder inte språket ”pl”" in capsys.readouterr().err
    assert not (tmp_path / "inte.pdf").exists()
