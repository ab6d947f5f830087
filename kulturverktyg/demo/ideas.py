"""What the demo's people have ideas about, and how they sort them: themes, a parking lot and proposals."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, cycle
from typing import Any, TypeAlias
from uuid import UUID

from kulturverktyg.decide.board import PARKING, UNSORTED, Board, Lane
from kulturverktyg.decide.board_edits.cards import join_cards, move_cards
from kulturverktyg.decide.board_edits.proposals import add_proposal, write_proposal
from kulturverktyg.decide.board_edits.themes import add_theme
from kulturverktyg.decide.boards import read_board, save_board
from kulturverktyg.decide.ideas import reveal
from kulturverktyg.decide.prompts import prompt_name
from kulturverktyg.demo.content import Content
from kulturverktyg.model.idea import Idea
from kulturverktyg.store.store import Store

#: Cards in their order; the ideas of one say the same, and it has the words of the first.
_Cards: TypeAlias = Sequence[Sequence[Mapping[str, Any]]]


def make_board(store: Store, journey_id: UUID, content: Content, workshops: Sequence[UUID]) -> Board:
    """Have ideas come in at the workshops, all at once as nobody's, sort them, and return the board as it then is."""
    with store.write() as session:
        session.add_all(
            Idea(
                journey_id=journey_id,
                workshop_id=workshop,
                prompt=prompt_name(idea["prompt"]),
                text=idea["text"],
            )
            for idea, workshop in zip(_ideas(content), cycle(workshops), strict=False)
        )
    reveal(store, journey_id)
    save_board(store, journey_id, _sorted(read_board(store, journey_id), content))
    return read_board(store, journey_id)


def _ideas(content: Content) -> Iterator[Mapping[str, Any]]:
    ideas = content["ideas"]
    cards: Iterator[Sequence[Mapping[str, Any]]] = chain(*ideas["themes"].values(), ideas["unsorted"], ideas["parked"])
    return chain.from_iterable(cards)


def _sorted(board: Board, content: Content) -> Board:
    """Cards joined, put under themes and on the parking lot, and made into proposals."""
    ideas = content["ideas"]
    for name, cards in ideas["themes"].items():
        board, theme = add_theme(board, name)
        board = _laid(board, cards, Lane(theme))
    board = _laid(_laid(board, ideas["unsorted"], UNSORTED), ideas["parked"], PARKING)
    themes, by_words = {theme.name: theme.id for theme in board.themes}, _cards(board)
    for made in content["proposals"]:
        parts = [themes[name] for name in made["themes"]], [by_words[words] for words in made["cards"]]
        board, proposal = add_proposal(board, made["title"], *parts)
        board = write_proposal(board, proposal, made["title"], made["text"])
    return board


def _laid(board: Board, cards: _Cards, lane: Lane) -> Board:
    """With cards last in a lane, in their order, those of several ideas joined."""
    for card in cards:
        by_words = _cards(board)
        first, *others = (by_words[idea["text"]] for idea in card)
        if others:
            board = join_cards(board, (first, *others), first)
        board = move_cards(board, {first}, lane, len(board.lying_in(lane)))
    return board


def _cards(board: Board) -> Mapping[str, UUID]:
    return {card.text: card.id for card in board.cards.values()}
