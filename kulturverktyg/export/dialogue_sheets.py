"""The sheet Dialoglogg: what was said, what was answered, what was promised and what became of it."""

import datetime as dt
from dataclasses import dataclass

from kulturverktyg.decide.dialogue import Dialogue, DialogueLog, Exchange, is_late, late_commitments, promised
from kulturverktyg.export import sheets
from kulturverktyg.export.book import Book
from kulturverktyg.export.sheets import Column


@dataclass(frozen=True)
class _Row:
    dialogue: Dialogue
    exchange: Exchange
    state: str


_COLUMNS: tuple[Column[_Row], ...] = (
    Column("Dag", 12, lambda row: row.dialogue.date, sheets.DATE),
    Column("Möte", 22, lambda row: row.dialogue.name),
    Column("Det som sades", 38, lambda row: row.exchange.statement),
    Column("Svar", 38, lambda row: row.exchange.reply),
    Column("Löfte", 38, lambda row: row.exchange.commitment),
    Column("Ansvarig", 20, lambda row: row.exchange.owner),
    Column("Följs upp", 12, lambda row: row.exchange.follow_up, sheets.DATE),
    Column("Läge", 12, lambda row: row.state),
    Column("Det blev så här", 34, lambda row: row.exchange.outcome),
)


def write_dialogues(book: Book, log: DialogueLog, today: dt.date) -> None:
    """The sheet, one row for each thing that was said; none where nothing was."""
    rows = [_Row(dialogue, one, state_words(one, today)) for dialogue in log for one in dialogue.exchanges]
    if not rows:
        return
    sheet = sheets.new_sheet(book, "Dialoglogg", "Dialoglogg", how_it_stands(log, today))
    sheets.write_table(sheet, _COLUMNS, rows, name="Dialoglogg", frozen_columns=2)


def state_words(exchange: Exchange, today: dt.date) -> str:
    """How it stands with a commitment; nothing where nothing was promised."""
    if not exchange.commitment:
        return ""
    if exchange.kept:
        return "Hållet"
    return "Försenat" if is_late(exchange, today) else "Väntar"


def how_it_stands(log: DialogueLog, today: dt.date) -> str:
    """Such as *3 möten. Läget 2027-03-16: 2 av 5 löften är hållna, 1 är försenat.*"""
    kept, all_ = promised(one for dialogue in log for one in dialogue.exchanges)
    late = len(late_commitments(log, today))
    told = f"{kept} av {all_} löften är hållna" if all_ else "inga löften"
    told += f", {late} är {'försenat' if late == 1 else 'försenade'}" if late else ""
    return f"{len(log)} {'möte' if len(log) == 1 else 'möten'}. Läget {today.isoformat()}: {told}."
