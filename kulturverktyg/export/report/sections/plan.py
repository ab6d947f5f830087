"""What will be done and how it goes: the action plan, the dialogue, the follow-up and the lessons."""

import datetime as dt
from collections.abc import Iterator, Sequence

from kulturverktyg.charts.change_rows import dimension_rows, left_out, statement_rows, warnings_of
from kulturverktyg.decide.action_plan import LESSON_KINDS, MONTHS, ActionPlan, Meeting
from kulturverktyg.decide.dialogue import Dialogue, Exchange
from kulturverktyg.decide.measure import HORIZONS, LEVELS, STATUSES, MeasureView, kind_words
from kulturverktyg.export import dialogue_sheets
from kulturverktyg.export.chosen_pictures import of_timeline, of_wheel
from kulturverktyg.export.dialogue_sheets import state_words
from kulturverktyg.export.plan_sheets import how_it_stands, late_words
from kulturverktyg.export.report.document import Block, Bullets, Paragraph, Section, Subheading, Tone
from kulturverktyg.export.report.given import Given
from kulturverktyg.export.report.pieces import SHEET, everybody, more, notes, picture, section, table
from kulturverktyg.export.report.sections.summary import changes

_PLAN_HEADER = ("Åtgärd", "Ansvarig", "Nivå", "Klar senast", "Status", "Nästa uppföljning")
_PLAN_SHARES = (4, 2.2, 1.3, 1.6, 1.5, 1.6)
_MOST_TOLD = 20
_DIALOGUE_HEADER = ("Det som sades", "Svar", "Löfte", "Läge")
_DIALOGUE_SHARES = (3, 3, 3, 2.2)
_CHANGE_HEADER = ("Område", "Läge", "Före", "Efter", "Förändring", "Intervall", "Bedömning")
_CHANGE_SHARES = (3, 1.5, 1, 1, 1.2, 2, 2)
_SURE = (
    "En förändring är säker bara när hela osäkerhetsintervallet ligger på samma sida om noll. "
    "Alla grupper och frågor står i arbetsboken på bladet Omgångar."
)


def plan(given: Given) -> Section | None:
    """The measures: first those that come first, with owners and days, then why and how."""
    return section("plan", _plan(given.chosen.way.plan, given.chosen.today))


def plan_in_short(given: Given) -> Section | None:
    """The measures with owners and days, and how it goes."""
    return section("plan", _measures(given.chosen.way.plan, given.chosen.today))


def _plan(plan_: ActionPlan, today: dt.date) -> Iterator[Block]:
    if not plan_.measures:
        return
    yield from _measures(plan_, today)
    yield from of_timeline(plan_.measures, today)
    told = (plan_.prioritised or plan_.measures)[:_MOST_TOLD]
    for measure in told:
        yield from _why_and_how(measure)
    yield from more(
        len(plan_.measures) - len(told), "åtgärd", "åtgärder", SHEET.format("Handlingsplan"), "Varför och hur"
    )


def _measures(plan_: ActionPlan, today: dt.date) -> Iterator[Block]:
    if not plan_.measures:
        return
    yield Paragraph(how_it_stands(plan_, today), Tone.LEAD)
    first = plan_.prioritised
    others = [measure for measure in plan_.measures if not measure.prioritised]
    yield from measure_table("Prioriterade åtgärder, i ordning", first, today, numbered=True)
    yield from measure_table("Övriga åtgärder" if first else "Åtgärder", others, today)


def measure_table(
    caption: str, measures: Sequence[MeasureView], today: dt.date, *, numbered: bool = False
) -> Iterator[Block]:
    """What is to be done by whom and when, and how far it has come."""
    rows = [
        (f"{place}. {one.title}" if numbered else one.title, one.owner, LEVELS[one.level], *_days(one, today))
        for place, one in enumerate(measures, 1)
    ]
    yield from table(caption, _PLAN_HEADER, rows, _PLAN_SHARES)


def _days(measure: MeasureView, today: dt.date) -> tuple[str, str, str]:
    late = late_words(measure, today)
    status = STATUSES[measure.status]
    return _day(measure.deadline), f"{status}, försenad {late}" if late else status, _day(measure.next_follow_up)


def _why_and_how(measure: MeasureView) -> Iterator[Block]:
    """What a measure builds on, how it begins and how one sees that it is done."""
    said = (
        ("Varför", measure.why),
        ("Första steg", measure.first_step),
        ("Tecken på att den är klar", measure.evidence),
        ("Slag och tid", f"{kind_words(measure.kind)}, {HORIZONS[measure.horizon].lower()}"),
        ("Bygger på", "; ".join(reason.told for reason in measure.reasons)),
    )
    yield Subheading(measure.title)
    yield Bullets(tuple(f"{name}: {words}" for name, words in said if words.strip()))


def _day(day: dt.date | None) -> str:
    return day.isoformat() if day is not None else ""


def dialogue(given: Given) -> Section | None:
    """What was said, answered and promised at each meeting."""
    log, today = given.chosen.way.dialogues, given.chosen.today
    spoken = [one for one in log if one.exchanges]
    if not spoken:
        return None
    first = Paragraph(dialogue_sheets.how_it_stands(log, today), Tone.LEAD)
    return section("dialogue", (first, *(block for one in spoken for block in _meeting_talk(one, today))))


def _meeting_talk(one: Dialogue, today: dt.date) -> Iterator[Block]:
    yield Subheading(f"{one.name}, {one.date.isoformat()}")
    rows = [(each.statement, each.reply, _promise(each), _state(each, today)) for each in one.exchanges]
    yield from table(f"{one.name}: vad som sades och lovades", _DIALOGUE_HEADER, rows, _DIALOGUE_SHARES)


def _promise(each: Exchange) -> str:
    """What was promised, and below it by whom."""
    return "\n".join(filter(None, (each.commitment, each.owner)))


def _state(each: Exchange, today: dt.date) -> str:
    """How it stands, when it is followed up, and what became of it."""
    follow_up_ = f"Följs upp {each.follow_up.isoformat()}" if each.follow_up is not None and not each.kept else ""
    return "\n".join(filter(None, (state_words(each, today), follow_up_, each.outcome)))


def follow_up(given: Given) -> Section | None:
    """What has changed since the round before, what was said at the follow-ups, and what comes back every year."""
    return section("follow_up", (*change_blocks(given), *_follow_up(given)))


def follow_up_in_short(given: Given) -> Section | None:
    """What has changed, what was said at each follow-up as a whole, and what comes back every year."""
    plan_ = given.chosen.way.plan
    met = [block for meeting in plan_.meetings for block in _meeting_words(meeting)]
    return section("follow_up", (*change_blocks(given, drawn=False), *met, *_wheel_table(plan_)))


def change_blocks(given: Given, *, drawn: bool = True) -> Iterator[Block]:
    """What has changed since the round before, of all who answered; with a chart where it is to be ``drawn``."""
    chart, group = changes(given), everybody(given.released)
    if given.since is None or group is None:
        return
    trend = given.since.trend
    yield Subheading(f"{trend.later} jämfört med {trend.earlier}")
    if chart is not None:
        yield picture(chart) if drawn else Paragraph(f"{chart.title}.", Tone.LEAD)
    told = dimension_rows(trend, group.id) or statement_rows(trend, group.id)
    rows = [(row.title, row.side, row.earlier, row.later, row.difference, row.interval, row.said) for row in told]
    caption = f"Index 0–100, {trend.earlier} och {trend.later}"
    yield from table(caption, _CHANGE_HEADER, rows, _CHANGE_SHARES, (2, 3, 4))
    lost = [f"{what} ”{words}” jämförs inte: {reason}" for what, words, reason in left_out(trend) if what == "Område"]
    yield from notes((*warnings_of(trend, group.id), *lost, _SURE, *trend.method))


def _follow_up(given: Given) -> Iterator[Block]:
    plan_, today = given.chosen.way.plan, given.chosen.today
    if plan_.measures and (plan_.meetings or plan_.wheel):
        yield Subheading("Så går det med åtgärderna")
        yield Paragraph(how_it_stands(plan_, today))
    for meeting in plan_.meetings:
        yield from _meeting(meeting, plan_)
    yield from of_wheel(plan_.wheel, given.released.journey)
    yield from _wheel_table(plan_)


def _wheel_table(plan_: ActionPlan) -> Iterator[Block]:
    wheel = [(MONTHS[one.month - 1].capitalize(), one.title, one.owner) for one in plan_.wheel]
    yield from table("Årshjul", ("Månad", "Vad", "Ansvarig"), wheel, (1.2, 4, 2))


def _meeting(meeting: Meeting, plan_: ActionPlan) -> Iterator[Block]:
    yield from _meeting_words(meeting)
    told = [(one, note) for one in plan_.measures if (note := one.note_at(meeting.id)) is not None]
    rows = [(one.title, STATUSES[note.status], note.text) for one, note in told]
    yield from table(f"{meeting.name}: åtgärd för åtgärd", ("Åtgärd", "Status då", "Vad som sades"), rows, (3, 1, 4))


def _meeting_words(meeting: Meeting) -> Iterator[Block]:
    yield Subheading(f"{meeting.name}, {meeting.date.isoformat()}")
    if meeting.text:
        yield Paragraph(meeting.text)


def lessons(given: Given) -> Section | None:
    """What was learnt, kind by kind."""
    learnt = given.chosen.way.plan.lessons
    kinds = dict.fromkeys(lesson.kind for lesson in learnt)
    blocks: list[Block] = []
    for kind in kinds:
        blocks += [
            Subheading(LESSON_KINDS.get(kind, kind)),
            Bullets(tuple(lesson.text for lesson in learnt if lesson.kind == kind)),
        ]
    return section("lessons", blocks)
