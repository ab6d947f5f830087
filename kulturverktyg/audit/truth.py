"""What is true of a round. The attackers never see it; it tells whether what they got is about too few people."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from kulturverktyg.guard.answers import RoundAnswers
from kulturverktyg.guard.released import ReleasedDimension, ReleasedGroup, ReleasedResults
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import DONT_KNOW, Question

Mask = NDArray[np.bool_]
Floats = NDArray[np.float64]

#: Smallest reported group for questions marked sensitive.
K_SENSITIVE = 10
#: How group definitions call those who did not answer a background question.
NO_ANSWER = ""
#: The name under which the number of answers itself is kept, beside the items' names.
COUNT = ""
_ONE_BY_ONE = (QuestionKind.MULTIPLE, QuestionKind.RANKING, QuestionKind.ALLOCATION)


@dataclass(frozen=True)
class Asked:
    """An item or a dimension as people answered it.

    ``sides`` are the values of *now* and *desired*, shape (respondents,), nan where it is not answered. ``low`` and
    ``high`` bound a value; ``step`` is the distance between two possible ones, 0 where there is none. ``ordered``
    tells that it has a mean, ``scaled`` that the mean lies on a scale. The first ``silent`` answers tell nothing.
    """

    name: str
    words: str
    sensitive: bool
    ordered: bool
    scaled: bool
    silent: int
    low: float
    high: float
    step: float
    sides: tuple[Floats, ...]

    @property
    def answered(self) -> Mask:
        """Who answered, shape (respondents,)."""
        return np.asarray(~np.isnan(self.sides[0]))

    @property
    def answers(self) -> int:
        """How many different answers there are."""
        return round(self.high - self.low) + 1

    def counted(self, side: int, who: Mask) -> tuple[int, ...] | None:
        """How many of these gave each answer; None where there are too many answers to count them one by one."""
        if self.step == 0:
            return None
        places = np.round(self.sides[side][who] - self.low).astype(np.int64)
        return tuple(np.bincount(places, minlength=self.answers).tolist())


class Truth:
    """The answers of a round, by respondent."""

    def __init__(self, answers: RoundAnswers, released: ReleasedResults) -> None:
        self.answers = answers
        self.k = released.k
        self._items = {item.name: item.words for item in released.items}
        self._dimensions = {dimension.name: dimension for dimension in released.dimensions}
        self._asked: dict[str, Asked] = {}
        self._members: dict[tuple[object, object], Mask] = {}

    @property
    def names(self) -> Sequence[str]:
        """Items and dimensions that figures are made of."""
        return (*self._items, *self._dimensions)

    @cached_property
    def everybody(self) -> Mask:
        """All respondents."""
        return np.ones(len(self.answers.cell), dtype=np.bool_)

    @cached_property
    def place(self) -> Mapping[tuple[str, str], int]:
        """The place of each cell by unit path and role."""
        roles = self.answers.roles
        return {
            (unit.path, role.name): row * len(roles) + column
            for row, unit in enumerate(self.answers.units)
            for column, role in enumerate(roles)
        }

    def members(self, group: ReleasedGroup) -> Mask:
        """Who is in a group, shape (respondents,)."""
        return self.who(group.cells, group.answers)

    def who(self, cells: Sequence[tuple[str, str]], answers: Sequence[tuple[str, tuple[str, ...]]] = ()) -> Mask:
        """Who is in these cells and gave one of these answers."""
        key = (tuple(cells), tuple(answers))
        if key not in self._members:
            inside = np.zeros(self.answers.headcount.size, dtype=np.bool_)
            inside[[self.place[cell] for cell in cells if cell in self.place]] = True
            found: Mask = inside[self.answers.cell]
            for question, names in answers:
                found &= np.isin(self.given(question), list(names))
            self._members[key] = found
        return self._members[key]

    def given(self, question: str) -> NDArray[np.str_]:
        """The alternative that each gave to a background question; `NO_ANSWER` for none."""
        names = np.array([*(choice.name for choice in self.answers.survey.question(question).choices), NO_ANSWER])
        found: NDArray[np.str_] = names[np.clip(self.answers.column(question), -1, None)]
        return found

    def smallest(self, name: str) -> int:
        """So many must have answered before a figure may be shown."""
        return max(self.k, K_SENSITIVE) if name != COUNT and self.asked(name).sensitive else self.k

    def answered(self, name: str) -> Mask:
        """Who answered an item or a dimension, or is counted at all."""
        return self.everybody if name == COUNT else self.asked(name).answered

    def unknowing(self, name: str) -> Mask:
        """Who said *vet ej* to an item; nobody of a dimension."""
        if name == COUNT or self.is_dimension(name):
            return np.zeros_like(self.everybody)
        question, _ = self._question(name)
        said: Mask = np.logical_or.reduce([self.answers.column(column) == DONT_KNOW for column in question.columns])
        return said

    def is_dimension(self, name: str) -> bool:
        """Whether it is a dimension, and not an item."""
        return name in self._dimensions

    def words(self, name: str) -> str:
        """What an item or a dimension is called in a sentence."""
        return "antal svar" if name == COUNT else f"”{self.asked(name).words}”"

    def asked(self, name: str) -> Asked:
        """An item or a dimension; KeyError when there is none."""
        if name not in self._asked:
            dimension = self._dimensions.get(name)
            self._asked[name] = self._item(name) if dimension is None else self._dimension(dimension)
        return self._asked[name]

    def _item(self, name: str) -> Asked:
        words = self._items[name]
        question, part = self._question(name)
        columns = _columns(question, part)
        whole = self._counted(question)
        sides = tuple(np.where(whole, self.answers.column(column), np.nan) for column in columns)
        low, high = question.bounds
        fine = question.kind in (QuestionKind.NUMBER, QuestionKind.ALLOCATION)
        scale = 10**question.decimals if question.kind is QuestionKind.NUMBER else 1
        return Asked(
            name,
            words,
            self._is_sensitive(question),
            question.kind is not QuestionKind.CHOICE,
            question.kind not in (QuestionKind.CHOICE, QuestionKind.MULTIPLE, QuestionKind.NUMBER),
            int(question.kind is QuestionKind.MULTIPLE),
            low / scale,
            high / scale,
            0 if fine else 1,
            tuple(side / scale for side in sides),
        )

    def _dimension(self, dimension: ReleasedDimension) -> Asked:
        """A person's value is the mean of the items answered, when at least half are."""
        items = [self._item(name) for name in dimension.items]
        index = dimension.points is None
        sides = []
        for side in range(min(len(item.sides) for item in items)):
            table = np.column_stack([_turned(self._question(item.name)[0], item, side, index=index) for item in items])
            given = ~np.isnan(table)
            enough = given.sum(axis=1) * 2 >= len(items)
            total = np.where(given, table, 0).sum(axis=1)
            sides.append(np.where(enough, total / np.maximum(given.sum(axis=1), 1), np.nan))
        low, high = (0.0, 100.0) if index else (1.0, float(dimension.points or 1))
        sensitive = any(item.sensitive for item in items)
        return Asked(dimension.name, dimension.title, sensitive, True, True, 0, low, high, 0, tuple(sides))

    def _question(self, item: str) -> tuple[Question, str]:
        """The question of an item, and which alternative or pole it is about."""
        for question in self.answers.survey.questions():
            if question.kind in _ONE_BY_ONE:
                for choice in question.choices:
                    if f"{question.name}.{choice.name}" == item:
                        return question, choice.name
            elif question.name == item:
                return question, ""
        raise KeyError(item)

    def _counted(self, question: Question) -> Mask:
        """Who gave a whole answer, and was not asked because of half an answer to an earlier question."""
        given = np.column_stack([self.answers.column(name) for name in question.columns]) > DONT_KNOW
        counted: Mask = np.asarray(given.all(axis=1))
        earlier = self._earlier(question)
        while earlier is not None:
            before = np.column_stack([self.answers.column(name) for name in earlier.columns]) > DONT_KNOW
            counted = np.asarray(counted & (~before.any(axis=1) | before.all(axis=1)))
            earlier = self._earlier(earlier)
        return counted

    def _earlier(self, question: Question) -> Question | None:
        if question.condition is None:
            return None
        column = question.condition.column
        return next((other for other in self.answers.survey.questions() if column in other.columns), None)

    def _is_sensitive(self, question: Question) -> bool:
        """Whether it is marked so itself, or is asked only after an answer to a sensitive question."""
        earlier = self._earlier(question)
        return question.sensitive or (earlier is not None and self._is_sensitive(earlier))


def _columns(question: Question, part: str) -> Sequence[str]:
    match question.kind:
        case QuestionKind.ALLOCATION:
            return (f"{question.name}.now.{part}", f"{question.name}.desired.{part}")
        case QuestionKind.MULTIPLE | QuestionKind.RANKING:
            return (f"{question.name}.{part}",)
        case _:
            return question.columns


def _turned(question: Question, item: Asked, side: int, *, index: bool) -> Floats:
    """Values with reversed statements turned round, in scale points or as an index 0–100."""
    values = item.low + item.high - item.sides[side] if question.reversed else item.sides[side]
    return (values - item.low) / (item.high - item.low) * 100 if index else values
