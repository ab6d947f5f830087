"""The plan of a workshop: a sensible one to begin with, the same again from the file, and nothing impossible in it."""

from dataclasses import replace
from datetime import date, time
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from kulturverktyg.collect.workshop import close_round
from kulturverktyg.errors import KnownError
from kulturverktyg.prepare.organisation import add_unit, remove_role, remove_unit, set_headcount
from kulturverktyg.prepare.plans import read_plan, save_plan
from kulturverktyg.prepare.workshop_plan import AgendaStep, WorkshopPlan, end_words, one_line
from kulturverktyg.store.store import open_store
from tests.builders import Workplace

DAY, LATER = date(2027, 3, 16), date(2027, 4, 6)


def _workshop(place: Workplace) -> UUID:
    return place.view.workshops[0].id


def test_without_a_plan_everybody_comes_to_three_hours(place: Workplace) -> None:
    plan = read_plan(place.store, _workshop(place))
    assert plan.expected == {cell: count for cell, count in place.view.headcounts.items() if count}
    assert (plan.minutes_available, sum(step.minutes for step in plan.agenda)) == (45, 180)
    assert plan.groups == round(plan.people / 6)
    set_headcount(place.store, *next(iter(plan.expected)), 1000)
    assert read_plan(place.store, _workshop(place)).people > 1000


def test_a_plan_comes_back_as_it_was_saved(place: Workplace, tmp_path: Path) -> None:
    cell = next(iter(place.view.headcounts))
    agenda = (AgendaStep(15, "Kaffe"), AgendaStep(0, "Välkommen"), AgendaStep(15, "Kaffe"))
    plan = WorkshopPlan(
        {cell: 12}, DAY, time(13, 30), "Sessionssalen", 60, 3, 40, 15, 12, agenda, 4, 7, feedback_date=LATER
    )
    save_plan(place.store, _workshop(place), WorkshopPlan({cell: 1}))
    save_plan(place.store, _workshop(place), plan)
    place.store.close()
    with open_store(tmp_path / "resa.kultur") as store:
        assert read_plan(store, _workshop(place)) == plan


def test_what_is_removed_from_the_journey_goes_out_of_the_plan(place: Workplace) -> None:
    store, view = place.store, place.view
    unit = add_unit(store, view.id, "Tillfällig enhet", None)
    role = view.roles[0].id
    save_plan(store, _workshop(place), WorkshopPlan({(unit, role): 5, (view.units[0].id, view.roles[1].id): 2}))
    remove_unit(store, unit)
    assert read_plan(store, _workshop(place)).expected == {(view.units[0].id, view.roles[1].id): 2}
    remove_role(store, view.roles[1].id)
    assert read_plan(store, _workshop(place)).expected == {}


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"minutes_available": 0}, "Minuterna att svara på ska vara från 1"),
        ({"kiosks": -1}, "Antalet kiosker"),
        ({"groups": 0}, "Antalet grupper"),
        ({"handover_seconds": -5}, "överlämning"),
        ({"draw": -1}, "Lottningen"),
        ({"place": "x" * 201}, "Platsen är för långt"),
        ({"agenda": (AgendaStep(1000, "Kaffe"), AgendaStep(500, "Te"))}, "längre än ett dygn"),
        ({"agenda": (AgendaStep(10, " "),)}, "Punkt 1 i dagordningen behöver en rubrik"),
        ({"agenda": (AgendaStep(10, "Kaffe"), AgendaStep(-1, "Te"))}, "Punkt 2 i dagordningen har färre"),
        ({"agenda": (AgendaStep(9999, "Kaffe"),)}, "Punkt 1 i dagordningen kan inte ta 9999 minuter. Skriv högst 1440"),
        ({"date": LATER, "feedback_date": DAY}, "före workshoppen"),
        ({"expected": {(uuid4(), uuid4()): 3}}, "en enhet eller roll som inte finns"),
    ],
)
def test_the_impossible_is_refused_and_nothing_is_saved(
    untouched: Workplace, changes: dict[str, object], words: str
) -> None:
    before = read_plan(untouched.store, _workshop(untouched))
    with pytest.raises(KnownError, match=words):
        save_plan(untouched.store, _workshop(untouched), replace(before, **changes))  # type: ignore[arg-type]
    assert read_plan(untouched.store, _workshop(untouched)) == before


def test_negative_numbers_of_people_are_refused(place: Workplace) -> None:
    cell = next(iter(place.view.headcounts))
    with pytest.raises(KnownError, match="från 0 till"):
        save_plan(place.store, _workshop(place), WorkshopPlan({cell: -1}))


def test_the_plan_of_a_closed_workshop_cannot_be_changed(place: Workplace) -> None:
    before = read_plan(place.store, _workshop(place))
    close_round(place.store, place.round_id)
    with pytest.raises(KnownError, match="är stängd, så dess plan går inte att ändra"):
        save_plan(place.store, _workshop(place), replace(before, place="Matsalen"))
    assert read_plan(place.store, _workshop(place)) == before


def test_what_turns_a_line_and_what_breaks_it_is_not_kept() -> None:
    assert one_line(" Sal\u202e 1\x07\n  plan\u2066 2 ") == "Sal 1 plan 2"


@pytest.mark.parametrize(
    ("starts", "minutes", "words"),
    [(time(9), 180, "12:00"), (time(23), 59, "23:59"), (time(23), 60, "00:00 nästa dag"), (time(0), 0, "00:00")],
)
def test_the_end_says_when_it_is_another_day(starts: time, minutes: int, words: str) -> None:
    assert end_words(starts, minutes) == words


def test_a_workshop_that_is_not_there_has_no_plan(place: Workplace) -> None:
    with pytest.raises(KnownError, match="finns inte längre"):
        read_plan(place.store, uuid4())
