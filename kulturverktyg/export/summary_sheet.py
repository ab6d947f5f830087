"""The sheet Sammanfattning: how many answered, what to say first, and the charts."""

from collections.abc import Iterator, Mapping, Sequence
from math import ceil

from kulturverktyg.charts.chart import Chart
from kulturverktyg.charts.findings import Finding, findings
from kulturverktyg.charts.scales import by_scale
from kulturverktyg.charts.words import STEPS
from kulturverktyg.export import sheets
from kulturverktyg.export.book import Book
from kulturverktyg.export.figure_sheets import Figures, column_of
from kulturverktyg.export.native_charts import Drawing, distribution_chart, mark_chart, now_and_desired, place
from kulturverktyg.export.sheets import Sheet
from kulturverktyg.guard.released import ReleasedItem, ReleasedResults

_FIRST_ROW = 4
_FIRST_CHART_ROW = 9
_GAP_CHART_ROWS = 24
#: Rows of the sheet that a chart of answers takes besides its bars, and for each bar.
_ANSWERS_ROWS, _ROWS_PER_BAR = 8, 1.1
_COLUMNS = 8
_WITHOUT_BAR = "Där en stapel eller en punkt saknas står skälet i Anmärkning, i bladet Påståenden eller Dimensioner."


def write_summary(book: Book, released: ReleasedResults) -> Sheet:
    """All of it but the charts, which `add_charts` adds when the sheets with their figures are there."""
    explanation = f"{released.survey}, {released.round}. {_answered(released)}"
    sheet = sheets.new_sheet(book, "Sammanfattning", released.journey, explanation)
    sheets.widths(sheet, 38, 9, 2, 38, 9, 2, 38, 9)
    found = findings(released)
    _write(sheet, 1, "Störst glapp", found.gaps, sheets.DIFFERENCE, found.untold)
    _write(sheet, 4, "Styrkor att vårda, 0–100", found.strengths, sheets.COUNT, found.untold)
    _write(sheet, 7, f"Här skiljer grupperna sig mest, {STEPS}", found.differences, sheets.COUNT)
    return sheet


def add_charts(
    summary: Sheet,
    dimensions: Figures,
    items: Figures,
    released: ReleasedResults,
    charts: Mapping[str, Chart],
    others: Sequence[Drawing],
) -> None:
    """Everybody's gaps by dimension and answers by statement, drawn from the cells of those sheets, and the others.

    ``charts`` are those of the catalogue by their ids: native charts have their titles and their words.
    """
    drawings = [*_gaps(dimensions, released, charts), *_answers(items, released, charts), *others]
    if _some_without_bar(released):
        sheets.put(summary, _FIRST_CHART_ROW - 1, 1, _WITHOUT_BAR, tone="quiet")
    row = _FIRST_CHART_ROW
    for drawing in drawings:
        row = place(summary, drawing, row, _COLUMNS)


def _some_without_bar(released: ReleasedResults) -> bool:
    """Whether a chart of answers has rows without a bar."""
    everybody = next((group.id for group in released.groups if group.breakdown == "all"), None)
    if everybody is None:
        return False
    items = [item for _, asked in by_scale(released, {"pair", "scale"}) for item in asked]
    figures = [released.figure(everybody, item=item.name) for item in items]
    return any(figure is None or figure.now.distribution is None for figure in figures)


def _gaps(figures: Figures, released: ReleasedResults, charts: Mapping[str, Chart]) -> Iterator[Drawing]:
    told = charts.get("glapp-dimensioner")
    if told is None:
        return
    names = [dimension.name for dimension in released.dimensions]
    scales = {dimension.points for dimension in released.dimensions}
    points = next(iter(scales)) if len(scales) == 1 else None
    number = "medel" if points else "index"
    rows, sheet = figures.everybodys(names, "Dimension"), figures.sheet
    series = now_and_desired(rows, column_of(sheet, f"Nuläge {number}"), column_of(sheet, f"Önskat {number}"))
    chart = mark_chart(sheet.book, series, told.title, (1, points) if points else (0, 100))
    yield Drawing(chart, _GAP_CHART_ROWS, told.alt)


def _answers(figures: Figures, released: ReleasedResults, charts: Mapping[str, Chart]) -> Iterator[Drawing]:
    """Now, then desired, for each length of scale."""
    for number, (points, asked) in enumerate(by_scale(released, {"pair", "scale"})):
        for side, heading in (("nulage", "Nuläge"), ("onskat", "Önskat")):
            told = charts.get(f"fordelning-{side}-{points}" if number else f"fordelning-{side}")
            if told is not None:
                items = [item for item in asked if side == "nulage" or item.kind == "pair"]
                yield _of_side(figures, told, heading, points, items)


def _of_side(figures: Figures, told: Chart, heading: str, points: int, items: Sequence[ReleasedItem]) -> Drawing:
    columns = [column_of(figures.sheet, f"{heading}: svar {answer}") for answer in range(1, points + 1)]
    height = ceil(_ANSWERS_ROWS + _ROWS_PER_BAR * len(items))
    rows = figures.everybodys([item.name for item in items], "Påstående")
    title = f"{told.title} ({'nuläge' if heading == 'Nuläge' else 'önskat läge'})"
    chart = distribution_chart(figures.sheet.book, rows, columns, _labels(items, points), title, height)
    return Drawing(chart, height, told.alt)


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
    sheet: Sheet, column: int, title: str, found: Sequence[Finding], number_format: str, untold: str = ""
) -> None:
    sheets.put(sheet, _FIRST_ROW, column, title, tone="heading")
    for row, finding in enumerate(found, _FIRST_ROW + 1):
        about = "\n".join(part for part in (finding.about, finding.sure) if part)
        sheets.put(sheet, row, column, about, wrap=True)
        value = finding.words if finding.value is None else finding.value
        sheets.put(sheet, row, column + 1, value, number_format, wrap=finding.value is None)
    if not found:
        sheets.put(sheet, _FIRST_ROW + 1, column, untold or "Inget att visa", tone="quiet", wrap=bool(untold))
