"""Which heatmaps there are to draw: the groups of each breakdown × dimensions."""

from collections.abc import Iterator, Mapping, Sequence

from matplotlib.figure import Figure

from kulturverktyg.charts.alike_cells import Cell, cells_of, notes_of
from kulturverktyg.charts.chart import Chart, alt_text, foot
from kulturverktyg.charts.heatmap import HeatRow, draw
from kulturverktyg.charts.page import Heading, Run, Size
from kulturverktyg.charts.palette import Palette
from kulturverktyg.charts.partly import told_together
from kulturverktyg.charts.words import NOT_SHOWN, decimal, mid_sentence
from kulturverktyg.guard.alike import alike, siblings
from kulturverktyg.guard.released import ReleasedGroup, ReleasedResults

_PLURALS = {"unit": "enheter", "role": "roller"}
_CROSSED = "*"

_Cells = Mapping[tuple[str, str], Cell]


def of_groups(released: ReleasedResults) -> Iterator[Chart]:
    """One heatmap for each breakdown that has groups to show."""
    cells = cells_of(released)
    for breakdown in dict.fromkeys(group.breakdown for group in released.groups if group.breakdown != "all"):
        if released.dimensions:
            yield from _charts(breakdown, cells, released)


def chart_id(breakdown: str) -> str:
    """What a breakdown's heatmap is called in file names."""
    return "varmekarta-" + "-".join(_PLURALS.get(factor, factor) for factor in breakdown.split(_CROSSED))


def _charts(breakdown: str, cells: _Cells, released: ReleasedResults) -> Iterator[Chart]:
    groups = [group for group in released.groups if group.breakdown in ("all", breakdown)]
    rows = [_row(group, cells, released) for group in groups]
    parts = [row for group, row in zip(groups, rows, strict=True) if group.breakdown != "all"]
    shown = [cell for row in parts for cell in row.values if cell is not None]
    if not shown:
        return
    plural = _PLURALS.get(breakdown, "grupper")
    title = _widest_difference(breakdown, plural, released, cells)
    columns = [dimension.title for dimension in released.dimensions]
    notes = (*notes_of(shown), *_merged(groups))

    def paint(palette: Palette, size: Size | None) -> Figure:
        words = "nuläge på skalan 0–100, starkare färg är högre; inom parentes svar av antal"
        heading = Heading(title, [Run(words)], foot(released, *notes, *_reasons(groups, released)))
        return draw(rows, columns, heading, palette, size)

    told = (f"{row.label}: {_told(row, columns)}" for row in rows)
    kind = f"Nuläget på skalan 0–100 i olika {plural}"
    count = "1 grupp" if len(parts) == 1 else f"{len(parts)} grupper"
    shows = f"{kind}, område för område. {count}, svar av antal inom parentes."
    yield Chart(chart_id(breakdown), title, alt_text(title, kind, told), paint, shows)


def _row(group: ReleasedGroup, cells: _Cells, released: ReleasedResults) -> HeatRow:
    values = tuple(cells.get((group.id, dimension.name)) for dimension in released.dimensions)
    of = f"{group.n} av {group.headcount}" if group.headcount else str(group.n)
    return HeatRow(f"{group.label} ({of})", values, group.depth)


def _widest_difference(breakdown: str, plural: str, released: ReleasedResults, cells: _Cells) -> str:
    """The dimension where groups that can be told apart lie farthest apart."""
    widest, where, unknown = 0.0, "", False
    for dimension in released.dimensions:
        for family in siblings(released, breakdown):
            found = alike(released, family, dimension=dimension.name)
            unknown = unknown or bool(found.unknown)
            ends = [cells[one, dimension.name].shade or 0.0 for members in found.classes for one in members[:1]]
            if len(ends) > 1 and max(ends) - min(ends) > widest:
                widest, where = max(ends) - min(ends), dimension.title
    if where:
        return f"Störst säker skillnad mellan {plural}: {mid_sentence(where)}"
    return f"Så ser nuläget ut i olika {plural}" if unknown else f"Ingen säker skillnad mellan {plural}"


def _merged(groups: Sequence[ReleasedGroup]) -> Iterator[str]:
    for group in groups:
        if group.merged:
            yield f"{group.label} är {', '.join(group.merged)}. {group.reason}".strip()


def _reasons(groups: Sequence[ReleasedGroup], released: ReleasedResults) -> Iterator[str]:
    """Why cells are hidden, a line a reason."""
    labels = {group.id: group.label for group in groups}
    titles = {dimension.name: dimension.title for dimension in released.dimensions}
    return told_together(
        ("Visas inte", f"{titles[hidden.item]} i {labels[hidden.group]}", hidden.reason)
        for hidden in released.suppressed
        if hidden.group in labels and hidden.item in titles and hidden.item is not None
    )


def _told(row: HeatRow, columns: Sequence[str]) -> str:
    return ", ".join(
        f"{column} {NOT_SHOWN if cell is None else f'{decimal(cell.value, 0)} {cell.mark}'.strip()}"
        for column, cell in zip(columns, row.values, strict=True)
    )
