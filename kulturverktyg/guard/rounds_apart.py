"""Two rounds that differ by a few people, with all else alike, would give those few away.

Found is a group that lies in a group shown of another round, and is that group with 1..K−1 people more or fewer where
no answer speaks against it; or where those who left and those who came are 1..K−1 together, or some answers were
corrected, and the rest are too alike to have answered anew (`same_people`). In invented data, tables of ten or more
answers a person with one gone, one come and 3 in 100 answers corrected were always known from 14 people on, and in
seven to nine cases of ten in groups of 7; those of four answers often not, and of two never, unless people only left or
only came. People who answered anew were never taken for a table while each of their answers kept a correlation of .9;
where they repeated 80 of 100 answers exactly, up to one group in ten, and 85 of 100 up to four in ten. A table with
more than about one answer in fifteen changed counts as answered anew.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import select
from sqlalchemy.orm import Session

from kulturverktyg.guard.answers import RoundAnswers, read_answers
from kulturverktyg.guard.cells import Cells, Mask, Who, cells_of
from kulturverktyg.guard.ledger import decisions
from kulturverktyg.guard.same_people import Codes, differ_by_few
from kulturverktyg.model.kinds import QuestionKind, RoundState
from kulturverktyg.model.round import Round
from kulturverktyg.prepare.audience import audience_of
from kulturverktyg.prepare.journeys import round_survey
from kulturverktyg.survey.definition import Question

_ONE_ANSWER = (QuestionKind.MULTIPLE, QuestionKind.RANKING, QuestionKind.ALLOCATION)


class FewApart:
    """Tells whether a group of a round may be a group shown of another round, but for a few people."""

    def __init__(self, session: Session, round_: Round, cells: Cells, k: int) -> None:
        self._cells, self._k = cells, k
        self._others = [other for one in _shown_rounds(session, round_) if (other := _other(session, one, cells))]

    def __call__(self, who: Who, mask: Mask) -> bool:
        return any(
            _is_few_apart(self._cells, mask, other.cells, other_mask, other.asked, self._k)
            for other in self._others
            for other_who, other_mask in other.shown
            if _lie_within(who, other_who)
        )


@dataclass(frozen=True)
class _Other:
    """Another round: what has been shown of it, and the questions that both rounds asked."""

    cells: Cells
    shown: Sequence[tuple[Who, Mask]]
    asked: Sequence[Question]


def _other(session: Session, round_: Round, cells: Cells) -> _Other | None:
    """What there is to compare with in another round; None where that is nothing."""
    shown = [decision.who for decision in decisions(session, round_.id).values() if decision.shown]
    if not shown:
        return None
    before = read_answers(session, round_, round_survey(session, round_))
    asked = _shared_questions(cells.answers_of, before)
    if not asked:
        return None
    earlier = cells_of(before, {question for who in shown for question, _ in who.answers})
    return _Other(earlier, [(who, earlier.mask(who)) for who in shown], asked)


def _shown_rounds(session: Session, round_: Round) -> Iterator[Round]:
    """The other closed rounds of the journey that asked the same people: those who work there, or clients."""
    audience = audience_of(session, round_)
    closed = session.scalars(
        select(Round).where(
            Round.journey_id == round_.journey_id, Round.id != round_.id, Round.state == RoundState.CLOSED
        )
    )
    yield from (other for other in closed.all() if audience_of(session, other) is audience)


def _shared_questions(one: RoundAnswers, other: RoundAnswers) -> list[Question]:
    """Questions with answers that are written in the same way in both rounds, whatever the words are."""
    asked = {question.name: question for question in other.survey.questions()}
    return [
        question
        for question in one.survey.questions()
        if question.columns and question.name in asked and _form(asked[question.name]) == _form(question)
    ]


def _form(question: Question) -> tuple[object, ...]:
    alternatives = [choice.name for choice in question.choices]
    return question.kind, question.columns, alternatives, question.bounds, question.decimals


def _lie_within(one: Who, other: Who) -> bool:
    return _is_within(one, other) or _is_within(other, one)


def _is_within(inner: Who, outer: Who) -> bool:
    given = dict(inner.answers)
    narrower = all(question in given and given[question] <= names for question, names in outer.answers)
    return inner.units <= outer.units and inner.roles <= outer.roles and narrower


def _is_few_apart(cells: Cells, mask: Mask, other: Cells, other_mask: Mask, asked: Sequence[Question], k: int) -> bool:
    more = int(cells.counts[mask].sum()) - int(other.counts[other_mask].sum())
    if abs(more) >= k:
        return False
    one, two = (cells.answers_of, mask[cells.of]), (other.answers_of, other_mask[other.of])
    if more and _holds_all(*((one, two) if more > 0 else (two, one)), asked):
        return True
    anew = [question for question in asked if not question.background]
    coded = [_coded(one, two, columns) for question in anew for columns in _answers(question)]
    if not coded:
        return False
    both = np.column_stack(coded)
    people = int(one[1].sum())
    return differ_by_few(both[:people], both[people:], k)


#: A round's answers, and which of its respondents are meant.
_Some: TypeAlias = tuple[RoundAnswers, NDArray[np.bool_]]


def _holds_all(larger: _Some, smaller: _Some, asked: Sequence[Question]) -> bool:
    """Whether the larger one has each answer of each column at least as often."""
    for column in (column for question in asked for column in question.columns):
        codes = _coded(larger, smaller, (column,))
        people = int(larger[1].sum())
        counts = [np.bincount(part, minlength=int(codes.max()) + 1) for part in (codes[:people], codes[people:])]
        if (counts[0] < counts[1]).any():
            return False
    return True


def _answers(question: Question) -> Sequence[tuple[str, ...]]:
    """The columns of a question that make one answer together."""
    return [question.columns] if question.kind in _ONE_ANSWER else [(column,) for column in question.columns]


def _coded(one: _Some, two: _Some, columns: Sequence[str]) -> Codes:
    """What each gave, as numbers from 0 on: those of one and then those of two."""
    given = [np.concatenate([answers.column(name)[who] for answers, who in (one, two)]) for name in columns]
    together = given[0] if len(given) == 1 else np.column_stack(given)
    return np.unique(together, axis=0, return_inverse=True)[1].ravel().astype(np.int64)
