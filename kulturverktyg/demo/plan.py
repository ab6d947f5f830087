"""Make the demo's plan the way a real one comes about: planned, begun, and followed up at a meeting."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace
from uuid import UUID

from kulturverktyg.decide import follow_up_edits, plan_edits
from kulturverktyg.decide.action_plan import ActionPlan, LessonView, Meeting, WheelView
from kulturverktyg.decide.board import Board
from kulturverktyg.decide.measure import MeasureView, Note, Reason
from kulturverktyg.decide.measures import read_plan, save_plan
from kulturverktyg.demo.measures import (
    LESSONS,
    MEASURES,
    MEETING,
    MEETING_DAYS_AGO,
    MEETING_TEXT,
    WHEEL,
    DemoMeasure,
)
from kulturverktyg.model.kinds import Status, Subject
from kulturverktyg.store.store import Store

#: What is under way is looked at again so many days after the meeting.
_NEXT = 90


def make_plan(store: Store, journey_id: UUID, board: Board, today: dt.date) -> ActionPlan:
    """Save the plan as it is on a day, and return it."""
    meeting = Meeting(today - dt.timedelta(MEETING_DAYS_AGO), MEETING, MEETING_TEXT)
    plan = follow_up_edits.keep_meeting(read_plan(store, journey_id), meeting)
    proposals = {proposal.title: proposal.id for proposal in board.proposals}
    for made in MEASURES:
        plan = _followed_up(_begun(plan, made, proposals, today), made, meeting)
    for lesson in LESSONS:
        plan = follow_up_edits.keep_lesson(plan, LessonView(*lesson))
    for entry in WHEEL:
        plan = follow_up_edits.keep_wheel_entry(plan, WheelView(*entry))
    save_plan(store, journey_id, plan)
    return plan


def _begun(plan: ActionPlan, made: DemoMeasure, proposals: Mapping[str, UUID], today: dt.date) -> ActionPlan:
    """With a measure that was planned, and then begun on its day unless that is yet to come."""
    starts, deadline = today + dt.timedelta(made.starts), today + dt.timedelta(made.deadline)
    measure = MeasureView(
        made.title,
        why=made.why,
        owner=made.owner,
        level=made.level,
        kind=made.kind,
        horizon=made.horizon,
        first_step=made.first_step,
        starts=starts,
        deadline=deadline,
        evidence=made.evidence,
        prioritised=made.prioritised,
        reasons=tuple(_reasons(made, proposals)),
    )
    plan = plan_edits.add(plan, measure)
    if made.status is Status.PLANNED:
        return plan
    plan = plan_edits.set_status(plan, measure.id, Status.ONGOING, starts)
    ended = made.status in (Status.DONE, Status.STOPPED)
    return plan_edits.set_status(plan, measure.id, made.status, deadline) if ended else plan


def _reasons(made: DemoMeasure, proposals: Mapping[str, UUID]) -> list[Reason]:
    reasons = [Reason(Subject.DIMENSION, made.dimension)] if made.dimension else []
    return [*reasons, Reason(Subject.PROPOSAL, proposals[made.proposal].hex)] if made.proposal else reasons


def _followed_up(plan: ActionPlan, made: DemoMeasure, meeting: Meeting) -> ActionPlan:
    """With what was said of the measure at the meeting, if anything was."""
    measure = next(one for one in plan.measures if one.title == made.title)
    if not made.said:
        return plan
    if not measure.has_ended:
        measure = replace(measure, next_follow_up=meeting.date + dt.timedelta(_NEXT))
    return plan_edits.note(plan, measure, Note(meeting.id, measure.status, made.said), meeting.date)
