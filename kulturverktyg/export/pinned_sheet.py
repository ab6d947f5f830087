"""The sheet Fäst i rapporten: the charts that HR has pinned, as pictures, each with its words for who cannot see it."""

from collections.abc import Sequence
from io import BytesIO

from openpyxl.drawing.image import Image
from openpyxl.workbook import Workbook
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.worksheet import Worksheet

from kulturverktyg.charts.chart import Chart
from kulturverktyg.charts.render import png_bytes
from kulturverktyg.export import sheets

_DPI, _PIXELS_AN_INCH = 150, 96
_POINTS_A_ROW = 18
_POINTS_AN_INCH = 72
_COLUMN_WIDTH, _COLUMNS = 28, 4
#: Inches of the sheet that a picture may take; the rest of a printed page is for its words.
_HIGHEST = 10.0


def write_pinned(book: Workbook, charts: Sequence[Chart]) -> Worksheet:
    """One chart below another."""
    sheet = sheets.new_sheet(
        book, "Fäst i rapporten", "Fäst i rapporten", "Diagram som har valts ut. Under varje diagram står det i ord."
    )
    sheet.page_setup.orientation = "portrait"
    sheets.widths(sheet, *[_COLUMN_WIDTH] * _COLUMNS)
    row = sheets.HEAD_ROW
    for place, chart in enumerate(charts):
        if place:
            sheet.row_breaks.append(Break(row - 1))
        row = _write_chart(sheet, row, chart)
    return sheet


def _write_chart(sheet: Worksheet, row: int, chart: Chart) -> int:
    """Put a chart at a row, no higher than goes on a page with its words; the row for the next one."""
    figure = chart.draw()
    width, height = figure.get_size_inches()
    part = min(1.0, _HIGHEST / height)
    image = Image(BytesIO(png_bytes(figure, _DPI)))
    image.width, image.height = width * part * _PIXELS_AN_INCH, height * part * _PIXELS_AN_INCH
    sheet.add_image(image, f"A{row}")
    below = row + int(height * part * _POINTS_AN_INCH / _POINTS_A_ROW) + 1
    sheets.wide_text(sheet, below, _COLUMNS, chart.alt)
    return below + 2
