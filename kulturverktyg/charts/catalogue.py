"""Which charts there are of released results, in the order in which they are told."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from matplotlib.figure import Figure

from kulturverktyg.charts import alternative_charts, distribution_charts, gap_charts, group_charts
from kulturverktyg.charts.chart import Chart, foot
from kulturverktyg.charts.page import Heading, Size, nothing_to_draw
from kulturverktyg.charts.palette import Palette
from kulturverktyg.charts.radar_charts import of_radar
from kulturverktyg.charts.rate_charts import of_rates
from kulturverktyg.charts.role_charts import of_roles
from kulturverktyg.guard.released import ReleasedGroup, ReleasedResults

_NOTHING = "Det finns inga resultat att visa"
_OF_A_GROUP: tuple[Callable[[ReleasedResults, ReleasedGroup], Iterator[Chart]], ...] = (
    gap_charts.of_dimensions,
    gap_charts.of_statements,
    gap_charts.of_poles,
    distribution_charts.of_statements,
    alternative_charts.of_multiple,
    alternative_charts.of_rankings,
)


def charts_of(released: ReleasedResults, group: str | None = None) -> tuple[Chart, ...]:
    """The charts of one group, by its id, or of everybody; those of all groups come with everybody's.

    There is always at least one: where nothing may be shown it says so.
    """
    chosen = next((g for g in released.groups if (g.breakdown == "all" if group is None else g.id == group)), None)
    charts = [chart for make in _OF_A_GROUP for chart in make(released, chosen)] if chosen else []
    if group is None:
        charts += [*of_radar(released), *of_roles(released), *group_charts.of_groups(released), *of_rates(released)]
    return tuple(charts) or (_nothing(released),)


def chart_called(released: ReleasedResults, group: str, chart_id: str) -> Chart | None:
    """One chart by its id and its group's, or None where it cannot be drawn."""
    is_all = any(g.id == group and g.breakdown == "all" for g in released.groups)
    charts = charts_of(released, None if is_all else group)
    found = next((chart for chart in charts if chart.id == chart_id), None)
    return found if found is None or is_all else replace(found, id=f"{found.id}, {group}")


def _nothing(released: ReleasedResults) -> Chart:
    def paint(palette: Palette, size: Size | None) -> Figure:
        return nothing_to_draw(Heading(_NOTHING, (), foot(released)), palette, size)

    alt = f"{_NOTHING}. Resultat visas bara när minst {released.k} har svarat."
    return Chart("inga-resultat", _NOTHING, alt, paint, f"{_NOTHING}.")
