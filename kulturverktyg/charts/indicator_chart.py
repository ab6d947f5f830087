"""An indicator over time with its target, and under it the culture index of rounds, on one axis of time.

The days on which measures began are marked through both, so that what moved when can be seen; not why.
"""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from math import ceil

from matplotlib.axes import Axes
from matplotlib.dates import date2num
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

from kulturverktyg.charts.chart import Chart, alt_text
from kulturverktyg.charts.measure_lines import draw_measure_lines
from kulturverktyg.charts.page import Heading, Page, Run, Size
from kulturverktyg.charts.palette import Palette
from kulturverktyg.charts.words import decimal, mid_sentence
from kulturverktyg.decide.measure import MarkedDate
from kulturverktyg.guard.culture import CultureLine
from kulturverktyg.guard.released_indicators import ReleasedIndicator, ReleasedValue
from kulturverktyg.understand.numbers import number_words

_HEIGHT, _CULTURE_HEIGHT = 1.7, 1.1
_HEAD, _BETWEEN, _TIME_ROOM = 0.3, 0.28, 0.36
_LEFT, _LABEL_ROOM = 0.5, 1.75
_HEAD_SIZE, _VALUE_SIZE, _TICK_SIZE = 10.5, 9.0, 9.0
_MOST_GROUPS = 4
_DAYS_OF_A_YEAR, _BETWEEN_YEARS = 365, 0.1
_AIR = 0.22
_NOT_WHY = "Att något ändras efter en åtgärd visar inte att det beror på den."


@dataclass(frozen=True)
class Around:
    """What an indicator is seen beside: the rounds and when measures began."""

    culture: CultureLine = field(default_factory=CultureLine)
    measures: tuple[MarkedDate, ...] = ()


def of_indicator(indicator: ReleasedIndicator, around: Around, journey: str, place: int = 1) -> Chart | None:
    """The chart; None where no value may be seen."""
    if not indicator.shown:
        return None
    lines = _lines(indicator)
    span = _span(lines, around)
    marks = [(number, one) for number, one in enumerate(_within(around.measures, span), 1)]
    title = _title(indicator, lines)
    foot = _foot(indicator, around, marks, journey)

    def paint(palette: Palette, size: Size | None) -> Figure:
        return _Drawing(indicator, around, lines, span, marks, palette).draw(Heading(title, _runs(palette), foot), size)

    def _runs(palette: Palette) -> Sequence[Run]:
        what = f"{mid_sentence(indicator.unit)}, hela verksamheten" if "" in lines else indicator.unit
        runs = [Run(what or "värde", "s", palette.primary)]
        if around.culture.points:
            runs.append(Run("kulturindex 0–100, nuläge", "o", palette.now))
        return runs

    told = (
        f"{value.when.words}, {value.whose}: {indicator.words(value.value)}"
        for line in lines.values()
        for value in line
    )
    return Chart(
        f"nyckeltal-{place}", title, alt_text(title, "Nyckeltal över tid", told), paint, _shows(indicator, lines)
    )


def _lines(indicator: ReleasedIndicator) -> Mapping[str, Sequence[ReleasedValue]]:
    """The values of the whole, and those of groups where they are few enough to be told apart."""
    groups = list(dict.fromkeys(value.group for value in indicator.shown if value.group))
    has_whole = any(not value.group for value in indicator.shown)
    if has_whole and len(groups) > _MOST_GROUPS:
        groups = []
    wanted = ([""] if has_whole else []) + groups[:_MOST_GROUPS]
    return {group: [value for value in indicator.shown if value.group == group] for group in wanted}


def _span(lines: Mapping[str, Sequence[ReleasedValue]], around: Around) -> tuple[dt.date, dt.date]:
    """From the first to the last day of what is drawn."""
    days = [day for line in lines.values() for value in line for day in (value.when.begins, value.when.ends)]
    days += [point.day for point in around.culture.points]
    return min(days), max(days)


def _within(measures: Sequence[MarkedDate], span: tuple[dt.date, dt.date]) -> Sequence[MarkedDate]:
    return [one for one in measures if span[0] <= one.date <= span[1]]


def _title(indicator: ReleasedIndicator, lines: Mapping[str, Sequence[ReleasedValue]]) -> str:
    group, values = next(iter(lines.items()))
    name = f"{indicator.name}, {group}" if group else indicator.name
    first, last = values[0], values[-1]
    if len(values) == 1:
        return f"{name}: {indicator.words(last.value)} {last.when.words}"
    if indicator.words(first.value) == indicator.words(last.value):
        return f"{name}: {indicator.words(last.value)}, lika {first.when.words} och {last.when.words}"
    way = "från {} till {}".format(*(indicator.words(value.value) for value in (first, last)))
    return f"{name}: {way} mellan {first.when.words} och {last.when.words}"


def _shows(indicator: ReleasedIndicator, lines: Mapping[str, Sequence[ReleasedValue]]) -> str:
    """The indicator, whose values and how many of them."""
    count = sum(len(values) for values in lines.values())
    whose = ", ".join(values[0].whose for values in lines.values())
    unit = f", {mid_sentence(indicator.unit)}" if indicator.unit else ""
    return f"{indicator.name}{unit}. {whose}, {count} {'värde' if count == 1 else 'värden'}."


def _foot(
    indicator: ReleasedIndicator, around: Around, marks: Sequence[tuple[int, MarkedDate]], journey: str
) -> tuple[str, ...]:
    told = "; ".join(f"{number} {one.title} ({one.date})" for number, one in marks)
    sources = list(dict.fromkeys(value.source for value in indicator.shown if value.source))
    areas = around.culture.areas
    index = f"Kulturindex: medelvärdet av {areas} områdens index, samma påståenden i alla omgångar." if areas else ""
    return tuple(
        filter(
            None,
            (
                indicator.definition,
                f"Prickade linjer: när åtgärderna började. {told}. {_NOT_WHY}" if told else "",
                index,
                *around.culture.notes,
                f"Visas inte för alla: {mid_sentence(indicator.hidden[0])}" if indicator.hidden else "",
                f"Källa: {'; '.join(sources) if sources else 'inte angiven'}. {journey}.",
            ),
        )
    )


@dataclass
class _Drawing:
    indicator: ReleasedIndicator
    around: Around
    lines: Mapping[str, Sequence[ReleasedValue]]
    span: tuple[dt.date, dt.date]
    marks: Sequence[tuple[int, MarkedDate]]
    palette: Palette

    def draw(self, heading: Heading, size: Size | None) -> Figure:
        page = Page(heading, self.palette, size)
        points = self.around.culture.points
        below = _BETWEEN + _HEAD + _CULTURE_HEIGHT if points else 0.0
        spare = page.body_height(_HEAD + _HEIGHT + below + _TIME_ROOM) - _HEAD - _HEIGHT - below - _TIME_ROOM
        high = _HEIGHT + max(0.0, spare) * (0.6 if points else 1.0)
        width = page.body_width - _LEFT - _LABEL_ROOM
        page.write(page.left, _HEAD / 2, [self.indicator.name], size=_HEAD_SIZE, bold=True)
        upper = page.axes(page.left + _LEFT, _HEAD, width, high)
        self._prepare(page, upper, width, shows_time=not points)
        self._draw_indicator(page, upper, high)
        if points:
            top = _HEAD + high + _BETWEEN
            page.write(page.left, top + _HEAD / 2, ["Kulturindex"], size=_HEAD_SIZE, bold=True)
            lower = page.axes(page.left + _LEFT, top + _HEAD, width, _CULTURE_HEIGHT + max(0.0, spare) * 0.4)
            self._prepare(page, lower, width, shows_time=True)
            self._draw_culture(lower)
        return page.figure

    def _prepare(self, page: Page, axes: Axes, width: float, *, shows_time: bool) -> None:
        first, last = (date2num(day) for day in self.span)  # type: ignore[no-untyped-call]
        air = max((last - first) * 0.04, 10)
        axes.set_xlim(first - air, last + air)
        years = range(self.span[0].year, self.span[1].year + 2)
        ticks = [date2num(dt.date(year, 1, 1)) for year in years]  # type: ignore[no-untyped-call]
        inside = [(tick, year) for tick, year in zip(ticks, years, strict=True) if first - air <= tick <= last + air]
        room = width / (last - first + 2 * air) * _DAYS_OF_A_YEAR
        inside = inside[:: ceil((page.ruler.width("jan 2000", _TICK_SIZE) + _BETWEEN_YEARS) / room)]
        labels = [f"jan {year}" if shows_time else "" for _, year in inside]
        axes.set_xticks([tick for tick, _ in inside], labels)
        axes.tick_params(labelsize=_TICK_SIZE, length=0, pad=5)
        axes.grid(axis="both", color=self.palette.line, linewidth=0.6, alpha=0.8)
        lines = [(float(date2num(one.date)), number) for number, one in self.marks]  # type: ignore[no-untyped-call]
        draw_measure_lines(axes, lines, page, width / (last - first + 2 * air), _TICK_SIZE)

    def _draw_indicator(self, page: Page, axes: Axes, high: float) -> None:
        indicator, palette = self.indicator, self.palette
        values = [value.value for line in self.lines.values() for value in line if value.value is not None]
        low, top = _bounds([*values, *([] if indicator.target is None else [indicator.target])])
        axes.set_ylim(low, top)
        axes.yaxis.set_major_locator(MaxNLocator(nbins=6, steps=[1, 2, 5, 10]))
        axes.yaxis.set_major_formatter(lambda value, _place: number_words(value, _places(top - low)))
        ends: list[tuple[float, str, str]] = []
        if indicator.target is not None:
            axes.axhline(indicator.target, color=palette.desired, linewidth=1.2, linestyle=(0, (4, 3)), zorder=2)
            ends.append((indicator.target, f"mål {indicator.words(indicator.target)}", palette.desired_text))
        for group, line in self.lines.items():
            days = [date2num(value.when.middle) for value in line]  # type: ignore[no-untyped-call]
            heights = [value.value or 0.0 for value in line]
            is_main = group == next(iter(self.lines))
            colour = palette.primary if is_main else palette.quiet
            axes.plot(days, heights, color=colour, linewidth=2 if is_main else 1.2, zorder=3)
            axes.plot(days, heights, "s", color=colour, markersize=6 if is_main else 4, zorder=4)
            words = indicator.words(heights[-1])
            ends.append((heights[-1], f"{words} {group.rpartition('/')[2]}".rstrip(), colour))
        for height, words, colour in _apart(ends, (top - low) * page.ruler.line(_VALUE_SIZE) / high):
            axes.annotate(
                _in_room(page, words),
                (1, height),
                xycoords=("axes fraction", "data"),
                xytext=(8, 0),
                textcoords="offset points",
                size=_VALUE_SIZE,
                color=colour,
                va="center",
            )

    def _draw_culture(self, axes: Axes) -> None:
        points, palette = self.around.culture.points, self.palette
        days = [date2num(point.day) for point in points]  # type: ignore[no-untyped-call]
        heights = [point.index for point in points]
        low, high = max(0.0, min(heights) - 15), min(100.0, max(heights) + 20)
        axes.set_ylim(low, high)
        axes.plot(days, heights, color=palette.now, linewidth=1.2, alpha=0.6, zorder=3)
        axes.plot(days, heights, "o", color=palette.now, markersize=7, zorder=4)
        for day, point in zip(days, points, strict=True):
            axes.annotate(
                f"{decimal(point.index, 0)} {point.round}",
                (day, point.index),
                xytext=(0, 8),
                textcoords="offset points",
                size=_VALUE_SIZE,
                color=palette.ink,
                ha="center",
                va="bottom",
                bbox={"facecolor": palette.card, "pad": 0.8, "linewidth": 0},
            )


def _bounds(values: Sequence[float]) -> tuple[float, float]:
    """Room around the values; from nothing where that is near."""
    low, high = min(values), max(values)
    air = max((high - low) * _AIR, abs(high) * 0.05, 0.1)
    return (0.0 if 0 <= low <= (high - low) * 2 else low - air), high + air


def _in_room(page: Page, words: str) -> str:
    first, *more = page.ruler.wrap(words, _LABEL_ROOM - 0.2, _VALUE_SIZE)
    return f"{first} …" if more else first


def _places(span: float) -> int:
    return 0 if span >= 5 else 1 if span >= 0.5 else 2


def _apart(ends: Sequence[tuple[float, str, str]], step: float) -> Iterator[tuple[float, str, str]]:
    """The words at the right from below, moved up so that none covers another."""
    reached = float("-inf")
    for height, words, colour in sorted(ends):
        reached = max(height, reached + step)
        yield reached, words, colour
