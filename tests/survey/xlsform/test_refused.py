"""What is no form, or cannot be one here, is refused in one sentence; no file makes anything else happen."""

import io
import random
import zipfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from kulturverktyg.errors import KnownError
from kulturverktyg.survey.faults import faults
from kulturverktyg.survey.xlsform import read_xlsform, xlsform_workbook
from tests.every_kind import EVERY_KIND
from tests.survey.xlsform.forms import book

_HEAD = ["type", "name", "label"]
_ROW = ["text", "q", "Vad?"]


def _old(path: Path) -> Path:
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(5000))
    return path


def _csv(path: Path) -> Path:
    path.write_text("survey,type,name,label\n,text,q,Vad?\n", "utf-8")
    return path


def _folder(path: Path) -> Path:
    path.mkdir()
    return path


def _empty(path: Path) -> Path:
    path.write_bytes(b"")
    return path


def _cut(path: Path) -> Path:
    content = book(path, {"survey": [_HEAD, _ROW]}).read_bytes()
    path.write_bytes(content[: len(content) // 2])
    return path


def _formula(path: Path) -> Path:
    from openpyxl import load_workbook

    made = load_workbook(book(path, {"survey": [_HEAD, _ROW], "choices": []}))
    made["survey"]["C2"] = "=1+1"
    made.save(path)
    return path


_REFUSED: dict[str, tuple[Callable[[Path], Path], str]] = {
    "gone": (lambda path: path, "finns inte"),
    "folder": (_folder, "är en mapp"),
    "empty file": (_empty, "är tom"),
    "old Excel": (_old, "spara den som .xlsx"),
    "csv": (_csv, "är ingen .xlsx-fil"),
    "cut": (_cut, "är skadad"),
    "other workbook": (lambda path: book(path, {"Svar": [["a"], [1]], "Mer": []}), "bladet survey saknas. Blad som"),
    "empty sheet": (lambda path: book(path, {"survey": [], "choices": [["list_name"]]}), "bladet survey är tomt"),
    "only headings": (lambda path: book(path, {"survey": [_HEAD]}), "har bara en rubrikrad"),
    "no type": (lambda path: book(path, {"survey": [["fråga"], ["Vad?"]]}), "saknar kolumnen type"),
    "nothing to ask": (
        lambda path: book(path, {"survey": [_HEAD, ["note", "n", "Hej"], ["geopoint", "g", "Var?"]]}),
        "rad 3: ”g” (geopoint)",
    ),
    "only notes": (
        lambda path: book(path, {"survey": [_HEAD, ["note", "n", "Hej"]]}),
        "ingen fråga som kan ställas i en enkät. Skriv en på bladet survey.",
    ),
    "formula": (_formula, "är en formel utan värde"),
    "too wide": (lambda path: book(path, {"survey": [_HEAD, [*_ROW, *[None] * 400, "x"]]}), "256 kolumner"),
    "too long": (lambda path: book(path, {"survey": [_HEAD, *[[]] * 20_000, _ROW]}), "20000 rader"),
}


@pytest.mark.parametrize("what", _REFUSED)
def test_a_file_that_is_no_form_is_refused_in_one_sentence(what: str, tmp_path: Path) -> None:
    make, said = _REFUSED[what]
    with pytest.raises(KnownError, match=r".*") as refused:
        read_xlsform(make(tmp_path / "formulär.xlsx"))
    words = str(refused.value)
    assert said in words
    assert "formulär.xlsx" in words
    assert "\n" not in words
    assert len(words) < 500


def _mutated(content: bytes, chance: random.Random) -> bytes:
    """The file cut or with flipped bits, or whole around a part that is."""
    if chance.random() < 0.3:
        return _hurt(content, chance)
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as source, zipfile.ZipFile(made, "w") as target:
        hurt = chance.choice(source.namelist())
        for name in source.namelist():
            part = source.read(name)
            target.writestr(name, _hurt(part, chance) if name == hurt else part)
    return made.getvalue()


def _hurt(content: bytes, chance: random.Random) -> bytes:
    place = chance.randrange(len(content))
    match chance.randrange(3):
        case 0:
            return content[:place]
        case 1:
            return content[:place] + bytes([content[place] ^ 1 << chance.randrange(8)]) + content[place + 1 :]
    return content[:place] + content[place + chance.randrange(60) :]


def test_damaged_forms_are_read_whole_or_refused(tmp_path: Path) -> None:
    chance, whole, path = random.Random(3), xlsform_workbook(EVERY_KIND), tmp_path / "formulär.xlsx"
    for _ in range(60):
        path.write_bytes(_mutated(whole, chance))
        with suppress(KnownError):
            assert faults(read_xlsform(path).survey) == ()
