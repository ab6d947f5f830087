"""What the rows and lists of a written form are called: by our own names, but no two alike anywhere in it."""

from collections.abc import Mapping
from dataclasses import dataclass

from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import SurveyDefinition
from kulturverktyg.survey.edits.names import free
from kulturverktyg.survey.xlsform.sides import SIDES

#: Names of its own that every form has.
_TAKEN = ("meta",)


@dataclass(frozen=True)
class FormNames:
    """``rows`` are by question or by column of a pair or an allocation, ``sides`` by column without its pole.

    ``lists`` are by the question that has alternatives of its own, ``scales`` by scale, ``sections`` by place.
    """

    rows: Mapping[str, str]
    sides: Mapping[str, str]
    sections: tuple[str, ...]
    lists: Mapping[str, str]
    scales: Mapping[str, str]


def form_names(survey: SurveyDefinition) -> FormNames:
    """Names for all rows and lists; questions keep their own before sections and the rows within a question do."""
    taken = set(_TAKEN)
    rows = {question.name: _take(question.name, taken) for question in survey.questions()}
    sections = tuple(_take(section.name, taken) for section in survey.sections)
    sides: dict[str, str] = {}
    for question in survey.questions():
        if question.kind is QuestionKind.ALLOCATION:
            sides |= {f"{question.name}.{side}": _take(f"{question.name}_{side}", taken) for side in SIDES}
        if question.kind in (QuestionKind.PAIR, QuestionKind.ALLOCATION):
            rows |= {column: _take(column.replace(".", "_"), taken) for column in question.columns}
    listed: set[str] = set()
    scales = {name: _take(name, listed) for name in survey.scales()}
    lists = {question.name: _take(question.name, listed) for question in survey.questions() if question.choices}
    return FormNames(rows, sides, sections, lists, scales)


def _take(wanted: str, taken: set[str]) -> str:
    name = free(wanted, taken)
    taken.add(name)
    return name
