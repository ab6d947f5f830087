"""An .xlsx file that has come through the gate, sheet by sheet; what no library can make sense of is a broken file."""

import io
import warnings
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kulturverktyg.errors import KnownError
from kulturverktyg.files import formulas
from kulturverktyg.files.gate import broken


@dataclass(frozen=True)
class Worksheet:
    """A sheet of an open workbook, with the values that its cells had when it was saved."""

    path: Path
    name: str
    _sheet: Any
    _archive: zipfile.ZipFile

    def rows(self) -> Iterable[Sequence[object]]:
        """All rows from the first, whatever the file says of its own size."""
        self._sheet.reset_dimensions()
        rows: Iterable[Sequence[object]] = self._sheet.iter_rows(values_only=True)
        return rows

    def refuse_uncomputed(self) -> None:
        """KnownError when a cell has a formula but no value."""
        part = self._sheet._worksheet_path  # noqa: SLF001  (its only name)
        if formulas.has_formulas(self._archive.open(part)):
            formulas.refuse_uncomputed(self.path, self._archive.open(part))


@contextmanager
def opened(path: Path, content: bytes) -> Iterator[tuple[Worksheet, ...]]:
    """The sheets, while the block lasts; KnownError for anything that goes wrong in it."""
    import openpyxl

    try:
        with warnings.catch_warnings(action="ignore"), zipfile.ZipFile(io.BytesIO(content)) as archive:
            book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True, keep_links=False)
            try:
                yield tuple(Worksheet(path, sheet.title, sheet, archive) for sheet in book.worksheets)
            finally:
                book.close()
    except KnownError:
        raise
    except Exception as error:
        raise broken(path) from error
