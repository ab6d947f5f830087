"""The board of a journey in HR's file: read whole, saved row by row where it differs."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session

from kulturverktyg.decide.board import Board, CardView, ProposalView, RawIdea, ThemeView, ideas_on
from kulturverktyg.decide.board_edits.removal import without_ideas
from kulturverktyg.decide.idea_origins import may_be_named
from kulturverktyg.errors import KnownError
from kulturverktyg.model.base import Base
from kulturverktyg.model.decision import Decision
from kulturverktyg.model.idea import Card, CardsApart, Idea, Proposal, ProposalCard, ProposalTheme, Theme
from kulturverktyg.model.journey import Journey
from kulturverktyg.model.round import Workshop
from kulturverktyg.prepare.find import find
from kulturverktyg.store.store import Store

_Rows = Mapping[UUID, Mapping[str, Any]]


def read_board(store: Store, journey_id: UUID) -> Board:
    """The board of a journey as it is in the file."""
    with store.read() as session:
        return board_of(session, journey_id)


def save_board(store: Store, journey_id: UUID, board: Board) -> None:
    """Let the file hold this board: rows that are alike stay untouched, and all is saved or nothing.

    Cards whose ideas are not on the board stay: they were revealed while it was being edited.
    """
    with store.write() as session:
        put_board(session, journey_id, board)


def put_board(session: Session, journey_id: UUID, board: Board) -> None:
    """As `save_board`, within a transaction."""
    before = board_of(session, journey_id)
    board = without_ideas(board, _removed(session, journey_id, ideas_on(board) - ideas_on(before)))
    _save_themes(session, journey_id, before, board)
    _save_cards(session, journey_id, before, board)
    _save_proposals(session, journey_id, before, board)
    _save_apart(session, before, board)
    _remove(session, Card, _replaced(before, board))
    _remove(session, Theme, _gone(_theme_rows(before), _theme_rows(board)))


def board_of(session: Session, journey_id: UUID) -> Board:
    """The board, within a transaction."""
    ideas = _ideas_by_card(session, journey_id)
    cards = session.execute(
        select(Card.id, Card.text, Card.theme_id, Card.parked, Card.position).where(Card.journey_id == journey_id)
    )
    return Board(
        tuple(_themes(session, journey_id)),
        {row.id: CardView(*row, ideas=tuple(ideas.get(row.id, ()))) for row in cards},
        tuple(_proposals(session, journey_id)),
        _apart(session, journey_id),
    )


def _ideas_by_card(session: Session, journey_id: UUID) -> Mapping[UUID, Sequence[RawIdea]]:
    """Those that are revealed; they say where they came from only where that may be told."""
    found = session.execute(
        select(Idea.card_id, Idea.id, Idea.text, Idea.prompt, Idea.workshop_id)
        .where(Idea.journey_id == journey_id, Idea.card_id.is_not(None))
        .order_by(Idea.id)
    ).all()
    names = _workshop_names(session, journey_id, Counter(row.workshop_id for row in found if row.workshop_id))
    ideas: dict[UUID, list[RawIdea]] = {}
    for card_id, idea_id, text, prompt, workshop in found:
        assert card_id is not None  # noqa: S101
        ideas.setdefault(card_id, []).append(RawIdea(idea_id, text, prompt, names.get(workshop, "")))
    return ideas


def _workshop_names(session: Session, journey_id: UUID, ideas: Mapping[UUID, int]) -> Mapping[UUID | None, str]:
    """What the workshops are called that these ideas came from; nothing where that may not be told."""
    if not may_be_named(ideas, find(session, Journey, journey_id).k):
        return {}
    rows = session.execute(select(Workshop.id, Workshop.name).where(Workshop.id.in_(ideas)))
    return {row.id: row.name for row in rows}


def _themes(session: Session, journey_id: UUID) -> Iterable[ThemeView]:
    rows = session.execute(
        select(Theme.id, Theme.name, Theme.colour, Theme.position)
        .where(Theme.journey_id == journey_id)
        .order_by(Theme.position)
    )
    return [ThemeView(*row) for row in rows]


def _proposals(session: Session, journey_id: UUID) -> Iterable[ProposalView]:
    rows = session.execute(
        select(Proposal.id, Proposal.title, Proposal.text, Proposal.position)
        .where(Proposal.journey_id == journey_id)
        .order_by(Proposal.position)
    ).all()
    keys = [row.id for row in rows]
    themes = _parts(
        session.execute(
            select(ProposalTheme.proposal_id, ProposalTheme.theme_id)
            .where(ProposalTheme.proposal_id.in_(keys))
            .order_by(ProposalTheme.theme_id)
        )
    )
    cards = _parts(
        session.execute(
            select(ProposalCard.proposal_id, ProposalCard.card_id)
            .where(ProposalCard.proposal_id.in_(keys))
            .order_by(ProposalCard.card_id)
        )
    )
    return [ProposalView(*row, themes=themes.get(row.id, ()), cards=cards.get(row.id, ())) for row in rows]


def _apart(session: Session, journey_id: UUID) -> frozenset[frozenset[UUID]]:
    rows = session.execute(
        select(CardsApart.first_id, CardsApart.second_id)
        .join(Card, Card.id == CardsApart.first_id)
        .where(Card.journey_id == journey_id)
    )
    return frozenset(frozenset(row) for row in rows)


def _removed(session: Session, journey_id: UUID, ideas: frozenset[UUID]) -> frozenset[UUID]:
    """Those of the ideas that the file has no longer: they were removed while the board was being edited."""
    return ideas - set(session.scalars(select(Idea.id).where(Idea.journey_id == journey_id))) if ideas else ideas


def _parts(pairs: Iterable[Any]) -> Mapping[UUID, tuple[UUID, ...]]:
    parts: dict[UUID, tuple[UUID, ...]] = {}
    for whole, part in pairs:
        parts[whole] = (*parts.get(whole, ()), part)
    return parts


def _theme_rows(board: Board) -> _Rows:
    return {t.id: {"name": t.name, "colour": t.colour, "position": t.position} for t in board.themes}


def _card_rows(cards: Iterable[CardView]) -> _Rows:
    return {c.id: {"text": c.text, "theme_id": c.theme, "parked": c.parked, "position": c.position} for c in cards}


def _proposal_rows(board: Board) -> _Rows:
    return {p.id: {"title": p.title, "text": p.text, "position": p.position} for p in board.proposals}


def _save_themes(session: Session, journey_id: UUID, before: Board, board: Board) -> None:
    _put(session, Theme, journey_id, _theme_rows(before), _theme_rows(board))


def _save_cards(session: Session, journey_id: UUID, before: Board, board: Board) -> None:
    other = [card for card in board.cards.values() if before.cards.get(card.id) != card]
    stood = [before.cards[card.id] for card in other if card.id in before.cards]
    _put(session, Card, journey_id, _card_rows(stood), _card_rows(other))
    lay = {idea.id: card.id for card in before.cards.values() for idea in card.ideas}
    moved = [
        {"id": idea.id, "card_id": card.id} for card in other for idea in card.ideas if lay.get(idea.id) != card.id
    ]
    if moved:
        session.execute(update(Idea), moved)


def _save_proposals(session: Session, journey_id: UUID, before: Board, board: Board) -> None:
    rows = _proposal_rows(board)
    gone = _gone(_proposal_rows(before), rows)
    _refuse_decided(session, before, gone)
    _remove(session, Proposal, gone)
    _put(session, Proposal, journey_id, _proposal_rows(before), rows)
    made_of = {p.id: (p.themes, p.cards) for p in before.proposals}
    for proposal in board.proposals:
        if made_of.get(proposal.id) != (proposal.themes, proposal.cards):
            session.execute(delete(ProposalTheme).where(ProposalTheme.proposal_id == proposal.id))
            session.execute(delete(ProposalCard).where(ProposalCard.proposal_id == proposal.id))
            session.add_all(ProposalTheme(proposal_id=proposal.id, theme_id=theme) for theme in proposal.themes)
            session.add_all(ProposalCard(proposal_id=proposal.id, card_id=card) for card in proposal.cards)
    session.flush()


def _save_apart(session: Session, before: Board, board: Board) -> None:
    for pair in sorted(map(sorted, before.apart - board.apart)):
        session.execute(delete(CardsApart).where(CardsApart.first_id == pair[0], CardsApart.second_id == pair[1]))
    known = before.cards.keys() | board.cards.keys()
    pairs = sorted(sorted(pair) for pair in board.apart - before.apart if pair <= known)
    if pairs:
        session.execute(insert(CardsApart), [{"first_id": first, "second_id": second} for first, second in pairs])


def _refuse_decided(session: Session, before: Board, gone: Iterable[UUID]) -> None:
    """KnownError when a proposal that is to go has been decided on: its decisions would go with it, for good."""
    decided = session.scalars(select(Decision.proposal_id).where(Decision.proposal_id.in_(gone))).first()
    if decided is not None:
        raise KnownError(
            f"Förslaget ”{before.proposal(decided).title}” har beslut i loggen och kan inte tas bort. "
            "Ångra, eller ta bort besluten under Beslut först."
        )


def _put(session: Session, kind: type[Base], journey_id: UUID, before: _Rows, rows: _Rows) -> None:
    """Insert what is new, in the order of its random ids, and update what differs."""
    new = [{"id": key, "journey_id": journey_id, **rows[key]} for key in sorted(rows.keys() - before.keys())]
    changed = [{"id": key, **row} for key, row in rows.items() if key in before and before[key] != row]
    if new:
        session.execute(insert(kind), new)
    if changed:
        session.execute(update(kind), changed)


def _gone(before: _Rows, rows: _Rows) -> set[UUID]:
    return before.keys() - rows.keys()


def _replaced(before: Board, board: Board) -> list[UUID]:
    """Cards of the file whose ideas all lie on cards of the board now."""
    placed = {idea.id for card in board.cards.values() for idea in card.ideas}
    return [
        card.id
        for card in before.cards.values()
        if card.id not in board.cards and all(idea.id in placed for idea in card.ideas)
    ]


def _remove(session: Session, kind: type[Card] | type[Theme] | type[Proposal], keys: Iterable[UUID]) -> None:
    for key in keys:
        session.execute(delete(kind).where(kind.id == key))
