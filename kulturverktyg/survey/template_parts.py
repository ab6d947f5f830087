"""What a journey template holds beside its survey: all that a new journey is helped by, as plain frozen values."""

from dataclasses import dataclass, fields
from typing import Any

from kulturverktyg.model.kinds import Better, MapKind
from kulturverktyg.survey.definition import Text
from kulturverktyg.survey.draft import SurveyDraft

#: Minutes that a step of an agenda takes, and that all of them may take together.
AGENDA_MINUTES = (1, 480)
AGENDA_TOTAL = 24 * 60
MOST_PROMPTS = 6
LONGEST_PROMPT = 60
PRIORITISED = (1, 30)
MONTHS = (1, 12)

STANDARD_INDICATORS = (
    *("sick_leave", "long_sick_leave", "turnover", "turnover_managers"),
    *("vacancies_managers", "vacancies_staff"),
)
REPORT_SECTIONS = (
    *("assignment", "method", "response", "summary", "dimensions", "items", "groups", "roles", "texts"),
    *("interviews", "findings", "indicators", "calculator", "maps", "ideas", "votes", "decisions", "vision"),
    *("norms", "plan", "dialogue", "follow_up", "lessons", "clients", "codebook"),
)
#: Places in the desk that a step can lead to.
PLACES = (
    *("assignment", "survey", "workshops", "kiosk", "projector", "paper", "laptops", "interviews", "indicators"),
    *("results", "findings", "maps", "ideas", "votes", "vision", "plan", "dialogue", "follow_up", "reports"),
    *("rounds", "audit"),
)


@dataclass(frozen=True)
class AgendaPart:
    """Something that happens at a workshop, in Swedish, and how long it takes."""

    minutes: int
    title: str


@dataclass(frozen=True)
class GuidePart:
    """What is asked in an interview with somebody of a role; of everybody where ``role`` is empty."""

    role: str
    questions: tuple[Text, ...]


@dataclass(frozen=True)
class OwnIndicator:
    """An indicator (*nyckeltal*) with a definition of its own, in Swedish."""

    name: str
    definition: str
    unit: str
    better: Better


@dataclass(frozen=True)
class PlanOutline:
    """How many measures are meant to be prioritised, and of which kinds: words, or names that `model.measure` knows."""

    prioritised: int = 8
    kinds: tuple[str, ...] = ()


@dataclass(frozen=True)
class MapStart:
    """A map that the journey draws."""

    kind: MapKind
    name: str


@dataclass(frozen=True)
class WheelPart:
    """Something that comes back every year in a month (1–12), and which role sees to it."""

    month: int
    title: str
    owner: str


@dataclass(frozen=True)
class JourneyStep:
    """What one does at a place in the desk (one of `PLACES`) in a journey of this kind, and why."""

    place: str
    text: str


@dataclass(frozen=True)
class ClientRound:
    """The short survey of a round with clients, in languages of its own, and advice to those who ask."""

    draft: SurveyDraft
    advice: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class TemplateParts:
    """All that a template may have beside its survey; empty where it has none.

    ``indicators`` are keys of `STANDARD_INDICATORS` or own ones, ``report`` keys of `REPORT_SECTIONS`, in order.
    """

    agenda: tuple[AgendaPart, ...] = ()
    prompts: tuple[Text, ...] = ()
    guide: tuple[GuidePart, ...] = ()
    indicators: tuple[str | OwnIndicator, ...] = ()
    plan: PlanOutline = PlanOutline()
    maps: tuple[MapStart, ...] = ()
    wheel: tuple[WheelPart, ...] = ()
    report: tuple[str, ...] = ()
    steps: tuple[JourneyStep, ...] = ()
    client: ClientRound | None = None


def parts_of(parts: TemplateParts) -> dict[str, Any]:
    """The parts by name, to make another value that has them."""
    return {part.name: getattr(parts, part.name) for part in fields(TemplateParts)}
