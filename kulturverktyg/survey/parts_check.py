"""What a template file may have beside its survey, part by part; see `survey.template_parts`."""

from collections.abc import Callable, Collection, Iterator, Mapping
from functools import partial
from typing import Any

from kulturverktyg.model.kinds import Better, MapKind
from kulturverktyg.survey.as_json import survey_from_json
from kulturverktyg.survey.faults import faults
from kulturverktyg.survey.json_check import is_line, is_whole, keys, quoted, text, twice, word, words
from kulturverktyg.survey.survey_check import MARKS, languages_of, survey_checks, unused_scales, wordless_marks
from kulturverktyg.survey.template_parts import (
    AGENDA_MINUTES,
    AGENDA_TOTAL,
    LONGEST_PROMPT,
    MONTHS,
    MOST_PROMPTS,
    PLACES,
    PRIORITISED,
    REPORT_SECTIONS,
    STANDARD_INDICATORS,
)

_Check = Callable[[Any], Iterator[str]]
_Part = Callable[[Any, str], Iterator[str]]

_CLIENT = "klientenkäten ”client”"


def parts_checks(data: Mapping[str, Any]) -> dict[str, _Check]:
    """A check of each part that a template may have; ``data`` is the whole file, whatever is wrong in it."""
    languages = languages_of(data)
    return {
        "agenda": _agenda,
        "prompts": partial(_prompts, languages=languages),
        "guide": partial(
            _listed,
            where="intervjuguiden ”guide”",
            check=partial(_guide_part, roles=_strings(data.get("roles")), languages=languages),
        ),
        "indicators": _indicators,
        "plan": _plan,
        "maps": partial(_listed, where="kartorna ”maps”", check=_map),
        "wheel": partial(_listed, where="årshjulet ”wheel”", check=_wheel_part),
        "report": _report,
        "steps": partial(_listed, where="stegen ”steps”", check=_step),
        "client": _client,
    }


def client_as_a_whole(data: Mapping[str, Any]) -> Iterator[str]:
    """Whole sentences about what is wrong in a client survey though every part of it is right."""
    survey = survey_from_json(data)
    yield from (f"Klientenkäten: {fault.sentence}" for fault in faults(survey))
    yield from (f"{problem}." for problem in wordless_marks(survey, data, "Klientenkäten"))


def _listed(value: Any, where: str, check: _Part) -> Iterator[str]:
    """Whether the value is a list of at least one, each of which the check finds right."""
    if not isinstance(value, list) or not value:
        yield f"{where} ska vara en lista med minst en punkt"
        return
    for number, item in enumerate(value, 1):
        yield from check(item, f"{where}, nummer {number},")


def _agenda(value: Any) -> Iterator[str]:
    where = "dagordningen ”agenda”"
    yield from _listed(value, where, _agenda_part)
    parts = value if isinstance(value, list) else []
    minutes = [part.get("minutes") for part in parts if isinstance(part, dict)]
    if sum(number for number in minutes if is_whole(number, *AGENDA_MINUTES)) > AGENDA_TOTAL:
        yield f"{where} är längre än ett dygn"


def _agenda_part(value: Any, where: str) -> Iterator[str]:
    yield from keys(value, where, ("minutes", "title"))
    if isinstance(value, dict):
        yield from _number(value, where, "minutes", AGENDA_MINUTES)
        yield from _lines(value, where, "title")


def _prompts(value: Any, languages: Collection[str]) -> Iterator[str]:
    if not isinstance(value, list) or not 1 <= len(value) <= MOST_PROMPTS:
        yield f"filen ska ha ”prompts” som en lista med 1–{MOST_PROMPTS} texter"
        return
    for number, prompt in enumerate(value, 1):
        where = f"idéfrågorna ”prompts”, nummer {number},"
        yield from text(prompt, where, "text", languages)
        yield from (
            f"{where} ska stå på en rad med högst {LONGEST_PROMPT} tecken"
            for words_ in (prompt.values() if isinstance(prompt, dict) else ())
            if isinstance(words_, str) and not is_line(words_, LONGEST_PROMPT)
        )
    for language in languages:
        told = (prompt.get(language) for prompt in value if isinstance(prompt, dict))
        yield from (f"idéfrågorna ”prompts” har {quoted(words_)} två gånger" for words_ in twice(told) if words_)


def _guide_part(value: Any, where: str, roles: Collection[str], languages: Collection[str]) -> Iterator[str]:
    yield from keys(value, where, ("role", "questions"))
    if not isinstance(value, dict):
        return
    role, questions = value.get("role", ""), value.get("questions", [{}])
    if role != "" and (not isinstance(role, str) or role not in roles):
        yield f"{where} har rollen {quoted(role)}, som inte står i ”roles”"
    if not isinstance(questions, list) or not questions:
        yield f"{where} ska ha ”questions” som en lista med minst en fråga"
    elif "questions" in value:
        for number, question in enumerate(questions, 1):
            yield from text(question, f"{where} fråga {number},", "text", languages)


def _indicators(value: Any) -> Iterator[str]:
    where = "nyckeltalen ”indicators”"
    yield from _listed(value, where, _indicator)
    listed = value if isinstance(value, list) else []
    called = (item.get("name") if isinstance(item, dict) else item for item in listed)
    yield from (f"{where} har {quoted(name)} två gånger" for name in twice(called))


def _indicator(value: Any, where: str) -> Iterator[str]:
    if isinstance(value, str):
        yield from _one_of(value, where, "ett nyckeltal", STANDARD_INDICATORS)
        return
    yield from keys(value, where, ("name", "definition", "unit", "better"))
    if isinstance(value, dict):
        yield from _lines(value, where, "name", "unit")
        yield from _sentences(value, where, "definition")
        if "better" in value:
            yield from _one_of(value["better"], where, "”better”", tuple(Better))


def _plan(value: Any) -> Iterator[str]:
    where = "planen ”plan”"
    yield from keys(value, where, ("prioritised", "kinds"))
    if isinstance(value, dict):
        yield from _number(value, where, "prioritised", PRIORITISED)
        if "kinds" in value:
            yield from words(value["kinds"], where, "kinds")


def _map(value: Any, where: str) -> Iterator[str]:
    yield from keys(value, where, ("kind", "name"))
    if isinstance(value, dict):
        yield from _lines(value, where, "name")
        if "kind" in value:
            yield from _one_of(value["kind"], where, "”kind”", tuple(MapKind))


def _wheel_part(value: Any, where: str) -> Iterator[str]:
    yield from keys(value, where, ("month", "title", "owner"))
    if isinstance(value, dict):
        yield from _number(value, where, "month", MONTHS)
        yield from _lines(value, where, "title", "owner")


def _report(value: Any) -> Iterator[str]:
    where = "rapporten ”report”"
    yield from _listed(value, where, partial(_one_of, noun="en del", known=REPORT_SECTIONS))
    yield from (f"{where} har {quoted(key)} två gånger" for key in twice(_strings(value)))


def _step(value: Any, where: str) -> Iterator[str]:
    yield from keys(value, where, ("place", "text"))
    if isinstance(value, dict):
        if "place" in value:
            yield from _one_of(value["place"], where, "”place”", PLACES)
        yield from _sentences(value, where, "text")


def _client(value: Any) -> Iterator[str]:
    yield from keys(value, _CLIENT, ("title", "languages", "scales", "sections"), (*MARKS, "advice"))
    if not isinstance(value, dict):
        return
    if "title" in value:
        yield from text(value["title"], _CLIENT, "rubrik", languages_of(value))
    for key, check in survey_checks(value, _CLIENT).items():
        if key in value:
            yield from check(value[key])
    yield from unused_scales(value, _CLIENT)
    if "advice" in value:
        yield from _listed(value["advice"], f"{_CLIENT}, råden ”advice”", _advice)


def _advice(value: Any, where: str) -> Iterator[str]:
    yield from text({"sv": value}, where, "text", ("sv",))


def _sentences(value: Mapping[str, Any], where: str, key: str) -> Iterator[str]:
    """Whether there are Swedish words of any length under the key."""
    if key in value:
        yield from text({"sv": value[key]}, where, quoted(key), ("sv",))


def _lines(value: Mapping[str, Any], where: str, *named: str) -> Iterator[str]:
    for key in named:
        if key in value:
            yield from word(value[key], where, key)


def _number(value: Mapping[str, Any], where: str, key: str, bounds: tuple[int, int]) -> Iterator[str]:
    lowest, highest = bounds
    if key in value and not is_whole(value[key], lowest, highest):
        yield f"{where} ska ha {quoted(key)} som ett heltal från {lowest} till {highest}"


def _one_of(value: Any, where: str, noun: str, known: Collection[str]) -> Iterator[str]:
    if not isinstance(value, str) or value not in known:
        yield f"{where} ska ha {noun} som är något av {', '.join(known)}"


def _strings(value: Any) -> tuple[str, ...]:
    return tuple(item for item in value if isinstance(item, str)) if isinstance(value, list) else ()
