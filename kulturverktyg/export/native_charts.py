"""Charts that Excel draws itself from the figures in the sheets, in the house's colours and marks."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kulturverktyg.charts.palette import PALETTES, contrast, spread
from kulturverktyg.export.book import LETTERS, Book
from kulturverktyg.export.sheets import ROW_HEIGHT, Sheet
from kulturverktyg.files.cells import clean

_HOUSE = PALETTES["light"]
_ROWS_ABOVE_BARS, _ROWS_BELOW_BARS = 4.5, 2.5
_TITLE_SIZE, _TEXT_SIZE, _LABEL_SIZE = 13, 9, 8
_PIXELS_A_ROW = ROW_HEIGHT * 96 // 72
#: Points of a mark, and of the line between two.
_MARK, _BETWEEN = 10, 3.5
_HUNDRED = 100
#: So many letters of a title or of a series' name; Excel itself takes 255.
_LONGEST = 200
_LIKE_A_CELL = re.compile(r"=?[^!]+!\$?[A-Z]+\$?\d")
#: Of the first of several rounds: lighter than the last, and dark enough to be seen.
_EARLIEST = "#8A98A6"
#: A line at an axis, and no line at all.
_THIN: Mapping[str, Any] = {"color": _HOUSE.line, "width": 0.75}
_NONE: Mapping[str, Any] = {"none": True}


@dataclass(frozen=True)
class Rows:
    """Rows ``first`` to ``last`` of a sheet, with the words in column ``words``; all counted from 1."""

    sheet: Sheet
    first: int
    last: int
    words: int

    def column(self, number: int) -> list[str | int]:
        """The cells of one column, as XlsxWriter wants them."""
        return [self.sheet.name, self.first - 1, number - 1, self.last - 1, number - 1]


@dataclass(frozen=True)
class Drawing:
    """A chart that is to be placed on a sheet, how many rows it takes there, and its words for who cannot see it."""

    chart: Any
    rows: int
    alt: str


@dataclass(frozen=True)
class Marks:
    """A series of marks: where its figures stand, what it is called, and its shape and colours."""

    rows: Rows
    column: int
    words: str
    symbol: str
    beside: str
    colour: str
    ink: str


def now_and_desired(rows: Rows, now: int, desired: int) -> tuple[Marks, Marks]:
    """Nuläge ● and önskat läge ◆."""
    return (
        Marks(rows, now, "Nuläge", "circle", "below", _HOUSE.now, _HOUSE.now),
        Marks(rows, desired, "Önskat läge", "diamond", "above", _HOUSE.desired, _HOUSE.desired_text),
    )


def rounds_in_order(places: Sequence[tuple[str, Rows, int]]) -> tuple[Marks, ...]:
    """Nuläge in one round after another, the later the darker; each with the round's name, its rows and its column."""
    colours = spread((_EARLIEST, _HOUSE.now), len(places)) if len(places) > 1 else (_HOUSE.now,)
    last = len(places) - 1
    return tuple(
        Marks(rows, column, name, "circle", "right" if place == last else "left", colour, _ink(colour))
        for place, ((name, rows, column), colour) in enumerate(zip(places, colours, strict=True))
    )


def mark_chart(book: Book, series: Sequence[Marks], title: str, scale: tuple[float, float] | None) -> Any:
    """Marks above each other with a line between them; ``scale`` is its two ends, None to let Excel choose."""
    chart = book.chart({"type": "line"})
    for one in series:
        marker = {"type": one.symbol, "size": _MARK, "fill": {"color": one.colour}, "border": {"color": one.colour}}
        chart.add_series(
            {
                "name": _plain(one.words),
                **_cells(one.rows, one.column),
                "line": _NONE,
                "marker": marker,
                "data_labels": _labels("0.0", one.beside, one.ink),
            }
        )
    chart.set_high_low_lines({"line": {"color": _HOUSE.line, "width": _BETWEEN}})
    _dress(chart, title)
    chart.set_x_axis(_axis())
    chart.set_y_axis({**_axis(gridlines=True), "num_format": "0", **_ends(scale)})
    return chart


def distribution_chart(
    book: Book, rows: Rows, columns: Sequence[int], labels: Sequence[str], title: str, height: int
) -> Any:
    """One bar of 100 % a row, with a segment for each answer; ``columns`` hold how many gave it.

    ``height`` is that of the chart in rows of the sheet, of which title, legend and axis take the same however many
    bars there are.
    """
    chart = book.chart({"type": "bar", "subtype": "percent_stacked"})
    for column, label, colour in zip(columns, labels, spread(_HOUSE.distribution, len(labels)), strict=True):
        chart.add_series(_bars(rows, column, label, colour, gap=45, overlap=_HUNDRED))
    _dress(chart, title)
    chart.set_y_axis({**_axis(), "reverse": True, "crossing": "max"})
    chart.set_x_axis({**_axis(gridlines=True), "num_format": "0 %", "major_unit": 0.25})
    above, below = _ROWS_ABOVE_BARS / height, _ROWS_BELOW_BARS / height
    chart.set_plotarea({"layout": {"x": 0.42, "y": above, "width": 0.55, "height": 1 - above - below}})
    return chart


def bar_chart(book: Book, series: Sequence[Marks], title: str, number_format: str, most: float | None = None) -> Any:
    """Bars beside each other with their figures at the end, one for each series, the first row at the top."""
    chart = book.chart({"type": "bar"})
    for one in series:
        bars = _bars(one.rows, one.column, one.words, one.colour, gap=60, overlap=-5)
        chart.add_series({**bars, "data_labels": _labels(number_format, "outside_end", one.ink)})
    _dress(chart, title, legend=len(series) > 1)
    chart.set_y_axis({**_axis(), "reverse": True, "crossing": "max"})
    ends = {"min": 0} if most is None else {"min": 0, "max": most}
    chart.set_x_axis({**_axis(gridlines=True), "num_format": number_format, **ends})
    return chart


def place(sheet: Sheet, drawing: Drawing, row: int, columns: int) -> int:
    """Let a chart cover so many of the sheet's columns from ``row`` on, on a new page; the row for the next one."""
    drawing.chart.set_size({"width": sheet.pixels(columns), "height": drawing.rows * _PIXELS_A_ROW})
    sheet.paper.insert_chart(row - 1, 0, drawing.chart, {"object_position": 2, "description": drawing.alt})
    sheet.break_before(row)
    return row + drawing.rows + 1


def _cells(rows: Rows, column: int) -> dict[str, Any]:
    """Where the words and the figures of a series are; the chart itself keeps no copies of them."""
    return {
        "categories": rows.column(rows.words),
        "values": rows.column(column),
        "categories_data": [],
        "values_data": [],
    }


def _bars(rows: Rows, column: int, words: str, colour: str, *, gap: int, overlap: int) -> dict[str, Any]:
    return {
        "name": _plain(words),
        **_cells(rows, column),
        "fill": {"color": colour},
        "border": _NONE,
        "gap": gap,
        "overlap": overlap,
    }


def _dress(chart: Any, title: str, *, legend: bool = True) -> None:
    chart.set_title(
        {"name": _plain(title), "name_font": _letters(_TITLE_SIZE, _HOUSE.ink, bold=True), "overlay": False}
    )
    chart.set_style(2)
    chart.set_chartarea({"border": _NONE, "fill": {"color": _HOUSE.card}})
    if legend:
        chart.set_legend({"position": "top", "font": _letters(_TEXT_SIZE, _HOUSE.ink)})
    else:
        chart.set_legend({"none": True})


def _plain(words: str) -> str:
    """Words as a chart can hold them: short, whole ones stand in the sheets, and nothing like the name of a cell.

    XlsxWriter takes ``blad!A1`` for a cell, wherever it stands; a mark that is not seen keeps it from that.
    """
    told = clean(words)
    shown = told if len(told) <= _LONGEST else f"{told[: _LONGEST - 1]}…"
    return shown.replace("!", "!\N{WORD JOINER}", 1) if _LIKE_A_CELL.match(shown) else shown


def _axis(*, gridlines: bool = False) -> dict[str, Any]:
    return {
        "num_font": _letters(_TEXT_SIZE, _HOUSE.quiet),
        "line": _THIN,
        "major_tick_mark": "none",
        "minor_tick_mark": "none",
        "major_gridlines": {"visible": True, "line": _THIN} if gridlines else {"visible": False},
    }


def _ends(scale: tuple[float, float] | None) -> dict[str, Any]:
    if scale is None:
        return {}
    lowest, highest = scale
    return {"min": lowest, "max": highest, "major_unit": 1 if highest - lowest <= 10 else 20}


def _labels(number_format: str, position: str, colour: str) -> dict[str, Any]:
    letters = _letters(_LABEL_SIZE, colour)
    return {"value": True, "num_format": number_format, "position": position, "font": letters}


def _letters(size: int, colour: str, *, bold: bool = False) -> dict[str, Any]:
    return {"name": LETTERS, "size": size, "color": colour, "bold": bold}


def _ink(colour: str) -> str:
    """A colour for words beside a mark: its own where that can be read on white."""
    return colour if contrast(colour, _HOUSE.card) >= 4.5 else _HOUSE.quiet
