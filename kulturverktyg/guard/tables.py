"""How many of each cell gave each answer: what an item's or a dimension's figures, and what they tell, are made of."""

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from kulturverktyg.guard.answers import Stored
from kulturverktyg.guard.cells import Cells, Counts, Mask
from kulturverktyg.guard.narrowing import Side
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.results import grouped
from kulturverktyg.results.membership import Membership, table
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


#: So many items are counted at a time: their tables stay near at hand.
_TOGETHER = 4


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
                one,
                0 if number else self.question.bounds[0],
                sensitive=sensitive,
                bare=self.question.kind in MEANS_ONLY,
                scale=self.question.kind in _ON_A_SCALE,
                unwatched=1 if self.question.kind is QuestionKind.MULTIPLE else 0,
            )
            for one in ((self._in_steps(),) if number else self.tables)
        )

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
    def tables(self) -> tuple[Counts, ...]:
        """Shape (cells, answers), one a side."""
        if self.question.kind is QuestionKind.PAIR:
            each = np.ones(self.together.shape[1], dtype=np.int64)
            return self.together @ each, each @ self.together
        return tuple(self._table([column], self.question.bounds) for column in self.codes)

    @property
    def counts(self) -> Counts:
        """How many of each cell have answered."""
        if self.question.kind is QuestionKind.NUMBER:
            return self.cells.count(self.answered)
        table = self.together if self.question.kind is QuestionKind.PAIR else self.tables[0]
        counts: Counts = table.sum(axis=tuple(range(1, table.ndim)))
        return counts

    @cached_property
    def together(self) -> Counts:
        """Of both sides of a pair: shape (cells, answers now, answers desired)."""
        return self._table(self.codes, self.question.bounds)

    @property
    def change(self) -> Counts:
        """Desired − now in points of an allocation, from −100: shape (cells, changes)."""
        now, desired = self.codes
        return self._table([desired - now], (-ALLOCATION_TOTAL, ALLOCATION_TOTAL))

    @property
    def straight(self) -> tuple[Counts, ...]:
        """The tables, a reversed item's turned round."""
        return tuple(one[:, ::-1] if self.question.reversed else one for one in self.tables)

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
        found = []
        for side in self.scored:
            (counts,) = side.tables
            steps, first = np.unique(np.rint(side.values * _STEPS_OF_SCORES).astype(np.int64), return_index=True)
            held = np.zeros((len(counts), _STEPS_OF_SCORES + 1), dtype=np.int64)
            held[:, steps] = np.add.reduceat(counts, first, axis=1)
            found.append(Side(held, 0, bare=True))
        return tuple(found)

    @property
    def counts(self) -> Counts:
        """How many of each cell have a score."""
        counts: Counts = self.scored[0].tables[0].sum(axis=1)
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

    @property
    def change(self) -> Scored:
        """How many have changed their score by so much."""
        return self.scores.change(self.cells.of, len(self.cells.place))


def alike(asked: Sequence[Item | Dimension]) -> Iterator[tuple[int, ...]]:
    """Places of those whose figures are made together, some at a time."""
    found: dict[Hashable, list[int]] = {}
    for place, one in enumerate(asked):
        found.setdefault((type(one), one.likeness), []).append(place)
    for places in found.values():
        for start in range(0, len(places), _TOGETHER):
            yield tuple(places[start : start + _TOGETHER])


def figures_of(asked: Sequence[Item | Dimension], members: Membership, of_items: Mask) -> RawFigures:
    """The raw figures of items or dimensions that are alike: a row a group, for one of them after another.

    The means of dimensions in the rows ``of_items`` are made of the items' means.
    """
    items = [one for one in asked if isinstance(one, Item)]
    dimensions = [one for one in asked if isinstance(one, Dimension)]
    return _of_items(items, members) if items else _of_dimensions(dimensions, members, of_items)


def _of_items(items: Sequence[Item], members: Membership) -> RawFigures:
    question = items[0].question
    first = [item.tables[0] for item in items] if question.kind is not QuestionKind.NUMBER else []
    match question.kind:
        case QuestionKind.PAIR:
            return grouped.pairs(members, [item.together for item in items], reversed=question.reversed)
        case QuestionKind.SCALE:
            return grouped.scales(members, first, reversed=question.reversed)
        case QuestionKind.CHOICE:
            return grouped.choices(members, first)
        case QuestionKind.MULTIPLE:
            return grouped.multiples(members, first)
        case QuestionKind.RANKING:
            return grouped.rankings(members, first)
        case QuestionKind.RECOMMENDATION:
            return grouped.recommendations(members, first)
        case QuestionKind.ALLOCATION:
            desired, change = [item.tables[1] for item in items], [item.change for item in items]
            return grouped.allocations(members, first, desired, change)
        case _:
            item = items[0]
            values = item.codes[0][item.answered].astype(np.int64)
            return grouped.numbers(members, item.cells.of[item.answered], values, decimals=question.decimals)


def _of_dimensions(dimensions: Sequence[Dimension], members: Membership, of_items: Mask) -> RawFigures:
    points, sides = dimensions[0].points, range(len(dimensions[0].scores.steps))
    return grouped.dimensions(
        members,
        [_together([one.scored[side] for one in dimensions]) for side in sides],
        _together([one.change for one in dimensions]) if len(sides) > 1 else None,
        points=points[0] if len(set(points)) == 1 else None,
        of_items=of_items,
        items=[
            [[one.items[place].straight[side] for one in dimensions] for place in range(len(points))] for side in sides
        ]
        if of_items.any()
        else [],
    )


def _together(scored: Sequence[Scored]) -> Scored:
    return Scored(scored[0].values, [tables for one in scored for tables in one.tables])
