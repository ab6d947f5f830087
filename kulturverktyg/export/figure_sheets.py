"""The sheets of figures: one row for each group × dimension, and one for each group × item."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from kulturverktyg.charts.partly import in_words
from kulturverktyg.charts.scales import by_scale
from kulturverktyg.charts.words import NOT_SHOWN
from kulturverktyg.export import sheets
from kulturverktyg.export.sheets import Column, Value
from kulturverktyg.guard.released import (
    Gap,
    Measure,
    ReleasedDimension,
    ReleasedFigure,
    ReleasedGroup,
    ReleasedItem,
    ReleasedResults,
)

_BREAKDOWNS: Mapping[str, str] = {"all": "Alla", "unit": "Enhet", "role": "Roll"}
_CROSSED = "*"
KINDS: Mapping[str, str] = {
    "pair": "Nuläge och önskat läge",
    "scale": "Skala",
    "choice": "Ett val",
    "multiple": "Flera val",
    "ranking": "Rangordning",
    "recommendation": "Rekommendation 0–10",
    "allocation": "Fördelning av 100 poäng",
    "number": "Tal",
}
_NUMBER_WIDTH = 9.5


@dataclass(frozen=True)
class FigureRow:
    """A group, what was asked, and its figure or why there is none."""

    group: ReleasedGroup
    name: str
    text: str
    dimension: str
    kind: str
    figure: ReleasedFigure | None
    note: str
    decimals: int = 1


def breakdown_words(group: ReleasedGroup) -> str:
    """``Enhet``, ``Enhet × roll``; what has to do with a background question goes by its words."""
    factors = group.breakdown.split(_CROSSED)
    if not all(factor in _BREAKDOWNS for factor in factors):
        return group.breakdown_label
    words = [_BREAKDOWNS[factor] for factor in factors]
    return " × ".join([*words[:1], *(word.lower() for word in words[1:])])


def dimension_rows(released: ReleasedResults) -> list[FigureRow]:
    """Group by group, everybody first as released, dimension by dimension."""
    reasons = _reasons(released)
    return [_dimension_row(released, group, d, reasons) for group in released.groups for d in released.dimensions]


def item_rows(released: ReleasedResults) -> list[FigureRow]:
    """Group by group, item by item; items of one scale stand together, the commonest first."""
    reasons = _reasons(released)
    titles = {dimension.name: dimension.title for dimension in released.dimensions}
    return [
        FigureRow(
            group,
            item.name,
            item.words,
            titles.get(item.dimension or "", ""),
            KINDS[item.kind],
            released.figure(group.id, item=item.name),
            _note(reasons.get((group.id, item.name), ""), released.figure(group.id, item=item.name), item),
            max(item.decimals, 1),
        )
        for group in released.groups
        for item in ordered_items(released)
    ]


def ordered_items(released: ReleasedResults) -> list[ReleasedItem]:
    """Scales before all else, those with the commonest number of points first; otherwise as asked."""
    scaled = [item for _, items in by_scale(released, ("pair", "scale")) for item in items]
    return [*scaled, *(item for item in released.items if item not in scaled)]


def write_dimensions(book: Workbook, released: ReleasedResults) -> Worksheet:
    """The sheet Dimensioner."""
    sheet = sheets.new_sheet(
        book,
        "Dimensioner",
        "Dimensioner",
        "En rad för varje grupp och dimension. Medelvärden i skalsteg, index 0–100.",
    )
    columns: list[Column[FigureRow]] = [
        Column("Grupp", 28, lambda row: row.group.label),
        Column("Dimension", 38, lambda row: row.text),
        *_key_figures(with_positive=False),
        *_details(),
        Column("Namn", 24, lambda row: row.name, printed=False),
    ]
    sheets.write_table(sheet, columns, dimension_rows(released), name="Dimensioner", frozen_columns=2)
    return sheet


def write_items(book: Workbook, released: ReleasedResults) -> Worksheet:
    """The sheet Påståenden."""
    sheet = sheets.new_sheet(
        book,
        "Påståenden",
        "Påståenden",
        "En rad för varje grupp och fråga, eller för varje alternativ. Vad svaren heter står i Kodbok.",
    )
    rows = item_rows(released)
    columns: list[Column[FigureRow]] = [
        Column("Grupp", 28, lambda row: row.group.label),
        Column("Påstående", 50, lambda row: row.text),
        *_key_figures(with_positive=True),
        Column("Dimension", 38, lambda row: row.dimension, printed=False),
        *_details(),
        Column("Rekommendationstal", 19, _now(lambda side: side.recommendation), "0", printed=False),
        *_distribution("Nuläge", rows, lambda figure: figure.now),
        *_distribution("Önskat", rows, lambda figure: figure.desired),
        Column("Slag", 28, lambda row: row.kind, printed=False),
        Column("Namn", 26, lambda row: row.name, printed=False),
    ]
    sheets.write_table(sheet, columns, rows, name="Pastaenden", frozen_columns=2)
    return sheet


def _dimension_row(
    released: ReleasedResults,
    group: ReleasedGroup,
    dimension: ReleasedDimension,
    reasons: Mapping[tuple[str, str | None], str],
) -> FigureRow:
    figure = released.figure(group.id, dimension=dimension.name)
    note = _note(reasons.get((group.id, dimension.name), ""), figure, None)
    return FigureRow(group, dimension.name, dimension.title, dimension.title, "Dimension", figure, note)


def _note(reason: str, figure: ReleasedFigure | None, item: ReleasedItem | None) -> str:
    """Why there is no figure; or of one that is shown in part, what is known of its sides, and why not more."""
    if figure is None:
        return reason
    sides = (("Nuläge", in_words(figure.now, item)), ("Önskat läge", in_words(figure.desired, item)))
    return " ".join([*(f"{side}: {words}." for side, words in sides if words), figure.withheld]).strip()


def _reasons(released: ReleasedResults) -> Mapping[tuple[str, str | None], str]:
    return {(hidden.group, hidden.item): hidden.reason for hidden in released.suppressed}


def _key_figures(*, with_positive: bool) -> list[Column[FigureRow]]:
    now = [
        replace(_number("Nuläge medel", _now(lambda side: side.mean), sheets.ONE_DECIMAL), format_of=_mean_format),
        _number("Nuläge index", _now(lambda side: side.index), sheets.ONE_DECIMAL),
        _number("Nuläge positiva", _now(lambda side: side.positive), sheets.SHARE),
    ]
    desired = [
        _number("Önskat medel", _desired(lambda side: side.mean), sheets.ONE_DECIMAL),
        _number("Önskat index", _desired(lambda side: side.index), sheets.ONE_DECIMAL),
        _number("Önskat positiva", _desired(lambda side: side.positive), sheets.SHARE),
    ]
    sides = 3 if with_positive else 2
    return [
        Column("Svar (n)", 10.5, _count, sheets.COUNT),
        *now[:sides],
        *desired[:sides],
        _number("Glapp", _gap(lambda gap: gap.mean), sheets.DIFFERENCE),
        _number("Glapp från", _gap(lambda gap: gap.low), sheets.DIFFERENCE),
        _number("Glapp till", _gap(lambda gap: gap.high), sheets.DIFFERENCE),
        _number("Vill ha mer", _gap(lambda gap: gap.more), sheets.SHARE),
        _number("Vill ha lika", _gap(lambda gap: gap.same), sheets.SHARE),
        _number("Vill ha mindre", _gap(lambda gap: gap.less), sheets.SHARE),
        Column("Anmärkning", 32, lambda row: row.note or None),
    ]


def _details() -> list[Column[FigureRow]]:
    return [
        replace(_number("Nuläge från", _now(lambda side: side.low), sheets.TWO_DECIMALS), printed=False),
        replace(_number("Nuläge till", _now(lambda side: side.high), sheets.TWO_DECIMALS), printed=False),
        replace(_number("Önskat från", _desired(lambda side: side.low), sheets.TWO_DECIMALS), printed=False),
        replace(_number("Önskat till", _desired(lambda side: side.high), sheets.TWO_DECIMALS), printed=False),
        Column("Indelning", 18, lambda row: breakdown_words(row.group), printed=False),
        Column("Effekt- storlek dz", 10, _gap(lambda gap: gap.dz), sheets.TWO_DECIMALS, printed=False),
        Column("Wilcoxon p", 10, _gap(lambda gap: gap.p), sheets.THREE_DECIMALS, printed=False),
        Column("Vet ej", 9, lambda row: row.figure and row.figure.dont_know, sheets.COUNT, printed=False),
    ]


def _distribution(
    side: str, rows: Sequence[FigureRow], measure: Callable[[ReleasedFigure], Measure | None]
) -> list[Column[FigureRow]]:
    """One column for each possible answer, with how many gave it."""

    def counts(row: FigureRow) -> tuple[int, ...]:
        found = measure(row.figure) if row.figure else None
        return found.distribution or () if found else ()

    def at(place: int) -> Callable[[FigureRow], Value]:
        return lambda row: counts(row)[place] if place < len(counts(row)) else None

    longest = max((len(counts(row)) for row in rows), default=0)
    return [Column(f"{side}: svar {place + 1}", 9, at(place), sheets.COUNT, printed=False) for place in range(longest)]


def _mean_format(row: FigureRow) -> str:
    return sheets.TWO_DECIMALS if row.decimals > 1 else sheets.ONE_DECIMAL


def _number(heading: str, value: Callable[[FigureRow], Value], number_format: str) -> Column[FigureRow]:
    return Column(heading, _NUMBER_WIDTH, value, number_format)


def _count(row: FigureRow) -> Value:
    return row.figure.n if row.figure else NOT_SHOWN


def _now(part: Callable[[Measure], Value]) -> Callable[[FigureRow], Value]:
    return lambda row: part(row.figure.now) if row.figure else None


def _desired(part: Callable[[Measure], Value]) -> Callable[[FigureRow], Value]:
    return lambda row: part(row.figure.desired) if row.figure and row.figure.desired else None


def _gap(part: Callable[[Gap], Value]) -> Callable[[FigureRow], Value]:
    return lambda row: part(row.figure.gap) if row.figure and row.figure.gap else None
