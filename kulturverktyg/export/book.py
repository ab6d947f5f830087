"""An Excel workbook as XlsxWriter makes it, and how words, numbers and looks get into its cells.

Words stay words whatever they begin with, numbers keep every digit, and nothing is cut: what does not fit in a cell
goes on in a sheet of its own. The same content gives the same bytes.
"""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from io import BytesIO
from typing import Any, Literal, NamedTuple
from zipfile import ZipFile

from xlsxwriter.format import Format
from xlsxwriter.utility import xl_rowcol_to_cell
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from kulturverktyg.charts.palette import PALETTES
from kulturverktyg.charts.words import NOT_SHOWN
from kulturverktyg.files.cells import CELL_LIMIT, FORMULA_STARTS, clean, size_of

Value = str | int | float | dt.date | None
Tone = Literal["body", "quiet", "heading", "title", "head"]

LETTERS = "Segoe UI"
_HOUSE = PALETTES["light"]
_FONTS: Mapping[Tone, tuple[int, bool, str]] = {
    "body": (10, False, _HOUSE.ink),
    "quiet": (10, False, _HOUSE.quiet),
    "heading": (13, True, _HOUSE.primary),
    "title": (18, True, _HOUSE.ink),
    "head": (10, True, _HOUSE.ink),
}
_SOLID, _HATCHED = 1, 14
_A4 = 9
_NO_DATE = dt.datetime(2000, 1, 1, tzinfo=dt.UTC).replace(tzinfo=None)
_PROPERTIES, _LANGUAGE = "docProps/core.xml", b"<dc:language>sv-SE</dc:language>"
_SHEET_OF_LONG_TEXTS = "Långa texter"
#: So much of a long text stands in its own cell; the rest is for telling where all of it is.
_KEPT = CELL_LIMIT - 200


class Look(NamedTuple):
    """How a cell looks; ``line`` is a thin line under it, ``ink`` the colour of its letters if not its tone's."""

    tone: Tone = "body"
    number_format: str = "General"
    side: Literal["left", "right"] = "left"
    low: bool = False
    wrap: bool = False
    indent: int = 0
    line: bool = False
    fill: str = ""
    bold: bool = False
    ink: str = ""


class Whole(float):
    """A number that is written with every digit that it takes to read the same one back.

    XlsxWriter itself would round it to sixteen.
    """

    def __format__(self, _spec: str) -> str:
        return float.__repr__(self)


class Book:
    """A workbook that is being made; ``title`` and the rest are for its properties."""

    def __init__(self, title: str, subject: str = "", keywords: str = "") -> None:
        self._buffer = BytesIO()
        self._book = Workbook(self._buffer, {"in_memory": True})
        told = {"title": title, "subject": subject, "keywords": keywords, "author": "Kulturverktyg"}
        self._book.set_properties({**{name: clean(words) for name, words in told.items()}, "created": _NO_DATE})
        self._formats: dict[tuple[Look, bool, bool], Format] = {}
        self._cleaned: dict[str, str] = {}
        self._long: dict[str, tuple[int, str, str]] = {}
        self._last: list[Callable[[], None]] = []

    def at_the_end(self, finish: Callable[[], None]) -> None:
        """Do this before the workbook is made to bytes."""
        self._last.append(finish)

    def sheet(self, name: str) -> Worksheet:
        """A new sheet, set up to be printed on A4 across."""
        sheet = self._book.add_worksheet(name)
        sheet.hide_gridlines(2)
        sheet.set_tab_color(_HOUSE.primary)
        sheet.set_landscape()
        sheet.set_paper(_A4)
        sheet.fit_to_pages(1, 0)
        sheet.set_margins(left=0.5, right=0.5, top=0.6, bottom=0.8)
        sheet.set_footer(f"&L{name}&RSida &P av &N", {"margin": 0.4})
        return sheet

    def chart(self, kind: Mapping[str, str]) -> Any:
        """A new chart that Excel is to draw."""
        return self._book.add_chart(dict(kind))

    def call(self, name: str, sheet: Worksheet, cells: str) -> None:
        """Give cells of a sheet a name that formulas can use."""
        self._book.define_name(name, f"='{sheet.get_name()}'!{cells}")

    def format(self, look: Look, *, words: bool = False, hatched: bool = False) -> Format:
        """The format of a look; ``words`` are such that would be taken for a formula."""
        key = look, words, hatched
        if key not in self._formats:
            self._formats[key] = self._book.add_format(_as_format(look, words=words, hatched=hatched))
        return self._formats[key]

    def write(self, sheet: Worksheet, row: int, column: int, value: Value, look: Look) -> None:
        """Write one value, nothing for None or no words; rows and columns are counted from 0."""
        if isinstance(value, str) and value:
            text = self.words(value, sheet, row, column)
            form = self.format(look, words=text.startswith(FORMULA_STARTS), hatched=value == NOT_SHOWN)
            sheet.write_string(row, column, text, form)
        elif isinstance(value, dt.date):
            sheet.write_datetime(row, column, value, self.format(look))
        elif isinstance(value, float):
            sheet.write_number(row, column, Whole(value), self.format(look))
        elif isinstance(value, int):
            sheet.write_number(row, column, value, self.format(look))
        else:
            sheet.write_blank(row, column, None, self.format(look))

    def words(self, text: str, sheet: Worksheet, row: int, column: int) -> str:
        """What of a text stands in its cell: all of it, or its beginning and where all of it is to be found."""
        told = self._cleaned.get(text)
        if told is None:
            told = self._cleaned[text] = clean(text)
        if len(told) * 2 <= CELL_LIMIT or size_of(told) <= CELL_LIMIT:
            return told
        place = len(self._long) + 1, sheet.get_name(), xl_rowcol_to_cell(row, column)
        number = self._long.setdefault(told, place)[0]
        return f"{_first(told, _KEPT)} … [Hela texten är nummer {number} på bladet ”{_SHEET_OF_LONG_TEXTS}”.]"

    def to_bytes(self) -> bytes:
        """The workbook as the bytes of an .xlsx file; nothing more can be written after it."""
        for finish in self._last:
            finish()
        if self._long:
            self._write_long_texts()
        self._book.close()
        return _with_language(self._buffer)

    def _write_long_texts(self) -> None:
        sheet = self.sheet(_SHEET_OF_LONG_TEXTS)
        for column, width in enumerate((8, 28, 8, 8, 96)):
            sheet.set_column(column, column, width)
        self.write(sheet, 0, 0, _SHEET_OF_LONG_TEXTS, Look("title"))
        self.write(sheet, 1, 0, "Texter som inte får plats i en cell. Delarna hör ihop utan mellanrum.", Look("quiet"))
        for column, heading in enumerate(("Nummer", "Blad", "Cell", "Del", "Text")):
            self.write(sheet, 3, column, heading, Look("head", line=True, fill=_HOUSE.low))
        row = 4
        for text, (number, name, cell) in self._long.items():
            for place, part in enumerate(_parts(text), 1):
                values: tuple[Value, ...] = (number, name, cell, place, part)
                for column, value in enumerate(values):
                    self.write(sheet, row, column, value, Look(wrap=column == 4, line=True))
                row += 1


def _with_language(made: BytesIO) -> bytes:
    """The same workbook, whose properties say that it is in Swedish too."""
    whole = BytesIO()
    with ZipFile(made) as source, ZipFile(whole, "w") as target:
        for info in source.infolist():
            content = source.read(info)
            if info.filename == _PROPERTIES:
                content = content.replace(b"</cp:coreProperties>", _LANGUAGE + b"</cp:coreProperties>")
            target.writestr(info, content)
    return whole.getvalue()


def _as_format(look: Look, *, words: bool, hatched: bool) -> dict[str, Any]:
    size, bold, colour = _FONTS["quiet" if hatched else look.tone]
    told: dict[str, Any] = {
        "font_name": LETTERS,
        "font_size": size,
        "bold": bold or look.bold,
        "font_color": look.ink or colour,
        "align": look.side,
        "valign": "bottom" if look.low else "vcenter",
        "text_wrap": look.wrap,
        "indent": look.indent,
        "quote_prefix": words,
    }
    if look.number_format != "General":
        told["num_format"] = look.number_format
    if look.line:
        told |= {"bottom": 1, "bottom_color": _HOUSE.line}
    if hatched:
        told |= {"pattern": _HATCHED, "fg_color": _HOUSE.line}
    elif look.fill:
        told |= {"pattern": _SOLID, "fg_color": look.fill}
    return told


def _parts(text: str) -> Iterator[str]:
    while text:
        part = _first(text, CELL_LIMIT)
        yield part
        text = text[len(part) :]


def _first(text: str, most: int) -> str:
    """The beginning of a text, no longer than ``most`` as Excel counts."""
    return text.encode("utf-16-le")[: 2 * most].decode("utf-16-le", errors="ignore")
