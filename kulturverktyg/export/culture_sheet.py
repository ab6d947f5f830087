"""The sheet Kultur nu och önskad: how 100 points are dealt out over poles, by group, and a chart of everybody's."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from kulturverktyg.charts.chart import Chart
from kulturverktyg.export import sheets
from kulturverktyg.export.book import Book
from kulturverktyg.export.figure_sheets import FigureRow, Figures, breakdown_words, column_of, key_figures
from kulturverktyg.export.native_charts import Drawing, bar_chart, now_and_desired
from kulturverktyg.export.sheets import Column
from kulturverktyg.guard.released import ReleasedItem, ReleasedResults

_NAME = "Kultur nu och önskad"
_CHART_ROWS = 20


def write_culture(
    book: Book, released: ReleasedResults, items: Sequence[FigureRow], charts: Mapping[str, Chart]
) -> Iterator[Drawing]:
    """The sheet, and a chart of each question; none where no points were dealt out.

    ``items`` are those of `item_rows`, and ``charts`` those of the catalogue by their ids.
    """
    questions = _questions(released)
    words = {pole.name: pole for asked in questions for pole in asked}
    rows = [row for row in items if row.name in words]
    if not rows:
        return
    sheet = sheets.new_sheet(
        book, _NAME, _NAME, "Medelvärdet av de poäng som varje kultur har fått; tillsammans är de 100 poäng."
    )
    columns: list[Column[FigureRow]] = [
        Column("Grupp", 28, lambda row: row.group.label),
        Column("Kultur", 40, lambda row: words[row.name].text),
        *(column for column in key_figures(with_positive=False) if "index" not in column.heading),
        Column("Fråga", 50, lambda row: words[row.name].question, printed=False),
        Column("Indelning", 18, lambda row: breakdown_words(row.group), printed=False),
        Column("Namn", 26, lambda row: row.name, printed=False),
    ]
    sheets.write_table(sheet, columns, rows, name="Kultur", frozen_columns=2)
    for number, asked in enumerate(questions, 1):
        told = charts.get(f"kulturpoler-{number}" if number > 1 else "kulturpoler")
        if told is not None:
            yield _drawing(Figures(sheet, rows), [pole.name for pole in asked], told)


def _questions(released: ReleasedResults) -> list[list[ReleasedItem]]:
    """The poles of each question."""
    found: dict[str, list[ReleasedItem]] = {}
    for item in released.items:
        if item.kind == "allocation":
            found.setdefault(item.name.rpartition(".")[0], []).append(item)
    return list(found.values())


def _drawing(figures: Figures, names: Collection[str], told: Chart) -> Drawing:
    sheet, where = figures.sheet, figures.everybodys(names, "Kultur")
    series = now_and_desired(where, column_of(sheet, "Nuläge medel"), column_of(sheet, "Önskat medel"))
    return Drawing(bar_chart(sheet.book, series, told.title, "0"), _CHART_ROWS, told.alt)
