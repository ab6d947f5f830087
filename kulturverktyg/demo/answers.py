"""Lifelike answers by a latent-trait model: people differ, units differ, and managers see a brighter picture.

A respondent's view of a statement is the dimension's level, plus the statement's, the unit's and the role's
part, plus the respondent's own mood in general and in the dimension, plus chance; it is then rounded to the
scale. What is drawn depends on the seed, the survey, the levels and the people only, never on any id.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from kulturverktyg.collect.ballot import Ballot
from kulturverktyg.collect.package import KioskPackage
from kulturverktyg.demo.content import Content
from kulturverktyg.demo.levels import Levels, staff_levels
from kulturverktyg.demo.organisation import DemoCell, cells_of
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import (
    ALLOCATION_TOTAL,
    DONT_KNOW,
    Question,
    Scale,
    SurveyDefinition,
)

_ANY_LEVEL = (3.0, 4.3)
_ANY_LIKING = 6.4
_SKIPPED = 0.03
_HALF_SKIPPED = 0.01
_DONT_KNOW = 0.03
_TEXTS = (17, 23)
_POINTS_STEP = 5


#: The first texts of each question need care or a decision, and are written in every demo.
_ALWAYS = 3


@dataclass(frozen=True)
class Leanings:
    """How much higher than the level units lie in each section, and statements; filled as the first round is drawn.

    The rounds after it keep to them: it is the same workplace that is asked the same.
    """

    units: dict[str, Mapping[str, float]] = field(default_factory=dict)
    items: dict[str, float] = field(default_factory=dict)


@dataclass
class _Person:
    cell: DemoCell
    mood: float
    moods: Mapping[str, float]
    answers: dict[str, int] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class _Asked:
    """A question of a dimension to somebody whose role, unit and statement lie so much higher than the level."""

    question: Question
    dimension: str
    person: _Person
    level: float


def make_ballots(
    package: KioskPackage,
    cells: Sequence[DemoCell],
    levels: Levels,
    seed: int | Sequence[int],
    leanings: Leanings | None = None,
) -> tuple[Ballot, ...]:
    """One ballot for each who answered. Units and roles are looked up in the package by path and name."""
    rng = np.random.default_rng(seed)
    survey, leanings = package.survey, leanings or Leanings()
    people = [_person(rng, cell, survey) for cell in cells for _ in range(cell.answered)]
    for section in survey.sections:
        units = leanings.units.setdefault(section.name, {cell.unit: rng.normal(0, 0.25) for cell in cells})
        for question in section.questions:
            item = leanings.items.setdefault(question.name, rng.normal(0, 0.15))
            item += levels.statements.get(question.name, 0.0)
            for person in people:
                level = item + units[person.cell.unit] + levels.brighter.get(person.cell.role, 0.0)
                person.answers.update(_answers(rng, levels, _Asked(question, section.name, person, level)))
            if question.kind is QuestionKind.TEXT:
                _write(rng, question.name, levels.voices.get(question.name, ()), people)
    for person in people:
        _forget_what_is_not_asked(survey, person)
    unit_ids = {unit.path: unit.id for unit in package.units}
    role_ids = {role.name: role.id for role in package.roles}
    return tuple(Ballot(uuid4(), unit_ids[p.cell.unit], role_ids[p.cell.role], p.answers, p.texts) for p in people)


def staff_ballots(
    package: KioskPackage, content: Content, seed: int, place: int = 0, leanings: Leanings | None = None
) -> tuple[Ballot, ...]:
    """The ballots of those who work there, in the round at ``place``."""
    cells, levels = cells_of(content, place), staff_levels(content, place)
    return make_ballots(package, cells, levels, (seed, place) if place else seed, leanings)


def _person(rng: Generator, cell: DemoCell, survey: SurveyDefinition) -> _Person:
    return _Person(cell, rng.normal(0, 0.45), {s.name: rng.normal(0, 0.35) for s in survey.sections})


def _forget_what_is_not_asked(survey: SurveyDefinition, person: _Person) -> None:
    asked = survey.asked(person.answers)
    columns = {column for question in asked for column in question.columns}
    names = {question.name for question in asked}
    person.answers = {column: value for column, value in person.answers.items() if column in columns}
    person.texts = {name: text for name, text in person.texts.items() if name in names}


def _answers(rng: Generator, levels: Levels, asked: _Asked) -> Mapping[str, int]:
    given, question = _given(rng, levels, asked), asked.question
    luck = rng.random()
    if luck < _SKIPPED and not question.required:
        return {}
    if luck < _SKIPPED + _HALF_SKIPPED and question.kind is QuestionKind.PAIR and not question.required:
        return {f"{question.name}.now": given[f"{question.name}.now"]}
    if luck > 1 - _DONT_KNOW and question.dont_know:
        return dict.fromkeys(given, DONT_KNOW)
    return given


def _given(rng: Generator, levels: Levels, asked: _Asked) -> Mapping[str, int]:
    question = asked.question
    match question.kind:
        case QuestionKind.PAIR | QuestionKind.SCALE:
            views = _views(rng, levels, asked)
            return {column: _on_scale(view, question) for column, view in zip(question.columns, views, strict=False)}
        case QuestionKind.ALLOCATION:
            return dict(zip(question.columns, _points(rng, levels, question), strict=True))
        case QuestionKind.CHOICE:
            return {question.name: _choice(rng, levels, asked)}
        case QuestionKind.MULTIPLE:
            return dict(zip(question.columns, _ticked(rng, len(question.choices)), strict=True))
        case QuestionKind.RANKING:
            return dict(zip(question.columns, _places(rng, len(question.choices)), strict=True))
        case QuestionKind.RECOMMENDATION:
            known = _known_mean(levels, asked)
            liking = _ANY_LIKING if known is None else known
            liking += asked.level + 2.5 * asked.person.mood + rng.normal(0, 1.6)
            return {question.name: round(min(max(liking, 0.0), 10.0))}
        case QuestionKind.NUMBER:
            return {question.name: int(rng.integers(*question.bounds, endpoint=True))}
        case QuestionKind.TEXT | QuestionKind.INFORMATION:
            return {}


def _known_mean(levels: Levels, asked: _Asked) -> float | None:
    """What those of the role answer, in the question's points, but for how much brighter they see everything."""
    role = asked.person.cell.role
    mean = levels.scales.get(asked.question.name, {}).get(role)
    return None if mean is None else mean - levels.brighter.get(role, 0.0)


def _views(rng: Generator, levels: Levels, asked: _Asked) -> tuple[float, float]:
    now, desired = levels.dimensions.get(asked.dimension, _ANY_LEVEL)
    known = _known_mean(levels, asked)
    if known is not None:
        now = 1 + 4 * (known - 1) / (_points_of(asked.question) - 1)
    person, level = asked.person, asked.level
    mood = person.mood + person.moods[asked.dimension]
    return (
        now + level + mood + rng.normal(0, 0.7),
        desired + 0.2 * level + 0.3 * mood + rng.normal(0, 0.7),
    )


def _points_of(question: Question) -> int:
    assert isinstance(question.scale, Scale)  # noqa: S101  (the template check sees to it)
    return question.scale.points


def _on_scale(view: float, question: Question) -> int:
    points = _points_of(question)
    point = 1 + round(min(max((view - 1) / 4, 0.0), 1.0) * (points - 1))
    return points + 1 - point if question.reversed else point


def _choice(rng: Generator, levels: Levels, asked: _Asked) -> int:
    count = len(asked.question.choices)
    shares = levels.shares.get(asked.question.name, {}).get(asked.person.cell.role, ())
    return int(rng.choice(count, p=shares if len(shares) == count else (1 / count,) * count))


def _ticked(rng: Generator, count: int) -> list[int]:
    """1 for each alternative that is ticked, at least one; the first are ticked most often."""
    ticked = [int(one) for one in rng.random(count) < np.linspace(0.6, 0.2, count)]
    return ticked if any(ticked) else [1, *ticked[1:]]


def _places(rng: Generator, count: int) -> list[int]:
    """Each alternative's place from 1; the first most often have the first places."""
    liking = np.linspace(1, 0, count) + rng.normal(0, 0.5, count)
    return [int(place) for place in np.argsort(np.argsort(-liking)) + 1]


def _points(rng: Generator, levels: Levels, question: Question) -> list[int]:
    count = len(question.choices)
    known = levels.poles.get(question.name, {})
    sides = [known[side] if len(known.get(side, ())) == count else (1 / count,) * count for side in ("now", "desired")]
    return [int(points) for shares in sides for points in _dealt(rng.dirichlet(12 * np.array(shares)))]


def _dealt(shares: NDArray[np.float64]) -> NDArray[np.int64]:
    """Shares as points in steps of five that sum to 100; what is left over goes to the largest remainders."""
    steps = shares * (ALLOCATION_TOTAL // _POINTS_STEP)
    whole = np.floor(steps).astype(np.int64)
    left = ALLOCATION_TOTAL // _POINTS_STEP - int(whole.sum())
    whole[np.argsort(whole - steps, kind="stable")[:left]] += 1
    return whole * _POINTS_STEP


def _write(rng: Generator, question: str, voices: Sequence[Any], people: Sequence[_Person]) -> None:
    others = _ALWAYS + rng.permutation(max(len(voices) - _ALWAYS, 0))
    wanted = int(rng.integers(*_TEXTS, endpoint=True))
    chosen = [*range(min(_ALWAYS, len(voices))), *others][:wanted]
    for writer, voice in zip(rng.permutation(len(people)), chosen, strict=False):
        people[writer].texts[question] = voices[voice]["words"]
