"""What the method page says, as further blocks of the sheet Metod och anonymitet."""

from collections.abc import Sequence

from kulturverktyg.export import sheets
from kulturverktyg.export.method_page import MethodPart
from kulturverktyg.export.sheets import Sheet

_COLUMNS = 3


def write_method_parts(sheet: Sheet, parts: Sequence[MethodPart]) -> None:
    """Write the parts under what stands on the sheet already."""
    row = sheet.last_row + 2
    for part in parts:
        sheets.put(sheet, row, 1, part.title, tone="heading")
        row += 1
        for line in part.lines:
            sheets.wide_text(sheet, row, _COLUMNS, line)
            row += 1
        for place, cells in enumerate(part.rows):
            if place == 0:
                sheets.head(sheet, row, [(words, False) for words in cells])
            else:
                for column, words in enumerate(cells, 1):
                    sheets.put(sheet, row, column, words, wrap=True, indent=1)
                sheets.underline(sheet, row, len(cells))
            row += 1
        row += 1
