"""The sheet Svarsfrekvens: how many have answered and how many have not, group by group, with a chart."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kulturverktyg.charts.chart import Chart
from kulturverktyg.charts.palette import PALETTES
from kulturverktyg.charts.words import NOT_SHOWN
from kulturverktyg.export import sheets
from kulturverktyg.export.book import Book
from kulturverktyg.export.figure_sheets import breakdown_words
from kulturverktyg.export.native_charts import Drawing, Marks, Rows, bar_chart
from kulturverktyg.export.remarks import remarks
from kulturverktyg.export.sheets import Column
from kulturverktyg.guard.released import ReleasedGroup, ReleasedResults

_NAME = "Svarsfrekvens"
_RATE = 6
#: More bars than this are not told apart.
_MOST_BARS = 40
_ROWS_OF_CHART, _ROWS_A_BAR = 6, 1.4
_BESIDE = "Fler har svarat än vad som var inlagt, så svarsfrekvensen stämmer inte."


@dataclass(frozen=True)
class _Row:
    """A group that is shown, or the name of one that is not, and what to know about it."""

    label: str
    group: ReleasedGroup | None
    note: str

    @property
    def headcount(self) -> int | None:
        return (self.group.headcount or None) if self.group is not None else None

    @property
    def rate(self) -> float | None:
        return self.group.n / self.headcount if self.group is not None and self.headcount else None

    @property
    def missing(self) -> int | None:
        """How many have not answered, where that can be said."""
        if self.group is None or not self.headcount or self.group.n > self.headcount:
            return None
        return self.headcount - self.group.n


_COLUMNS: tuple[Column[_Row], ...] = (
    Column("Grupp", 40, lambda row: row.label),
    Column("Indelning", 18, lambda row: breakdown_words(row.group) if row.group else None),
    Column("Svar", 11, lambda row: row.group.n if row.group else NOT_SHOWN, sheets.COUNT),
    Column("Kunde svara", 11, lambda row: row.headcount, sheets.COUNT),
    Column("Har inte svarat", 11, lambda row: row.missing, sheets.COUNT),
    Column("Andel som har svarat", 12, lambda row: row.rate, sheets.SHARE),
    Column("Att veta", 56, lambda row: row.note),
)


def write_rates(book: Book, released: ReleasedResults, charts: Mapping[str, Chart]) -> Iterator[Drawing]:
    """Every group, then those that are not shown; and a chart of those whose headcount is known.

    ``charts`` are those of the catalogue by their ids.
    """
    shown = [_Row(_indented(group), group, _note(group)) for group in released.groups]
    hidden = [_Row(one.label or one.group, None, one.reason) for one in released.suppressed if one.item is None]
    about = "De som kunde svara men inte gjorde det är bortfall. Vi vet inte vad de tycker."
    sheet = sheets.new_sheet(book, _NAME, _NAME, " ".join([about, *remarks(released)]))
    rows = [*(row for row in shown if row.rate is not None), *(row for row in shown if row.rate is None), *hidden]
    sheets.write_table(sheet, _COLUMNS, rows, name="Svarsfrekvens", frozen_columns=1)
    bars = min(_MOST_BARS, sum(row.rate is not None for row in rows))
    told = charts.get("svarsfrekvens")
    if told is not None and bars:
        first, colour = sheets.HEAD_ROW + 1, PALETTES["light"].primary
        marks = Marks(Rows(sheet, first, first + bars - 1, 1), _RATE, "Andel som har svarat", "", "", colour, colour)
        chart = bar_chart(book, (marks,), told.title, sheets.SHARE, 1)
        yield Drawing(chart, round(_ROWS_OF_CHART + _ROWS_A_BAR * bars), told.alt)


def _indented(group: ReleasedGroup) -> str:
    return "\N{EM SPACE}" * group.depth + group.label


def _note(group: ReleasedGroup) -> str:
    made_of = f"Består av {', '.join(group.merged)}. {group.reason}" if group.merged else group.reason
    return " ".join(part for part in (made_of, _BESIDE if 0 < group.headcount < group.n else "") if part)
