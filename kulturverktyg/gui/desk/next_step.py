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
    RESULTS = "results"
    REPORTS = "reports"


@dataclass(frozen=True)
class NextStep:
    """What to do, in a few words, and where; ``button`` is what the button that leads there says."""

    text: str
    button: str
    place: Place


def next_step(journey: JourneyView, here: Place) -> NextStep:
    """The step that fits the journey's state, seen from where the user is."""
    if not journey.units:
        return NextStep("lägg in enheter", "Lägg in enheter", Place.UNITS)
    if not any(journey.headcounts.values()):
        return NextStep("fyll i hur många som arbetar i varje enhet", "Fyll i antal", Place.UNITS)
    round_ = open_round(journey)
    if round_ is not None:
        return _collecting(journey, round_)
    if here is Place.RESULTS:
        return NextStep("gör rapporter att dela", "Till rapporterna", Place.REPORTS)
    return NextStep("gå igenom resultaten", "Visa resultaten", Place.RESULTS)


def open_round(journey: JourneyView) -> RoundView | None:
    """The round that takes answers, if there is one."""
    return next((r for r in reversed(journey.rounds) if r.state is RoundState.OPEN), None)


def _collecting(journey: JourneyView, round_: RoundView) -> NextStep:
    states = {w.state for w in journey.workshops if w.round_id == round_.id}
    if not states:
        return NextStep("lägg upp en workshop", "Lägg upp en workshop", Place.WORKSHOPS)
    if WorkshopState.OPEN in states:
        return NextStep(
            "öppna kiosken, eller stäng omgången när alla har svarat", "Till workshopparna", Place.WORKSHOPS
        )
    return NextStep("stäng omgången, eller lägg upp en workshop till", "Till workshopparna", Place.WORKSHOPS)
