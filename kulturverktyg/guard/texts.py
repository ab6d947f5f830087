"""Free text: read and masked by HR, never split by group, in shuffled order, never from fewer than 2K texts.

A sensitive question needs twice the smallest group for sensitive figures.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kulturverktyg.errors import KnownError
from kulturverktyg.guard.groups import K_SENSITIVE
from kulturverktyg.guard.released import ReleasedTexts
from kulturverktyg.model.journey import Journey
from kulturverktyg.model.kinds import QuestionKind, RoundState, TextState
from kulturverktyg.model.response import FreeText
from kulturverktyg.model.round import Round
from kulturverktyg.prepare.find import find
from kulturverktyg.prepare.journeys import round_survey
from kulturverktyg.store.store import Store
from kulturverktyg.survey.definition import TEXT_LIMIT, Question, SurveyDefinition, in_language


@dataclass(frozen=True)
class TextToRead:
    """A free text for HR to read, mask and decide on."""

    id: UUID
    item: str
    question: str
    text: str
    state: TextState


def texts_to_read(store: Store, round_id: UUID) -> tuple[TextToRead, ...]:
    """The texts of a closed round that HR may read; none of a question with fewer than 2K texts."""
    with store.read() as session:
        round_ = find(session, Round, round_id)
        if round_.state != RoundState.CLOSED:
            return ()
        k = find(session, Journey, round_.journey_id).k
        return tuple(
            TextToRead(row.id, question.name, in_language(question.text, "sv"), row.text, TextState(row.state))
            for question in _text_questions(round_survey(session, round_))
            for row in _enough(_shuffled(session, round_, question), _needed(question, k))
        )


def decide_text(store: Store, text_id: UUID, text: str, state: TextState) -> None:
    """Keep the masked ``text`` in place of what was written, and whether it may be shown.

    Raises KnownError when a text that is to be shown is empty or too long.
    """
    text = text.strip()
    if state is TextState.APPROVED and not text:
        raise KnownError("Texten är tom. Välj ”Visa inte” i stället för att visa en tom text.")
    if len(text) > TEXT_LIMIT:
        raise KnownError(f"Texten är för lång. Använd högst {TEXT_LIMIT} tecken.")
    with store.write() as session:
        row = session.get_one(FreeText, text_id)
        row.text = text
        row.state = state


def released_texts(session: Session, round_: Round, survey: SurveyDefinition, k: int) -> tuple[ReleasedTexts, ...]:
    """What may be shown of the free texts of a round, a value a question."""
    return tuple(_released(session, round_, question, k) for question in _text_questions(survey))


def _released(session: Session, round_: Round, question: Question, k: int) -> ReleasedTexts:
    rows = _shuffled(session, round_, question)
    title = in_language(question.text, "sv")
    needed = _needed(question, k)
    if len(rows) < needed:
        return ReleasedTexts(question.name, title, (), f"Färre än {needed} har skrivit något, så texterna visas inte.")
    approved = tuple(row.text for row in rows if row.state == TextState.APPROVED)
    waiting = any(row.state == TextState.WAITING for row in rows)
    note = "Alla texter är inte genomlästa än; bara de godkända visas." if waiting else ""
    return ReleasedTexts(question.name, title, approved, note)


def _needed(question: Question, k: int) -> int:
    return 2 * max(k, K_SENSITIVE) if question.sensitive else 2 * k


def _enough(rows: Sequence[FreeText], needed: int) -> Sequence[FreeText]:
    return rows if len(rows) >= needed else ()


def _shuffled(session: Session, round_: Round, question: Question) -> list[FreeText]:
    """Those that are not late, in an order that is the same each time and has nothing to do with writing or masking."""
    rows = session.scalars(
        select(FreeText).where(
            FreeText.round_id == round_.id, FreeText.question == question.name, FreeText.late.is_(False)
        )
    )
    return sorted(rows, key=lambda row: hashlib.sha256(row.id.bytes).digest())


def _text_questions(survey: SurveyDefinition) -> list[Question]:
    return [question for question in survey.questions() if question.kind is QuestionKind.TEXT]
