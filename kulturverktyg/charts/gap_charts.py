"""Which gaps there are to draw: of dimensions, of statements and of culture poles."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from matplotlib.figure import Figure

from kulturverktyg.charts.chart import Chart, about, alt_text, foot, who_was_asked
from kulturverktyg.charts.gap_dumbbell import Axis, GapRow, draw
from kulturverktyg.charts.page import Heading, Run, Size
from kulturverktyg.charts.palette import Palette
from kulturverktyg.charts.scales import by_scale
from kulturverktyg.charts.words import NOT_SHOWN, answers, decimal, mid_sentence
from kulturverktyg.guard.released import ReleasedFigure, ReleasedGroup, ReleasedItem, ReleasedResults

_HUNDRED = Axis(0, 100, 20, places=0)
#: Part of the scale's length under which the largest gap is no finding.
_CLOSE = 0.05
_NO_FINDING = "Nuläge och önskat läge ligger nära varandra"


@dataclass(frozen=True)
class _View:
    """What one chart shows. ``unit`` says what its numbers are, ``counts`` how many answered each row,

    ``question`` what was asked where the rows do not say it; ``notes`` stand at the foot.
    """

    id: str
    title: str
    unit: str
    axis: Axis
    rows: Sequence[GapRow]
    counts: Sequence[int]
    question: str = ""
    notes: Sequence[str] = ()


def of_dimensions(released: ReleasedResults, group: ReleasedGroup) -> Iterator[Chart]:
    """Dimension by dimension; in scale points when all dimensions share one scale, else as index."""
    scales = {dimension.points for dimension in released.dimensions}
    shared = next(iter(scales)) if len(scales) == 1 else None
    rows, counts = [], []
    for dimension in released.dimensions:
        figure = released.figure(group.id, dimension=dimension.name)
        rows.append(_row(dimension.title, figure) if shared else _index_row(dimension.title, figure))
        counts += [figure.n] if figure else []
    axis, unit = (_scale(shared), f"medelvärde 1–{shared}") if shared else (_HUNDRED, "index 0–100")
    title = _largest_gap(rows, axis, "{}")
    yield from _charts(_View("glapp-dimensioner", title, unit, axis, _sorted(rows), counts), released, group)


def of_statements(released: ReleasedResults, group: ReleasedGroup) -> Iterator[Chart]:
    """Statement by statement, one chart for each length of scale."""
    for place, (points, items) in enumerate(by_scale(released, {"pair"})):
        figures = [released.figure(group.id, item=item.name) for item in items]
        rows = [_row(item.text, figure) for item, figure in zip(items, figures, strict=True)]
        id_, axis = f"glapp-pastaenden-{points}" if place else "glapp-pastaenden", _scale(points)
        title, unit = _largest_gap(rows, axis, "”{}”"), f"medelvärde 1–{points}"
        counts = [figure.n for figure in figures if figure]
        view = _View(id_, title, unit, axis, _sorted(rows), counts, notes=who_was_asked(items))
        yield from _charts(view, released, group)


def of_poles(released: ReleasedResults, group: ReleasedGroup) -> Iterator[Chart]:
    """How 100 points are dealt out over culture poles, one chart for each such question."""
    questions: dict[str, list[ReleasedItem]] = {}
    for item in released.items:
        if item.kind == "allocation":
            questions.setdefault(item.name.rpartition(".")[0], []).append(item)
    for place, poles in enumerate(questions.values(), 1):
        figures = [released.figure(group.id, item=pole.name) for pole in poles]
        rows = [_row(pole.text, figure) for pole, figure in zip(poles, figures, strict=True)]
        id_ = f"kulturpoler-{place}" if place > 1 else "kulturpoler"
        counts = [figure.n for figure in figures if figure]
        unit, question = "medelvärde av 100 poäng", poles[0].question or ""
        view = _View(id_, _largest_wish(rows), unit, _HUNDRED, rows, counts, question, who_was_asked(poles[:1]))
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
        interval = any(row.low is not None for row in view.rows)
        note = "Strecket under önskat läge: 95 % osäkerhetsintervall för glappet." if interval else ""
        return draw(
            view.rows, view.axis, Heading(view.title, subtitle, foot(released, note, *view.notes)), palette, size
        )

    kind = f"Nuläge och önskat läge, {about(group, view.unit)}"
    told = (_told(row, view.axis.places) for row in view.rows)
    yield Chart(view.id, view.title, alt_text(view.title, kind, told), paint)


def _row(label: str, figure: ReleasedFigure | None) -> GapRow:
    """A row in the unit of the answers."""
    if figure is None:
        return GapRow(label, None)
    desired = figure.desired.mean if figure.desired else None
    if figure.gap is None:
        return GapRow(label, figure.now.mean, desired)
    return GapRow(label, figure.now.mean, desired, figure.gap.mean, figure.gap.low, figure.gap.high)


def _index_row(label: str, figure: ReleasedFigure | None) -> GapRow:
    """A row as index, without the interval, which is in the unit of the answers."""
    if figure is None or figure.now.index is None:
        return GapRow(label, None)
    desired = figure.desired.index if figure.desired else None
    return GapRow(label, figure.now.index, desired, None if desired is None else desired - figure.now.index)


def _scale(points: int) -> Axis:
    return Axis(1, points, 1)


def _sorted(rows: Sequence[GapRow]) -> Sequence[GapRow]:
    """The largest gap first, whatever its direction; what is not shown last."""
    return sorted(rows, key=lambda row: (row.now is None, -abs(row.gap or 0)))


def _largest_gap(rows: Sequence[GapRow], axis: Axis, quotation: str) -> str:
    with_gap = [row for row in rows if row.gap is not None]
    if not with_gap:
        return "Så är det i dag"
    largest = max(with_gap, key=lambda row: abs(row.gap or 0))
    if abs(largest.gap or 0) < _CLOSE * (axis.highest - axis.lowest):
        return _NO_FINDING
    label = largest.label if quotation != "{}" else mid_sentence(largest.label)
    return f"Störst glapp: {quotation.format(label)}"


def _largest_wish(rows: Sequence[GapRow]) -> str:
    with_gap = [row for row in rows if row.gap is not None]
    largest = max(with_gap, key=lambda row: row.gap or 0, default=None)
    if largest is None or (largest.gap or 0) < _CLOSE * 100:
        return _NO_FINDING
    return f"Mest önskas mer av: {mid_sentence(largest.label)}"


def _told(row: GapRow, places: int) -> str:
    if row.now is None:
        return f"{row.label}: {NOT_SHOWN}"
    desired = f", önskat läge {decimal(row.desired, places)}" if row.desired is not None else ""
    return f"{row.label}: nuläge {decimal(row.now, places)}{desired}"
