"""Cards of a board: moved, renamed, joined, kept apart and split."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from uuid import UUID, uuid4

from kulturverktyg.decide.board import Board, CardView, Lane, ProposalView, RawIdea


def move_cards(board: Board, cards: Collection[UUID], lane: Lane, place: int) -> Board:
    """Put cards together in a lane, before what lies at ``place`` there now; they keep the order they had."""
    moved = in_order(board, cards)
    there = board.lying_in(lane)
    above = [card for card in there[: max(place, 0)] if card.id not in cards]
    below = [card for card in there[max(place, 0) :] if card.id not in cards]
    left = {card.lane for card in moved} - {lane}
    laid = {lane: tuple(lying(lane, [*above, *moved, *below]).values())}
    for other in left:
        laid[other] = tuple(lying(other, [card for card in board.lying_in(other) if card.id not in cards]).values())
    return board.relaid(laid)


def rename_card(board: Board, card: UUID, text: str) -> Board:
    """Give a card other words; its ideas keep theirs."""
    return replace(board, cards={**board.cards, card: replace(board.cards[card], text=text)})


def join_cards(board: Board, cards: Collection[UUID], into: UUID) -> Board:
    """Let one card stand for the ideas of all; its words stay, and proposals that had any of them have it.

    What was found to say something else than any of them says something else than it.
    """
    gone = {board.cards[card].id for card in cards} - {into}
    target = board.cards[into]
    ideas = [*target.ideas, *(idea for card in gone for idea in board.cards[card].ideas)]
    left = {board.cards[card].lane for card in gone}
    kept = {key: card for key, card in board.cards.items() if key not in gone}
    kept[into] = replace(target, ideas=tuple(sorted(ideas, key=_key)))
    for lane in left:
        kept |= lying(lane, [kept[card.id] for card in board.lying_in(lane) if card.id not in gone])
    apart = (frozenset(into if card in gone else card for card in pair) for pair in board.apart)
    return replace(
        board,
        cards=kept,
        proposals=tuple(_with(p, gone, {into}) for p in board.proposals),
        apart=frozenset(pair for pair in apart if len(pair) == 2),
    )


def keep_apart(board: Board, first: UUID, second: UUID) -> Board:
    """Remember that two cards that look alike say different things."""
    pair = frozenset((board.cards[first].id, board.cards[second].id))
    return replace(board, apart=board.apart | {pair})


def split_card(board: Board, card: UUID) -> Board:
    """Let each idea of a card have a card of its own with its own words; proposals that had the card have them all."""
    whole = board.cards[card]
    if len(whole.ideas) < 2:
        return board
    first, *others = whole.ideas
    parts = [_alone(whole, first, whole.id), *(_alone(whole, idea, uuid4()) for idea in others)]
    there: list[CardView] = []
    for lies in board.lying_in(whole.lane):
        there += parts if lies.id == card else [lies]
    new = {part.id for part in parts}
    proposals = tuple(_with(p, {card}, new) if card in p.cards else p for p in board.proposals)
    return replace(board, cards={**board.cards, **lying(whole.lane, there)}, proposals=proposals)


def in_order(board: Board, cards: Collection[UUID]) -> Sequence[CardView]:
    """The cards as they lie on the board, lane by lane from the top down; KeyError when one does not."""
    lanes = {lane: number for number, lane in enumerate(board.lanes)}
    return sorted((board.cards[card] for card in set(cards)), key=lambda card: (lanes[card.lane], card.position))


def lying(lane: Lane, cards: Iterable[CardView]) -> Mapping[UUID, CardView]:
    """The cards so placed, from the top down."""
    return {
        card.id: card
        if (card.position, card.theme, card.parked) == (position, lane.theme, lane.parked)
        else replace(card, theme=lane.theme, parked=lane.parked, position=position)
        for position, card in enumerate(cards)
    }


def _alone(whole: CardView, idea: RawIdea, key: UUID) -> CardView:
    return replace(whole, id=key, text=idea.text, ideas=(idea,))


def _with(proposal: ProposalView, gone: Collection[UUID], new: Collection[UUID]) -> ProposalView:
    """The proposal with ``new`` cards in place of those that it had of ``gone``."""
    if not set(gone) & set(proposal.cards):
        return proposal
    return replace(proposal, cards=tuple(sorted({*proposal.cards} - set(gone) | set(new))))


def _key(idea: RawIdea) -> UUID:
    return idea.id
