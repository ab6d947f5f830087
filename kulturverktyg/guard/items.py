"""What can be shown of a survey: the raw figures of each item and dimension, and what its answers tell of people."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kulturverktyg.guard.answers import RoundAnswers
from kulturverktyg.guard.asked import item_names, scored_questions
from kulturverktyg.guard.cells import Cells, Mask
from kulturverktyg.guard.narrowing import Side
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.results import grouped
from kulturverktyg.results.membership import Membership
from kulturverktyg.results.raw import RawFigure
from kulturverktyg.survey.condition_words import condition_question
from kulturverktyg.survey.definition import DONT_KNOW, Question, SurveyDefinition
from kulturverktyg.survey.rules import SCALED

_Codes = NDArray[np.int32]

#: Kinds whose figures do not tell how many gave each answer.
_MEANS_ONLY = (QuestionKind.NUMBER, QuestionKind.ALLOCATION)
#: Kinds whose answers lie on a scale, so that a hidden group's mean could be ringed in.
_ON_A_SCALE = (*SCALED, QuestionKind.RECOMMENDATION, QuestionKind.RANKING, QuestionKind.ALLOCATION)
#: A number's range is cut in so many steps when it is asked whether nearly all have given the same.
_STEPS_OF_NUMBERS = 1_000
#: Into so many steps a dimension's scale is cut when it is asked whether a hidden group is ringed in.
_STEPS_OF_SCORES = 60


@dataclass(frozen=True)
class Askable:
    """One row of figures: an item or a dimension.

    ``answered`` and ``dont_know`` are masks over respondents; ``figures`` makes the raw figure of every group, and
    for a dimension takes a mask of the groups whose means are to be made of the items' means. It is shown only
    ``beside`` these items: a dimension beside its own, a question with a condition beside the one that decides who is
    asked. ``partly`` are those who could be worked out from it and them together: who answered some of a dimension's
    items, or who gave the answer after which the question is not asked, where the earlier question's figure does not
    tell how many they are. ``columns`` is how many sides its figure has, now and desired or one; ``sides`` makes one
    value for each: an item's answers, or persons' scores of a dimension.
    """

    item: str | None
    dimension: str | None
    sensitive: bool
    answered: Mask
    dont_know: Mask
    figures: Callable[[Membership, Mask], list[RawFigure]]
    beside: tuple[str, ...]
    partly: Mask
    columns: int
    sides: Callable[[Cells], tuple[Side, ...]]

    @property
    def name(self) -> str:
        """The item's or the dimension's name."""
        return self.item or self.dimension or ""


def askables(answers: RoundAnswers) -> list[Askable]:
    """All items and then all dimensions of a round, each after those it is shown beside.

    Background questions are none of them: their answers make groups, and a count of an answer is a group's size.
    """
    survey = answers.survey
    asked = [question for question in survey.in_kiosk_order() if not question.background]
    found = [askable for question in asked for askable in _item_askables(answers, question)]
    for section in survey.sections:
        questions = scored_questions(section)
        if questions:
            found.append(_dimension_askable(answers, section.name, questions))
    return found


def _item_askables(answers: RoundAnswers, question: Question) -> list[Askable]:
    if not question.columns:
        return []
    codes = _codes(answers, question)
    counted = ~_uncounted(answers, question)
    dont_know = np.logical_or.reduce([column == DONT_KNOW for column in codes]) & counted
    names = item_names(question)
    alone = len(names) == 1
    return [
        _askable(answers, question, name, codes if alone else codes[place :: len(names)], counted, dont_know)
        for place, name in enumerate(names)
    ]


def _askable(
    answers: RoundAnswers, question: Question, item: str, codes: Sequence[_Codes], counted: Mask, dont_know: Mask
) -> Askable:
    answered = counted & _all_given(codes)
    who = np.flatnonzero(answered)
    given = [column[who] for column in codes]
    sensitive = _is_sensitive(answers.survey, question)
    earlier = condition_question(answers.survey, question)

    def figures(members: Membership, _: Mask) -> list[RawFigure]:
        return _item_figures(question, given, members.among(who))

    def sides(cells: Cells) -> tuple[Side, ...]:
        of = cells.of[who]
        return tuple(_side(question, column, cells, of, sensitive) for column in given)

    return Askable(
        item,
        None,
        sensitive,
        answered,
        dont_know,
        figures,
        item_names(earlier)[:1] if earlier is not None and not earlier.background else (),
        _sent_past(answers, question),
        len(codes),
        sides,
    )


def _side(question: Question, values: _Codes, cells: Cells, of: NDArray[np.int64], sensitive: bool) -> Side:
    lowest, highest = question.bounds
    if question.kind is QuestionKind.NUMBER:
        values, lowest, highest = _in_steps(values), 0, _STEPS_OF_NUMBERS
    width = highest - lowest + 1
    codes = of * width + values - lowest
    return Side(
        np.bincount(codes, minlength=len(cells.place) * width).reshape(-1, width).astype(np.int64),
        lowest,
        sensitive=sensitive,
        bare=question.kind in _MEANS_ONLY,
        scale=question.kind in _ON_A_SCALE,
        unwatched=1 if question.kind is QuestionKind.MULTIPLE else 0,
    )


def _in_steps(values: _Codes) -> _Codes:
    if not values.size:
        return values
    above = values.astype(np.float64) - values.min()
    steps: _Codes = np.floor(above / (above.max() or 1.0) * _STEPS_OF_NUMBERS).astype(np.int32)
    return steps


def _item_figures(question: Question, values: Sequence[_Codes], members: Membership) -> list[RawFigure]:
    single = values[0]
    points = question.bounds[1]
    match question.kind:
        case QuestionKind.PAIR:
            return grouped.pairs(members, single, values[1], points=points, reversed=question.reversed)
        case QuestionKind.SCALE:
            return grouped.scales(members, single, points=points, reversed=question.reversed)
        case QuestionKind.CHOICE:
            return grouped.choices(members, single, choices=len(question.choices))
        case QuestionKind.MULTIPLE:
            return grouped.multiples(members, single)
        case QuestionKind.RANKING:
            return grouped.rankings(members, single, choices=len(question.choices))
        case QuestionKind.RECOMMENDATION:
            return grouped.recommendations(members, single)
        case QuestionKind.ALLOCATION:
            return grouped.allocations(members, single, values[1])
        case _:
            return grouped.numbers(members, single, decimals=question.decimals)


def _dimension_askable(answers: RoundAnswers, name: str, questions: Sequence[Question]) -> Askable:
    answered = [_answered(answers, question) for question in questions]
    columns = zip(*(_codes(answers, question) for question in questions), strict=True)
    sides = [
        np.array([np.where(who, codes, np.nan) for who, codes in zip(answered, side, strict=True)]).T
        for side in columns
    ]
    given = np.add.reduce(answered, dtype=np.int64)

    def figures(members: Membership, of_items: Mask) -> list[RawFigure]:
        return grouped.dimensions(
            members,
            sides[0],
            sides[1] if len(sides) > 1 else None,
            points=[question.bounds[1] for question in questions],
            reversed=[question.reversed for question in questions],
            of_items=of_items,
        )

    scored = given * 2 >= len(questions)

    def scores(cells: Cells) -> tuple[Side, ...]:
        return tuple(_side_of_scores(side[scored], questions, cells, cells.of[scored]) for side in sides)

    return Askable(
        None,
        name,
        any(_is_sensitive(answers.survey, question) for question in questions),
        scored,
        np.zeros(len(given), dtype=np.bool_),
        figures,
        tuple(question.name for question in questions),
        (given > 0) & (given < len(questions)),
        len(sides),
        scores,
    )


def _side_of_scores(
    answers: NDArray[np.float64], questions: Sequence[Question], cells: Cells, of: NDArray[np.int64]
) -> Side:
    """Persons' scores of a dimension, in so many steps from 0 to the top; of a group only their mean is shown."""
    top = np.array([question.bounds[1] for question in questions])
    turned = np.array([question.reversed for question in questions])
    shares = (np.where(turned, top + 1 - answers, answers) - 1) / (top - 1)
    codes = np.rint(np.nanmean(shares, axis=1) * _STEPS_OF_SCORES).astype(np.int64)
    width = _STEPS_OF_SCORES + 1
    table = np.bincount(of * width + codes, minlength=len(cells.place) * width).reshape(-1, width)
    return Side(table.astype(np.int64), 0, bare=True)


def _is_sensitive(survey: SurveyDefinition, question: Question) -> bool:
    """Whether it is marked so itself, or is asked only after an answer to a sensitive question."""
    earlier = condition_question(survey, question)
    return question.sensitive or (earlier is not None and _is_sensitive(survey, earlier))


def _answered(answers: RoundAnswers, question: Question) -> Mask:
    """Who gave an answer that counts in every column."""
    counted = ~_uncounted(answers, question)
    return counted & _all_given(_codes(answers, question))


def _all_given(codes: Sequence[_Codes]) -> Mask:
    given: Mask = np.logical_and.reduce([column > DONT_KNOW for column in codes])
    return given


def _codes(answers: RoundAnswers, question: Question) -> list[_Codes]:
    return [answers.column(name) for name in question.columns]


def _uncounted(answers: RoundAnswers, question: Question) -> Mask:
    """Who is asked because of half an answer, such as now without desired, which is in no figure.

    In this question's figure they would be the difference between it and the figure of the earlier question.
    """
    earlier = condition_question(answers.survey, question)
    if earlier is None:
        return np.zeros(len(answers.cell), dtype=np.bool_)
    codes = _codes(answers, earlier)
    half: Mask = np.logical_or.reduce([column > DONT_KNOW for column in codes]) & ~_all_given(codes)
    return half | _uncounted(answers, earlier)


def _sent_past(answers: RoundAnswers, question: Question) -> Mask:
    """Who gave the answer after which the question is not asked, where only this question's n tells how many."""
    condition = question.condition
    earlier = condition_question(answers.survey, question)
    told = earlier is not None and earlier.kind not in _MEANS_ONLY and not earlier.background
    if condition is None or earlier is None or told:
        return np.zeros(len(answers.cell), dtype=np.bool_)
    codes = answers.column(condition.column)
    met = [code for code in np.unique(codes) if condition.holds({condition.column: int(code)})]
    past: Mask = _answered(answers, earlier) & ~np.isin(codes, met)
    return past
