"""The sheet Alla omgångar: each dimension through all closed rounds, and a chart of everybody's."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kulturverktyg.charts.words import NOT_SHOWN
from kulturverktyg.export import sheets
from kulturverktyg.export.book import Book, Value
from kulturverktyg.export.figure_sheets import column_of
from kulturverktyg.export.native_charts import Drawing, Rows, mark_chart, rounds_in_order
from kulturverktyg.export.sheets import Column, Sheet
from kulturverktyg.guard.released import ReleasedGroup
from kulturverktyg.guard.released_trend import DimensionSeries, Point, ReleasedSeries, ReleasedTrend, SeriesPoint

_NAME = "Alla omgångar"
_CHART_ROWS = 26


@dataclass(frozen=True)
class _Row:
    """A dimension of a group in one round."""

    group: str
    of: DimensionSeries
    in_round: str
    point: SeriesPoint | None

    def end(self, side: str, part: str) -> Value:
        """A part of a side: the index itself, or an end of its interval."""
        found: Point | None = getattr(self.point, side) if self.point is not None else None
        return None if found is None else getattr(found, part)


_COLUMNS: tuple[Column[_Row], ...] = (
    Column("Grupp", 30, lambda row: row.group),
    Column("Omgång", 22, lambda row: row.in_round),
    Column("Dimension", 40, lambda row: row.of.title),
    Column("Svar (n)", 11, lambda row: NOT_SHOWN if row.point is None else row.point.n, sheets.COUNT),
    Column("Nuläge index", 11, lambda row: row.end("now", "index"), sheets.ONE_DECIMAL),
    Column("Nuläge från", 11, lambda row: row.end("now", "low"), sheets.ONE_DECIMAL),
    Column("Nuläge till", 11, lambda row: row.end("now", "high"), sheets.ONE_DECIMAL),
    Column("Önskat index", 11, lambda row: row.end("desired", "index"), sheets.ONE_DECIMAL),
    Column("Önskat från", 11, lambda row: row.end("desired", "low"), sheets.ONE_DECIMAL),
    Column("Önskat till", 11, lambda row: row.end("desired", "high"), sheets.ONE_DECIMAL),
    Column("Namn", 24, lambda row: row.of.dimension, printed=False),
)


def write_series(book: Book, series: ReleasedSeries, trend: ReleasedTrend | None) -> Iterator[Drawing]:
    """The sheet and a chart; none where there is nothing to follow. ``trend`` has what the groups are called."""
    groups = {one.group.id: one.group for one in trend.groups} if trend is not None else {}
    followed = list(dict.fromkeys(one.group for one in series.dimensions if any(one.points)))
    followed.sort(key=lambda one: list(groups).index(one) if one in groups else len(groups))
    rows = [row for group in followed for row in _rows(series, group, groups)]
    if not rows:
        return
    sheet = sheets.new_sheet(
        book,
        _NAME,
        _NAME,
        "Index 0–100 i varje omgång, med 95 % osäkerhetsintervall utan korrigering för hur många som har svarat. "
        "Där ett tal saknas visas det inte, eller så var frågan en annan.",
    )
    sheets.write_table(sheet, _COLUMNS, rows, name="Alla_omgangar", frozen_columns=3)
    everybody = next((one for one in followed if one in groups and groups[one].breakdown == "all"), None)
    if everybody is not None:
        yield _drawing(sheet, [(row.of.group, row.in_round) for row in rows], everybody, series)


def _rows(series: ReleasedSeries, group: str, groups: dict[str, ReleasedGroup]) -> Iterator[_Row]:
    """Round by round, so that a round's dimensions stand together."""
    label = groups[group].label if group in groups else group
    for at, name in enumerate(series.rounds):
        for one in series.of_group(group):
            yield _Row(label, one, name, one.points[at])


def _drawing(sheet: Sheet, rows: Sequence[tuple[str, str]], everybody: str, series: ReleasedSeries) -> Drawing:
    shown: list[tuple[str, Rows, int]] = []
    for name in series.rounds:
        places = [at for at, row in enumerate(rows, sheets.HEAD_ROW + 1) if row == (everybody, name)]
        where = Rows(sheet, places[0], places[-1], column_of(sheet, "Dimension"))
        shown.append((name, where, column_of(sheet, "Nuläge index")))
    title = f"Nuläget i varje område, från {series.rounds[0]} till {series.rounds[-1]}"
    chart = mark_chart(sheet.book, rounds_in_order(shown), title, (0, 100))
    return Drawing(chart, _CHART_ROWS, f"{title}. Talen står i bladet {_NAME}.")
