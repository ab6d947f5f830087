"""Whom a round asks, as what they answer, and how many they are: the organisation's people, or its clients.

Clients all answer as one role, which the organisation has not. Where they are not asked which unit they meet they
belong to the first unit at the top, which no result then speaks of.
"""

from collections.abc import Mapping
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from kulturverktyg.errors import KnownError
from kulturverktyg.model.journey import Headcount, Role, Unit
from kulturverktyg.model.kinds import Audience
from kulturverktyg.model.round import Round
from kulturverktyg.model.survey import Survey, SurveyVersion
from kulturverktyg.prepare.organisation import headcounts_of

#: What those are called who answer a survey of clients.
CLIENT = "Klient"


def audience_of(session: Session, round_: Round) -> Audience:
    """Whom the round asks."""
    found = session.scalar(
        select(Survey.audience)
        .join(SurveyVersion, SurveyVersion.survey_id == Survey.id)
        .where(SurveyVersion.id == round_.version_id)
    )
    return Audience.STAFF if found is None else Audience(found)


def roles_of(session: Session, round_: Round) -> tuple[Role, ...]:
    """The roles that one can answer as in the round."""
    wanted = Role.journey_id == round_.journey_id, Role.audience == audience_of(session, round_)
    return tuple(session.scalars(select(Role).where(*wanted).order_by(Role.position)))


def cells_of_round(session: Session, round_: Round) -> dict[tuple[UUID, UUID], int]:
    """The units and roles that one can answer from in the round, with how many there are; 0 where nobody knows."""
    if audience_of(session, round_) is Audience.STAFF:
        return _staff(session, round_.journey_id)
    role = client_role(session, round_.journey_id)
    if role is None:
        return {}
    if round_.asks_unit:
        return dict.fromkeys(((unit, role.id) for unit, _ in _staff(session, round_.journey_id)), 0)
    top = select(Unit.id).where(Unit.journey_id == round_.journey_id, Unit.parent_id.is_(None)).order_by(Unit.position)
    unit_id = session.scalars(top).first()
    return {} if unit_id is None else {(unit_id, role.id): round_.expected or 0}


def people_of(session: Session, round_: Round) -> Mapping[str, int]:
    """How many there are to answer, as `Round.headcounts` keeps them."""
    if audience_of(session, round_) is Audience.STAFF:
        return headcounts_of(session, round_.journey_id)
    return {f"{unit.hex} {role.hex}": count for (unit, role), count in cells_of_round(session, round_).items()}


def client_role(session: Session, journey_id: UUID) -> Role | None:
    """What clients answer as; None while no round has asked them."""
    return session.scalars(
        select(Role).where(Role.journey_id == journey_id, Role.audience == Audience.CLIENTS).order_by(Role.position)
    ).first()


def make_client_role(session: Session, journey_id: UUID) -> None:
    """See to it that clients have something to answer as; KnownError when the journey has no unit yet."""
    if session.scalars(select(Unit.id).where(Unit.journey_id == journey_id).limit(1)).first() is None:
        raise KnownError("Lägg in minst en enhet under Uppdrag innan ni frågar klienter.")
    if client_role(session, journey_id) is None:
        last = session.scalar(select(func.max(Role.position)).where(Role.journey_id == journey_id))
        position = 0 if last is None else last + 1
        session.add(Role(journey_id=journey_id, audience=Audience.CLIENTS, name=CLIENT, position=position))


def _staff(session: Session, journey_id: UUID) -> dict[tuple[UUID, UUID], int]:
    found = session.scalars(
        select(Headcount)
        .join(Unit, Unit.id == Headcount.unit_id)
        .where(Unit.journey_id == journey_id, Headcount.count > 0)
    )
    return {(cell.unit_id, cell.role_id): cell.count for cell in found}
