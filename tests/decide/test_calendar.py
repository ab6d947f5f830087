"""The calendar file, as another program reads it."""

import datetime as dt
from dataclasses import replace

import vobject

from kulturverktyg.decide.calendar import calendar_file
from kulturverktyg.decide.measure import MeasureView
from kulturverktyg.decide.plan_edits import add, set_status
from kulturverktyg.model.kinds import Status
from tests.decide.plans import MEETING, ROTA, SPEECH, TODAY, full_plan


def test_follow_ups_deadlines_and_meetings_are_whole_days() -> None:
    calendar = vobject.readOne(calendar_file(full_plan(), "Kulturresan i Norr", TODAY).decode())
    events = [(event.dtstart.value, event.summary.value) for event in calendar.vevent_list]
    assert events == [
        (dt.date(2027, 4, 12), f"Följ upp: {ROTA.title}"),
        (dt.date(2027, 6, 30), f"Klar senast: {ROTA.title}"),
        (dt.date(2027, 3, 1), f"Klar senast: {SPEECH.title}"),
        (dt.date(2027, 3, 2), MEETING.name),
    ]
    assert all(event.dtend.value - event.dtstart.value == dt.timedelta(days=1) for event in calendar.vevent_list)
    assert calendar.x_wr_calname.value == "Kulturresan i Norr"
    assert "Ansvarig: Enhetschef hemtjänst" in calendar.vevent_list[0].description.value
    assert calendar.vevent_list[3].description.value == "Alla var med."


def test_an_event_is_known_again_when_its_day_is_another() -> None:
    plan = full_plan()
    moved = replace(plan, measures=(replace(plan.measures[0], deadline=dt.date(2027, 9, 1)), *plan.measures[1:]))
    ids = [
        [event.uid.value for event in vobject.readOne(calendar_file(one, "Plan", TODAY).decode()).vevent_list]
        for one in (plan, moved)
    ]
    assert ids[0] == ids[1]
    assert len(set(ids[0])) == 4


def test_what_has_ended_is_left_out_and_strange_letters_survive() -> None:
    plan = set_status(full_plan(), ROTA.id, Status.DONE, TODAY)
    title = "Råd; med, komma\\ och ett långt namn som bryts över flera rader i filen " + "å" * 60
    plan = add(plan, MeasureView(title, deadline=TODAY))
    content = calendar_file(plan, "Plan", TODAY)
    assert max(map(len, content.split(b"\r\n"))) <= 75
    told = [event.summary.value for event in vobject.readOne(content.decode()).vevent_list]
    assert f"Klar senast: {title}" in told
    assert not any(ROTA.title in words for words in told)
