"""There is always a sensible next step."""

import datetime as dt
from dataclasses import replace
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kulturverktyg.decide.way_so_far import WaySoFar
from kulturverktyg.gui.desk.next_step import Place, Seen, next_step
from kulturverktyg.model.kinds import RoundState, WorkshopState
from kulturverktyg.prepare.readiness import Readiness
from kulturverktyg.prepare.views import Card, JourneyView, RoleView, RoundView, UnitView, WorkshopView

UNIT = UnitView(uuid4(), "Omsorg", "Omsorg", None, 0)
ROLE = RoleView(uuid4(), "Chef")
ROUND = RoundView(uuid4(), "Våren", RoundState.OPEN, short_form=False)
WORKSHOP = WorkshopView(uuid4(), "Tisdag", ROUND.id, WorkshopState.OPEN, ("sv",))
READY = Readiness(survey_read=True, workshop_planned=True)
EMPTY = JourneyView(uuid4(), "Resa", "mall", 7, Card(), (), (ROLE,), {}, (ROUND,), ())
COUNTED = replace(EMPTY, units=(UNIT,), headcounts={(UNIT.id, ROLE.id): 9})
CLOSED = replace(COUNTED, rounds=(replace(ROUND, state=RoundState.CLOSED),))


@pytest.mark.parametrize(
    ("journey", "place", "words"),
    [
        (EMPTY, Place.UNITS, "lägg in enheter"),
        (replace(EMPTY, units=(UNIT,)), Place.UNITS, "fyll i hur många"),
        (COUNTED, Place.WORKSHOPS, "lägg upp en workshop"),
        (replace(COUNTED, workshops=(WORKSHOP,)), Place.KIOSK, "öppna kiosken"),
        (
            replace(COUNTED, workshops=(replace(WORKSHOP, state=WorkshopState.CLOSED),)),
            Place.KIOSK,
            "stäng omgången",
        ),
        (CLOSED, Place.RESULTS, "gå igenom resultaten"),
    ],
)
def test_the_step_fits_how_far_the_journey_has_come(journey: JourneyView, place: Place, words: str) -> None:
    step = next_step(journey, Place.ASSIGNMENT, Seen(ready=READY))
    assert step.place is place
    assert step.text.startswith(words)


@pytest.mark.parametrize(
    ("ready", "place", "words"),
    [
        (Readiness(), Place.SURVEY, "läs igenom enkäten"),
        (Readiness(survey_read=True), Place.WORKSHOPS, "planera workshoppen"),
        (READY, Place.KIOSK, "öppna kiosken"),
    ],
)
def test_the_survey_is_read_and_the_workshop_planned_before_the_kiosk_is_opened(
    ready: Readiness, place: Place, words: str
) -> None:
    step = next_step(replace(COUNTED, workshops=(WORKSHOP,)), Place.ASSIGNMENT, Seen(ready=ready))
    assert step.place is place
    assert step.text.startswith(words)


def test_where_people_answer_already_nothing_is_left_to_prepare() -> None:
    underway = replace(COUNTED, workshops=(WORKSHOP,))
    assert next_step(underway, Place.ASSIGNMENT, Seen(kiosk_open=True)).place is Place.KIOSK
    assert next_step(underway, Place.ASSIGNMENT, Seen(enough_answers=True)).place is Place.KIOSK


def test_a_closed_round_leads_over_results_and_reports_to_ideas() -> None:
    assert next_step(CLOSED, Place.KIOSK, Seen()).place is Place.RESULTS
    assert next_step(CLOSED, Place.RESULTS, Seen()).place is Place.REPORTS
    step = next_step(CLOSED, Place.REPORTS, Seen())
    assert (step.place, "samla idéer" in step.text) == (Place.IDEAS, True)


CARDS = WaySoFar(cards=9)
PROPOSED = replace(CARDS, proposals=2, undecided=2)
DECIDED = replace(PROPOSED, undecided=0, has_voted=True)
PLANNED = replace(DECIDED, measures=2, going_on=2, next_follow_up=dt.date(2027, 5, 3))
TWICE = replace(CLOSED, rounds=(CLOSED.rounds[0], replace(CLOSED.rounds[0], id=uuid4())))


@pytest.mark.parametrize(
    ("way", "place", "words"),
    [
        (WaySoFar(ideas_wait=True), Place.IDEAS, "visa idéerna som väntar"),
        (CARDS, Place.IDEAS, "ordna idéerna i teman"),
        (replace(CARDS, draft_vote="Röst"), Place.VOTES, "öppna omröstningen ”Röst”"),
        (replace(CARDS, open_vote="Röst"), Place.VOTES, "låt alla rösta i ”Röst”"),
        (replace(CARDS, has_voted=True), Place.IDEAS, "gör förslag av det som fick flest prickar"),
        (PROPOSED, Place.VOTES, "rösta om förslagen, eller besluta om dem"),
        (replace(PROPOSED, has_voted=True), Place.DECISIONS, "besluta om de 2 förslag som inte är avgjorda"),
        (replace(PROPOSED, undecided=1), Place.DECISIONS, "besluta om det förslag som inte är avgjort"),
        (replace(DECIDED, to_act_on=1), Place.DECISIONS, "gör åtgärder av det antagna förslaget"),
        (DECIDED, Place.VISION, "skriv vart ni vill"),
        (replace(DECIDED, has_vision=True), Place.PLAN, "lägg in åtgärder i handlingsplanen"),
        (replace(PLANNED, bare=2), Place.PLAN, "ge 2 åtgärder en ansvarig roll"),
        (replace(PLANNED, has_vision=True, vision_is_draft=True), Place.VISION, "anta visionen"),
        (PLANNED, Place.FOLLOW_UP, "dela planen i rapporter, och följ upp åtgärderna 3 maj 2027"),
        (replace(PLANNED, due=1), Place.FOLLOW_UP, "följ upp 1 åtgärd som det är dags för"),
        (replace(PLANNED, due=1, late=1), Place.FOLLOW_UP, "följ upp 1 försenad åtgärd"),
        (
            replace(PLANNED, due=3, late=2),
            Place.FOLLOW_UP,
            "följ upp 3 åtgärder som det är dags för, varav 2",
        ),
        (replace(PLANNED, going_on=0), Place.KIOSK, "alla åtgärder är avslutade, så mät igen"),
    ],
)
def test_from_ideas_to_follow_up_there_is_always_something_that_comes_next(
    way: WaySoFar, place: Place, words: str
) -> None:
    step = next_step(CLOSED, Place.RESULTS, Seen(way=way))
    assert step.place is place
    assert step.text.startswith(words)


def test_after_the_last_measure_rounds_are_compared_lessons_written_and_a_new_round_begun() -> None:
    seen = Seen(way=replace(PLANNED, going_on=0))
    assert [next_step(TWICE, here, seen).place for here in (Place.PLAN, Place.ROUNDS, Place.FOLLOW_UP)] == [
        *(Place.ROUNDS, Place.FOLLOW_UP, Place.KIOSK),
    ]


def test_a_vote_that_is_open_is_told_also_while_the_round_is() -> None:
    seen = Seen(way=replace(CARDS, open_vote="Röst"))
    assert next_step(replace(COUNTED, workshops=(WORKSHOP,)), Place.KIOSK, seen).place is Place.VOTES


_WAYS = st.builds(
    WaySoFar,
    **{name: st.booleans() for name in ("ideas_wait", "has_voted", "has_vision", "vision_is_draft")},
    **{name: st.integers(0, 2) for name in ("cards", "proposals", "undecided", "to_act_on", "measures")},
    **{name: st.integers(0, 2) for name in ("going_on", "bare", "due", "late")},
    **{name: st.sampled_from(("", "Röst")) for name in ("draft_vote", "open_vote")},
)


@given(_WAYS, st.integers(0, 2), st.sampled_from((CLOSED, TWICE)), st.sampled_from(Place))
def test_whatever_has_been_chosen_the_same_step_is_told_everywhere_and_leads_on(
    way: WaySoFar, texts: int, journey: JourneyView, here: Place
) -> None:
    seen = Seen(texts_left=texts, way=way)
    step = next_step(journey, here, seen)
    assert step.text
    assert step.button
    assert step.text == next_step(journey, Place.ASSIGNMENT, seen).text
    assert next_step(journey, Place.ASSIGNMENT, seen).place is not Place.ASSIGNMENT


@pytest.mark.parametrize("journey", [EMPTY, COUNTED, replace(COUNTED, workshops=(WORKSHOP,)), CLOSED, TWICE])
@pytest.mark.parametrize("seen", [Seen(), Seen(texts_left=2), Seen(way=CARDS), Seen(way=PROPOSED), Seen(way=PLANNED)])
def test_the_next_step_is_said_alike_on_every_page(journey: JourneyView, seen: Seen) -> None:
    assert len({next_step(journey, place, seen).text for place in Place}) == 1


def test_in_a_new_round_workshops_come_first() -> None:
    later = replace(CLOSED, rounds=(*CLOSED.rounds, replace(ROUND, id=uuid4(), name="Hösten")), workshops=(WORKSHOP,))
    assert next_step(later, Place.RESULTS, Seen(ready=READY)).text == "lägg upp en workshop"


def test_free_texts_are_read_before_reports_are_shared() -> None:
    seen = Seen(texts_left=3)
    assert "läs de 3 fritexter" in next_step(CLOSED, Place.RESULTS, seen).text
    assert next_step(CLOSED, Place.REPORTS, seen).place is Place.TEXTS


@pytest.mark.parametrize(
    ("seen", "words"),
    [
        (Seen(ready=READY), "öppna kiosken"),
        (Seen(kiosk_open=True, enough_answers=True), "kiosken är öppen, låt alla svara"),
        (Seen(enough_answers=True), "öppna kiosken, eller stäng omgången när alla har svarat"),
    ],
)
def test_nobody_is_told_to_close_the_round_too_early(seen: Seen, words: str) -> None:
    assert next_step(replace(COUNTED, workshops=(WORKSHOP,)), Place.WORKSHOPS, seen).text == words
