"""The guide: the template's own steps, ticked by what the journey shows and by the user."""

from pathlib import Path

import pytest

from kulturverktyg.decide.dialogues import save_dialogues
from kulturverktyg.decide.guide import USUAL_STEPS, GuideStep, read_guide, tick
from kulturverktyg.decide.measures import save_plan
from kulturverktyg.errors import KnownError
from kulturverktyg.prepare.journeys import create_journey
from kulturverktyg.survey.template import load_template
from kulturverktyg.survey.template_parts import PLACES
from tests.builders import Workplace
from tests.decide.dialogues import full_log
from tests.decide.plans import full_plan

TRUST = "tillitsbaserad-styrning"


def _guide(place: Workplace, folder: Path) -> dict[str, GuideStep]:
    return {step.place: step for step in read_guide(place.store, place.journey_id, folder)}


def test_a_journey_is_guided_by_its_template(place: Workplace, tmp_path: Path) -> None:
    made = create_journey(place.store, "Tillit i Granby", TRUST)
    steps = read_guide(place.store, made, tmp_path)
    assert [(step.place, step.text) for step in steps] == [
        (step.place, step.text) for step in load_template(TRUST).steps
    ]
    assert not any(step.is_ready for step in steps)


def test_what_the_journey_shows_is_done_by_itself(place: Workplace, tmp_path: Path) -> None:
    before = {step.place for step in read_guide(place.store, place.journey_id, tmp_path) if step.done}
    save_plan(place.store, place.journey_id, full_plan())
    save_dialogues(place.store, place.journey_id, full_log())
    after = {step.place for step in read_guide(place.store, place.journey_id, tmp_path) if step.done}
    told = set(_guide(place, tmp_path))
    assert after - before == {"plan", "follow_up", "dialogue"} & told
    assert "plan" in after


def test_the_user_ticks_and_unticks_the_rest(place: Workplace, tmp_path: Path) -> None:
    for ticked in (True, True, False, False, True):
        tick(place.store, place.journey_id, "reports", ticked=ticked)
        assert _guide(place, tmp_path)["reports"].ticked is ticked
    with pytest.raises(KnownError, match="finns inte"):
        tick(place.store, place.journey_id, "nowhere", ticked=True)


def test_the_usual_steps_lead_to_places_that_there_are() -> None:
    assert {step.place for step in USUAL_STEPS} <= set(PLACES)
