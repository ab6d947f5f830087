"""The kiosk says the same in every language, and a file is all that a language takes."""

import json
import re
import unicodedata
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import kulturverktyg
from kulturverktyg.collect.participant import AnswerState
from kulturverktyg.errors import KnownError
from kulturverktyg.paths import resources
from kulturverktyg.survey.definition import Condition, Relation
from kulturverktyg.survey.languages import available_languages, kiosk_languages, load_language, placeholders
from kulturverktyg.survey.template import available_templates
from kulturverktyg.survey.validation import Problem, check, check_question
from tests.kiosk_packages import CULTURE, FIRST, GOOD, HOURS, MEETINGS, MUST, SAY, WORDS, survey

SWEDISH = load_language("sv")
EVERY = available_languages()

REVIEWED = {"sv"}
RIGHT_TO_LEFT = {"ar", "prs"}
SCRIPTS = {"ar": "ARABIC", "prs": "ARABIC", "ti": "ETHIOPIC", "uk": "CYRILLIC"}
#: Latin words that are the same in every script.
LATIN_ANYWHERE = re.compile(r"PIN|A\+")
#: Letters of the same script that the language does not have: they come with words of its neighbour.
STRANGE_LETTERS = {"ar": "یکپچگ", "prs": "يكىة", "uk": "ыэёъ"}
#: A join that Dari words are broken with, and the mark that keeps the plus of A+ to the right of it.
FORMAT_CHARACTERS = {"ar": {"\u200e"}, "prs": {"\u200c", "\u200e"}}
ALIKE_EVERYWHERE = {"top.larger", "pin.field", "answer.of_scale"}
ALIKE = {"en": {"pad.sign"}, "pl": {"pad.sign", "top.contrast"}}
ENDS = {".": ".", "።": ".", "?": "?", "؟": "?", "…": "…"}
_EASY_WORDS = 10

every_language = pytest.mark.parametrize("code", EVERY)
every_translation = pytest.mark.parametrize("code", [code for code in EVERY if code != "sv"])


def file_of(code: str) -> dict[str, Any]:
    data: dict[str, Any] = json.loads((resources() / "languages" / f"{code}.json").read_text("utf-8"))
    return data


def test_the_kiosk_speaks_the_languages_that_are_asked_for_most() -> None:
    assert EVERY == ("sv", "ar", "en", "fi", "pl", "prs", "so", "sv-simple", "ti", "uk")


def test_a_survey_is_offered_in_those_of_its_languages_that_the_kiosk_speaks() -> None:
    assert kiosk_languages(["ti", "tlh", "sv", "sv-simple"]) == ("ti", "sv", "sv-simple")


@every_language
def test_every_language_has_the_same_sentences_with_the_same_placeholders(code: str) -> None:
    texts = load_language(code).texts
    assert texts.keys() == SWEDISH.texts.keys()
    differing = [key for key in texts if placeholders(texts[key]) != placeholders(SWEDISH.texts[key])]
    assert differing == []


@every_translation
def test_the_roles_that_templates_begin_with_have_words_in_every_language(code: str) -> None:
    roles = {role for template in available_templates() for role in template.roles}
    assert [SWEDISH.role(role) for role in roles] == [*roles]
    untranslated = {role for role in roles if load_language(code).role(role) == role}
    assert untranslated <= ({"Medarbetare", "Chef", "Ledning"} if code == "sv-simple" else set())


def test_a_role_of_ones_own_is_called_the_same_in_every_language() -> None:
    assert {load_language(code).role("Handläggare") for code in EVERY} == {"Handläggare"}


@every_language
def test_placeholders_are_all_that_stands_in_braces(code: str) -> None:
    for key, text in load_language(code).texts.items():
        filled = load_language(code).say(key, **dict.fromkeys(placeholders(text), "x"))
        assert not set("{}") & set(filled), key


def test_every_sentence_that_the_program_asks_for_is_there() -> None:
    package = Path(kulturverktyg.__file__).parent
    code = "\n".join(path.read_text("utf-8") for path in package.rglob("*.py"))
    asked = set(re.findall(r"""\bsay\(\s*"([a-z_.]+)\"""", code))
    asked |= {f"state.{state}" for state in AnswerState}
    assert len(asked) > 40
    assert asked <= SWEDISH.texts.keys()


@every_language
def test_a_language_file_is_called_after_its_code(code: str) -> None:
    assert file_of(code).keys() == {"code", "name", "direction", "reviewed", "texts"}
    assert file_of(code)["code"] == code


@every_language
def test_direction_follows_the_code(code: str) -> None:
    assert file_of(code)["direction"] == ("rtl" if code in RIGHT_TO_LEFT else "ltr")


@every_language
def test_only_what_a_person_has_read_is_called_reviewed(code: str) -> None:
    assert file_of(code)["reviewed"] is (code in REVIEWED)


@every_language
def test_nothing_is_empty_or_has_space_around_it(code: str) -> None:
    language = load_language(code)
    for text in (language.name, *language.texts.values()):
        assert text
        assert text == text.strip()
        assert "  " not in text


@every_translation
def test_nothing_is_left_in_swedish(code: str) -> None:
    texts = load_language(code).texts
    same = {key for key in texts if texts[key] == SWEDISH.texts[key]}
    if code == "sv-simple":
        assert len(same) < len(texts) / 2
    else:
        assert same <= ALIKE_EVERYWHERE | ALIKE.get(code, set())


@every_translation
def test_names_of_languages_differ(code: str) -> None:
    names = [load_language(other).name for other in EVERY if other != code]
    assert load_language(code).name not in names


@every_language
def test_letters_are_of_the_script_of_the_language(code: str) -> None:
    language = load_language(code)
    script = SCRIPTS.get(code, "LATIN")
    for text in (language.name, *language.texts.values()):
        words = LATIN_ANYWHERE.sub("", re.sub(r"\{.*?\}", "", text))
        strange = {letter for letter in words if letter.isalpha() and script not in unicodedata.name(letter)}
        assert not strange | (set(words) & set(STRANGE_LETTERS.get(code, ""))), text
        assert code not in RIGHT_TO_LEFT or not set(words) & set(",;?"), text


@every_language
def test_there_are_no_stray_control_characters(code: str) -> None:
    language = load_language(code)
    for text in (language.name, *language.texts.values()):
        unseen = {letter for letter in text if unicodedata.category(letter)[0] == "C" or letter in "\u00a0\ufeff"}
        assert unseen <= FORMAT_CHARACTERS.get(code, set()), text
        assert unicodedata.normalize("NFC", text) == text


@every_translation
def test_a_sentence_ends_as_the_swedish_one_does(code: str) -> None:
    texts = load_language(code).texts
    differing = {key for key in texts if ENDS.get(texts[key][-1]) != ENDS.get(SWEDISH.texts[key][-1])}
    assert differing == set()


def test_easy_swedish_has_short_sentences() -> None:
    for text in load_language("sv-simple").texts.values():
        assert all(len(sentence.split()) <= _EASY_WORDS for sentence in re.split(r"[.?…]", text)), text


def test_a_language_without_a_file_is_refused_in_one_sentence() -> None:
    with pytest.raises(KnownError, match="språket tlh"):
        load_language("tlh")


def test_placeholders_are_filled_and_a_missing_one_is_a_bug() -> None:
    assert SWEDISH.say("promise.threshold", k=7) == "Resultat visas bara om minst 7 har svarat."
    with pytest.raises(KeyError):
        SWEDISH.say("promise.threshold")


@pytest.mark.parametrize("code", ["sv", "sv-simple"])
def test_the_promise_promises_no_secrecy(code: str) -> None:
    texts = load_language(code).texts
    promise = " ".join(text for key, text in texts.items() if key.startswith(("promise", "start")))
    assert "sekret" not in promise.lower()
    assert "hemlig" not in promise.lower()


def _all_problems() -> list[Problem]:
    after_that = replace(MEETINGS, condition=Condition("must", Relation.AT_LEAST, 4))
    return [
        *check(survey(SAY), {"stranger": 1}, {}),
        *check(survey(MUST, after_that), {"must": 3, "meetings": 2}, {}),
        *check_question(SAY, {"say.now": 9}, None),
        *check_question(SAY, {"say.now": True}, None),
        *check_question(MUST, {"must": -(2**31) + 1}, None),
        *check_question(MUST, {}, None),
        *check_question(MEETINGS, {"meetings": 61}, None),
        *check_question(HOURS, {"hours": 241}, None),
        *check_question(CULTURE, {"culture.now.clan": 5}, None),
        *check_question(GOOD, dict.fromkeys(GOOD.columns, 0), None),
        *check_question(FIRST, dict.fromkeys(FIRST.columns, 1), None),
        *check_question(WORDS, {}, "x" * 601),
        *check_question(WORDS, {}, "\x00"),
    ]


@pytest.mark.parametrize("problem", _all_problems(), ids=lambda problem: problem.key)
def test_every_problem_can_be_said_in_every_language(problem: Problem) -> None:
    for code in EVERY:
        said = load_language(code).say(problem.key, **problem.params)
        assert said
        assert "{" not in said


def test_no_problem_is_left_out_of_the_test_above() -> None:
    at_the_kiosk_only = {"problem.empty", "problem.choose", "problem.no_ideas", "problem.too_many_ideas"}
    at_the_kiosk_only.add("problem.no_votes")
    at_the_kiosk_only |= {key for key in SWEDISH.texts if key.startswith("problem.code")}
    known = {key for key in SWEDISH.texts if key.startswith("problem.")}
    assert {problem.key for problem in _all_problems()} == known - at_the_kiosk_only
