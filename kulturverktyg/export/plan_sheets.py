"""The sheets of what is done: Handlingsplan, what is late marked, and Uppföljning."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from kulturverktyg.charts.palette import PALETTES
from kulturverktyg.decide.action_plan import LESSON_KINDS, MONTHS, ActionPlan, LessonView, Meeting
from kulturverktyg.decide.measure import HORIZONS, LEVELS, STATUSES, MeasureView, is_late, kind_words
from kulturverktyg.export import sheets
from kulturverktyg.export.book import Book, Look
from kulturverktyg.export.sheets import Column, Sheet

_WIDTHS = (46, 14, 70)
_LATE_COLOUR = PALETTES["light"].desired_text


@dataclass(frozen=True)
class _Row:
    """A measure, and its place among the prioritised ones."""

    measure: MeasureView
    place: int | None
    late: str


_PLAN: tuple[Column[_Row], ...] = (
    Column("Plats", 7, lambda row: row.place, sheets.COUNT),
    Column("Åtgärd", 38, lambda row: row.measure.title),
    Column("Status", 11, lambda row: STATUSES[row.measure.status]),
    Column("Klar senast", 12, lambda row: row.measure.deadline, sheets.DATE),
    Column("Försenad", 12, lambda row: row.late),
    Column("Ansvarig", 22, lambda row: row.measure.owner),
    Column("Första steg", 34, lambda row: row.measure.first_step),
    Column("Tecken på att den är klar", 34, lambda row: row.measure.evidence),
    Column("Nästa uppföljning", 12, lambda row: row.measure.next_follow_up, sheets.DATE),
    Column("Nivå", 10, lambda row: LEVELS[row.measure.level], printed=False),
    Column("Slag", 13, lambda row: kind_words(row.measure.kind), printed=False),
    Column("Tid", 10, lambda row: HORIZONS[row.measure.horizon], printed=False),
    Column("Börjar", 12, lambda row: row.measure.starts, sheets.DATE, printed=False),
    Column("Varför", 44, lambda row: row.measure.why, printed=False),
    Column("Bygger på", 44, lambda row: "\n".join(r.told for r in row.measure.reasons), printed=False),
)
_LATE = [column.heading for column in _PLAN].index("Försenad") + 1


def write_plan(book: Book, plan: ActionPlan, today: dt.date) -> None:
    """The sheet Handlingsplan, the prioritised measures first; none without measures."""
    if not plan.measures:
        return
    rows = [
        _Row(one, place if one.prioritised else None, late_words(one, today))
        for place, one in enumerate(plan.measures, 1)
    ]
    sheet = sheets.new_sheet(book, "Handlingsplan", "Handlingsplan", how_it_stands(plan, today))
    sheets.write_table(sheet, _PLAN, rows, name="Handlingsplan", frozen_columns=2)
    for number, row in enumerate(rows, sheets.HEAD_ROW + 1):
        if row.late:
            sheet.set(number, _LATE, row.late, Look(wrap=True, indent=1, line=True, bold=True, ink=_LATE_COLOUR))


def write_follow_up(book: Book, plan: ActionPlan, today: dt.date) -> None:
    """The sheet Uppföljning: meetings, the yearly wheel and lessons; none without any of them."""
    if not (plan.meetings or plan.lessons or plan.wheel):
        return
    sheet = sheets.new_sheet(book, "Uppföljning", "Uppföljning", how_it_stands(plan, today))
    sheets.widths(sheet, *_WIDTHS)
    row = sheets.HEAD_ROW
    for meeting in plan.meetings:
        row = _write_meeting(sheet, row, meeting, plan)
    wheel = [(entry.title, MONTHS[entry.month - 1].capitalize(), entry.owner) for entry in plan.wheel]
    row = _write_block(sheet, row, "Årshjul", ("Vad", "Månad", "Ansvarig"), wheel)
    _write_lessons(sheet, row, plan.lessons)


def late_words(measure: MeasureView, today: dt.date) -> str:
    if measure.deadline is None or not is_late(measure, today):
        return ""
    days = (today - measure.deadline).days
    return f"{days} {'dag' if days == 1 else 'dagar'}"


def how_it_stands(plan: ActionPlan, today: dt.date) -> str:
    """Such as *12 åtgärder, 8 prioriterade. Läget …: planerad 4, klar 8. Av dem är 2 försenade.*, on a day."""
    if not plan.measures:
        return f"Läget {today.isoformat()}."
    counts = {words: sum(one.status is status for one in plan.measures) for status, words in STATUSES.items()}
    told = [f"{words.casefold()} {count}" for words, count in counts.items() if count]
    late = sum(is_late(one, today) for one in plan.measures)
    behind = f" Av dem är {late} {'försenad' if late == 1 else 'försenade'}." if late else ""
    how_many = f"{len(plan.measures)} {'åtgärd' if len(plan.measures) == 1 else 'åtgärder'}"
    return f"{how_many}, {len(plan.prioritised)} prioriterade. Läget {today.isoformat()}: {', '.join(told)}.{behind}"


def _write_meeting(sheet: Sheet, row: int, meeting: Meeting, plan: ActionPlan) -> int:
    """A meeting and what was said of each measure at it; the row for what follows."""
    notes = [(one, note) for one in plan.measures if (note := one.note_at(meeting.id)) is not None]
    sheets.put(sheet, row, 1, f"{meeting.date.isoformat()}  {meeting.name}", tone="heading")
    row += 1
    if meeting.text:
        sheets.wide_text(sheet, row, len(_WIDTHS), meeting.text)
        row += 1
    said = [(measure.title, STATUSES[note.status], note.text) for measure, note in notes]
    return _write_rows(sheet, row, ("Åtgärd", "Status då", "Vad som sades"), said) if said else row + 1


def _write_lessons(sheet: Sheet, row: int, lessons: Sequence[LessonView]) -> None:
    if not lessons:
        return
    sheets.put(sheet, row, 1, "Lärdomar", tone="heading")
    row += 1
    sheets.head(sheet, row, (("Slag", False), ("Lärdom", False), ("", False)))
    for lesson in lessons:
        row += 1
        sheets.put(sheet, row, 1, LESSON_KINDS.get(lesson.kind, lesson.kind), wrap=True, indent=1)
        sheets.wide_text(sheet, row, len(_WIDTHS) - 1, lesson.text, first=2, indent=1)
        sheets.underline(sheet, row, len(_WIDTHS))


def _write_block(sheet: Sheet, row: int, title: str, headings: Sequence[str], rows: Sequence[Sequence[str]]) -> int:
    """A heading with a table under it, where the table has rows; the row for what follows."""
    if not rows:
        return row
    sheets.put(sheet, row, 1, title, tone="heading")
    return _write_rows(sheet, row + 1, headings, rows)


def _write_rows(sheet: Sheet, row: int, headings: Sequence[str], rows: Sequence[Sequence[str]]) -> int:
    sheets.head(sheet, row, [(heading, False) for heading in headings])
    for cells in rows:
        row += 1
        for column, words in enumerate(cells, 1):
            sheets.put(sheet, row, column, words, wrap=True, indent=1)
        sheets.underline(sheet, row, len(headings))
    return row + 2
