"""Employees beside management: the roles side by side, dimension by dimension."""

from collections.abc import Iterator, Sequence

from matplotlib.figure import Figure

from kulturverktyg.charts.chart import Chart, alt_text, foot
from kulturverktyg.charts.gap_charts import INTERVALS, axis_of, gap_row, has_interval, told
from kulturverktyg.charts.gap_dumbbell import GapRow, draw
from kulturverktyg.charts.page import Heading, Run, Size
from kulturverktyg.charts.palette import Palette
from kulturverktyg.charts.partly import why
from kulturverktyg.charts.words import answers, mid_sentence
from kulturverktyg.guard.alike import alike
from kulturverktyg.guard.released import ReleasedDimension, ReleasedGroup, ReleasedResults

SURE, ALIKE, UNKNOWN = "säker skillnad", "går inte att skilja åt", "går inte att avgöra om de skiljer sig"


def roles_of(released: ReleasedResults) -> tuple[ReleasedGroup, ...]:
    """The roles that are shown."""
    return tuple(group for group in released.groups if group.breakdown == "role")


def apart(released: ReleasedResults, groups: Sequence[ReleasedGroup], dimension: str) -> str:
    """Whether groups can be told apart on a dimension, in words."""
    found = alike(released, groups, dimension=dimension)
    if len(found.classes) > 1:
        return SURE
    return UNKNOWN if found.unknown else ALIKE


def of_roles(released: ReleasedResults) -> Iterator[Chart]:
    """One chart of all roles where there are at least two; only dimensions of one and the same scale."""
    roles = roles_of(released)
    scales = {dimension.points for dimension in released.dimensions}
    if len(roles) < 2 or len(scales) != 1 or None in scales:
        return
    rows = [row for dimension in released.dimensions for row in _rows(released, roles, dimension)]
    if not any(row.drawn for row in rows):
        return
    axis, unit = axis_of(next(iter(scales)))
    title = _title(released, roles)
    names = {dimension.name: dimension.title for dimension in released.dimensions}
    reasons = dict.fromkeys(line for role in roles for line in why(released, role.id, names))
    merged = [f"{role.label}: {', '.join(role.merged)}. {role.reason}" for role in roles if role.merged]

    def paint(palette: Palette, size: Size | None) -> Figure:
        subtitle = [Run("nuläge", "o", palette.now)]
        if any(row.desired is not None for row in rows):
            subtitle.append(Run("önskat läge", "D", palette.desired))
        subtitle += [Run(unit), *(Run(f"{role.label}: {answers([role.n], role.headcount)}") for role in roles)]
        note = INTERVALS if any(has_interval(row) for row in rows) else ""
        return draw(rows, axis, Heading(title, subtitle, foot(released, note, *merged, *reasons)), palette, size)

    lines = (f"{row.head + ': ' if row.head else ''}{told(row, axis.places)}" for row in rows)
    kind = f"Rollerna sida vid sida, {unit}"
    counts = ", ".join(f"{role.label} {answers([role.n], role.headcount)}" for role in roles)
    shows = f"{kind}. {counts}."
    yield Chart("roller-sida-vid-sida", title, alt_text(title, kind, lines), paint, shows)


def _rows(released: ReleasedResults, roles: Sequence[ReleasedGroup], dimension: ReleasedDimension) -> Iterator[GapRow]:
    for place, role in enumerate(roles):
        head = "" if place else f"{dimension.title} – {apart(released, roles, dimension.name)}"
        yield gap_row(role.label, released.figure(role.id, dimension=dimension.name), head=head)


def _title(released: ReleasedResults, roles: Sequence[ReleasedGroup]) -> str:
    sure = [d.title for d in released.dimensions if apart(released, roles, d.name) == SURE]
    if not sure:
        return "Rollerna går inte att skilja säkert åt i något område"
    if len(sure) == len(released.dimensions) > 1:
        return "Rollerna ser säkert olika på alla områden"
    shown = [mid_sentence(title) for title in sure[:2]]
    more = f" och {len(sure) - 2} till" if len(sure) > 2 else ""
    return f"Rollerna ser säkert olika på {(', ' if more else ' och ').join(shown)}{more}"
