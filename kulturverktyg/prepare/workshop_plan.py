"""What can be planned for a workshop, and what a plan can never hold."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from kulturverktyg.errors import KnownError
from kulturverktyg.survey.bidi import without_controls
from kulturverktyg.survey.validation import is_forbidden

MOST_PEOPLE = 100_000
MOST_KIOSKS = 1000
MOST_GROUPS = 100
MOST_SECONDS = 3600
MOST_MINUTES = 24 * 60
LONGEST_WORDS = 200

#: What the title of a step says when people answer during it.
_ANSWERING = ("enkät", "svar")

Cell = tuple[UUID, UUID]


@dataclass(frozen=True)
class AgendaStep:
    """Something that happens at a workshop, and how long it takes."""

    minutes: int
    title: str


#: Three hours, of which people answer during the second step.
STANDARD_AGENDA = (
    AgendaStep(15, "Välkommen: varför vi är här och vad som händer med svaren"),
    AgendaStep(45, "Enkäten besvaras i kioskerna, övriga samtalar två och två"),
    AgendaStep(40, "Samtal i blandade grupper"),
    AgendaStep(15, "Paus"),
    AgendaStep(45, "Grupperna berättar, och vi samlar det viktigaste"),
    AgendaStep(20, "Avslutning: vad som händer nu och när återkopplingen kommer"),
)
#: What is usual where clients answer: one at a time, whenever they come.
CLIENTS_AGENDA = (
    AgendaStep(5, "Välkommen: varför vi frågar och vad som händer med svaren"),
    AgendaStep(10, "Enkäten besvaras i kiosken, en i taget, med hjälp om någon vill"),
    AgendaStep(5, "Tack, och var man kan läsa vad det ledde till"),
)


@dataclass(frozen=True)
class WorkshopPlan:
    """What is planned for a workshop.

    ``expected`` maps (unit, role) to the number of people; the seconds are per participant, as in
    `collect.capacity`; ``draw`` is the seed of the mixed groups, 0 before any are drawn.
    """

    expected: Mapping[Cell, int]
    date: dt.date | None = None
    starts: dt.time | None = dt.time(9)
    place: str = ""
    minutes_available: int = 45
    kiosks: int = 1
    handover_seconds: int = 35
    pair_seconds: int = 14
    other_seconds: int = 10
    agenda: tuple[AgendaStep, ...] = STANDARD_AGENDA
    groups: int = 1
    draw: int = 0
    feedback_date: dt.date | None = None

    @property
    def people(self) -> int:
        """How many are expected in all."""
        return sum(self.expected.values())


def answer_minutes(agenda: Iterable[AgendaStep]) -> int | None:
    """How long the agenda lets people answer the survey; None where no step says so."""
    answering = [step.minutes for step in agenda if all(word in step.title.casefold() for word in _ANSWERING)]
    return sum(answering) or None


def one_line(words: str) -> str:
    """Words as they are kept in a plan: on one line, and without letters that nobody sees."""
    seen = "".join(" " if is_forbidden(letter) else letter for letter in without_controls(words))
    return " ".join(seen.split())


def end_words(starts: dt.time, minutes: int) -> str:
    """The clock so many minutes after the start, and that it is another day where midnight is passed."""
    begun = dt.datetime.combine(dt.date.min, starts)
    ended = begun + dt.timedelta(minutes=minutes)
    return f"{ended:%H:%M}{'' if ended.date() == begun.date() else ' nästa dag'}"


def refuse_impossible(plan: WorkshopPlan) -> None:
    """KnownError when the plan holds something that cannot be, whatever the journey."""
    if any(not 0 <= count <= MOST_PEOPLE for count in plan.expected.values()):
        raise KnownError(f"Antalet som väntas ska vara ett helt tal från 0 till {MOST_PEOPLE}. Skriv ett sådant tal.")
    if len(plan.place) > LONGEST_WORDS:
        raise KnownError(f"Platsen är för långt skriven. Använd högst {LONGEST_WORDS} tecken.")
    _refuse_outside(plan.minutes_available, MOST_MINUTES, "Minuterna att svara på")
    _refuse_outside(plan.kiosks, MOST_KIOSKS, "Antalet kiosker")
    _refuse_outside(plan.groups, MOST_GROUPS, "Antalet grupper")
    _refuse_outside(plan.pair_seconds, MOST_SECONDS, "Sekunderna för nuläge och önskat läge")
    _refuse_outside(plan.other_seconds, MOST_SECONDS, "Sekunderna för en annan fråga")
    _refuse_outside(plan.handover_seconds, MOST_SECONDS, "Sekunderna för överlämning")
    if plan.draw < 0:
        raise KnownError("Lottningen har ett nummer under 0. Dra grupperna på nytt.")
    if plan.date is not None and plan.feedback_date is not None and plan.feedback_date < plan.date:
        raise KnownError(
            f"Återkopplingen är lovad till {plan.feedback_date}, före workshoppen {plan.date}. Välj en senare dag "
            "för återkopplingen."
        )
    _refuse_agenda(plan.agenda)


def _refuse_agenda(agenda: tuple[AgendaStep, ...]) -> None:
    for number, step in enumerate(agenda, 1):
        if not step.title.strip() or len(step.title) > LONGEST_WORDS:
            raise KnownError(f"Punkt {number} i dagordningen behöver en rubrik på högst {LONGEST_WORDS} tecken.")
        if step.minutes < 0:
            raise KnownError(f"Punkt {number} i dagordningen har färre än 0 minuter. Skriv hur lång tid den tar.")
        if step.minutes > MOST_MINUTES:
            raise KnownError(
                f"Punkt {number} i dagordningen kan inte ta {step.minutes} minuter. Skriv högst {MOST_MINUTES}, som är "
                "ett dygn."
            )
    if sum(step.minutes for step in agenda) > MOST_MINUTES:
        raise KnownError("Dagordningen är längre än ett dygn. Korta punkterna, eller dela upp på flera workshoppar.")


def _refuse_outside(value: int, most: int, what: str) -> None:
    if not 1 <= value <= most:
        raise KnownError(f"{what} ska vara från 1 till {most}. Ändra talet.")
