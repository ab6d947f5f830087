"""The data as an SPSS file, with variable and value labels and with missing values that say why they are missing.

What the format cannot hold (256 bytes of a variable's label, 120 of a value's, 32,767 of a text) is cut and ends in …;
the codebook beside the CSV files has all of it. pyreadstat writes from a table of pandas, and only to a place on disk.
"""

from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, cast

from kulturverktyg.export.data.figures import variables
from kulturverktyg.export.data.rows import DataRow, rows
from kulturverktyg.export.data.variable import MISSING_WORDS, Missing, Value, Variable
from kulturverktyg.export.report.given import Given
from kulturverktyg.files.cells import clean

_LONGEST_LABEL, _LONGEST_VALUE_LABEL, _LONGEST_TEXT, _LONGEST_FILE_LABEL = 256, 120, 32_767, 64
_CUT = "…"
#: Where the header has the day and the time at which it was written, and what stands there instead.
_WHEN, _NEVER = 92, b"01 Jan 0000:00:00"


def sav_bytes(given: Given) -> bytes:
    """The data as the bytes of a .sav file; the same data gives the same bytes."""
    from pandas import DataFrame
    from pyreadstat import write_sav

    released = given.released
    columns, told = variables(released), rows(released)
    frame = DataFrame({column.name: _values(column, told) for column in columns})
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        path = Path(folder) / "data.sav"
        write_sav(
            frame,
            str(path),
            file_label=_fitting(f"{released.journey}, {released.round}", _LONGEST_FILE_LABEL),
            column_labels={column.name: _fitting(column.label, _LONGEST_LABEL) for column in columns},
            row_compress=True,
            variable_value_labels={column.name: _labels(column) for column in columns if not column.words},
            missing_ranges={
                column.name: [missing.value for missing in Missing] for column in columns if _may_miss(column)
            },
            variable_measure={column.name: column.measure for column in columns},
            variable_format={column.name: _format(column) for column in columns if not column.words},
        )
        content = path.read_bytes()
    return content[:_WHEN] + _NEVER + content[_WHEN + len(_NEVER) :]


def _values(column: Variable[DataRow], told: Sequence[DataRow]) -> Any:
    """A column as pandas takes it: whole words, or numbers with a code where one is missing."""
    from pandas import Series

    found = [column.value(row) for row in told]
    if column.words:
        return Series([_fitting(cast(str, value), _LONGEST_TEXT) for value in found], dtype=object)
    return Series([_number(value) for value in found], dtype="float64")


def _number(value: Value) -> float | None:
    return float(value.value) if isinstance(value, Missing) else cast(float | None, value)


def _labels(column: Variable[DataRow]) -> dict[int | float, str]:
    codes: dict[int | float, str] = {
        float(code): _fitting(words, _LONGEST_VALUE_LABEL) for code, words in column.codes.items()
    }
    missing = MISSING_WORDS.items() if _may_miss(column) else ()
    return codes | {float(one.value): words for one, words in missing}


def _may_miss(column: Variable[DataRow]) -> bool:
    return not (column.words or column.codes)


def _format(column: Variable[DataRow]) -> str:
    return "F8.0" if column.whole else "F12.4"


def _fitting(text: str, most: int) -> str:
    """A text in at most so many bytes; where it is cut … stands last."""
    told = clean(text)
    if len(told.encode()) <= most:
        return told
    return told.encode()[: most - len(_CUT.encode())].decode(errors="ignore") + _CUT
