"""Which views there are of a round's results, and what each of them shows."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kulturverktyg.gui.desk.result_pane import ResultPane
from kulturverktyg.gui.desk.results import columns, notes, rows

if TYPE_CHECKING:
    from kulturverktyg.charts.palette import Theme
    from kulturverktyg.gui.desk.results.asking import Shown
    from kulturverktyg.gui.models.rows import Column

_CHART_NAMES = {
    "glapp-dimensioner": "Glapp per dimension",
    "radar-dimensioner": "Radar med alla dimensioner",
    "kulturpoler": "Kultur nu och önskad",
    "glapp-pastaenden": "Glapp per påstående",
    "fordelning-nulage": "Fördelning, nuläge",
    "fordelning-onskat": "Fördelning, önskat läge",
    "flera-val": "Flera val",
    "rangordning": "Rangordning",
    "roller-sida-vid-sida": "Medarbetare och ledning",
    "varmekarta-enheter": "Enheter",
    "varmekarta-roller": "Roller",
    "svarsfrekvens": "Svarsfrekvens",
}
#: Charts of which there is one for each length of scale; of the others with a number, one for each question.
_CHARTS_OF_SCALES = ("glapp-pastaenden", "fordelning")
_HEATMAP = "varmekarta-"


@dataclass(frozen=True)
class ViewKind:
    """A tab: its name in files and its title, the charts it holds, and what fills its table.

    ``of_group`` tells whether it follows the chosen group, ``chart_first`` that its table has no room beside the chart
    on a small screen, where the chart then comes first.
    """

    name: str
    title: str
    charts: tuple[str, ...]
    fill: "Callable[[ResultPane, Shown, str, Theme], None]"
    of_group: bool = False
    chart_first: bool = False


def _dimensions(pane: ResultPane, shown: "Shown", group: str, _theme: "Theme") -> None:
    found = rows.dimension_rows(shown.released, group)
    _show(pane, columns.dimension_columns(), found)


def _items(pane: ResultPane, shown: "Shown", group: str, _theme: "Theme") -> None:
    found = rows.item_rows(shown.released, group)
    _show(pane, columns.item_columns(), found)


def _groups(pane: ResultPane, shown: "Shown", _group: str, theme: "Theme") -> None:
    found = rows.group_rows(shown.released, shown.labels)
    reasons = {(s.group, s.item): s.reason for s in shown.released.suppressed if s.item is not None}
    said = [rows.hidden_groups(found), *notes.refused(shown)]
    pane.show_table(
        columns.heat_columns(shown.released, theme, reasons), found, "\n".join(line for line in said if line)
    )


def _show(pane: ResultPane, shown: "Sequence[Column[rows.FigureRow]]", found: Sequence[rows.FigureRow]) -> None:
    """A table of these, or where none has a figure only why."""
    pane.show_table(shown, () if rows.is_nothing(found) else found, rows.hidden_words(found))


def _roles(pane: ResultPane, shown: "Shown", _group: str, _theme: "Theme") -> None:
    found = rows.role_rows(shown.released)
    pane.show_table(columns.role_columns(), found, _about_roles(shown) or rows.hidden_words(found))


def _about_roles(shown: "Shown") -> str:
    """Why roles cannot be held against each other; empty when they can."""
    roles = [group for group in shown.released.groups if group.breakdown == "role"]
    if "role" not in shown.released.breakdowns:
        return "Rollerna visas inte, för ”Roller” är inte vald. Välj den under Uppdelning."
    if len(roles) > 1:
        return ""
    hidden = [s for s in shown.released.suppressed if s.item is None and s.group.startswith("role:")]
    reasons = " ".join(f"{s.label}: {s.reason}" for s in hidden)
    return f"Det finns inte två roller att ställa bredvid varandra. {reasons}".strip()


def _culture(pane: ResultPane, shown: "Shown", group: str, _theme: "Theme") -> None:
    found = rows.pole_rows(shown.released, group)
    _show(pane, columns.pole_columns(), found)


def _rates(pane: ResultPane, shown: "Shown", _group: str, _theme: "Theme") -> None:
    from kulturverktyg.export.remarks import remarks

    found = rows.group_rows(shown.released, shown.labels)
    said = [rows.hidden_groups(found), *remarks(shown.released)]
    pane.show_table(columns.rate_columns(), found, "\n".join(line for line in said if line))


VIEWS: Sequence[ViewKind] = (
    ViewKind("dimensions", "&Dimensioner", ("glapp-dimensioner", "radar-dimensioner"), _dimensions, of_group=True),
    ViewKind(
        "items", "&Påståenden", ("glapp-pastaenden", "fordelning", "flera-val", "rangordning"), _items, of_group=True
    ),
    ViewKind("groups", "G&rupper", (_HEATMAP,), _groups),
    ViewKind("roles", "&Medarbetare och ledning", ("roller-sida-vid-sida",), _roles, chart_first=True),
    ViewKind("culture", "K&ultur nu och önskad", ("kulturpoler",), _culture, of_group=True),
    ViewKind("rates", "S&varsfrekvens", ("svarsfrekvens",), _rates),
)


def show_charts(pane: ResultPane, view: ViewKind, shown: "Shown", group: str) -> None:
    """Offer the charts of a view."""
    from kulturverktyg.charts.catalogue import charts_of

    is_all = any(g.id == group and g.breakdown == "all" for g in shown.released.groups)
    whose = group if view.of_group and not is_all else None
    charts = [chart for chart in charts_of(shown.released, whose) if chart.id.startswith(view.charts)]
    pane.show_charts(charts, [chart_name(chart.id, shown.labels) for chart in charts])


def chart_words(chart_id: str, group: str, labels: Mapping[str, str]) -> str:
    """What a chart shows and of whom, where it stands among others; one of all groups is of nobody in particular."""
    name = chart_name(chart_id, labels)
    return f"Grupper · {name}" if chart_id.startswith(_HEATMAP) else f"{name} · {group}"


def chart_name(chart_id: str, labels: Mapping[str, str]) -> str:
    """What a chart is called in the list of charts."""
    if chart_id in _CHART_NAMES:
        return _CHART_NAMES[chart_id]
    if chart_id.startswith(_HEATMAP):
        return _heatmap_name(chart_id, labels)
    kind, _, number = chart_id.rpartition("-")
    which = f", skala 1–{number}" if kind.startswith(_CHARTS_OF_SCALES) else f" {number}"
    return f"{_CHART_NAMES.get(kind, kind)}{which}"


def _heatmap_name(chart_id: str, labels: Mapping[str, str]) -> str:
    from kulturverktyg.charts.group_charts import chart_id as id_of

    return next((label for name, label in labels.items() if id_of(name) == chart_id), chart_id)
