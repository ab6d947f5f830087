"""A measure (*åtgärd*) as it is seen, and what its fields are called and say in words."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from uuid import UUID, uuid4

from kulturverktyg.model.kinds import Horizon, Level, Status, Subject

LONGEST_TITLE = LONGEST_OWNER = 200
LONGEST_KIND = 100

LEVELS: Mapping[Level, str] = {Level.BOARD: "Nämnd", Level.MANAGEMENT: "Ledning", Level.UNIT: "Enhet"}
HORIZONS: Mapping[Horizon, str] = {Horizon.QUICK: "Snabb", Horizon.LONGER: "Längre"}
STATUSES: Mapping[Status, str] = {
    Status.PLANNED: "Planerad",
    Status.ONGOING: "Pågår",
    Status.DONE: "Klar",
    Status.STOPPED: "Stoppad",
}
#: Kinds of measure that are offered; any other words are a kind of one's own.
KINDS: Mapping[str, str] = {
    "mandate": "Mandat",
    "resource": "Resurs",
    "routine": "Rutin",
    "competence": "Kompetens",
}
SUBJECTS: Mapping[Subject, str] = {
    Subject.DIMENSION: "Område",
    Subject.FINDING: "Iakttagelse",
    Subject.INDICATOR: "Nyckeltal",
    Subject.PROPOSAL: "Förslag",
    Subject.THEME: "Tema",
    Subject.CARD: "Idé",
    Subject.FROM_TO: "Från och till",
}
_ENDED = (Status.DONE, Status.STOPPED)


@dataclass(frozen=True)
class Reason:
    """What a measure builds on; ``words`` are what it is called now, empty when it is gone."""

    subject: Subject
    target: str
    words: str = field(default="", compare=False)

    @property
    def told(self) -> str:
        """What it is, and what it is called."""
        kind = SUBJECTS.get(self.subject, "Annat")
        return f"{kind}: {self.words}" if self.words else f"{kind} som inte finns längre"


@dataclass(frozen=True)
class Change:
    """One field that was changed, in the words that people read."""

    date: dt.date
    field: str
    before: str
    after: str


@dataclass(frozen=True)
class Note:
    """What was said of a measure at a meeting, and how far it had come then."""

    meeting: UUID
    status: Status
    text: str


@dataclass(frozen=True)
class MeasureView:
    """A measure. ``owner`` is a role, never a person; ``kind`` is a key of `KINDS` or words of one's own.

    ``history`` goes from the first change to the last. ``notes`` are from the meetings at which it was followed up.
    """

    title: str
    why: str = ""
    owner: str = ""
    level: Level = Level.UNIT
    kind: str = "routine"
    horizon: Horizon = Horizon.QUICK
    first_step: str = ""
    starts: dt.date | None = None
    deadline: dt.date | None = None
    status: Status = Status.PLANNED
    evidence: str = ""
    next_follow_up: dt.date | None = None
    prioritised: bool = False
    reasons: tuple[Reason, ...] = ()
    history: tuple[Change, ...] = ()
    notes: tuple[Note, ...] = ()
    id: UUID = field(default_factory=uuid4)

    @property
    def has_ended(self) -> bool:
        """Whether nothing more is to be done."""
        return self.status in _ENDED

    @property
    def is_under_way(self) -> bool:
        """Whether it has been begun but not ended."""
        return self.status is Status.ONGOING

    @property
    def is_stopped(self) -> bool:
        """Whether it has ended without being done."""
        return self.status is Status.STOPPED

    @property
    def is_the_boards(self) -> bool:
        """Whether the board answers for it."""
        return self.level is Level.BOARD

    def note_at(self, meeting: UUID) -> Note | None:
        """What was said at a meeting."""
        return next((note for note in self.notes if note.meeting == meeting), None)


#: What the fields are called, in the order they are told.
FIELDS: Mapping[str, str] = {
    "title": "Åtgärd",
    "why": "Varför",
    "owner": "Ansvarig",
    "level": "Nivå",
    "kind": "Slag",
    "horizon": "Tid",
    "first_step": "Första steg",
    "starts": "Börjar",
    "deadline": "Klar senast",
    "status": "Status",
    "evidence": "Tecken på att den är klar",
    "next_follow_up": "Nästa uppföljning",
    "prioritised": "Prioriterad",
    "reasons": "Bygger på",
}


def kind_words(kind: str) -> str:
    """A kind as it is read."""
    return KINDS.get(kind, kind)


def kind_of(words: str) -> str:
    """The kind that words mean: one of those that are offered, or the words themselves."""
    known = {said.casefold(): kind for kind, said in KINDS.items()} | {kind: kind for kind in KINDS}
    return known.get(words.casefold(), words)


def field_words(measure: MeasureView) -> Mapping[str, str]:
    """What each field of `FIELDS` says, under its own name."""
    return {name: _words(getattr(measure, name)) for name in FIELDS} | {"kind": kind_words(measure.kind)}


def _words(value: object) -> str:
    match value:
        case Level():
            return LEVELS[value]
        case Horizon():
            return HORIZONS[value]
        case Status():
            return STATUSES[value]
        case bool():
            return "Ja" if value else "Nej"
        case dt.date():
            return value.isoformat()
        case tuple():
            return "; ".join(reason.told for reason in value)
    return str(value) if value is not None else ""


def is_late(measure: MeasureView, today: dt.date) -> bool:
    """Whether it should have been done before today."""
    return not measure.has_ended and measure.deadline is not None and measure.deadline < today


def is_to_follow_up(measure: MeasureView, today: dt.date) -> bool:
    """Whether it is time to follow it up."""
    return not measure.has_ended and measure.next_follow_up is not None and measure.next_follow_up <= today


def late_first(measures: Iterable[MeasureView], today: dt.date) -> tuple[MeasureView, ...]:
    """The measures in their order, but with the late ones first, the most late of them before the others."""
    return tuple(
        sorted(measures, key=lambda measure: (measure.deadline or today) if is_late(measure, today) else dt.date.max)
    )


@dataclass(frozen=True, order=True)
class MarkedDate:
    """A day of a measure, and the dimensions that it builds on."""

    date: dt.date
    title: str
    dimensions: tuple[str, ...] = ()


def marked_dates(measures: Iterable[MeasureView]) -> tuple[MarkedDate, ...]:
    """When each measure began, or was to be done where no beginning is said, in order of time."""
    return tuple(
        sorted(
            MarkedDate(day, one.title, tuple(r.target for r in one.reasons if r.subject is Subject.DIMENSION))
            for one in measures
            if (day := one.starts or one.deadline) is not None
        )
    )
