"""Whatever is done to a plan, the file has it as it is, and an earlier plan can be put back."""

import datetime as dt
import random
from dataclasses import replace

import pytest

from kulturverktyg.decide import follow_up_edits, plan_edits
from kulturverktyg.decide.action_plan import ActionPlan, LessonView, Meeting, WheelView
from kulturverktyg.decide.measure import MeasureView, Note, Reason
from kulturverktyg.decide.measures import read_plan, save_plan
from kulturverktyg.errors import KnownError
from kulturverktyg.model.kinds import Status, Subject
from tests.builders import Workplace
from tests.decide.plans import TODAY

EDITS = 40


@pytest.mark.parametrize("seed", range(2))
def test_after_any_edits_the_file_has_the_plan_and_gives_back_an_earlier_one(place: Workplace, seed: int) -> None:
    chance = random.Random(seed)
    store, journey_id = place.store, place.journey_id
    plans = [read_plan(store, journey_id)]
    for _ in range(EDITS):
        try:
            plans.append(_edited(chance, plans[-1]))
        except KnownError:
            continue
        save_plan(store, journey_id, plans[-1])
        assert read_plan(store, journey_id) == plans[-1]
    for earlier in reversed(plans[:: len(plans) // 5]):
        save_plan(store, journey_id, earlier)
        assert read_plan(store, journey_id) == earlier


def _edited(chance: random.Random, plan: ActionPlan) -> ActionPlan:
    """The plan after an edit of some kind."""
    day = TODAY + dt.timedelta(days=chance.randrange(-40, 40))
    word = chance.choice(("Scheman", "Samtal", "Handledning"))
    if not plan.measures or chance.random() < 0.2:
        return plan_edits.add(plan, MeasureView(word, deadline=day, prioritised=chance.random() < 0.5))
    if chance.random() < 0.6:
        return _measure_edited(chance, plan, day, word)
    return _follow_up_edited(chance, plan, day, word)


def test_what_a_measure_builds_on_stands_in_the_order_it_was_given(place: Workplace) -> None:
    store, journey = place.store, place.journey_id
    reasons = tuple(Reason(Subject.DIMENSION, name) for name in ("tala", "mod", "stöd"))
    for given in (reasons, reasons[::-1], (reasons[1], reasons[0])):
        save_plan(store, journey, plan_edits.add(ActionPlan(), MeasureView("Samtal", reasons=given)))
        store.vacuum()
        assert read_plan(store, journey).measures[0].reasons == given


def _measure_edited(chance: random.Random, plan: ActionPlan, day: dt.date, word: str) -> ActionPlan:
    measure = chance.choice(plan.measures)
    reasons = tuple(Reason(Subject.DIMENSION, name) for name in chance.sample(("a", "b", "c"), 2))
    changed = replace(measure, why=word, starts=day, deadline=None, reasons=reasons)
    edits = (
        lambda: plan_edits.change(plan, changed, day),
        lambda: plan_edits.set_status(plan, measure.id, chance.choice(tuple(Status)), day),
        lambda: plan_edits.prioritise(plan, measure.id, day, wanted=not measure.prioritised),
        lambda: plan_edits.move(plan, measure.id, chance.choice((-2, -1, 1, 2))),
        lambda: plan_edits.remove(plan, measure.id),
    )
    return chance.choice(edits)()


def _follow_up_edited(chance: random.Random, plan: ActionPlan, day: dt.date, word: str) -> ActionPlan:
    if len(plan.meetings) < 2:
        return follow_up_edits.keep_meeting(plan, Meeting(day, word))
    measure, meeting = chance.choice(plan.measures), chance.choice(plan.meetings)
    lessons = follow_up_edits.keep_lesson(plan, LessonView(word, word))
    edits = (
        lambda: plan_edits.note(plan, measure, Note(meeting.id, measure.status, word), day),
        lambda: follow_up_edits.keep_meeting(plan, replace(meeting, date=day)),
        lambda: follow_up_edits.remove_meeting(plan, meeting.id),
        lambda: lessons,
        lambda: follow_up_edits.remove_lesson(lessons, chance.choice(lessons.lessons).id),
        lambda: follow_up_edits.keep_wheel_entry(plan, WheelView(chance.randrange(1, 13), word)),
    )
    return chance.choice(edits)()
