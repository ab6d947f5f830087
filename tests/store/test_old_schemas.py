"""Files of every earlier schema still open, and hold what they held.

tests/data/0001.kultur was made by the program as it was at commit 5e52297: one journey that ten people have
answered, one whose kiosk was made, and one that nobody has been asked in. 0001.json is what all three ask.
0004.kultur was made at commit 513c607: one closed round of 23 answers. 0005.kultur was made at commit 1ab50af: one
workshop with three ideas. 0006.kultur was made at commit 1325b30: a journey with one measure.
"""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from kulturverktyg.collect.workshop import make_kiosk
from kulturverktyg.decide.measures import read_measures
from kulturverktyg.guard.release import release
from kulturverktyg.model.idea import Idea
from kulturverktyg.model.kinds import Audience
from kulturverktyg.model.survey import Survey
from kulturverktyg.prepare.journeys import list_journeys
from kulturverktyg.prepare.organisation import set_headcount
from kulturverktyg.prepare.surveys import newest_version, read_draft, save_draft, versions
from kulturverktyg.prepare.views import JourneyView
from kulturverktyg.store.backup import backup_folder
from kulturverktyg.store.key import key_file
from kulturverktyg.store.store import Store, open_store
from kulturverktyg.survey.as_json import survey_from_json
from kulturverktyg.survey.definition import SurveyDefinition
from kulturverktyg.survey.edits.words import set_words
from tests.builders import PIN

_DATA = Path(__file__).parents[1] / "data"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    database = tmp_path / "0001.kultur"
    shutil.copy(_DATA / database.name, database)
    shutil.copy(key_file(_DATA / database.name), key_file(database))
    with open_store(database) as store:
        yield store


@pytest.fixture
def asked() -> SurveyDefinition:
    return survey_from_json(json.loads((_DATA / "0001.json").read_text("utf-8")))


def _journeys(store: Store) -> dict[str, JourneyView]:
    return {journey.name: journey for journey in list_journeys(store)}


def test_every_survey_is_as_it_was_and_no_translation_is_reviewed(store: Store, asked: SurveyDefinition) -> None:
    assert set(_journeys(store)) == {"Besvarad", "Kiosk", "Orörd"}
    for journey in _journeys(store).values():
        draft = read_draft(store, newest_version(store, journey.id))
        assert (draft.survey, draft.reviewed) == (asked, frozenset())
    assert [path.name for path in backup_folder(store.path).glob("fore-uppdatering-0001.kultur")]


def test_what_people_may_have_been_asked_is_frozen_and_nothing_else(store: Store) -> None:
    frozen = {name: [v.frozen for v in versions(store, j.id)] for name, j in _journeys(store).items()}
    assert frozen == {"Besvarad": [True], "Kiosk": [True], "Orörd": [False]}


def test_figures_are_as_they_were(store: Store) -> None:
    figure = release(store, _journeys(store)["Besvarad"].rounds[0].id).figure("all", item="rost_1")
    assert figure is not None
    assert figure.gap is not None
    assert (figure.n, figure.now.distribution) == (10, (2, 3, 3, 1, 1))
    assert (figure.now.mean, figure.gap.mean) == pytest.approx((2.6, 0.9))


def test_the_work_goes_on(store: Store) -> None:
    journeys = _journeys(store)
    make_kiosk(store, journeys["Kiosk"].workshops[0].id)
    version = newest_version(store, journeys["Orörd"].id)
    save_draft(store, version, set_words(read_draft(store, version), "title", "sv", "Ny titel"))
    make_kiosk(store, journeys["Orörd"].workshops[0].id, PIN)
    assert [v.frozen for v in versions(store, journeys["Orörd"].id)] == [True]


def test_a_closed_round_keeps_the_headcounts_of_the_day_it_was_updated(tmp_path: Path) -> None:
    database = tmp_path / "0004.kultur"
    shutil.copy(_DATA / database.name, database)
    shutil.copy(key_file(_DATA / database.name), key_file(database))
    with open_store(database) as store:
        view = _journeys(store)["Stängd"]
        before = release(store, view.rounds[0].id)
        assert [(group.label, group.n, group.headcount) for group in before.groups[:2]] == [
            ("Alla", 23, 34),
            ("Omsorg", 23, 34),
        ]
        unit = next(unit for unit in view.units if unit.name == "Hemtjänst")
        set_headcount(store, unit.id, view.roles[0].id, 500)
        assert release(store, view.rounds[0].id) == before


def test_ideas_belong_to_the_journey_of_their_workshop(tmp_path: Path) -> None:
    database = tmp_path / "0005.kultur"
    shutil.copy(_DATA / database.name, database)
    shutil.copy(key_file(_DATA / database.name), key_file(database))
    with open_store(database) as store:
        view = _journeys(store)["Idéer"]
        with store.read() as session:
            ideas = session.scalars(select(Idea)).all()
            written = {(idea.prompt, idea.text) for idea in ideas}
            places = {(idea.journey_id, idea.workshop_id, idea.card_id) for idea in ideas}
    assert written == {("more", "Gemensam fika"), ("less", "Sena kallelser"), ("start", "Promenadmöten")}
    assert places == {(view.id, view.workshops[0].id, None)}


def test_a_survey_that_was_alone_is_for_the_staff_and_the_plan_is_kept(tmp_path: Path) -> None:
    database = tmp_path / "0006.kultur"
    shutil.copy(_DATA / database.name, database)
    shutil.copy(key_file(_DATA / database.name), key_file(database))
    with open_store(database) as store:
        view = _journeys(store)["Planerad"]
        with store.read() as session:
            audiences = session.scalars(select(Survey.audience)).all()
        (measure,) = read_measures(store, view.id)
    assert audiences == [Audience.STAFF]
    assert (measure.title, [reason.target for reason in measure.reasons]) == ("Svara på alla förslag", ["rost"])
