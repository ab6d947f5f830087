"""The charts of what a journey has chosen: where things stand in the matrix, the plan along time, the yearly wheel."""

from collections.abc import Callable, Iterator
from functools import partial

from matplotlib.figure import Figure

from kulturverktyg.charts.matrix_chart import draw_matrix
from kulturverktyg.charts.plan_timeline import draw_timeline
from kulturverktyg.charts.plan_words import timeline
from kulturverktyg.charts.year_wheel import draw_wheel
from kulturverktyg.export.chosen import Chosen


def chosen_pictures(chosen: Chosen, journey: str) -> Iterator[tuple[str, Callable[[], Figure]]]:
    """What each is called in file names, and what draws it."""
    plan = chosen.way.plan
    if chosen.way.placed:
        yield "fyrfaltare", partial(draw_matrix, chosen.way.placed, journey, "light")
    words = timeline(plan.measures, chosen.today)
    if words.measures:
        yield "tidslinje", partial(draw_timeline, words, "light")
    if plan.wheel:
        yield "arshjul", partial(draw_wheel, plan.wheel, journey, "light")
