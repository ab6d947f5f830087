"""How many of each cell gave each answer: what an item's or a dimension's figures, and what they tell, are made of."""

from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, partial

import numpy as np
from numpy.typing import NDArray

from kulturverktyg.guard.answers import Stored
from kulturverktyg.guard.cells import Cells, Counts, Mask
from kulturverktyg.guard.narrowing import Side
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.results import grouped
from kulturverktyg.results.membership import Membership, Parts, table
from kulturverktyg.results.raw import RawFigures
from kulturverktyg.results.scores import Scored, Scores, scores_of
from kulturverktyg.survey.definition import ALLOCATION_TOTAL, Question
from kulturverktyg.survey.rules import SCALED

#: Kinds whose figures do not tell how many gave each answer.
MEANS_ONLY = (QuestionKind.NUMBER, QuestionKind.ALLOCATION)
#: Kinds whose answers lie on a scale, so that a hidden group's mean could be ringed in.
_ON_A_SCALE = (*SCALED, QuestionKind.RECOMMENDATION, QuestionKind.RANKING, QuestionKind.ALLOCATION)
#: A number's range is cut in so many steps when it is asked whether nearly all have given the same.
_STEPS_OF_NUMBERS = 1_000
#: Into so many steps a dimension's scale is cut when it is asked whether a hidden group is ringed in.
_STEPS_OF_SCORES = 60

#: Figures are made of so many items at a time: what they are made of stays near at hand.
_TOGETHER = 16


@dataclass(frozen=True, eq=False)
class Item:
    """The answers to one item, ``codes`` a column a side as stored, of those who have ``answered`` all of them."""

    cells: Cells
    question: Question
    codes: Sequence[Stored]
    answered: Mask

    def sides(self, *, sensitive: bool) -> tuple[Side, ...]:
        """What it tells of each cell."""
        number = self.question.kind is QuestionKind.NUMBER
        return tuple(
            Side(
                partial(self._side, place),
                0 if number else self.question.bounds[0],
                sensitive=sensitive,
                bare=self.question.kind in MEANS_ONLY,
                scale=self.question.kind in _ON_A_SCALE,
                unwatched=1 if self.question.kind is QuestionKind.MULTIPLE else 0,
            )
            for place in range(len(self.codes))
        )

    def _side(self, place: int) -> Counts:
        """Shape (cells, answers)."""
        return self.held(self.parts)[place]

    def held(self, summed: Sequence[Counts]) -> list[Counts]:
        """From the sums of its parts, how many of each group gave each answer, on each side."""
        if self.question.kind is QuestionKind.PAIR:
            return [_side_of_pair(summed[0], place) for place in range(len(self.codes))]
        return list(summed[: len(self.codes)])

    @property
    def likeness(self) -> Hashable:
        """The same for items whose figures are made together."""
        question = self.question
        return (
            (question.name,)
            if question.kind is QuestionKind.NUMBER
            else (question.kind, question.bounds, question.reversed)
        )

    @cached_property
    def counts(self) -> Counts:
        """How many of each cell have answered."""
        first = self.parts[0]
        counts: Counts = first.sum(axis=tuple(range(1, first.ndim)))
        return counts

    @cached_property
    def parts(self) -> tuple[Counts, ...]:
        """Tables that all of its figures are made of, shape (cells, answers).

        Of a pair it is one of both sides together, shape (cells, answers now, answers desired). Of an allocation there
        is a third, of the change, desired − now in points from −100.
        """
        match self.question.kind:
            case QuestionKind.PAIR:
                return (self._table(self.codes, self.question.bounds),)
            case QuestionKind.NUMBER:
                return (self._in_steps(),)
            case QuestionKind.ALLOCATION:
                now, desired = self.codes
                change = self._table([desired - now], (-ALLOCATION_TOTAL, ALLOCATION_TOTAL))
                return (*self._of_sides(), change)
            case _:
                return self._of_sides()

    def _of_sides(self) -> tuple[Counts, ...]:
        return tuple(self._table([column], self.question.bounds) for column in self.codes)

    def _table(self, columns: Sequence[Stored], bounds: tuple[int, int]) -> Counts:
        return table(self.cells.of, len(self.cells.place), self.answered, columns, bounds)

    def _in_steps(self) -> Counts:
        """A number's answers in equal steps from the lowest to the highest."""
        given = self.codes[0][self.answered].astype(np.float64)
        lowest, length = (given.min(), given.max() - given.min()) if given.size else (0.0, 0.0)
        steps = np.floor((self.codes[0] - lowest) / (length or 1.0) * _STEPS_OF_NUMBERS)
        return self._table([np.where(self.answered, steps, 0).astype(np.int32)], (0, _STEPS_OF_NUMBERS))


@dataclass(frozen=True, eq=False)
class Dimension:
    """The items that make one score."""

    cells: Cells
    items: Sequence[Item]

    def sides(self) -> tuple[Side, ...]:
        """Persons' scores, in so many steps from 0 to the top; of a group only their mean is shown."""
        return tuple(Side(partial(_on_steps, side.values, side.table), 0, bare=True) for side in self.scored)

    def held(self, summed: Sequence[Counts]) -> list[Counts]:
        """From the sums of its parts, how many of each group are on each of these steps, on each side."""
        return [_on_steps(side.values, counts) for side, counts in zip(self.scored, summed, strict=False)]

    @cached_property
    def parts(self) -> tuple[Counts, ...]:
        """Tables that its figures are made of, shape (cells, scores): of each side, and of the change, if any."""
        return tuple(one.table for one in (*self.scored, *self.changed))

    @property
    def counts(self) -> Counts:
        """How many of each cell have a score."""
        counts: Counts = self.scored[0].table.sum(axis=1)
        return counts

    @property
    def points(self) -> tuple[int, ...]:
        """The highest point of each item's scale."""
        return tuple(item.question.bounds[1] for item in self.items)

    @property
    def likeness(self) -> Hashable:
        """The same for dimensions whose figures are made together."""
        return len(self.scores.steps), self.points

    @cached_property
    def scores(self) -> Scores:
        """Persons' scores."""
        return scores_of(
            list(zip(*(item.codes for item in self.items), strict=True)),
            [item.answered for item in self.items],
            self.points,
            [item.question.reversed for item in self.items],
        )

    @cached_property
    def scored(self) -> list[Scored]:
        """How many have each score, on each side."""
        return self.scores.sides(self.cells.of, len(self.cells.place))

    @cached_property
    def changed(self) -> list[Scored]:
        """How many have changed their score by so much, where there are two sides."""
        return [self.scores.change(self.cells.of, len(self.cells.place))] if len(self.scored) > 1 else []


def alike(asked: Sequence[Item | Dimension]) -> Iterator[tuple[int, ...]]:
    """Places of those whose figures are made together, some at a time."""
    found: dict[Hashable, list[int]] = {}
    for place, one in enumerate(asked):
        found.setdefault((type(one), one.likeness), []).append(place)
    for places in found.values():
        for start in range(0, len(places), _TOGETHER):
            yield tuple(places[start : start + _TOGETHER])


#: The sums of each thing's parts, shape (groups, …).
Summed = Mapping[Item | Dimension, Sequence[Counts]]


def summed(asked: Sequence[Item | Dimension], groups: Parts) -> Summed:
    """The sums that figures are made of, and what they tell."""
    return {one: [groups.sums(part) for part in one.parts] for one in asked}


def figures_of(asked: Sequence[Item | Dimension], sums: Summed, members: Membership, of_items: Mask) -> RawFigures:
    """The raw figures of items or dimensions that are alike: a row a group, for one of them after another.

    The means of dimensions in the rows ``of_items`` are made of the items' means.
    """
    items = [one for one in asked if isinstance(one, Item)]
    dimensions = [one for one in asked if isinstance(one, Dimension)]
    held = [np.concatenate(part) for part in zip(*(sums[one] for one in asked), strict=True)]
    return _of_items(items, held, members) if items else _of_dimensions(dimensions, held, sums, members, of_items)


def _of_items(items: Sequence[Item], held: Sequence[Counts], members: Membership) -> RawFigures:
    question = items[0].question
    match question.kind:
        case QuestionKind.PAIR:
            return grouped.pairs(members, *held, reversed=question.reversed)
        case QuestionKind.SCALE:
            return grouped.scales(members, *held, reversed=question.reversed)
        case QuestionKind.CHOICE:
            return grouped.choices(*held)
        case QuestionKind.MULTIPLE:
            return grouped.multiples(*held)
        case QuestionKind.RANKING:
            return grouped.rankings(members, *held)
        case QuestionKind.RECOMMENDATION:
            return grouped.recommendations(members, *held)
        case QuestionKind.ALLOCATION:
            return grouped.allocations(members, *held)
        case _:
            item = items[0]
            values = item.codes[0][item.answered].astype(np.int64)
            return grouped.numbers(members, item.cells.of[item.answered], values, decimals=question.decimals)


def _of_dimensions(
    dimensions: Sequence[Dimension], held: Sequence[Counts], sums: Summed, members: Membership, of_items: Mask
) -> RawFigures:
    first = dimensions[0]
    points, sides = first.points, range(len(first.scored))
    values = [one.values for one in (*first.scored, *first.changed)]
    return grouped.dimensions(
        members,
        [*zip(values, held, strict=True)],
        points=points[0] if len(set(points)) == 1 else None,
        of_items=of_items,
        items=[[_straight(dimensions, place, side, sums) for place in range(len(points))] for side in sides]
        if of_items.any()
        else [],
    )


def _straight(dimensions: Sequence[Dimension], place: int, side: int, sums: Summed) -> Counts:
    """How many of each group gave each answer to one item of each dimension, a reversed item's turned round."""
    items = [one.items[place] for one in dimensions]
    held = [(item.held(sums[item])[side], item.question.reversed) for item in items]
    return np.concatenate([counts[:, ::-1] if turned else counts for counts, turned in held])


def _side_of_pair(together: Counts, place: int) -> Counts:
    """One side of a table of both, shape (rows, answers now, answers desired)."""
    each = np.ones(together.shape[1], dtype=np.int64)
    side: Counts = each @ together if place else together @ each
    return side


def _on_steps(values: NDArray[np.float64], counts: Counts) -> Counts:
    """From how many have each score, shape (rows, values), how many are on each step."""
    steps, first = np.unique(np.rint(values * _STEPS_OF_SCORES).astype(np.int64), return_index=True)
    held = np.zeros((len(counts), _STEPS_OF_SCORES + 1), dtype=np.int64)
    held[:, steps] = np.add.reduceat(counts, first, axis=1)
    return held
