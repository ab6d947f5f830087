"""Lifelike answers by a latent-trait model: people differ, units differ, and managers see a brighter picture.

A respondent's view of a statement is the dimension's level, plus the statement's, the unit's and the role's
part, plus the respondent's own mood in general and in the dimension, plus chance; it is then rounded to the
scale. Levels are on a scale 1–5 whatever the question's own scale is. What is drawn depends on the seed, the
survey and the people only, never on any id.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from uuid import uuid4

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from kulturverktyg.collect.ballot import Ballot
from kulturverktyg.collect.package import KioskPackage
from kulturverktyg.demo.organisation import DemoCell
from kulturverktyg.demo.voices import ALWAYS, VOICES
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import (
    ALLOCATION_TOTAL,
    DONT_KNOW,
    Question,
    Scale,
    Section,
    SurveyDefinition,
)

#: Mean of now and desired, by dimension.
_LEVELS: Mapping[str, tuple[float, float]] = {
    "inflytande": (2.9, 4.3),
    "rost": (2.6, 4.6),
    "narmaste_chef": (3.7, 4.4),
    "belastning": (2.5, 4.4),
    "helhetssyn": (3.0, 4.3),
    "klienten": (3.8, 4.7),
    "larande": (3.2, 4.2),
    "genomforande": (2.7, 4.5),
}
_ANY_LEVEL = (3.0, 4.3)
_BRIGHTER: Mapping[str, float] = {"Medarbetare": 0.0, "Chef": 0.5, "Ledning": 0.8}
_POLES: Mapping[str, tuple[tuple[float, ...], tuple[float, ...]]] = {
    "kultur": ((0.30, 0.13, 0.35, 0.22), (0.33, 0.29, 0.20, 0.18)),
}
_SHARES: Mapping[tuple[str, str], tuple[float, ...]] = {
    ("klientarbete", "Medarbetare"): (0.85, 0.15),
    ("klientarbete", "Chef"): (0.15, 0.85),
    ("klientarbete", "Ledning"): (0.0, 1.0),
    ("anstallningstid", "Medarbetare"): (0.25, 0.33, 0.42),
}
_SKIPPED = 0.03
_HALF_SKIPPED = 0.01
_DONT_KNOW = 0.03
_TEXTS = (17, 23)
_POINTS_STEP = 5


@dataclass
class _Person:
    cell: DemoCell
    mood: float
    moods: Mapping[str, float]
    answers: dict[str, int] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)


def make_ballots(package: KioskPackage, cells: Sequence[DemoCell], seed: int) -> tuple[Ballot, ...]:
    """One ballot for each who answered. Units and roles are looked up in the package by path and name."""
    rng = np.random.default_rng(seed)
    survey = package.survey
    people = [_person(rng, cell, survey) for cell in cells for _ in range(cell.answered)]
    for section in survey.sections:
        units = {cell.unit: rng.normal(0, 0.25) for cell in cells}
        for question in section.questions:
            item = rng.normal(0, 0.15)
            for person in people:
                level = item + units[person.cell.unit] + _BRIGHTER.get(person.cell.role, 0.0)
                person.answers.update(_answers(rng, question, section, person, level))
            if question.kind is QuestionKind.TEXT:
                _write(rng, question.name, people)
    for person in people:
        _forget_what_is_not_asked(survey, person)
    unit_ids = {unit.path: unit.id for unit in package.units}
    role_ids = {role.name: role.id for role in package.roles}
    return tuple(Ballot(uuid4(), unit_ids[p.cell.unit], role_ids[p.cell.role], p.answers, p.texts) for p in people)


def _person(rng: Generator, cell: DemoCell, survey: SurveyDefinition) -> _Person:
    return _Person(cell, rng.normal(0, 0.45), {s.name: rng.normal(0, 0.35) for s in survey.sections})


def _forget_what_is_not_asked(survey: SurveyDefinition, person: _Person) -> None:
    asked = survey.asked(person.answers)
    columns = {column for question in asked for column in question.columns}
    names = {question.name for question in asked}
    person.answers = {column: value for column, value in person.answers.items() if column in columns}
    person.texts = {name: text for name, text in person.texts.items() if name in names}


def _answers(rng: Generator, question: Question, section: Section, person: _Person, level: float) -> Mapping[str, int]:
    given = _given(rng, question, section, person, level)
    luck = rng.random()
    if luck < _SKIPPED and not question.required:
        return {}
    if luck < _SKIPPED + _HALF_SKIPPED and question.kind is QuestionKind.PAIR and not question.required:
        return {f"{question.name}.now": given[f"{question.name}.now"]}
    if luck > 1 - _DONT_KNOW and question.dont_know:
        return dict.fromkeys(given, DONT_KNOW)
    return given


def _given(rng: Generator, question: Question, section: Section, person: _Person, level: float) -> Mapping[str, int]:
    match question.kind:
        case QuestionKind.PAIR | QuestionKind.SCALE:
            views = _views(rng, section.name, person, level)
            return {column: _on_scale(view, question) for column, view in zip(question.columns, views, strict=False)}
        case QuestionKind.ALLOCATION:
            return dict(zip(question.columns, _points(rng, question), strict=True))
        case QuestionKind.CHOICE:
            return {question.name: _choice(rng, question, person)}
        case QuestionKind.MULTIPLE:
            return dict(zip(question.columns, _ticked(rng, len(question.choices)), strict=True))
        case QuestionKind.RANKING:
            return dict(zip(question.columns, _places(rng, len(question.choices)), strict=True))
        case QuestionKind.RECOMMENDATION:
            liking = 6.4 + level + 2.5 * person.mood + rng.normal(0, 1.6)
            return {question.name: round(min(max(liking, 0.0), 10.0))}
        case QuestionKind.NUMBER:
            return {question.name: int(rng.integers(*question.bounds, endpoint=True))}
        case QuestionKind.TEXT | QuestionKind.INFORMATION:
            return {}


def _views(rng: Generator, dimension: str, person: _Person, level: float) -> tuple[float, float]:
    now, desired = _LEVELS.get(dimension, _ANY_LEVEL)
    mood = person.mood + person.moods[dimension]
    return (
        now + level + mood + rng.normal(0, 0.7),
        desired + 0.2 * level + 0.3 * mood + rng.normal(0, 0.7),
    )


def _on_scale(view: float, question: Question) -> int:
    assert isinstance(question.scale, Scale)  # noqa: S101  (the template check sees to it)
    points = question.scale.points
    point = 1 + round(min(max((view - 1) / 4, 0.0), 1.0) * (points - 1))
    return points + 1 - point if question.reversed else point


def _choice(rng: Generator, question: Question, person: _Person) -> int:
    count = len(question.choices)
    shares = _SHARES.get((question.name, person.cell.role), ())
    return int(rng.choice(count, p=shares if len(shares) == count else (1 / count,) * count))


def _ticked(rng: Generator, count: int) -> list[int]:
    """1 for each alternative that is ticked, at least one; the first are ticked most often."""
    ticked = [int(one) for one in rng.random(count) < np.linspace(0.6, 0.2, count)]
    return ticked if any(ticked) else [1, *ticked[1:]]


def _places(rng: Generator, count: int) -> list[int]:
    """Each alternative's place from 1; the first most often have the first places."""
    liking = np.linspace(1, 0, count) + rng.normal(0, 0.5, count)
    return [int(place) for place in np.argsort(np.argsort(-liking)) + 1]


def _points(rng: Generator, question: Question) -> list[int]:
    count = len(question.choices)
    known = _POLES.get(question.name, ((), ()))
    sides = [shares if len(shares) == count else (1 / count,) * count for shares in known]
    return [int(points) for shares in sides for points in _dealt(rng.dirichlet(12 * np.array(shares)))]


def _dealt(shares: NDArray[np.float64]) -> NDArray[np.int64]:
    """Shares as points in steps of five that sum to 100; what is left over goes to the largest remainders."""
    steps = shares * (ALLOCATION_TOTAL // _POINTS_STEP)
    whole = np.floor(steps).astype(np.int64)
    left = ALLOCATION_TOTAL // _POINTS_STEP - int(whole.sum())
    whole[np.argsort(whole - steps, kind="stable")[:left]] += 1
    return whole * _POINTS_STEP


def _write(rng: Generator, question: str, people: Sequence[_Person]) -> None:
    voices = VOICES.get(question, ())
    others = ALWAYS + rng.permutation(max(len(voices) - ALWAYS, 0))
    wanted = int(rng.integers(*_TEXTS, endpoint=True))
    chosen = [*range(min(ALWAYS, len(voices))), *others][:wanted]
    for writer, voice in zip(rng.permutation(len(people)), chosen, strict=False):
        people[writer].texts[question] = voices[voice].words
