"""What comes next in a journey. There is always something."""

from dataclasses import dataclass
from enum import StrEnum

from kulturverktyg.model.kinds import RoundState, WorkshopState
from kulturverktyg.prepare.views import JourneyView, RoundView


class Place(StrEnum):
    """Where in the desk one can be."""

    JOURNEYS = "journeys"
    ASSIGNMENT = "assignment"
    UNITS = "units"
    SURVEY = "survey"
    WORKSHOPS = "workshops"
    KIOSK = "kiosk"
    PROJECTOR = "projector"
    PAPER = "paper"
    LAPTOPS = "laptops"
    RESULTS = "results"
    TEXTS = "texts"
    IDEAS = "ideas"
    VOTES = "votes"
    VISION = "vision"
    PLAN = "plan"
    FOLLOW_UP = "follow_up"
    REPORTS = "reports"
    ROUNDS = "rounds"
    AUDIT = "audit"


@dataclass(frozen=True)
class NextStep:
    """What to do, in a few words, and where; ``button`` is what the button that leads there says."""

    text: str
    button: str
    place: Place


@dataclass(frozen=True)
class Seen:
    """What is known of the journey's answers; it changes without the journey being edited."""

    kiosk_open: bool = False
    enough_answers: bool = False
    texts_left: int = 0


def next_step(journey: JourneyView, here: Place, seen: Seen) -> NextStep:
    """The step that fits the journey's state, the same wherever the user is; only the way there differs."""
    if not journey.units:
        return NextStep("lägg in enheter", "Lägg in enheter", Place.UNITS)
    if not any(journey.headcounts.values()):
        return NextStep("fyll i hur många som arbetar i varje enhet", "Fyll i antal", Place.UNITS)
    round_ = open_round(journey)
    if round_ is not None:
        return _collecting(journey, round_, seen)
    return _understanding(here, seen.texts_left)


def open_round(journey: JourneyView) -> RoundView | None:
    """The round that takes answers, if there is one."""
    return next((r for r in reversed(journey.rounds) if r.state is RoundState.OPEN), None)


def round_shown(journey: JourneyView) -> RoundView | None:
    """The round that the pages Workshoppar and Kiosk are about: the open one, or else the last."""
    return open_round(journey) or (journey.rounds[-1] if journey.rounds else None)


def _collecting(journey: JourneyView, round_: RoundView, seen: Seen) -> NextStep:
    states = {w.state for w in journey.workshops if w.round_id == round_.id}
    if not states:
        return NextStep("lägg upp en workshop", "Lägg upp en workshop", Place.WORKSHOPS)
    if seen.kiosk_open:
        text = "kiosken är öppen, låt alla svara"
    elif WorkshopState.OPEN not in states:
        text = "stäng omgången, eller lägg upp en workshop till"
    elif seen.enough_answers:
        text = "öppna kiosken, eller stäng omgången när alla har svarat"
    else:
        text = "öppna kiosken"
    return NextStep(text, "Till kiosken", Place.KIOSK)


def _understanding(here: Place, texts_left: int) -> NextStep:
    if texts_left:
        texts = "den fritext som är kvar" if texts_left == 1 else f"de {texts_left} fritexter som är kvar"
        text = f"gå igenom resultaten, läs {texts}, och gör sedan rapporter"
        if here in (Place.RESULTS, Place.TEXTS, Place.REPORTS):
            return NextStep(text, "Till fritexterna", Place.TEXTS)
        return NextStep(text, "Visa resultaten", Place.RESULTS)
    text = "gå igenom resultaten, dela dem i rapporter, och mät igen med en ny omgång när det är dags"
    match here:
        case Place.RESULTS | Place.TEXTS:
            return NextStep(text, "Till rapporterna", Place.REPORTS)
        case Place.REPORTS:
            return NextStep(text, "Till kiosken", Place.KIOSK)
    return NextStep(text, "Visa resultaten", Place.RESULTS)
