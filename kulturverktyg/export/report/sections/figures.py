"""What was answered: area by area, statement by statement, and all other questions."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kulturverktyg.charts import alternative_charts, distribution_charts, gap_charts
from kulturverktyg.charts.chart import Chart, who_was_asked
from kulturverktyg.charts.findings import asks_for_both
from kulturverktyg.charts.partly import in_words, interval, why
from kulturverktyg.charts.words import NOT_SHOWN, OF_HUNDRED, decimal, difference, percent, signed
from kulturverktyg.export.figure_sheets import KINDS
from kulturverktyg.export.report.document import Block, Paragraph, Section, Subheading, Table, Tone
from kulturverktyg.export.report.given import Given
from kulturverktyg.export.report.pieces import charts, everybody, notes, picture, section, table
from kulturverktyg.guard.released import (
    Measure,
    ReleasedFigure,
    ReleasedGroup,
    ReleasedItem,
    ReleasedResults,
)

_SCALED = ("pair", "scale")
_DIMENSION_SHARES = (3.2, 0.8, 2.2, 2.2, 2.4, 1.1, 1.1, 1.1)
_ITEM_SHARES = (4.2, 0.8, 2.2, 2.2, 2.4, 1.2)
_NUMBERS = range(1, 8)
_NOBODY = "Resultatet för alla tillsammans visas inte."
_INTERVALS = "Inom parentes står 95 % osäkerhetsintervall, korrigerade för hur stor del av gruppen som har svarat."
_GAP = "Glappet är önskat läge minus nuläge för samma personer."
_REST = (
    "Varje grupps siffror för varje påstående, med alla svarsalternativ, finns i arbetsboken på bladen Påståenden och "
    "Dimensioner."
)


def dimensions(given: Given) -> Section | None:
    """Every area: the chart, and each figure of all who answered."""
    return section("dimensions", dimension_blocks(given.released))


def dimension_blocks(released: ReleasedResults, before: str = "") -> Iterator[Block]:
    """The areas of a round; ``before`` goes first in the ids of its charts."""
    group = everybody(released)
    if not released.dimensions:
        return
    if group is None:
        yield Paragraph(_NOBODY)
        return
    chart = charts(released).get("glapp-dimensioner")
    yield from _sure_gaps(released, group)
    if chart is not None:
        yield picture(chart, before)
    yield from _dimension_table(released, group)
    names = {dimension.name: dimension.title for dimension in released.dimensions}
    read = f"{_INTERVALS} {_GAP}" if asks_for_both(released) else _INTERVALS
    yield from notes((*why(released, group.id, names), read))


def _sure_gaps(released: ReleasedResults, group: ReleasedGroup) -> Iterator[Paragraph]:
    """In how many areas people surely want more than there is, of those where that can be told."""
    figures = (released.figure(group.id, dimension=one.name) for one in released.dimensions)
    told = [figure.gap for figure in figures if figure is not None and figure.gap is not None]
    known = [gap for gap in told if gap.low is not None]
    sure = sum(gap.low is not None and gap.low > 0 for gap in known)
    if known:
        areas = "det område" if len(known) == 1 else f"de {len(known)} områden"
        yield Paragraph(f"I {sure} av {areas} där det går att säga ligger önskat läge säkert över nuläget.", Tone.LEAD)


def items(given: Given) -> Section | None:
    """Every statement of each area and every other question, of all who answered."""
    return section("items", item_blocks(given.released))


def item_blocks(released: ReleasedResults, before: str = "") -> Iterator[Block]:
    """The statements and questions of a round; ``before`` goes first in the ids of its charts."""
    group = everybody(released)
    if group is None or not released.items:
        return
    yield Paragraph(f"Så har alla svarat tillsammans. {_REST}")
    for title, statements in _by_dimension(released):
        yield from _statements(released, group, title, statements, before)
    rest = [item for item in released.items if item.kind not in _SCALED]
    if not rest:
        return
    yield Subheading("Övriga frågor")
    yield from _of_poles(released, group, before)
    for chart in (*alternative_charts.of_multiple(released, group), *alternative_charts.of_rankings(released, group)):
        yield Paragraph(f"{chart.title}.")
        yield picture(chart, before)
    yield from _singles(released, group, [item for item in rest if item.question is None])


def side_words(side: Measure | None, item: ReleasedItem | None = None) -> str:
    """A side in words: ``3,4 (mellan 3,2 och 3,6)``, or what is said instead; nothing for a side that there is not."""
    if side is None:
        return ""
    instead = in_words(side, item)
    if instead:
        return instead
    if side.mean is not None:
        return _sure(
            decimal(side.mean, max(1, item.decimals) if item is not None else 1), interval(side.low, side.high)
        )
    return f"{decimal(side.index, 0)} {OF_HUNDRED}" if side.index is not None else NOT_SHOWN


def gap_words(figure: ReleasedFigure) -> str:
    """The gap as it stands beside its two sides, with its interval; where scales differ, of the indexes."""
    now, desired, gap = figure.now, figure.desired, figure.gap
    if gap is not None:
        between = interval(gap.low, gap.high)
        return _sure(signed(difference(gap.mean, now.mean, desired.mean if desired else None)), between)
    if desired is None:
        return ""
    if now.mean is None and now.index is not None and desired.index is not None:
        return signed(difference(desired.index - now.index, now.index, desired.index, 0), 0)
    return NOT_SHOWN


def _sure(words: str, between: str) -> str:
    return f"{words} ({between})" if between else words


def _share(share: float | None) -> str:
    return "" if share is None else percent(share)


def _dimension_table(released: ReleasedResults, group: ReleasedGroup) -> Iterator[Table]:
    figures = [(one, released.figure(group.id, dimension=one.name)) for one in released.dimensions]
    if not any(figure is not None for _, figure in figures):
        return
    header = ("Område", "Svar", "Nuläge", "Önskat läge", "Glapp", "Vill ha mer", "Lika", "Mindre")
    rows = [(one.title, *_cells(figure), *_wishes(figure)) for one, figure in figures]
    scales = {dimension.points for dimension in released.dimensions}
    unit = f"medelvärde 1–{max(scales, key=bool)}" if len(scales) == 1 and None not in scales else "medelvärden"
    yield from _without_empty(f"Områdena, {unit}, {group.n} svar", header, rows, _DIMENSION_SHARES)


def _statements(
    released: ReleasedResults, group: ReleasedGroup, title: str, statements: Sequence[ReleasedItem], before: str
) -> Iterator[Block]:
    """An area: how the answers to its statements are spread, and their figures."""
    yield Subheading(title)
    name = statements[0].dimension or ""
    for chart in _of_now(distribution_charts.of_statements(_only(released, statements), group)):
        yield picture(replace(chart, id=f"{chart.id}-{name}"), before)
    header = ("Påstående", "Svar", "Nuläge", "Önskat läge", "Glapp", "Positiva")
    rows = []
    for item in statements:
        figure = released.figure(group.id, item=item.name)
        words = f"{item.text} (omvänt)" if item.reversed else item.text
        rows.append((words, *_cells(figure, item), _share(figure.now.positive if figure is not None else None)))
    points = {item.points for item in statements}
    unit = f", medelvärde 1–{statements[0].points}" if len(points) == 1 else ""
    yield from _without_empty(f"{title}{unit}", header, rows, _ITEM_SHARES)
    names = {item.name: item.text for item in statements}
    yield from notes((*who_was_asked(statements), *why(released, group.id, names)))


def _of_now(drawn: Iterator[Chart]) -> Iterator[Chart]:
    return (chart for chart in drawn if chart.id.startswith("fordelning-nulage"))


def _only(released: ReleasedResults, kept: Sequence[ReleasedItem]) -> ReleasedResults:
    """The same results with only these questions."""
    return replace(released, items=tuple(kept))


def _by_dimension(released: ReleasedResults) -> Iterator[tuple[str, Sequence[ReleasedItem]]]:
    """The statements of each area, and last those that belong to none."""
    scaled = [item for item in released.items if item.kind in _SCALED]
    for dimension in released.dimensions:
        inside = [item for item in scaled if item.dimension == dimension.name]
        if inside:
            yield dimension.title, inside
    known = {dimension.name for dimension in released.dimensions}
    outside = [item for item in scaled if item.dimension not in known]
    if outside:
        yield "Påståenden utanför områdena" if known else "Påståendena", outside


def _of_poles(released: ReleasedResults, group: ReleasedGroup, before: str) -> Iterator[Block]:
    """How 100 points were dealt out: the charts, and one table of them all."""
    for chart in gap_charts.of_poles(released, group):
        yield Paragraph(f"{chart.title}.")
        yield picture(chart, before)
    poles = [item for item in released.items if item.kind == "allocation"]
    rows = [(pole.text, *_cells(released.figure(group.id, item=pole.name), pole)) for pole in poles]
    header = ("Kultur", "Svar", "Nuläge", "Önskat läge", "Glapp")
    yield from _without_empty("Fördelning av 100 poäng, medelvärden", header, rows, _ITEM_SHARES)


def _singles(released: ReleasedResults, group: ReleasedGroup, asked: Sequence[ReleasedItem]) -> Iterator[Block]:
    """Questions with one answer that is no scale: a table of each single choice, and one of numbers."""
    for item in asked:
        figure = released.figure(group.id, item=item.name)
        spread = figure.now.distribution if figure is not None and item.kind == "choice" else None
        if figure is not None and spread is not None:
            total = sum(spread)
            counted = [
                (label, str(number), percent(number / total) if total else "")
                for label, number in zip(item.labels, spread, strict=False)
            ]
            yield from table(f"{item.text}, {figure.n} svar", ("Svar", "Antal", "Andel"), counted, (5, 1, 1), (1, 2))
    others = [item for item in asked if item.kind not in ("choice", "allocation")]
    told = [(item, released.figure(group.id, item=item.name)) for item in others]
    rows = [
        (item.text, KINDS[item.kind], str(figure.n) if figure is not None else NOT_SHOWN, _one_number(figure, item))
        for item, figure in told
    ]
    yield from table("Tal och rekommendation", ("Fråga", "Slag", "Svar", "Resultat"), rows, (4, 2, 0.8, 3), (2,))
    yield from notes((*who_was_asked(asked), *why(released, group.id, {item.name: item.text for item in asked})))


def _one_number(figure: ReleasedFigure | None, item: ReleasedItem) -> str:
    if figure is None:
        return NOT_SHOWN
    if figure.now.recommendation is not None:
        return f"rekommendationstal {signed(figure.now.recommendation, 0)}, medel {side_words(figure.now, item)}"
    return side_words(figure.now, item)


def _cells(figure: ReleasedFigure | None, item: ReleasedItem | None = None) -> tuple[str, str, str, str]:
    if figure is None:
        return NOT_SHOWN, NOT_SHOWN, "", ""
    return str(figure.n), side_words(figure.now, item), side_words(figure.desired, item), gap_words(figure)


def _wishes(figure: ReleasedFigure | None) -> tuple[str, str, str]:
    gap = figure.gap if figure is not None else None
    return (_share(gap.more), _share(gap.same), _share(gap.less)) if gap is not None else ("", "", "")


def _without_empty(
    caption: str, header: Sequence[str], rows: Sequence[Sequence[str]], shares: Sequence[float]
) -> Iterator[Table]:
    """A table without the columns in which nothing stands, such as the desired side where it was not asked."""
    kept = [place for place in range(len(header)) if place == 0 or any(row[place] for row in rows)]
    numbers = [place for place, column in enumerate(kept) if column in _NUMBERS]
    yield from table(
        caption,
        [header[place] for place in kept],
        [[row[place] for place in kept] for row in rows],
        [shares[place] for place in kept],
        numbers,
    )
