"""All that a report is made from: nothing but what the guard has let out, and what the journey has chosen."""

from dataclasses import dataclass

from kulturverktyg.charts.chart import Chart
from kulturverktyg.decide.report_parts import Part
from kulturverktyg.export.chosen import Chosen
from kulturverktyg.guard.released import ReleasedResults
from kulturverktyg.guard.released_trend import ReleasedRounds


@dataclass(frozen=True)
class Given:
    """A closed round, what has changed ``since`` the round before it, the charts that HR has ``pinned``, and what the
    journey has ``chosen``. ``parts`` are those of the report in their order, with those that are left out.
    ``clients`` is the newest closed round of those that the work is for, where there is one beside this."""

    released: ReleasedResults
    chosen: Chosen
    parts: tuple[Part, ...]
    since: ReleasedRounds | None = None
    pinned: tuple[Chart, ...] = ()
    clients: ReleasedResults | None = None
