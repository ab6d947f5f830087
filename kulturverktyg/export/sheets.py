"""How every sheet looks and prints, and how one row after another is written to it. Rows and columns count from 1."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import ceil
from typing import Any, Generic, Literal, TypeVar

from xlsxwriter.format import Format

from kulturverktyg.charts.palette import PALETTES
from kulturverktyg.charts.words import NOT_SHOWN
from kulturverktyg.export.book import Book, Look, Tone, Value, Whole
from kulturverktyg.files.cells import FORMULA_STARTS

Row = TypeVar("Row")

_HOUSE = PALETTES["light"]
#: Points of a row of one line, and what each further line adds; no row can be higher than the last.
ROW_HEIGHT, _LINE_HEIGHT, _HIGHEST = 18, 13.5, 409
#: How many digits wide a letter is; widths are counted in digits.
_LETTER_WIDTH = 1.02
_USUAL_WIDTH = 8.43
#: Pixels of a digit and around a column, and of a point.
_DIGIT, _AROUND, _PIXELS_A_POINT = 7, 5, 96 / 72
_TITLE_HEIGHT, _HEADING_HEIGHT = 28.8, 20.8

#: Texts that come again and again are no longer.
_SHORT = 1_000

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


class Sheet:
    """A sheet that is being written: what stands in it is kept until its rows are as high as their words need."""

    def __init__(self, book: Book, name: str) -> None:
        self.book, self.name = book, name
        self.paper = book.sheet(name)
        self.paper.set_default_row(ROW_HEIGHT)
        book.at_the_end(self.finish)
        self.headings: tuple[str, ...] = ()
        self.last_row = 0
        self._cells: dict[tuple[int, int], tuple[Value, Look]] = {}
        self._wide: dict[int, list[tuple[int, int]]] = {}
        self._widths: dict[int, float] = {}
        self._heights: dict[int, float] = {}
        self._breaks: list[int] = []

    def set(self, row: int, column: int, value: Value, look: Look) -> None:
        """Keep a value and its look for a cell."""
        self._cells[row, column] = value, look
        self.last_row = max(self.last_row, row)

    def look_of(self, row: int, column: int) -> Look:
        """How a cell is to look."""
        return self._cells[row, column][1] if (row, column) in self._cells else Look()

    def redress(self, row: int, column: int, look: Look) -> None:
        """Give a cell another look."""
        value = self._cells[row, column][0] if (row, column) in self._cells else None
        self.set(row, column, value, look)

    def widen(self, widths: Sequence[float]) -> None:
        """Widths of the columns from the left."""
        for place, width in enumerate(widths, 1):
            self._widths[place] = width
            self.paper.set_column(place - 1, place - 1, width)

    def width(self, first: int, last: int) -> float:
        """The width of columns together."""
        return sum(self._widths.get(place, _USUAL_WIDTH) for place in range(first, last + 1))

    def pixels(self, columns: int) -> int:
        """How wide so many columns are from the left."""
        return sum(int(self.width(place, place) * _DIGIT + _AROUND) for place in range(1, columns + 1))

    def heighten(self, row: int, height: float) -> None:
        """Make a row at least so high."""
        self._heights[row] = min(_HIGHEST, max(height, self._heights.get(row, 0)))

    def spread(self, row: int, first: int, last: int) -> None:
        """Let a cell take the columns to ``last`` too."""
        if last > first:
            self._wide.setdefault(row, []).append((first, last))

    def break_before(self, row: int) -> None:
        """Begin a new page at a row."""
        self._breaks.append(row - 1)

    def print_to(self, column: int, row: int | None = None) -> None:
        """Print no further than to a column and a row."""
        self.paper.print_area(0, 0, (row or self.last_row) - 1, column - 1)

    def finish(self) -> None:
        """Write all that is kept."""
        for row, spans in self._wide.items():
            for first, last in spans:
                self.paper.merge_range(row - 1, first - 1, row - 1, last - 1, "", self._format(row, first))
        wide = {(row, first) for row, spans in self._wide.items() for first, _ in spans}
        for (row, column), (value, look) in self._cells.items():
            self.book.write(self.paper, row - 1, column - 1, value, look)
            self.heighten(row, self._needed(column, value, look, wide=(row, column) in wide))
        for row, height in self._heights.items():
            if height > ROW_HEIGHT:
                self.paper.set_row(row - 1, height)
        self.paper.set_h_pagebreaks(self._breaks)

    def _format(self, row: int, column: int) -> Format:
        return self.book.format(self.look_of(row, column))

    def _needed(self, column: int, value: Value, look: Look, *, wide: bool) -> float:
        if value is None:
            return 0
        if look.tone in ("title", "heading"):
            return _TITLE_HEIGHT if look.tone == "title" else _HEADING_HEIGHT
        return height_of(str(value), self.width(column, column)) if look.wrap and not wide else 0


def new_sheet(book: Book, name: str, title: str, explanation: str) -> Sheet:
    """A sheet with its title and what it holds, set up to be printed on A4 across."""
    sheet = Sheet(book, name)
    put(sheet, 1, 1, title, tone="title")
    put(sheet, 2, 1, explanation, tone="quiet")
    return sheet


def put(
    sheet: Sheet,
    row: int,
    column: int,
    value: Value,
    number_format: str = "General",
    *,
    tone: Tone = "body",
    wrap: bool = False,
    indent: int = 0,
) -> None:
    """Write one value, nothing for None or no words, in the house's letters."""
    sheet.set(row, column, value, look_for(value, number_format, tone, wrap=wrap, indent=indent))


def look_for(value: Value, number_format: str, tone: Tone = "body", *, wrap: bool = False, indent: int = 0) -> Look:
    """The look that a value is to have: numbers to the right, words to the left."""
    side: Literal["left", "right"] = "left" if number_format in _TO_THE_LEFT else "right"
    shown = number_format if isinstance(value, int | float | dt.date) else "General"
    return Look(tone, shown, side, wrap=wrap, indent=indent)


def head(sheet: Sheet, row: int, columns: Sequence[tuple[str, bool]]) -> None:
    """A row of column headings; those marked are above numbers."""
    for place, (heading, numeric) in enumerate(columns, 1):
        sheet.set(row, place, heading, _head_look(numeric=numeric))


def _head_look(*, numeric: bool) -> Look:
    side: Literal["left", "right"] = "right" if numeric else "left"
    return Look("head", "General", side, low=True, wrap=True, indent=int(not numeric), line=True, fill=_HOUSE.low)


def underline(sheet: Sheet, row: int, columns: int) -> None:
    """A thin line under a row of a table."""
    for column in range(1, columns + 1):
        sheet.redress(row, column, sheet.look_of(row, column)._replace(line=True))


def wide_text(
    sheet: Sheet, row: int, columns: int, text: str, *, first: int = 1, tone: Tone = "body", indent: int = 0
) -> None:
    """One text across so many columns from the ``first`` on, in a row that is high enough for it."""
    last = first + columns - 1
    sheet.set(row, first, text, Look(tone, indent=indent, wrap=columns > 1))
    for column in range(first + 1, last + 1):
        sheet.set(row, column, None, Look(tone))
    sheet.spread(row, first, last)
    sheet.heighten(row, height_of(text, sheet.width(first, last)))


def height_of(text: str, width: float) -> float:
    """How high a row has to be for a text that is wrapped in so wide a cell."""
    if len(text) * _LETTER_WIDTH <= width and "\n" not in text:
        return ROW_HEIGHT
    lines = sum(max(1, ceil(len(line) * _LETTER_WIDTH / width)) for line in text.split("\n"))
    return min(_HIGHEST, ROW_HEIGHT + _LINE_HEIGHT * (lines - 1))


def widths(sheet: Sheet, *characters: float) -> None:
    """Widths of the columns from the left."""
    sheet.widen(characters)


def freeze(sheet: Sheet, head_row: int, columns: int = 0) -> None:
    """Keep rows to ``head_row`` and so many columns in sight, and print the headings on every page."""
    sheet.paper.freeze_panes(head_row, columns)
    sheet.paper.repeat_rows(head_row - 1)


def write_table(
    sheet: Sheet, columns: Sequence[Column[Row]], rows: Sequence[Row], *, name: str, frozen_columns: int
) -> None:
    """A table from the heading row down, that can be sorted and filtered, with its head always in sight."""
    widths(sheet, *(column.width for column in columns))
    sheet.headings = tuple(column.heading for column in columns)
    sheet.last_row = HEAD_ROW + max(len(rows), 1)
    _add_table(sheet, columns, name)
    written = _Rows(sheet, columns)
    for place, row in enumerate(rows, HEAD_ROW):
        written.write(place, row)
    freeze(sheet, HEAD_ROW, frozen_columns)
    sheet.print_to(sum(column.printed for column in columns))


def _add_table(sheet: Sheet, columns: Sequence[Column[Any]], name: str) -> None:
    heads = [
        {
            "header": column.heading,
            "header_format": sheet.book.format(_head_look(numeric=column.number_format not in _TO_THE_LEFT)),
        }
        for column in columns
    ]
    last = sheet.last_row - 1, len(columns) - 1
    sheet.paper.add_table(HEAD_ROW - 1, 0, *last, {"name": name, "columns": heads, "style": None})
    sheet.heighten(HEAD_ROW, max(height_of(column.heading, column.width) for column in columns))


class _Rows(Generic[Row]):
    """Writes the rows of a table. They are many: the format of each sort of cell is looked up once."""

    def __init__(self, sheet: Sheet, columns: Sequence[Column[Row]]) -> None:
        self._sheet, self._columns = sheet, columns
        self._asked = [
            (x, column.value, column.format_of, *(self._format(x, column.number_format, value) for value in (None, 0)))
            for x, column in enumerate(columns)
        ]
        self._of_numbers: dict[tuple[int, str], Format] = {}
        self._of_words: dict[tuple[int, str], tuple[str, Format, float]] = {}

    def write(self, y: int, row: Row) -> None:
        """Write a row at ``y``, counted from 0, as high as its words need."""
        paper, height = self._sheet.paper, float(ROW_HEIGHT)
        write_number, write_blank = paper.write_number, paper.write_blank
        for x, value_of, format_of, blank, number in self._asked:
            value = value_of(row)
            if value is None or value == "":
                write_blank(y, x, None, blank)
            elif isinstance(value, float):
                write_number(y, x, Whole(value), self._number(x, format_of(row)) if format_of else number)
            elif isinstance(value, str):
                text, form, needed = self._words(y, x, value)
                paper.write_string(y, x, text, form)
                height = max(height, needed)
            elif isinstance(value, int):
                write_number(y, x, value, self._number(x, format_of(row)) if format_of else number)
            else:
                paper.write_datetime(y, x, value, self._format(x, self._columns[x].number_format, value))
        if height > ROW_HEIGHT:
            paper.set_row(y, height)

    def _number(self, x: int, number_format: str) -> Format:
        found = self._of_numbers.get((x, number_format))
        if found is None:
            found = self._of_numbers[x, number_format] = self._format(x, number_format, 0)
        return found

    def _words(self, y: int, x: int, value: str) -> tuple[str, Format, float]:
        """What of a text stands in its cell, its format, and how high the row has to be for it."""
        found = self._of_words.get((x, value))
        if found is not None:
            return found
        text = self._sheet.book.words(value, self._sheet.paper, y, x)
        column = self._columns[x]
        form = self._format(x, column.number_format, value, text)
        needed = height_of(text, column.width) if column.number_format in _TO_THE_LEFT else ROW_HEIGHT
        if len(value) < _SHORT:
            self._of_words[x, value] = text, form, needed
        return text, form, needed

    def _format(self, x: int, number_format: str, value: Value, text: str = "") -> Format:
        words = self._columns[x].number_format in _TO_THE_LEFT
        look = look_for(value, number_format, wrap=words, indent=int(words))._replace(line=True)
        return self._sheet.book.format(look, words=text.startswith(FORMULA_STARTS), hatched=value == NOT_SHOWN)
