"""An Excel workbook made in memory; openpyxl's own way takes temporary files, which a full disk leaves half-written."""

# ruff: noqa: SLF001  (openpyxl has no public way to write a sheet anywhere else)

from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl.drawing.spreadsheet_drawing import SpreadsheetDrawing
from openpyxl.workbook import Workbook
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.writer.excel import ExcelWriter


def to_bytes(book: Workbook) -> bytes:
    """The workbook as the bytes of an .xlsx file."""
    buffer = BytesIO()
    archive = ZipFile(buffer, "w", ZIP_DEFLATED)
    _InMemory(book, archive).save()
    return buffer.getvalue()


class _InMemory(ExcelWriter):
    _archive: ZipFile

    def write_worksheet(self, ws: Any) -> None:
        ws._drawing = SpreadsheetDrawing()
        ws._drawing.charts = ws._charts
        ws._drawing.images = ws._images
        out = BytesIO()
        writer: Any = WorksheetWriter(ws, out)
        writer.write()
        ws._rels = writer._rels
        self._archive.writestr(ws.path[1:], out.getvalue())
        self.manifest.append(ws)
