"""Every journey template that ships: whole, in plain language, short enough, and with all that a journey needs."""

import math
from collections.abc import Iterator

import pytest

from kulturverktyg.collect.capacity import seconds_per_participant
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.completeness import completeness
from kulturverktyg.survey.definition import Question, Section, SurveyDefinition, Text
from kulturverktyg.survey.rules import SCALED
from kulturverktyg.survey.template import Template, available_templates
from kulturverktyg.survey.template_parts import PLACES, ClientRound
from kulturverktyg.survey.texts import texts_of
from tests.survey.plain_language import denies, is_closed, jargon, joins_claims, lix, strays

_TEMPLATES = available_templates()
_LANGUAGES = ("sv", "en")
_CLIENT_LANGUAGES = ("sv", "en", "sv-simple", "ar", "so", "uk")
_NUMBERS = (
    ["noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio"],
    ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
)
#: Most statements that a short form may have, so that it takes three minutes.
_LONGEST_SHORT_FORM = 14

every_template = pytest.mark.parametrize("template", _TEMPLATES, ids=lambda template: template.id)
every_client_round = pytest.mark.parametrize(
    "client",
    [template.client for template in _TEMPLATES if template.client is not None],
    ids=[template.id for template in _TEMPLATES if template.client is not None],
)


def _statements(where: SurveyDefinition | Section) -> tuple[Question, ...]:
    questions = where.questions() if isinstance(where, SurveyDefinition) else where.questions
    return tuple(question for question in questions if question.kind in SCALED)


def _dimensions(survey: SurveyDefinition) -> tuple[Section, ...]:
    return tuple(section for section in survey.sections if section.dimension)


def _minutes(survey: SurveyDefinition) -> int:
    questions = list(survey.questions())
    pairs = sum(question.kind is QuestionKind.PAIR for question in questions)
    return math.ceil(seconds_per_participant(pairs, len(questions) - pairs, handover=0) / 60 - 0.5)


def _surveys(template: Template) -> tuple[SurveyDefinition, ...]:
    """What a journey asks those who work there, and its clients."""
    return template.survey, *([template.client.draft.survey] if template.client is not None else [])


def _all_statements(template: Template) -> Iterator[Question]:
    for survey in _surveys(template):
        yield from _statements(survey)


def _texts(template: Template) -> Iterator[Text]:
    """Every text that is to be read in Swedish and English."""
    yield from (template.title, template.description, *template.prompts)
    yield from (text for _, text in texts_of(template.survey) if text)
    yield from (question for part in template.guide for question in part.questions)


def _swedish(template: Template) -> Iterator[str]:
    """What is written in Swedish only."""
    yield from template.card.values()
    yield from (*template.roles, template.first_round, template.first_workshop)
    yield from (part.title for part in template.agenda)
    yield from (step.text for step in template.steps)
    yield from (words for part in template.wheel for words in (part.title, part.owner))
    yield from (start.name for start in template.maps)
    yield from template.client.advice if template.client is not None else ()
    for indicator in template.indicators:
        if not isinstance(indicator, str):
            yield from (indicator.name, indicator.definition, indicator.unit)


@every_template
def test_the_survey_is_long_enough_to_say_something_and_short_enough_to_be_answered(template: Template) -> None:
    assert 20 <= len(_statements(template.survey)) <= 35
    assert all(len(_statements(dimension)) >= 3 for dimension in _dimensions(template.survey))
    assert _minutes(template.survey) <= 10


@every_template
def test_the_short_form_has_two_statements_of_every_dimension_or_one_where_that_would_be_too_long(
    template: Template,
) -> None:
    """A dimension that is wholly sensitive may be left out: a pulse goes to groups that are too small for it."""
    short = template.survey.short()
    asked = {dimension.name: len(_statements(dimension)) for dimension in _dimensions(short)}
    dimensions = _dimensions(template.survey)
    wanted = [d.name for d in dimensions if not all(q.sensitive for q in _statements(d))]
    fewest = 2 if 2 * len(dimensions) <= _LONGEST_SHORT_FORM else 1
    assert [name for name in wanted if asked.get(name, 0) < fewest] == []
    assert 8 <= len(_statements(short)) <= _LONGEST_SHORT_FORM


@every_template
def test_everything_can_be_read_in_swedish_and_english(template: Template) -> None:
    assert template.survey.languages == _LANGUAGES
    for language in _LANGUAGES:
        assert not completeness(template.draft, language).missing
        assert all(text.get(language, "").strip() for text in _texts(template))


@every_template
def test_no_statement_asks_two_things(template: Template) -> None:
    asked = _all_statements(template)
    joined = [words for q in asked for code, words in q.text.items() if _read(code) and joins_claims(words, code)]
    assert joined == []


@every_template
def test_no_statement_denies_what_it_asks(template: Template) -> None:
    plain = (question for question in _all_statements(template) if not question.reversed)
    denied = [words for q in plain for code, words in q.text.items() if _read(code) and denies(words, code)]
    assert denied == []


@every_template
def test_no_statement_has_jargon(template: Template) -> None:
    words = (q.text[code] for survey in _surveys(template) for q in survey.questions() for code in _LANGUAGES)
    assert [found for text in words if (found := jargon(text))] == []


@every_template
def test_statements_are_easy_to_read(template: Template) -> None:
    assert lix(question.text["sv"] for question in _statements(template.survey)) < 30
    hard = {
        dimension.name: measured
        for dimension in _dimensions(template.survey)
        if (measured := lix(question.text["sv"] for question in _statements(dimension))) >= 40
    }
    assert hard == {}


@every_template
def test_the_first_page_is_true_about_how_long_it_takes(template: Template) -> None:
    first = next(template.survey.questions())
    minutes = _minutes(template.survey)
    swedish, english = (words[minutes] for words in _NUMBERS)
    assert first.kind is QuestionKind.INFORMATION
    assert f"ungefär {swedish} minuter" in first.help["sv"]
    assert f"about {english} minutes" in first.help["en"]


def test_the_journeys_that_meet_clients_ask_them_too() -> None:
    asking = {template.id for template in _TEMPLATES if template.client is not None}
    assert asking >= {"kulturanalys-och-vision", "spaning-och-innovation"}


@every_client_round
def test_clients_are_asked_little_and_told_first_what_it_is_about(client: ClientRound) -> None:
    survey = client.draft.survey
    questions = list(survey.questions())
    assert questions[0].kind is QuestionKind.INFORMATION
    assert 5 <= sum(question.kind is not QuestionKind.INFORMATION for question in questions) <= 12
    assert _minutes(survey) <= 4
    assert sum(question.background for question in questions) <= 2


@every_client_round
def test_clients_are_asked_in_six_languages_of_which_nobody_has_read_the_translations(client: ClientRound) -> None:
    draft = client.draft
    assert draft.survey.languages == _CLIENT_LANGUAGES
    assert not any(completeness(draft, language).missing for language in _CLIENT_LANGUAGES)
    assert draft.reviewed == frozenset()
    assert client.advice


@every_client_round
def test_each_language_of_the_client_survey_is_in_its_own_letters(client: ClientRound) -> None:
    ranges = {"ar": ("\u0600", "\u06ff"), "uk": ("\u0400", "\u04ff")}
    for _, text in texts_of(client.draft.survey):
        for language, (first, last) in ranges.items():
            assert not text or any(first <= letter <= last for letter in text[language]), text


@every_client_round
def test_the_easy_swedish_is_easy_and_not_the_same(client: ClientRound) -> None:
    survey = client.draft.survey
    easy = [text["sv-simple"] for q in survey.questions() for text in (q.text, q.help) if text]
    assert lix(easy) < 25
    assert any(q.text["sv-simple"] != q.text["sv"] for q in survey.questions())


@every_template
def test_the_agenda_fills_a_workshop_with_time_to_answer_and_a_break(template: Template) -> None:
    assert 120 <= sum(part.minutes for part in template.agenda) <= 180
    titles = " ".join(part.title.casefold() for part in template.agenda)
    assert "paus" in titles
    assert "enkät" in titles


@every_template
def test_each_role_has_open_questions_for_an_interview(template: Template) -> None:
    for role in template.roles:
        asked = [q for part in template.guide if part.role in ("", role) for q in part.questions]
        assert 6 <= len(asked) <= 12, role
    closed = [
        text[language]
        for part in template.guide
        for text in part.questions
        for language in _LANGUAGES
        if is_closed(text[language], language)
    ]
    assert closed == []


@every_template
def test_the_steps_lead_through_the_desk_from_first_to_last(template: Template) -> None:
    places = [PLACES.index(step.place) for step in template.steps]
    assert places == sorted(places)
    assert {PLACES.index(place) for place in ("assignment", "survey", "kiosk", "results", "plan", "reports")} <= {
        *places
    }
    assert all(step.text.endswith(".") and len(step.text) <= 300 for step in template.steps)


@every_template
def test_a_journey_is_given_all_that_it_needs(template: Template) -> None:
    assert template.prompts
    assert template.indicators
    assert template.maps
    assert template.wheel
    assert template.plan.kinds
    assert {"method", "response", "findings", "plan"} <= set(template.report)


@every_template
def test_no_text_has_double_spaces_straight_quotes_or_shouting(template: Template) -> None:
    written = [words for text in _texts(template) for words in text.values()]
    for survey in _surveys(template):
        written += [words for _, text in texts_of(survey) for code, words in text.items() if code != "so"]
    assert [words for words in (*written, *_swedish(template)) if strays(words)] == []


def _read(language: str) -> bool:
    """Whether the words are in a language that these tests can read."""
    return language.partition("-")[0] in _LANGUAGES
