"""What comes next in a journey. There is always something."""

from dataclasses import dataclass, field
from enum import StrEnum

from kulturverktyg.decide.decisions import date_words
from kulturverktyg.decide.way_so_far import WaySoFar
from kulturverktyg.model.kinds import Audience, RoundState, WorkshopState
from kulturverktyg.prepare.readiness import Readiness
from kulturverktyg.prepare.views import JourneyView, RoundView


class Place(StrEnum):
    """Where in the desk one can be."""

    JOURNEYS = "journeys"
    GUIDE = "guide"
    ASSIGNMENT = "assignment"
    UNITS = "units"
    SURVEY = "survey"
    WORKSHOPS = "workshops"
    KIOSK = "kiosk"
    PROJECTOR = "projector"
    PAPER = "paper"
    LAPTOPS = "laptops"
    INTERVIEWS = "interviews"
    INDICATORS = "indicators"
    RESULTS = "results"
    TEXTS = "texts"
    FINDINGS = "findings"
    MAPS = "maps"
    IDEAS = "ideas"
    DECISIONS = "decisions"
    VOTES = "votes"
    VISION = "vision"
    PLAN = "plan"
    DIALOGUE = "dialogue"
    FOLLOW_UP = "follow_up"
    METHOD = "method"
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
    """What is known of the journey's answers and of what is chosen; it changes without the journey being edited.

    ``too_few``: rounds are closed, and so few answered each that nothing can be shown.
    """

    kiosk_open: bool = False
    enough_answers: bool = False
    too_few: bool = False
    texts_left: int = 0
    ready: Readiness = field(default_factory=Readiness)
    way: WaySoFar = field(default_factory=WaySoFar)


_TO_IDEAS = ("Till idéerna", Place.IDEAS)
_TO_VOTES = ("Till omröstningen", Place.VOTES)
_TO_DECISIONS = ("Till besluten", Place.DECISIONS)
_TO_VISION = ("Till visionen", Place.VISION)
_TO_PLAN = ("Till handlingsplanen", Place.PLAN)
_TO_FOLLOW_UP = ("Till uppföljningen", Place.FOLLOW_UP)
_TO_REPORTS = ("Till rapporterna", Place.REPORTS)
_TO_KIOSK = ("Till kiosken", Place.KIOSK)
_TO_WORKSHOPS = ("Till workshopparna", Place.WORKSHOPS)


def next_step(journey: JourneyView, here: Place, seen: Seen) -> NextStep:
    """The step that fits the journey's state, the same wherever the user is; only the way there differs."""
    if not journey.units:
        return NextStep("lägg in enheter", "Lägg in enheter", Place.UNITS)
    if not any(journey.headcounts.values()):
        return NextStep("fyll i hur många som arbetar i varje enhet", "Fyll i antal", Place.UNITS)
    round_ = open_round(journey)
    if round_ is not None:
        return _collecting(journey, round_, seen)
    if seen.way.has_begun:
        return _choosing(here, seen, sum(r.audience is Audience.STAFF for r in journey.rounds))
    if seen.too_few:
        return NextStep("för få svarade för att något ska visas, så mät igen med en ny omgång", *_TO_KIOSK)
    return _understanding(here, seen.texts_left)


def open_round(journey: JourneyView) -> RoundView | None:
    """The round that takes answers, if there is one."""
    return next((r for r in reversed(journey.rounds) if r.state is RoundState.OPEN), None)


def round_shown(journey: JourneyView) -> RoundView | None:
    """The round that the pages Workshoppar and Kiosk are about: the open one, or else the last."""
    return open_round(journey) or (journey.rounds[-1] if journey.rounds else None)


def _collecting(journey: JourneyView, round_: RoundView, seen: Seen) -> NextStep:
    states = {w.state for w in journey.workshops if w.round_id == round_.id}
    begun = seen.kiosk_open or seen.enough_answers or seen.way.open_vote or WorkshopState.CLOSED in states
    if not (begun or seen.ready.survey_read):
        return NextStep("läs igenom enkäten, som låses när kiosken öppnas", "Till enkäten", Place.SURVEY)
    if not states:
        return NextStep("lägg upp en workshop", "Lägg upp en workshop", Place.WORKSHOPS)
    if seen.way.open_vote and not seen.kiosk_open:
        return _voting(seen.way)
    if not (begun or seen.ready.workshop_planned):
        return NextStep("planera workshoppen: dag, plats och kiosker", *_TO_WORKSHOPS)
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
        text = f"gå igenom resultaten, läs {_texts_words(texts_left)}, och gör sedan rapporter"
        if here in (Place.RESULTS, Place.TEXTS, Place.REPORTS):
            return NextStep(text, "Till fritexterna", Place.TEXTS)
        return NextStep(text, "Visa resultaten", Place.RESULTS)
    text = "gå igenom resultaten, dela dem i rapporter, och samla idéer om vad ni vill ändra"
    match here:
        case Place.RESULTS | Place.TEXTS:
            return NextStep(text, "Till rapporterna", Place.REPORTS)
        case Place.REPORTS:
            return NextStep(text, *_TO_IDEAS)
    return NextStep(text, "Visa resultaten", Place.RESULTS)


def _choosing(here: Place, seen: Seen, rounds: int) -> NextStep:
    """From ideas to measures that are followed up: the first of these that there is something to do in."""
    way = seen.way
    return (
        _in_the_room(way)
        or _due(way)
        or _proposing(here, way)
        or _deciding(here, way)
        or _planning(here, way)
        or _reading(seen.texts_left)
        or _going_on(here, way, rounds)
    )


def _in_the_room(way: WaySoFar) -> NextStep | None:
    if way.open_vote:
        return _voting(way)
    if way.ideas_wait:
        return NextStep("visa idéerna som väntar på tavlan", *_TO_IDEAS)
    return None


def _due(way: WaySoFar) -> NextStep | None:
    if not way.due:
        return None
    if way.late == way.due:
        what = "1 försenad åtgärd" if way.due == 1 else f"{way.due} försenade åtgärder"
    else:
        late = f", varav {way.late} är försenad{'' if way.late == 1 else 'e'}" if way.late else ""
        what = f"{_measures_words(way.due)} som det är dags för{late}"
    return NextStep(f"följ upp {what}", *_TO_FOLLOW_UP)


def _proposing(here: Place, way: WaySoFar) -> NextStep | None:
    if way.proposals or way.measures:
        return None
    if way.draft_vote:
        return _opening(way)
    if way.has_voted:
        return NextStep("gör förslag av det som fick flest prickar", *_TO_IDEAS)
    text = "ordna idéerna i teman, gör förslag av dem, och rösta om ni vill"
    return NextStep(text, *(_TO_VOTES if here is Place.IDEAS else _TO_IDEAS))


def _deciding(here: Place, way: WaySoFar) -> NextStep | None:
    if not way.undecided:
        return None
    if way.undecided == way.proposals and way.draft_vote:
        return _opening(way)
    if way.undecided == way.proposals and not way.has_voted:
        text = f"rösta om förslagen, eller besluta om {_them(way.undecided)}"
        return NextStep(text, *(_TO_DECISIONS if here is Place.VOTES else _TO_VOTES))
    one, several = "det förslag som inte är avgjort", f"de {way.undecided} förslag som inte är avgjorda"
    return NextStep(f"besluta om {one if way.undecided == 1 else several}", *_TO_DECISIONS)


def _planning(here: Place, way: WaySoFar) -> NextStep | None:
    if way.to_act_on:
        what = "det antagna förslaget" if way.to_act_on == 1 else f"de {way.to_act_on} antagna förslagen"
        return NextStep(f"gör åtgärder av {what}", *_TO_DECISIONS)
    if not way.measures and not way.has_vision:
        text = "skriv vart ni vill i visionen, och lägg in åtgärder i handlingsplanen"
        return NextStep(text, *(_TO_PLAN if here is Place.VISION else _TO_VISION))
    if not way.measures:
        return NextStep("lägg in åtgärder i handlingsplanen", *_TO_PLAN)
    if way.bare:
        what = f"ge {_measures_words(way.bare)} en ansvarig roll, en dag och en dag för uppföljning"
        return NextStep(what, *_TO_PLAN)
    if way.vision_is_draft:
        return NextStep("anta visionen när ni är överens om den", *_TO_VISION)
    return None


def _reading(texts_left: int) -> NextStep | None:
    if not texts_left:
        return None
    return NextStep(f"läs {_texts_words(texts_left)}, och dela allt i rapporter", "Till fritexterna", Place.TEXTS)


def _going_on(here: Place, way: WaySoFar, rounds: int) -> NextStep:
    if way.going_on:
        day = f" {date_words(way.next_follow_up)}" if way.next_follow_up is not None else ""
        text = f"dela planen i rapporter, och följ upp åtgärderna{day}"
        return NextStep(text, *(_TO_REPORTS if here is Place.FOLLOW_UP else _TO_FOLLOW_UP))
    if rounds == 1:
        text = "alla åtgärder är avslutade, så mät igen med en ny omgång"
        return NextStep(text, *_TO_KIOSK)
    text = "jämför omgångarna, skriv ner vad ni har lärt er, och mät igen när det är dags"
    match here:
        case Place.ROUNDS:
            return NextStep(text, *_TO_FOLLOW_UP)
        case Place.FOLLOW_UP:
            return NextStep(text, *_TO_KIOSK)
    return NextStep(text, "Till omgångarna", Place.ROUNDS)


def _voting(way: WaySoFar) -> NextStep:
    return NextStep(f"låt alla rösta i ”{way.open_vote}”, och stäng sedan omröstningen", *_TO_VOTES)


def _opening(way: WaySoFar) -> NextStep:
    return NextStep(f"öppna omröstningen ”{way.draft_vote}” när alternativen är klara", *_TO_VOTES)


def _texts_words(left: int) -> str:
    return "den fritext som är kvar" if left == 1 else f"de {left} fritexter som är kvar"


def _measures_words(count: int) -> str:
    return "1 åtgärd" if count == 1 else f"{count} åtgärder"


def _them(count: int) -> str:
    return "det" if count == 1 else "dem"
