"""What was counted beside the survey: indicators over time, what they cost, and what a krona is judged to give back."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial

from matplotlib.figure import Figure

from kulturverktyg.charts.chart import Chart
from kulturverktyg.charts.indicator_chart import Around as Beside
from kulturverktyg.charts.indicator_chart import of_indicator
from kulturverktyg.charts.krona_chart import of_krona
from kulturverktyg.charts.palette import PALETTES, spread
from kulturverktyg.charts.words import decimal
from kulturverktyg.decide.calculator.calculate import Line as Counted
from kulturverktyg.export.indicator_sheets import HEALTH, krona_notes, krona_remark
from kulturverktyg.export.report.document import Picture
from kulturverktyg.export.slides.around import Around
from kulturverktyg.export.slides.pictures import bare
from kulturverktyg.export.slides.slide import Grid, Kind, Native, Series, Slide
from kulturverktyg.guard.released_indicators import ReleasedIndicator
from kulturverktyg.understand.indicator import BETTERS
from kulturverktyg.understand.numbers import number_words

_HOUSE = PALETTES["light"]
_MOST_GROUPS = 4
_ESTIMATE = "Det är en uppskattning ur uppgifter som har skrivits in, och den är inte bättre än sina källor."


def indicators(around: Around) -> Iterator[Slide]:
    """A line chart for each indicator that may be seen."""
    counted, way = around.given.chosen.counted, around.given.chosen.way
    beside = Beside(counted.culture, way.marks.measures)
    for place, one in enumerate(counted.indicators, 1):
        chart = of_indicator(one, beside, around.released.journey, place)
        if chart is not None:
            yield _indicator(around, one, chart)


def _indicator(around: Around, one: ReleasedIndicator, chart: Chart) -> Slide:
    periods = list(dict.fromkeys(value.period for value in one.shown))
    names = {value.period: value.when.words for value in one.shown}
    lines = _lines(one)
    colours = (_HOUSE.primary, *spread((_HOUSE.quiet, "#8A949D"), max(len(lines) - 1, 1)))
    series = [
        Series(group or _name_of_all(one), tuple(values.get(period) for period in periods), colour, colour, "square")
        for (group, values), colour in zip(lines.items(), colours, strict=False)
    ]
    if one.target is not None:
        series.append(
            Series(
                f"Mål {one.words(one.target)}",
                (one.target,) * len(periods),
                _HOUSE.desired,
                _HOUSE.desired_text,
                "none",
            )
        )
    number_format = f"0.{'0' * one.decimals}" if one.decimals else "0"
    body = Native(
        Kind.LINES, chart.alt, tuple(names[each] for each in periods), tuple(series), number_format=number_format
    )
    sources = "; ".join(dict.fromkeys(value.source for value in one.shown if value.source)) or "inte angiven"
    people = [f"{value.when.words}, {value.whose}: n = {value.people}" for value in one.shown if value.people]
    hidden = tuple(f"Visas inte för alla: {reason}" for reason in one.hidden)
    notes = (one.definition, HEALTH if one.personal else "", *people[-8:], *hidden)
    about = " · ".join(filter(None, (one.unit, BETTERS[one.better].lower())))
    slide = around.of_journey(chart.title, body, about, [note for note in notes if note], sources)
    return replace(slide, foot=(*hidden, *slide.foot))


def _name_of_all(one: ReleasedIndicator) -> str:
    """What the line of the whole is called."""
    return next((value.whose for value in one.shown if not value.group), one.name)


def _lines(one: ReleasedIndicator) -> Mapping[str, Mapping[str, float]]:
    """The values of the whole by period, and those of groups where they are few enough to be told apart."""
    groups = list(dict.fromkeys(value.group for value in one.shown))
    parts = [group for group in groups if group]
    if "" in groups and len(parts) > _MOST_GROUPS:
        parts = []
    wanted = ([""] if "" in groups else []) + parts[:_MOST_GROUPS]
    return {
        group: {each.period: each.value for each in one.shown if each.group == group and each.value is not None}
        for group in wanted
    }


def calculator(around: Around) -> Iterator[Slide]:
    """What the figures come to, and apart from it what is judged."""
    counted = around.given.chosen.counted
    if counted.calculation.is_begun:
        lines = counted.calculation.lines
        total = next((one for one in lines if one.key == "both" and one.span is not None), None)
        title = f"{total.label}: {_money(total.span.likely)} {total.unit}" if total and total.span else "Kulturkalkyl"
        table = Grid(
            f"{title}. Tabell med lägsta, troligaste och högsta värde.",
            ("Vad", "Enhet", "Lägst", "Troligt", "Högst"),
            tuple(_counted(one) for one in lines),
            (4.4, 2, 1.7, 1.7, 1.7),
            frozenset({2, 3, 4}),
        )
        formulas = tuple(f"{one.label}: {one.formula}" for one in lines)
        missing = tuple(f"{one.label}: {one.problem}" for one in lines if one.problem)
        yield around.of_journey(title, table, _ESTIMATE, (*formulas, *missing), "kulturkalkylen")
    if counted.krona is not None:
        chart = of_krona(counted.krona)
        picture = Picture("slide-krona", chart.title, chart.alt, partial(_drawn, chart))
        reasons = (f"{row.label}: {krona_remark(row)}" for row in counted.krona.rows)
        yield around.of_survey(chart.title, picture, "", (*krona_notes(counted.krona), *reasons))


def _drawn(chart: Chart, width: float) -> Figure:
    return bare(chart.draw(size=(width, 0.0)))


def _counted(one: Counted) -> tuple[str, ...]:
    if one.span is None:
        return one.label, one.unit, *["kan inte beräknas"] * 3
    spans: Sequence[float] = (one.span.low, one.span.likely, one.span.high)
    return one.label, one.unit, *(decimal(each) if one.unit == "%" else _money(each) for each in spans)


def _money(value: float) -> str:
    return number_words(value, 0)
