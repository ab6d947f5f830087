"""Edits of how an action plan is followed up: meetings, lessons and the yearly wheel. A plan in, a plan out."""

from dataclasses import replace
from itertools import chain
from typing import TypeVar
from uuid import UUID

from kulturverktyg.decide.action_plan import (
    ActionPlan,
    LessonView,
    Meeting,
    WheelView,
    refuse_impossible,
    tidy,
)
from kulturverktyg.prepare.workshop_plan import one_line

_Kept = TypeVar("_Kept", Meeting, LessonView, WheelView)


def keep_meeting(plan: ActionPlan, meeting: Meeting) -> ActionPlan:
    """Add a meeting, or let the one that is there be as this one."""
    meeting = replace(meeting, name=one_line(meeting.name), text=tidy(meeting.text))
    meetings = sorted(_kept(plan.meetings, meeting), key=lambda one: (one.date, one.id))
    return _checked(replace(plan, meetings=tuple(meetings)))


def remove_meeting(plan: ActionPlan, meeting_id: UUID) -> ActionPlan:
    """Take a meeting away, with what was said at it; the measures stay as they are."""
    measures = tuple(
        replace(measure, notes=tuple(note for note in measure.notes if note.meeting != meeting_id))
        for measure in plan.measures
    )
    meetings = tuple(meeting for meeting in plan.meetings if meeting.id != meeting_id)
    return replace(plan, measures=measures, meetings=meetings)


def keep_lesson(plan: ActionPlan, lesson: LessonView) -> ActionPlan:
    """Add a lesson last, or let the one that is there be as this one."""
    lesson = replace(lesson, kind=one_line(lesson.kind), text=tidy(lesson.text))
    return _checked(replace(plan, lessons=_kept(plan.lessons, lesson)))


def remove_lesson(plan: ActionPlan, lesson_id: UUID) -> ActionPlan:
    """Take a lesson away."""
    return replace(plan, lessons=tuple(lesson for lesson in plan.lessons if lesson.id != lesson_id))


def keep_wheel_entry(plan: ActionPlan, entry: WheelView) -> ActionPlan:
    """Add what is done every year, last in its month, or let what is there be as this."""
    entry = replace(entry, title=one_line(entry.title), owner=one_line(entry.owner))
    wheel = sorted(_kept(plan.wheel, entry), key=lambda one: one.month)
    return _checked(replace(plan, wheel=tuple(wheel)))


def remove_wheel_entry(plan: ActionPlan, entry_id: UUID) -> ActionPlan:
    """Take away what is done every year."""
    return replace(plan, wheel=tuple(entry for entry in plan.wheel if entry.id != entry_id))


def _kept(those: tuple[_Kept, ...], one: _Kept) -> tuple[_Kept, ...]:
    if all(other.id != one.id for other in those):
        return tuple(chain(those, (one,)))
    return tuple(one if other.id == one.id else other for other in those)


def _checked(plan: ActionPlan) -> ActionPlan:
    refuse_impossible(plan)
    return plan
