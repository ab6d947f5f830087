"""The sheet Fäst i rapporten: the charts that HR has pinned, as pictures, each with its words for who cannot see it."""

from collections.abc import Sequence
from io import BytesIO

from kulturverktyg.charts.chart import Chart
from kulturverktyg.charts.render import png_bytes
from kulturverktyg.export import sheets
from kulturverktyg.export.book import Book
from kulturverktyg.export.sheets import Sheet

_DPI = 150
_POINTS_A_ROW = 18
_POINTS_AN_INCH = 72
_COLUMN_WIDTH, _COLUMNS = 28, 4
#: Inches of the sheet that a picture may take; the rest of a printed page is for its words.
_HIGHEST = 10.0


def write_pinned(book: Book, charts: Sequence[Chart]) -> Sheet:
    """One chart below another."""
    sheet = sheets.new_sheet(
        book, "Fäst i rapporten", "Fäst i rapporten", "Diagram som har valts ut. Under varje diagram står det i ord."
    )
    sheet.paper.set_portrait()
    sheets.widths(sheet, *[_COLUMN_WIDTH] * _COLUMNS)
    row = sheets.HEAD_ROW
    for place, chart in enumerate(charts):
        if place:
            sheet.break_before(row)
        row = _write_chart(sheet, row, chart)
    return sheet


def _write_chart(sheet: Sheet, row: int, chart: Chart) -> int:
    """Put a chart at a row, no higher than goes on a page with its words; the row for the next one."""
    figure = chart.draw()
    height = figure.get_size_inches()[1]
    part = min(1.0, _HIGHEST / height)
    picture = BytesIO(png_bytes(figure, _DPI))
    options = {"image_data": picture, "x_scale": part, "y_scale": part, "description": chart.alt}
    sheet.paper.insert_image(row - 1, 0, f"{chart.id}.png", options)
    below = row + int(height * part * _POINTS_AN_INCH / _POINTS_A_ROW) + 1
    sheets.wide_text(sheet, below, _COLUMNS, chart.alt)
    return below + 2
