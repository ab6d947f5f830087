"""What can be shown of a survey: the raw figures of each item and dimension, and what its answers tell of people."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np

from kulturverktyg.guard.answers import RoundAnswers, Stored, is_dont_know, is_given
from kulturverktyg.guard.asked import item_names, scored_questions
from kulturverktyg.guard.cells import Cells, Counts, Mask
from kulturverktyg.guard.narrowing import Side
from kulturverktyg.guard.tables import MEANS_ONLY, Dimension, Item
from kulturverktyg.survey.condition_words import condition_question
from kulturverktyg.survey.definition import Question, SurveyDefinition


@dataclass(frozen=True)
class Askable:
    """One row of figures: an item or a dimension.

    ``answered`` and ``dont_know`` are how many of each cell; ``source`` is what figures are made of. It is shown only
    ``beside`` these items: a dimension beside its own, a question with a condition beside the one that decides who is
    asked. ``partly`` are those who could be worked out from it and them together: who answered some of a dimension's
    items, or who gave the answer after which the question is not asked, where the earlier question's figure does not
    tell how many they are. ``columns`` is how many sides its figure has, now and desired or one; ``sides`` makes one
    value for each: an item's answers, or persons' scores of a dimension. ``said`` are, of a sensitive item with
    *vet ej*, the people of each cell in which somebody has said anything: how many do not know may tell of none of
    1..k−1 people either, though none of them has answered.
    """

    item: str | None
    dimension: str | None
    sensitive: bool
    answered: Counts
    dont_know: Counts
    source: Item | Dimension
    beside: tuple[str, ...]
    partly: Counts
    said: Counts
    columns: int
    sides: Callable[[], tuple[Side, ...]]

    @property
    def name(self) -> str:
        """The item's or the dimension's name."""
        return self.item or self.dimension or ""


def askables(cells: Cells) -> list[Askable]:
    """All items and then all dimensions of a round, each after those it is shown beside.

    Background questions are none of them: their answers make groups, and a count of an answer is a group's size.
    """
    survey = cells.answers_of.survey
    asked = [question for question in survey.in_kiosk_order() if not question.background]
    items = {name: item for question in asked for name, item in _items(cells, question).items()}
    found = [_item_askable(name, item) for name, item in items.items()]
    for section in survey.sections:
        questions = scored_questions(section)
        if questions:
            found.append(_dimension_askable(section.name, Dimension(cells, [items[q.name] for q in questions])))
    return found


def _items(cells: Cells, question: Question) -> dict[str, Item]:
    """The items that a question makes, by their names."""
    if not question.columns:
        return {}
    stored = _stored(cells.answers_of, question)
    counted = ~_uncounted(cells.answers_of, question)
    names = item_names(question)
    found = {}
    for place, name in enumerate(names):
        own = stored if len(names) == 1 else stored[place :: len(names)]
        found[name] = Item(cells, question, own, counted & _all_given(own))
    return found


def _item_askable(name: str, item: Item) -> Askable:
    cells, question = item.cells, item.question
    answers = cells.answers_of
    sensitive = _is_sensitive(answers.survey, question)
    dont_know = cells.count(_dont_know(answers, question))
    told = sensitive and bool(dont_know.any())
    earlier = condition_question(answers.survey, question)
    return Askable(
        name,
        None,
        sensitive,
        item.counts,
        dont_know,
        item,
        item_names(earlier)[:1] if earlier is not None and not earlier.background else (),
        cells.count(_sent_past(answers, question)),
        np.where((item.counts > 0) | (dont_know > 0), cells.counts, 0) if told else np.zeros_like(cells.counts),
        len(item.codes),
        partial(item.sides, sensitive=sensitive),
    )


def _dont_know(answers: RoundAnswers, question: Question) -> Mask:
    said: Mask = np.logical_or.reduce([is_dont_know(column) for column in _stored(answers, question)])
    return said & ~_uncounted(answers, question)


def _dimension_askable(name: str, dimension: Dimension) -> Askable:
    scores = dimension.scores
    survey = dimension.cells.answers_of.survey
    questions = [item.question for item in dimension.items]
    return Askable(
        None,
        name,
        any(_is_sensitive(survey, question) for question in questions),
        dimension.counts,
        np.zeros_like(dimension.counts),
        dimension,
        tuple(question.name for question in questions),
        dimension.cells.count((scores.given > 0) & (scores.given < len(questions))),
        np.zeros_like(dimension.counts),
        len(scores.steps),
        dimension.sides,
    )


def _is_sensitive(survey: SurveyDefinition, question: Question) -> bool:
    """Whether it is marked so itself, or is asked only after an answer to a sensitive question."""
    earlier = condition_question(survey, question)
    return question.sensitive or (earlier is not None and _is_sensitive(survey, earlier))


def _answered(answers: RoundAnswers, question: Question) -> Mask:
    """Who gave an answer that counts in every column."""
    counted = ~_uncounted(answers, question)
    return counted & _all_given(_stored(answers, question))


def _all_given(stored: Sequence[Stored]) -> Mask:
    given: Mask = np.logical_and.reduce([is_given(column) for column in stored])
    return given


def _stored(answers: RoundAnswers, question: Question) -> list[Stored]:
    return [answers.stored(name) for name in question.columns]


def _uncounted(answers: RoundAnswers, question: Question) -> Mask:
    """Who is asked because of half an answer, such as now without desired, which is in no figure.

    In this question's figure they would be the difference between it and the figure of the earlier question.
    """
    earlier = condition_question(answers.survey, question)
    if earlier is None:
        return np.zeros(len(answers.cell), dtype=np.bool_)
    stored = _stored(answers, earlier)
    half: Mask = np.logical_or.reduce([is_given(column) for column in stored]) & ~_all_given(stored)
    return half | _uncounted(answers, earlier)


def _sent_past(answers: RoundAnswers, question: Question) -> Mask:
    """Who gave the answer after which the question is not asked, where only this question's n tells how many."""
    condition = question.condition
    earlier = condition_question(answers.survey, question)
    told = earlier is not None and earlier.kind not in MEANS_ONLY and not earlier.background
    if condition is None or earlier is None or told:
        return np.zeros(len(answers.cell), dtype=np.bool_)
    codes = answers.column(condition.column)
    met = [code for code in np.unique(codes) if condition.holds({condition.column: int(code)})]
    past: Mask = _answered(answers, earlier) & ~np.isin(codes, met)
    return past
