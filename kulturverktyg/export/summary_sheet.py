"""The sheet Sammanfattning: how many answered, what to say first, and two charts."""

from collections.abc import Collection, Sequence
from math import ceil
from typing import Any

from openpyxl.chart._chart import ChartBase
from openpyxl.drawing.spreadsheet_drawing import AnchorMarker, TwoCellAnchor
from openpyxl.workbook import Workbook
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.worksheet import Worksheet

from kulturverktyg.charts.catalogue import charts_of
from kulturverktyg.charts.findings import Finding, findings
from kulturverktyg.charts.scales import by_scale
from kulturverktyg.charts.words import STEPS
from kulturverktyg.export import sheets
from kulturverktyg.export.figure_sheets import FigureRow, dimension_rows, item_rows
from kulturverktyg.export.native_charts import Rows, distribution_chart, gap_chart
from kulturverktyg.guard.released import ReleasedItem, ReleasedResults

_FIRST_ROW = 4
_FIRST_CHART_ROW = 9
_GAP_CHART_ROWS = 24
#: Rows of the sheet that a chart of answers takes besides its bars, and for each bar.
_ANSWERS_ROWS, _ROWS_PER_BAR = 8, 1.1
_COLUMNS = 8
_WITHOUT_BAR = "Där en stapel eller en punkt saknas står skälet i Anmärkning, i bladet Påståenden eller Dimensioner."


def write_summary(book: Workbook, released: ReleasedResults) -> Worksheet:
    """All of it but the charts, which `add_charts` adds when the sheets with their figures are there."""
    explanation = f"{released.survey}, {released.round}. {_answered(released)}"
    sheet = sheets.new_sheet(book, "Sammanfattning", released.journey, explanation)
    sheets.widths(sheet, 38, 9, 2, 38, 9, 2, 38, 9)
    found = findings(released)
    _write(sheet, 1, "Störst glapp", found.gaps, sheets.DIFFERENCE, found.untold)
    _write(sheet, 4, "Styrkor att vårda, 0–100", found.strengths, sheets.COUNT, found.untold)
    _write(sheet, 7, f"Här skiljer grupperna sig mest, {STEPS}", found.differences, sheets.COUNT)
    return sheet


def add_charts(summary: Worksheet, dimensions: Worksheet, items: Worksheet, released: ReleasedResults) -> None:
    """Everybody's gaps by dimension and answers by statement, drawn from the cells of those sheets."""
    titles = {chart.id: chart.title for chart in charts_of(released)}
    row = _FIRST_CHART_ROW
    summary.row_breaks.append(Break(row - 1))
    if "glapp-dimensioner" in titles:
        _add_gaps(summary, row, dimensions, released, titles["glapp-dimensioner"])
        row += _GAP_CHART_ROWS + 1
        summary.row_breaks.append(Break(row - 1))
    if "fordelning-nulage" in titles:
        if _some_without_bar(released):
            sheets.put(summary, _FIRST_CHART_ROW - 1, 1, _WITHOUT_BAR, tone="quiet")
        _add_answers(summary, row, items, released, titles["fordelning-nulage"])


def _some_without_bar(released: ReleasedResults) -> bool:
    """Whether the chart of answers has rows without a bar."""
    _, items = by_scale(released, {"pair", "scale"})[0]
    everybody = next(group.id for group in released.groups if group.breakdown == "all")
    figures = [released.figure(everybody, item=item.name) for item in items]
    return any(figure is None or figure.now.distribution is None for figure in figures)


def _add_gaps(summary: Worksheet, row: int, sheet: Worksheet, released: ReleasedResults, title: str) -> None:
    names = [dimension.name for dimension in released.dimensions]
    scales = {dimension.points for dimension in released.dimensions}
    points = next(iter(scales)) if len(scales) == 1 else None
    number = "medel" if points else "index"
    chart = gap_chart(
        _everybodys(sheet, dimension_rows(released), names, _column(sheet, "Dimension")),
        _column(sheet, f"Nuläge {number}"),
        _column(sheet, f"Önskat {number}"),
        title,
        (1, points) if points else (0, 100),
    )
    _place(summary, chart, row, _GAP_CHART_ROWS)


def _add_answers(summary: Worksheet, row: int, sheet: Worksheet, released: ReleasedResults, title: str) -> None:
    points, items = by_scale(released, {"pair", "scale"})[0]
    columns = [_column(sheet, f"Nuläge: svar {place}") for place in range(1, points + 1)]
    height = ceil(_ANSWERS_ROWS + _ROWS_PER_BAR * len(items))
    chart = distribution_chart(
        _everybodys(sheet, item_rows(released), [item.name for item in items], _column(sheet, "Påstående")),
        columns,
        _labels(items, points),
        title,
        height,
    )
    _place(summary, chart, row, height)


def _place(summary: Worksheet, chart: ChartBase, row: int, rows: int) -> None:
    """Let the chart cover the sheet's columns and so many rows from ``row`` on."""
    corners = AnchorMarker(0, 0, row - 1, 0), AnchorMarker(_COLUMNS, 0, row - 1 + rows, 0)
    anchor: Any = TwoCellAnchor("oneCell", *corners)
    chart.anchor = anchor
    summary.add_chart(chart)


def _everybodys(sheet: Worksheet, rows: Sequence[FigureRow], names: Collection[str], words: int) -> Rows:
    """Where everybody's rows for ``names``, which stand together, are on their sheet."""
    places = [
        place
        for place, row in enumerate(rows, sheets.HEAD_ROW + 1)
        if row.group.breakdown == "all" and row.name in names
    ]
    return Rows(sheet, places[0], places[-1], words)


def _column(sheet: Worksheet, heading: str) -> int:
    return [cell.value for cell in sheet[sheets.HEAD_ROW]].index(heading) + 1


def _labels(items: Sequence[ReleasedItem], points: int) -> tuple[str, ...]:
    if all(item.labels == items[0].labels and len(item.labels) == points for item in items):
        return items[0].labels
    return tuple(str(point) for point in range(1, points + 1))


def _answered(released: ReleasedResults) -> str:
    everybody = next((group for group in released.groups if group.breakdown == "all"), None)
    if everybody is None:
        return "Resultatet för alla tillsammans visas inte." if released.groups else "Det finns inga resultat att visa."
    return f"{everybody.n} svar av {everybody.headcount}."


def _write(
    sheet: Worksheet, column: int, title: str, found: Sequence[Finding], number_format: str, untold: str = ""
) -> None:
    sheets.put(sheet, _FIRST_ROW, column, title, tone="heading")
    for row, finding in enumerate(found, _FIRST_ROW + 1):
        about = "\n".join(part for part in (finding.about, finding.sure) if part)
        sheets.put(sheet, row, column, about, wrap=True)
        value = finding.words if finding.value is None else finding.value
        sheets.put(sheet, row, column + 1, value, number_format, wrap=finding.value is None)
    if not found:
        sheets.put(sheet, _FIRST_ROW + 1, column, untold or "Inget att visa", tone="quiet", wrap=bool(untold))
