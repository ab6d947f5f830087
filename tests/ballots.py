"""Ballots as people at a kiosk give them, without anything of HR's file."""

import random
from collections.abc import Mapping
from uuid import UUID

from kulturverktyg.collect.ballot import Ballot
from kulturverktyg.collect.package import KioskPackage
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import Question, SurveyDefinition


def ballots_for(package: KioskPackage, count: int, seed: int = 1) -> list[Ballot]:
    """Whole, valid ballots with random ids; the same seed gives the same ones."""
    chance = random.Random(seed)
    return [_ballot(package, number, chance) for number in range(count)]


def answers_to(survey: SurveyDefinition, chance: random.Random) -> Mapping[str, int]:
    """A value for every column of the questions that are asked."""
    answers = {column: value for question in survey.questions() for column, value in _answer(question, chance).items()}
    return {column: answers[column] for question in survey.asked(answers) for column in question.columns}


def _ballot(package: KioskPackage, number: int, chance: random.Random) -> Ballot:
    ballot_id = UUID(int=chance.getrandbits(128), version=4)
    cell = chance.choice(package.cells)
    answers = answers_to(package.survey, chance)
    texts = {
        question.name: f"Svar {number} på {question.name}"
        for question in package.survey.asked(answers)
        if question.kind is QuestionKind.TEXT and chance.random() < 0.5
    }
    return Ballot(ballot_id, cell.unit, cell.role, answers, texts)


def _answer(question: Question, chance: random.Random) -> Mapping[str, int]:
    low, high = question.bounds if question.columns else (0, 0)
    answers = {column: chance.randint(low, high) for column in question.columns}
    match question.kind:
        case QuestionKind.ALLOCATION:
            whole = {question.columns[0]: 100, question.columns[len(question.choices)]: 100}
            return dict.fromkeys(question.columns, 0) | whole
        case QuestionKind.RANKING:
            places = chance.sample(range(low, high + 1), len(question.columns))
            return dict(zip(question.columns, places, strict=True))
        case QuestionKind.MULTIPLE:
            return answers | {chance.choice(question.columns): 1}
    return answers
