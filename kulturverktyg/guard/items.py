"""What can be shown of a survey: items and dimensions in Swedish, and the raw figure of each for some people."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray

from kulturverktyg.guard.answers import RoundAnswers
from kulturverktyg.guard.released import ReleasedDimension, ReleasedItem
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.results import figures
from kulturverktyg.survey.definition import DONT_KNOW, Question, Section, SurveyDefinition, in_language

_Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]


@dataclass(frozen=True)
class Askable:
    """One row of figures: an item or a dimension.

    ``answered`` and ``dont_know`` are masks over respondents; ``figure`` makes the raw figure of those in a mask.
    A dimension names its ``items``; ``partly`` are those who answered some of them, and ``figure_of_items`` is a
    figure that tells nothing that the items' own do not.
    """

    item: str | None
    dimension: str | None
    sensitive: bool
    answered: Mask
    dont_know: Mask
    figure: Callable[[Mask], figures.RawFigure]
    figure_of_items: Callable[[Mask], figures.RawFigure]
    items: tuple[str, ...]
    partly: Mask


def released_items(survey: SurveyDefinition) -> tuple[ReleasedItem, ...]:
    """What was asked, in Swedish; each pole of an allocation by itself, texts and information left out."""
    return tuple(
        item
        for section in survey.sections
        for question in section.questions
        for item in _released(question, section.name if _scored(section, question) else None)
    )


def released_dimensions(survey: SurveyDefinition) -> tuple[ReleasedDimension, ...]:
    """The sections that make one score."""
    return tuple(
        ReleasedDimension(
            section.name,
            in_language(section.title, "sv"),
            tuple(question.name for question in _scored_questions(section)),
            _shared_points(section),
        )
        for section in survey.sections
        if _scored_questions(section)
    )


def askables(answers: RoundAnswers) -> list[Askable]:
    """All items and then all dimensions of a round."""
    found = [askable for question in answers.survey.questions() for askable in _item_askables(answers, question)]
    for section in answers.survey.sections:
        questions = _scored_questions(section)
        if questions:
            found.append(_dimension_askable(answers, section.name, questions))
    return found


def _released(question: Question, dimension: str | None) -> list[ReleasedItem]:
    text = in_language(question.text, "sv")
    kind = question.kind.value
    match question.kind:
        case QuestionKind.TEXT | QuestionKind.INFORMATION:
            return []
        case QuestionKind.ALLOCATION:
            return [
                ReleasedItem(
                    f"{question.name}.{pole.name}",
                    in_language(pole.label, "sv"),
                    None,
                    kind,
                    question.bounds[1],
                )
                for pole in question.choices
            ]
        case QuestionKind.CHOICE:
            labels = tuple(in_language(choice.label, "sv") for choice in question.choices)
            return [ReleasedItem(question.name, text, None, kind, len(labels), labels)]
        case QuestionKind.RECOMMENDATION:
            labels = tuple(str(point) for point in range(11))
            return [ReleasedItem(question.name, text, None, kind, 10, labels)]
        case QuestionKind.NUMBER:
            return [ReleasedItem(question.name, text, None, kind, None)]
    points = question.bounds[1]
    return [
        ReleasedItem(
            question.name,
            text,
            dimension,
            kind,
            points,
            _scale_labels(question),
            question.reversed,
            figures.positive_points(points, question.reversed),
        )
    ]


def _scale_labels(question: Question) -> tuple[str, ...]:
    scale = question.scale
    if scale is None:
        return ()
    words = [in_language(label, "sv") for label in scale.labels]
    if len(words) == scale.points:
        return tuple(words)
    middle = [str(point) for point in range(2, scale.points)]
    return (f"1 {words[0]}", *middle, f"{scale.points} {words[-1]}")


def _scored(section: Section, question: Question) -> bool:
    return section.dimension and question.kind in (QuestionKind.PAIR, QuestionKind.SCALE)


def _scored_questions(section: Section) -> list[Question]:
    """The questions that make a dimension's score: its pairs, or if it has none, its single scales."""
    scored = [question for question in section.questions if _scored(section, question)]
    pairs = [question for question in scored if question.kind is QuestionKind.PAIR]
    return pairs or scored


def _shared_points(section: Section) -> int | None:
    points = {question.bounds[1] for question in _scored_questions(section)}
    return points.pop() if len(points) == 1 else None


def _item_askables(answers: RoundAnswers, question: Question) -> list[Askable]:
    if not question.columns:
        return []
    codes = np.column_stack([answers.column(name) for name in question.columns])
    dont_know: Mask = np.any(codes == DONT_KNOW, axis=1)
    values = _values(codes)
    if question.kind is QuestionKind.ALLOCATION:
        poles = len(question.choices)
        return [
            _askable(f"{question.name}.{pole.name}", question, values[:, [place, poles + place]], dont_know)
            for place, pole in enumerate(question.choices)
        ]
    return [_askable(question.name, question, values, dont_know)]


def _askable(item: str, question: Question, values: _Floats, dont_know: Mask) -> Askable:
    def figure(who: Mask) -> figures.RawFigure:
        return _item_figure(question, values[who])

    answered = np.asarray(~np.isnan(values).any(axis=1))
    return Askable(item, None, question.sensitive, answered, dont_know, figure, figure, (), np.zeros_like(answered))


def _item_figure(question: Question, values: _Floats) -> figures.RawFigure:
    single = values[:, 0]
    match question.kind:
        case QuestionKind.PAIR:
            return figures.pair(single, values[:, 1], points=question.bounds[1], reversed=question.reversed)
        case QuestionKind.SCALE:
            return figures.scale(single, points=question.bounds[1], reversed=question.reversed)
        case QuestionKind.CHOICE:
            return figures.choice(single, choices=len(question.choices))
        case QuestionKind.RECOMMENDATION:
            return figures.recommendation(single)
        case QuestionKind.ALLOCATION:
            return figures.allocation(single, values[:, 1])
        case _:
            return figures.number(single)


def _dimension_askable(answers: RoundAnswers, name: str, questions: Sequence[Question]) -> Askable:
    sides = [_values(np.column_stack([answers.column(q.columns[0]) for q in questions]))]
    if questions[0].kind is QuestionKind.PAIR:
        sides.append(_values(np.column_stack([answers.column(q.columns[1]) for q in questions])))
        half_given = np.isnan(sides[0]) | np.isnan(sides[1])
        sides = [np.where(half_given, np.nan, side) for side in sides]
    given = (~np.isnan(sides[0])).sum(axis=1)

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
        any(question.sensitive for question in questions),
        given * 2 >= len(questions),
        np.zeros(len(given), dtype=np.bool_),
        figure,
        partial(figure, of_items=True),
        tuple(question.name for question in questions),
        (given > 0) & (given < len(questions)),
    )


def _values(codes: NDArray[np.int32]) -> _Floats:
    values: _Floats = np.where(codes <= DONT_KNOW, np.nan, codes).astype(np.float64)
    return values
