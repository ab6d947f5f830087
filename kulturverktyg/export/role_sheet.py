"""The sheet Medarbetare och ledning: the roles beside each other, dimension by dimension."""

from collections.abc import Sequence

from kulturverktyg.charts.role_charts import apart, roles_of
from kulturverktyg.export import sheets
from kulturverktyg.export.book import Book
from kulturverktyg.export.figure_sheets import FigureRow, key_figures
from kulturverktyg.export.sheets import Column
from kulturverktyg.guard.released import ReleasedResults

_NAME = "Medarbetare och ledning"


def write_roles(book: Book, released: ReleasedResults, dimensions: Sequence[FigureRow]) -> None:
    """The sheet, of the rows of `dimension_rows`; none where there are not two roles to put beside each other."""
    roles = roles_of(released)
    if len(roles) < 2 or not released.dimensions:
        return
    told = {dimension.name: apart(released, roles, dimension.name) for dimension in released.dimensions}
    order = list(told)
    rows = sorted((row for row in dimensions if row.group in roles), key=lambda row: order.index(row.name))
    sheet = sheets.new_sheet(
        book, _NAME, _NAME, "Rollerna bredvid varandra, område för område. Medelvärden i skalsteg, index 0–100."
    )
    columns: list[Column[FigureRow]] = [
        Column("Dimension", 36, lambda row: row.text),
        Column("Roll", 22, lambda row: row.group.label),
        Column("Skiljer de sig", 24, lambda row: told[row.name].capitalize()),
        *key_figures(with_positive=False),
    ]
    sheets.write_table(sheet, columns, rows, name="Roller", frozen_columns=2)
