"""Edits of an action plan's measures: a plan in, a plan out. What changes in a measure is added to its history."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import replace
from typing import Any
from uuid import UUID

from kulturverktyg.decide.action_plan import ActionPlan, refuse_impossible, refuse_impossible_measure, tidy
from kulturverktyg.decide.measure import FIELDS, Change, MeasureView, Note, field_words
from kulturverktyg.errors import KnownError
from kulturverktyg.model.kinds import Status
from kulturverktyg.prepare.workshop_plan import one_line


def add(plan: ActionPlan, measure: MeasureView) -> ActionPlan:
    """Put a measure last among the prioritised ones, or among the rest; KnownError when there are too many."""
    measure = replace(_tidied(measure), history=())
    refuse_impossible_measure(measure)
    if measure.prioritised:
        _refuse_too_many(plan, 1)
    return _arranged(plan, (*plan.measures, measure))


def change(plan: ActionPlan, changed: MeasureView, today: dt.date) -> ActionPlan:
    """Let a measure be as ``changed`` says, with a line in its history for each field that differs.

    The same plan when nothing does. KnownError when something in it cannot be, or too many would be prioritised.
    """
    before = _measure(plan, changed.id)
    changed = _tidied(replace(changed, history=before.history))
    refuse_impossible_measure(changed)
    if changed.prioritised and not before.prioritised:
        _refuse_too_many(plan, 1)
    if changed == before:
        return plan
    after = replace(changed, history=(*before.history, *_changes(before, changed, today)))
    return _arranged(plan, (after if measure.id == after.id else measure for measure in plan.measures))


def remove(plan: ActionPlan, measure_id: UUID) -> ActionPlan:
    """Take a measure away."""
    return replace(plan, measures=tuple(measure for measure in plan.measures if measure.id != measure_id))


def prioritise(plan: ActionPlan, measure_id: UUID, today: dt.date, *, wanted: bool = True) -> ActionPlan:
    """Put a measure last among the prioritised ones, or, when that is not ``wanted``, first among the rest."""
    return change(plan, replace(_measure(plan, measure_id), prioritised=wanted), today)


def move(plan: ActionPlan, measure_id: UUID, step: int) -> ActionPlan:
    """Move a measure so many places down, or up, within its own part of the plan."""
    measure = _measure(plan, measure_id)
    part = [other for other in plan.measures if other.prioritised is measure.prioritised]
    rest = [other for other in plan.measures if other.prioritised is not measure.prioritised]
    place = part.index(measure)
    part.insert(max(0, min(len(part) - 1, place + step)), part.pop(place))
    return _arranged(plan, (*part, *rest))


def set_limit(plan: ActionPlan, limit: int) -> ActionPlan:
    """Let another number of measures be prioritised; KnownError when more than that are already."""
    if limit < len(plan.prioritised):
        raise KnownError(
            f"{len(plan.prioritised)} åtgärder är prioriterade. Ta bort prioriteringen för några av dem innan antalet "
            f"blir {limit}."
        )
    limited = replace(plan, limit=limit)
    refuse_impossible(limited)
    return limited


def note(plan: ActionPlan, measure: MeasureView, said: Note, today: dt.date) -> ActionPlan:
    """Write what was said of a measure at a meeting, and let it be as it then was seen to be."""
    said = replace(said, text=tidy(said.text), status=measure.status)
    others = tuple(one for one in measure.notes if one.meeting != said.meeting)
    return change(plan, replace(measure, notes=(*others, said)), today)


def set_status(plan: ActionPlan, measure_id: UUID, status: Status, today: dt.date) -> ActionPlan:
    """Say how far a measure has come."""
    return change(plan, replace(_measure(plan, measure_id), status=status), today)


def _measure(plan: ActionPlan, measure_id: UUID) -> MeasureView:
    measure = plan.measure(measure_id)
    if measure is None:
        raise KnownError("Åtgärden finns inte längre i planen. Välj en annan.")
    return measure


def _arranged(plan: ActionPlan, measures: Iterable[MeasureView]) -> ActionPlan:
    """The prioritised ones first, else as they stand."""
    return replace(plan, measures=tuple(sorted(measures, key=lambda measure: not measure.prioritised)))


def _changes(before: MeasureView, after: MeasureView, today: dt.date) -> Iterable[Change]:
    told, telling = field_words(before), field_words(after)
    return (Change(today, FIELDS[name], told[name], telling[name]) for name in FIELDS if told[name] != telling[name])


def _tidied(measure: MeasureView) -> MeasureView:
    """With words as they are kept, and with reasons once each, and notes in the order in which the file has them."""
    lines: dict[str, Any] = {name: one_line(getattr(measure, name)) for name in ("title", "owner", "kind")}
    texts: dict[str, Any] = {name: tidy(getattr(measure, name)) for name in ("why", "first_step", "evidence")}
    reasons = dict.fromkeys(measure.reasons)
    notes = sorted(measure.notes, key=lambda note: note.meeting)
    return replace(measure, **lines, **texts, reasons=tuple(reasons), notes=tuple(notes))


def _refuse_too_many(plan: ActionPlan, more: int) -> None:
    if len(plan.prioritised) + more > plan.limit:
        raise KnownError(
            f"Högst {plan.limit} åtgärder kan vara prioriterade, och så många är det redan. Ta bort prioriteringen för "
            "en annan först, eller ändra antalet."
        )
