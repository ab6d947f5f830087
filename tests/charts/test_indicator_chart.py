"""The chart of an indicator tells of what is drawn, and of nothing else."""

from uuid import uuid4

import pytest

from kulturverktyg.charts.indicator_chart import Around, of_indicator
from kulturverktyg.guard.released_indicators import ReleasedIndicator, ReleasedValue
from kulturverktyg.model.kinds import Better


def _indicator(*values: tuple[str, str]) -> ReleasedIndicator:
    told = tuple(ReleasedValue(uuid4(), period, group, 7.0 + place) for place, (period, group) in enumerate(values))
    return ReleasedIndicator(uuid4(), "Sjukfrånvaro", "", "%", 1, Better.LOWER, None, told)


@pytest.mark.parametrize(("groups", "drawn"), [(5, False), (4, True)])
def test_groups_that_are_too_many_to_draw_are_neither_told_nor_on_the_axis(groups: int, drawn: bool) -> None:
    old = [("1990", f"Enhet {place}") for place in range(groups)]
    chart = of_indicator(_indicator(*old, ("2024", ""), ("2025", "")), Around(), "Kulturresan")
    assert chart is not None
    years = [label.get_text() for axes in chart.draw().axes for label in axes.get_xticklabels()]
    assert ("jan 1990" in years) == drawn
    assert ("Enhet 0" in chart.alt) == drawn
    assert "2024" in chart.alt
