"""The sheets of what was thought of: Idéer and Förslag."""

from collections.abc import Iterator
from dataclasses import dataclass

from kulturverktyg.decide.board import PARKING, Board, CardView, ProposalView, RawIdea, trace
from kulturverktyg.decide.chosen_way import ChosenWay
from kulturverktyg.decide.decisions import VERDICTS, Decided, latest
from kulturverktyg.decide.prompts import prompt_words
from kulturverktyg.export import sheets
from kulturverktyg.export.book import Book
from kulturverktyg.export.sheets import Column

#: So many cards of a proposal are named; a cell does not hold all there can be.
_MOST_NAMED = 20


@dataclass(frozen=True)
class _Idea:
    theme: str
    card: CardView
    idea: RawIdea


@dataclass(frozen=True)
class _Proposal:
    view: ProposalView
    made_of: str
    ideas: int
    decided: Decided | None


_IDEAS: tuple[Column[_Idea], ...] = (
    Column("Tema", 26, lambda row: row.theme),
    Column("Kort på tavlan", 52, lambda row: row.card.text),
    Column("Idén som den skrevs", 56, lambda row: row.idea.text),
    Column("Fråga", 14, lambda row: prompt_words(row.idea.prompt)),
    Column("Workshop", 24, lambda row: row.idea.workshop),
)
_PROPOSALS: tuple[Column[_Proposal], ...] = (
    Column("Förslag", 32, lambda row: row.view.title),
    Column("Beskrivning", 38, lambda row: row.view.text),
    Column("Bygger på", 36, lambda row: row.made_of),
    Column("Antal idéer", 9, lambda row: row.ideas, sheets.COUNT),
    Column("Beslut", 12, lambda row: VERDICTS[row.decided.verdict] if row.decided else "Inte avgjort"),
    Column("Av", 22, lambda row: row.decided.by if row.decided else None),
    Column("Datum", 12, lambda row: row.decided.date if row.decided else None, sheets.DATE),
    Column("Varför", 40, lambda row: row.decided.why if row.decided else None),
)


def write_ideas(book: Book, way: ChosenWay) -> None:
    """The sheet Idéer, a row for each revealed idea; none without ideas."""
    rows = tuple(_ideas(way.board))
    if not rows:
        return
    explanation = f"{len(rows)} idéer på {len(way.board.cards)} kort. Idéer som väntar på att visas är inte med."
    sheet = sheets.new_sheet(book, "Idéer", "Idéer", explanation)
    sheets.write_table(sheet, _IDEAS, rows, name="Ideer", frozen_columns=1)


def write_proposals(book: Book, way: ChosenWay) -> None:
    """The sheet Förslag, each with the decision that holds; none without proposals."""
    rows = tuple(_proposal(way, view) for view in way.board.proposals)
    if not rows:
        return
    sheet = sheets.new_sheet(book, "Förslag", "Förslag", "Vad som föreslås, vad det bygger på och vad som är beslutat.")
    sheets.write_table(sheet, _PROPOSALS, rows, name="Forslag", frozen_columns=1)


def _ideas(board: Board) -> Iterator[_Idea]:
    """Theme by theme, then those without one and those that are parked; of a card by their words."""
    names = {theme.id: theme.name for theme in board.themes}
    for lane in (*board.lanes[1:-1], board.lanes[0], PARKING):
        theme = "Parkering" if lane.parked else names[lane.theme] if lane.theme is not None else "Utan tema"
        for card in board.lying_in(lane):
            for idea in sorted(card.ideas, key=_by_words):
                yield _Idea(theme, card, idea)


def _by_words(idea: RawIdea) -> tuple[str, str]:
    return idea.text.casefold(), idea.id.hex


def _proposal(way: ChosenWay, view: ProposalView) -> _Proposal:
    board = way.board
    themes = [f"Tema: {board.theme(key).name}" for key in view.themes]
    cards = sorted(f"Idé: {board.cards[key].text}" for key in view.cards)
    left_out = len(cards) - _MOST_NAMED
    more = [f"och {left_out} {'idé' if left_out == 1 else 'idéer'} till"] if left_out > 0 else []
    made_of = "\n".join((*themes, *cards[:_MOST_NAMED], *more))
    return _Proposal(view, made_of, len(trace(board, view.id)), latest(way.log, view.id))
