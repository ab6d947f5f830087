"""The Excel workbook of a round: everything that was released, and nothing that was not."""

from openpyxl.workbook import Workbook

from kulturverktyg.export.figure_sheets import write_dimensions, write_items
from kulturverktyg.export.group_sheet import write_groups
from kulturverktyg.export.sheets import fit_rows
from kulturverktyg.export.summary_sheet import add_charts, write_summary
from kulturverktyg.export.word_sheets import write_codebook, write_method, write_texts
from kulturverktyg.files.in_memory import to_bytes
from kulturverktyg.guard.released import ReleasedResults


def workbook_bytes(released: ReleasedResults) -> bytes:
    """The workbook as the bytes of an .xlsx file; KnownError when a text does not fit in a cell."""
    book = Workbook()
    book.remove(book.worksheets[0])
    summary = write_summary(book, released)
    dimensions = write_dimensions(book, released)
    items = write_items(book, released)
    write_groups(book, released)
    write_texts(book, released)
    write_method(book, released)
    write_codebook(book, released)
    for sheet in book.worksheets:
        fit_rows(sheet)
    add_charts(summary, dimensions, items, released)
    book.properties.title = f"{released.journey}, {released.round}"
    book.properties.creator = book.properties.lastModifiedBy = "Kulturverktyg"
    book.properties.language = "sv-SE"
    return to_bytes(book)
