"""What the questions of a template file must keep to, kind by kind."""

from collections.abc import Collection, Iterator
from typing import Any

from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import Relation
from kulturverktyg.survey.json_check import is_name, is_whole, keys, name, place, quoted, text, twice
from kulturverktyg.survey.rules import ALLOWED_FLAGS, CHOICES, MOST_DECIMALS, NUMBER_LIMIT, SCALED

_COMMON = ("name", "kind", "text")
_OPTIONAL = ("help", "condition")


def question_problems(value: Any, where: str, languages: Collection[str], scales: Collection[str]) -> Iterator[str]:
    """What is wrong with one question; ``scales`` are the names that it may refer to."""
    if not isinstance(value, dict):
        yield f"{where} ska vara ett objekt"
        return
    kind = _kind(value.get("kind"))
    if kind is None:
        yield f"{where} behöver ett ”kind” som är något av {', '.join(QuestionKind)}"
        return
    flags = ALLOWED_FLAGS[kind]
    needed, extra = _own_keys(kind)
    yield from keys(value, where, (*_COMMON, *needed), (*_OPTIONAL, *extra, *flags))
    yield from _flags(value, where, flags)
    yield from name(value.get("name"), where)
    for key, noun in (("text", "text"), ("help", "hjälptext")):
        if key in value:
            yield from text(value[key], where, noun, languages)
    if "scale" in value and (not isinstance(value["scale"], str) or value["scale"] not in scales):
        yield f"{where} har skalan {quoted(value['scale'])}, som inte finns"
    if kind in CHOICES and "choices" in value:
        yield from _choices(value["choices"], where, languages, kind)
    if kind is QuestionKind.NUMBER:
        yield from _bounds(value, where)
    if "condition" in value:
        yield from _condition(value["condition"], where)


def background_count(sections: Any) -> int:
    """How many questions are marked as background."""
    return sum(question.get("background") is True for question in all_questions(sections))


def all_questions(sections: Any) -> Iterator[dict[str, Any]]:
    """All that can be read as questions, whatever else is wrong."""
    for section in sections if isinstance(sections, list) else ():
        listed = section.get("questions") if isinstance(section, dict) else None
        if isinstance(listed, list):
            yield from (question for question in listed if isinstance(question, dict))


def is_scored(value: Any) -> bool:
    """Whether the question has a scale, and so can be part of a dimension's score."""
    return isinstance(value, dict) and value.get("kind") in SCALED


def _kind(value: Any) -> QuestionKind | None:
    try:
        return QuestionKind(value)
    except ValueError:
        return None


def _own_keys(kind: QuestionKind) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Keys that a kind of question must have beside the common ones, and keys that it may have."""
    if kind in SCALED:
        return ("scale",), ()
    if kind in CHOICES:
        return ("choices",), ()
    return (("minimum", "maximum"), ("decimals",)) if kind is QuestionKind.NUMBER else ((), ())


def _flags(value: dict[str, Any], where: str, flags: Collection[str]) -> Iterator[str]:
    yield from (
        f"{where} ska ha {quoted(flag)} som true eller false"
        for flag in flags
        if type(value.get(flag, False)) is not bool
    )


def _choices(choices: Any, where: str, languages: Collection[str], kind: QuestionKind) -> Iterator[str]:
    fewest, most = CHOICES[kind]
    if not isinstance(choices, list) or not fewest <= len(choices) <= most:
        noun = "poler" if kind is QuestionKind.ALLOCATION else "alternativ"
        yield f"{where} ska ha ”choices” som en lista med {fewest}–{most} {noun}"
        return
    for number, choice in enumerate(choices, 1):
        here = f"{where}, {place('alternativ', choice, number)}"
        yield from keys(choice, here, ("name", "label"))
        if isinstance(choice, dict):
            yield from name(choice.get("name"), here)
            yield from text(choice.get("label", {}), here, "etikett", languages)
    names = (choice.get("name") for choice in choices if isinstance(choice, dict))
    yield from (f"{where} har två alternativ som heter {quoted(n)}" for n in twice(names) if is_name(n))


def _bounds(value: dict[str, Any], where: str) -> Iterator[str]:
    lowest, highest = value.get("minimum"), value.get("maximum")
    if not is_whole(lowest, -NUMBER_LIMIT, NUMBER_LIMIT) or not is_whole(highest, -NUMBER_LIMIT, NUMBER_LIMIT):
        yield f"{where} ska ha ”minimum” och ”maximum” som heltal mellan minus en miljard och en miljard"
    elif lowest >= highest:
        yield f"{where} har ett ”minimum” som inte är mindre än ”maximum”"
    if not is_whole(value.get("decimals", 0), 0, MOST_DECIMALS):
        yield f"{where} ska ha ”decimals” som ett heltal från 0 till {MOST_DECIMALS}"


def _condition(value: Any, where: str) -> Iterator[str]:
    """Whether the value can be read as a condition; where it looks is seen when the whole survey is."""
    here = f"{where}, villkoret ”condition”,"
    yield from keys(value, here, ("column", "relation", "value"))
    if not isinstance(value, dict) or not {"column", "relation", "value"} <= value.keys():
        return
    if not isinstance(value["column"], str):
        yield f"{here} ska ha ”column” inom citattecken"
    if value["relation"] not in tuple(Relation):
        yield f"{here} ska ha ”relation” som något av {' '.join(Relation)}"
    if not is_whole(value["value"], -NUMBER_LIMIT, NUMBER_LIMIT):
        yield f"{here} ska ha ”value” som ett heltal"
