"""*Vad hände med min idé* as a sheet or a table: one row for each idea, to be sorted and searched."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from kulturverktyg.decide.idea_fates import Fate
from kulturverktyg.export import sheets
from kulturverktyg.export.book import Book
from kulturverktyg.export.sheets import Column
from kulturverktyg.files.csv_file import csv_bytes
from kulturverktyg.files.whole import write_whole

_NAME = "Vad hände med min idé"


def _card(fate: Fate) -> str:
    """The words of the card, where they are others than those of the idea."""
    return fate.card if fate.card != fate.text else ""


_COLUMNS: tuple[Column[Fate], ...] = (
    Column("Idé", 46, lambda fate: fate.text),
    Column("Fråga", 13, lambda fate: fate.prompt),
    Column("Kort på tavlan", 34, _card),
    Column("Tema", 22, lambda fate: fate.theme),
    Column("Läge", 18, lambda fate: fate.outcome),
    Column("Svar", 70, lambda fate: " ".join(fate.answers)),
)


def idea_workbook(fates: Sequence[Fate], journey: str, day: date) -> bytes:
    """An .xlsx file that can be sorted and filtered."""
    book = Book(_NAME, journey)
    sheet = sheets.new_sheet(book, _NAME, _NAME, f"{journey}. Läget {day.isoformat()}.")
    sheets.write_table(sheet, _COLUMNS, fates, name="Ideer", frozen_columns=1)
    return book.to_bytes()


def idea_csv(fates: Sequence[Fate]) -> bytes:
    """A CSV file that Excel opens as it is."""
    rows = [[str(column.value(fate) or "") for column in _COLUMNS] for fate in fates]
    return csv_bytes([[column.heading for column in _COLUMNS], *rows])


def save_idea_table(fates: Sequence[Fate], journey: str, day: date, path: Path) -> None:
    """Save a CSV file where the path ends so, or else an .xlsx file, whole; KnownError when it cannot be saved."""
    is_csv = path.suffix.casefold() == ".csv"
    write_whole(path, idea_csv(fates) if is_csv else idea_workbook(fates, journey, day))
