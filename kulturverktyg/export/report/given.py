"""All that a report is made from: nothing but what the guard has let out, and what the journey has chosen."""

from dataclasses import dataclass
from functools import cached_property

from kulturverktyg.charts.catalogue import chart_called
from kulturverktyg.charts.chart import Chart
from kulturverktyg.decide.report_parts import Part
from kulturverktyg.export.chosen import Chosen
from kulturverktyg.guard.released import ReleasedResults
from kulturverktyg.guard.released_trend import ReleasedRounds


@dataclass(frozen=True)
class Given:
    """A closed round, what has changed ``since`` the round before it, and what the journey has ``chosen``.

    ``parts`` are those of the report in their order, with those that are left out. ``pins`` are ids of charts with
    those of the groups that they are about. ``clients`` is the newest closed round of those that the work is for, where
    there is one beside this. It can be sent to another process, for no chart is part of it.
    """

    released: ReleasedResults
    chosen: Chosen
    parts: tuple[Part, ...]
    since: ReleasedRounds | None = None
    pins: tuple[tuple[str, str], ...] = ()
    clients: ReleasedResults | None = None

    @cached_property
    def pinned(self) -> tuple[Chart, ...]:
        """The charts that HR has pinned, those of them that can be drawn."""
        found = (chart_called(self.released, group, chart) for chart, group in self.pins)
        return tuple(chart for chart in found if chart is not None)
