"""Forms in the XLSForm format, written row by row as other tools and people write them."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from openpyxl import Workbook

from kulturverktyg.survey.xlsform import LeftOut, ReadForm, read_xlsform

Rows = Sequence[Sequence[object]]

YES_NO = [["list_name", "name", "label"], ["ja_nej", "ja", "Ja"], ["ja_nej", "nej", "Nej"]]
SETTINGS = [["form_title"], ["Enkät"]]


def book(path: Path, sheets: Mapping[str, Rows]) -> Path:
    """Write an Excel file with these sheets; a text is a text whatever it begins with."""
    made = Workbook()
    made.remove(made.active)
    for name, rows in sheets.items():
        sheet = made.create_sheet(name)
        for number, row in enumerate(rows, 1):
            for place, value in enumerate(row, 1):
                cell = sheet.cell(number, place, value)
                if isinstance(value, str):
                    cell.data_type = "s"
    made.save(path)
    return path


def read(folder: Path, survey: Rows, choices: Rows = YES_NO, settings: Rows = SETTINGS, **others: Rows) -> ReadForm:
    """What a form of these sheets reads as."""
    sheets = {"survey": survey, "choices": choices, "settings": settings, **others}
    return read_xlsform(book(folder / "formulär.xlsx", sheets))


def told(form: ReadForm, row: int | None, sheet: str = "survey") -> list[LeftOut]:
    """What the account says of a row, without the lists that nobody uses."""
    return [
        left
        for left in form.left_out
        if (left.sheet, left.row) == (sheet, row) and "Ingen fråga som följde med använder listan" not in left.why
    ]


def account(form: ReadForm) -> list[tuple[str, int | None]]:
    """The places that the account names, without the lists that nobody uses."""
    return [
        (left.sheet, left.row) for left in form.left_out if "Ingen fråga som följde med använder listan" not in left.why
    ]
