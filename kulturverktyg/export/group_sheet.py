"""The sheet Grupper: groups × dimensions as a heatmap, with how many have answered."""

from kulturverktyg.charts.alike_cells import Cell, cells_of, notes_of
from kulturverktyg.charts.palette import spread
from kulturverktyg.charts.words import NOT_SHOWN
from kulturverktyg.export import sheets
from kulturverktyg.export.book import Book
from kulturverktyg.export.figure_sheets import breakdown_words
from kulturverktyg.export.sheets import Sheet
from kulturverktyg.guard.released import ReleasedGroup, ReleasedResults

_FACTS = (
    ("Grupp", False),
    ("Indelning", False),
    ("Består av", False),
    ("Svar (n)", True),
    ("Antal", True),
    ("Svarsfrekvens", True),
    ("Att veta", False),
)
_FACT_WIDTHS = (34, 16, 30, 10, 9, 14, 36)
_DIMENSION_WIDTH = 17
#: Light enough at its darkest for ink to be read on it.
_LIGHTEST, _DARKEST = "#EEF6F5", "#5FA8A3"
_COLOURED_FROM, _COLOURED_TO, _SHADES = 20, 90, 8


def write_groups(book: Book, released: ReleasedResults) -> Sheet:
    """Everybody first, then units down the tree and roles; index 0–100 for nuläge in each cell."""
    cells = cells_of(released)
    notes = ("Nuläget på skalan 0–100 i varje grupp. Mörkare färg är högre.", *notes_of(cells.values()))
    sheet = sheets.new_sheet(book, "Grupper", "Grupper", " ".join(notes))
    titles = [(dimension.title, True) for dimension in released.dimensions]
    sheets.head(sheet, sheets.HEAD_ROW, [*_FACTS, *titles])
    sheets.widths(sheet, *_FACT_WIDTHS, *[_DIMENSION_WIDTH] * len(titles))
    row = sheets.HEAD_ROW
    for group in released.groups:
        row += 1
        _write_group(sheet, row, group)
        for place, dimension in enumerate(released.dimensions):
            _write_index(sheet, row, len(_FACTS) + 1 + place, cells.get((group.id, dimension.name)))
    for hidden in released.suppressed:
        if hidden.item is None:
            row += 1
            sheets.put(sheet, row, 1, hidden.label, tone="quiet", wrap=True, indent=1)
            sheets.put(sheet, row, 4, NOT_SHOWN, sheets.COUNT)
            sheets.put(sheet, row, len(_FACTS), hidden.reason, tone="quiet", wrap=True, indent=1)
    sheets.freeze(sheet, sheets.HEAD_ROW, 1)
    return sheet


def _write_group(sheet: Sheet, row: int, group: ReleasedGroup) -> None:
    sheets.put(sheet, row, 1, group.label, wrap=True, indent=group.depth + 1)
    sheets.put(sheet, row, 2, breakdown_words(group), wrap=True, indent=1)
    sheets.put(sheet, row, 3, ", ".join(group.merged) if group.merged else None, wrap=True, indent=1)
    sheets.put(sheet, row, 4, group.n, sheets.COUNT)
    sheets.put(sheet, row, 5, group.headcount or None, sheets.COUNT)
    rate = group.n / group.headcount if group.headcount else None
    sheets.put(sheet, row, 6, rate, sheets.SHARE)
    sheets.put(sheet, row, len(_FACTS), group.reason, wrap=True, indent=1)


def _write_index(sheet: Sheet, row: int, column: int, cell: Cell | None) -> None:
    """The number, with ▲ or ▼ as part of its format, on the colour that it shares with those it is not told apart
    from."""
    if cell is None:
        sheets.put(sheet, row, column, NOT_SHOWN, sheets.COUNT)
        return
    number_format = f'{sheets.COUNT}" {cell.mark}"' if cell.mark else sheets.COUNT
    look = sheets.look_for(cell.value, number_format)
    sheet.set(row, column, cell.value, look if cell.shade is None else look._replace(fill=_colour(cell.shade)))


def _colour(shade: float) -> str:
    step = (_COLOURED_TO - _COLOURED_FROM) / (_SHADES - 1)
    place = round((shade - _COLOURED_FROM) / step)
    return spread((_LIGHTEST, _DARKEST), _SHADES)[min(max(place, 0), _SHADES - 1)]
