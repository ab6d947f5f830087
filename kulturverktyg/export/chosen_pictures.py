"""The charts of what a journey has chosen: its maps, where things stand in the matrix, the plan, the yearly wheel."""

from collections.abc import Callable, Iterator
from functools import partial

from matplotlib.figure import Figure

from kulturverktyg.charts.indicator_chart import Around, of_indicator
from kulturverktyg.charts.krona_chart import of_krona
from kulturverktyg.charts.map_chart import draw_map
from kulturverktyg.charts.matrix_chart import draw_matrix
from kulturverktyg.charts.plan_timeline import draw_timeline
from kulturverktyg.charts.plan_words import timeline
from kulturverktyg.charts.year_wheel import draw_wheel
from kulturverktyg.export.chosen import Chosen


def chosen_pictures(chosen: Chosen, journey: str) -> Iterator[tuple[str, Callable[[], Figure]]]:
    """What each is called in file names, and what draws it."""
    plan = chosen.way.plan
    yield from _counted(chosen, journey)
    for place, drawn in enumerate(chosen.way.maps, 1):
        yield f"karta {place}, {drawn.name}", partial(draw_map, drawn, journey, "light")
    if chosen.way.placed:
        yield "fyrfaltare", partial(draw_matrix, chosen.way.placed, journey, "light")
    words = timeline(plan.measures, chosen.today)
    if words.measures:
        yield "tidslinje", partial(draw_timeline, words, "light")
    if plan.wheel:
        yield "arshjul", partial(draw_wheel, plan.wheel, journey, "light")


def _counted(chosen: Chosen, journey: str) -> Iterator[tuple[str, Callable[[], Figure]]]:
    around = Around(chosen.counted.culture, chosen.way.marks.measures)
    for place, indicator in enumerate(chosen.counted.indicators, 1):
        chart = of_indicator(indicator, around, journey, place)
        if chart is not None:
            yield f"nyckeltal {place}, {indicator.name}", chart.draw
    if chosen.counted.krona is not None:
        yield "krona tillbaka, bedömning", of_krona(chosen.counted.krona).draw
