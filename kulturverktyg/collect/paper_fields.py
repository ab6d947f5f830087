"""What there is to type in from one paper, field by field in the order of the paper."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from kulturverktyg.collect.package import KioskPackage
from kulturverktyg.collect.pages import PageOrder
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import Question
from kulturverktyg.survey.numbering import question_numbers

UNIT, ROLE = "@unit", "@role"
_WHOLE = (QuestionKind.MULTIPLE, QuestionKind.RANKING, QuestionKind.TEXT)


@dataclass(frozen=True)
class Given:
    """What a field was given: codes by column, a free text, or a unit or role. With nothing in it, blank."""

    answers: Mapping[str, int] = field(default_factory=dict)
    text: str = ""
    group: UUID | None = None

    @property
    def is_blank(self) -> bool:
        """Whether the paper says nothing here."""
        return not self.answers and not self.text and self.group is None


@dataclass(frozen=True)
class GroupOption:
    """A unit or a role that can be ticked on the paper; one that is not ``open`` nobody has in the unit."""

    id: UUID
    words: str
    open: bool = True


@dataclass(frozen=True)
class Field:
    """One answer to type: to ``columns`` of a question, or, without a question, one of ``options``.

    ``number`` is the question's number on the paper.
    """

    key: str
    question: Question | None = None
    number: int = 0
    columns: tuple[str, ...] = ()
    options: tuple[GroupOption, ...] = ()

    @property
    def is_desired(self) -> bool:
        """Whether it is the second side of a question with two."""
        return self.question is not None and self.key == f"{self.question.name}.desired"

    @property
    def is_now(self) -> bool:
        """Whether it is the first side of a question with two."""
        return self.question is not None and self.key == f"{self.question.name}.now"


Sheet = Mapping[str, Given]


class PaperFields:
    """The fields of one package."""

    def __init__(self, package: KioskPackage) -> None:
        order = PageOrder(package)
        peopled = {cell.role for cell in package.cells}
        self._cells = {(cell.unit, cell.role) for cell in package.cells}
        self._units = tuple(GroupOption(unit.id, unit.path) for unit in order.units())
        self._roles = tuple((role.id, role.name) for role in package.roles if role.id in peopled)
        self._survey = package.survey
        numbers = question_numbers(package.survey)
        questions = package.survey.in_kiosk_order()
        self._fields = {each.name: _fields_of(each, numbers.get(each.name, 0)) for each in questions}

    @property
    def units(self) -> tuple[str, ...]:
        """The units on the paper, in the order of their numbers."""
        return tuple(option.words for option in self._units)

    @property
    def roles(self) -> tuple[str, ...]:
        """The roles on the paper, in the order of their numbers."""
        return tuple(words for _, words in self._roles)

    def of(self, sheet: Sheet) -> tuple[Field, ...]:
        """The fields of a paper that says so: groups where there is a choice, then every question that is asked."""
        answers = {column: value for given in sheet.values() for column, value in given.answers.items()}
        asked = self._survey.asked(answers)
        return (*self._groups(sheet), *(each for question in asked for each in self._fields[question.name]))

    def every(self, sheet: Sheet) -> tuple[Field, ...]:
        """The same with all questions, whether they are asked or not."""
        return (*self._groups(sheet), *(each for fields in self._fields.values() for each in fields))

    def fields_of(self, question: str) -> tuple[Field, ...]:
        """The fields of one question; none for information."""
        return self._fields[question]

    def unit_of(self, sheet: Sheet) -> UUID | None:
        """The unit that is given, or the only one."""
        return self._units[0].id if len(self._units) == 1 else sheet.get(UNIT, Given()).group

    def role_of(self, sheet: Sheet) -> UUID | None:
        """The role that is given, or the only one."""
        return self._roles[0][0] if len(self._roles) == 1 else sheet.get(ROLE, Given()).group

    def can_be(self, unit: UUID | None, role: UUID | None) -> bool:
        """Whether anybody in the unit has the role."""
        return (unit, role) in self._cells

    def _groups(self, sheet: Sheet) -> tuple[Field, ...]:
        unit = self.unit_of(sheet)
        roles = tuple(GroupOption(role, name, self.can_be(unit, role)) for role, name in self._roles)
        offered = ((UNIT, self._units), (ROLE, roles))
        return tuple(Field(key, options=options) for key, options in offered if len(options) > 1)


def _fields_of(question: Question, number: int) -> tuple[Field, ...]:
    if question.kind is QuestionKind.ALLOCATION:
        half = len(question.choices)
        sides = (("now", question.columns[:half]), ("desired", question.columns[half:]))
        return tuple(Field(f"{question.name}.{side}", question, number, columns) for side, columns in sides)
    if question.kind in _WHOLE:
        return (Field(question.name, question, number, question.columns),)
    return tuple(Field(column, question, number, (column,)) for column in question.columns)
