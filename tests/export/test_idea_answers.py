"""Vad hände med min idé as PDF, .xlsx and CSV, each opened with another library."""

import csv
import datetime as dt
import io
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import openpyxl
import pytest

from kulturverktyg.decide.idea_fates import Fate
from kulturverktyg.errors import KnownError
from kulturverktyg.export.idea_answers import idea_csv, idea_workbook, save_idea_table
from kulturverktyg.printing.idea_answers import idea_answers
from tests.printing.printed import is_published, opened, squeezed, words_of

DAY = dt.date(2026, 12, 3)
ADOPTED = "Ingår i förslaget ”Mötesregler”, som antogs 4 maj 2026 av nämnden: Det kostar inget."
FATES = (
    Fate(
        uuid4(), "Mötena ska sluta i tid", "Mindre av", "Kortare möten", "Möten", "Antaget", (ADOPTED, "Det har lett.")
    ),
    Fate(uuid4(), "=HYPERLINK(1)", "Mer av", "=HYPERLINK(1)", "Möten", "I ett förslag", ("+ svar",)),
    Fate(uuid4(), "Bättre kaffe", "", "Bättre kaffe", "", "På parkeringen", ("Ligger på parkeringen.",)),
)


def test_the_list_is_published_by_theme_with_answers() -> None:
    made = idea_answers(FATES, "Kulturresan", DAY)
    words = words_of(made)
    for part in (
        "Vad hände med min idé?",
        "3 idéer, läget torsdag 3 december 2026: antaget 1",
        "Mötena ska sluta i tid",
    ):
        assert squeezed(part) in words
    order = [
        words.index(squeezed(part))
        for part in ("Möten", ADOPTED, "Mötena ska sluta i tid", "Idéer utan tema", "Ligger på parkeringen")
    ]
    assert order == sorted(order)
    assert is_published(made)
    assert opened(made).root_object["/Lang"] == "sv"


def test_many_ideas_and_odd_ones_go_on_paper_too() -> None:
    odd = Fate(uuid4(), r"#panic() $x$ *b* <l>" + "å" * 300, "", "", "T" * 200, "Antaget", ("…" * 500,))
    many = tuple(replace(FATES[0], text=f"Mötena ska sluta i tid {place}") for place in range(300))
    made = idea_answers((*many, odd), "J", DAY)
    assert len(opened(made).pages) > 4
    assert words_of(made).count(squeezed(ADOPTED)) == 1
    assert all(squeezed(fate.text) in words_of(made) for fate in many[::60])
    assert squeezed(r"#panic() $x$ *b* <l>") in words_of(made)
    assert is_published(idea_answers((), "J", DAY))


def test_the_sheet_has_one_row_an_idea_and_words_stay_words() -> None:
    sheet = openpyxl.load_workbook(io.BytesIO(idea_workbook(FATES, "Kulturresan", DAY)))["Vad hände med min idé"]
    rows = list(sheet.iter_rows(min_row=4, values_only=True))
    assert rows[0] == ("Idé", "Fråga", "Kort på tavlan", "Tema", "Läge", "Svar")
    assert rows[1][:5] == ("Mötena ska sluta i tid", "Mindre av", "Kortare möten", "Möten", "Antaget")
    assert rows[3] == ("Bättre kaffe", None, None, None, "På parkeringen", "Ligger på parkeringen.")
    assert (sheet["A6"].value, sheet["A6"].data_type, sheet["A6"].quotePrefix) == ("=HYPERLINK(1)", "s", True)
    assert sheet.freeze_panes == "B5"


def test_the_csv_opens_as_it_is_and_holds_no_formula() -> None:
    content = idea_csv(FATES).decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(content, newline=""), delimiter=";"))
    assert [row[0] for row in rows] == ["Idé", "Mötena ska sluta i tid", "'=HYPERLINK(1)", "Bättre kaffe"]
    assert rows[2][5] == "'+ svar"
    assert not idea_csv(())[3:].startswith(b"=")


def test_the_ending_says_which_file_is_saved(tmp_path: Path) -> None:
    for name, start in (("svar.csv", b"\xef\xbb\xbf"), ("svar.xlsx", b"PK")):
        save_idea_table(FATES, "J", DAY, tmp_path / name)
        assert (tmp_path / name).read_bytes().startswith(start)
    with pytest.raises(KnownError, match="går inte att spara"):
        save_idea_table(FATES, "J", DAY, tmp_path / "finns inte" / "svar.csv")
