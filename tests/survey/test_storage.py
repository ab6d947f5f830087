"""A survey kept in the file comes back exactly as it was, whatever it asks and however it was changed."""

from collections.abc import Iterator
from uuid import UUID

import pytest
from hypothesis import given

from kulturverktyg.model.journey import Journey
from kulturverktyg.model.survey import Survey, SurveyVersion
from kulturverktyg.store.store import Store, open_store
from kulturverktyg.survey.as_json import survey_from_json, survey_to_json
from kulturverktyg.survey.definition import SurveyDefinition
from kulturverktyg.survey.draft import SurveyDraft
from kulturverktyg.survey.storage import add_version, read_version, write_version
from kulturverktyg.survey.template import Template, available_templates
from tests.examples import examples
from tests.surveys import any_surveys, drafts

_QUICK = examples(12)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with open_store(tmp_path_factory.mktemp("enkat") / "prov.kultur", create=True) as store:
        with store.write() as session:
            journey = Journey(name="Prov", template="x", template_version=1, public_key=b"", private_key=b"")
            session.add(journey)
            session.flush()
            session.add(Survey(journey_id=journey.id))
        yield store


def _keep(store: Store, draft: SurveyDraft) -> UUID:
    with store.write() as session:
        kept = session.query(SurveyVersion).count()
        return add_version(session, session.query(Survey).one().id, kept + 1, draft).id


def _kept(store: Store, key: UUID) -> SurveyDraft:
    with store.read() as session:
        return read_version(session, session.get_one(SurveyVersion, key))


@pytest.mark.parametrize("template", available_templates(), ids=lambda template: template.id)
def test_a_shipped_survey_comes_back_equal(store: Store, template: Template) -> None:
    kept = _kept(store, _keep(store, SurveyDraft(template.survey))).survey
    assert kept == template.survey
    assert kept.columns() == template.survey.columns()
    assert survey_to_json(kept) == survey_to_json(template.survey)


@_QUICK
@given(draft=drafts(any_surveys()))
def test_any_draft_comes_back_equal(store: Store, draft: SurveyDraft) -> None:
    kept = _kept(store, _keep(store, draft))
    assert kept == draft
    assert list(kept.survey.title) == [code for code in draft.survey.languages if code in draft.survey.title]


@_QUICK
@given(first=drafts(any_surveys()), second=drafts(any_surveys()))
def test_any_draft_can_be_written_over_any_other(store: Store, first: SurveyDraft, second: SurveyDraft) -> None:
    key = _keep(store, first)
    for draft in (second, first):
        with store.write() as session:
            write_version(session, session.get_one(SurveyVersion, key), draft)
        assert _kept(store, key) == draft


@_QUICK
@given(survey=any_surveys())
def test_any_survey_goes_through_json(survey: SurveyDefinition) -> None:
    assert survey_from_json(survey_to_json(survey)) == survey
