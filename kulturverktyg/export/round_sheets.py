"""The sheet Omgångar: what has changed since the round before, one row for each group × dimension or item."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from kulturverktyg.charts.change_rows import INDEX, ChangeRow, dimension_rows, item_rows, left_out
from kulturverktyg.charts.words import NOT_SHOWN, verdict
from kulturverktyg.export import sheets
from kulturverktyg.export.book import Book, Value
from kulturverktyg.export.sheets import Column, Sheet
from kulturverktyg.guard.released_trend import Difference, GroupTrend, ReleasedTrend

_NUMBER_WIDTH = 10.5
_PER_CENT = 100
_SHARES = "+0 %;\N{MINUS SIGN}0 %;0 %"
_HUNDREDTHS = "+0.00;\N{MINUS SIGN}0.00;0.00"
_STEPS = "+0.0;\N{MINUS SIGN}0.0;0.0"
_POINTS = "+0;\N{MINUS SIGN}0;0"
_COLUMNS_OF_TEXT = 10
#: What numbers are in, by the kind of a row.
_UNITS = {
    INDEX: "index 0–100",
    "pair": "medelvärde",
    "scale": "medelvärde",
    "choice": "andel",
    "multiple": "andel",
    "ranking": "medelplats",
    "recommendation": "rekommendationstal",
    "allocation": "poäng",
    "number": "medeltal",
}


@dataclass(frozen=True)
class _Row:
    """A row of a group."""

    group: GroupTrend
    row: ChangeRow


def write_rounds(book: Book, trend: ReleasedTrend) -> Sheet:
    """The table, and below it what to be careful about, what is not compared, and how it is done."""
    sheet = sheets.new_sheet(
        book,
        "Omgångar",
        f"{trend.later} jämfört med {trend.earlier}",
        "En förändring är säker bara när hela osäkerhetsintervallet ligger på samma sida om noll. "
        "Vad man behöver veta om jämförelsen står under tabellen.",
    )
    rows = [
        _Row(one, row)
        for one in trend.groups
        for row in (*dimension_rows(trend, one.group.id), *item_rows(trend, one.group.id))
    ]
    columns = _columns()
    sheets.write_table(sheet, columns, rows, name="Omgangar", frozen_columns=2)
    last = _write_words(sheet, trend, sheets.HEAD_ROW + max(len(rows), 1) + 2)
    printed = sum(column.printed for column in columns)
    sheet.print_to(printed, last)
    return sheet


def _columns() -> list[Column[_Row]]:
    return [
        Column("Grupp", 28, lambda each: each.group.group.label),
        Column("Område eller fråga", 46, lambda each: each.row.title),
        Column("Läge", 15, lambda each: each.row.side or None),
        Column("Enhet", 14, lambda each: _UNITS.get(each.row.kind)),
        _number("Före", lambda each: _shown(each.row.change.main.earlier)),
        _number("Efter", lambda each: _shown(each.row.change.main.later)),
        _number("Förändring", _difference, difference=True),
        _number("Från", lambda each: each.row.change.main.low, difference=True),
        _number("Till", lambda each: each.row.change.main.high, difference=True),
        Column("Bedömning", 26, lambda each: each.row.said),
        Column("Anmärkning", 40, lambda each: each.row.reason or None),
        Column("Positiva före", _NUMBER_WIDTH, _positive(lambda p: p.earlier), sheets.SHARE, printed=False),
        Column("Positiva efter", _NUMBER_WIDTH, _positive(lambda p: p.later), sheets.SHARE, printed=False),
        Column("Skillnad, procent- enheter", 12, _positive(lambda p: _hundred(p.value)), _POINTS, printed=False),
        Column("Skillnad från", _NUMBER_WIDTH, _positive(lambda p: _hundred(p.low)), _POINTS, printed=False),
        Column("Skillnad till", _NUMBER_WIDTH, _positive(lambda p: _hundred(p.high)), _POINTS, printed=False),
        Column("Bedömning av andelen", 26, _positive(lambda p: verdict(p.low, p.high)), printed=False),
        Column("Svar före", 9, lambda each: each.row.change.n[0], sheets.COUNT, printed=False),
        Column("Svar efter", 9, lambda each: each.row.change.n[1], sheets.COUNT, printed=False),
        Column("Namn", 24, lambda each: each.row.change.name, printed=False),
    ]


def _number(heading: str, value: Callable[[_Row], Value], *, difference: bool = False) -> Column[_Row]:
    def format_of(each: _Row) -> str:
        if each.row.in_percent:
            return _SHARES if difference else sheets.SHARE
        if each.row.kind == INDEX:
            return _STEPS if difference else sheets.ONE_DECIMAL
        return _HUNDREDTHS if difference else sheets.TWO_DECIMALS

    return Column(heading, _NUMBER_WIDTH, value, sheets.ONE_DECIMAL, format_of=format_of)


def _difference(each: _Row) -> Value:
    """Later minus earlier with the decimals that the two are shown with, so that the three agree."""
    shown = replace(each.row, places=1 if each.row.kind == INDEX else 2).shown_difference
    if shown is None:
        return None
    return float(shown) / _PER_CENT if each.row.in_percent else float(shown)


def _shown(value: float | None) -> Value:
    return NOT_SHOWN if value is None else value


def _positive(part: Callable[[Difference], Value]) -> Callable[[_Row], Value]:
    """A part of the share beside a mean; nothing where the share is the row's own value."""

    def value(each: _Row) -> Value:
        positive = each.row.change.positive
        return None if positive is None or each.row.in_percent else part(positive)

    return value


def _hundred(share: float | None) -> float | None:
    return None if share is None else 100 * share


def _write_words(sheet: Sheet, trend: ReleasedTrend, row: int) -> int:
    """The words below the table; the last row that they take."""
    careful = [*trend.warnings, *(f"{one.group.label}: {words}" for one in trend.groups for words in one.warnings)]
    lost = [f"{what} ”{words}”: {reason}" for what, words, reason in left_out(trend)]
    for heading, lines in (("Att veta", careful), ("Jämförs inte", lost), ("Så är det gjort", trend.method)):
        if lines:
            sheets.put(sheet, row, 1, heading, tone="heading")
            for line in lines:
                row += 1
                sheets.wide_text(sheet, row, _COLUMNS_OF_TEXT, line)
            row += 2
    return row - 2
