"""The plan's days as a calendar file (.ics): follow-ups, deadlines and meetings, each a whole day.

RFC 5545; read in again, an event takes the place of the one it was before, by its own id.
"""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from icalendar import Calendar, Event

from kulturverktyg.decide.action_plan import ActionPlan

_PRODUCT = "-//Kulturverktyg//Handlingsplan//SV"


@dataclass(frozen=True)
class _Day:
    key: str
    date: dt.date
    title: str
    text: str


def calendar_file(plan: ActionPlan, name: str, today: dt.date) -> bytes:
    """All days of what has not ended, and all meetings, in a calendar called ``name``."""
    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", name)
    for day in _days(plan):
        calendar.add_component(_event(day, today))
    content: bytes = calendar.to_ical()
    return content


def _days(plan: ActionPlan) -> Iterator[_Day]:
    for measure in plan.measures:
        if measure.has_ended:
            continue
        owner = f"Ansvarig: {measure.owner}" if measure.owner else ""
        if measure.next_follow_up is not None:
            about = "\n".join(filter(None, (owner, measure.evidence and f"Tecken på klar: {measure.evidence}")))
            yield _Day(f"{measure.id}-uppfoljning", measure.next_follow_up, f"Följ upp: {measure.title}", about)
        if measure.deadline is not None:
            yield _Day(f"{measure.id}-klar", measure.deadline, f"Klar senast: {measure.title}", owner)
    for meeting in plan.meetings:
        yield _Day(str(meeting.id), meeting.date, meeting.name, meeting.text)


def _event(day: _Day, today: dt.date) -> Event:
    event = Event()
    event.add("uid", f"{day.key}@kulturverktyg")
    event.add("dtstamp", dt.datetime.combine(today, dt.time(), dt.UTC))
    event.add("dtstart", day.date)
    event.add("dtend", day.date + dt.timedelta(days=1))
    event.add("summary", day.title)
    if day.text:
        event.add("description", day.text)
    event.add("transp", "TRANSPARENT")
    return event
