"""What the workbook of many answers takes, beside XlsxWriter writing the same cells and charts and nothing more.

10,000 answers to forty pairs in eight dimensions, in a hundred units and three roles, are released; then ours makes its
workbook of what was released. Beside it, in the same process and by turns, a script that knows every cell beforehand
writes the same words, numbers and looks with XlsxWriter, and charts of the same series. The aim is at most 1.3 times as
long. CPU seconds, the least of five turns, after the imports and a first turn of each.

python benchmarks/workbook.py [ANSWERSxUNITS]
"""

import gc
import sys
import tempfile
import time
import xml.etree.ElementTree as ET
from collections.abc import Callable, Mapping, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import openpyxl
import xlsxwriter
from measuring import in_child, print_table, tell
from release import fill

from kulturverktyg.export.workbook import workbook_bytes
from kulturverktyg.guard.release import release
from kulturverktyg.guard.released import ReleasedResults
from kulturverktyg.store.store import open_store

_SIZE, _TURNS, _AT_MOST = "10000x100", 5, 1.3
_CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
_Cells = Sequence[tuple[int, int, object, int]]


def main(size: str) -> None:
    """Measure in a process of its own, and print a table."""
    told = in_child(__file__, "--measure", size)
    ratio = told["ours"] / told["bare"]
    row = (
        size,
        f"{told['cells']:,}",
        str(told["charts"]),
        f"{told['ours']:.2f}",
        f"{told['bare']:.2f}",
        f"{ratio:.2f}",
        f"{told['peak']:.0f}",
    )
    columns = ("size", "cells", "charts", "ours CPU s", "XlsxWriter CPU s", "times", "peak MB")
    print_table(f"The workbook ({'within' if ratio <= _AT_MOST else 'more than'} {_AT_MOST} times)", columns, [row])


def _measure(size: str) -> None:
    released = _released(size)
    ours = workbook_bytes(released)
    sheets, charts, looks = _cells_of(ours), _charts_of(ours), _looks_of(ours)
    took: dict[str, list[float]] = {"ours": [], "bare": []}
    works: Mapping[str, Callable[[], object]] = {
        "ours": lambda: workbook_bytes(released),
        "bare": lambda: _bare(sheets, charts, looks),
    }
    _bare(sheets, charts, looks)
    for _ in range(_TURNS):
        for name, work in works.items():
            gc.collect()
            start = time.process_time()
            work()
            took[name].append(time.process_time() - start)
    cells = sum(len(found) for found in sheets.values())
    tell(ours=min(took["ours"]), bare=min(took["bare"]), cells=cells, charts=len(charts))


def _released(size: str) -> ReleasedResults:
    answers, units = (int(part) for part in size.split("x"))
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "bench.kultur"
        round_id = fill(database, Path(folder) / "bench.csv", answers, units)
        with open_store(database) as store:
            return release(store, round_id)


def _cells_of(content: bytes) -> Mapping[str, _Cells]:
    book = openpyxl.load_workbook(BytesIO(content))
    return {
        sheet.title: [
            (row, column, cell.value, cell.style_id)
            for row, cells in enumerate(sheet.iter_rows())
            for column, cell in enumerate(cells)
            if cell.has_style
        ]
        for sheet in book.worksheets
    }


def _looks_of(content: bytes) -> Mapping[int, Mapping[str, Any]]:
    """The look of each style of the workbook, as XlsxWriter takes it."""
    book = openpyxl.load_workbook(BytesIO(content))
    found: dict[int, Mapping[str, Any]] = {}
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.has_style and cell.style_id not in found:
                    found[cell.style_id] = _look(cell)
    return found


def _look(cell: Any) -> Mapping[str, Any]:
    return {
        "font_name": cell.font.name,
        "font_size": cell.font.sz,
        "bold": cell.font.b,
        "font_color": f"#{cell.font.color.rgb[2:]}",
        "num_format": cell.number_format,
        "align": cell.alignment.horizontal or "left",
        "valign": "vcenter",
        "text_wrap": bool(cell.alignment.wrap_text),
        "indent": int(cell.alignment.indent),
        "bottom": int(cell.border.bottom is not None and cell.border.bottom.style is not None),
    }


def _charts_of(content: bytes) -> Sequence[tuple[str, Sequence[Mapping[str, str]]]]:
    """What each chart is, and where its series have their words and figures."""
    found = []
    with ZipFile(BytesIO(content)) as archive:
        for name in archive.namelist():
            if name.startswith("xl/charts/chart"):
                root = ET.fromstring(archive.read(name))
                kind = "line" if root.find(f".//{_CHART}lineChart") is not None else "bar"
                series = [
                    {
                        "categories": f"={one.findtext(f'{_CHART}cat//{_CHART}f')}",
                        "values": f"={one.findtext(f'{_CHART}val//{_CHART}f')}",
                    }
                    for one in root.iter(f"{_CHART}ser")
                ]
                found.append((kind, series))
    return found


def _bare(
    sheets: Mapping[str, _Cells],
    charts: Sequence[tuple[str, Sequence[Mapping[str, str]]]],
    looks: Mapping[int, Mapping[str, Any]],
) -> bytes:
    """The same cells and charts, with nothing to be thought about on the way."""
    buffer = BytesIO()
    book = xlsxwriter.Workbook(buffer, {"in_memory": True})
    formats = {number: book.add_format(dict(look)) for number, look in looks.items()}
    for name, cells in sheets.items():
        sheet = book.add_worksheet(name)
        for row, column, value, look in cells:
            if isinstance(value, str):
                sheet.write_string(row, column, value, formats[look])
            elif isinstance(value, int | float):
                sheet.write_number(row, column, value, formats[look])
            else:
                sheet.write_blank(row, column, None, formats[look])
    first = book.worksheets()[0]
    for place, (kind, series) in enumerate(charts):
        chart = book.add_chart({"type": kind})
        for one in series:
            chart.add_series(dict(one))
        first.insert_chart(20 * place, 0, chart)
    book.close()
    return buffer.getvalue()


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["--measure", size]:
            _measure(size)
        case [size]:
            main(size)
        case _:
            main(_SIZE)
