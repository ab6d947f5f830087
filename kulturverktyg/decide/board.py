"""The board (*tavla*) as a frozen value: cards in lanes, themes, and the proposals that are made of them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TypeVar
from uuid import UUID

#: How many colours a theme can have.
COLOURS = 8
#: Characters that a theme's or a proposal's name may have.
LONGEST_NAME = 200

_Named = TypeVar("_Named", "ThemeView", "ProposalView")


@dataclass(frozen=True)
class RawIdea:
    """An idea in the words it was written with. ``prompt`` and ``workshop`` are names, empty when it has none, or when
    workshops may not be told; see `decide.idea_origins`."""

    id: UUID
    text: str
    prompt: str = ""
    workshop: str = ""


@dataclass(frozen=True)
class Lane:
    """Where cards lie: in a theme, among those that have none, or on the parking lot."""

    theme: UUID | None = None
    parked: bool = False


UNSORTED = Lane()
PARKING = Lane(parked=True)


@dataclass(frozen=True)
class ThemeView:
    """A column of the board; ``colour`` is from 0 to `COLOURS` - 1."""

    id: UUID
    name: str
    colour: int
    position: int


@dataclass(frozen=True)
class CardView:
    """A card with the ideas it stands for, in no order that means anything; ``position`` counts from 0 in its lane."""

    id: UUID
    text: str
    theme: UUID | None
    parked: bool
    position: int
    ideas: tuple[RawIdea, ...]

    @property
    def lane(self) -> Lane:
        """Where it lies."""
        return Lane(self.theme, self.parked)


@dataclass(frozen=True)
class ProposalView:
    """What is proposed, made of whole themes and of single cards."""

    id: UUID
    title: str
    text: str
    position: int
    themes: tuple[UUID, ...]
    cards: tuple[UUID, ...]


@dataclass(frozen=True)
class Board:
    """Themes and proposals in their order, and cards by their ids; only ideas that are revealed are on it.

    ``apart`` are pairs of cards that look alike and that somebody has found to say different things.
    """

    themes: tuple[ThemeView, ...] = ()
    cards: Mapping[UUID, CardView] = field(default_factory=dict)
    proposals: tuple[ProposalView, ...] = ()
    apart: frozenset[frozenset[UUID]] = frozenset()

    @property
    def lanes(self) -> tuple[Lane, ...]:
        """From left to right: those without a theme, the themes, the parking lot."""
        return UNSORTED, *(Lane(theme.id) for theme in self.themes), PARKING

    @cached_property
    def _by_lane(self) -> Mapping[Lane, tuple[CardView, ...]]:
        lying: dict[tuple[UUID | None, bool], list[CardView]] = {(lane.theme, lane.parked): [] for lane in self.lanes}
        for card in self.cards.values():
            lying[card.theme, card.parked].append(card)
        return {Lane(*where): tuple(sorted(cards, key=_position)) for where, cards in lying.items()}

    def relaid(self, lanes: Mapping[Lane, Sequence[CardView]]) -> "Board":
        """With these cards lying so in these lanes; the others are not gone through, however many cards there are."""
        made = replace(self, cards={**self.cards, **{card.id: card for lying in lanes.values() for card in lying}})
        vars(made)["_by_lane"] = {**self._by_lane, **{lane: tuple(lying) for lane, lying in lanes.items()}}
        return made

    def lying_in(self, lane: Lane) -> tuple[CardView, ...]:
        """The cards of a lane from the top down; KeyError when there is no such lane."""
        return self._by_lane[lane]

    def theme(self, theme_id: UUID) -> ThemeView:
        """The theme under an id; KeyError when there is none."""
        return _found(self.themes, theme_id)

    def proposal(self, proposal_id: UUID) -> ProposalView:
        """The proposal under an id; KeyError when there is none."""
        return _found(self.proposals, proposal_id)


def _found(views: Iterable[_Named], key: UUID) -> _Named:
    for view in views:
        if view.id == key:
            return view
    raise KeyError(key)


def trace(board: Board, proposal_id: UUID) -> tuple[RawIdea, ...]:
    """All raw ideas behind a proposal, each once, in the order of the board; KeyError without such a proposal."""
    proposal = board.proposal(proposal_id)
    of_themes = [card for theme in proposal.themes for card in board.lying_in(Lane(theme))]
    cards = {card.id: card for card in (*of_themes, *(board.cards[card] for card in proposal.cards))}
    return tuple(idea for card in cards.values() for idea in card.ideas)


def ideas_on(board: Board) -> frozenset[UUID]:
    """The ids of all ideas that lie on its cards."""
    return frozenset(idea.id for card in board.cards.values() for idea in card.ideas)


def _position(card: CardView) -> int:
    return card.position
