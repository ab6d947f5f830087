"""A survey can be looked at as a kiosk would ask it, finished or not, with anybody to answer it or not."""

from pathlib import Path

import pytest
from hypothesis import given

from kulturverktyg.collect.preview import preview_package
from kulturverktyg.prepare.journeys import create_journey, journey
from kulturverktyg.prepare.views import JourneyView
from kulturverktyg.store.store import open_store
from kulturverktyg.survey.definition import SurveyDefinition
from kulturverktyg.survey.languages import available_languages
from tests.builders import TEMPLATE, workplace
from tests.examples import examples
from tests.surveys import any_surveys


@pytest.fixture(scope="module")
def nobody(tmp_path_factory: pytest.TempPathFactory) -> JourneyView:
    """A journey without any units."""
    with open_store(tmp_path_factory.mktemp("tom") / "resa.kultur", create=True) as store:
        return journey(store, create_journey(store, "Resa", TEMPLATE))


@examples(15)
@given(survey=any_surveys())
def test_any_survey_can_be_looked_at(nobody: JourneyView, survey: SurveyDefinition) -> None:
    package = preview_package(nobody, survey)
    assert package.survey == survey
    assert package.languages == tuple(c for c in survey.languages if c in available_languages()) or ("sv",)
    assert len(package.units) == len(package.roles) == len(package.cells) == 1
    assert (package.public_key, package.pin_hash) == (b"", "")


def test_the_groups_are_those_of_the_kiosk(tmp_path: Path) -> None:
    with workplace(tmp_path) as place:
        _, real = place.open_kiosk()
        shown = preview_package(place.view, real.survey)
        assert (shown.units, shown.roles, shown.k, shown.journey) == (real.units, real.roles, real.k, real.journey)
        assert set(shown.cells) == set(real.cells)
        assert shown.public_key == b""
        assert shown.workshop_id != real.workshop_id
