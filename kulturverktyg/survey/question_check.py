"""What the questions of a template file must keep to, kind by kind."""

from collections.abc import Collection, Iterator
from typing import Any

from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.json_check import is_name, is_whole, keys, name, place, quoted, text, twice

_NUMBER_LIMIT = 1_000_000_000
_POLES = (3, 6)
_COMMON = ("name", "kind", "text")
_NEEDED: dict[QuestionKind, tuple[str, ...]] = {
    QuestionKind.PAIR: ("scale",),
    QuestionKind.SCALE: ("scale",),
    QuestionKind.CHOICE: ("choices",),
    QuestionKind.ALLOCATION: ("choices",),
    QuestionKind.NUMBER: ("minimum", "maximum"),
}
_ANSWERED = ("dont_know", "required", "sensitive")
_FLAGS: dict[QuestionKind, tuple[str, ...]] = {
    QuestionKind.PAIR: (*_ANSWERED, "reversed", "short_form"),
    QuestionKind.SCALE: (*_ANSWERED, "reversed", "short_form"),
    QuestionKind.CHOICE: (*_ANSWERED, "background"),
    QuestionKind.RECOMMENDATION: _ANSWERED,
    QuestionKind.ALLOCATION: _ANSWERED,
    QuestionKind.NUMBER: _ANSWERED,
    QuestionKind.TEXT: ("sensitive",),
    QuestionKind.INFORMATION: (),
}


def question_problems(value: Any, where: str, languages: Collection[str], scales: Collection[str]) -> Iterator[str]:
    """What is wrong with one question; ``scales`` are the names that it may refer to."""
    if not isinstance(value, dict):
        yield f"{where} ska vara ett objekt"
        return
    kind = _kind(value.get("kind"))
    if kind is None:
        yield f"{where} behöver ett ”kind” som är något av {', '.join(QuestionKind)}"
        return
    flags = _FLAGS[kind]
    yield from keys(value, where, (*_COMMON, *_NEEDED.get(kind, ())), ("help", *flags))
    yield from _flags(value, where, flags)
    yield from name(value.get("name"), where)
    for key, noun in (("text", "text"), ("help", "hjälptext")):
        if key in value:
            yield from text(value[key], where, noun, languages)
    if "scale" in value and (not isinstance(value["scale"], str) or value["scale"] not in scales):
        yield f"{where} har skalan {quoted(value['scale'])}, som inte finns"
    yield from _specific(kind, value, where, languages)


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
    return isinstance(value, dict) and value.get("kind") in (QuestionKind.PAIR, QuestionKind.SCALE)


def _kind(value: Any) -> QuestionKind | None:
    try:
        return QuestionKind(value)
    except ValueError:
        return None


def _flags(value: dict[str, Any], where: str, flags: Collection[str]) -> Iterator[str]:
    yield from (
        f"{where} ska ha {quoted(flag)} som true eller false"
        for flag in flags
        if type(value.get(flag, False)) is not bool
    )


def _specific(kind: QuestionKind, value: dict[str, Any], where: str, languages: Collection[str]) -> Iterator[str]:
    match kind:
        case QuestionKind.CHOICE if "choices" in value:
            yield from _choices(value["choices"], where, languages)
            if _length(value["choices"]) < 2:
                yield f"{where} behöver minst två alternativ i ”choices”"
        case QuestionKind.ALLOCATION if "choices" in value:
            yield from _choices(value["choices"], where, languages)
            if not _POLES[0] <= _length(value["choices"]) <= _POLES[1]:
                yield f"{where} behöver tre till sex poler i ”choices”"
        case QuestionKind.NUMBER:
            yield from _bounds(value, where)


def _choices(choices: Any, where: str, languages: Collection[str]) -> Iterator[str]:
    if not isinstance(choices, list):
        yield f"{where} ska ha ”choices” som en lista"
        return
    for number, choice in enumerate(choices, 1):
        here = f"{where}, {place('alternativ', choice, number)}"
        yield from keys(choice, here, ("name", "label"))
        if isinstance(choice, dict):
            yield from name(choice.get("name"), here)
            yield from text(choice.get("label", {}), here, "etikett", languages)
    names = (choice.get("name") for choice in choices if isinstance(choice, dict))
    yield from (f"{where} har två alternativ som heter {quoted(n)}" for n in twice(names) if is_name(n))


def _length(choices: Any) -> int:
    return len(choices) if isinstance(choices, list) else 0


def _bounds(value: dict[str, Any], where: str) -> Iterator[str]:
    lowest, highest = value.get("minimum"), value.get("maximum")
    if not is_whole(lowest, -_NUMBER_LIMIT, _NUMBER_LIMIT) or not is_whole(highest, -_NUMBER_LIMIT, _NUMBER_LIMIT):
        yield f"{where} ska ha ”minimum” och ”maximum” som heltal mellan minus en miljard och en miljard"
    elif lowest >= highest:
        yield f"{where} har ett ”minimum” som inte är mindre än ”maximum”"
