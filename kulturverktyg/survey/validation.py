"""The one place that says whether an answer is allowed: kiosk, ballot box and import all ask here."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field

from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import (
    ALLOCATION_TOTAL,
    DONT_KNOW,
    TEXT_LIMIT,
    Question,
    SurveyDefinition,
)
from kulturverktyg.survey.figures import figure

_NOT_IN_XML = "\ufffe\uffff"


@dataclass(frozen=True)
class Problem:
    """What is wrong in a column, or in the free text of the question called ``column``.

    ``message`` is plain Swedish; ``key`` and ``params`` let the kiosk say the same in another language.
    """

    column: str
    message: str
    key: str = ""
    params: Mapping[str, int] = field(default_factory=dict)


def is_forbidden(character: str) -> bool:
    """Whether a free text may not hold the character: control characters other than a line break."""
    return character != "\n" and (unicodedata.category(character) in {"Cc", "Cs"} or character in _NOT_IN_XML)


def check(definition: SurveyDefinition, answers: Mapping[str, int], texts: Mapping[str, str]) -> list[Problem]:
    """Everything that is wrong with one participant's answers; empty when they may be kept."""
    known = set(definition.columns())
    with_text = {q.name for q in definition.questions() if q.kind is QuestionKind.TEXT}
    strangers = [column for column in answers if column not in known]
    strangers += [name for name in texts if name not in with_text]
    problems = [_problem(column, "unknown") for column in strangers]
    asked = {question.name for question in definition.asked(answers)}
    for question in definition.questions():
        if question.name in asked:
            problems += check_question(question, answers, texts.get(question.name))
        elif question.name in texts or any(column in answers for column in question.columns):
            problems.append(_problem(question.name, "not_asked"))
    return problems


def check_question(question: Question, answers: Mapping[str, int], text: str | None) -> list[Problem]:
    """What is wrong with the answer to one question; columns of other questions are not looked at."""
    if question.kind is QuestionKind.TEXT:
        return _check_text(question, text or "")
    problems = [
        problem
        for column in question.columns
        if column in answers and (problem := _value_problem(question, column, answers[column]))
    ]
    if not problems:
        problems = _check_together(question, answers)
    if question.required and not problems:
        problems = [_problem(c, "required") for c in question.columns if c not in answers]
    return problems


def _value_problem(question: Question, column: str, value: int) -> Problem | None:
    if type(value) is not int:
        return _problem(column, "whole_number")
    if value == DONT_KNOW:
        return None if question.dont_know else _problem(column, "dont_know")
    low, high = question.bounds
    if low <= value <= high:
        return None
    if question.decimals:
        return _problem(column, "number", low=question.minimum, high=question.maximum)
    return _problem(column, "range", low=low, high=high)


def _check_together(question: Question, answers: Mapping[str, int]) -> list[Problem]:
    """What is wrong between columns that are each right."""
    match question.kind:
        case QuestionKind.ALLOCATION:
            return _check_allocation(question, answers)
        case QuestionKind.MULTIPLE | QuestionKind.RANKING:
            return _check_alternatives(question, answers)
    return []


def _check_alternatives(question: Question, answers: Mapping[str, int]) -> list[Problem]:
    given = [answers[column] for column in question.columns if column in answers]
    if not given or (len(given) == len(question.columns) and all(value == DONT_KNOW for value in given)):
        return []
    complete = len(given) == len(question.columns) and DONT_KNOW not in given
    if question.kind is QuestionKind.MULTIPLE:
        return [] if complete and any(given) else [_problem(question.columns[0], "multiple")]
    ranked = complete and len(set(given)) == len(given)
    return [] if ranked else [_problem(question.columns[0], "ranking")]


def _check_allocation(question: Question, answers: Mapping[str, int]) -> list[Problem]:
    half = len(question.choices)
    sides = (question.columns[:half], question.columns[half:])
    return [problem for side in sides if (problem := _side_problem(side, answers))]


def _side_problem(columns: tuple[str, ...], answers: Mapping[str, int]) -> Problem | None:
    given = [answers[column] for column in columns if column in answers]
    if not given or (len(given) == len(columns) and all(value == DONT_KNOW for value in given)):
        return None
    if len(given) == len(columns) and DONT_KNOW not in given and sum(given) == ALLOCATION_TOTAL:
        return None
    return _problem(columns[0], "sum", total=ALLOCATION_TOTAL)


def _check_text(question: Question, text: str) -> list[Problem]:
    if question.required and not text.strip():
        return [_problem(question.name, "required")]
    if len(text) > TEXT_LIMIT:
        return [_problem(question.name, "too_long", limit=TEXT_LIMIT)]
    if any(is_forbidden(character) for character in text):
        return [_problem(question.name, "characters")]
    return []


_MESSAGES = {
    "unknown": "Frågan finns inte i enkäten.",
    "whole_number": "Svaret ska vara ett helt tal.",
    "dont_know": "Frågan kan inte besvaras med vet ej.",
    "range": "Svaret ska vara ett helt tal från {low} till {high}.",
    "number": "Svaret ska vara ett tal från {low} till {high}.",
    "multiple": "Välj minst ett alternativ, eller hoppa över frågan.",
    "ranking": "Ge alla alternativ en plats, eller hoppa över frågan.",
    "not_asked": "Frågan ställs inte, efter svaret på en tidigare fråga.",
    "sum": "Poängen ska bli {total} tillsammans.",
    "required": "Frågan behöver ett svar.",
    "too_long": "Texten får ha högst {limit} tecken.",
    "characters": "Texten innehåller tecken som inte går att spara.",
}


def _problem(column: str, kind: str, **params: int) -> Problem:
    return Problem(column, _said(kind, params), f"problem.{kind}", params)


def _said(kind: str, params: Mapping[str, int]) -> str:
    return _MESSAGES[kind].format(**{name: figure(value) for name, value in params.items()})
