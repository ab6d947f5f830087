"""What the file shows of how far an open round has been prepared before anybody answers."""

from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from kulturverktyg.errors import KnownError
from kulturverktyg.model.journey import GuideTick, Journey
from kulturverktyg.model.plan import Plan
from kulturverktyg.model.round import Round, Workshop
from kulturverktyg.model.survey import SurveyVersion
from kulturverktyg.prepare.find import find
from kulturverktyg.store.store import Store
from kulturverktyg.survey.storage import read_version
from kulturverktyg.survey.template import load_template

_SURVEY, _WORKSHOPS = "survey", "workshops"


@dataclass(frozen=True)
class Readiness:
    """``survey_read``: it is in use, not as the template has it, or ticked in the guide, or a workshop is planned.

    ``workshop_planned``: one has a day or has had a kiosk, or the guide is ticked.
    """

    survey_read: bool = False
    workshop_planned: bool = False


def read_readiness(store: Store, round_id: UUID, own_templates: Path) -> Readiness:
    """How far a round has been prepared; KnownError when it is gone."""
    with store.read() as session:
        round_ = find(session, Round, round_id)
        ticked = set(session.scalars(select(GuideTick.place).where(GuideTick.journey_id == round_.journey_id)))
        planned = _WORKSHOPS in ticked or _is_planned(session, round_id)
        read = planned or _SURVEY in ticked or _has_been_worked_on(session, round_, own_templates)
    return Readiness(read, planned)


def _is_planned(session: Session, round_id: UUID) -> bool:
    planned = (
        select(Workshop.id)
        .outerjoin(Plan, Plan.workshop_id == Workshop.id)
        .where(Workshop.round_id == round_id, or_(Workshop.packaged, Plan.date.is_not(None)))
    )
    return session.scalars(planned.limit(1)).first() is not None


def _has_been_worked_on(session: Session, round_: Round, own_templates: Path) -> bool:
    version = session.get_one(SurveyVersion, round_.version_id)
    if version.frozen or version.number > 1:
        return True
    try:
        template = load_template(session.get_one(Journey, round_.journey_id).template, own_templates)
    except KnownError:
        return False
    return read_version(session, version) != template.draft
