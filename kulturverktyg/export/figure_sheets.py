"""The sheets of figures: one row for each group × dimension, and one for each group × item."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from kulturverktyg.charts.partly import in_words
from kulturverktyg.charts.scales import by_scale
from kulturverktyg.charts.words import NOT_SHOWN
from kulturverktyg.export import sheets
from kulturverktyg.export.book import Book, Value
from kulturverktyg.export.native_charts import Rows
from kulturverktyg.export.sheets import Column, Sheet
from kulturverktyg.guard.released import (
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


@dataclass(frozen=True)
class Figures:
    """A sheet of figures, and the rows that stand on it."""

    sheet: Sheet
    rows: Sequence[FigureRow]

    def everybodys(self, names: Collection[str], words: str) -> Rows:
        """Where everybody's rows for ``names``, which stand together, are; ``words`` heads their titles."""
        places = [
            place
            for place, row in enumerate(self.rows, sheets.HEAD_ROW + 1)
            if row.group.breakdown == "all" and row.name in names
        ]
        return Rows(self.sheet, places[0], places[-1], column_of(self.sheet, words))


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
    items = ordered_items(released)
    return [
        FigureRow(
            group,
            item.name,
            item.words,
            titles.get(item.dimension or "", ""),
            KINDS[item.kind],
            figure,
            _note(reasons.get((group.id, item.name), ""), figure, item),
            max(item.decimals, 1),
        )
        for group in released.groups
        for item in items
        for figure in (released.figure(group.id, item=item.name),)
    ]


def ordered_items(released: ReleasedResults) -> list[ReleasedItem]:
    """Scales before all else, those with the commonest number of points first; otherwise as asked."""
    scaled = [item for _, items in by_scale(released, ("pair", "scale")) for item in items]
    names = {item.name for item in scaled}
    return [*scaled, *(item for item in released.items if item.name not in names)]


def column_of(sheet: Sheet, heading: str) -> int:
    """The column with a heading, counted from 1."""
    return sheet.headings.index(heading) + 1


def write_dimensions(book: Book, rows: Sequence[FigureRow]) -> Figures:
    """The sheet Dimensioner, of `dimension_rows`."""
    sheet = sheets.new_sheet(
        book,
        "Dimensioner",
        "Dimensioner",
        "En rad för varje grupp och dimension. Medelvärden i skalsteg, index 0–100.",
    )
    columns: list[Column[FigureRow]] = [
        Column("Grupp", 28, lambda row: row.group.label),
        Column("Dimension", 38, lambda row: row.text),
        *key_figures(with_positive=False),
        *_details(),
        Column("Namn", 24, lambda row: row.name, printed=False),
    ]
    sheets.write_table(sheet, columns, rows, name="Dimensioner", frozen_columns=2)
    return Figures(sheet, rows)


def write_items(book: Book, rows: Sequence[FigureRow]) -> Figures:
    """The sheet Påståenden, of `item_rows`."""
    sheet = sheets.new_sheet(
        book,
        "Påståenden",
        "Påståenden",
        "En rad för varje grupp och fråga, eller för varje alternativ. Vad svaren heter står i Kodbok.",
    )
    columns: list[Column[FigureRow]] = [
        Column("Grupp", 28, lambda row: row.group.label),
        Column("Påstående", 50, lambda row: row.text),
        *key_figures(with_positive=True),
        Column("Dimension", 38, lambda row: row.dimension, printed=False),
        *_details(),
        Column("Rekommendationstal", 19, _now("recommendation"), "0", printed=False),
        *_distribution("Nuläge", rows, lambda figure: figure.now),
        *_distribution("Önskat", rows, lambda figure: figure.desired),
        Column("Slag", 28, lambda row: row.kind, printed=False),
        Column("Namn", 26, lambda row: row.name, printed=False),
    ]
    sheets.write_table(sheet, columns, rows, name="Pastaenden", frozen_columns=2)
    return Figures(sheet, rows)


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


def key_figures(*, with_positive: bool) -> list[Column[FigureRow]]:
    """How many answered, the two sides, the gap between them, and why something is not shown."""
    now = [
        replace(_number("Nuläge medel", _now("mean"), sheets.ONE_DECIMAL), format_of=_mean_format),
        _number("Nuläge index", _now("index"), sheets.ONE_DECIMAL),
        _number("Nuläge positiva", _now("positive"), sheets.SHARE),
    ]
    desired = [
        _number("Önskat medel", _desired("mean"), sheets.ONE_DECIMAL),
        _number("Önskat index", _desired("index"), sheets.ONE_DECIMAL),
        _number("Önskat positiva", _desired("positive"), sheets.SHARE),
    ]
    sides = 3 if with_positive else 2
    return [
        Column("Svar (n)", 10.5, _count, sheets.COUNT),
        *now[:sides],
        *desired[:sides],
        _number("Glapp", _gap("mean"), sheets.DIFFERENCE),
        _number("Glapp från", _gap("low"), sheets.DIFFERENCE),
        _number("Glapp till", _gap("high"), sheets.DIFFERENCE),
        _number("Vill ha mer", _gap("more"), sheets.SHARE),
        _number("Vill ha lika", _gap("same"), sheets.SHARE),
        _number("Vill ha mindre", _gap("less"), sheets.SHARE),
        Column("Anmärkning", 32, lambda row: row.note or None),
    ]


def _details() -> list[Column[FigureRow]]:
    return [
        replace(_number("Nuläge från", _now("low"), sheets.TWO_DECIMALS), printed=False),
        replace(_number("Nuläge till", _now("high"), sheets.TWO_DECIMALS), printed=False),
        replace(_number("Önskat från", _desired("low"), sheets.TWO_DECIMALS), printed=False),
        replace(_number("Önskat till", _desired("high"), sheets.TWO_DECIMALS), printed=False),
        Column("Indelning", 18, lambda row: breakdown_words(row.group), printed=False),
        Column("Effekt- storlek dz", 10, _gap("dz"), sheets.TWO_DECIMALS, printed=False),
        Column("Wilcoxon p", 10, _gap("p"), sheets.THREE_DECIMALS, printed=False),
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
        def count(row: FigureRow) -> Value:
            found = counts(row)
            return found[place] if place < len(found) else None

        return count

    longest = max((len(counts(row)) for row in rows), default=0)
    return [Column(f"{side}: svar {place + 1}", 9, at(place), sheets.COUNT, printed=False) for place in range(longest)]


def _mean_format(row: FigureRow) -> str:
    return sheets.TWO_DECIMALS if row.decimals > 1 else sheets.ONE_DECIMAL


def _number(heading: str, value: Callable[[FigureRow], Value], number_format: str) -> Column[FigureRow]:
    return Column(heading, _NUMBER_WIDTH, value, number_format)


def _count(row: FigureRow) -> Value:
    return row.figure.n if row.figure else NOT_SHOWN


def _now(part: str) -> Callable[[FigureRow], Value]:
    def value(row: FigureRow) -> Value:
        return None if row.figure is None else getattr(row.figure.now, part)

    return value


def _desired(part: str) -> Callable[[FigureRow], Value]:
    def value(row: FigureRow) -> Value:
        return None if row.figure is None or row.figure.desired is None else getattr(row.figure.desired, part)

    return value


def _gap(part: str) -> Callable[[FigureRow], Value]:
    def value(row: FigureRow) -> Value:
        return None if row.figure is None or row.figure.gap is None else getattr(row.figure.gap, part)

    return value
