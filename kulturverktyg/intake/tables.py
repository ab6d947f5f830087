"""A table from a CSV or .xlsx file: a header row, then one row a record, every cell as text.

CSV may be UTF-8 (with or without byte-order mark) or Windows-1252, with comma, semicolon or tab.
"""

import csv
import io
import unicodedata
import warnings
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from kulturverktyg.errors import KnownError
from kulturverktyg.intake.gate import Limits, broken, check_archive, read_bytes

_XLSX = b"PK\x03\x04"
_XLS = b"\xd0\xcf\x11\xe0"
_SHOWN = 20


@dataclass
class Table:
    """``rows`` are (row number as a spreadsheet shows it, cell text by column name)."""

    name: str
    columns: tuple[str, ...]
    rows: list[tuple[int, Mapping[str, str]]]
    _problems: list[str] = field(default_factory=list)

    def wrong(self, row: int, column: str, what: str) -> None:
        """Note that a cell is wrong; ``what`` is a short Swedish clause."""
        self._problems.append(f"rad {row}, kolumn {column}: {what}")

    def raise_if_wrong(self) -> None:
        """KnownError that names the first wrong cells, if any was noted."""
        if not self._problems:
            return
        shown = "; ".join(self._problems[:_SHOWN])
        more = len(self._problems) - _SHOWN
        rest = f"; och {more} fel till" if more > 0 else ""
        raise KnownError(f"Inget är inläst, för {self.name} har fel: {shown}{rest}.")


def read_table(
    path: Path,
    *,
    required: Sequence[str],
    aliases: Mapping[str, str] | None = None,
    limits: Limits | None = None,
) -> Table:
    """Read the first sheet or the whole CSV. Column names are trimmed and compared without regard to case.

    ``aliases`` maps other names to required ones. Raises KnownError when the file is missing, empty, too large,
    not a table, or lacks a required column.
    """
    limits = limits or Limits()
    content = read_bytes(path, limits)
    if content.startswith(_XLS):
        raise KnownError(f"{path.name} är i det gamla formatet .xls. Öppna den i Excel och spara som .xlsx.")
    lines = _xlsx_rows(path, content, limits) if content.startswith(_XLSX) else _csv_rows(path, content, limits)
    return _to_table(path, lines, required, aliases or {})


def _to_table(
    path: Path, lines: Iterable[tuple[int, list[str]]], required: Sequence[str], aliases: Mapping[str, str]
) -> Table:
    numbered = ((number, cells) for number, cells in lines if any(cells))
    _, header = next(numbered, (0, []))
    columns = [aliases.get(name.casefold(), name.casefold()) for name in header]
    while columns and not columns[-1]:
        columns.pop()
    if not columns:
        raise KnownError(f"{path.name} är tom. Den ska ha en rubrikrad och minst en rad under.")
    _check_header(path, columns, required)
    table = Table(path.name, tuple(columns), [])
    for number, cells in numbered:
        if any(cells[len(columns) :]):
            table.wrong(number, str(len(columns) + 1), "raden har fler celler än rubrikraden")
        padded = cells[: len(columns)] + [""] * (len(columns) - len(cells))
        table.rows.append((number, dict(zip(columns, padded, strict=True))))
    if not table.rows:
        raise KnownError(f"{path.name} har en rubrikrad men inga rader under den.")
    return table


def _check_header(path: Path, columns: list[str], required: Sequence[str]) -> None:
    missing = [name for name in required if name not in columns]
    if missing:
        raise KnownError(f"{path.name} saknar kolumnen {', '.join(missing)}. Lägg till den i rubrikraden.")
    if "" in columns:
        raise KnownError(
            f"{path.name}: kolumn {columns.index('') + 1} saknar rubrik. Skriv en rubrik eller ta bort kolumnen."
        )
    double = next((name for name in columns if columns.count(name) > 1), None)
    if double is not None:
        raise KnownError(f"{path.name} har två kolumner som heter {double}. Ta bort en av dem.")


def _csv_rows(path: Path, content: bytes, limits: Limits) -> Iterator[tuple[int, list[str]]]:
    text = _decode(path, content)
    first_line = text.lstrip("\ufeff\r\n").split("\n", 1)[0]
    delimiter = max(";,\t", key=first_line.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        for count, cells in enumerate(reader):
            _check_size(path, count, len(cells), limits)
            yield count + 1, [_plain(cell) for cell in cells]
    except csv.Error as error:
        raise KnownError(
            f"{path.name} går inte att läsa som CSV vid rad {reader.line_num}. Kontrollera citattecknen där."
        ) from error


def _decode(path: Path, content: bytes) -> str:
    if b"\x00" in content:
        raise KnownError(f"{path.name} är inte en textfil. Spara den som CSV (UTF-8) eller .xlsx.")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    try:
        return content.decode("cp1252")
    except UnicodeDecodeError as error:
        raise KnownError(f"{path.name} har en okänd teckenkodning. Spara den som CSV (UTF-8).") from error


def _xlsx_rows(path: Path, content: bytes, limits: Limits) -> list[tuple[int, list[str]]]:
    check_archive(path, content, limits)
    import openpyxl

    rows: list[tuple[int, list[str]]] = []
    try:
        with warnings.catch_warnings(action="ignore"):
            book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True, keep_links=False)
            try:
                sheet = book.worksheets[0]
                sheet.reset_dimensions()
                for number, cells in enumerate(sheet.iter_rows(values_only=True), 1):
                    texts = [_cell_text(cell) for cell in cells]
                    while texts and not texts[-1]:
                        texts.pop()
                    _check_size(path, number - 1, len(texts), limits)
                    rows.append((number, texts))
            finally:
                book.close()
    except KnownError:
        raise
    except Exception as error:
        raise broken(path) from error
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
    if rows > limits.rows:
        raise KnownError(f"{path.name} har för många rader. Högst {limits.rows} rader läses åt gången.")
    if columns > limits.columns:
        raise KnownError(f"{path.name} har för många kolumner. Högst {limits.columns} läses.")
