"""The groups: nuläge of each as a table in shades, those that are hidden with the reason, and roles side by side."""

from collections.abc import Iterator, Mapping, Sequence

from kulturverktyg.charts.alike_cells import Cell, cells_of, notes_of
from kulturverktyg.charts.group_charts import chart_id
from kulturverktyg.charts.heatmap import shade_of
from kulturverktyg.charts.palette import PALETTES
from kulturverktyg.charts.partly import in_words, told_together, why
from kulturverktyg.charts.role_charts import apart, roles_of
from kulturverktyg.charts.words import NOT_SHOWN, OF_HUNDRED, answers, decimal
from kulturverktyg.export.slides.around import Around
from kulturverktyg.export.slides.fit import evenly
from kulturverktyg.export.slides.slide import Grid, Slide
from kulturverktyg.guard.released import Measure, ReleasedDimension, ReleasedGroup

_HOUSE = PALETTES["light"]
#: Areas on a slide, and groups beside everybody.
_MOST_AREAS, _MOST_ROLES = 5, 3
_MADE = f"Talen är medelvärdet av nuläget i varje grupp, {OF_HUNDRED}. Inom parentes: svar av antal personer."
_ROLES_MADE = "● är nuläge och ◆ önskat läge. En skillnad är säker bara när osäkerhetsintervallen går att skilja åt."
_HIDDEN_MADE = "Vad en dold grupp har svarat går inte heller att räkna ut ur det som visas."


def groups(around: Around) -> Iterator[Slide]:
    """A table for each breakdown, and one of the groups that are not shown."""
    released = around.released
    cells = cells_of(released)
    for breakdown in dict.fromkeys(group.breakdown for group in released.groups if group.breakdown != "all"):
        chart = around.charts.get(chart_id(breakdown))
        if chart is not None:
            yield _heatmap(around, chart.title, breakdown, cells)
    labels = {group.id: group.label for group in released.groups}
    hidden = [(one.label or labels.get(one.group, ""), one.reason) for one in released.suppressed if one.item is None]
    hidden += [(labels[group], reason) for group, reason in released.bare.items() if group in labels]
    if hidden:
        rows = tuple(dict.fromkeys(hidden))
        table = Grid("Grupper som inte visas, och varför.", ("Grupp", "Varför den inte visas"), rows, (1, 2))
        yield around.of_survey("Grupper som inte visas", table, notes=(_HIDDEN_MADE,))


def _heatmap(around: Around, title: str, breakdown: str, cells: Mapping[tuple[str, str], Cell]) -> Slide:
    """As many areas on each slide as there is room for."""
    areas = around.released.dimensions
    shown = [group for group in around.released.groups if group.breakdown in ("all", breakdown)]
    tables = tuple(_table(title, shown, areas[start:end], cells) for start, end in evenly(len(areas), _MOST_AREAS))
    told = [cells[group.id, area.name] for group in shown for area in areas if (group.id, area.name) in cells]
    hidden = (*_reasons(around, shown, areas), *_merged(shown))
    about = f"nuläge {OF_HUNDRED}, starkare färg är högre"
    return around.of_survey(title, tables, about, (_MADE, *notes_of(told)), hidden)


def _table(
    title: str,
    shown: Sequence[ReleasedGroup],
    areas: Sequence[ReleasedDimension],
    cells: Mapping[tuple[str, str], Cell],
) -> Grid:
    found = [[cells.get((group.id, area.name)) for area in areas] for group in shown]
    colours = {
        (row, column): shade_of(cell.shade, _HOUSE)
        for row, line in enumerate(found)
        for column, cell in enumerate(line, 1)
        if cell is not None and cell.shade is not None
    }
    names = ", ".join(area.title for area in areas)
    return Grid(
        f"{title}. Tabell över nuläget {OF_HUNDRED} i olika grupper: {names}.",
        ("Grupp (svar av antal)", *(area.title for area in areas)),
        tuple((_label(group), *map(_words, line)) for group, line in zip(shown, found, strict=True)),
        (2.5, *[1.5] * len(areas)),
        frozenset(range(1, len(areas) + 1)),
        colours,
        tuple(group.depth for group in shown),
    )


def _label(group: ReleasedGroup) -> str:
    return f"{group.label} ({group.n} av {group.headcount})" if group.headcount else f"{group.label} ({group.n})"


def _words(cell: Cell | None) -> str:
    return NOT_SHOWN if cell is None else f"{decimal(cell.value, 0)} {cell.mark}".strip()


def _merged(shown: Sequence[ReleasedGroup]) -> Iterator[str]:
    for group in shown:
        if group.merged:
            yield f"{group.label} är {', '.join(group.merged)}. {group.reason}".strip()


def _reasons(around: Around, shown: Sequence[ReleasedGroup], areas: Sequence[ReleasedDimension]) -> Iterator[str]:
    labels = {group.id: group.label for group in shown}
    titles = {area.name: area.title for area in areas}
    return told_together(
        ("Visas inte", f"{titles[one.item]} i {labels[one.group]}", one.reason)
        for one in around.released.suppressed
        if one.group in labels and one.item in titles and one.item is not None
    )


def roles(around: Around) -> Iterator[Slide]:
    """Nuläge and önskat läge of each role, area by area, and whether they can be told apart."""
    released, shown = around.released, roles_of(around.released)
    chart = around.charts.get("roller-sida-vid-sida")
    if chart is None:
        return
    names = {area.name: area.title for area in released.dimensions}
    points = released.dimensions[0].points
    for start in range(0, len(shown), _MOST_ROLES):
        part = shown[start : start + _MOST_ROLES]
        rows = tuple(
            (area.title, *(_sides(around, role, area) for role in part), apart(released, shown, area.name))
            for area in released.dimensions
        )
        table = Grid(
            chart.alt,
            ("Område", *(f"{role.label} ({answers([role.n], role.headcount)})" for role in part), "Bedömning"),
            rows,
            (2.8, *[2] * len(part), 4),
            frozenset(range(1, len(part) + 1)),
        )
        hidden = tuple(dict.fromkeys(line for role in part for line in why(released, role.id, names)))
        about = f"● nuläge   ◆ önskat läge · medelvärde 1–{points}"
        yield around.of_survey(chart.title, table, about, (_ROLES_MADE,), (*hidden, *_merged(part)))


def _sides(around: Around, role: ReleasedGroup, area: ReleasedDimension) -> str:
    figure = around.released.figure(role.id, dimension=area.name)
    if figure is None:
        return NOT_SHOWN
    wished = f"   ◆ {_side(figure.desired)}" if figure.desired is not None else ""
    return f"● {_side(figure.now)}{wished}"


def _side(side: Measure) -> str:
    return decimal(side.mean) if side.mean is not None else in_words(side, None) or NOT_SHOWN
