"""Tables as Word has them: a header that is one and is repeated, rows that stay whole, numbers to the right."""

from collections.abc import Iterator, Sequence

from kulturverktyg.export.report.document import Table
from kulturverktyg.export.report.paper import LONG_ROW, TEXT_WIDTH, column_shares, letters_in, stands_whole
from kulturverktyg.export.word.parts import Element, element, starts_right_to_left, words
from kulturverktyg.export.word.styles import TWIPS
from kulturverktyg.files.cells import clean

_ALL = 5000


def grid(table: Table) -> Element:
    """The table without its caption, which it has as its name."""
    whole = stands_whole(table)
    widths = [round(share * TEXT_WIDTH * TWIPS) for share in column_shares(table)]
    return element(
        "tbl",
        _properties(table),
        element("tblGrid", *(element("gridCol", w=width) for width in widths)),
        _row(table, table.header, widths, head=True),
        *(_row(table, row, widths, held=whole and row is not table.rows[-1]) for row in table.rows),
    )


def _properties(table: Table) -> Element:
    from_right = bool(table.header) and starts_right_to_left(table.header[0])
    return element(
        "tblPr",
        element("tblStyle", val="HouseTable"),
        *([element("bidiVisual")] if from_right else []),
        element("tblW", w=_ALL, type="pct"),
        element("tblLayout", type="fixed"),
        element("tblLook", val="0020", firstRow=1, lastRow=0, firstColumn=0, lastColumn=0, noHBand=1, noVBand=1),
        element("tblCaption", val=clean(table.caption)),
    )


def _row(
    table: Table, cells: Sequence[str], widths: Sequence[int], *, head: bool = False, held: bool = False
) -> Element:
    whole = [] if letters_in(cells) > LONG_ROW else [element("cantSplit")]
    marked = [element("tblHeader")] if head else []
    return element("tr", element("trPr", *whole, *marked), *_cells(table, cells, widths, head=head, held=held))


def _cells(table: Table, cells: Sequence[str], widths: Sequence[int], *, head: bool, held: bool) -> Iterator[Element]:
    style = "TableHead" if head else "TableText"
    for column, (cell, width) in enumerate(zip(cells, widths, strict=True)):
        following = [element("keepNext")] if held else []
        side = [element("jc", val="right")] if column in table.numbers else []
        yield element("tc", element("tcPr", element("tcW", w=width, type="dxa")), words(style, cell, *following, *side))
