"""The Excel workbook of a round: everything that was released, what was chosen after it, and nothing that was not."""

from collections.abc import Sequence

from openpyxl.workbook import Workbook

from kulturverktyg.charts.chart import Chart
from kulturverktyg.export.chosen import Chosen
from kulturverktyg.export.chosen_sheets import write_chosen
from kulturverktyg.export.figure_sheets import write_dimensions, write_items
from kulturverktyg.export.group_sheet import write_groups
from kulturverktyg.export.method_page import beside_the_rules
from kulturverktyg.export.method_sheet import write_method_parts
from kulturverktyg.export.pinned_sheet import write_pinned
from kulturverktyg.export.round_sheets import write_rounds
from kulturverktyg.export.sheets import fit_rows
from kulturverktyg.export.summary_sheet import add_charts, write_summary
from kulturverktyg.export.word_sheets import write_codebook, write_method, write_texts
from kulturverktyg.files.in_memory import to_bytes
from kulturverktyg.guard.released import ReleasedResults
from kulturverktyg.guard.released_trend import ReleasedTrend


def workbook_bytes(
    released: ReleasedResults,
    trend: ReleasedTrend | None = None,
    pinned: Sequence[Chart] = (),
    chosen: Chosen | None = None,
) -> bytes:
    """The workbook as the bytes of an .xlsx file; KnownError when a text does not fit in a cell.

    With ``trend`` it has the sheet of what has changed since the round before; charts that are ``pinned`` come first.
    What the journey has ``chosen`` stands before the method.
    """
    book = Workbook()
    book.remove(book.worksheets[0])
    if pinned:
        write_pinned(book, pinned)
    summary = write_summary(book, released)
    dimensions = write_dimensions(book, released)
    items = write_items(book, released)
    write_groups(book, released)
    if trend is not None:
        write_rounds(book, trend)
    write_texts(book, released)
    if chosen is not None:
        write_chosen(book, chosen, released)
    method = write_method(book, released)
    if chosen is not None:
        write_method_parts(method, beside_the_rules(chosen, released))
    write_codebook(book, released)
    for sheet in book.worksheets:
        fit_rows(sheet)
    add_charts(summary, dimensions, items, released)
    book.properties.title = f"{released.journey}, {released.round}"
    book.properties.creator = book.properties.lastModifiedBy = "Kulturverktyg"
    book.properties.language = "sv-SE"
    return to_bytes(book)
