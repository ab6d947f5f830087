"""The Excel workbook of a round: everything that was released, what was chosen after it, and nothing that was not."""

from collections.abc import Sequence

from kulturverktyg.charts.catalogue import charts_of
from kulturverktyg.charts.chart import Chart
from kulturverktyg.export.answer_sheet import write_answers
from kulturverktyg.export.book import Book
from kulturverktyg.export.chosen import Chosen
from kulturverktyg.export.chosen_sheets import write_chosen
from kulturverktyg.export.culture_sheet import write_culture
from kulturverktyg.export.figure_sheets import dimension_rows, item_rows, write_dimensions, write_items
from kulturverktyg.export.group_sheet import write_groups
from kulturverktyg.export.method_page import beside_the_rules
from kulturverktyg.export.method_sheet import write_method_parts
from kulturverktyg.export.names import name_cells
from kulturverktyg.export.pinned_sheet import write_pinned
from kulturverktyg.export.rate_sheet import write_rates
from kulturverktyg.export.report.given import Given
from kulturverktyg.export.role_sheet import write_roles
from kulturverktyg.export.round_sheets import write_rounds
from kulturverktyg.export.series_sheet import write_series
from kulturverktyg.export.summary_sheet import add_charts, write_summary
from kulturverktyg.export.word_sheets import write_codebook, write_method, write_texts
from kulturverktyg.guard.released import ReleasedResults
from kulturverktyg.guard.released_trend import ReleasedSeries, ReleasedTrend


def workbook_of(given: Given) -> bytes:
    """The workbook of all that a report is made from."""
    since = given.since
    return workbook_bytes(
        given.released,
        since.trend if since else None,
        given.pinned,
        given.chosen,
        since.series if since else None,
    )


def workbook_bytes(
    released: ReleasedResults,
    trend: ReleasedTrend | None = None,
    pinned: Sequence[Chart] = (),
    chosen: Chosen | None = None,
    series: ReleasedSeries | None = None,
) -> bytes:
    """The workbook as the bytes of an .xlsx file.

    With ``trend`` it has the sheet of what has changed since the round before, with ``series`` that of all rounds;
    charts that are ``pinned`` come first. What the journey has ``chosen`` stands before the method.
    """
    charts = {chart.id: chart for chart in charts_of(released)}
    keywords = ", ".join(dimension.title for dimension in released.dimensions)
    book = Book(f"{released.journey}, {released.round}", f"{released.survey}, {released.round}", keywords)
    if pinned:
        write_pinned(book, pinned)
    summary = write_summary(book, released)
    dimensions = write_dimensions(book, dimension_rows(released))
    items = write_items(book, item_rows(released))
    write_answers(book, released)
    write_groups(book, released)
    write_roles(book, released, dimensions.rows)
    drawings = [*write_culture(book, released, items.rows, charts), *write_rates(book, released, charts)]
    if trend is not None:
        write_rounds(book, trend)
    if series is not None:
        drawings += write_series(book, series, trend)
    write_texts(book, released)
    if chosen is not None:
        write_chosen(book, chosen, released)
    method = write_method(book, released)
    if chosen is not None:
        write_method_parts(method, beside_the_rules(chosen, released))
    write_codebook(book, released)
    add_charts(summary, dimensions, items, released, charts, drawings)
    name_cells(dimensions, released)
    return book.to_bytes()
