"""Free texts that HR has not let through are found in any file, down to two words; what is shown anyway is not."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from kulturverktyg.audit.concealed import FileOfRound, try_files
from kulturverktyg.audit.reading.folder import read_folder
from kulturverktyg.audit.seen import RoundSeen
from kulturverktyg.audit.written import LOOKED_FOR
from tests.audit.planted import document

Found = Callable[[str, bytes, str], int]
SHORT, THREE, FOUR = "Gunilla mobbar", "Chefen skriker, alltid", "Alla vet om Berit"
LONG = "Jag tror att det är Gunilla som har skrivit allt det där om mig"


@pytest.fixture
def found(tmp_path: Path, demo_round: RoundSeen) -> Found:
    """How many leaks a file has when these words are what somebody has written."""

    def look(name: str, content: bytes, written: str) -> int:
        (tmp_path / name).write_bytes(content)
        round_ = replace(demo_round, hidden_texts=(written,))
        return len(try_files([FileOfRound(file, (round_,)) for file in read_folder(tmp_path).files]).findings)

    return look


def _html(text: str) -> str:
    return f"<p>Någon skrev<br>{text.replace('å', '&aring;').replace('ä', '&auml;')}</p>"


_FILES: dict[str, Callable[[str], bytes]] = {
    "svar.csv": lambda text: f'Grupp;Kommentar\nAlla;"{text}"\n'.encode("cp1252"),
    "svar.txt": lambda text: f"Det här sades\n{text}\noch inget mer".encode(),
    "unicode.txt": lambda text: f"Grupp\tKommentar\nAlla\t{text}\n".encode("utf-16"),
    "svar.json": lambda text: json.dumps({"texts": ["hej", text]}).encode(),
    "svar.html": lambda text: _html(text).encode(),
    "svar.docx": lambda text: document(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"),
    "anteckning": lambda text: f"(”{text}”)".encode(),
}


@pytest.mark.parametrize("name", _FILES)
@pytest.mark.parametrize("text", [SHORT, THREE, FOUR, LONG])
def test_a_text_is_found_in_every_sort_of_file(found: Found, name: str, text: str) -> None:
    assert found(name, _FILES[name](text), text) == 1


def test_five_words_of_a_long_text_are_enough_and_four_are_not(found: Found) -> None:
    words = LONG.split()
    assert found("svar.txt", f"man säger {' '.join(words[4:9])} igen".encode(), LONG) == 1
    assert found("svar.txt", f"man säger {' '.join(words[4:8])} igen".encode(), LONG) == 0


def test_two_words_within_a_sentence_are_not_taken_for_a_text(found: Found) -> None:
    assert found("brev.txt", b"I Norr visste ingen varken att Gunilla mobbar eller hur.", SHORT) == 0
    assert found("brev.txt", b"I Norr visste ingen varken alla vet om Berit eller hur.", FOUR) == 1


@pytest.mark.parametrize("text", ["Bra", "Mer tid", "Ingen kommentar", "önskat läge", "Första mätningen"])
def test_what_tells_nothing_of_anybody_is_no_leak(found: Found, text: str) -> None:
    assert found("svar.csv", f"Grupp;Svar\nAlla;{text}\n".encode(), text) == 0


def test_words_that_are_shown_are_no_leak(found: Found, demo_round: RoundSeen) -> None:
    question = demo_round.today.items[0].text
    assert found("fragor.txt", question.encode(), question) == 0


def test_the_demos_own_export_says_nothing_that_short_texts_could_be_taken_for(found: Found, workbook: bytes) -> None:
    for text in ("Nuläge och önskat läge", "Alla svar", "Visas inte"):
        assert found("resultat.xlsx", workbook, text) == 0


def test_how_short_a_text_is_looked_for_is_told() -> None:
    assert "minst två ord och tio bokstäver" in LOOKED_FOR
    assert LOOKED_FOR in try_files([]).what
