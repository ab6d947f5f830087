"""What a template file must keep to as a whole; each breach becomes one Swedish sentence with its place."""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any

from kulturverktyg.survey.as_json import survey_from_json
from kulturverktyg.survey.definition import SurveyDefinition
from kulturverktyg.survey.faults import faults
from kulturverktyg.survey.json_check import is_clean, is_whole, keys, quoted, text, word, words
from kulturverktyg.survey.parts_check import client_as_a_whole, parts_checks
from kulturverktyg.survey.survey_check import FILE, MARKS, languages_of, survey_checks, unused_scales, wordless_marks

#: The newest format; those before it are read too.
FORMAT = 2
_OPTIONAL = ("survey_title", *MARKS)
CARD = ("commissioner", "purpose", "questions", "limits", "contact", "reference")

_Check = Callable[[Any], Iterator[str]]

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
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
    needed, parts = _checks(data, file), _parts_checks(data)
    optional = (*_OPTIONAL, *parts)
    yield from keys(data, FILE, [key for key in needed if key not in optional], optional)
    for key, check in (needed | parts).items():
        if key in data:
            yield from check(data[key])
    yield from unused_scales(data, FILE)


def _as_a_whole(data: Mapping[str, Any]) -> Iterator[str]:
    """Whole sentences about what is wrong though every part of the file is right."""
    survey = survey_in(data)
    yield from (fault.sentence for fault in faults(survey))
    yield from (f"{problem}." for problem in wordless_marks(survey, data, "Filen"))
    if "client" in data:
        yield from client_as_a_whole(data["client"])


def _checks(data: Mapping[str, Any], file: str | None) -> dict[str, _Check]:
    in_file = partial(text, where=FILE, languages=languages_of(data))
    return {
        "format": _format,
        "id": partial(_id, file=file),
        "version": _version,
        "title": partial(in_file, noun="rubrik"),
        "description": partial(in_file, noun="beskrivning", needed=False),
        "roles": partial(words, where=FILE, key="roles"),
        "first_round": partial(word, where=FILE, key="first_round"),
        "first_workshop": partial(word, where=FILE, key="first_workshop"),
        "card": _card,
        "survey_title": partial(in_file, noun="enkätrubrik"),
        **survey_checks(data, FILE),
    }


def _parts_checks(data: Mapping[str, Any]) -> dict[str, _Check]:
    """Checks of what a file of the second format may have more than one of the first."""
    return parts_checks(data) if data.get("format") == FORMAT else {}


def _format(value: Any) -> Iterator[str]:
    if not is_whole(value, 1, FORMAT):
        yield f"filen ska ha ”format” som ett heltal från 1 till {FORMAT}"


def _version(value: Any) -> Iterator[str]:
    if not is_whole(value, 1, _HIGHEST_VERSION):
        yield "filen ska ha ”version” som ett heltal från 1"


def _id(value: Any, file: str | None) -> Iterator[str]:
    if not is_template_id(value):
        yield "filen behöver ett ”id” av högst 100 bokstäver a–z, siffror och bindestreck"
    elif file is not None and value != file:
        yield f"filen har id {quoted(value)} och ska därför heta {quoted(f'{value}.json')}"


def _card(value: Any) -> Iterator[str]:
    yield from keys(value, "uppdragskortet ”card”", CARD)
    if isinstance(value, dict):
        yield from (
            f"uppdragskortet ”card” ska ha {quoted(key)} som en text utan styrtecken"
            for key in CARD
            if not isinstance(value.get(key, ""), str) or not is_clean(value.get(key, ""))
        )
