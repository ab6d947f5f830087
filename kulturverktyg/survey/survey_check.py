"""What the survey in a template file must keep to: its languages, scales, sections, and the marks on its translations.

``where`` is the survey's place as a clause begins: the whole file, or the part of it that asks clients.
"""

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from functools import partial
from typing import Any

from kulturverktyg.survey.definition import SurveyDefinition
from kulturverktyg.survey.json_check import NAME_RULE, is_name, is_whole, keys, name, place, quoted, text, twice
from kulturverktyg.survey.language_names import language_name
from kulturverktyg.survey.question_check import all_questions, background_count, is_scored, question_problems
from kulturverktyg.survey.rules import MOST_BACKGROUND, RESERVED, SCALE_POINTS
from kulturverktyg.survey.texts import texts_of

#: The place of the survey that a journey's first round asks.
FILE = "filen"
#: What translations are marked as, and what those are called together.
MARKS = {"reviewed": "det granskade", "outdated": "det som gäller äldre ord"}

_Check = Callable[[Any], Iterator[str]]

_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def survey_checks(data: Mapping[str, Any], where: str) -> dict[str, _Check]:
    """A check of each key that a survey has beside its title."""
    languages, scales = languages_of(data), _scale_names(data.get("scales"))
    return {
        "languages": partial(_languages, where=where),
        "scales": partial(_scales, where=where, languages=languages),
        "sections": partial(_sections, where=where, languages=languages, scales=scales),
        **{mark: partial(_marked, mark=mark, where=where, languages=languages) for mark in MARKS},
    }


def languages_of(data: Mapping[str, Any]) -> tuple[str, ...]:
    """The language codes that can be read in the survey, whatever else is wrong."""
    found = data.get("languages")
    return tuple(code for code in found if _is_language(code)) if isinstance(found, list) else ()


def unused_scales(data: Mapping[str, Any], where: str) -> Iterator[str]:
    """The survey's scales that no question uses."""
    used = [q.get("scale") for q in all_questions(data.get("sections"))]
    yield from (
        f"{_within(where, 'skalan')} {quoted(scale_name)} används inte av någon fråga"
        for scale_name in _scale_names(data.get("scales"))
        if scale_name not in used
    )


def wordless_marks(survey: SurveyDefinition, data: Mapping[str, Any], where: str) -> Iterator[str]:
    """What is marked in the survey's file though the survey has no words there."""
    texts = dict(texts_of(survey))
    for mark, words in MARKS.items():
        for language, marked in data.get(mark, {}).items():
            for key in marked:
                if language not in texts.get(key, {}):
                    yield f"{where} har {quoted(key)} bland {words} på {language_name(language)}, men inga ord där"


def _within(where: str, part: str) -> str:
    return part if where == FILE else f"{where}, {part}"


def _languages(value: Any, where: str) -> Iterator[str]:
    if not isinstance(value, list) or not value or not all(_is_language(code) for code in value):
        yield f"{where} ska ha ”languages” som en lista med språkkoder, till exempel ”sv”"
        return
    yield from (f"{where} har språket {quoted(code)} två gånger" for code in twice(value))


def _is_language(code: Any) -> bool:
    return isinstance(code, str) and len(code) <= 35 and _LANGUAGE.fullmatch(code) is not None


def _marked(value: Any, mark: str, where: str, languages: Collection[str]) -> Iterator[str]:
    if not isinstance(value, dict):
        yield f"{where} ska ha ”{mark}” som ett objekt med en lista för varje språk"
        return
    for language, marked in value.items():
        if language not in tuple(languages)[1:]:
            yield f"{where} har {quoted(language)} i ”{mark}”, som inte är ett språk att översätta till"
        if not isinstance(marked, list) or not all(isinstance(key, str) for key in marked):
            yield f"{where} ska ha {quoted(language)} i ”{mark}” som en lista med texternas nycklar"


def _scales(value: Any, where: str, languages: Collection[str]) -> Iterator[str]:
    if not isinstance(value, dict):
        yield f"{where} ska ha ”scales” som ett objekt med en skala under varje namn"
        return
    for scale_name, scale in value.items():
        here = f"{_within(where, 'skalan')} {quoted(scale_name)}"
        if not is_name(scale_name):
            yield f"{here} behöver ett namn som {NAME_RULE}"
        yield from keys(scale, here, ("points", "labels"))
        if isinstance(scale, dict) and {"points", "labels"} <= scale.keys():
            yield from _scale(scale["points"], scale["labels"], here, languages)


def _scale(points: Any, labels: Any, where: str, languages: Collection[str]) -> Iterator[str]:
    lowest, highest = SCALE_POINTS
    if not is_whole(points, lowest, highest):
        yield f"{where} ska ha ”points” som ett heltal från {lowest} till {highest}"
        return
    if not isinstance(labels, list) or len(labels) not in {2, points}:
        yield f"{where} ska ha {points} etiketter i ”labels”, eller två: en för varje ände"
        return
    for number, label in enumerate(labels, 1):
        yield from text(label, f"{where}, etikett nummer {number},", "text", languages)


def _scale_names(value: Any) -> Collection[str]:
    return tuple(value) if isinstance(value, dict) else ()


def _sections(value: Any, where: str, languages: Collection[str], scales: Collection[str]) -> Iterator[str]:
    if not isinstance(value, list) or not value:
        yield f"{where} ska ha ”sections” som en lista med minst ett avsnitt"
        return
    for number, section in enumerate(value, 1):
        yield from _section(section, _within(where, place("avsnitt", section, number)), languages, scales)
    section_names = (section.get("name") for section in value if isinstance(section, dict))
    yield from (f"{where} har två avsnitt som heter {quoted(n)}" for n in twice(section_names))
    question_names = [q.get("name") for q in all_questions(value)]
    yield from (f"{where} har två frågor som heter {quoted(n)}" for n in twice(question_names))
    yield from (
        f"{where} har en fråga som heter {quoted(n)}, ett namn som är upptaget av svarsfilernas kolumner"
        for n in RESERVED
        if n in question_names
    )
    if background_count(value) > MOST_BACKGROUND:
        yield f"{where} har {background_count(value)} bakgrundsfrågor, men {MOST_BACKGROUND} är det mesta som tillåts"


def _section(value: Any, where: str, languages: Collection[str], scales: Collection[str]) -> Iterator[str]:
    yield from keys(value, where, ("name", "title", "dimension", "questions"))
    if not isinstance(value, dict):
        return
    yield from name(value.get("name"), where)
    if "title" in value:
        yield from text(value["title"], where, "rubrik", languages)
    if type(value.get("dimension", False)) is not bool:
        yield f"{where} ska ha ”dimension” som true eller false"
    listed = value.get("questions")
    if not isinstance(listed, list) or not listed:
        yield f"{where} ska ha ”questions” som en lista med minst en fråga"
        return
    for number, item in enumerate(listed, 1):
        yield from question_problems(item, f"{where}, {place('fråga', item, number)}", languages, scales)
    if value.get("dimension") is True and not any(is_scored(item) for item in listed):
        yield f"{where} är en dimension men har ingen fråga av slaget pair eller scale"
