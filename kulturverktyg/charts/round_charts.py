"""What has changed since an earlier round, to draw: each dimension through the rounds, or each statement in two."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from matplotlib.figure import Figure

from kulturverktyg.charts.change_rows import ChangeRow, dimension_rows, statement_rows
from kulturverktyg.charts.chart import Chart, about, alt_text
from kulturverktyg.charts.page import Heading, Run, Size
from kulturverktyg.charts.palette import Palette
from kulturverktyg.charts.small_multiples import Mark, Panel, draw
from kulturverktyg.charts.words import OF_HUNDRED, SURELY_LESS, SURELY_MORE, decimal, mid_sentence
from kulturverktyg.decide.round_marks import PlacedMark, RoundMarks
from kulturverktyg.guard.released_trend import DimensionSeries, GroupTrend, Point, ReleasedRounds, ReleasedTrend

_INTERVALS = "Strecken: 95 % osäkerhetsintervall, utan korrektion för hur stor del av gruppen som har svarat."
_ONLY_SAID = "Förändringens 95 % osäkerhetsintervall står i ord vid varje påstående."
_DASH = "– visas inte i omgången, eller bestod då av andra påståenden."
_NO_DAYS = "Åtgärdernas dagar kan markeras när omgångarnas workshoppar har fått en dag. Skriv den på sidan Workshoppar."
_Row = Mapping[tuple[str, str], ChangeRow]


@dataclass(frozen=True)
class _Noun:
    """What is drawn, in words."""

    one: str
    many: str
    all: str


_AREA = _Noun("område", "områden", "Områdena")
_STATEMENT = _Noun("påstående", "påståenden", "Påståendena")


def of_rounds(rounds: ReleasedRounds, group: str, marks: RoundMarks | None = None) -> Iterator[Chart]:
    """The dimensions of a group through the rounds, if any of them is shown; with ``marks`` the measures' days.

    Where the two rounds have no dimension in common, as when a short form follows a whole one, it is the statements
    that they have in common.
    """
    trend = rounds.trend
    chosen = next((one for one in trend.groups if one.group.id == group), None)
    shown = rounds.series.of_group(group)
    if chosen is None:
        return
    areas, statements = dimension_rows(trend, group), statement_rows(trend, group)
    if statements and not areas:
        yield _of_statements(trend, chosen, statements, marks)
    elif shown:
        yield _of_areas(rounds, chosen, areas, marks)


def _of_areas(rounds: ReleasedRounds, chosen: GroupTrend, rows: Sequence[ChangeRow], marks: RoundMarks | None) -> Chart:
    trend, shown = rounds.trend, rounds.series.of_group(chosen.group.id)
    placed = marks.placed(rounds.series.rounds) if marks is not None else ()
    known = _by_side(rows)
    panels = [replace(_panel(one, known, trend), marks=_marks(one.dimension, placed)) for one in shown]
    foot = (
        *(_DASH for _ in range(any(point is None for one in shown for point in one.points))),
        _INTERVALS,
        *_foot(chosen, trend, rounds.series.rounds),
    )
    title = _title(rows, trend, _AREA)
    return _chart("omgangar", title, panels, rounds.series.rounds, _Around(chosen, trend, _AREA, foot, marks, placed))


def _of_statements(
    trend: ReleasedTrend, chosen: GroupTrend, rows: Sequence[ChangeRow], marks: RoundMarks | None
) -> Chart:
    names = (trend.earlier, trend.later)
    placed = marks.placed(names) if marks is not None else ()
    asked_in = {item.name: item.dimension or "" for item in trend.items}
    known = _by_side(rows)
    panels = [
        Panel(
            next(row.title for row in rows if row.change.name == name),
            _ends(known.get((name, "now"))),
            _ends(known.get((name, "desired"))),
            _words(known.get((name, "now")), trend),
            _words(known.get((name, "desired")), trend) if (name, "desired") in known else "",
            _is_sure(known.get((name, "now"))),
            _is_sure(known.get((name, "desired"))),
            _marks(asked_in[name], placed),
        )
        for name in dict.fromkeys(row.change.name for row in rows)
    ]
    foot = (_ONLY_SAID, *_foot(chosen, trend, names))
    title = _title(rows, trend, _STATEMENT)
    around = _Around(chosen, trend, _STATEMENT, foot, marks, placed)
    return _chart("omgangar-pastaenden", title, panels, names, around)


@dataclass(frozen=True)
class _Around:
    """What is said around the little charts."""

    chosen: GroupTrend
    trend: ReleasedTrend
    noun: _Noun
    foot: Sequence[str]
    marks: RoundMarks | None
    placed: Sequence[PlacedMark]


def _chart(chart_id: str, title: str, panels: Sequence[Panel], names: Sequence[str], around: _Around) -> Chart:
    chosen, trend = around.chosen, around.trend
    measures = _measures(around.marks, around.placed)
    foot = (*measures, *around.foot)

    def paint(palette: Palette, size: Size | None) -> Figure:
        subtitle = [Run("nuläge", "o", palette.now)]
        if any(mark is not None for panel in panels for mark in panel.desired):
            subtitle.append(Run("önskat läge", "D", palette.desired))
        subtitle.append(Run(about(chosen.group, OF_HUNDRED, _counts(chosen, trend))))
        return draw(panels, names, Heading(title, subtitle, foot), palette, size)

    kind = f"{around.noun.all} i {len(names)} omgångar, {about(chosen.group, OF_HUNDRED)}"
    alt = " ".join((alt_text(title, kind, (_told(panel) for panel in panels)), *measures))
    shows = f"{kind}. {_counts(chosen, trend)}."
    return Chart(chart_id, title, alt, paint, shows)


def _by_side(rows: Sequence[ChangeRow]) -> _Row:
    return {(row.change.name, row.change.side): row for row in rows}


def _ends(row: ChangeRow | None) -> tuple[Mark | None, ...]:
    """The two rounds of a row."""
    values = (row.change.main.earlier, row.change.main.later) if row is not None else (None, None)
    return tuple(None if value is None else Mark(value) for value in values)


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


def _panel(one: DimensionSeries, rows: _Row, trend: ReleasedTrend) -> Panel:
    now, desired = (rows.get((one.dimension, side)) for side in ("now", "desired"))
    return Panel(
        one.title,
        tuple(_mark(point.now) if point else None for point in one.points),
        tuple(_mark(point.desired) if point else None for point in one.points),
        _words(now, trend),
        _words(desired, trend) if any(point and point.desired for point in one.points) else "",
        _is_sure(now),
        _is_sure(desired),
    )


def _is_sure(row: ChangeRow | None) -> bool:
    return row is not None and row.change.main.is_sure


def _mark(point: Point | None) -> Mark | None:
    return None if point is None else Mark(point.index, point.low, point.high)


def _words(row: ChangeRow | None, trend: ReleasedTrend) -> str:
    """``säker ökning, mellan 2 och 9``, in index points."""
    if row is None:
        return f"jämförs inte med {trend.earlier}"
    return ", ".join(filter(None, (row.said, row.interval)))


def _title(rows: Sequence[ChangeRow], trend: ReleasedTrend, noun: _Noun) -> str:
    told = [row for row in rows if row.change.side == "now" and row.change.main.low is not None]
    sure = [row for row in told if row.change.main.is_sure]
    more = [row.title for row in sure if (row.change.main.value or 0) > 0]
    less = [row.title for row in sure if (row.change.main.value or 0) < 0]
    if not told:
        return f"{noun.all} går inte att jämföra med {trend.earlier}"
    if not sure:
        return f"Inget {noun.one} har säkert ändrats sedan {trend.earlier}"
    if len(sure) == 1:
        direction = SURELY_MORE if more else SURELY_LESS
        name = mid_sentence(sure[0].title) if noun is _AREA else f"”{sure[0].title.rstrip('.')}”"
        return f"{direction.capitalize()} sedan {trend.earlier}: {name}"
    if len(more) == len(less) == 1 and noun is _AREA:
        return f"Sedan {trend.earlier}: {SURELY_MORE} för ”{more[0]}” och {SURELY_LESS} för ”{less[0]}”"
    parts = [f"{SURELY_MORE} i {_counted(more, noun)}"] * bool(more)
    parts += [f"{SURELY_LESS} i {_counted(less, noun)}"] * bool(less)
    return f"{' och '.join(parts).capitalize()} sedan {trend.earlier}"


def _counted(titles: Sequence[str], noun: _Noun) -> str:
    return f"1 {noun.one}" if len(titles) == 1 else f"{len(titles)} {noun.many}"


def _counts(chosen: GroupTrend, trend: ReleasedTrend) -> str:
    return ", ".join(
        f"{n} svar av {headcount} ({round_})"
        for n, headcount, round_ in zip(chosen.n, chosen.headcount, (trend.earlier, trend.later), strict=True)
    )


def _foot(chosen: GroupTrend, trend: ReleasedTrend, names: Sequence[str]) -> tuple[str, ...]:
    return (
        *trend.warnings,
        *chosen.warnings,
        f"Resultat visas bara när minst {trend.k} har svarat.",
        f"Källa: {trend.survey}, {', '.join(names)}. {trend.journey}.",
    )


def _told(panel: Panel) -> str:
    sides = (("nuläge", panel.now, panel.now_words), ("önskat läge", panel.desired, panel.desired_words))
    told = (
        f"{side} {' till '.join(decimal(mark.value, 0) if mark else '–' for mark in marks)} ({words})"
        for side, marks, words in sides
        if any(marks)
    )
    return f"{panel.title}: {', '.join(told)}"
