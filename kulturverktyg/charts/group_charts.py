"""Which heatmaps there are to draw: units × dimensions and roles × dimensions."""

from collections.abc import Iterator, Sequence

from matplotlib.figure import Figure

from kulturverktyg.charts.chart import Chart, alt_text, foot
from kulturverktyg.charts.heatmap import HeatRow, draw
from kulturverktyg.charts.page import Heading, Run, Size
from kulturverktyg.charts.palette import Palette
from kulturverktyg.charts.words import NOT_SHOWN, decimal, mid_sentence
from kulturverktyg.guard.released import ReleasedDimension, ReleasedGroup, ReleasedResults

_BREAKDOWNS = (("unit", "enheter"), ("role", "roller"))
#: Index points by which groups must differ for it to be said.
_DIFFERENT = 5


def of_groups(released: ReleasedResults) -> Iterator[Chart]:
    """One heatmap for each breakdown that has groups to show."""
    for breakdown, plural in _BREAKDOWNS:
        groups = [group for group in released.groups if group.breakdown == breakdown]
        if groups and released.dimensions:
            everybody = [group for group in released.groups if group.breakdown == "all"]
            yield from _charts(plural, [*everybody, *groups], released)


def _charts(plural: str, groups: Sequence[ReleasedGroup], released: ReleasedResults) -> Iterator[Chart]:
    rows = [_row(group, released) for group in groups]
    if all(value is None for row in rows for value in row.values):
        return
    title = _widest_difference(plural, groups, released.dimensions, rows)
    columns = [dimension.title for dimension in released.dimensions]

    def paint(palette: Palette, size: Size | None) -> Figure:
        words = "nuläge, index 0–100, starkare färg är högre; inom parentes svar av antal"
        heading = Heading(title, [Run(words)], foot(released, *_merged(groups)))
        return draw(rows, columns, heading, palette, size)

    told = (f"{row.label}: {_told(row, columns)}" for row in rows)
    yield Chart(f"varmekarta-{plural}", title, alt_text(title, f"Index för nuläget i olika {plural}", told), paint)


def _row(group: ReleasedGroup, released: ReleasedResults) -> HeatRow:
    figures = (released.figure(group.id, dimension=dimension.name) for dimension in released.dimensions)
    values = tuple(figure.now.index if figure else None for figure in figures)
    return HeatRow(f"{group.label} ({group.n} av {group.headcount})", values, group.depth)


def _widest_difference(
    plural: str,
    groups: Sequence[ReleasedGroup],
    dimensions: Sequence[ReleasedDimension],
    rows: Sequence[HeatRow],
) -> str:
    parts = [row for group, row in zip(groups, rows, strict=True) if group.breakdown != "all"]
    widest, where = 0.0, ""
    for i, dimension in enumerate(dimensions):
        shown = [value for row in parts if (value := row.values[i]) is not None]
        if shown and max(shown) - min(shown) > widest:
            widest, where = max(shown) - min(shown), dimension.title
    if widest < _DIFFERENT:
        return f"Så ser nuläget ut i olika {plural}"
    return f"Störst skillnad mellan {plural}: {mid_sentence(where)}"


def _merged(groups: Sequence[ReleasedGroup]) -> Iterator[str]:
    for group in groups:
        if group.merged:
            yield f"{group.label} är {', '.join(group.merged)}."


def _told(row: HeatRow, columns: Sequence[str]) -> str:
    return ", ".join(
        f"{column} {NOT_SHOWN if value is None else decimal(value, 0)}"
        for column, value in zip(columns, row.values, strict=True)
    )
