"""Statement by statement: how the answers are spread in each area, and what was chosen among alternatives."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kulturverktyg.charts.alternative_charts import of_multiple, of_rankings
from kulturverktyg.charts.chart import alt_text
from kulturverktyg.charts.distribution_charts import of_statements
from kulturverktyg.charts.palette import PALETTES, spread
from kulturverktyg.charts.partly import ONLY_MEAN, in_words, why
from kulturverktyg.charts.scales import by_scale
from kulturverktyg.charts.words import answers, decimal, percent
from kulturverktyg.export.slides.around import Around
from kulturverktyg.export.slides.slide import Kind, Native, Scale, Series, Slide
from kulturverktyg.guard.released import ReleasedFigure, ReleasedGroup, ReleasedItem, ReleasedResults

_HOUSE = PALETTES["light"]
_TURNED = " (omvänt)"
_TURNED_NOTE = "Omvända påståenden är vända, så att de gynnsamma svaren alltid står till höger."
_SPREAD_MADE = "Staplarna är andelar av svaren, siffrorna i dem hur många som svarade så. Vet ej är inte med."
_SHARES_MADE = "Andelarna är räknade på dem som har svarat på frågan. Vet ej är inte med."
_PLACES_MADE = "Staplarna är andelar av svaren. Lägst medelplats står först: plats 1 är viktigast."


def items(around: Around) -> Iterator[Slide]:
    """Everybody's answers; nothing while everybody is not shown."""
    whole = around.everybody
    if whole is None:
        return
    released = around.released
    titles = {dimension.name: dimension.title for dimension in released.dimensions}
    for name in dict.fromkeys((*titles, None)):
        asked = tuple(item for item in released.items if item.dimension == name)
        for _, on_scale in by_scale(replace(released, items=asked), ("pair", "scale")):
            yield from _statements(around, whole, on_scale, titles.get(name or "", ""))
    for item in released.items:
        if item.kind in ("choice", "recommendation"):
            yield from _choice(around, whole, item)
    for ticked in _questions(released, "multiple"):
        yield from _multiple(around, whole, ticked)
    for ranked in _questions(released, "ranking"):
        yield from _ranking(around, whole, ranked)


def _statements(around: Around, whole: ReleasedGroup, asked: Sequence[ReleasedItem], area: str) -> Iterator[Slide]:
    """Nuläge of statements on one scale, the most positive first."""
    found = [(item, around.released.figure(whole.id, item=item.name)) for item in asked]
    shown = sorted(((i, f) for i, f in found if f is not None and f.now.distribution is not None), key=_positive)
    if not shown:
        return
    only = replace(around.released, items=tuple(asked))
    chart = next(chart for chart in of_statements(only, whole) if chart.id.startswith("fordelning-nulage"))
    title = f"{area}. {chart.title}" if area else chart.title if len(shown) > 1 else shown[0][0].text
    notes = [_SPREAD_MADE, *([_TURNED_NOTE] if any(item.reversed for item in asked) else [])]
    instead = [
        f"”{item.text}”: {_instead(item, f)}" for item, f in found if f is not None and f.now.distribution is None
    ]
    hidden = (*instead, *why(around.released, whole.id, {item.name: item.text for item in asked}))
    labels = _labels([item for item, _ in shown])
    counts = [_counts(item, figure) for item, figure in shown]
    colours = spread(_HOUSE.distribution, len(labels))
    series = tuple(
        Series(label, tuple(count[at] for count in counts), colour, "")
        for at, (label, colour) in enumerate(zip(labels, colours, strict=True))
    )
    body = Native(Kind.STACKED, chart.alt, tuple(_label(item, figure) for item, figure in shown), series)
    about = f"nuläge · andel av svaren · {answers([figure.n for _, figure in shown], whole.headcount)}"
    yield around.of_survey(title, body, about, notes, hidden)


def _instead(item: ReleasedItem, figure: ReleasedFigure) -> str:
    """What is known of a statement that has no bar."""
    mean = figure.now.mean
    return in_words(figure.now, item) if mean is None else f"{ONLY_MEAN}: {decimal(mean)}"


def _positive(entry: tuple[ReleasedItem, ReleasedFigure]) -> float:
    return -(entry[1].now.positive or 0.0)


def _label(item: ReleasedItem, figure: ReleasedFigure) -> str:
    words = item.text + _TURNED if item.reversed else item.text
    return words if figure.now.positive is None else f"{words} – {percent(figure.now.positive)} positiva"


def _counts(item: ReleasedItem, figure: ReleasedFigure) -> tuple[int, ...]:
    counts = figure.now.distribution or ()
    return counts[::-1] if item.reversed else counts


def _labels(asked: Sequence[ReleasedItem]) -> tuple[str, ...]:
    first = asked[0]
    if len(first.labels) == first.points and all(item.labels == first.labels for item in asked):
        return first.labels
    return tuple(str(point) for point in range(1, (first.points or 0) + 1))


def _choice(around: Around, whole: ReleasedGroup, item: ReleasedItem) -> Iterator[Slide]:
    """A bar for each alternative of a single choice, or for each of 0–10."""
    figure = around.released.figure(whole.id, item=item.name)
    if figure is None or figure.now.distribution is None:
        return
    counts = figure.now.distribution
    labels = item.labels if len(item.labels) == len(counts) else tuple(str(place) for place in range(len(counts)))
    shares = tuple(count / sum(counts) for count in counts)
    number = figure.now.recommendation
    recommended = "" if number is None else f"rekommendationstal {decimal(number, 0)} · "
    told = (f"{label}: {percent(share)}" for label, share in zip(labels, shares, strict=True))
    body = _bars(alt_text(item.text, "Andel av svaren", told), labels, shares)
    if item.kind == "recommendation":
        body = replace(body, kind=Kind.COLUMNS, scale=Scale(0))
    about = f"{recommended}andel av svaren · {answers([figure.n], whole.headcount)}"
    yield around.of_survey(item.text, body, about, (_SHARES_MADE,))


def _questions(released: ReleasedResults, kind: str) -> list[list[ReleasedItem]]:
    found: dict[str, list[ReleasedItem]] = {}
    for item in released.items:
        if item.kind == kind:
            found.setdefault(item.name.rpartition(".")[0], []).append(item)
    return list(found.values())


def _multiple(around: Around, whole: ReleasedGroup, asked: Sequence[ReleasedItem]) -> Iterator[Slide]:
    chart = next(iter(of_multiple(replace(around.released, items=tuple(asked)), whole)), None)
    found = [(item, around.released.figure(whole.id, item=item.name)) for item in asked]
    shown = sorted(((i, f.now.positive, f.n) for i, f in found if f and f.now.positive is not None), key=_most)
    if chart is None or not shown:
        return
    body = _bars(chart.alt, tuple(item.text for item, _, _ in shown), tuple(share for _, share, _ in shown))
    about = f"{asked[0].question} · {answers([n for _, _, n in shown], whole.headcount)}"
    hidden = why(around.released, whole.id, {item.name: item.text for item in asked})
    yield around.of_survey(chart.title, body, about, (_SHARES_MADE,), hidden)


def _ranking(around: Around, whole: ReleasedGroup, asked: Sequence[ReleasedItem]) -> Iterator[Slide]:
    chart = next(iter(of_rankings(replace(around.released, items=tuple(asked)), whole)), None)
    found = [(item, around.released.figure(whole.id, item=item.name)) for item in asked]
    shown = sorted(((i, f) for i, f in found if f is not None and f.now.distribution is not None), key=_mean_place)
    if chart is None or not shown:
        return
    labels = shown[0][0].labels
    counts = [figure.now.distribution or () for _, figure in shown]
    colours = spread((_HOUSE.high, _HOUSE.low), len(labels) + 1)[:-1]
    series = tuple(
        Series(label, tuple(count[at] for count in counts), colour, "")
        for at, (label, colour) in enumerate(zip(labels, colours, strict=True))
    )
    words = tuple(f"{item.text} – medelplats {decimal(figure.now.mean or 0)}" for item, figure in shown)
    body = Native(Kind.STACKED, chart.alt, words, series)
    about = f"{asked[0].question} · {answers([figure.n for _, figure in shown], whole.headcount)}"
    hidden = why(around.released, whole.id, {item.name: item.text for item in asked})
    yield around.of_survey(chart.title, body, about, (_PLACES_MADE,), hidden)


def _bars(alt: str, labels: tuple[str, ...], shares: tuple[float, ...]) -> Native:
    series = (Series("Andel", shares, _HOUSE.primary, _HOUSE.ink),)
    return Native(Kind.BARS, alt, labels, series, Scale(0, 1, 0.25), "0 %")


def _most(entry: tuple[ReleasedItem, float, int]) -> float:
    return -entry[1]


def _mean_place(entry: tuple[ReleasedItem, ReleasedFigure]) -> float:
    return entry[1].now.mean or 0.0
