"""A table from a CSV or .xlsx file: a header row, then one row a record, every cell as text.

CSV may be UTF-8 (with or without byte-order mark), UTF-16 with one (what Excel calls *Unicode-text*), Windows-1252 or
Mac OS Roman, with comma, semicolon or tab.
"""

import codecs
import csv
import io
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from kulturverktyg.errors import KnownError
from kulturverktyg.files.decoding import decoded
from kulturverktyg.files.gate import LAST_ROW, Limits, broken, check_archive, read_bytes
from kulturverktyg.files.workbook import opened

_XLSX = b"PK\x03\x04"
_XLS = b"\xd0\xcf\x11\xe0"
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
#: How csv begins to say that a cell is longer than it reads.
_TOO_LONG = "field larger"
_SHOWN_ROWS = 20
_SHOWN_CELLS = 10
_SEPARATOR_LINE = re.compile(r"\s*sep=([;,\t|])[ \t]*(?:\r\n|\r|\n)", re.IGNORECASE)


@dataclass
class Table:
    """``rows`` are (row number as a spreadsheet shows it, cell text by column name).

    ``headings`` are the column names as the file has them.
    """

    name: str
    columns: tuple[str, ...]
    rows: list[tuple[int, Mapping[str, str]]]
    headings: Mapping[str, str] = field(default_factory=dict)
    _problems: dict[int, list[str]] = field(default_factory=dict)

    def wrong(self, row: int, column: str, what: str) -> None:
        """Note that a cell is wrong; ``what`` is a short Swedish clause."""
        self._problems.setdefault(row, []).append(f"kolumn {self.headings.get(column, column)}: {what}")

    def raise_if_wrong(self) -> None:
        """KnownError that names the first wrong rows and their cells, if any was noted."""
        if not self._problems:
            return
        numbers = sorted(self._problems)
        shown = "; ".join(f"rad {number}, {_some(self._problems[number])}" for number in numbers[:_SHOWN_ROWS])
        more = len(numbers) - _SHOWN_ROWS
        rest = f"; och fel på {more} {'rad' if more == 1 else 'rader'} till" if more > 0 else ""
        raise KnownError(f"Inget är inläst, för {self.name} har fel: {shown}{rest}.")


def _some(cells: Sequence[str]) -> str:
    more = len(cells) - _SHOWN_CELLS
    return ", ".join(cells[:_SHOWN_CELLS]) + (f" och {more} fel till på raden" if more > 0 else "")


def read_table(
    path: Path,
    *,
    required: Sequence[str],
    aliases: Mapping[str, str] | None = None,
    limits: Limits | None = None,
) -> Table:
    """Read the first sheet or the whole CSV. Column names are trimmed and compared without regard to case.

    When the first sheet is empty, the one that has the required columns is read.
    ``aliases`` maps other names to required ones. Raises KnownError when the file is missing, empty, too large,
    not a table, or lacks a required column.
    """
    limits = limits or Limits()
    content = read_bytes(path, limits)
    if content.startswith(_XLS):
        raise KnownError(f"{path.name} är i det gamla formatet .xls. Öppna den i Excel och spara som .xlsx.")
    if path.suffix.casefold() == ".xlsx" and not content.startswith(_XLSX):
        raise broken(path)
    aliases = aliases or {}
    if content.startswith(_XLSX):
        return _to_table(path, _xlsx_rows(path, content, limits, required, aliases), required, aliases)
    return _to_table(path, _csv_rows(path, content, limits), required, aliases)


def _to_table(
    path: Path, lines: Iterable[tuple[int, list[str]]], required: Sequence[str], aliases: Mapping[str, str]
) -> Table:
    numbered = ((number, cells) for number, cells in lines if any(cells))
    _, header = next(numbered, (0, []))
    while header and not header[-1]:
        header.pop()
    columns = [aliases.get(name.casefold(), name.casefold()) for name in header]
    if not columns:
        raise KnownError(f"{path.name} är tom. Den ska ha en rubrikrad och minst en rad under.")
    _check_header(path, header, columns, required, aliases)
    table = Table(path.name, tuple(columns), [], dict(zip(columns, header, strict=True)))
    for number, cells in numbered:
        if any(cells[len(columns) :]):
            table.wrong(number, str(len(columns) + 1), "raden har fler celler än rubrikraden")
        padded = cells[: len(columns)] + [""] * (len(columns) - len(cells))
        table.rows.append((number, dict(zip(columns, padded, strict=True))))
    if not table.rows:
        raise KnownError(f"{path.name} har en rubrikrad men inga rader under den.")
    return table


def _check_header(
    path: Path, header: list[str], columns: list[str], required: Sequence[str], aliases: Mapping[str, str]
) -> None:
    missing = [name for name in required if name not in columns]
    if missing:
        what, them = ("kolumnen", "den") if len(missing) == 1 else ("kolumnerna", "dem")
        swedish = ", ".join(alias for name in missing for alias, meant in aliases.items() if meant == name)
        also = f" (på svenska {swedish})" if swedish else ""
        raise KnownError(f"{path.name} saknar {what} {', '.join(missing)}{also}. Lägg till {them} i rubrikraden.")
    if "" in columns:
        raise KnownError(
            f"{path.name}: kolumn {columns.index('') + 1} saknar rubrik. Skriv en rubrik eller ta bort kolumnen."
        )
    double = next((name for name in columns if columns.count(name) > 1), None)
    if double is not None:
        first, second = [word for word, name in zip(header, columns, strict=True) if name == double][:2]
        raise KnownError(f"{path.name} har två kolumner för samma sak, {first} och {second}. Ta bort en av dem.")


def _csv_rows(path: Path, content: bytes, limits: Limits) -> Iterator[tuple[int, list[str]]]:
    text = _decode(path, content)
    named = _SEPARATOR_LINE.match(text)
    if named is not None:
        text = text[named.end() :]
    first_line = text.lstrip("\ufeff\r\n").split("\n", 1)[0]
    delimiter = named[1] if named is not None else max(";,\t", key=first_line.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        filled = 0
        for number, cells in enumerate(reader, 1):
            texts = [_plain(cell) for cell in cells]
            filled += any(texts)
            _check_size(path, filled, len(cells), limits)
            yield number, texts
    except csv.Error as error:
        if str(error).startswith(_TOO_LONG):
            raise KnownError(
                f"{path.name} har en cell på mer än {csv.field_size_limit()} tecken vid rad {reader.line_num}. Korta "
                "den. Ofta är det ett citattecken som inte stängs."
            ) from error
        raise KnownError(
            f"{path.name} går inte att läsa som CSV vid rad {reader.line_num}. Kontrollera citattecknen där."
        ) from error


def _decode(path: Path, content: bytes) -> str:
    if content.startswith(_UTF_16):
        return _decode_utf_16(path, content)
    if b"\x00" in content:
        raise KnownError(f"{path.name} är inte en textfil. Spara den som CSV (UTF-8) eller .xlsx.")
    try:
        return decoded(content)
    except UnicodeDecodeError as error:
        raise KnownError(f"{path.name} har en okänd teckenkodning. Spara den som CSV (UTF-8).") from error


def _decode_utf_16(path: Path, content: bytes) -> str:
    try:
        text = content.decode("utf-16")
    except UnicodeDecodeError as error:
        raise KnownError(f"{path.name} är avbruten eller skadad. Spara den som CSV (UTF-8).") from error
    if "\x00" in text:
        raise KnownError(f"{path.name} är inte en textfil. Spara den som CSV (UTF-8) eller .xlsx.")
    return text


def _xlsx_rows(
    path: Path, content: bytes, limits: Limits, required: Sequence[str], aliases: Mapping[str, str]
) -> list[tuple[int, list[str]]]:
    check_archive(path, content, limits)
    with opened(path, content) as sheets:
        first, *others = sheets
        rows = _filled_rows(path, first.rows(), limits)
        first.refuse_uncomputed()
        while not rows and others:
            sheet = others.pop(0)
            heading = next((cells for cells in sheet.rows() if any(cells)), ())
            names = [_cell_text(cell).casefold() for cell in heading]
            if {aliases.get(name, name) for name in names}.issuperset(required):
                rows = _filled_rows(path, sheet.rows(), limits)
                sheet.refuse_uncomputed()
    return rows


def _filled_rows(path: Path, sheet: Iterable[Sequence[object]], limits: Limits) -> list[tuple[int, list[str]]]:
    rows: list[tuple[int, list[str]]] = []
    for number, cells in enumerate(sheet, 1):
        texts = [_cell_text(cell) for cell in cells]
        while texts and not texts[-1]:
            texts.pop()
        if texts:
            rows.append((number, texts))
        _check_size(path, number if number > LAST_ROW else len(rows), len(texts), limits)
    return rows


def _cell_text(cell: object) -> str:
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return _plain(str(cell))


def _plain(text: str) -> str:
    """Without space around it, and with letters such as Å as one character, however the file was made."""
    return unicodedata.normalize("NFC", text.strip())


def _check_size(path: Path, rows: int, columns: int, limits: Limits) -> None:
    """KnownError for more ``rows``, the header included, or ``columns`` than are read."""
    if rows > limits.rows + 1:
        raise KnownError(f"{path.name} har för många rader. Högst {limits.rows} rader läses åt gången.")
    if columns > limits.columns:
        raise KnownError(f"{path.name} har för många kolumner. Högst {limits.columns} läses.")
