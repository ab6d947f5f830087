"""There is always a sensible next step."""

from dataclasses import replace
from uuid import uuid4

import pytest

from kulturverktyg.gui.desk.next_step import Place, Seen, next_step
from kulturverktyg.model.kinds import RoundState, WorkshopState
from kulturverktyg.prepare.views import Card, JourneyView, RoleView, RoundView, UnitView, WorkshopView

UNIT = UnitView(uuid4(), "Omsorg", "Omsorg", None, 0)
ROLE = RoleView(uuid4(), "Chef")
ROUND = RoundView(uuid4(), "Våren", RoundState.OPEN, short_form=False)
WORKSHOP = WorkshopView(uuid4(), "Tisdag", ROUND.id, WorkshopState.OPEN, ("sv",))
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
    step = next_step(journey, Place.SURVEY, Seen())
    assert step.place is place
    assert step.text.startswith(words)


def test_a_closed_round_leads_over_results_and_reports_to_the_next_round() -> None:
    assert next_step(CLOSED, Place.KIOSK, Seen()).place is Place.RESULTS
    assert next_step(CLOSED, Place.RESULTS, Seen()).place is Place.REPORTS
    step = next_step(CLOSED, Place.REPORTS, Seen())
    assert (step.place, "ny omgång" in step.text) == (Place.KIOSK, True)


@pytest.mark.parametrize("journey", [EMPTY, COUNTED, replace(COUNTED, workshops=(WORKSHOP,)), CLOSED])
@pytest.mark.parametrize("seen", [Seen(), Seen(texts_left=2)])
def test_the_next_step_is_said_alike_on_every_page(journey: JourneyView, seen: Seen) -> None:
    assert len({next_step(journey, place, seen).text for place in Place}) == 1


def test_in_a_new_round_workshops_come_first() -> None:
    later = replace(CLOSED, rounds=(*CLOSED.rounds, replace(ROUND, id=uuid4(), name="Hösten")), workshops=(WORKSHOP,))
    assert next_step(later, Place.RESULTS, Seen()).text == "lägg upp en workshop"


def test_free_texts_are_read_before_reports_are_shared() -> None:
    seen = Seen(texts_left=3)
    assert "läs de 3 fritexter" in next_step(CLOSED, Place.RESULTS, seen).text
    assert next_step(CLOSED, Place.REPORTS, seen).place is Place.TEXTS


@pytest.mark.parametrize(
    ("seen", "words"),
    [
        (Seen(), "öppna kiosken"),
        (Seen(kiosk_open=True, enough_answers=True), "kiosken är öppen, låt alla svara"),
        (Seen(enough_answers=True), "öppna kiosken, eller stäng omgången när alla har svarat"),
    ],
)
def test_nobody_is_told_to_close_the_round_too_early(seen: Seen, words: str) -> None:
    assert next_step(replace(COUNTED, workshops=(WORKSHOP,)), Place.WORKSHOPS, seen).text == words
