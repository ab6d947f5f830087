"""The sheets Nyckeltal, Kulturkalkyl and Krona tillbaka: what was counted, what it comes to, and what is judged."""

from collections.abc import Sequence
from dataclasses import dataclass

from kulturverktyg.charts.words import NOT_SHOWN
from kulturverktyg.decide.calculator.calculate import Calculation, Line
from kulturverktyg.decide.calculator.figures import FIELDS, Field, ends, fault_of, figure_of, lacks_source
from kulturverktyg.export import sheets
from kulturverktyg.export.book import Book
from kulturverktyg.export.sheets import Column, Sheet
from kulturverktyg.guard.krona import JUDGEMENT, KronaRow, ReleasedKrona
from kulturverktyg.guard.released_indicators import ReleasedIndicator, ReleasedValue
from kulturverktyg.understand.indicator import BETTERS

HEALTH = (
    "Sjukfrånvaro och annat som gäller enskildas hälsa visas bara för grupper med fler än tio personer, och aldrig så "
    "att en mindre grupp går att räkna ut."
)
_ABOUT = "En rad för varje värde, med period, grupp och källa."
CALCULATOR = (
    "Räknat ur uppgifterna nedanför, med lägsta, troligaste och högsta värde. Det är en uppskattning, och den är inte "
    "bättre än sina källor."
)
JUDGED = "Bedömningar ur enkäten, en för varje roll. De är inte beräknade och ska inte läggas ihop med kalkylen."
NO_SOURCE = "Källa saknas"
_MONEY = "#,##0"
_WIDTHS = (48, 18, 16, 16, 16, 70)


@dataclass(frozen=True)
class _Row:
    indicator: ReleasedIndicator
    value: ReleasedValue | None


_COLUMNS: tuple[Column[_Row], ...] = (
    Column("Nyckeltal", 30, lambda row: row.indicator.name),
    Column("Period", 12, lambda row: row.value.period if row.value else ""),
    Column("Grupp", 26, lambda row: row.value.whose if row.value else ""),
    Column(
        "Värde",
        11,
        lambda row: (NOT_SHOWN if row.value.value is None else row.value.value) if row.value else "",
        sheets.ONE_DECIMAL,
        format_of=lambda row: f"0.{'0' * row.indicator.decimals}" if row.indicator.decimals else "0",
    ),
    Column("Enhet", 12, lambda row: row.indicator.unit),
    Column("Mål", 10, lambda row: row.indicator.target, sheets.ONE_DECIMAL),
    Column("Riktning", 18, lambda row: BETTERS[row.indicator.better]),
    Column("Antal personer", 10, lambda row: row.value.people if row.value else None, sheets.COUNT),
    Column("Källa", 30, lambda row: row.value.source if row.value else ""),
    Column("Varför det inte visas", 34, lambda row: row.value.hidden if row.value else "Inget värde är inlagt."),
    Column("Så räknas det", 60, lambda row: row.indicator.definition, printed=False),
)


def write_indicators(book: Book, indicators: Sequence[ReleasedIndicator]) -> None:
    """The sheet Nyckeltal, a row a value; none where no value is known."""
    if not any(one.values for one in indicators):
        return
    rows = [_Row(one, value) for one in indicators for value in (one.values or (None,))]
    about = f"{_ABOUT} {HEALTH}" if any(one.personal for one in indicators) else _ABOUT
    sheet = sheets.new_sheet(book, "Nyckeltal", "Nyckeltal", about)
    sheets.write_table(sheet, _COLUMNS, rows, name="Nyckeltal", frozen_columns=1)


def write_calculation(book: Book, calculation: Calculation) -> None:
    """The sheet Kulturkalkyl: what the figures come to, and under it the figures; none where none is written."""
    if not calculation.is_begun:
        return
    sheet = sheets.new_sheet(book, "Kulturkalkyl", "Kulturkalkyl", CALCULATOR)
    sheets.widths(sheet, *_WIDTHS)
    row = _head(sheet, sheets.HEAD_ROW, "Beräknat", ("Vad", "Enhet", "Lägst", "Troligt", "Högst", "Så är det räknat"))
    for line in calculation.lines:
        row = _write_line(sheet, row, line)
    heads = ("Uppgift", "Enhet", "Lägst", "Troligt", "Högst", "Källa")
    row = _head(sheet, row + 1, "Uppgifter", heads)
    for field in FIELDS:
        row = _write_figure(sheet, row, field, calculation)


def write_krona(book: Book, krona: ReleasedKrona | None) -> None:
    """The sheet Krona tillbaka, by role; none where it was not asked."""
    if krona is None:
        return
    sheet = sheets.new_sheet(book, "Krona tillbaka", f"{JUDGEMENT}: krona tillbaka", JUDGED)
    sheets.write_table(sheet, _KRONA, krona.rows, name="Krona_tillbaka", frozen_columns=1)
    after = sheets.HEAD_ROW + len(krona.rows) + 2
    for place, words in enumerate(krona_notes(krona)):
        sheets.put(sheet, after + place, 1, words, tone="quiet")


def krona_notes(krona: ReleasedKrona) -> tuple[str, ...]:
    """What was asked, what the interval is, and where it comes from."""
    return (
        f"Frågan: {krona.question}",
        "Skalan går från 0,50 kr till 1,75 kr tillbaka för varje krona. Vid 1 kr är nyttan lika stor som kostnaden.",
        "Intervallet är 95 % osäkerhetsintervall, med korrektion för hur stor del av gruppen som har svarat.",
        f"Resultat visas bara när minst {krona.k} har svarat. Källa: {krona.survey}, {krona.round}.",
    )


_KRONA: tuple[Column[KronaRow], ...] = (
    Column("Roll", 34, lambda row: row.label),
    Column("Vad det är", 14, lambda _row: JUDGEMENT),
    Column("Kronor tillbaka per krona", 14, lambda row: _mean(row), sheets.TWO_DECIMALS),
    Column("Från", 10, lambda row: row.low, sheets.TWO_DECIMALS),
    Column("Till", 10, lambda row: row.high, sheets.TWO_DECIMALS),
    Column("Antal svar", 10, lambda row: row.n, sheets.COUNT),
    Column("Anmärkning", 60, lambda row: krona_remark(row)),
)


def _mean(row: KronaRow) -> float | str:
    return NOT_SHOWN if row.mean is None else round(row.mean, 2)


def krona_remark(row: KronaRow) -> str:
    """Why there is no mean, or what is told instead of it."""
    if row.nearly_all is not None:
        kronor = f"{row.nearly_all:.2f}".replace(".", ",")
        return f"Minst 90 % svarade {kronor} kr. Därför visas inget medelvärde."
    return row.hidden


def _head(sheet: Sheet, row: int, title: str, heads: Sequence[str]) -> int:
    sheets.put(sheet, row, 1, title, tone="heading")
    sheets.head(sheet, row + 1, [(words, words in ("Lägst", "Troligt", "Högst")) for words in heads])
    return row + 2


def _write_line(sheet: Sheet, row: int, line: Line) -> int:
    sheets.put(sheet, row, 1, line.label, tone="head" if line.is_total else "body", wrap=True, indent=1)
    sheets.put(sheet, row, 2, line.unit, indent=1)
    if line.span is None:
        sheets.put(sheet, row, 6, line.problem[:1].upper() + line.problem[1:], tone="quiet", wrap=True, indent=1)
    else:
        number_format = sheets.ONE_DECIMAL if line.unit == "%" else _MONEY
        for column, value in enumerate((line.span.low, line.span.likely, line.span.high), 3):
            sheets.put(sheet, row, column, value, number_format, tone="head" if line.is_total else "body")
        marked = f" ({NO_SOURCE.lower()}: {', '.join(line.unsourced)})" if line.unsourced else ""
        sheets.put(sheet, row, 6, f"{line.formula}{marked}", wrap=True, indent=1)
    sheets.underline(sheet, row, len(_WIDTHS))
    return row + 1


def _write_figure(sheet: Sheet, row: int, field: Field, calculation: Calculation) -> int:
    figure = figure_of(calculation.figures, field.key)
    sheets.put(sheet, row, 1, field.label, wrap=True, indent=1)
    sheets.put(sheet, row, 2, field.unit, indent=1)
    low, high = ends(figure) if not fault_of(field, figure) else (figure.low, figure.high)
    for column, value in enumerate((low, figure.likely, high), 3):
        sheets.put(sheet, row, column, value, "#,##0.##" if field.decimals else _MONEY)
    source = figure.source or (NO_SOURCE if lacks_source(figure) else "")
    sheets.put(sheet, row, 6, source, tone="body" if figure.source else "quiet", wrap=True, indent=1)
    sheets.underline(sheet, row, len(_WIDTHS))
    return row + 1
