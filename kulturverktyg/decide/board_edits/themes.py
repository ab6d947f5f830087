"""Themes of a board: made, named, coloured, moved and taken away."""

from collections.abc import Iterable
from dataclasses import replace
from uuid import UUID, uuid4

from kulturverktyg.decide.board import COLOURS, UNSORTED, Board, Lane, ProposalView, ThemeView
from kulturverktyg.decide.board_edits.cards import move_cards
from kulturverktyg.errors import KnownError


def refuse_name(board: Board, name: str, theme: UUID | None = None) -> None:
    """KnownError when another theme than this one is called so already: nobody could tell the two apart."""
    same = next((t for t in board.themes if t.id != theme and t.name.casefold() == name.casefold()), None)
    if same is not None:
        raise KnownError(f"Det finns redan ett tema som heter ”{same.name}”. Välj ett annat namn.")


def add_theme(board: Board, name: str) -> tuple[Board, UUID]:
    """A new theme to the right of the others, in the colour that fewest have, and its id."""
    used = [theme.colour for theme in board.themes]
    theme = ThemeView(uuid4(), name, min(range(COLOURS), key=used.count), len(board.themes))
    return _with(board, (*board.themes, theme)), theme.id


def rename_theme(board: Board, theme: UUID, name: str) -> Board:
    """Call a theme something else."""
    return _changed(board, replace(board.theme(theme), name=name))


def recolour_theme(board: Board, theme: UUID, colour: int) -> Board:
    """Give a theme another colour."""
    return _changed(board, replace(board.theme(theme), colour=colour % COLOURS))


def move_theme(board: Board, theme: UUID, place: int) -> Board:
    """Put a theme at ``place`` among the others, counted without it."""
    moved = board.theme(theme)
    others = [other for other in board.themes if other.id != theme]
    others.insert(max(place, 0), moved)
    return _with(board, others)


def remove_theme(board: Board, theme: UUID) -> Board:
    """Take a theme away: its cards lie last among those without one, and proposals made of it are made of them."""
    gone = board.theme(theme)
    cards = [card.id for card in board.lying_in(Lane(theme))]
    freed = move_cards(board, cards, UNSORTED, len(board.lying_in(UNSORTED)))
    proposals = tuple(_without(proposal, theme, cards) for proposal in freed.proposals)
    return _with(replace(freed, proposals=proposals), [other for other in freed.themes if other.id != gone.id])


def _changed(board: Board, changed: ThemeView) -> Board:
    return replace(board, themes=tuple(changed if theme.id == changed.id else theme for theme in board.themes))


def _with(board: Board, themes: Iterable[ThemeView]) -> Board:
    return replace(board, themes=tuple(replace(theme, position=place) for place, theme in enumerate(themes)))


def _without(proposal: ProposalView, theme: UUID, cards: Iterable[UUID]) -> ProposalView:
    if theme not in proposal.themes:
        return proposal
    return replace(
        proposal,
        themes=tuple(other for other in proposal.themes if other != theme),
        cards=tuple(sorted({*proposal.cards, *cards})),
    )
