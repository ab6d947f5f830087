"""The action plan (*handlingsplan*) of a journey with its follow-up, as one value, and what can never be in it."""

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID, uuid4

from kulturverktyg.decide.measure import LONGEST_KIND, LONGEST_OWNER, LONGEST_TITLE, MeasureView
from kulturverktyg.errors import KnownError
from kulturverktyg.prepare.workshop_plan import one_line

MOST_PRIORITISED = 50
LONGEST_TEXT = 10_000
#: Kinds of lesson that are offered; any other words are a kind of one's own.
LESSON_KINDS: Mapping[str, str] = {"hardest": "Svårast", "advice": "Råd till andra"}
MONTHS = (
    *("januari", "februari", "mars", "april", "maj", "juni"),
    *("juli", "augusti", "september", "oktober", "november", "december"),
)
_DAY = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?: 00:00:00)?|([0-9]{4})([0-9]{2})([0-9]{2})")
_FIRST_YEAR, _LAST_YEAR = 1990, 2200


@dataclass(frozen=True)
class Meeting:
    """A meeting at which measures are followed up."""

    date: dt.date
    name: str
    text: str = ""
    id: UUID = field(default_factory=uuid4)


@dataclass(frozen=True)
class LessonView:
    """What was learnt; ``kind`` is a key of `LESSON_KINDS` or words of one's own."""

    kind: str
    text: str
    id: UUID = field(default_factory=uuid4)


@dataclass(frozen=True)
class WheelView:
    """What is done every year in a month, 1–12."""

    month: int
    title: str
    owner: str = ""
    id: UUID = field(default_factory=uuid4)


@dataclass(frozen=True)
class ActionPlan:
    """All measures, the prioritised ones first and each part in its own order, and how they are followed up.

    At most ``limit`` measures are prioritised. Meetings are in order of time, the wheel's entries in order of months.
    """

    limit: int = 8
    measures: tuple[MeasureView, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    lessons: tuple[LessonView, ...] = ()
    wheel: tuple[WheelView, ...] = ()

    @property
    def prioritised(self) -> tuple[MeasureView, ...]:
        """The measures that come before the others."""
        return tuple(measure for measure in self.measures if measure.prioritised)

    def measure(self, measure_id: UUID) -> MeasureView | None:
        """A measure by its id."""
        return next((measure for measure in self.measures if measure.id == measure_id), None)

    def meeting(self, meeting_id: UUID) -> Meeting | None:
        """A meeting by its id."""
        return next((meeting for meeting in self.meetings if meeting.id == meeting_id), None)


def read_day(text: str) -> dt.date | None:
    """The day that is written, None for nothing; ValueError when it is no day."""
    if not text.strip():
        return None
    parts = _DAY.fullmatch(text.strip())
    if parts is None:
        raise ValueError(text)
    day = dt.date(*(int(part) for part in parts.groups() if part))
    if not _FIRST_YEAR <= day.year <= _LAST_YEAR:
        raise ValueError(text)
    return day


def tidy(text: str) -> str:
    """Words of several lines as they are kept: without letters that nobody sees, and without room at the ends."""
    return "\n".join(one_line(line) for line in text.splitlines()).strip()


def refuse_impossible(plan: ActionPlan) -> None:
    """KnownError when something in the plan cannot be."""
    if not 1 <= plan.limit <= MOST_PRIORITISED:
        raise KnownError(f"Antalet prioriterade åtgärder ska vara från 1 till {MOST_PRIORITISED}. Ändra talet.")
    for measure in plan.measures:
        refuse_impossible_measure(measure)
    for meeting in plan.meetings:
        _refuse_wrong_line(meeting.name, "Mötet", LONGEST_TITLE)
        _refuse_long(meeting.text, "Anteckningen om mötet")
    for lesson in plan.lessons:
        _refuse_wrong_line(lesson.kind, "Lärdomens slag", LONGEST_KIND)
        _refuse_long(lesson.text, "Lärdomen")
    for entry in plan.wheel:
        _refuse_wrong_line(entry.title, "Punkten i årshjulet", LONGEST_TITLE)
        if not 1 <= entry.month <= len(MONTHS):
            raise KnownError("Månaden ska vara från 1 till 12. Ändra talet.")


def refuse_impossible_measure(measure: MeasureView) -> None:
    """KnownError when something in a measure cannot be."""
    _refuse_wrong_line(measure.title, "Åtgärden", LONGEST_TITLE)
    _refuse_wrong_line(measure.kind, "Åtgärdens slag", LONGEST_KIND)
    if len(measure.owner) > LONGEST_OWNER:
        raise KnownError(f"Den ansvariga rollen är för långt skriven. Använd högst {LONGEST_OWNER} tecken.")
    for words in (measure.why, measure.first_step, measure.evidence, *(note.text for note in measure.notes)):
        _refuse_long(words, f"En text om ”{measure.title}”")
    if measure.starts is not None and measure.deadline is not None and measure.deadline < measure.starts:
        raise KnownError(
            f"”{measure.title}” ska vara klar {measure.deadline}, före den börjar {measure.starts}. "
            "Ändra en av dagarna."
        )


def _refuse_wrong_line(words: str, what: str, longest: int) -> None:
    if not words.strip():
        raise KnownError(f"{what} behöver ett namn. Skriv några ord.")
    if len(words) > longest:
        raise KnownError(f"{what} är för långt skriven. Använd högst {longest} tecken.")


def _refuse_long(words: str, what: str) -> None:
    if len(words) > LONGEST_TEXT:
        raise KnownError(f"{what} är för lång. Använd högst {LONGEST_TEXT} tecken.")
