"""Ideas on their way to the board: written down by the facilitator, counted while they wait, and revealed.

As what comes in at a kiosk, no idea keeps anything of who had it or when: its id is random, and the file is
rewritten after each, so that nothing tells in which order they came.
"""

import secrets
from collections import Counter
from collections.abc import Sequence
from uuid import UUID, uuid4

from sqlalchemy import func, insert, select, update
from sqlalchemy.orm import Session

from kulturverktyg.collect.ballot import IDEA_LIMIT
from kulturverktyg.collect.told import told
from kulturverktyg.decide.idea_origins import may_be_named
from kulturverktyg.decide.prompts import LONGEST_PROMPT, prompt_name
from kulturverktyg.errors import KnownError
from kulturverktyg.model.idea import Card, Idea
from kulturverktyg.model.journey import Journey
from kulturverktyg.model.round import Round, Workshop
from kulturverktyg.prepare.find import find
from kulturverktyg.prepare.workshop_plan import one_line
from kulturverktyg.store.store import Store


class NotRewrittenError(KnownError):
    """The idea is in the file, but where it lies there may tell when it came, until the file is rewritten."""


def add_idea(store: Store, journey_id: UUID, text: str, prompt: str = "", workshop_id: UUID | None = None) -> None:
    """Write an idea down; it waits, unseen, to be revealed with the others.

    Raises KnownError when it is empty or too long, or the workshop is of another journey; and NotRewrittenError when
    it is kept all the same.
    """
    words = one_line(text)
    if not words:
        raise KnownError("Skriv idén först.")
    if len(words) > IDEA_LIMIT:
        raise KnownError(f"Idén är {len(words)} tecken lång. Korta den till {IDEA_LIMIT}, eller dela den i två idéer.")
    name = prompt_name(prompt)
    if len(name) > LONGEST_PROMPT:
        raise KnownError(f"Frågan som idén svarar på är för lång. Använd högst {LONGEST_PROMPT} tecken.")
    with store.write() as session:
        find(session, Journey, journey_id)
        if workshop_id is not None and workshop_id not in workshops_of(session, journey_id):
            raise KnownError("Workshoppen finns inte i den här resan. Välj en annan.")
        session.add(Idea(journey_id=journey_id, workshop_id=workshop_id, prompt=name, text=words))
    try:
        store.vacuum()
    except KnownError as error:
        raise NotRewrittenError(f"Idén är sparad, men ordningen är inte blandad än. {error}") from error


def waiting(store: Store, journey_id: UUID) -> int | None:
    """How many ideas wait to be revealed; None while they are fewer than the smallest reported group."""
    with store.read() as session:
        return told(_count_waiting(session, journey_id), find(session, Journey, journey_id).k)


def any_waiting(store: Store, journey_id: UUID) -> bool:
    """Whether there is any idea to reveal."""
    with store.read() as session:
        return _count_waiting(session, journey_id) > 0


def would_hide_names(store: Store, journey_id: UUID) -> bool:
    """Whether workshops are named beside the ideas on the board and would not be once those that wait are revealed.

    Then whoever has seen the names before can tell the new ideas from the others.
    """
    with store.read() as session:
        k = find(session, Journey, journey_id).k
        revealed, waiting = (_from_workshops(session, journey_id, revealed=side) for side in (True, False))
        return bool(revealed) and may_be_named(revealed, k) and not may_be_named(revealed + waiting, k)


def reveal(store: Store, journey_id: UUID) -> None:
    """Lay each idea that waits on a card of its own, in random order after the cards that have no theme."""
    with store.write() as session:
        keys = session.scalars(select(Idea.id).where(Idea.journey_id == journey_id, Idea.card_id.is_(None)))
        lay_on_cards(session, journey_id, keys.all())
    store.vacuum()


def lay_on_cards(session: Session, journey_id: UUID, ideas: Sequence[UUID]) -> None:
    """Make a card of each idea, within a transaction; which comes first is drawn at random."""
    if not ideas:
        return
    texts = {
        row.id: row.text for row in session.execute(select(Idea.id, Idea.text).where(Idea.journey_id == journey_id))
    }
    drawn = list(ideas)
    secrets.SystemRandom().shuffle(drawn)
    first = _end_of_unsorted(session, journey_id)
    cards = [
        {"id": uuid4(), "journey_id": journey_id, "parked": False, "position": first + place, "text": texts[key]}
        for place, key in enumerate(drawn)
    ]
    session.execute(insert(Card), cards)
    session.execute(update(Idea), [{"id": key, "card_id": card["id"]} for key, card in zip(drawn, cards, strict=True)])


def workshops_of(session: Session, journey_id: UUID) -> dict[UUID, str]:
    """The names of a journey's workshops, by their ids."""
    rows = session.execute(
        select(Workshop.id, Workshop.name)
        .join(Round, Round.id == Workshop.round_id)
        .where(Round.journey_id == journey_id)
    )
    return {row.id: row.name for row in rows}


def _from_workshops(session: Session, journey_id: UUID, *, revealed: bool) -> Counter[UUID]:
    """How many ideas each workshop has, of those on the board or of those that wait."""
    lies = Idea.card_id.is_not(None) if revealed else Idea.card_id.is_(None)
    rows = session.scalars(
        select(Idea.workshop_id).where(Idea.journey_id == journey_id, Idea.workshop_id.is_not(None), lies)
    )
    return Counter(workshop for workshop in rows if workshop is not None)


def _count_waiting(session: Session, journey_id: UUID) -> int:
    waits = select(func.count()).select_from(Idea).where(Idea.journey_id == journey_id, Idea.card_id.is_(None))
    return session.scalar(waits) or 0


def _end_of_unsorted(session: Session, journey_id: UUID) -> int:
    last = session.scalar(
        select(func.max(Card.position)).where(
            Card.journey_id == journey_id, Card.theme_id.is_(None), Card.parked.is_(False)
        )
    )
    return 0 if last is None else last + 1
