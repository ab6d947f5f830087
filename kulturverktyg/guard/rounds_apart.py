"""Two rounds that differ by a few people, with all else alike, would give those few away."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from sqlalchemy import select
from sqlalchemy.orm import Session

from kulturverktyg.guard.answers import RoundAnswers, read_answers
from kulturverktyg.guard.cells import Cells, Mask, Who, cells_of
from kulturverktyg.guard.ledger import decisions
from kulturverktyg.model.kinds import RoundState
from kulturverktyg.model.round import Round
from kulturverktyg.prepare.journeys import round_survey


class FewApart:
    """Tells whether a group of a round may be a group shown of another round with 1..k−1 people more or fewer.

    It may be so when one lies within the other and no answer to any question that both rounds asked speaks against
    it: then the difference of the two would be those few people's answers. That takes few questions, or a table that
    was read in twice; real answers months apart differ.
    """

    def __init__(self, session: Session, round_: Round, cells: Cells, k: int) -> None:
        self._cells, self._k = cells, k
        self._others = [other for one in _shown_rounds(session, round_) if (other := _other(session, one, cells))]

    def __call__(self, who: Who, mask: Mask) -> bool:
        return any(
            _is_few_apart(self._cells, mask, other.cells, other_mask, other.columns, self._k)
            for other in self._others
            for other_who, other_mask in other.shown
            if _lie_within(who, other_who)
        )


@dataclass(frozen=True)
class _Other:
    """Another round: what has been shown of it, and the columns that both rounds asked in the same way."""

    cells: Cells
    shown: Sequence[tuple[Who, Mask]]
    columns: Sequence[str]


def _other(session: Session, round_: Round, cells: Cells) -> _Other | None:
    """What there is to compare with in another round; None where that is nothing."""
    shown = [decision.who for decision in decisions(session, round_.id).values() if decision.shown]
    if not shown:
        return None
    before = read_answers(session, round_, round_survey(session, round_))
    columns = _shared_columns(cells.answers_of, before)
    if not columns:
        return None
    earlier = cells_of(before, {question for who in shown for question, _ in who.answers})
    return _Other(earlier, [(who, earlier.mask(who)) for who in shown], columns)


def _shown_rounds(session: Session, round_: Round) -> Iterator[Round]:
    """The other closed rounds of the journey."""
    yield from session.scalars(
        select(Round).where(
            Round.journey_id == round_.journey_id, Round.id != round_.id, Round.state == RoundState.CLOSED
        )
    )


def _shared_columns(one: RoundAnswers, other: RoundAnswers) -> list[str]:
    """Columns of questions that both asked in the same way."""
    asked = {question.name: question for question in other.survey.questions()}
    return [
        column
        for question in one.survey.questions()
        if asked.get(question.name) == question
        for column in question.columns
    ]


def _lie_within(one: Who, other: Who) -> bool:
    return _is_within(one, other) or _is_within(other, one)


def _is_within(inner: Who, outer: Who) -> bool:
    given = dict(inner.answers)
    narrower = all(question in given and given[question] <= names for question, names in outer.answers)
    return inner.units <= outer.units and inner.roles <= outer.roles and narrower


def _is_few_apart(cells: Cells, mask: Mask, other: Cells, other_mask: Mask, columns: Sequence[str], k: int) -> bool:
    more = int(cells.counts[mask].sum()) - int(other.counts[other_mask].sum())
    if not 0 < abs(more) < k:
        return False
    here, there = mask[cells.of], other_mask[other.of]
    for column in columns:
        codes = np.concatenate([cells.answers_of.column(column)[here], other.answers_of.column(column)[there]])
        signs = np.repeat([1, -1], [here.sum(), there.sum()])
        _, place = np.unique(codes, return_inverse=True)
        difference = np.bincount(place.ravel(), weights=signs) * np.sign(more)
        if (difference < 0).any():
            return False
    return True
