"""A questionnaire as plain frozen values: what kiosk, import, results and reports all read.

Texts are mappings from language code (BCP 47, such as ``sv``) to the words. An answer is kept under a
column name: ``name`` for a single question, ``name.now`` and ``name.desired`` for a pair, ``name.choice`` for
each alternative of a multiple choice or a ranking, and ``name.now.pole`` and ``name.desired.pole`` for an
allocation of 100 points.
"""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property
from itertools import takewhile
from operator import eq, ge, gt, le, lt, ne

from kulturverktyg.model.kinds import QuestionKind

Text = Mapping[str, str]

#: Codes in the place of an answer; every real answer lies above both (32-bit integers). In files they may be shorter.
NOT_ANSWERED = -(2**31)
DONT_KNOW = -(2**31) + 1

#: Points that an allocation deals out over its poles.
ALLOCATION_TOTAL = 100
#: Characters that a free text may have.
TEXT_LIMIT = 600


def in_language(text: Text, language: str) -> str:
    """The words in ``language``, or in Swedish, or in whatever language there is."""
    return text.get(language) or text.get("sv") or next((words for words in text.values() if words), "")


@dataclass(frozen=True)
class Scale:
    """An ordered answer scale 1..points, with one label a point or one for each end."""

    name: str
    points: int
    labels: tuple[Text, ...]


@dataclass(frozen=True)
class Choice:
    """One alternative of a choice or a ranking, or one pole of an allocation."""

    name: str
    label: Text


class Relation(StrEnum):
    """How an earlier answer must stand to a value, written as in XPath."""

    IS = "="
    IS_NOT = "!="
    LESS = "<"
    AT_MOST = "<="
    MORE = ">"
    AT_LEAST = ">="


_HOLDS: Mapping[Relation, Callable[[int, int], bool]] = {
    Relation.IS: eq,
    Relation.IS_NOT: ne,
    Relation.LESS: lt,
    Relation.AT_MOST: le,
    Relation.MORE: gt,
    Relation.AT_LEAST: ge,
}


@dataclass(frozen=True)
class Condition:
    """A question is asked only when an earlier answer stands in ``relation`` to ``value``.

    ``value`` is a code of ``column``: the place of an alternative, 1 or 0 for a ticked alternative or not, a
    point of a scale, a number. Of an unanswered column (or *vet ej*) nothing is true but that it is not the value.
    """

    column: str
    relation: Relation
    value: int

    def holds(self, answers: Mapping[str, int]) -> bool:
        """Whether the condition is met by the answers."""
        answer = answers.get(self.column, DONT_KNOW)
        if answer in (DONT_KNOW, NOT_ANSWERED):
            return self.relation is Relation.IS_NOT
        return _HOLDS[self.relation](answer, self.value)


@dataclass(frozen=True)
class Question:
    """One page of the kiosk. ``minimum``/``maximum`` are the bounds of a number (inclusive, whole numbers).

    A number may have ``decimals`` (0–2); it is kept as a whole number of its smallest step: 1.5 as 15.
    """

    name: str
    kind: QuestionKind
    text: Text
    help: Text = field(default_factory=dict)
    scale: Scale | None = None
    choices: tuple[Choice, ...] = ()
    dont_know: bool = False
    required: bool = False
    background: bool = False
    sensitive: bool = False
    reversed: bool = False
    short_form: bool = False
    minimum: int = 0
    maximum: int = 100
    decimals: int = 0
    condition: Condition | None = None

    @cached_property
    def columns(self) -> tuple[str, ...]:
        """Names of the integer columns that an answer to this question fills, in stored order."""
        match self.kind:
            case QuestionKind.TEXT | QuestionKind.INFORMATION:
                return ()
            case QuestionKind.PAIR:
                return (f"{self.name}.now", f"{self.name}.desired")
            case QuestionKind.ALLOCATION:
                return tuple(f"{self.name}.{part}.{pole.name}" for part in ("now", "desired") for pole in self.choices)
            case QuestionKind.MULTIPLE | QuestionKind.RANKING:
                return tuple(f"{self.name}.{choice.name}" for choice in self.choices)
            case _:
                return (self.name,)

    @property
    def bounds(self) -> tuple[int, int]:
        """Lowest and highest whole number that a column of this question may hold."""
        match self.kind:
            case QuestionKind.PAIR | QuestionKind.SCALE:
                return 1, self.scale.points if self.scale is not None else 1
            case QuestionKind.CHOICE:
                return 0, len(self.choices) - 1
            case QuestionKind.MULTIPLE:
                return 0, 1
            case QuestionKind.RANKING:
                return 1, len(self.choices)
            case QuestionKind.RECOMMENDATION:
                return 0, 10
            case QuestionKind.ALLOCATION:
                return 0, ALLOCATION_TOTAL
            case _:
                return self.minimum * 10**self.decimals, self.maximum * 10**self.decimals


@dataclass(frozen=True)
class Section:
    """Questions that belong together; a dimension when its pairs and scales make one score."""

    name: str
    title: Text
    dimension: bool
    questions: tuple[Question, ...]


@dataclass(frozen=True)
class SurveyDefinition:
    """A whole questionnaire in the order it is written. The first language is translated into the others."""

    title: Text
    languages: tuple[str, ...]
    sections: tuple[Section, ...]

    def questions(self) -> Iterator[Question]:
        """All questions in the order they are written."""
        for section in self.sections:
            yield from section.questions

    def question(self, name: str) -> Question:
        """The question called ``name``; KeyError when there is none."""
        for question in self.questions():
            if question.name == name:
                return question
        raise KeyError(name)

    def section_of(self, name: str) -> Section:
        """The section that holds the question called ``name``; KeyError when there is none."""
        for section in self.sections:
            if any(question.name == name for question in section.questions):
                return section
        raise KeyError(name)

    def columns(self) -> tuple[str, ...]:
        """Names of all integer columns in stored order: the layout of a response's row."""
        return tuple(column for question in self.questions() for column in question.columns)

    def scales(self) -> Mapping[str, Scale]:
        """The scales in use, by name."""
        return {q.scale.name: q.scale for q in self.questions() if q.scale is not None}

    def in_kiosk_order(self) -> tuple[Question, ...]:
        """Questions as they are asked: information that opens the survey, background questions, then the rest."""
        questions = tuple(self.questions())
        opening = tuple(takewhile(lambda question: question.kind is QuestionKind.INFORMATION, questions))
        rest = questions[len(opening) :]
        return (*opening, *sorted(rest, key=lambda question: not question.background))

    def asked(self, answers: Mapping[str, int]) -> tuple[Question, ...]:
        """The questions that a person with these answers is asked, in the kiosk's order.

        An answer to a question that is not asked does not count when a later condition looks at it.
        """
        counting: dict[str, int] = {}
        asked = []
        for question in self.in_kiosk_order():
            if question.condition is None or question.condition.holds(counting):
                asked.append(question)
                counting |= {column: answers[column] for column in question.columns if column in answers}
        return tuple(asked)

    def short(self) -> "SurveyDefinition":
        """The short form: only its marked pairs and scales, and the background questions.

        A question that depends on one that is not in the short form is left out with it.
        """
        kept: set[str] = set()
        columns: set[str] = set()
        for question in self.in_kiosk_order():
            depends = question.condition is not None and question.condition.column not in columns
            if (question.short_form or question.background) and not depends:
                kept.add(question.name)
                columns.update(question.columns)
        sections = (_section_of(section, kept) for section in self.sections)
        return replace(self, sections=tuple(s for s in sections if s.questions))


def _section_of(section: Section, kept: Collection[str]) -> Section:
    """The section with those questions only; no dimension when none of them has a scale."""
    questions = tuple(question for question in section.questions if question.name in kept)
    scored = any(question.scale is not None for question in questions)
    return replace(section, questions=questions, dimension=section.dimension and scored)
