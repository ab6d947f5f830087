"""The sheets of an .xlsx file through the one gate: every filled row with its number, every cell as text."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TypeAlias

from kulturverktyg.errors import KnownError
from kulturverktyg.files.cells import read_text
from kulturverktyg.files.gate import LAST_ROW, Limits, broken, check_archive, read_bytes
from kulturverktyg.files.workbook import Worksheet, opened

SHEETS = ("survey", "choices", "settings")

_XLSX = b"PK\x03\x04"
_XLS = b"\xd0\xcf\x11\xe0"
_SHOWN_NAMES = 8
_Row: TypeAlias = tuple[int, tuple[str, ...]]
#: As many as an .xls file could have.
_MOST_COLUMNS = 256


@dataclass(frozen=True)
class Sheet:
    """``key`` is the name as XLSForm spells it, whatever letters the file has.

    ``rows`` are (row number as Excel shows it, its cells as they stand); of a sheet nobody reads only the first.
    """

    name: str
    key: str
    rows: tuple[tuple[int, tuple[str, ...]], ...]


def read_book(path: Path, limits: Limits | None = None) -> tuple[Sheet, ...]:
    """The sheets that have any content, in the file's order; the only sheet of a file counts as ``survey``.

    Raises KnownError for what is no .xlsx file, is too large, or has no sheet called survey.
    """
    limits = limits or Limits(columns=_MOST_COLUMNS)
    content = read_bytes(path, limits)
    if content.startswith(_XLS):
        raise KnownError(
            f"{path.name} är i det gamla formatet .xls eller låst med lösenord. Öppna filen i Excel, spara den som "
            ".xlsx utan lösenord och läs in den nya filen."
        )
    if not content.startswith(_XLSX):
        raise KnownError(
            f"{path.name} är ingen .xlsx-fil. Ett formulär (XLSForm) läses ur en Excelfil med bladen survey och "
            "choices: öppna filen i Excel, spara den som .xlsx och försök igen."
        )
    check_archive(path, content, limits)
    names, sheets = _sheets(path, content, limits)
    if not any(sheet.key == "survey" for sheet in sheets):
        raise _no_survey(path, names)
    return sheets


def _no_survey(path: Path, names: Sequence[str]) -> KnownError:
    if any(name.strip().casefold() == "survey" for name in names):
        return KnownError(f"{path.name} har inga frågor: bladet survey är tomt. Skriv frågorna där och försök igen.")
    shown = ", ".join(names[:_SHOWN_NAMES]) + (" med flera" if len(names) > _SHOWN_NAMES else "")
    return KnownError(
        f"{path.name} är inget formulär (XLSForm): bladet survey saknas. Blad som finns: {shown or 'inga'}. "
        "Döp bladet med frågorna till survey och försök igen."
    )


def _sheets(path: Path, content: bytes, limits: Limits) -> tuple[list[str], tuple[Sheet, ...]]:
    """The names of all sheets, and those with content."""
    with opened(path, content) as worksheets:
        names = [sheet.name for sheet in worksheets]
        only = "survey" if len(names) == 1 else None
        found = [_sheet(path, sheet, only, limits) for sheet in worksheets]
    return names, tuple(sheet for sheet in found if sheet.rows)


def _sheet(path: Path, sheet: Worksheet, key: str | None, limits: Limits) -> Sheet:
    key = key or sheet.name.strip().casefold()
    if key not in SHEETS:
        return Sheet(sheet.name, key, tuple(islice(_filled_rows(path, sheet), 1)))
    rows = tuple(_within(path, sheet.name, row, limits) for row in _filled_rows(path, sheet))
    sheet.refuse_uncomputed()
    return Sheet(sheet.name, key, rows)


def _filled_rows(path: Path, sheet: Worksheet) -> Iterator[_Row]:
    for number, cells in enumerate(sheet.rows(), 1):
        if number > LAST_ROW:
            raise broken(path)
        if cells.count(None) == len(cells):
            continue
        texts = [_text(cell) for cell in cells]
        while texts and not texts[-1].strip():
            texts.pop()
        if texts:
            yield number, tuple(texts)


def _within(path: Path, name: str, row: _Row, limits: Limits) -> _Row:
    """The row; KnownError when it is outside of what is read."""
    number, texts = row
    if number > limits.rows or len(texts) > limits.columns:
        raise KnownError(
            f"{path.name}: bladet {name} har något på rad {number}, kolumn {len(texts)}, men högst {limits.rows} "
            f"rader och {limits.columns} kolumner läses. Ta bort det som inte behövs och försök igen."
        )
    return row


def _text(cell: object) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return str(cell).upper()
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return read_text(str(cell))
