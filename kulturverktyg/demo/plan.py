"""Make the demo's plan the way a real one comes about: planned, begun, and followed up at its meetings."""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, TypeAlias
from uuid import UUID

from kulturverktyg.decide import follow_up_edits, plan_edits
from kulturverktyg.decide.action_plan import ActionPlan, LessonView, Meeting, WheelView
from kulturverktyg.decide.measure import MeasureView, Note, Reason
from kulturverktyg.decide.measures import read_plan, save_plan
from kulturverktyg.decide.reasons import read_reasons, short
from kulturverktyg.demo.content import Content
from kulturverktyg.demo.days import work_day
from kulturverktyg.model.kinds import Horizon, Level, Status, Subject
from kulturverktyg.store.store import Store

_Made: TypeAlias = Mapping[str, Any]
_Reasons: TypeAlias = Mapping[tuple[Subject, str], Reason]
#: A day, how far a measure had come then, and what was said of it at which meeting, if anything was.
_Step: TypeAlias = tuple[dt.date, Status, Meeting | None, str]


def make_plan(store: Store, journey_id: UUID, content: Content, today: dt.date) -> ActionPlan:
    """Save the plan as it is on a day, and return it."""
    plan = _with_what_is_around(read_plan(store, journey_id), content, today)
    reasons = {_called(reason): reason for reason in read_reasons(store, journey_id)}
    for made in content["measures"]:
        plan = _followed_up(plan, _planned(made, reasons, today), _steps(made, plan, content, today), made, today)
    save_plan(store, journey_id, plan)
    return plan


def _with_what_is_around(plan: ActionPlan, content: Content, today: dt.date) -> ActionPlan:
    """With the meetings, what was learnt, and a yearly wheel of its own in place of the template's."""
    plan = replace(plan, wheel=())
    for met in content["meetings"]:
        meeting = Meeting(work_day(today, met["days_ago"]), met["name"], met["text"])
        plan = follow_up_edits.keep_meeting(plan, meeting)
    for lesson in content["lessons"]:
        plan = follow_up_edits.keep_lesson(plan, LessonView(lesson["kind"], lesson["text"]))
    for entry in content["wheel"]:
        plan = follow_up_edits.keep_wheel_entry(plan, WheelView(_month(entry, today), entry["title"], entry["owner"]))
    return plan


def _month(entry: _Made, today: dt.date) -> int:
    """Its own, or that of the day on which it was done last."""
    month: int = entry["month"] if "month" in entry else work_day(today, entry["days_ago"]).month
    return month


def _planned(made: _Made, reasons: _Reasons, today: dt.date) -> MeasureView:
    return MeasureView(
        made["title"],
        why=made["why"],
        owner=made["owner"],
        level=Level(made["level"]),
        kind=made["kind"],
        horizon=Horizon(made["horizon"]),
        first_step=made["first_step"],
        starts=work_day(today, made["starts_days_ago"]),
        deadline=work_day(today, made["deadline_days_ago"]),
        evidence=made["evidence"],
        prioritised=made["prioritised"],
        reasons=tuple(reasons[key] for key in _wanted(made["reasons"])),
    )


def _wanted(named: Mapping[str, str]) -> Iterator[tuple[Subject, str]]:
    """What a measure builds on, as `_called` calls it."""
    for subject in (Subject.DIMENSION, Subject.FINDING, Subject.INDICATOR, Subject.PROPOSAL):
        if words := named[subject.value]:
            yield subject, short(words)


def _called(reason: Reason) -> tuple[Subject, str]:
    return reason.subject, reason.target if reason.subject is Subject.DIMENSION else reason.words


def _steps(made: _Made, plan: ActionPlan, content: Content, today: dt.date) -> list[_Step]:
    """How a measure went on, in order of time."""
    status, starts = Status(made["status"]), work_day(today, made["starts_days_ago"])
    begun: list[_Step] = [(starts, Status.ONGOING, None, "")] if status is not Status.PLANNED else []
    said, deadline = list(_said(made["title"], plan, content)), work_day(today, made["deadline_days_ago"])
    in_time = status is Status.DONE and all((day < deadline) != (then is status) for day, then, _, _ in said)
    ended: list[_Step] = [(deadline, status, None, "")] if in_time else []
    return [*begun, *sorted([*said, *ended], key=_when)]


def _when(step: _Step) -> dt.date:
    return step[0]


def _said(title: str, plan: ActionPlan, content: Content) -> Iterator[_Step]:
    meetings = {meeting.name: meeting for meeting in plan.meetings}
    for met in content["meetings"]:
        if title in met["notes"]:
            meeting, note = meetings[met["name"]], met["notes"][title]
            yield meeting.date, Status(note["status"]), meeting, note["text"]


def _followed_up(plan: ActionPlan, measure: MeasureView, steps: list[_Step], made: _Made, today: dt.date) -> ActionPlan:
    """With a measure that has gone on, and that is looked at again when it was last said to be."""
    again = made["next_follow_up_days_ago"]
    next_time = None if again is None else work_day(today, again)
    noted = [day for day, _, meeting, _ in steps if meeting is not None]
    plan = plan_edits.add(plan, measure if noted else replace(measure, next_follow_up=next_time))
    for day, status, meeting, words in steps:
        plan = plan_edits.set_status(plan, measure.id, status, day)
        now = _measure(plan, measure.id)
        if meeting is not None:
            if day == noted[-1]:
                now = replace(now, next_follow_up=next_time)
            plan = plan_edits.note(plan, now, Note(meeting.id, status, words), day)
    return plan


def _measure(plan: ActionPlan, measure_id: UUID) -> MeasureView:
    return next(one for one in plan.measures if one.id == measure_id)
