"""Which gaps there are to draw: of dimensions, of statements and of culture poles."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from matplotlib.figure import Figure

from kulturverktyg.charts.chart import Chart, about, alt_text, foot, shown, who_was_asked
from kulturverktyg.charts.gap_dumbbell import Axis, GapRow, Mark, draw
from kulturverktyg.charts.page import Heading, Run, Size
from kulturverktyg.charts.palette import Palette
from kulturverktyg.charts.partly import in_words, why
from kulturverktyg.charts.scales import by_scale
from kulturverktyg.charts.words import NOT_SHOWN, OF_HUNDRED, answers, decimal, mid_sentence
from kulturverktyg.guard.released import Measure, ReleasedFigure, ReleasedGroup, ReleasedItem, ReleasedResults

_HUNDRED = Axis(0, 100, 20, places=0)
#: Part of the scale's length under which the largest gap is no finding.
_CLOSE = 0.05
_NO_SURE_GAP = "Inget glapp är säkert"
_NO_FINDING = "Nuläge och önskat läge ligger nära varandra"
INTERVALS = "Färgade streck och ”mellan …”: 95 % osäkerhetsintervall, korrigerade för hur många som har svarat."


@dataclass(frozen=True)
class _View:
    """What one chart shows. ``unit`` says what its numbers are, ``counts`` how many answered each row,

    ``per`` of what there is a row each, ``question`` what was asked where the rows do not say it; ``notes`` stand at
    the foot.
    """

    id: str
    title: str
    unit: str
    axis: Axis
    rows: Sequence[GapRow]
    counts: Sequence[int]
    per: str
    question: str = ""
    notes: Sequence[str] = ()


def of_dimensions(released: ReleasedResults, group: ReleasedGroup) -> Iterator[Chart]:
    """Dimension by dimension; in scale points when all dimensions share one scale, else as index."""
    scales = {dimension.points for dimension in released.dimensions}
    shared = next(iter(scales)) if len(scales) == 1 else None
    rows, counts = [], []
    for dimension in released.dimensions:
        figure = released.figure(group.id, dimension=dimension.name)
        rows.append(gap_row(dimension.title, figure) if shared else _index_row(dimension.title, figure))
        counts += [figure.n] if figure else []
    axis, unit = axis_of(shared)
    title = _largest_gap(rows, axis, "{}")
    notes = why(released, group.id, {dimension.name: dimension.title for dimension in released.dimensions})
    view = _View("glapp-dimensioner", title, unit, axis, _sorted(rows), counts, "per område", notes=tuple(notes))
    yield from _charts(view, released, group)


def of_statements(released: ReleasedResults, group: ReleasedGroup) -> Iterator[Chart]:
    """Statement by statement, one chart for each length of scale."""
    for place, (points, items) in enumerate(by_scale(released, {"pair"})):
        figures = [released.figure(group.id, item=item.name) for item in items]
        rows = [gap_row(item.text, figure, item) for item, figure in zip(items, figures, strict=True)]
        id_ = f"glapp-pastaenden-{points}" if place else "glapp-pastaenden"
        axis, unit = axis_of(points)
        title = _largest_gap(rows, axis, "”{}”")
        counts = [figure.n for figure in figures if figure]
        notes = (*who_was_asked(items), *why(released, group.id, {item.name: item.text for item in items}))
        view = _View(id_, title, unit, axis, _sorted(rows), counts, "per påstående", notes=notes)
        yield from _charts(view, released, group)


def of_poles(released: ReleasedResults, group: ReleasedGroup) -> Iterator[Chart]:
    """How 100 points are dealt out over culture poles, one chart for each such question."""
    questions: dict[str, list[ReleasedItem]] = {}
    for item in released.items:
        if item.kind == "allocation":
            questions.setdefault(item.name.rpartition(".")[0], []).append(item)
    for place, poles in enumerate(questions.values(), 1):
        figures = [released.figure(group.id, item=pole.name) for pole in poles]
        rows = [gap_row(pole.text, figure, pole) for pole, figure in zip(poles, figures, strict=True)]
        id_ = f"kulturpoler-{place}" if place > 1 else "kulturpoler"
        counts = [figure.n for figure in figures if figure]
        unit, question = "medelvärde av 100 poäng", poles[0].question or ""
        notes = (*who_was_asked(poles[:1]), *why(released, group.id, {pole.name: pole.text for pole in poles}))
        view = _View(id_, _largest_wish(rows), unit, _up_to(rows), rows, counts, "per kultur", question, notes)
        yield from _charts(view, released, group)


def _charts(view: _View, released: ReleasedResults, group: ReleasedGroup) -> Iterator[Chart]:
    if not view.counts:
        return

    def paint(palette: Palette, size: Size | None) -> Figure:
        subtitle = [Run(view.question, ends_row=True)] if view.question else []
        subtitle.append(Run("nuläge", "o", palette.now))
        if any(row.desired is not None for row in view.rows):
            subtitle.append(Run("önskat läge", "D", palette.desired))
        subtitle.append(Run(about(group, view.unit, answers(view.counts, group.headcount))))
        note = INTERVALS if any(has_interval(row) for row in view.rows) else ""
        heading = Heading(view.title, subtitle, foot(released, note, *view.notes))
        return draw(view.rows, view.axis, heading, palette, size)

    sides = "Nuläge och önskat läge" if any(row.desired is not None for row in view.rows) else "Nuläge"
    kind = f"{sides}, {about(group, view.unit)}"
    lines = (told(row, view.axis.places) for row in view.rows)
    shows = shown(f"{sides} {view.per}, {view.unit}", group, view.counts)
    yield Chart(view.id, view.title, alt_text(view.title, kind, lines), paint, shows)


def gap_row(label: str, figure: ReleasedFigure | None, item: ReleasedItem | None = None, head: str = "") -> GapRow:
    """A row in the unit of the answers."""
    if figure is None:
        return GapRow(label, None, head=head)
    now, desired = _mark(figure.now), _mark(figure.desired)
    said = _said(figure, item)
    if figure.gap is None:
        return GapRow(label, now, desired, said=said, head=head)
    return GapRow(label, now, desired, figure.gap.mean, figure.gap.low, figure.gap.high, said, head)


def axis_of(points: int | None) -> tuple[Axis, str]:
    """The scale with so many points and what its numbers are; without points that of an index."""
    return (_HUNDRED, OF_HUNDRED) if points is None else (Axis(1, points, 1), f"medelvärde 1–{points}")


def _up_to(rows: Sequence[GapRow]) -> Axis:
    """From 0 to the first tick above all marks, so that small shares can be told apart."""
    marks = [mark.value for row in rows for mark in (row.now, row.desired) if mark is not None]
    return Axis(0, min(100, (max(marks, default=100) // 20 + 1) * 20), 20, places=0)


def _mark(side: Measure | None) -> Mark | None:
    return None if side is None or side.mean is None else Mark(side.mean, side.low, side.high)


def _said(figure: ReleasedFigure, item: ReleasedItem | None) -> str:
    """What is known of the sides that have no mark."""
    sides = (("Nuläge", in_words(figure.now, item)), ("Önskat läge", in_words(figure.desired, item)))
    return ". ".join(f"{side}: {words}" for side, words in sides if words)


def _index_row(label: str, figure: ReleasedFigure | None) -> GapRow:
    """A row as index, without intervals, which are in the unit of the answers."""
    if figure is None or figure.now.index is None:
        return GapRow(label, None, said="" if figure is None else _said(figure, None))
    desired = figure.desired.index if figure.desired else None
    if desired is None:
        return GapRow(label, Mark(figure.now.index), said=_said(figure, None))
    return GapRow(label, Mark(figure.now.index), Mark(desired), desired - figure.now.index)


def has_interval(row: GapRow) -> bool:
    """Whether an interval is drawn on the row."""
    return any(mark is not None and mark.low is not None for mark in (row.now, row.desired))


def _sorted(rows: Sequence[GapRow]) -> Sequence[GapRow]:
    """The largest gap first, whatever its direction; what is not shown last."""
    return sorted(rows, key=lambda row: (row.gap is None, not row.drawn, -abs(row.gap or 0)))


def _largest_gap(rows: Sequence[GapRow], axis: Axis, quotation: str) -> str:
    with_gap = [row for row in rows if row.gap is not None]
    if not with_gap:
        return "Så är det i dag"
    largest = max(with_gap, key=lambda row: abs(row.gap or 0))
    if abs(largest.gap or 0) < _CLOSE * (axis.highest - axis.lowest):
        return _NO_FINDING
    if largest.low is not None and largest.high is not None and largest.low <= 0 <= largest.high:
        return _NO_SURE_GAP
    label = largest.label if quotation != "{}" else mid_sentence(largest.label)
    first = "Bland de största glappen" if any(_overlap(largest, row) for row in with_gap) else "Störst glapp"
    return f"{first}: {quotation.format(label)}"


def _overlap(largest: GapRow, other: GapRow) -> bool:
    """Whether another gap, of the same direction or not, cannot be told from the largest."""
    ends = [sorted((abs(row.low or 0), abs(row.high or 0))) for row in (largest, other)]
    known = all(row.low is not None and row.high is not None for row in (largest, other))
    return other is not largest and known and ends[1][1] >= ends[0][0]


def _largest_wish(rows: Sequence[GapRow]) -> str:
    with_gap = [row for row in rows if row.gap is not None]
    largest = max(with_gap, key=lambda row: row.gap or 0, default=None)
    if largest is None or (largest.gap or 0) < _CLOSE * 100:
        return _NO_FINDING
    return f"Mest önskas mer av: {mid_sentence(largest.label)}"


def told(row: GapRow, places: int) -> str:
    """A row in words."""
    sides = (("nuläge", row.now), ("önskat läge", row.desired))
    parts = [f"{side} {decimal(mark.value, places)}" for side, mark in sides if mark is not None]
    parts += [mid_sentence(row.said)] if row.said else []
    return f"{row.label}: {', '.join(parts) or NOT_SHOWN}"
