"""What a journey says of itself for its method page, and who sees what of the answers, which HR writes."""

import datetime as dt
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kulturverktyg.decide.action_plan import LONGEST_TEXT, tidy
from kulturverktyg.errors import KnownError
from kulturverktyg.model.journey import Journey
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.model.plan import Plan
from kulturverktyg.model.round import Round, Workshop
from kulturverktyg.prepare.find import find
from kulturverktyg.prepare.journeys import round_survey
from kulturverktyg.store.store import Store

_CARD = ("commissioner", "purpose", "questions", "limits", "contact", "reference", "readers")


@dataclass(frozen=True)
class MethodFacts:
    """The assignment card, ``readers``, and each workshop with its round, its name and its day where one is set.

    ``asked`` has the name of each round and how many questions people were asked in it.
    """

    commissioner: str = ""
    purpose: str = ""
    questions: str = ""
    limits: str = ""
    contact: str = ""
    reference: str = ""
    readers: str = ""
    workshops: tuple[tuple[str, str, dt.date | None], ...] = ()
    asked: tuple[tuple[str, int], ...] = ()


def read_method_facts(store: Store, journey_id: UUID) -> MethodFacts:
    """What the file says; KnownError when the journey is gone."""
    with store.read() as session:
        journey = find(session, Journey, journey_id)
        rows = session.execute(
            select(Round.name, Workshop.name, Plan.date)
            .join(Workshop, Workshop.round_id == Round.id)
            .outerjoin(Plan, Plan.workshop_id == Workshop.id)
            .where(Round.journey_id == journey_id)
            .order_by(Round.position, Workshop.position)
        )
        workshops = tuple((in_round, name, day) for in_round, name, day in rows)
        rounds = session.scalars(select(Round).where(Round.journey_id == journey_id).order_by(Round.position))
        asked = tuple((one.name, _questions(session, one)) for one in rounds)
        return MethodFacts(**{name: getattr(journey, name) for name in _CARD}, workshops=workshops, asked=asked)


def _questions(session: Session, round_: Round) -> int:
    questions = round_survey(session, round_).questions()
    return sum(question.kind is not QuestionKind.INFORMATION for question in questions)


def save_readers(store: Store, journey_id: UUID, readers: str) -> None:
    """Save who sees what of the answers; KnownError when it is too long."""
    words = tidy(readers)
    if len(words) > LONGEST_TEXT:
        raise KnownError(f"Texten om vem som ser vad är för lång. Använd högst {LONGEST_TEXT} tecken.")
    with store.write() as session:
        find(session, Journey, journey_id).readers = words
