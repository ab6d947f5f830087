"""The survey that a journey asks its clients: made from its template when it is first wanted."""

from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kulturverktyg.errors import KnownError
from kulturverktyg.model.journey import Journey
from kulturverktyg.model.kinds import Audience
from kulturverktyg.model.survey import Survey, SurveyVersion
from kulturverktyg.prepare.find import find
from kulturverktyg.store.store import Store
from kulturverktyg.survey.definition import SurveyDefinition
from kulturverktyg.survey.draft import SurveyDraft
from kulturverktyg.survey.storage import add_version, read_version
from kulturverktyg.survey.template import load_template
from kulturverktyg.survey.template_parts import ClientRound

#: What is said to those who are going to ask clients, where the template says nothing.
USUAL_ADVICE = (
    "Tala med dataskyddsombudet innan ni frågar klienter: bland dem kan någon ha skyddade personuppgifter.",
    "Säg högt att det är frivilligt att svara, och att hjälpen är densamma för den som avstår.",
    "Låt någon annan än handläggaren stå vid kiosken, och ställ den där ingen kan se skärmen.",
    "Fråga inte om ärende, diagnos, ursprung eller ålder. Läs och maskera fritexter innan någon annan ser dem.",
)


@dataclass(frozen=True)
class Asked:
    """The newest version of the survey of clients, and advice to those who ask them."""

    draft: SurveyDraft
    advice: tuple[str, ...]


def client_survey(store: Store, journey_id: UUID, own_templates: Path | None = None) -> UUID:
    """The newest version of what clients are asked; where there is none yet, one is made as the template has it.

    It is empty where the template has none.
    """
    with store.read() as session:
        template_id = find(session, Journey, journey_id).template
        found = _newest(session, journey_id)
    if found is not None:
        return found
    of_template = _of_template(template_id, own_templates)
    with store.write() as session:
        there = _newest(session, journey_id)
        return there or _add(session, journey_id, of_template.draft).id


def client_advice(store: Store, journey_id: UUID, own_templates: Path | None = None) -> tuple[str, ...]:
    """What the journey's template says to those who are going to ask clients, or else the usual."""
    with store.read() as session:
        template_id = find(session, Journey, journey_id).template
    return _of_template(template_id, own_templates).advice or USUAL_ADVICE


def asked_of_clients(store: Store, journey_id: UUID, own_templates: Path | None = None) -> Asked:
    """What a round with clients would ask now, and what to think of before that."""
    version_id = client_survey(store, journey_id, own_templates)
    with store.read() as session:
        draft = read_version(session, find(session, SurveyVersion, version_id))
    return Asked(draft, client_advice(store, journey_id, own_templates))


def _of_template(template_id: str, own_templates: Path | None) -> ClientRound:
    empty = ClientRound(SurveyDraft(SurveyDefinition({"sv": "Enkät till klienter"}, ("sv",), ())))
    try:
        return load_template(template_id, own_templates).client or empty
    except KnownError:
        return empty


def _newest(session: Session, journey_id: UUID) -> UUID | None:
    return session.scalars(
        select(SurveyVersion.id)
        .join(Survey, Survey.id == SurveyVersion.survey_id)
        .where(Survey.journey_id == journey_id, Survey.audience == Audience.CLIENTS)
        .order_by(SurveyVersion.number.desc())
    ).first()


def _add(session: Session, journey_id: UUID, draft: SurveyDraft) -> SurveyVersion:
    survey = Survey(journey_id=journey_id, audience=Audience.CLIENTS)
    session.add(survey)
    session.flush()
    return add_version(session, survey.id, 1, draft)
