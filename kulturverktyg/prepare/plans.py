"""Plans of workshops: read, checked and saved."""

from dataclasses import replace
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from kulturverktyg.errors import KnownError
from kulturverktyg.model.journey import Journey, Role, Unit
from kulturverktyg.model.kinds import Audience, WorkshopState
from kulturverktyg.model.plan import AgendaItem, Expected, Plan
from kulturverktyg.model.round import Round, Workshop
from kulturverktyg.prepare.audience import audience_of, cells_of_round
from kulturverktyg.prepare.find import find
from kulturverktyg.prepare.workshop_plan import (
    CLIENTS_AGENDA,
    MOST_GROUPS,
    STANDARD_AGENDA,
    AgendaStep,
    WorkshopPlan,
    answer_minutes,
    refuse_impossible,
)
from kulturverktyg.store.store import Store

_GROUP_SIZE = 6
#: What a plan and its row in the file both call the same.
_FIELDS = (
    *("date", "starts", "place", "minutes_available", "kiosks", "handover_seconds", "pair_seconds", "other_seconds"),
    *("groups", "draw", "feedback_date"),
)


def read_plan(store: Store, workshop_id: UUID) -> WorkshopPlan:
    """The plan of a workshop; without one that everybody counted comes, with the journey's agenda or clients'."""
    with store.read() as session:
        workshop = find(session, Workshop, workshop_id)
        plan = session.get(Plan, workshop_id)
        return _standard(session, workshop) if plan is None else _view(session, plan)


def save_plan(store: Store, workshop_id: UUID, plan: WorkshopPlan) -> None:
    """Save the plan of an open workshop in place of the one it has; KnownError when something in it cannot be."""
    refuse_impossible(plan)
    with store.write() as session:
        workshop = find(session, Workshop, workshop_id)
        if workshop.state is WorkshopState.CLOSED:
            raise KnownError(f"Workshoppen ”{workshop.name}” är stängd, så dess plan går inte att ändra.")
        _refuse_foreign(session, workshop, plan)
        session.merge(Plan(workshop_id=workshop_id, **{name: getattr(plan, name) for name in _FIELDS}))
        session.flush()
        session.execute(delete(Expected).where(Expected.workshop_id == workshop_id))
        session.execute(delete(AgendaItem).where(AgendaItem.workshop_id == workshop_id))
        session.add_all(
            Expected(workshop_id=workshop_id, unit_id=unit_id, role_id=role_id, count=count)
            for (unit_id, role_id), count in plan.expected.items()
        )
        session.add_all(
            AgendaItem(workshop_id=workshop_id, position=position, minutes=step.minutes, title=step.title)
            for position, step in enumerate(plan.agenda)
        )


def _refuse_foreign(session: Session, workshop: Workshop, plan: WorkshopPlan) -> None:
    journey_id = _journey_of(session, workshop)
    units = set(session.scalars(select(Unit.id).where(Unit.journey_id == journey_id)))
    roles = set(session.scalars(select(Role.id).where(Role.journey_id == journey_id)))
    if any(unit not in units or role not in roles for unit, role in plan.expected):
        raise KnownError(
            "Planen räknar med en enhet eller roll som inte finns i resan. "
            "Se efter under Uppdrag och fyll i antalen igen."
        )


def _journey_of(session: Session, workshop: Workshop) -> UUID:
    return find(session, Round, workshop.round_id).journey_id


def _standard(session: Session, workshop: Workshop) -> WorkshopPlan:
    journey = find(session, Journey, _journey_of(session, workshop))
    round_ = find(session, Round, workshop.round_id)
    cells = cells_of_round(session, round_)
    expected = {cell: count for cell, count in cells.items() if count}
    if audience_of(session, round_) is Audience.CLIENTS:
        return WorkshopPlan(expected, agenda=CLIENTS_AGENDA)
    groups = round(sum(expected.values()) / _GROUP_SIZE)
    agenda = tuple(AgendaStep(part["minutes"], part["title"]) for part in journey.agenda) or STANDARD_AGENDA
    plan = WorkshopPlan(expected, agenda=agenda, groups=min(MOST_GROUPS, max(1, groups)))
    return replace(plan, minutes_available=answer_minutes(agenda) or plan.minutes_available)


def _view(session: Session, plan: Plan) -> WorkshopPlan:
    expected = session.scalars(select(Expected).where(Expected.workshop_id == plan.workshop_id))
    agenda = session.scalars(
        select(AgendaItem).where(AgendaItem.workshop_id == plan.workshop_id).order_by(AgendaItem.position)
    )
    return WorkshopPlan(
        expected={(cell.unit_id, cell.role_id): cell.count for cell in expected},
        agenda=tuple(AgendaStep(item.minutes, item.title) for item in agenda),
        **{name: getattr(plan, name) for name in _FIELDS},
    )
