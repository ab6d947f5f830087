"""Which distributions there are to draw: the answers to each statement, now and desired."""

from collections.abc import Iterator, Sequence

from matplotlib.figure import Figure

from kulturverktyg.charts.chart import Chart, about, alt_text, foot, shown, who_was_asked
from kulturverktyg.charts.page import Heading, Run, Size
from kulturverktyg.charts.palette import Palette
from kulturverktyg.charts.partly import ONLY_MEAN, in_words, why
from kulturverktyg.charts.scales import by_scale
from kulturverktyg.charts.stacked_bars import BarRow, draw
from kulturverktyg.charts.words import NOT_SHOWN, answers, decimal, percent
from kulturverktyg.guard.released import Measure, ReleasedGroup, ReleasedItem, ReleasedResults

_TURNED = " (omvänt)"
_SIDES = (
    ("nulage", "nuläge", "Flest positiva svar: ”{}”"),
    ("onskat", "önskat läge", "Mest önskat: ”{}”"),
)


def of_statements(released: ReleasedResults, group: ReleasedGroup) -> Iterator[Chart]:
    """Now, then desired; one chart for each length of scale."""
    for place, (points, items) in enumerate(by_scale(released, {"pair", "scale"})):
        for side, words, finding in _SIDES:
            id_ = f"fordelning-{side}-{points}" if place else f"fordelning-{side}"
            yield from _charts(id_, words, finding, items, released, group)


def _charts(
    id_: str,
    side: str,
    finding: str,
    items: Sequence[ReleasedItem],
    released: ReleasedResults,
    group: ReleasedGroup,
) -> Iterator[Chart]:
    rows, counts = [], []
    for item in items:
        figure = released.figure(group.id, item=item.name)
        measure = (figure.now if side == "nuläge" else figure.desired) if figure else None
        if side == "nuläge" or item.kind == "pair":
            rows.append(_row(item, measure))
        counts += [figure.n] if figure and measure and measure.distribution else []
    if not counts:
        return
    rows.sort(key=lambda row: (row.positive is None, row.instead == NOT_SHOWN, -(row.positive or 0)))
    best = rows[0]
    found = best.positive and len(rows) > 1
    title = finding.format(best.label.removesuffix(_TURNED)) if found else "Så fördelar sig svaren"
    labels = _labels(items)
    reasons = tuple(why(released, group.id, {item.name: item.text for item in items}))

    def paint(palette: Palette, size: Size | None) -> Figure:
        subtitle = [Run(about(group, side, "procent av svaren", answers(counts, group.headcount)))]
        return draw(rows, labels, Heading(title, subtitle, foot(released, *_notes(items), *reasons)), palette, size)

    told = (_told(row) for row in rows)
    kind = f"Så fördelar sig svaren, {about(group, side)}, andel positiva svar"
    shows = shown(f"Så fördelar sig svaren, {side}, i procent", group, counts)
    yield Chart(id_, title, alt_text(title, kind, told), paint, shows)


def _row(item: ReleasedItem, measure: Measure | None) -> BarRow:
    label = item.text + _TURNED if item.reversed else item.text
    if measure is None:
        return BarRow(label, None, None)
    spread = measure.distribution
    if spread is None:
        return BarRow(label, None, measure.positive, _instead(item, measure))
    return BarRow(label, spread[::-1] if item.reversed else spread, measure.positive)


def _instead(item: ReleasedItem, measure: Measure) -> str:
    if measure.mean is not None:
        return f"{ONLY_MEAN}: {decimal(measure.mean)}"
    return in_words(measure, item)


def _labels(items: Sequence[ReleasedItem]) -> tuple[str, ...]:
    """The answers' words when all items share them, else their numbers."""
    first = items[0]
    points = first.points or 0
    if len(first.labels) == points and all(item.labels == first.labels for item in items):
        return first.labels
    return tuple(str(point) for point in range(1, points + 1))


def _notes(items: Sequence[ReleasedItem]) -> Iterator[str]:
    straight = next((item for item in items if not item.reversed and item.positive_points), None)
    if straight:
        first, last = straight.positive_points[0], straight.positive_points[-1]
        span = f"svar {first}–{last}" if first != last else f"svar {first}"
        yield f"Positiva: {span} på skalan 1–{straight.points}."
    if any(item.reversed for item in items):
        yield "Omvända påståenden är vända, så att de gynnsamma svaren alltid står till höger."
    yield from who_was_asked(items)


def _told(row: BarRow) -> str:
    return f"{row.label}: {row.instead if row.positive is None else percent(row.positive)}"
