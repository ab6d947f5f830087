"""All slides of a deck in their order: the report's parts as HR has put them, and last what happens now.

A deck for a meeting has only what most people want to see, and says where the rest is.
"""

from collections.abc import Callable, Iterator, Mapping

from kulturverktyg.decide.report_parts import TITLES
from kulturverktyg.export.report.given import Given
from kulturverktyg.export.slides import (
    area_slides,
    counted_slides,
    first_slides,
    group_slides,
    item_slides,
    method_slides,
    plan_slides,
    voice_slides,
    way_slides,
)
from kulturverktyg.export.slides.around import Around
from kulturverktyg.export.slides.slide import Line, Slide, Words

#: What makes the slides of each part; a codebook is read and not shown.
_MAKERS: Mapping[str, Callable[[Around], Iterator[Slide]]] = {
    "assignment": method_slides.assignment,
    "method": method_slides.method,
    "response": first_slides.response,
    "summary": first_slides.summary,
    "dimensions": area_slides.dimensions,
    "items": item_slides.items,
    "groups": group_slides.groups,
    "roles": group_slides.roles,
    "texts": voice_slides.texts,
    "interviews": voice_slides.interviews,
    "findings": voice_slides.findings,
    "indicators": counted_slides.indicators,
    "calculator": counted_slides.calculator,
    "maps": way_slides.maps,
    "ideas": way_slides.ideas,
    "votes": way_slides.votes,
    "decisions": way_slides.decisions,
    "vision": way_slides.vision,
    "norms": way_slides.norms,
    "plan": plan_slides.plan,
    "dialogue": plan_slides.dialogue,
    "follow_up": plan_slides.follow_up,
    "lessons": plan_slides.lessons,
    "clients": method_slides.clients,
}


#: The parts that are shown at a meeting.
_FOR_MEETINGS = (
    *("response", "summary", "dimensions", "roles", "findings", "clients", "decisions", "vision", "plan"),
    *("follow_up", "lessons"),
)
_MORE = "Mer att läsa"
_WHERE = (
    "Bilderna visar det viktigaste. Så är siffrorna gjorda, påståendena ett för ett, grupperna och det som inte visas: "
    "allt det står i rapporten och i arbetsboken."
)


def slides_of(given: Given, *, for_meeting: bool = False) -> Iterator[Slide]:
    """The slides after the first; own words stand first in a part."""
    around = Around(given, given.released)
    for part in given.parts:
        if not part.included or (for_meeting and part.key not in _FOR_MEETINGS):
            continue
        if part.words.strip():
            lines = tuple(Line(line) for line in part.words.splitlines() if line.strip())
            yield around.of_journey(TITLES[part.key], Words(lines), source="den som leder arbetet")
        if part.key in _MAKERS:
            yield from _MAKERS[part.key](around)
    yield from plan_slides.what_now(around)
    if for_meeting:
        yield around.of_survey(_MORE, Words((Line(_WHERE),)))


def first_words(given: Given) -> tuple[str, str, tuple[str, ...]]:
    """What stands on the first slide: the journey, the survey with its round, and its notes."""
    around = Around(given, given.released)
    released = given.released
    slide = around.of_survey(released.journey, Words(()))
    return released.journey, f"{released.survey}, {released.round}\n{around.answered}", slide.notes
