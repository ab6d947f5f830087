"""The sheet Fördelning: how many of everybody gave each answer to each question, and what share they are."""

from collections.abc import Iterator
from dataclasses import dataclass

from kulturverktyg.charts.partly import in_words
from kulturverktyg.charts.words import NOT_SHOWN
from kulturverktyg.export import sheets
from kulturverktyg.export.book import Book, Value
from kulturverktyg.export.figure_sheets import ordered_items
from kulturverktyg.export.sheets import Column
from kulturverktyg.guard.released import Measure, ReleasedItem, ReleasedResults

_NAME = "Fördelning"


@dataclass(frozen=True)
class _Row:
    """An answer to a question, and how many gave it; without ``count`` ``note`` says why."""

    item: ReleasedItem
    side: str
    answer: str
    count: int | None
    total: int
    note: str = ""


_COLUMNS: tuple[Column[_Row], ...] = (
    Column("Fråga", 60, lambda row: row.item.words),
    Column("Läge", 16, lambda row: row.side),
    Column("Svar", 34, lambda row: row.answer),
    Column("Antal", 11, lambda row: NOT_SHOWN if row.count is None else row.count, sheets.COUNT),
    Column("Andel", 16, lambda row: _share(row), sheets.SHARE),
    Column("Anmärkning", 46, lambda row: row.note),
    Column("Namn", 26, lambda row: row.item.name, printed=False),
)


def write_answers(book: Book, released: ReleasedResults) -> None:
    """One row an answer; none where everybody together is not shown, or nothing is asked that has a distribution."""
    everybody = next((group.id for group in released.groups if group.breakdown == "all"), None)
    rows = [row for item in ordered_items(released) for row in _rows(released, everybody, item)] if everybody else []
    if not rows:
        return
    sheet = sheets.new_sheet(
        book,
        _NAME,
        _NAME,
        "Hur alla fördelar sig på svaren. Varje grupps fördelning står i bladet Påståenden.",
    )
    sheets.write_table(sheet, _COLUMNS, rows, name="Fordelning", frozen_columns=1)


def _rows(released: ReleasedResults, everybody: str, item: ReleasedItem) -> Iterator[_Row]:
    figure = released.figure(everybody, item=item.name)
    if item.kind in ("allocation", "number"):
        return
    if figure is None:
        reason = next(
            (one.reason for one in released.suppressed if (one.group, one.item) == (everybody, item.name)), ""
        )
        yield _Row(item, "Nuläge", "", None, 0, reason)
        return
    for side, measure in (("Nuläge", figure.now), ("Önskat läge", figure.desired)):
        if measure is not None:
            yield from _of_side(item, side, measure, figure.withheld)


def _of_side(item: ReleasedItem, side: str, measure: Measure, withheld: str) -> Iterator[_Row]:
    if measure.distribution is None:
        said = in_words(measure, item)
        told = f"{said[:1].upper()}{said[1:]}." if said else ""
        yield _Row(item, side, "", None, 0, " ".join(part for part in (told, withheld) if part))
        return
    total = sum(measure.distribution)
    for place, count in enumerate(measure.distribution):
        yield _Row(item, side, _answer(item, place), count, total)


def _answer(item: ReleasedItem, place: int) -> str:
    if place < len(item.labels):
        return item.labels[place]
    return str(place if item.kind == "recommendation" else place + 1)


def _share(row: _Row) -> Value:
    return row.count / row.total if row.count is not None and row.total else None
