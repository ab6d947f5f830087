"""What can be shown of a survey: the raw figure of each item and dimension for some people."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray

from kulturverktyg.guard.answers import RoundAnswers
from kulturverktyg.guard.asked import item_names, scored_questions
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.results import figures
from kulturverktyg.survey.condition_words import condition_question
from kulturverktyg.survey.definition import DONT_KNOW, Question, SurveyDefinition

_Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]

#: Kinds whose figures do not tell how many gave each answer.
_MEANS_ONLY = (QuestionKind.NUMBER, QuestionKind.ALLOCATION)


@dataclass(frozen=True)
class Askable:
    """One row of figures: an item or a dimension.

    ``answered`` and ``dont_know`` are masks over respondents; ``figure`` makes the raw figure of those in a mask.
    It is shown only ``beside`` these items: a dimension beside its own, a question with a condition beside the
    one that decides who is asked. ``partly`` are those who could be worked out from it and them together: who
    answered some of a dimension's items, or who gave the answer after which the question is not asked, where the
    earlier question's figure does not tell how many they are. ``figure_of_items`` is a figure of a dimension
    that tells nothing that the items' own do not.
    """

    item: str | None
    dimension: str | None
    sensitive: bool
    answered: Mask
    dont_know: Mask
    figure: Callable[[Mask], figures.RawFigure]
    figure_of_items: Callable[[Mask], figures.RawFigure]
    beside: tuple[str, ...]
    partly: Mask

    @property
    def name(self) -> str:
        """The item's or the dimension's name."""
        return self.item or self.dimension or ""


def askables(answers: RoundAnswers) -> list[Askable]:
    """All items and then all dimensions of a round, each after those it is shown beside."""
    survey = answers.survey
    found = [askable for question in survey.in_kiosk_order() for askable in _item_askables(answers, question)]
    for section in survey.sections:
        questions = scored_questions(section)
        if questions:
            found.append(_dimension_askable(answers, section.name, questions))
    return found


def _item_askables(answers: RoundAnswers, question: Question) -> list[Askable]:
    if not question.columns:
        return []
    values = _values(answers, question)
    dont_know = np.any(_codes(answers, question) == DONT_KNOW, axis=1) & ~_uncounted(answers, question)
    names = item_names(question)
    alone = len(names) == 1
    return [
        _askable(answers, question, name, values if alone else values[:, place :: len(names)], dont_know)
        for place, name in enumerate(names)
    ]


def _askable(answers: RoundAnswers, question: Question, item: str, values: _Floats, dont_know: Mask) -> Askable:
    def figure(who: Mask) -> figures.RawFigure:
        return _item_figure(question, values[who])

    earlier = condition_question(answers.survey, question)
    return Askable(
        item,
        None,
        _is_sensitive(answers.survey, question),
        np.asarray(~np.isnan(values).any(axis=1)),
        dont_know,
        figure,
        figure,
        item_names(earlier)[:1] if earlier is not None else (),
        _sent_past(answers, question),
    )


def _item_figure(question: Question, values: _Floats) -> figures.RawFigure:
    single = values[:, 0]
    match question.kind:
        case QuestionKind.PAIR:
            return figures.pair(single, values[:, 1], points=question.bounds[1], reversed=question.reversed)
        case QuestionKind.SCALE:
            return figures.scale(single, points=question.bounds[1], reversed=question.reversed)
        case QuestionKind.CHOICE:
            return figures.choice(single, choices=len(question.choices))
        case QuestionKind.MULTIPLE:
            return figures.multiple(single)
        case QuestionKind.RANKING:
            return figures.ranking(single, choices=len(question.choices))
        case QuestionKind.RECOMMENDATION:
            return figures.recommendation(single)
        case QuestionKind.ALLOCATION:
            return figures.allocation(single, values[:, 1])
        case _:
            return figures.number(single, decimals=question.decimals)


def _dimension_askable(answers: RoundAnswers, name: str, questions: Sequence[Question]) -> Askable:
    tables = [_values(answers, question) for question in questions]
    half_given = np.column_stack([np.isnan(table).any(axis=1) for table in tables])
    sides = [
        np.where(half_given, np.nan, np.column_stack([table[:, side] for table in tables]))
        for side in range(len(questions[0].columns))
    ]
    given = (~half_given).sum(axis=1)

    def figure(who: Mask, *, of_items: bool = False) -> figures.RawFigure:
        return figures.dimension(
            sides[0][who],
            sides[1][who] if len(sides) > 1 else None,
            points=[question.bounds[1] for question in questions],
            reversed=[question.reversed for question in questions],
            of_items=of_items,
        )

    return Askable(
        None,
        name,
        any(_is_sensitive(answers.survey, question) for question in questions),
        given * 2 >= len(questions),
        np.zeros(len(given), dtype=np.bool_),
        figure,
        partial(figure, of_items=True),
        tuple(question.name for question in questions),
        (given > 0) & (given < len(questions)),
    )


def _is_sensitive(survey: SurveyDefinition, question: Question) -> bool:
    """Whether it is marked so itself, or is asked only after an answer to a sensitive question."""
    earlier = condition_question(survey, question)
    return question.sensitive or (earlier is not None and _is_sensitive(survey, earlier))


def _values(answers: RoundAnswers, question: Question) -> _Floats:
    """The answers that count, shape (respondents, columns); nan where there is none."""
    codes = _codes(answers, question)
    missing = (codes <= DONT_KNOW) | _uncounted(answers, question)[:, np.newaxis]
    values: _Floats = np.where(missing, np.nan, codes).astype(np.float64)
    return values


def _codes(answers: RoundAnswers, question: Question) -> NDArray[np.int32]:
    return np.column_stack([answers.column(name) for name in question.columns])


def _uncounted(answers: RoundAnswers, question: Question) -> Mask:
    """Who is asked because of half an answer, such as now without desired, which is in no figure.

    In this question's figure they would be the difference between it and the figure of the earlier question.
    """
    earlier = condition_question(answers.survey, question)
    if earlier is None:
        return np.zeros(len(answers.cell), dtype=np.bool_)
    given = _codes(answers, earlier) > DONT_KNOW
    half = np.asarray(given.any(axis=1) & ~given.all(axis=1))
    return half | _uncounted(answers, earlier)


def _sent_past(answers: RoundAnswers, question: Question) -> Mask:
    """Who gave the answer after which the question is not asked, where only this question's n tells how many."""
    condition = question.condition
    earlier = condition_question(answers.survey, question)
    if condition is None or earlier is None or earlier.kind not in _MEANS_ONLY:
        return np.zeros(len(answers.cell), dtype=np.bool_)
    codes = answers.column(condition.column)
    met = [code for code in np.unique(codes) if condition.holds({condition.column: int(code)})]
    answered = ~np.isnan(_values(answers, earlier)).any(axis=1)
    past: Mask = answered & ~np.isin(codes, met)
    return past
