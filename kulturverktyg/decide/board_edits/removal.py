"""Ideas of a board taken away for good, with the cards that stood for nothing else."""

from collections.abc import Collection
from dataclasses import replace
from uuid import UUID

from kulturverktyg.decide.board import Board, CardView
from kulturverktyg.decide.board_edits.cards import lying


def without_ideas(board: Board, ideas: Collection[UUID]) -> Board:
    """The board without ideas. A card with other ideas too stays, in the words of one of these if it had theirs."""
    if not ideas:
        return board
    left = {key: other for key, card in board.cards.items() if (other := _without(card, ideas)) is not None}
    for lane in {board.cards[key].lane for key in board.cards.keys() - left.keys()}:
        left |= lying(lane, [left[card.id] for card in board.lying_in(lane) if card.id in left])
    proposals = tuple(replace(p, cards=tuple(card for card in p.cards if card in left)) for p in board.proposals)
    apart = frozenset(pair for pair in board.apart if pair <= left.keys())
    return replace(board, cards=left, proposals=proposals, apart=apart)


def _without(card: CardView, ideas: Collection[UUID]) -> CardView | None:
    gone = [idea for idea in card.ideas if idea.id in ideas]
    if not gone:
        return card
    left = tuple(idea for idea in card.ideas if idea.id not in ideas)
    if not left:
        return None
    is_theirs = card.text in {idea.text for idea in gone}
    return replace(card, text=left[0].text if is_theirs else card.text, ideas=left)
