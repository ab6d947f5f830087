"""Ballots as people at a kiosk give them, without anything of HR's file."""

import random
from collections.abc import Mapping
from uuid import UUID

from kulturverktyg.collect.ballot import Ballot
from kulturverktyg.collect.package import KioskPackage
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import SurveyDefinition


def ballots_for(package: KioskPackage, count: int, seed: int = 1) -> list[Ballot]:
    """Whole, valid ballots with random ids; the same seed gives the same ones."""
    chance = random.Random(seed)
    return [
        Ballot(
            UUID(int=chance.getrandbits(128), version=4),
            (cell := chance.choice(package.cells)).unit,
            cell.role,
            answers_to(package.survey, chance),
            {
                question.name: f"Svar {number} på {question.name}"
                for question in package.survey.questions()
                if question.kind is QuestionKind.TEXT and chance.random() < 0.5
            },
        )
        for number in range(count)
    ]


def answers_to(survey: SurveyDefinition, chance: random.Random) -> Mapping[str, int]:
    """A value for every column of a survey."""
    answers: dict[str, int] = {}
    for question in survey.questions():
        low, high = question.bounds if question.columns else (0, 0)
        answers |= {column: chance.randint(low, high) for column in question.columns}
        if question.kind is QuestionKind.ALLOCATION:
            answers |= dict.fromkeys(question.columns, 0)
            answers |= {question.columns[0]: 100, question.columns[len(question.choices)]: 100}
    return answers
