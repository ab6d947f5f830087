"""What has changed since an earlier round, to draw: each dimension through the rounds."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from matplotlib.figure import Figure

from kulturverktyg.charts.chart import Chart, about, alt_text
from kulturverktyg.charts.page import Heading, Run, Size
from kulturverktyg.charts.palette import Palette
from kulturverktyg.charts.small_multiples import Mark, Panel, draw
from kulturverktyg.charts.words import OF_HUNDRED, SURELY_LESS, SURELY_MORE, between, decimal, mid_sentence, verdict
from kulturverktyg.decide.round_marks import PlacedMark, RoundMarks
from kulturverktyg.guard.released_trend import (
    Change,
    Difference,
    DimensionSeries,
    GroupTrend,
    Point,
    ReleasedRounds,
    ReleasedTrend,
)

_INTERVALS = "Strecken: 95 % osäkerhetsintervall, utan korrektion för hur stor del av gruppen som har svarat."
_DASH = "– visas inte i omgången, eller bestod då av andra påståenden."
_NO_DAYS = "Åtgärdernas dagar kan markeras när omgångarnas workshoppar har fått en dag. Skriv den på sidan Workshoppar."
#: Index points from one mark to the next that are the whole scale's.
_HUNDRED = 100


def of_rounds(rounds: ReleasedRounds, group: str, marks: RoundMarks | None = None) -> Iterator[Chart]:
    """The dimensions of a group that both rounds have, if any of them is shown; with ``marks`` the measures' days."""
    trend = rounds.trend
    chosen = next((one for one in trend.groups if one.group.id == group), None)
    shown = rounds.series.of_group(group)
    if chosen is None or not shown:
        return
    title = _title(trend, group)
    placed = marks.placed(rounds.series.rounds) if marks is not None else ()
    panels = [replace(_panel(one, trend), marks=_marks(one.dimension, placed)) for one in shown]
    measures = _measures(marks, placed)

    foot = (*measures, *_foot(rounds, chosen, shown))

    def paint(palette: Palette, size: Size | None) -> Figure:
        subtitle = [Run("nuläge", "o", palette.now)]
        if any(mark is not None for panel in panels for mark in panel.desired):
            subtitle.append(Run("önskat läge", "D", palette.desired))
        subtitle.append(Run(about(chosen.group, OF_HUNDRED, _counts(chosen, trend))))
        return draw(panels, rounds.series.rounds, Heading(title, subtitle, foot), palette, size)

    kind = f"Områdena i {len(rounds.series.rounds)} omgångar, {about(chosen.group, OF_HUNDRED)}"
    alt = " ".join((alt_text(title, kind, (_told(panel) for panel in panels)), *measures))
    yield Chart("omgangar", title, alt, paint)


def _marks(dimension: str, placed: Sequence[PlacedMark]) -> tuple[tuple[float, int], ...]:
    """Where the measures are that build on a dimension, or on none, with their numbers."""
    numbered = enumerate(placed, 1)
    return tuple((at, number) for number, (at, one) in numbered if not one.dimensions or dimension in one.dimensions)


def _measures(marks: RoundMarks | None, placed: Sequence[PlacedMark]) -> tuple[str, ...]:
    """What the numbers of the measures mean, or why there are none."""
    if marks is None or not marks.measures:
        return ()
    if not marks.days:
        return (_NO_DAYS,)
    told = "; ".join(f"{number} {one.title} ({one.date})" for number, (_, one) in enumerate(placed, 1))
    return (f"Prickade linjer: när åtgärderna började. {told}.",) if told else ()


def _panel(one: DimensionSeries, trend: ReleasedTrend) -> Panel:
    now, desired = (_change(one, trend, side) for side in ("now", "desired"))
    return Panel(
        one.title,
        tuple(_mark(point.now) if point else None for point in one.points),
        tuple(_mark(point.desired) if point else None for point in one.points),
        _words(now, trend),
        _words(desired, trend) if any(point and point.desired for point in one.points) else "",
        now is not None and now.main.is_sure,
        desired is not None and desired.main.is_sure,
    )


def _mark(point: Point | None) -> Mark | None:
    return None if point is None else Mark(point.index, point.low, point.high)


def _change(one: DimensionSeries, trend: ReleasedTrend, side: str) -> Change | None:
    found = (c for c in trend.of_group(one.group) if c.dimension == one.dimension and c.side == side)
    return next(found, None)


def _words(change: Change | None, trend: ReleasedTrend) -> str:
    """``säker ökning, mellan 2 och 9``, in index points."""
    if change is None:
        return f"jämförs inte med {trend.earlier}"
    difference = change.main
    said = verdict(difference.low, difference.high)
    interval = _in_index(change, trend)
    return f"{said}, {between(*interval, 0)}" if interval else said


def _in_index(change: Change, trend: ReleasedTrend) -> tuple[float, float] | None:
    difference: Difference = change.main
    if difference.low is None or difference.high is None:
        return None
    points = next(d.points for d in trend.dimensions if d.name == change.dimension)
    per_step = 1.0 if points is None else _HUNDRED / (points - 1)
    return difference.low * per_step, difference.high * per_step


def _title(trend: ReleasedTrend, group: str) -> str:
    titles = {dimension.name: dimension.title for dimension in trend.dimensions}
    changes = [c for c in trend.of_group(group) if c.dimension is not None and c.side == "now"]
    told = [c for c in changes if c.main.low is not None]
    sure = [c for c in told if c.main.is_sure]
    more = [titles[c.name] for c in sure if (c.main.value or 0) > 0]
    less = [titles[c.name] for c in sure if (c.main.value or 0) < 0]
    if not told:
        return f"Områdena går inte att jämföra med {trend.earlier}"
    if not sure:
        return f"Inget område har säkert ändrats sedan {trend.earlier}"
    if len(sure) == 1:
        direction = SURELY_MORE if more else SURELY_LESS
        return f"{direction.capitalize()} sedan {trend.earlier}: {mid_sentence(titles[sure[0].name])}"
    if len(more) == len(less) == 1:
        return f"Sedan {trend.earlier}: {SURELY_MORE} för ”{more[0]}” och {SURELY_LESS} för ”{less[0]}”"
    parts = [f"{SURELY_MORE} i {_areas(more)}"] * bool(more) + [f"{SURELY_LESS} i {_areas(less)}"] * bool(less)
    return f"{' och '.join(parts).capitalize()} sedan {trend.earlier}"


def _areas(titles: Sequence[str]) -> str:
    return "1 område" if len(titles) == 1 else f"{len(titles)} områden"


def _counts(chosen: GroupTrend, trend: ReleasedTrend) -> str:
    return ", ".join(
        f"{n} svar av {headcount} ({round_})"
        for n, headcount, round_ in zip(chosen.n, chosen.headcount, (trend.earlier, trend.later), strict=True)
    )


def _foot(rounds: ReleasedRounds, chosen: GroupTrend, shown: Sequence[DimensionSeries]) -> tuple[str, ...]:
    trend = rounds.trend
    dashes = any(point is None for one in shown for point in one.points)
    return (
        *(_DASH for _ in range(dashes)),
        _INTERVALS,
        *trend.warnings,
        *chosen.warnings,
        f"Resultat visas bara när minst {trend.k} har svarat.",
        f"Källa: {trend.survey}, {', '.join(rounds.series.rounds)}. {trend.journey}.",
    )


def _told(panel: Panel) -> str:
    sides = (("nuläge", panel.now, panel.now_words), ("önskat läge", panel.desired, panel.desired_words))
    told = (
        f"{side} {' till '.join(decimal(mark.value, 0) if mark else '–' for mark in marks)} ({words})"
        for side, marks, words in sides
        if any(marks)
    )
    return f"{panel.title}: {', '.join(told)}"
