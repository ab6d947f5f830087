"""A survey kept in the file comes back exactly as it was, whatever it asks."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kulturverktyg.model.journey import Journey
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.model.survey import Survey, SurveyVersion
from kulturverktyg.store.store import Store, open_store
from kulturverktyg.survey.definition import Choice, Question, Scale, Section, SurveyDefinition
from kulturverktyg.survey.storage import from_version, to_version
from kulturverktyg.survey.template import Template, available_templates


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with open_store(tmp_path_factory.mktemp("enkat") / "prov.kultur", create=True) as store:
        with store.write() as session:
            session.add(Journey(name="Prov", template="x", template_version=1, public_key=b"", private_key=b""))
        yield store


def _kept(store: Store, definition: SurveyDefinition) -> SurveyDefinition:
    with store.write() as session:
        journey = session.query(Journey).one()
        version = to_version(definition, 1)
        session.add(Survey(journey_id=journey.id, versions=[version]))
        session.flush()
        key = version.id
    with store.read() as session:
        return from_version(session.get_one(SurveyVersion, key))


@pytest.mark.parametrize("template", available_templates(), ids=lambda template: template.id)
def test_a_shipped_survey_comes_back_equal(store: Store, template: Template) -> None:
    kept = _kept(store, template.survey)
    assert kept == template.survey
    assert kept.columns() == template.survey.columns()
    assert kept.to_json() == template.survey.to_json()


_LANGUAGES = st.lists(st.sampled_from(["sv", "en", "ar", "so", "fi"]), min_size=1, max_size=3, unique=True)
_NAMES = st.from_regex(r"[a-z][a-z0-9_]{0,7}", fullmatch=True)
_WORDS = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=20)


@st.composite
def _surveys(draw: st.DrawFn) -> SurveyDefinition:
    languages = draw(_LANGUAGES)

    def text() -> dict[str, str]:
        return {language: draw(_WORDS) for language in languages}

    names = iter(draw(st.lists(_NAMES, min_size=12, max_size=12, unique=True)))
    scales = [
        Scale(name, points, tuple(text() for _ in range(draw(st.sampled_from([2, points])))))
        for name, points in draw(
            st.lists(st.tuples(_NAMES, st.integers(4, 11)), min_size=1, max_size=3, unique_by=lambda s: s[0])
        )
    ]

    def question() -> Question:
        kind = draw(st.sampled_from(QuestionKind))
        choosing = kind in (QuestionKind.CHOICE, QuestionKind.ALLOCATION)
        flags = draw(st.fixed_dictionaries({flag: st.booleans() for flag in _FLAGS}))
        poles = draw(st.lists(_NAMES, min_size=3, max_size=6, unique=True)) if choosing else ()
        return Question(
            name=next(names),
            kind=kind,
            text=text(),
            help=text() if draw(st.booleans()) else {},
            scale=draw(st.sampled_from(scales)) if kind in (QuestionKind.PAIR, QuestionKind.SCALE) else None,
            choices=tuple(Choice(pole, text()) for pole in poles),
            minimum=draw(st.integers(-1000, 0)) if kind is QuestionKind.NUMBER else 0,
            maximum=draw(st.integers(1, 1000)) if kind is QuestionKind.NUMBER else 100,
            **flags,
        )

    sections = tuple(
        Section(name, text(), draw(st.booleans()), tuple(question() for _ in range(draw(st.integers(0, 3)))))
        for name in draw(st.lists(_NAMES, min_size=1, max_size=4, unique=True))
    )
    return SurveyDefinition(text(), tuple(languages), sections)


_FLAGS = ("dont_know", "required", "background", "sensitive", "reversed", "short_form")


@settings(max_examples=60, deadline=None, database=None, suppress_health_check=list(HealthCheck))
@given(definition=_surveys())
def test_any_survey_comes_back_equal(store: Store, definition: SurveyDefinition) -> None:
    kept = _kept(store, definition)
    assert kept == definition
    assert list(kept.title) == list(definition.title)
    assert SurveyDefinition.from_json(kept.to_json()) == definition
