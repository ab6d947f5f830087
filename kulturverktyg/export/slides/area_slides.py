"""The areas: nuläge and önskat läge of each, how 100 points are dealt out, and what has changed between rounds."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kulturverktyg.charts.change_rows import ChangeRow, dimension_rows, left_out, warnings_of
from kulturverktyg.charts.gap_charts import INTERVALS, axis_of
from kulturverktyg.charts.palette import PALETTES, spread
from kulturverktyg.charts.partly import why
from kulturverktyg.charts.round_charts import of_rounds
from kulturverktyg.charts.words import NOT_SHOWN, answers, decimal
from kulturverktyg.export.slides.around import Around
from kulturverktyg.export.slides.slide import Grid, Kind, Native, Scale, Series, Slide
from kulturverktyg.guard.released import ReleasedFigure, ReleasedItem
from kulturverktyg.guard.released_trend import DimensionSeries, Point, ReleasedRounds

_HOUSE = PALETTES["light"]
NOW, DESIRED = "Nuläge", "Önskat läge"
_GAP_MADE = "Glappet är medelvärdet av önskat läge minus nuläge för samma personer. De största står först."
_POLES_MADE = "Var och en har fördelat 100 poäng, en gång för nuläget och en gång för önskat läge. Här är medelvärdena."
_CHANGE_MADE = "En förändring är säker bara när hela osäkerhetsintervallet ligger på samma sida om noll."
_INDEX = "index 0–100"


@dataclass(frozen=True)
class _Row:
    title: str
    now: float | None
    desired: float | None
    gap: float | None

    @property
    def is_shown(self) -> bool:
        """Whether it has any mark."""
        return self.now is not None or self.desired is not None


def dimensions(around: Around) -> Iterator[Slide]:
    """Everybody's areas, culture poles and changes; nothing while everybody is not shown."""
    if around.everybody is None:
        return
    yield from _gaps(around)
    yield from _poles(around)
    if around.given.since is not None and around.released is around.given.released:
        yield from changes(around, around.given.since)


def _gaps(around: Around) -> Iterator[Slide]:
    released, whole, chart = around.released, around.everybody, around.charts.get("glapp-dimensioner")
    if chart is None or whole is None:
        return
    scales = {dimension.points for dimension in released.dimensions}
    points = next(iter(scales)) if len(scales) == 1 else None
    found = [(one.title, released.figure(whole.id, dimension=one.name)) for one in released.dimensions]
    told = (_row(title, figure, shared=points is not None) for title, figure in found)
    rows = sorted((row for row in told if row.is_shown), key=_order)
    axis, unit = axis_of(points)
    counts = [figure.n for _, figure in found if figure is not None]
    series = [Series(NOW, tuple(row.now for row in rows), _HOUSE.now, _HOUSE.now, "circle")]
    made: tuple[str, ...] = (INTERVALS.partition(": ")[2].capitalize(),)
    if any(row.desired is not None for row in rows):
        made = (_GAP_MADE, *made)
        wished = tuple(row.desired for row in rows)
        series.append(Series(DESIRED, wished, _HOUSE.desired, _HOUSE.desired_text, "diamond"))
    body = Native(
        Kind.MARKS,
        chart.alt,
        tuple(row.title for row in rows),
        tuple(series),
        Scale(axis.lowest, axis.highest, axis.step),
        "0" if points is None else "0.0",
        joined=True,
    )
    about = f"{unit} · {answers(counts, whole.headcount)}"
    hidden = why(released, whole.id, {one.name: one.title for one in released.dimensions})
    yield around.of_survey(chart.title, body, about, made, hidden)


def _row(title: str, figure: ReleasedFigure | None, *, shared: bool) -> _Row:
    """In scale points where all areas share one scale, else as index."""
    if figure is None:
        return _Row(title, None, None, None)
    now, desired = figure.now, figure.desired
    if shared:
        gap = figure.gap.mean if figure.gap is not None else None
        return _Row(title, now.mean, desired.mean if desired else None, gap)
    wished = desired.index if desired else None
    return _Row(title, now.index, wished, None if wished is None or now.index is None else wished - now.index)


def _order(row: _Row) -> tuple[bool, bool, float]:
    return row.gap is None, row.now is None, -abs(row.gap or 0)


def _poles(around: Around) -> Iterator[Slide]:
    """One chart for each question, nuläge above önskat läge, a part of the bar for each pole."""
    questions: dict[str, list[ReleasedItem]] = {}
    for item in around.released.items:
        if item.kind == "allocation":
            questions.setdefault(item.name.rpartition(".")[0], []).append(item)
    whole = around.everybody
    for place, poles in enumerate(questions.values(), 1):
        chart = around.charts.get(f"kulturpoler-{place}" if place > 1 else "kulturpoler")
        if chart is None or whole is None:
            continue
        figures = [around.released.figure(whole.id, item=pole.name) for pole in poles]
        sides = [NOW, DESIRED] if any(figure is not None and figure.desired for figure in figures) else [NOW]
        colours = spread((_HOUSE.high, _HOUSE.low), len(poles))
        body = Native(
            Kind.STACKED,
            chart.alt,
            tuple(sides),
            tuple(
                Series(pole.text, _pole(figure, len(sides)), colour, "")
                for pole, figure, colour in zip(poles, figures, colours, strict=True)
            ),
        )
        counts = [figure.n for figure in figures if figure is not None]
        about = f"{poles[0].question or ''} · medelvärde av 100 poäng · {answers(counts, whole.headcount)}"
        hidden = why(around.released, whole.id, {pole.name: pole.text for pole in poles})
        yield around.of_survey(chart.title, body, about.removeprefix(" · "), (_POLES_MADE,), hidden)


def _pole(figure: ReleasedFigure | None, sides: int) -> tuple[float | None, ...]:
    if figure is None:
        return (None,) * sides
    return (figure.now.mean, figure.desired.mean if figure.desired else None)[:sides]


def changes(around: Around, rounds: ReleasedRounds) -> Iterator[Slide]:
    """How the areas have moved: all of them, the change of each in words, and those that have surely moved."""
    whole, trend = around.everybody, rounds.trend
    chart = next(iter(of_rounds(rounds, whole.id)), None) if whole is not None else None
    if whole is None or chart is None:
        return
    rows = dimension_rows(trend, whole.id)
    shown = [one for one in rounds.series.of_group(whole.id) if any(point and point.now for point in one.points)]
    hidden = tuple(f"{what} ”{words}”: {reason}" for what, words, reason in left_out(trend))
    notes = (_CHANGE_MADE, *warnings_of(trend, whole.id), *hidden, *trend.method)
    about = f"{_INDEX}, nuläge · {', '.join(rounds.series.rounds)}"
    if shown:
        yield around.of_survey(chart.title, _all_areas(chart.alt, shown, rounds.series.rounds), about, notes)
    if not rows:
        return
    table = Grid(
        f"{chart.title}. Tabell över nuläget: område, {trend.earlier}, {trend.later}, förändring och bedömning.",
        ("Område", trend.earlier, trend.later, "Förändring", "Bedömning"),
        tuple((row.title, row.earlier, row.later, row.difference, _said(row)) for row in rows if _is_now(row)),
        (3.6, 1.5, 1.5, 1.5, 4.6),
        frozenset({1, 2, 3}),
    )
    wished = tuple(
        f"{row.title}, önskat läge: {row.earlier} → {row.later}. {_said(row)}." for row in rows if not _is_now(row)
    )
    title = f"Så har områdena ändrats sedan {trend.earlier}"
    yield around.of_survey(title, table, f"{_INDEX}, nuläge", (*notes, *wished))
    for row in rows:
        one = next((one for one in shown if one.dimension == row.change.name), None)
        if _is_now(row) and row.change.main.is_sure and one is not None:
            yield around.of_survey(f"{row.title}: {_said(row)}", _one_area(one, rounds), _INDEX, notes)


def _is_now(row: ChangeRow) -> bool:
    return row.change.side == "now"


def _said(row: ChangeRow) -> str:
    return ", ".join(filter(None, (row.said, row.interval)))


def _all_areas(alt: str, shown: Sequence[DimensionSeries], names: Sequence[str]) -> Native:
    """Nuläge of each area, with a mark for each round; the newest is the strongest."""
    colours = spread(("#C3CCD5", _HOUSE.now), len(names))
    series = tuple(
        Series(name, tuple(_index(one, place) for one in shown), colour, _HOUSE.ink, "circle")
        for place, (name, colour) in enumerate(zip(names, colours, strict=True))
    )
    return Native(Kind.MARKS, alt, tuple(one.title for one in shown), series, Scale(0, 100, 20), "0", joined=True)


def _one_area(one: DimensionSeries, rounds: ReleasedRounds) -> Native:
    now = tuple(_value(point.now if point else None) for point in one.points)
    wished = tuple(_value(point.desired if point else None) for point in one.points)
    series = [Series(NOW, now, _HOUSE.now, _HOUSE.now, "circle")]
    if any(value is not None for value in wished):
        series.append(Series(DESIRED, wished, _HOUSE.desired, _HOUSE.desired_text, "diamond"))
    values = zip(rounds.series.rounds, now, wished, strict=True)
    told = "; ".join(f"{name}: nuläge {_words(a)}, önskat läge {_words(b)}" for name, a, b in values)
    alt = f"{one.title}. {_INDEX.capitalize()}. {told}."
    return Native(Kind.LINES, alt, tuple(rounds.series.rounds), tuple(series), Scale(0, 100, 20), "0")


def _index(one: DimensionSeries, place: int) -> float | None:
    point = one.points[place]
    return _value(point.now) if point is not None else None


def _value(point: Point | None) -> float | None:
    return None if point is None else point.index


def _words(value: float | None) -> str:
    return NOT_SHOWN if value is None else decimal(value, 0)
