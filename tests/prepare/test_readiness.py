"""Whether the survey has been read and the workshop planned, from what is in the file."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kulturverktyg.decide.guide import tick
from kulturverktyg.prepare.plans import read_plan, save_plan
from kulturverktyg.prepare.readiness import Readiness, read_readiness
from kulturverktyg.prepare.surveys import newest_version, read_draft, save_draft
from kulturverktyg.survey.edits.words import set_words
from tests.builders import Workplace, workplace

PLANNED = Readiness(survey_read=True, workshop_planned=True)


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Workplace]:
    with workplace(tmp_path) as made:
        yield made


def _ready(place: Workplace, folder: Path) -> Readiness:
    return read_readiness(place.store, place.round_id, folder)


def test_a_journey_as_its_template_made_it_is_not_ready(place: Workplace, tmp_path: Path) -> None:
    assert _ready(place, tmp_path) == Readiness()


def test_a_survey_in_own_words_has_been_read(place: Workplace, tmp_path: Path) -> None:
    version = newest_version(place.store, place.view.id)
    draft = read_draft(place.store, version)
    save_draft(place.store, version, set_words(draft, "title", "sv", "Vår enkät"))
    assert _ready(place, tmp_path) == Readiness(survey_read=True)


def test_what_the_user_has_ticked_is_done(place: Workplace, tmp_path: Path) -> None:
    tick(place.store, place.view.id, "survey", ticked=True)
    assert _ready(place, tmp_path) == Readiness(survey_read=True)
    tick(place.store, place.view.id, "workshops", ticked=True)
    assert _ready(place, tmp_path) == PLANNED


def test_a_workshop_with_a_day_is_planned(place: Workplace, tmp_path: Path) -> None:
    workshop = place.view.workshops[0].id
    plan = read_plan(place.store, workshop)
    save_plan(place.store, workshop, replace(plan, place="Aulan"))
    assert _ready(place, tmp_path) == Readiness()
    save_plan(place.store, workshop, replace(plan, date=dt.date(2027, 3, 16)))
    assert _ready(place, tmp_path) == PLANNED
