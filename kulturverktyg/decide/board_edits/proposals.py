"""Proposals of a board: made, written, gathered, moved and taken away."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from uuid import UUID, uuid4

from kulturverktyg.decide.board import Board, ProposalView


def add_proposal(
    board: Board, title: str, themes: Collection[UUID] = (), cards: Collection[UUID] = ()
) -> tuple[Board, UUID]:
    """A new proposal after the others, made of themes and cards, and its id."""
    made = ProposalView(uuid4(), title, "", len(board.proposals), (), ())
    return gather(_with(board, (*board.proposals, made)), made.id, themes, cards), made.id


def write_proposal(board: Board, proposal: UUID, title: str, text: str) -> Board:
    """Give a proposal other words."""
    return _changed(board, replace(board.proposal(proposal), title=title, text=text))


def gather(board: Board, proposal: UUID, themes: Collection[UUID] = (), cards: Collection[UUID] = ()) -> Board:
    """Let a proposal be made of these too."""
    more = {board.theme(theme).id for theme in themes}, {board.cards[card].id for card in cards}
    present = board.proposal(proposal)
    both = tuple(sorted({*present.themes} | more[0])), tuple(sorted({*present.cards} | more[1]))
    return _changed(board, replace(present, themes=both[0], cards=both[1]))


def let_go(board: Board, proposal: UUID, part: UUID) -> Board:
    """Let a proposal no longer be made of a theme or a card."""
    present = board.proposal(proposal)
    themes, cards = (tuple(key for key in keys if key != part) for keys in (present.themes, present.cards))
    return _changed(board, replace(present, themes=themes, cards=cards))


def move_proposal(board: Board, proposal: UUID, place: int) -> Board:
    """Put a proposal at ``place`` among the others, counted without it."""
    moved = board.proposal(proposal)
    others = [other for other in board.proposals if other.id != proposal]
    others.insert(max(place, 0), moved)
    return _with(board, others)


def remove_proposal(board: Board, proposal: UUID) -> Board:
    """Take a proposal away; what it was made of stays on the board."""
    gone = board.proposal(proposal)
    return _with(board, [other for other in board.proposals if other.id != gone.id])


def _changed(board: Board, changed: ProposalView) -> Board:
    return replace(board, proposals=tuple(changed if p.id == changed.id else p for p in board.proposals))


def _with(board: Board, proposals: Iterable[ProposalView]) -> Board:
    return replace(board, proposals=tuple(replace(p, position=place) for place, p in enumerate(proposals)))
