"""What a template file must keep to as a whole; each breach becomes one Swedish sentence with its place."""

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from functools import partial
from typing import Any

from kulturverktyg.survey.as_json import survey_from_json
from kulturverktyg.survey.definition import SurveyDefinition
from kulturverktyg.survey.faults import faults
from kulturverktyg.survey.json_check import (
    NAME_RULE,
    is_clean,
    is_name,
    is_whole,
    keys,
    name,
    place,
    quoted,
    text,
    twice,
    word,
    words,
)
from kulturverktyg.survey.language_names import language_name
from kulturverktyg.survey.question_check import all_questions, background_count, is_scored, question_problems
from kulturverktyg.survey.rules import MOST_BACKGROUND, RESERVED, SCALE_POINTS
from kulturverktyg.survey.texts import texts_of

FORMAT = 1
_OPTIONAL = ("survey_title", "reviewed")
CARD = ("commissioner", "purpose", "questions", "limits", "contact", "reference")

_Check = Callable[[Any], Iterator[str]]

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_HIGHEST_VERSION = 1_000_000


def is_template_id(value: object) -> bool:
    """Whether the value may be the id of a template, and so the name of its file."""
    return isinstance(value, str) and len(value) <= 100 and _ID.fullmatch(value) is not None


def problems(data: Any, file: str, *, any_name: bool = False) -> tuple[str, ...]:
    """One sentence for each breach in the parsed JSON of ``file``.json; none when all is right.

    With ``any_name`` the file need not be called after the template's id.
    """
    found = tuple(f"Mallen {file}: {problem}." for problem in _template(data, None if any_name else file))
    return found or tuple(f"Mallen {file}: {problem}" for problem in _as_a_whole(data))


def survey_in(data: Mapping[str, Any]) -> SurveyDefinition:
    """The survey of a template whose parts are right."""
    return survey_from_json({**data, "title": data.get("survey_title", data["title"])})


def _template(data: Any, file: str | None) -> Iterator[str]:
    if not isinstance(data, dict):
        yield "filen ska innehålla ett JSON-objekt"
        return
    if is_whole(data.get("format"), FORMAT + 1, 2**63):
        yield "filen är gjord för en nyare version av Kulturverktyg, så uppdatera programmet och försök igen"
        return
    checks = _checks(file, _languages_of(data), _scale_names(data.get("scales")))
    yield from keys(data, "filen", [key for key in checks if key not in _OPTIONAL], _OPTIONAL)
    for key, check in checks.items():
        if key in data:
            yield from check(data[key])
    yield from _unused_scales(data)


def _as_a_whole(data: Mapping[str, Any]) -> Iterator[str]:
    """Whole sentences about what is wrong though every part of the file is right."""
    survey = survey_in(data)
    yield from (fault.sentence for fault in faults(survey))
    texts = dict(texts_of(survey))
    for language, read in data.get("reviewed", {}).items():
        for key in read:
            if language not in texts.get(key, {}):
                yield f"Filen har {quoted(key)} bland det granskade på {language_name(language)}, men inga ord där."


def _checks(file: str | None, languages: Collection[str], scales: Collection[str]) -> dict[str, _Check]:
    in_file = partial(text, where="filen", languages=languages)
    return {
        "format": _format,
        "id": partial(_id, file=file),
        "version": _version,
        "languages": _languages,
        "title": partial(in_file, noun="rubrik"),
        "description": partial(in_file, noun="beskrivning", needed=False),
        "roles": partial(words, where="filen", key="roles"),
        "first_round": partial(word, where="filen", key="first_round"),
        "first_workshop": partial(word, where="filen", key="first_workshop"),
        "card": _card,
        "survey_title": partial(in_file, noun="enkätrubrik"),
        "scales": partial(_scales, languages=languages),
        "sections": partial(_sections, languages=languages, scales=scales),
        "reviewed": partial(_reviewed, languages=languages),
    }


def _format(value: Any) -> Iterator[str]:
    if not is_whole(value, FORMAT, FORMAT):
        yield f"filen ska ha ”format” {FORMAT}"


def _version(value: Any) -> Iterator[str]:
    if not is_whole(value, 1, _HIGHEST_VERSION):
        yield "filen ska ha ”version” som ett heltal från 1"


def _id(value: Any, file: str | None) -> Iterator[str]:
    if not is_template_id(value):
        yield "filen behöver ett ”id” av högst 100 bokstäver a–z, siffror och bindestreck"
    elif file is not None and value != file:
        yield f"filen har id {quoted(value)} och ska därför heta {quoted(f'{value}.json')}"


def _languages(value: Any) -> Iterator[str]:
    if not isinstance(value, list) or not value or not all(_is_language(code) for code in value):
        yield "filen ska ha ”languages” som en lista med språkkoder, till exempel ”sv”"
        return
    yield from (f"filen har språket {quoted(code)} två gånger" for code in twice(value))


def _is_language(code: Any) -> bool:
    return isinstance(code, str) and len(code) <= 35 and _LANGUAGE.fullmatch(code) is not None


def _languages_of(data: dict[str, Any]) -> tuple[str, ...]:
    found = data.get("languages")
    return tuple(code for code in found if _is_language(code)) if isinstance(found, list) else ()


def _card(value: Any) -> Iterator[str]:
    yield from keys(value, "uppdragskortet ”card”", CARD)
    if isinstance(value, dict):
        yield from (
            f"uppdragskortet ”card” ska ha {quoted(key)} som en text utan styrtecken"
            for key in CARD
            if not isinstance(value.get(key, ""), str) or not is_clean(value.get(key, ""))
        )


def _reviewed(value: Any, languages: Collection[str]) -> Iterator[str]:
    if not isinstance(value, dict):
        yield "filen ska ha ”reviewed” som ett objekt med en lista för varje språk"
        return
    for language, read in value.items():
        if language not in tuple(languages)[1:]:
            yield f"filen har {quoted(language)} i ”reviewed”, som inte är ett språk att översätta till"
        if not isinstance(read, list) or not all(isinstance(key, str) for key in read):
            yield f"filen ska ha {quoted(language)} i ”reviewed” som en lista med texternas nycklar"


def _scales(value: Any, languages: Collection[str]) -> Iterator[str]:
    if not isinstance(value, dict):
        yield "filen ska ha ”scales” som ett objekt med en skala under varje namn"
        return
    for scale_name, scale in value.items():
        where = f"skalan {quoted(scale_name)}"
        if not is_name(scale_name):
            yield f"{where} behöver ett namn som {NAME_RULE}"
        yield from keys(scale, where, ("points", "labels"))
        if isinstance(scale, dict) and {"points", "labels"} <= scale.keys():
            yield from _scale(scale["points"], scale["labels"], where, languages)


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


def _unused_scales(data: dict[str, Any]) -> Iterator[str]:
    used = [q.get("scale") for q in all_questions(data.get("sections"))]
    yield from (
        f"skalan {quoted(scale_name)} används inte av någon fråga"
        for scale_name in _scale_names(data.get("scales"))
        if scale_name not in used
    )


def _sections(value: Any, languages: Collection[str], scales: Collection[str]) -> Iterator[str]:
    if not isinstance(value, list) or not value:
        yield "filen ska ha ”sections” som en lista med minst ett avsnitt"
        return
    for number, section in enumerate(value, 1):
        yield from _section(section, place("avsnitt", section, number), languages, scales)
    section_names = (section.get("name") for section in value if isinstance(section, dict))
    yield from (f"filen har två avsnitt som heter {quoted(n)}" for n in twice(section_names))
    question_names = [q.get("name") for q in all_questions(value)]
    yield from (f"filen har två frågor som heter {quoted(n)}" for n in twice(question_names))
    yield from (
        f"filen har en fråga som heter {quoted(n)}, ett namn som är upptaget av svarsfilernas kolumner"
        for n in RESERVED
        if n in question_names
    )
    if background_count(value) > MOST_BACKGROUND:
        yield f"filen har {background_count(value)} bakgrundsfrågor, men {MOST_BACKGROUND} är det mesta som tillåts"


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
