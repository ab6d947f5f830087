"""What is done: the plan, the dialogue, how it is followed up, what was learnt, and last what happens now."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from matplotlib.figure import Figure

from kulturverktyg.charts.plan_timeline import draw_timeline
from kulturverktyg.charts.plan_words import Timeline, timeline
from kulturverktyg.charts.year_wheel import draw_wheel
from kulturverktyg.decide.action_plan import LESSON_KINDS, MONTHS, Meeting
from kulturverktyg.decide.decisions import date_words
from kulturverktyg.decide.measure import STATUSES, MeasureView, is_late
from kulturverktyg.export.dialogue_sheets import state_words
from kulturverktyg.export.report.document import Picture
from kulturverktyg.export.slides.around import Around
from kulturverktyg.export.slides.fit import evenly
from kulturverktyg.export.slides.pictures import bare
from kulturverktyg.export.slides.slide import Grid, Line, Slide, Tone, Words

_PLAN, _NEXT = "handlingsplanen", "Vad händer nu"
#: First steps on the last slide.
_MOST_STEPS = 5
#: Measures of a timeline on a slide.
_MOST_ALONG_TIME = 6
_NO_PLAN = "Det som visats här talar vi om tillsammans, och väljer vad vi ska göra. Handlingsplanen är inte skriven än."


def plan(around: Around) -> Iterator[Slide]:
    """The measures, the prioritised ones first, and their days along time."""
    chosen, measures = around.given.chosen, around.given.chosen.way.plan.measures
    if not measures:
        return
    words = timeline(measures, chosen.today)
    first = [one for one in measures if one.prioritised]
    for title, group in ((_prioritised(len(first)), first), (_others(measures, first), _rest(measures))):
        if group:
            table = Grid(
                f"{title}. Tabell: åtgärd, ansvarig, klar senast och läge.",
                ("Åtgärd", "Ansvarig", "Klar senast", "Läge"),
                tuple(_measure(around, one) for one in group),
                (6, 3, 1.7, 1.6),
            )
            notes = tuple(_why(one) for one in group)
            about = f"Läget {date_words(chosen.today)}"
            yield around.of_journey(title, table, about, tuple(note for note in notes if note), _PLAN)
    if words.measures:
        pages = evenly(len(words.measures), _MOST_ALONG_TIME)
        for place, (start, end) in enumerate(pages, 1):
            part = replace(words, measures=words.measures[start:end])
            several = f" ({place}\N{NO-BREAK SPACE}av\N{NO-BREAK SPACE}{len(pages)})" if len(pages) > 1 else ""
            picture = Picture(f"slide-tidslinje-{place}", words.title, words.alt, partial(_timeline, part))
            yield around.of_journey(words.title + several, picture, "", words.foot, _PLAN)


def _prioritised(count: int) -> str:
    return f"{count} {'prioriterad åtgärd' if count == 1 else 'prioriterade åtgärder'}"


def _others(measures: Sequence[MeasureView], first: Sequence[MeasureView]) -> str:
    count = len(measures) - len(first)
    words = "åtgärd" if count == 1 else "åtgärder"
    return f"{count} {words} till" if first else f"{count} {words}"


def _rest(measures: Sequence[MeasureView]) -> list[MeasureView]:
    return [one for one in measures if not one.prioritised]


def _measure(around: Around, one: MeasureView) -> tuple[str, ...]:
    late = is_late(one, around.given.chosen.today)
    state = f"{STATUSES[one.status]}, försenad" if late else STATUSES[one.status]
    return one.title, one.owner or "Ingen än", one.deadline.isoformat() if one.deadline else "Ingen dag än", state


def _why(one: MeasureView) -> str:
    told = (one.why, f"Första steg: {one.first_step}" if one.first_step else "", f"Klar när: {one.evidence}")
    words = " ".join(part for part in (told if one.evidence else told[:2]) if part)
    return f"{one.title}: {words}" if words else ""


def _timeline(words: Timeline, width: float) -> Figure:
    return bare(draw_timeline(words, "light", (width, 0.0)))


def dialogue(around: Around) -> Iterator[Slide]:
    """Each meeting: what was said, what was answered and what was promised."""
    today = around.given.chosen.today
    for one in around.given.chosen.way.dialogues:
        rows = tuple(
            (
                each.statement,
                each.reply,
                each.commitment,
                " · ".join(filter(None, (each.owner, state_words(each, today)))),
            )
            for each in one.exchanges
        )
        if rows:
            count = sum(bool(each.commitment) for each in one.exchanges)
            about = f"{date_words(one.date)} · {count} {'löfte' if count == 1 else 'löften'}"
            table = Grid(
                f"{one.name}. Tabell: det som sades, svar, löfte och hur det står till.",
                ("Det som sades", "Svar", "Löfte", "Ansvarig och läge"),
                rows,
                (3, 3, 3, 2.7),
            )
            yield around.of_journey(one.name, table, about, source="dialogloggen")


def follow_up(around: Around) -> Iterator[Slide]:
    """What was said at each meeting, and what comes back every year."""
    way = around.given.chosen.way
    for meeting in way.plan.meetings:
        yield _meeting(around, meeting)
    if way.plan.wheel:
        told = "; ".join(
            f"{MONTHS[entry.month - 1]}: {entry.title}{f' ({entry.owner})' if entry.owner else ''}"
            for entry in way.plan.wheel
        )
        picture = Picture("slide-arshjul", "Årshjul", f"Årshjul. {told}.", partial(_wheel, around))
        yield around.of_journey("Det här återkommer varje år", picture, "", (told,), "årshjulet")


def _wheel(around: Around, width: float) -> Figure:
    return bare(draw_wheel(around.given.chosen.way.plan.wheel, around.released.journey, "light", (width, 0.0)))


def _meeting(around: Around, meeting: Meeting) -> Slide:
    notes = [(one, note) for one in around.given.chosen.way.plan.measures if (note := one.note_at(meeting.id))]
    title, day = meeting.name, date_words(meeting.date)
    if not notes:
        return around.of_journey(title, Words((Line(meeting.text or "Inget är antecknat."),)), day, source=_PLAN)
    table = Grid(
        f"{title}. Tabell: åtgärd, status då och vad som sades.",
        ("Åtgärd", "Status då", "Vad som sades"),
        tuple((measure.title, STATUSES[note.status], note.text) for measure, note in notes),
        (4, 1.5, 6),
    )
    return around.of_journey(title, table, day, (meeting.text,) if meeting.text else (), _PLAN)


def lessons(around: Around) -> Iterator[Slide]:
    """What was hard, and advice to others."""
    found = around.given.chosen.way.plan.lessons
    if found:
        table = Grid(
            "Lärdomar. Tabell: slag och lärdom.",
            ("Slag", "Lärdom"),
            tuple((LESSON_KINDS.get(one.kind, one.kind), one.text) for one in found),
            (2, 9),
        )
        yield around.of_journey("Lärdomar", table, source="lärdomarna")


def what_now(around: Around) -> Iterator[Slide]:
    """The first steps with who takes them, and when it is followed up next."""
    today, way = around.given.chosen.today, around.given.chosen.way
    going = [one for one in way.plan.measures if not one.has_ended]
    first = ([one for one in going if one.prioritised] or going)[:_MOST_STEPS]
    days = sorted(one.next_follow_up for one in going if one.next_follow_up is not None and one.next_follow_up >= today)
    lines = [Line(_step(one, today), Tone.BULLET) for one in first] or [Line(_NO_PLAN)]
    left = len(going) - len(first)
    lines += [Line(f"{left} {'åtgärd' if left == 1 else 'åtgärder'} till finns i handlingsplanen.", Tone.NOTE)] * bool(
        left
    )
    lines += [Line(f"Nästa uppföljning är {date_words(days[0])}.", Tone.HEAD)] if days else []
    yield around.of_journey(_NEXT, Words(tuple(lines)), source=_PLAN)


def _step(one: MeasureView, today: dt.date) -> str:
    who = f" ({one.owner})" if one.owner else ""
    day = f", klar senast {date_words(one.deadline)}" if one.deadline else ""
    late = ", försenad" if is_late(one, today) else ""
    return f"{one.title}{who}{day}{late}"
