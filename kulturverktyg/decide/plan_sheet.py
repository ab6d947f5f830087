"""An action plan as a table to work on elsewhere and read in again with `plan_table`: .xlsx or CSV."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias, cast

from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from kulturverktyg.decide.action_plan import ActionPlan
from kulturverktyg.decide.measure import FIELDS, HORIZONS, KINDS, LEVELS, STATUSES, field_words
from kulturverktyg.files.cells import write_text
from kulturverktyg.files.csv_file import csv_bytes
from kulturverktyg.files.in_memory import to_bytes

_Cell: TypeAlias = str | int | dt.date
HEADINGS = ("Id", *FIELDS.values())
_WIDTHS = {
    "Id": 36,
    "Åtgärd": 44,
    "Varför": 44,
    "Ansvarig": 24,
    "Första steg": 36,
    "Tecken på att den är klar": 36,
    "Bygger på": 44,
}
_USUAL_WIDTH = 15
#: Words to choose from; a kind may be any other words too.
_CHOICES: Mapping[str, Iterable[str]] = {
    "Nivå": LEVELS.values(),
    "Slag": KINDS.values(),
    "Tid": HORIZONS.values(),
    "Status": STATUSES.values(),
}
_DAY_FORMAT = "yyyy-mm-dd"
_LETTERS, _INK, _HEAD, _LINE = "Segoe UI", "1F2A33", "DCEBEA", "D9D5CC"
_A4 = 9
#: Rows below the last measure in which words are offered too.
_SPARE_ROWS = 200


def plan_workbook(plan: ActionPlan) -> bytes:
    """The measures as an .xlsx file; KnownError when a text does not fit in a cell."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Handlingsplan"
    rows = [HEADINGS, *_rows(plan)]
    for number, row in enumerate(rows, 1):
        for place, value in enumerate(row, 1):
            _write(cast(Cell, sheet.cell(number, place)), value, is_heading=number == 1)
    _set_up(sheet, len(rows))
    book.properties.title = "Handlingsplan"
    book.properties.creator = book.properties.lastModifiedBy = "Kulturverktyg"
    return to_bytes(book)


def plan_csv(plan: ActionPlan) -> bytes:
    """The measures as a CSV file that Excel opens as it is: UTF-8 with its mark, and semicolons."""
    return csv_bytes((HEADINGS, *_rows(plan)))


def _rows(plan: ActionPlan) -> Iterator[Sequence[_Cell]]:
    for place, measure in enumerate(plan.measures, 1):
        words: dict[str, _Cell] = dict(field_words(measure))
        for name in ("starts", "deadline", "next_follow_up"):
            words[name] = getattr(measure, name) or ""
        words["prioritised"] = place if measure.prioritised else ""
        yield (str(measure.id), *(words[name] for name in FIELDS))


def _write(cell: Cell, value: _Cell, *, is_heading: bool) -> None:
    if not isinstance(value, str):
        cell.value = value
        cell.number_format = _DAY_FORMAT if isinstance(value, dt.date) else "0"
    elif value:
        write_text(cell, value)
    cell.font = Font(_LETTERS, 10, bold=is_heading, color=_INK)
    cell.alignment = Alignment(horizontal="left", vertical="bottom" if is_heading else "top", wrap_text=True)
    cell.border = Border(bottom=Side(style="thin", color=_LINE))
    if is_heading:
        cell.fill = PatternFill("solid", fgColor=_HEAD)


def _set_up(sheet: Worksheet, rows: int) -> None:
    for place, heading in enumerate(HEADINGS, 1):
        letter = get_column_letter(place)
        sheet.column_dimensions[letter].width = _WIDTHS.get(heading, _USUAL_WIDTH)
        if heading in _CHOICES:
            _offer(sheet, f"{letter}2:{letter}{rows + _SPARE_ROWS}", heading)
    sheet.column_dimensions["A"].hidden = True
    sheet.freeze_panes = "C2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(HEADINGS))}{rows}"
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", _A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.print_title_rows = "1:1"


def _offer(sheet: Worksheet, cells: str, heading: str) -> None:
    words = ",".join(_CHOICES[heading])
    offered = DataValidation("list", formula1=f'"{words}"', allow_blank=True, showErrorMessage=heading != "Slag")
    offered.error = f"Välj bland {words.replace(',', ', ')}."
    offered.add(cells)
    sheet.add_data_validation(offered)
