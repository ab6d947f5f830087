"""Words, translations and languages: what becomes unread, and what goes."""

import pytest

from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import Question, Scale, Section, SurveyDefinition
from kulturverktyg.survey.draft import SurveyDraft
from kulturverktyg.survey.edits.words import (
    add_language,
    mark_reviewed,
    remove_language,
    set_many_words,
    set_words,
)

_TEXT, _HELP, _LABEL = "question.a.text", "question.a.help", "scale.fem.0"
_SCALE = Scale("fem", 5, ({"sv": "Nej", "en": "No", "fi": "Ei"}, {"sv": "Ja"}))
_DRAFT = SurveyDraft(
    SurveyDefinition(
        {"sv": "Enkät"},
        ("sv", "en", "fi"),
        (
            Section(
                "ett",
                {"sv": "Ett"},
                True,
                (
                    Question("a", QuestionKind.SCALE, {"sv": "Hej", "en": "Hi", "fi": "Hei"}, scale=_SCALE),
                    Question("b", QuestionKind.SCALE, {"sv": "Du"}, scale=_SCALE),
                ),
            ),
        ),
    ),
    frozenset({(_TEXT, "en"), (_TEXT, "fi"), (_LABEL, "en")}),
)


def test_a_changed_translation_is_to_be_read_again_but_not_the_others() -> None:
    after = set_words(_DRAFT, _TEXT, "en", "Hello")
    assert after.reviewed == {(_TEXT, "fi"), (_LABEL, "en")}
    assert after.survey.question("a").text == {"sv": "Hej", "en": "Hello", "fi": "Hei"}


def test_when_the_first_language_changes_every_translation_is_to_be_read_again() -> None:
    after = set_words(_DRAFT, _TEXT, "sv", "Hallå")
    assert after.reviewed == {(_LABEL, "en")}
    assert after.survey.question("a").text == {"sv": "Hallå", "en": "Hi", "fi": "Hei"}


def test_the_same_words_again_change_nothing() -> None:
    assert set_words(_DRAFT, _TEXT, "sv", "Hej") == _DRAFT


@pytest.mark.parametrize("words", ["", "  ", "\n"])
def test_empty_words_take_the_text_away(words: str) -> None:
    after = set_words(_DRAFT, _TEXT, "en", words)
    assert after.survey.question("a").text == {"sv": "Hej", "fi": "Hei"}
    assert (_TEXT, "en") not in after.reviewed


def test_a_label_is_said_by_every_question_on_the_scale() -> None:
    after = set_words(_DRAFT, _LABEL, "en", "Never").survey
    assert after.question("a").scale == after.question("b").scale
    assert after.scales()["fem"].labels[0]["en"] == "Never"


def test_many_words_come_at_once_in_the_order_of_the_languages() -> None:
    after = set_many_words(_DRAFT, "en", {"title": "Survey", _HELP: "Help", _TEXT: "Hi"})
    assert list(after.survey.title.items()) == [("sv", "Enkät"), ("en", "Survey")]
    assert after.reviewed == _DRAFT.reviewed


def test_words_in_a_language_that_the_survey_has_not_are_not_kept() -> None:
    assert set_words(_DRAFT, _TEXT, "ar", "مرحبا").survey == _DRAFT.survey


def test_only_a_translation_with_words_can_be_reviewed() -> None:
    assert mark_reviewed(_DRAFT, ["title", _TEXT], "sv", reviewed=True) == _DRAFT
    assert mark_reviewed(_DRAFT, ["title", _HELP], "en", reviewed=True) == _DRAFT
    assert mark_reviewed(_DRAFT, [_TEXT, _LABEL], "en", reviewed=False).reviewed == {(_TEXT, "fi")}


def test_a_language_comes_without_words_and_goes_with_all_of_its_own() -> None:
    with_arabic = add_language(_DRAFT, "ar")
    assert with_arabic.survey.languages == ("sv", "en", "fi", "ar")
    assert add_language(with_arabic, "ar") == with_arabic
    assert remove_language(with_arabic, "ar") == _DRAFT
    after = remove_language(_DRAFT, "en")
    assert after.survey.question("a").text == {"sv": "Hej", "fi": "Hei"}
    assert after.survey.scales()["fem"].labels[0] == {"sv": "Nej", "fi": "Ei"}
    assert after.reviewed == {(_TEXT, "fi")}


@pytest.mark.parametrize("language", ["sv", "ar"])
def test_the_first_language_stays(language: str) -> None:
    with pytest.raises(KeyError):
        remove_language(_DRAFT, language)


def test_a_text_that_is_not_there_has_no_words() -> None:
    with pytest.raises(KeyError):
        set_words(_DRAFT, "question.c.text", "sv", "Hej")
