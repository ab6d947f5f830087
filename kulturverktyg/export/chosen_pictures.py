"""The charts of what a journey has chosen: its maps, where things stand in the matrix, the plan, the yearly wheel.

Each is a picture with its words for who cannot see it; its id is what it is called in file names.
"""

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from functools import partial

from matplotlib.figure import Figure

from kulturverktyg.charts.chart import Chart, alt_text
from kulturverktyg.charts.indicator_chart import Around, of_indicator
from kulturverktyg.charts.krona_chart import of_krona
from kulturverktyg.charts.map_chart import draw_map
from kulturverktyg.charts.matrix_chart import Placed, draw_matrix, matrix_title
from kulturverktyg.charts.page import Size
from kulturverktyg.charts.plan_timeline import draw_timeline
from kulturverktyg.charts.plan_words import timeline
from kulturverktyg.charts.words import decimal
from kulturverktyg.charts.year_wheel import draw_wheel
from kulturverktyg.decide.action_plan import MONTHS, WheelView
from kulturverktyg.decide.measure import MeasureView
from kulturverktyg.decide.placements import quadrant
from kulturverktyg.export.chosen import Chosen
from kulturverktyg.export.report.at_width import at_width
from kulturverktyg.export.report.document import Picture
from kulturverktyg.understand.loops import loops_of
from kulturverktyg.understand.map import KINDS, CultureMapView
from kulturverktyg.understand.map_layout import reading_order
from kulturverktyg.understand.map_words import loop_words, told


def pictures_of(chosen: Chosen, journey: str) -> Iterator[Picture]:
    """All of them, in the order in which they came about."""
    plan = chosen.way.plan
    yield from of_indicators(chosen, journey)
    yield from of_judgement(chosen)
    yield from of_maps(chosen.way.maps, journey)
    yield from of_matrix(chosen.way.placed, journey)
    yield from of_timeline(plan.measures, chosen.today)
    yield from of_wheel(plan.wheel, journey)


def chosen_pictures(chosen: Chosen, journey: str) -> Iterator[tuple[str, Callable[[], Figure]]]:
    """What each is called in file names, and what draws it as wide as suits it."""
    return ((picture.id, partial(picture.draw, 0)) for picture in pictures_of(chosen, journey))


def of_indicators(chosen: Chosen, journey: str) -> Iterator[Picture]:
    """Each indicator of which a value may be seen, over time."""
    around = Around(chosen.counted.culture, chosen.way.marks.measures)
    for place, indicator in enumerate(chosen.counted.indicators, 1):
        chart = of_indicator(indicator, around, journey, place)
        if chart is not None:
            yield _of_chart(f"nyckeltal {place}, {indicator.name}", chart)


def of_judgement(chosen: Chosen) -> Iterator[Picture]:
    """What each role judges that a krona gives back."""
    if chosen.counted.krona is not None:
        yield _of_chart("krona tillbaka, bedömning", of_krona(chosen.counted.krona))


def of_maps(maps: Sequence[CultureMapView], journey: str) -> Iterator[Picture]:
    """Each map as it was drawn."""
    for place, drawn in enumerate(maps, 1):
        kind = KINDS[drawn.kind]
        boxes = f"{len(drawn.nodes)} {'ruta' if len(drawn.nodes) == 1 else 'rutor'}"
        arrows = f"{len(drawn.arrows)} {'pil' if len(drawn.arrows) == 1 else 'pilar'}"
        loops = (f"{loop.name or loop.turn.value}: {loop_words(drawn, loop)}" for loop in loops_of(drawn) if loop.name)
        rows = (*(told(drawn, node) for node in reading_order(drawn)), *loops)
        yield Picture(
            f"karta {place}, {drawn.name}",
            f"{kind}: {drawn.name}. {boxes} och {arrows}.",
            alt_text(drawn.name, kind, rows),
            partial(at_width, partial(draw_map, drawn, journey, "light")),
        )


def of_matrix(placed: Placed, journey: str) -> Iterator[Picture]:
    """Impact and effort of what has been placed."""
    if not placed:
        return
    rows = (
        f"{thing.text}: nytta {decimal(point.impact / 10)}, insats {decimal(point.effort / 10)}, "
        f"{quadrant(point).value.lower()}"
        for thing, point in placed
    )
    count = f"{len(placed)} {'sak' if len(placed) == 1 else 'saker'}"
    draw = partial(draw_matrix, placed, journey, "light")
    shows = f"Nytta och insats på skalor 0–10. {count} placerade."
    yield Picture("fyrfaltare", shows, alt_text(matrix_title(placed), "Fyrfältare", rows), partial(at_width, draw))


def of_timeline(measures: Sequence[MeasureView], today: dt.date) -> Iterator[Picture]:
    """The measures that have some day."""
    words = timeline(measures, today)
    if words.measures:
        count = f"{len(words.measures)} {'åtgärd' if len(words.measures) == 1 else 'åtgärder'}"
        shows = f"När åtgärderna börjar, ska vara klara och följs upp. {count}, läget {today.isoformat()}."
        yield Picture("tidslinje", shows, words.alt, partial(at_width, partial(draw_timeline, words, "light")))


def of_wheel(wheel: Sequence[WheelView], journey: str) -> Iterator[Picture]:
    """What is done every year."""
    if not wheel:
        return
    rows = (f"{MONTHS[one.month - 1]}: {one.title}{f' ({one.owner})' if one.owner else ''}" for one in wheel)
    count = f"{len(wheel)} {'punkt' if len(wheel) == 1 else 'punkter'}"
    draw = partial(draw_wheel, wheel, journey, "light")
    shows = f"Det som återkommer varje år, månad för månad. {count}."
    yield Picture("arshjul", shows, alt_text("Årshjul", "Månad för månad", rows), partial(at_width, draw))


def _of_chart(name: str, chart: Chart) -> Picture:
    return Picture(name, chart.shows, chart.alt, partial(at_width, partial(_drawn, chart)))


def _drawn(chart: Chart, size: Size | None) -> Figure:
    return chart.draw(size=size)
