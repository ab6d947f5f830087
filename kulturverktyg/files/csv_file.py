"""Rows as a CSV file that spreadsheets open as it is, and in which words stay words."""

import csv
import datetime as dt
import io
from collections.abc import Iterable, Sequence

#: An apostrophe is one of them so that each that was put in front can be told from one that somebody wrote.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "'")


def csv_bytes(rows: Iterable[Sequence[str | int | float | dt.date | None]]) -> bytes:
    """UTF-8 with its mark, semicolons, and decimal commas; an apostrophe stands before what would be read as a formula.

    A number has every digit that it takes to read the same one back; nothing stands for None.
    """
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, delimiter=";")
    for row in rows:
        writer.writerow([_written(value) for value in row])
    return stream.getvalue().encode("utf-8-sig")


def _written(value: str | int | float | dt.date | None) -> str | int | dt.date | None:
    if isinstance(value, float):
        return repr(float(value)).replace(".", ",")
    return _harmless(value) if isinstance(value, str) else value


def _harmless(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text
