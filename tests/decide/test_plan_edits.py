"""An action plan is edited: what changes is remembered, what cannot be is refused."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kulturverktyg.decide.action_plan import ActionPlan, LessonView, Meeting, WheelView, read_day
from kulturverktyg.decide.follow_up_edits import (
    keep_lesson,
    keep_meeting,
    keep_wheel_entry,
    remove_lesson,
    remove_meeting,
    remove_wheel_entry,
)
from kulturverktyg.decide.measure import (
    FIELDS,
    MarkedDate,
    MeasureView,
    Reason,
    field_words,
    is_late,
    is_to_follow_up,
    kind_of,
    late_first,
    marked_dates,
)
from kulturverktyg.decide.plan_edits import add, change, move, prioritise, remove, set_limit, set_status
from kulturverktyg.errors import KnownError
from kulturverktyg.model.kinds import Horizon, Level, Status, Subject
from tests.decide.plans import CARE, MEETING, MONEY, ROTA, SPEECH, TODAY, full_plan

WORDS = st.text("abcåäö =-\n", max_size=12)
DAYS = st.none() | st.dates(dt.date(2027, 1, 1), dt.date(2028, 12, 31))
FIELD_CHANGES = st.fixed_dictionaries(
    {},
    optional={
        "title": WORDS.filter(str.strip),
        "why": WORDS,
        "owner": WORDS,
        "level": st.sampled_from(Level),
        "kind": st.sampled_from(["mandate", "routine", "Eget"]),
        "horizon": st.sampled_from(Horizon),
        "first_step": WORDS,
        "starts": DAYS,
        "deadline": DAYS,
        "status": st.sampled_from(Status),
        "evidence": WORDS,
        "next_follow_up": DAYS,
        "prioritised": st.booleans(),
        "reasons": st.lists(
            st.sampled_from([Reason(Subject.DIMENSION, name, name.upper()) for name in ("tala", "mod", "stöd")])
        ).map(tuple),
    },
)


@given(st.lists(FIELD_CHANGES, max_size=8))
def test_the_history_read_backwards_tells_every_earlier_state(edits: list[dict[str, object]]) -> None:
    plan = add(ActionPlan(), MONEY)
    states = [plan.measures[0]]
    for number, edit in enumerate(edits):
        changed = replace(plan.measures[0], **edit)
        if changed.starts and changed.deadline and changed.deadline < changed.starts:
            continue
        plan = change(plan, changed, TODAY + dt.timedelta(days=number))
        states.append(plan.measures[0])
    told = dict(field_words(plan.measures[0]))
    history = list(plan.measures[0].history)
    for earlier in reversed(states):
        while len(history) > len(earlier.history):
            last = history.pop()
            (name,) = (name for name, words in FIELDS.items() if words == last.field)
            assert told[name] == last.after
            told[name] = last.before
        assert told == dict(field_words(earlier))
        assert history == list(earlier.history)


def test_each_field_that_differs_is_told_in_words_and_with_its_day() -> None:
    plan = change(full_plan(), replace(SPEECH, status=Status.ONGOING, level=Level.BOARD, deadline=None), TODAY)
    history = plan.measures[1].history
    assert [(one.date, one.field, one.before, one.after) for one in history] == [
        (TODAY, "Nivå", "Ledning", "Nämnd"),
        (TODAY, "Klar senast", "2027-03-01", ""),
        (TODAY, "Status", "Planerad", "Pågår"),
    ]


def test_what_is_as_it_was_leaves_no_trace() -> None:
    plan = full_plan()
    assert change(plan, replace(SPEECH, title=f"  {SPEECH.title} "), TODAY) is plan
    assert set_status(plan, SPEECH.id, SPEECH.status, TODAY) is plan


def test_no_more_than_the_limit_are_prioritised() -> None:
    plan = set_limit(full_plan(), 2)
    with pytest.raises(KnownError, match="Högst 2 åtgärder kan vara prioriterade"):
        prioritise(plan, MONEY.id, TODAY)
    with pytest.raises(KnownError, match="Högst 2 åtgärder"):
        add(plan, MeasureView("En till", prioritised=True))
    with pytest.raises(KnownError, match="2 åtgärder är prioriterade"):
        set_limit(plan, 1)
    for limit in (0, 51):
        with pytest.raises(KnownError):
            set_limit(ActionPlan(), limit)
    plan = prioritise(prioritise(plan, ROTA.id, TODAY, wanted=False), MONEY.id, TODAY)
    assert [measure.id for measure in plan.measures] == [SPEECH.id, MONEY.id, ROTA.id, CARE.id]
    assert plan.measure(MONEY.id).history[-1].after == "Ja"


def test_a_measure_moves_within_its_own_part_of_the_plan() -> None:
    plan = full_plan()
    assert move(plan, SPEECH.id, -1).measures[:2] == (plan.measures[1], plan.measures[0])
    assert move(plan, SPEECH.id, 1) == plan
    assert [one.id for one in move(plan, CARE.id, -5).measures] == [ROTA.id, SPEECH.id, CARE.id, MONEY.id]


def test_a_measure_without_a_name_or_done_before_it_begins_is_refused() -> None:
    plan = full_plan()
    for wrong, words in (
        (replace(SPEECH, title="  "), "behöver ett namn"),
        (replace(SPEECH, title="a" * 201), "högst 200"),
        (replace(SPEECH, kind=""), "slag behöver"),
        (replace(SPEECH, owner="a" * 201), "ansvariga rollen"),
        (replace(SPEECH, why="a" * 10_001), "högst 10000"),
        (replace(SPEECH, starts=dt.date(2027, 3, 2)), "före den börjar 2027-03-02"),
    ):
        with pytest.raises(KnownError, match=words):
            change(plan, wrong, TODAY)
    with pytest.raises(KnownError, match="finns inte längre"):
        change(remove(plan, SPEECH.id), SPEECH, TODAY)


def test_late_is_what_should_have_been_done_before_today_and_comes_first() -> None:
    assert is_late(SPEECH, TODAY)
    assert not is_late(SPEECH, SPEECH.deadline)
    assert not is_late(replace(SPEECH, status=Status.STOPPED), TODAY)
    assert not is_late(MONEY, TODAY)
    later = replace(ROTA, deadline=dt.date(2027, 2, 2))
    assert late_first((MONEY, SPEECH, CARE, later), TODAY) == (later, SPEECH, MONEY, CARE)
    assert is_to_follow_up(ROTA, dt.date(2027, 4, 12))
    assert not is_to_follow_up(ROTA, dt.date(2027, 4, 11))


def test_the_days_of_measures_are_told_for_charts() -> None:
    assert marked_dates((SPEECH, ROTA, MONEY)) == (
        MarkedDate(ROTA.starts, ROTA.title, ("handlingsutrymme",)),
        MarkedDate(SPEECH.starts, SPEECH.title),
    )


def test_a_kind_may_be_said_in_swedish_english_or_in_words_of_ones_own() -> None:
    assert [kind_of(words) for words in ("Mandat", "mandate", "Handledning")] == ["mandate", "mandate", "Handledning"]


def test_meetings_lessons_and_the_wheel_are_kept_in_order_and_taken_away() -> None:
    plan = keep_meeting(full_plan(), Meeting(dt.date(2027, 1, 7), " Första  mötet "))
    assert [one.name for one in plan.meetings] == ["Första mötet", "Vårens uppföljning"]
    renamed = keep_meeting(plan, replace(MEETING, name="Mars"))
    assert [one.name for one in renamed.meetings] == ["Första mötet", "Mars"]
    without = remove_meeting(plan, MEETING.id)
    assert (len(without.meetings), without.measures[0].notes) == (1, ())
    plan = keep_wheel_entry(plan, WheelView(3, "Samtal"))
    assert [one.month for one in plan.wheel] == [1, 3, 10]
    assert remove_wheel_entry(plan, plan.wheel[1].id).wheel == full_plan_wheel(plan)
    plan = keep_lesson(plan, LessonView("advice", " Börja i tid. "))
    assert plan.lessons[-1].text == "Börja i tid."
    assert len(remove_lesson(plan, plan.lessons[0].id).lessons) == 2
    with pytest.raises(KnownError, match="1 till 12"):
        keep_wheel_entry(plan, WheelView(13, "Samtal"))


def full_plan_wheel(plan: ActionPlan) -> tuple[WheelView, ...]:
    return plan.wheel[0], plan.wheel[2]


@pytest.mark.parametrize("text", ["2027-3-16", "20270316", " 2027-03-16 ", "2027-03-16 00:00:00"])
def test_a_day_is_read_as_it_is_typed_or_as_excel_says_it(text: str) -> None:
    assert read_day(text) == TODAY


@pytest.mark.parametrize("text", ["16/3", "2027-02-30", "mars", "0027-03-16", "2027316"])
def test_what_is_no_day_is_none(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  (Python's own for a day that is none)
        read_day(text)
