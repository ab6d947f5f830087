"""Which charts there are of released results, in the order in which they are told."""

from matplotlib.figure import Figure

from kulturverktyg.charts import alternative_charts, distribution_charts, gap_charts, group_charts
from kulturverktyg.charts.chart import Chart, foot
from kulturverktyg.charts.page import Heading, Size, nothing_to_draw
from kulturverktyg.charts.palette import Palette
from kulturverktyg.guard.released import ReleasedResults

_NOTHING = "Det finns inga resultat att visa"


def charts_of(released: ReleasedResults, group: str | None = None) -> tuple[Chart, ...]:
    """The charts of one group, by its id, or of everybody; heatmaps of all groups come with everybody's.

    There is always at least one: where nothing may be shown it says so.
    """
    chosen = next((g for g in released.groups if (g.breakdown == "all" if group is None else g.id == group)), None)
    charts: list[Chart] = []
    if chosen:
        charts += gap_charts.of_dimensions(released, chosen)
        charts += gap_charts.of_statements(released, chosen)
        charts += gap_charts.of_poles(released, chosen)
        charts += distribution_charts.of_statements(released, chosen)
        charts += alternative_charts.of_multiple(released, chosen)
        charts += alternative_charts.of_rankings(released, chosen)
    if group is None:
        charts += group_charts.of_groups(released)
    return tuple(charts) or (_nothing(released),)


def _nothing(released: ReleasedResults) -> Chart:
    def paint(palette: Palette, size: Size | None) -> Figure:
        return nothing_to_draw(Heading(_NOTHING, (), foot(released)), palette, size)

    alt = f"{_NOTHING}. Resultat visas bara när minst {released.k} har svarat."
    return Chart("inga-resultat", _NOTHING, alt, paint)
