"""How every sheet looks and prints, and how one row after another is written to it."""

import datetime as dt
from collections.abc import Callable, Sequence
from copy import copy
from dataclasses import dataclass
from math import ceil
from typing import Generic, Literal, TypeVar, cast

from openpyxl.cell.cell import Cell, MergedCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.styles.cell_style import StyleArray
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.worksheet.header_footer import HeaderFooterItem
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.table import Table
from openpyxl.worksheet.worksheet import Worksheet

from kulturverktyg.charts.palette import PALETTES
from kulturverktyg.charts.words import NOT_SHOWN
from kulturverktyg.files.cells import write_number, write_text

Row = TypeVar("Row")
Value = str | int | float | dt.date | None
Tone = Literal["body", "quiet", "heading", "title", "head"]

_HOUSE = PALETTES["light"]
#: Points of a row of one line, and what each further line adds.
_ROW_HEIGHT, _LINE_HEIGHT = 18, 13.5
#: How many digits wide a letter is; widths are counted in digits.
_LETTER_WIDTH = 1.02
_LETTERS = "Segoe UI"
_UNDERLINE = Border(bottom=Side(style="thin", color=_HOUSE.line[1:]))
_FONTS = {
    "body": Font(_LETTERS, 10, color=_HOUSE.ink[1:]),
    "quiet": Font(_LETTERS, 10, color=_HOUSE.quiet[1:]),
    "heading": Font(_LETTERS, 13, bold=True, color=_HOUSE.primary[1:]),
    "title": Font(_LETTERS, 18, bold=True, color=_HOUSE.ink[1:]),
    "head": Font(_LETTERS, 10, bold=True, color=_HOUSE.ink[1:]),
}
_HEAD_FILL = PatternFill("solid", fgColor=_HOUSE.low[1:])
_HIDDEN_FILL = PatternFill("lightUp", fgColor=_HOUSE.line[1:])
_A4 = 9

#: Number formats; Excel shows them with the reader's own decimal mark.
COUNT, ONE_DECIMAL, TWO_DECIMALS, THREE_DECIMALS = "0", "0.0", "0.00", "0.000"
SHARE = "0 %"
DATE = "yyyy-mm-dd"
DIFFERENCE = "+0.0;\N{MINUS SIGN}0.0;0.0"
#: Formats of what stands to the left in its column.
_TO_THE_LEFT = ("General", DATE)
#: The row of column headings, under title, explanation and an empty row.
HEAD_ROW = 4


@dataclass(frozen=True)
class Column(Generic[Row]):
    """A column that says itself what stands in it. ``printed`` tells whether it is on paper too.

    ``format_of`` gives the number format of a row that is to have another than the column's.
    """

    heading: str
    width: float
    value: Callable[[Row], Value]
    number_format: str = "General"
    printed: bool = True
    format_of: Callable[[Row], str] | None = None


def new_sheet(book: Workbook, name: str, title: str, explanation: str) -> Worksheet:
    """A sheet with its title and what it holds, set up to be printed on A4 across."""
    sheet: Worksheet = book.create_sheet(name)
    sheet.sheet_view.showGridLines = False
    sheet.sheet_properties.tabColor = _HOUSE.primary[1:]
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = _A4
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.page_margins.left = sheet.page_margins.right = 0.5
    sheet.page_margins.top, sheet.page_margins.bottom, sheet.page_margins.footer = 0.6, 0.8, 0.4
    footer = cast(HeaderFooterItem, sheet.oddFooter)
    footer.left.text = name
    footer.right.text = "Sida &P av &N"
    put(sheet, 1, 1, title, tone="title")
    put(sheet, 2, 1, explanation, tone="quiet")
    return sheet


def put(
    sheet: Worksheet,
    row: int,
    column: int,
    value: Value,
    number_format: str = "General",
    *,
    tone: Tone = "body",
    wrap: bool = False,
    indent: int = 0,
) -> Cell:
    """Write one value, nothing for None or no words, in the house's letters; the cell it was written to."""
    cell = _cell(sheet, row, column)
    _dress(cell, value, number_format, tone, wrap=wrap, indent=indent)
    _write(cell, value)
    return cell


def _cell(sheet: Worksheet, row: int, column: int) -> Cell:
    cell = sheet.cell(row, column)
    if isinstance(cell, MergedCell):
        raise TypeError(f"{cell.coordinate} is covered by another cell")
    return cell


def _dress(cell: Cell, value: Value, number_format: str, tone: Tone, *, wrap: bool, indent: int) -> None:
    """Give a cell the look that its value is to have."""
    cell.font = _FONTS[tone]
    side: Literal["left", "right"] = "left" if number_format in _TO_THE_LEFT else "right"
    cell.alignment = Alignment(side, "center", wrap_text=wrap, indent=indent)
    if value == NOT_SHOWN:
        cell.fill = _HIDDEN_FILL
        cell.font = _FONTS["quiet"]
    if isinstance(value, int | float | dt.date):
        cell.number_format = number_format


def _write(cell: Cell, value: Value) -> None:
    if isinstance(value, str):
        if value:
            write_text(cell, value)
    elif isinstance(value, dt.date):
        cell.value = value
    elif value is not None:
        write_number(cell, value)


def head(sheet: Worksheet, row: int, columns: Sequence[tuple[str, bool]]) -> None:
    """A row of column headings; those marked are above numbers."""
    for place, (heading, numeric) in enumerate(columns, 1):
        cell = put(sheet, row, place, heading, tone="head")
        cell.fill = _HEAD_FILL
        cell.border = _UNDERLINE
        side: Literal["left", "right"] = "right" if numeric else "left"
        cell.alignment = Alignment(side, "bottom", wrap_text=True, indent=0 if numeric else 1)


def underline(sheet: Worksheet, row: int, columns: int) -> None:
    """A thin line under a row of a table."""
    for column in range(1, columns + 1):
        sheet.cell(row, column).border = _UNDERLINE


def fit_rows(sheet: Worksheet) -> None:
    """Make rows high enough for their wrapped words; titles as high as their letters need."""
    for number, cells in enumerate(sheet.iter_rows(), 1):
        filled = [cell for cell in cells if cell.value is not None]
        lines = [
            _lines(str(cell.value), sheet.column_dimensions[cell.column_letter].width)
            for cell in filled
            if isinstance(cell, Cell) and cell.alignment.wrap_text
        ]
        letters = max((cell.font.sz or 0 for cell in filled), default=0)
        row = sheet.row_dimensions[number]
        row.height = row.height or max(_ROW_HEIGHT + _LINE_HEIGHT * (max(lines, default=1) - 1), letters * 1.6)


def wide_text(
    sheet: Worksheet, row: int, columns: int, text: str, *, first: int = 1, tone: Tone = "body", indent: int = 0
) -> None:
    """One text across so many columns from the ``first`` on, in a row that is high enough for it."""
    put(sheet, row, first, text, tone=tone, wrap=True, indent=indent)
    last = first + columns - 1
    width = sum(sheet.column_dimensions[get_column_letter(place)].width for place in range(first, last + 1))
    needed = _ROW_HEIGHT + _LINE_HEIGHT * (_lines(text, width) - 1)
    sheet.row_dimensions[row].height = max(sheet.row_dimensions[row].height or 0, needed)
    sheet.merge_cells(start_row=row, end_row=row, start_column=first, end_column=last)


def _lines(text: str, width: float) -> int:
    return sum(max(1, ceil(len(line) * _LETTER_WIDTH / width)) for line in text.split("\n"))


def widths(sheet: Worksheet, *characters: float) -> None:
    """Widths of the columns from the left."""
    for place, width in enumerate(characters, 1):
        sheet.column_dimensions[get_column_letter(place)].width = width


def write_table(
    sheet: Worksheet, columns: Sequence[Column[Row]], rows: Sequence[Row], *, name: str, frozen_columns: int
) -> None:
    """A table from the heading row down, that can be sorted and filtered, with its head always in sight."""
    head(sheet, HEAD_ROW, [(column.heading, column.number_format not in _TO_THE_LEFT) for column in columns])
    widths(sheet, *(column.width for column in columns))
    looks: dict[tuple[int, str, type[Value], bool], StyleArray] = {}
    for y, row in enumerate(rows, HEAD_ROW + 1):
        for x, column in enumerate(columns, 1):
            number_format = column.format_of(row) if column.format_of else column.number_format
            value, cell = column.value(row), _cell(sheet, y, x)
            look = x, number_format, type(value), value == NOT_SHOWN
            if look not in looks:
                looks[look] = _look_in_table(cell, value, number_format, words=column.number_format in _TO_THE_LEFT)
            # Setting font, border and the rest one by one looks each of them up, slowly.
            cell._style = copy(looks[look])  # type: ignore[attr-defined]  # noqa: SLF001
            _write(cell, value)
    last = HEAD_ROW + max(len(rows), 1)
    sheet.add_table(Table(displayName=name, ref=f"A{HEAD_ROW}:{get_column_letter(len(columns))}{last}"))
    freeze(sheet, HEAD_ROW, frozen_columns)
    printed = sum(column.printed for column in columns)
    sheet.print_area = f"A1:{get_column_letter(printed)}{last}"


def _look_in_table(cell: Cell, value: Value, number_format: str, *, words: bool) -> StyleArray:
    _dress(cell, value, number_format, "body", wrap=words, indent=int(words))
    cell.border = _UNDERLINE
    return cast(StyleArray, copy(cell._style))  # type: ignore[attr-defined]  # noqa: SLF001


def freeze(sheet: Worksheet, head_row: int, columns: int = 0) -> None:
    """Keep rows to ``head_row`` and so many columns in sight, and print the headings on every page."""
    sheet.freeze_panes = f"{get_column_letter(columns + 1)}{head_row + 1}"
    sheet.print_title_rows = f"{head_row}:{head_row}"
