"""What the cells of a table say in answer to one question.

A question is answered in its own columns (see `survey.definition`), and a multiple choice or a ranking may instead
be answered in a single column called as the question: the alternatives that are ticked, or all of them in order.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import DONT_KNOW, Question
from kulturverktyg.survey.figures import figure
from kulturverktyg.survey.rules import NUMBER_LIMIT

_DONT_KNOW_WORDS = {
    "vet ej",
    "vet inte",
    "vill inte svara",
    "vet ej / vill inte svara",
    "don't know",
    "dont_know",
}
_TICKED = {"1", "ja", "x", "yes", "sant", "true"}
_NOT_TICKED = {"0", "nej", "no", "falskt", "false"}
_NUMBER = re.compile(r"[+-]?[0-9]{1,10}([.,][0-9]{1,20})?", re.ASCII)
#: What a spreadsheet's own arithmetic may be off by.
_ROUNDING = Decimal("1e-9")
#: What may stand between alternatives, the surest first; words may have spaces and commas in them.
_BETWEEN = (r"$^", r"[;\n]+", r"[;,\n]+", r"[;,\s]+")
_ONE_BY_ONE = (QuestionKind.MULTIPLE, QuestionKind.RANKING)


@dataclass
class Reading:
    """Codes by column, and for each cell that could not be read, by its column, the end of a sentence about it."""

    answers: dict[str, int] = field(default_factory=dict)
    wrong: dict[str, str] = field(default_factory=dict)


def columns_of(question: Question) -> tuple[str, ...]:
    """The columns of a table in which the question may be answered."""
    if question.kind is QuestionKind.TEXT:
        return (question.name,)
    return (*question.columns, question.name) if question.kind in _ONE_BY_ONE else question.columns


def read_cells(question: Question, cells: Mapping[str, str]) -> Reading:
    """The answer that the question's ``cells``, by column, hold; empty cells are not answered."""
    given = {column: cell for column, cell in cells.items() if cell}
    if question.kind in _ONE_BY_ONE and question.name in given:
        return _single(question, given[question.name])
    reading = Reading()
    for column, cell in given.items():
        value = _value(question, cell)
        if value is None:
            reading.wrong[column] = f"”{cell[:40]}” {_expected(question)}"
        else:
            reading.answers[column] = value
    return reading if reading.wrong else Reading(_completed(question, reading.answers))


def _completed(question: Question, answers: dict[str, int]) -> dict[str, int]:
    """Beside a ticked alternative an empty cell is one that is not; *vet ej* of one is *vet ej* of all."""
    given = set(answers.values())
    if question.kind in _ONE_BY_ONE and given == {DONT_KNOW}:
        return dict.fromkeys(question.columns, DONT_KNOW)
    if question.kind is QuestionKind.MULTIPLE and given and given <= {0, 1}:
        return dict.fromkeys(question.columns, 0) | answers
    return answers


def _single(question: Question, cell: str) -> Reading:
    """The alternatives in one cell."""
    if cell.casefold() in _DONT_KNOW_WORDS:
        return Reading(dict.fromkeys(question.columns, DONT_KNOW))
    listed = _listed(question, cell)
    if question.kind is QuestionKind.MULTIPLE and listed:
        return Reading({column: int(place in listed) for place, column in enumerate(question.columns)})
    if sorted(listed) == list(range(len(question.columns))):
        return Reading({column: listed.index(place) + 1 for place, column in enumerate(question.columns)})
    return Reading(wrong={question.name: f"”{cell[:40]}” {_expected_list(question)}"})


def _listed(question: Question, cell: str) -> list[int]:
    """Places of the alternatives in the order they are written; none when one of them is not known."""
    for between in _BETWEEN:
        pieces = [" ".join(piece.split()).casefold() for piece in re.split(between, cell)]
        found = [_alternative(question, piece) for piece in pieces if piece]
        known = [place for place in found if place is not None]
        if known and len(known) == len(found):
            return known
    return []


def _alternative(question: Question, wanted: str) -> int | None:
    """Place of the alternative with this name, or these words in any language; ``wanted`` is in lower case."""
    for place, choice in enumerate(question.choices):
        if wanted in {choice.name.casefold(), *(label.casefold() for label in choice.label.values())}:
            return place
    return None


def _value(question: Question, cell: str) -> int | None:
    words = cell.casefold()
    if words in _DONT_KNOW_WORDS:
        return DONT_KNOW
    match question.kind:
        case QuestionKind.CHOICE:
            return _alternative(question, words)
        case QuestionKind.MULTIPLE:
            return _ticked(words)
        case _:
            return _number(cell, question.decimals)


def _ticked(words: str) -> int | None:
    if words in _TICKED or _number(words, 0) == 1:
        return 1
    return 0 if words in _NOT_TICKED or _number(words, 0) == 0 else None


def _number(cell: str, decimals: int) -> int | None:
    """The number in steps of 10^−decimals, with decimal comma or point.

    None when it has more decimals than that, or is larger than any answer may be.
    """
    if _NUMBER.fullmatch(cell) is None:
        return None
    steps = Decimal(cell.replace(",", ".")).scaleb(decimals)
    whole = round(steps)
    return whole if abs(steps - whole) < _ROUNDING and abs(whole) <= NUMBER_LIMIT else None


def _expected(question: Question) -> str:
    match question.kind:
        case QuestionKind.CHOICE:
            return f"är inget av alternativen {_names(question)}"
        case QuestionKind.MULTIPLE:
            return "är varken 1 eller 0, ja eller nej, eller x"
        case QuestionKind.NUMBER if question.decimals:
            noun = "decimal" if question.decimals == 1 else "decimaler"
            bounds = f"från {figure(question.minimum)} till {figure(question.maximum)}"
            return f"är inte ett tal {bounds} med högst {question.decimals} {noun}"
        case _:
            low, high = question.bounds
            return f"är inte ett helt tal från {figure(low)} till {figure(high)}"


def _expected_list(question: Question) -> str:
    if question.kind is QuestionKind.MULTIPLE:
        return f"har annat än alternativen {_names(question)}"
    return f"är inte alla alternativen {_names(question)}, vart och ett en gång och i ordning"


def _names(question: Question) -> str:
    return ", ".join(choice.name for choice in question.choices)
