"""The cells that groups are made of: unit × role × the answers to the background questions that are broken down by."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from kulturverktyg.guard.answers import RoundAnswers

Mask = NDArray[np.bool_]
Counts = NDArray[np.int64]

#: The group of all, and its breakdown.
EVERYBODY = "all"
#: The "alternative" of those who have not answered a background question.
NO_ANSWER = ""


@dataclass(frozen=True)
class Who:
    """A group, told without any answers to what is measured: people of these roles in these units,

    who gave one of these answers to each background question named (`NO_ANSWER` for none). Units and roles are ids in
    hexadecimal.
    """

    units: frozenset[str]
    roles: frozenset[str]
    answers: tuple[tuple[str, frozenset[str]], ...] = ()

    def among(self, question: str, alternatives: Collection[str]) -> "Who":
        """Those of these people who gave one of the answers."""
        return Who(
            self.units, self.roles, tuple(sorted({**dict(self.answers), question: frozenset(alternatives)}.items()))
        )

    def as_json(self) -> dict[str, Any]:
        """For the ledger."""
        return {
            "units": sorted(self.units),
            "roles": sorted(self.roles),
            "answers": {question: sorted(names) for question, names in self.answers},
        }

    @staticmethod
    def of_json(kept: Mapping[str, Any]) -> "Who":
        """What `as_json` made."""
        return Who(
            frozenset(kept["units"]),
            frozenset(kept["roles"]),
            tuple(sorted((question, frozenset(names)) for question, names in kept["answers"].items())),
        )


def together(parts: Sequence[Who]) -> Who:
    """All of them; they differ in units, or in roles, or in the answers to one question."""
    first = parts[0]
    answers = {
        question: frozenset().union(*(dict(part.answers)[question] for part in parts)) for question, _ in first.answers
    }
    return Who(
        frozenset().union(*(part.units for part in parts)),
        frozenset().union(*(part.roles for part in parts)),
        tuple(sorted(answers.items())),
    )


@dataclass(frozen=True)
class Cells:
    """The cells that hold respondents. ``of`` tells each respondent's, shape (respondents,); the others have

    one value a cell: its place unit × roles + role, and for each question in ``answers`` the alternative given.
    """

    answers_of: RoundAnswers
    of: NDArray[np.int64]
    place: NDArray[np.int64]
    answers: Mapping[str, NDArray[np.str_]]
    _held: dict[tuple[frozenset[str], frozenset[str]], Mask] = field(default_factory=dict, compare=False, repr=False)

    @cached_property
    def counts(self) -> Counts:
        """Respondents a cell."""
        return self.count(np.ones(len(self.of), dtype=np.bool_))

    def count(self, who: Mask) -> Counts:
        """How many of these respondents are in each cell."""
        return np.bincount(self.of.take(np.flatnonzero(who)), minlength=len(self.place))

    def mask(self, who: Who) -> Mask:
        """Which cells a group holds, shape (cells,)."""
        found: Mask = self._places(who)[self.place]
        for question, names in who.answers:
            found &= np.isin(self.answers[question], list(names))
        return found

    def headcount(self, who: Who) -> int:
        """How many people have these roles in these units, whatever they would answer."""
        return int(self.answers_of.headcount[self._places(who)].sum())

    def named(self, who: Who) -> tuple[tuple[str, str], ...]:
        """The (unit path, role) pairs of a group in which there are people."""
        answers = self.answers_of
        peopled = self._places(who) & self._peopled
        roles = len(answers.roles)
        return tuple(
            (answers.units[place // roles].path, answers.roles[place % roles].name) for place in np.flatnonzero(peopled)
        )

    def _places(self, who: Who) -> Mask:
        """Which places have these units and roles; asked of the same again and again."""
        asked = who.units, who.roles
        if asked not in self._held:
            units, roles = (_among(*one) for one in zip(asked, self._numbers, strict=True))
            self._held[asked] = (units[:, np.newaxis] & roles).ravel()
        return self._held[asked]

    @cached_property
    def _numbers(self) -> tuple[Mapping[str, int], Mapping[str, int]]:
        answers = self.answers_of
        return (
            {unit.id.hex: place for place, unit in enumerate(answers.units)},
            {role.id.hex: place for place, role in enumerate(answers.roles)},
        )

    @cached_property
    def _peopled(self) -> Mask:
        return np.asarray((self.answers_of.headcount > 0) | (self.answers_of.counts > 0))


def cells_of(answers: RoundAnswers, questions: Collection[str]) -> Cells:
    """The cells of a round, told apart by the answers to these background questions."""
    columns = [answers.cell, *(np.maximum(answers.column(question), -1) + 1 for question in questions)]
    widths = [int(column.max(initial=0)) + 1 for column in columns]
    found, of = np.unique(np.ravel_multi_index(columns, widths), return_inverse=True)
    keys = np.unravel_index(found, widths)
    given = {
        question: _alternatives(answers, question)[codes - 1]
        for question, codes in zip(questions, keys[1:], strict=True)
    }
    return Cells(answers, of.astype(np.int64), keys[0].astype(np.int64), given)


def _among(names: Collection[str], numbers: Mapping[str, int]) -> Mask:
    """Which of the numbered things are among the names."""
    found = np.zeros(len(numbers), dtype=np.bool_)
    found[[numbers[name] for name in names if name in numbers]] = True
    return found


def _alternatives(answers: RoundAnswers, question: str) -> NDArray[np.str_]:
    """Names by code; the last one, which −1 points at, is that of no answer."""
    return np.array([*(choice.name for choice in answers.survey.question(question).choices), NO_ANSWER])
