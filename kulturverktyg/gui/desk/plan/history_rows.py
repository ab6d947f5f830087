"""What has happened to a measure, line by line: its changes, and what was said at meetings."""

import datetime as dt
from dataclasses import dataclass

from kulturverktyg.decide.action_plan import ActionPlan
from kulturverktyg.decide.measure import STATUSES, MeasureView, Note
from kulturverktyg.gui.models.rows import Column


@dataclass(frozen=True)
class HistoryRow:
    """One line; ``number`` tells it from the others. What was said at a meeting is no change."""

    number: int
    date: dt.date
    what: str
    before: str
    after: str
    is_change: bool


def history_rows(measure: MeasureView, plan: ActionPlan) -> tuple[HistoryRow, ...]:
    """The newest first."""
    meetings = {meeting.id: meeting for meeting in plan.meetings}
    told = [(one.date, one.field, one.before, one.after, True) for one in measure.history]
    told += [
        (meetings[note.meeting].date, meetings[note.meeting].name, "", _said(note), False)
        for note in measure.notes
        if note.meeting in meetings
    ]
    lines = sorted(enumerate(told), key=lambda line: (line[1][0], line[0]), reverse=True)
    return tuple(HistoryRow(number, *line) for number, line in lines)


def _said(note: Note) -> str:
    return f"{STATUSES[note.status]}. {note.text}" if note.text else f"{STATUSES[note.status]}."


def columns() -> tuple[Column[HistoryRow], ...]:
    """The table of changes from left to right."""
    return (
        Column("Dag", lambda row: row.date.isoformat(), widest=100),
        Column("Vad", lambda row: row.what, widest=120),
        Column("Före → efter", _both, wide=True, narrowest=100),
    )


def _both(row: HistoryRow) -> str:
    return f"{row.before or 'inget'} → {row.after or 'inget'}" if row.is_change else row.after
