"""The kiosk says the same in every language, and a file is all that a language takes."""

import pytest

from kulturverktyg.errors import KnownError
from kulturverktyg.survey.languages import available_languages, load_language, placeholders
from kulturverktyg.survey.validation import Problem, check, check_question
from tests.kiosk_packages import CULTURE, MEETINGS, MUST, SAY, WORDS, survey

SWEDISH = load_language("sv")


@pytest.mark.parametrize("code", available_languages())
def test_every_language_has_the_same_sentences_with_the_same_placeholders(code: str) -> None:
    texts = load_language(code).texts
    assert texts.keys() == SWEDISH.texts.keys()
    differing = [key for key in texts if placeholders(texts[key]) != placeholders(SWEDISH.texts[key])]
    assert differing == []


@pytest.mark.parametrize("code", available_languages())
def test_a_language_file_is_called_after_its_code_and_leaves_nothing_empty(code: str) -> None:
    language = load_language(code)
    assert language.code == code
    assert language.name
    assert all(text.strip() == text != "" for text in language.texts.values())


def test_swedish_and_english_are_there_and_reviewed() -> None:
    assert available_languages()[0] == "sv"
    assert load_language("en").reviewed
    assert load_language("sv").direction == "ltr"


def test_a_language_without_a_file_is_refused_in_one_sentence() -> None:
    with pytest.raises(KnownError, match="språket tlh"):
        load_language("tlh")


def test_placeholders_are_filled_and_a_missing_one_is_a_bug() -> None:
    assert SWEDISH.say("promise.threshold", k=7) == "Resultat visas bara om minst 7 har svarat."
    with pytest.raises(KeyError):
        SWEDISH.say("promise.threshold")


def test_the_promise_promises_no_secrecy() -> None:
    promise = " ".join(text for key, text in SWEDISH.texts.items() if key.startswith(("promise", "start")))
    assert "sekret" not in promise.lower()
    assert "hemlig" not in promise.lower()


def _all_problems() -> list[Problem]:
    return [
        *check(survey(SAY), {"stranger": 1}, {}),
        *check_question(SAY, {"say.now": 9}, None),
        *check_question(SAY, {"say.now": True}, None),
        *check_question(MUST, {"must": -(2**31) + 1}, None),
        *check_question(MUST, {}, None),
        *check_question(MEETINGS, {"meetings": 61}, None),
        *check_question(CULTURE, {"culture.now.clan": 5}, None),
        *check_question(WORDS, {}, "x" * 601),
        *check_question(WORDS, {}, "\x00"),
    ]


@pytest.mark.parametrize("problem", _all_problems(), ids=lambda problem: problem.key)
def test_every_problem_can_be_said_in_every_language(problem: Problem) -> None:
    for code in available_languages():
        said = load_language(code).say(problem.key, **problem.params)
        assert said
        assert "{" not in said
