"""The action plan of a journey in HR's file: read whole, saved row by row where it differs."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import delete, literal_column, select
from sqlalchemy.orm import Session

from kulturverktyg.decide import plan_edits
from kulturverktyg.decide.action_plan import ActionPlan, LessonView, Meeting, WheelView, refuse_impossible
from kulturverktyg.decide.measure import Change, MeasureView, Note, Reason
from kulturverktyg.decide.reasons import words_of_reasons
from kulturverktyg.model.base import Identified
from kulturverktyg.model.journey import Journey
from kulturverktyg.model.measure import (
    FollowUp,
    FollowUpNote,
    Lesson,
    Measure,
    MeasureChange,
    MeasureReason,
    WheelEntry,
)
from kulturverktyg.prepare.find import find
from kulturverktyg.store.store import Store

_FIELDS = (
    *("title", "why", "owner", "level", "kind", "horizon", "first_step", "starts", "deadline", "status"),
    *("evidence", "next_follow_up", "prioritised"),
)
_PARTS: tuple[tuple[str, type[Identified], tuple[str, ...]], ...] = (
    ("meetings", FollowUp, ("date", "name", "text")),
    ("lessons", Lesson, ("kind", "text")),
    ("wheel", WheelEntry, ("month", "title", "owner")),
)
_ORDERED = (Lesson, WheelEntry)
_Row = TypeVar("_Row", MeasureReason, MeasureChange, FollowUpNote)


def read_plan(store: Store, journey_id: UUID) -> ActionPlan:
    """All measures of a journey and how they are followed up; KnownError when the journey is gone."""
    with store.read() as session:
        plan = _plan(session, journey_id)
    words = words_of_reasons(store, journey_id, (reason for one in plan.measures for reason in one.reasons))
    return replace(
        plan,
        measures=tuple(
            replace(one, reasons=tuple(replace(r, words=words.get((r.subject, r.target), "")) for r in one.reasons))
            for one in plan.measures
        ),
    )


def read_measures(store: Store, journey_id: UUID) -> tuple[MeasureView, ...]:
    """The measures of a journey, the prioritised ones first."""
    return read_plan(store, journey_id).measures


def save_plan(store: Store, journey_id: UUID, plan: ActionPlan) -> None:
    """Let the file hold this plan: rows that are alike stay untouched, and all is saved or nothing.

    KnownError when something in it cannot be.
    """
    refuse_impossible(plan)
    with store.write() as session:
        _save(session, journey_id, plan)


def add_measure(store: Store, journey_id: UUID, measure: MeasureView) -> UUID:
    """Put a new measure last in its part of the plan, and return its id; KnownError when that cannot be."""
    with store.write() as session:
        _save(session, journey_id, plan_edits.add(_plan(session, journey_id), measure))
    return measure.id


def _plan(session: Session, journey_id: UUID) -> ActionPlan:
    journey = find(session, Journey, journey_id)
    measures = session.scalars(
        select(Measure)
        .where(Measure.journey_id == journey_id)
        .order_by(Measure.prioritised.desc(), Measure.position, Measure.id)
    ).all()
    reasons = _by_measure(session, MeasureReason, journey_id)
    changes = _by_measure(session, MeasureChange, journey_id)
    notes = _by_measure(session, FollowUpNote, journey_id)
    meetings = _rows(session, FollowUp, journey_id, FollowUp.date, FollowUp.id)
    lessons = _rows(session, Lesson, journey_id, Lesson.position, Lesson.id)
    wheel = _rows(session, WheelEntry, journey_id, WheelEntry.month, WheelEntry.position, WheelEntry.id)
    return ActionPlan(
        journey.prioritised,
        tuple(
            MeasureView(
                id=row.id,
                **{name: getattr(row, name) for name in _FIELDS},
                reasons=tuple(Reason(one.subject, one.target) for one in reasons.get(row.id, ())),
                history=tuple(
                    Change(one.date, one.field, one.before, one.after)
                    for one in sorted(changes.get(row.id, ()), key=lambda one: one.number)
                ),
                notes=tuple(
                    Note(one.follow_up_id, one.status, one.text)
                    for one in sorted(notes.get(row.id, ()), key=lambda one: one.follow_up_id)
                ),
            )
            for row in measures
        ),
        tuple(Meeting(row.date, row.name, row.text, row.id) for row in meetings),
        tuple(LessonView(row.kind, row.text, row.id) for row in lessons),
        tuple(WheelView(row.month, row.title, row.owner, row.id) for row in wheel),
    )


def _by_measure(session: Session, kind: type[_Row], journey_id: UUID) -> dict[UUID, list[_Row]]:
    """Those of each measure in the order they were written in."""
    rows = session.scalars(
        select(kind)
        .join(Measure, Measure.id == kind.measure_id)
        .where(Measure.journey_id == journey_id)
        .order_by(literal_column(f"{kind.__tablename__}.rowid"))
    )
    found: dict[UUID, list[_Row]] = {}
    for row in rows:
        found.setdefault(row.measure_id, []).append(row)
    return found


def _rows(session: Session, kind: Any, journey_id: UUID, *order: Any) -> Sequence[Any]:
    rows: Sequence[Any] = session.scalars(select(kind).where(kind.journey_id == journey_id).order_by(*order)).all()
    return rows


def _save(session: Session, journey_id: UUID, plan: ActionPlan) -> None:
    before = _plan(session, journey_id)
    find(session, Journey, journey_id).prioritised = plan.limit
    for name, kind, fields in _PARTS:
        _save_part(session, journey_id, kind, fields, getattr(before, name), getattr(plan, name))
    session.flush()
    _save_measures(session, journey_id, before, plan)


def _save_part(
    session: Session,
    journey_id: UUID,
    kind: type[Identified],
    fields: Sequence[str],
    before: Sequence[Any],
    after: Sequence[Any],
) -> None:
    _delete(session, kind, {one.id for one in before} - {one.id for one in after})
    stood = {one.id: (place, one) for place, one in enumerate(before)}
    for place, one in enumerate(after):
        if stood.get(one.id) != (place, one):
            position = {"position": place} if kind in _ORDERED else {}
            values = {name: getattr(one, name) for name in fields}
            session.merge(kind(id=one.id, journey_id=journey_id, **values, **position))


def _save_measures(session: Session, journey_id: UUID, before: ActionPlan, plan: ActionPlan) -> None:
    _delete(session, Measure, {one.id for one in before.measures} - {one.id for one in plan.measures})
    stood = {one.id: (place, one) for place, one in _places(before)}
    for place, one in _places(plan):
        if stood.get(one.id) == (place, one):
            continue
        values = {name: getattr(one, name) for name in _FIELDS}
        session.merge(Measure(id=one.id, journey_id=journey_id, position=place, **values))
        session.flush()
        _save_rows(session, stood[one.id][1] if one.id in stood else None, one)


def _places(plan: ActionPlan) -> Iterable[tuple[int, MeasureView]]:
    """Each measure with its place, counted from 0 in its part of the plan."""
    first = len(plan.prioritised)
    return ((place if place < first else place - first, one) for place, one in enumerate(plan.measures))


def _save_rows(session: Session, before: MeasureView | None, after: MeasureView) -> None:
    """Write what belongs to a measure anew, where it differs."""
    for name, kind, make in (
        ("reasons", MeasureReason, _reasons),
        ("history", MeasureChange, _changes),
        ("notes", FollowUpNote, _notes),
    ):
        if before is None or getattr(before, name) != getattr(after, name):
            session.execute(delete(kind).where(kind.measure_id == after.id))
            session.add_all(make(after))


def _reasons(measure: MeasureView) -> list[MeasureReason]:
    return [
        MeasureReason(measure_id=measure.id, subject=reason.subject, target=reason.target) for reason in measure.reasons
    ]


def _changes(measure: MeasureView) -> list[MeasureChange]:
    return [
        MeasureChange(
            measure_id=measure.id, number=number, date=one.date, field=one.field, before=one.before, after=one.after
        )
        for number, one in enumerate(measure.history, 1)
    ]


def _notes(measure: MeasureView) -> list[FollowUpNote]:
    return [
        FollowUpNote(follow_up_id=note.meeting, measure_id=measure.id, status=note.status, text=note.text)
        for note in measure.notes
    ]


def _delete(session: Session, kind: type[Identified], ids: set[UUID]) -> None:
    if ids:
        session.execute(delete(kind).where(kind.id.in_(ids)))
