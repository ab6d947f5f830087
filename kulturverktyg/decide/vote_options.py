"""What there is in a journey to vote on: the board's cards and themes, proposals, measures, and the vision's pairs."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kulturverktyg.decide.vote import Option, as_words
from kulturverktyg.model.idea import Card, Proposal, Theme
from kulturverktyg.model.kinds import Subject
from kulturverktyg.model.measure import Measure
from kulturverktyg.model.vision import FromTo, Vision
from kulturverktyg.store.store import Store

#: What each is called as the heading of a list.
SUBJECT_WORDS = {
    Subject.PROPOSAL: "Förslag",
    Subject.THEME: "Teman",
    Subject.CARD: "Idéer",
    Subject.MEASURE: "Åtgärder",
    Subject.FROM_TO: "Från–till",
}


@dataclass(frozen=True)
class Choosable:
    """Something to vote on; ``place`` says where it lies, such as the theme of a card."""

    option: Option
    place: str = ""


def choosable(store: Store, journey_id: UUID) -> tuple[Choosable, ...]:
    """All that can be voted on: proposals first, then themes, cards theme by theme, measures, and from-to pairs."""
    with store.read() as session:
        return (
            *_proposals(session, journey_id),
            *_board(session, journey_id),
            *_measures(session, journey_id),
            *_pairs(session, journey_id),
        )


def _proposals(session: Session, journey_id: UUID) -> list[Choosable]:
    rows = session.scalars(select(Proposal).where(Proposal.journey_id == journey_id).order_by(Proposal.position))
    return [_of(Subject.PROPOSAL, row.id, row.title) for row in rows]


def _board(session: Session, journey_id: UUID) -> list[Choosable]:
    """Themes, then their cards, those without a theme, and those that are parked."""
    themes = session.scalars(select(Theme).where(Theme.journey_id == journey_id).order_by(Theme.position)).all()
    places = {theme.id: (number, theme.name) for number, theme in enumerate(themes)}

    def order(card: Card) -> tuple[bool, int, int]:
        return card.parked, places[card.theme_id][0] if card.theme_id else len(places), card.position

    cards = session.scalars(select(Card).where(Card.journey_id == journey_id)).all()
    return [
        *(_of(Subject.THEME, theme.id, theme.name) for theme in themes),
        *(_of(Subject.CARD, card.id, card.text, _place(card, places)) for card in sorted(cards, key=order)),
    ]


def _place(card: Card, places: dict[UUID, tuple[int, str]]) -> str:
    if card.parked:
        return "Parkering"
    return places[card.theme_id][1] if card.theme_id else "Utan tema"


def _measures(session: Session, journey_id: UUID) -> list[Choosable]:
    rows = session.scalars(
        select(Measure)
        .where(Measure.journey_id == journey_id)
        .order_by(Measure.prioritised.desc(), Measure.position, Measure.title)
    )
    return [_of(Subject.MEASURE, row.id, row.title) for row in rows]


def _pairs(session: Session, journey_id: UUID) -> list[Choosable]:
    """Those of the newest version of the vision."""
    newest = select(Vision.id).where(Vision.journey_id == journey_id).order_by(Vision.number.desc()).limit(1)
    rows = session.scalars(select(FromTo).where(FromTo.vision_id == newest.scalar_subquery()).order_by(FromTo.position))
    return [_of(Subject.FROM_TO, row.id, f"Från {row.now} till {row.then}") for row in rows]


def _of(subject: Subject, key: UUID, text: str, place: str = "") -> Choosable:
    return Choosable(Option(subject, key, as_words(text)), place)
