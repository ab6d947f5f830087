"""What a template brings beside its survey is there in the journey: agenda, prompts and number of measures."""

from dataclasses import replace
from pathlib import Path

import pytest

from kulturverktyg.collect.workshop import close_round
from kulturverktyg.decide.measures import read_plan as read_measures
from kulturverktyg.prepare.journeys import create_journey, journey
from kulturverktyg.prepare.organisation import UnitRow, add_unit, set_headcount
from kulturverktyg.prepare.plans import read_plan, save_plan
from kulturverktyg.prepare.rounds import create_round
from kulturverktyg.prepare.workshop_plan import STANDARD_AGENDA, AgendaStep
from kulturverktyg.prepare.workshops import create_workshop
from kulturverktyg.survey.library import Library, template_of
from kulturverktyg.survey.template import Template, available_templates, load_template
from kulturverktyg.survey.template_parts import AgendaPart, PlanOutline
from tests.builders import TEMPLATE, Workplace, empty_file

OWN = (AgendaStep(30, "Kaffe"), AgendaStep(90, "Enkäten"))


def _agenda_of_template() -> tuple[AgendaStep, ...]:
    return tuple(AgendaStep(part.minutes, part.title) for part in load_template(TEMPLATE).agenda)


def test_each_workshop_begins_with_the_agenda_of_the_template(place: Workplace) -> None:
    store, first = place.store, place.workshop_id
    assert read_plan(store, first).agenda == _agenda_of_template()
    save_plan(store, first, replace(read_plan(store, first), agenda=OWN))
    later = create_workshop(store, place.round_id, "Onsdag", ["sv"])
    close_round(store, place.round_id)
    again = create_workshop(store, create_round(store, place.journey_id, "Ett år senare"), "Torsdag", ["sv"])
    assert read_plan(store, first).agenda == OWN
    assert read_plan(store, later).agenda == read_plan(store, again).agenda == _agenda_of_template()


def test_who_is_expected_is_still_counted_when_people_are_entered_later(tmp_path: Path) -> None:
    with empty_file(tmp_path) as store:
        journey_id = create_journey(store, "Resa", TEMPLATE)
        workshop = journey(store, journey_id).workshops[0].id
        assert read_plan(store, workshop).people == 0
        unit = add_unit(store, journey_id, "Enheten", None)
        set_headcount(store, unit, journey(store, journey_id).roles[0].id, 30)
        assert (read_plan(store, workshop).people, read_plan(store, workshop).agenda) == (30, _agenda_of_template())


def test_a_template_of_ones_own_brings_its_agenda_prompts_and_number_of_measures(tmp_path: Path) -> None:
    shipped = load_template(TEMPLATE)
    changed = replace(
        shipped,
        id="egen-abc123",
        agenda=(AgendaPart(60, "Fika"),),
        prompts=({"sv": "Sluta med", "en": "Stop"}, {"sv": "Mer av"}),
        plan=PlanOutline(3, ("Rutin",)),
    )
    Library(tmp_path / "mallar").save(changed)
    with empty_file(tmp_path) as store:
        journey_id = create_journey(store, "Resa", "egen-abc123", own_templates=tmp_path / "mallar")
        view = journey(store, journey_id)
        assert view.prompts == ("Sluta med", "Mer av")
        assert read_plan(store, view.workshops[0].id).agenda == (AgendaStep(60, "Fika"),)
        assert read_measures(store, journey_id).limit == 3


def test_a_template_without_parts_gives_the_usual_workshop(tmp_path: Path) -> None:
    own = Library(tmp_path / "mallar").save(template_of(load_template(TEMPLATE).draft, "Vår enkät"))
    with empty_file(tmp_path) as store:
        journey_id = create_journey(store, "Resa", own.id, own_templates=tmp_path / "mallar")
        view = journey(store, journey_id)
        assert view.prompts == ()
        assert read_plan(store, view.workshops[0].id).agenda == STANDARD_AGENDA
        assert read_measures(store, journey_id).limit == 8


@pytest.mark.parametrize("template", available_templates(), ids=lambda template: template.id)
def test_a_journey_can_be_made_from_every_template_that_ships(tmp_path: Path, template: Template) -> None:
    rows = tuple(UnitRow("Enheten", role, 12) for role in template.roles)
    with empty_file(tmp_path) as store:
        journey_id = create_journey(store, "Resa", template.id, rows)
        view = journey(store, journey_id)
        agenda = read_plan(store, view.workshops[0].id).agenda
        assert [(step.minutes, step.title) for step in agenda] == [(p.minutes, p.title) for p in template.agenda]
        assert view.prompts == tuple(prompt["sv"] for prompt in template.prompts)
        assert read_measures(store, journey_id).limit == template.plan.prioritised
        assert view.workshops[0].languages == ("sv", "en")
