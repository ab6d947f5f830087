"""One row of a table as a view of the projector."""

from typing import Any

from kulturverktyg.charts.words import NOT_SHOWN, percent
from kulturverktyg.gui.desk.results import cells
from kulturverktyg.gui.desk.results.rows import FigureRow, GroupRow
from kulturverktyg.gui.projector.views.result import Result


def view_of(row: Any) -> Result | None:
    """What the room is to see of a row; None for rows that have nothing to show."""
    if isinstance(row, FigureRow):
        return _of_figure(row)
    return _of_group(row) if isinstance(row, GroupRow) else None


def _of_figure(row: FigureRow) -> Result:
    title = f"{row.title}: {row.group}" if row.group else row.title
    if row.figure is None:
        return Result(title, (("", "Visas inte"),), row.reason)
    lines = [("● Nuläge", cells.now(row))]
    desired = cells.desired(row)
    if desired:
        lines.append(("◆ Önskat", desired))
    if cells.gap_of(row) is not None:
        lines.append(("Glapp", cells.gap(row)))
    known = (("Glappet ligger", cells.gap_interval(row)), ("Nuläget ligger", cells.now_interval(row)))
    sure = next((f"{what} {interval}" for what, interval in known if interval not in ("", NOT_SHOWN)), "")
    return Result(title, tuple(lines), ". ".join(part for part in (sure, f"{row.figure.n} svar") if part))


def _of_group(row: GroupRow) -> Result:
    title = row.label.strip()
    if row.group is None:
        return Result(title, (("", "Visas inte"),), row.reason)
    if not row.group.headcount:
        return Result(title, (("Svar", str(row.group.n)),))
    rate = percent(row.group.n / row.group.headcount)
    return Result(title, (("Har svarat", rate),), f"{row.group.n} av {row.group.headcount}")
