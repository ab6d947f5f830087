"""The sheet Grupper: groups × dimensions as a heatmap, with how many have answered."""

from openpyxl.formatting.rule import ColorScale, FormatObject, Rule
from openpyxl.styles import Alignment
from openpyxl.styles.colors import Color
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from kulturverktyg.charts.words import NOT_SHOWN
from kulturverktyg.export import sheets
from kulturverktyg.export.figure_sheets import BREAKDOWNS
from kulturverktyg.guard.released import ReleasedGroup, ReleasedResults

_FACTS = (
    ("Grupp", False),
    ("Indelning", False),
    ("Består av", False),
    ("Svar (n)", True),
    ("Antal", True),
    ("Svarsfrekvens", True),
)
_FACT_WIDTHS = (34, 11, 30, 10, 9, 14)
_DIMENSION_WIDTH = 17
#: Light enough at its darkest for ink to be read on it.
_LIGHTEST, _DARKEST = "EEF6F5", "5FA8A3"
_COLOURED_FROM, _COLOURED_TO = 20, 90


def write_groups(book: Workbook, released: ReleasedResults) -> Worksheet:
    """Everybody first, then units down the tree and roles; index 0–100 for nuläge in each cell."""
    sheet = sheets.new_sheet(
        book, "Grupper", "Grupper", "Index 0–100 för nuläget i varje grupp. Mörkare färg är högre."
    )
    titles = [(dimension.title, True) for dimension in released.dimensions]
    sheets.head(sheet, sheets.HEAD_ROW, [*_FACTS, *titles])
    sheets.widths(sheet, *_FACT_WIDTHS, *[_DIMENSION_WIDTH] * len(released.dimensions))
    row = sheets.HEAD_ROW
    for group in released.groups:
        row += 1
        _write_group(sheet, row, group)
        for column, dimension in enumerate(released.dimensions, len(_FACTS) + 1):
            figure = released.figure(group.id, dimension=dimension.name)
            index = figure.now.index if figure else None
            sheets.put(sheet, row, column, NOT_SHOWN if index is None else index, sheets.COUNT)
    if released.groups and released.dimensions:
        last = get_column_letter(len(_FACTS) + len(released.dimensions))
        cells = f"{get_column_letter(len(_FACTS) + 1)}{sheets.HEAD_ROW + 1}:{last}{row}"
        sheet.conditional_formatting.add(cells, _heat())
    for hidden in released.suppressed:
        if hidden.item is None:
            row += 1
            sheets.put(sheet, row, 1, hidden.label, tone="quiet", wrap=True, indent=1)
            sheets.put(sheet, row, 3, hidden.reason, tone="quiet", wrap=True, indent=1)
            sheets.put(sheet, row, 4, NOT_SHOWN, sheets.COUNT)
    sheets.freeze(sheet, sheets.HEAD_ROW, 1)
    return sheet


def _write_group(sheet: Worksheet, row: int, group: ReleasedGroup) -> None:
    label = sheets.put(sheet, row, 1, group.label)
    label.alignment = Alignment("left", "center", wrap_text=True, indent=group.depth + 1)
    sheets.put(sheet, row, 2, BREAKDOWNS.get(group.breakdown), indent=1)
    sheets.put(sheet, row, 3, ", ".join(group.merged) if group.merged else None, wrap=True, indent=1)
    sheets.put(sheet, row, 4, group.n, sheets.COUNT)
    sheets.put(sheet, row, 5, group.headcount, sheets.COUNT)
    rate = group.n / group.headcount if group.headcount else None
    sheets.put(sheet, row, 6, rate, sheets.SHARE)


def _heat() -> Rule:
    ends = [FormatObject(type="num", val=_COLOURED_FROM), FormatObject(type="num", val=_COLOURED_TO)]
    colours = [Color(f"FF{_LIGHTEST}"), Color(f"FF{_DARKEST}")]
    return Rule(type="colorScale", colorScale=ColorScale(cfvo=ends, color=colours))
