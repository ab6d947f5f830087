"""Where units, roles and other groups differ, and which groups are not told of."""

from collections.abc import Iterator, Mapping, Sequence

from kulturverktyg.charts.alike_cells import ABOVE, BELOW, Cell, cells_of
from kulturverktyg.charts.group_charts import chart_id
from kulturverktyg.charts.partly import some
from kulturverktyg.charts.role_charts import apart, roles_of
from kulturverktyg.charts.words import NOT_SHOWN, decimal
from kulturverktyg.export.figure_sheets import breakdown_words
from kulturverktyg.export.report.document import Block, Paragraph, Section, Subheading, Tone
from kulturverktyg.export.report.given import Given
from kulturverktyg.export.report.pieces import ALL, SHEET, charts, more, notes, picture, pictures, section, table
from kulturverktyg.export.report.sections.beginning import hidden_groups
from kulturverktyg.export.report.sections.figures import gap_words, side_words
from kulturverktyg.guard.released import ReleasedDimension, ReleasedGroup, ReleasedResults

#: So many groups of a breakdown are told one by one; a heatmap of more does not go on a page.
_MOST_GROUPS = 40
_MOST_NAMED = 3
#: With more rows than this the roles side by side do not go on a page.
_MOST_ROWS = 18
_GROUP_HEADER = ("Grupp", "Svar", "Kunde svara", "Lägsta områden, index", "Säkert högre än de andra", "Säkert lägre")
_GROUP_SHARES = (3, 0.9, 1.1, 3, 3, 3)
_ROLE_HEADER = ("Område", "Roll", "Svar", "Nuläge", "Önskat läge", "Glapp")
_ROLE_SHARES = (3.2, 1.7, 0.8, 2.2, 2.2, 2.4)
_INDEX = "Index är medelvärdet omräknat till skalan 0–100."
_REST = "Alla siffror för varje grupp står i arbetsboken på bladen Grupper, Dimensioner och Påståenden."
_NOT_SURE = "Det går inte att säga säkert att någon grupp skiljer sig från de andra."


def groups(given: Given) -> Section | None:
    """Each breakdown: the heatmap, and what can be said for sure of each group."""
    return section("groups", _groups(given.released))


def _groups(released: ReleasedResults) -> Iterator[Block]:
    breakdowns = dict.fromkeys(group.breakdown for group in released.groups if group.breakdown != ALL)
    cells = cells_of(released)
    told = [block for one in breakdowns for block in _breakdown(released, one, cells)]
    merged = [(group.label, ", ".join(group.merged), group.reason) for group in released.groups if group.merged]
    hidden = tuple(hidden_groups(released))
    if not (told or merged or hidden):
        return
    yield Paragraph(_REST)
    yield from told
    if merged or hidden:
        yield Subheading("Det som inte visas")
    yield from table("Sammanslagna grupper", ("Grupp", "Består av", "Skäl"), merged, (2, 3, 3))
    yield from hidden


def _breakdown(released: ReleasedResults, breakdown: str, cells: Mapping[tuple[str, str], Cell]) -> Iterator[Block]:
    inside = [group for group in released.groups if group.breakdown == breakdown]
    chart = charts(released).get(chart_id(breakdown))
    if chart is None:
        return
    yield Subheading(breakdown_words(inside[0]))
    rows = [_row(released, group, cells) for group in inside[:_MOST_GROUPS]]
    differing = sum(any(row[-2:]) for row in rows)
    few = f"{differing} av {len(rows)} skiljer sig säkert från de andra i något område."
    yield Paragraph(few if differing else _NOT_SURE, Tone.LEAD)
    if len(inside) <= _MOST_GROUPS:
        yield picture(chart)
    caption = f"{breakdown_words(inside[0])}: det som går att säga säkert"
    yield from table(caption, _GROUP_HEADER, rows, _GROUP_SHARES, (1, 2))
    yield from more(len(inside) - len(rows), "grupp", "grupper", SHEET.format("Grupper"))
    yield from notes((_INDEX,))


def _row(released: ReleasedResults, group: ReleasedGroup, cells: Mapping[tuple[str, str], Cell]) -> Sequence[str]:
    found = [(d.title, cell) for d in released.dimensions if (cell := cells.get((group.id, d.name))) is not None]
    lowest = sorted(found, key=lambda each: each[1].value)[:2]
    indexes = ", ".join(f"{title} {decimal(cell.value, 0)}" for title, cell in lowest)
    marked = (some([title for title, cell in found if cell.mark == mark], _MOST_NAMED) for mark in (ABOVE, BELOW))
    label = "\N{EN SPACE}" * max(group.depth - 1, 0) + group.label
    return label, str(group.n), str(group.headcount or ""), indexes or NOT_SHOWN, *marked


def roles(given: Given) -> Section | None:
    """The roles beside each other, area by area."""
    return section("roles", _roles(given.released))


def _roles(released: ReleasedResults) -> Iterator[Block]:
    shown = roles_of(released)
    if len(shown) < 2:
        return
    drawn = charts(released)
    high = len(shown) * len(released.dimensions) > _MOST_ROWS
    chart = drawn.get("roller-sida-vid-sida")
    if chart is not None and high:
        yield Paragraph(f"{chart.title}.", Tone.LEAD)
    yield from pictures(drawn, chart_id("role") if high or chart is None else chart.id)
    told = [row for dimension in released.dimensions for row in _role_rows(released, shown, dimension)]
    yield from table("Område för område, roll för roll", _ROLE_HEADER, told, _ROLE_SHARES, (2,))
    merged = (f"{role.label}: {', '.join(role.merged)}. {role.reason}" for role in shown if role.merged)
    yield from notes(merged)


def _role_rows(
    released: ReleasedResults, shown: Sequence[ReleasedGroup], dimension: ReleasedDimension
) -> Iterator[Sequence[str]]:
    """A row a role; the first says what area it is, and whether the roles can be told apart in it."""
    for place, role in enumerate(shown):
        about = "" if place else f"{dimension.title} ({apart(released, shown, dimension.name)})"
        figure = released.figure(role.id, dimension=dimension.name)
        if figure is None:
            yield about, role.label, "", NOT_SHOWN, "", ""
        else:
            sides = (side_words(figure.now), side_words(figure.desired), gap_words(figure))
            yield about, role.label, str(figure.n), *sides
