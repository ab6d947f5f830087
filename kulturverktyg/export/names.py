"""Names that formulas of one's own can use for cells of the workbook."""

from collections.abc import Mapping

from xlsxwriter.utility import xl_range_abs

from kulturverktyg.export.figure_sheets import Figures, column_of
from kulturverktyg.guard.released import ReleasedResults

#: What is named of everybody's dimensions, by the heading of the column.
NAMED: Mapping[str, str] = {
    "Dimension": "Dimensioner_namn",
    "Nuläge index": "Dimensioner_nulage_index",
    "Önskat index": "Dimensioner_onskat_index",
    "Glapp": "Dimensioner_glapp",
}


def name_cells(dimensions: Figures, released: ReleasedResults) -> None:
    """Name everybody's dimensions, their index now and desired, and their gap; nothing where they are not there."""
    if not released.dimensions or not any(group.breakdown == "all" for group in released.groups):
        return
    names = [dimension.name for dimension in released.dimensions]
    rows = dimensions.everybodys(names, "Dimension")
    for heading, name in NAMED.items():
        column = column_of(dimensions.sheet, heading) - 1
        cells = xl_range_abs(rows.first - 1, column, rows.last - 1, column)
        dimensions.sheet.book.call(name, dimensions.sheet.paper, cells)
