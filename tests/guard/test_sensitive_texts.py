"""Free texts of a sensitive question need twice the ten answers that its figures would need."""

from dataclasses import replace
from pathlib import Path

import pytest

from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import SurveyDefinition
from tests.every_kind import EVERY_KIND, results_of

CELL = ("Enheten", "Medarbetare")
(TEXT,) = (question.name for question in EVERY_KIND.questions() if question.kind is QuestionKind.TEXT)


def _asking(*, sensitive: bool) -> SurveyDefinition:
    sections = tuple(
        replace(
            section,
            questions=tuple(
                replace(q, sensitive=sensitive) if q.kind is QuestionKind.TEXT else q for q in section.questions
            ),
        )
        for section in EVERY_KIND.sections
    )
    return replace(EVERY_KIND, sections=sections)


@pytest.mark.parametrize(("sensitive", "needed"), [(False, 14), (True, 20)])
def test_fewer_texts_than_twice_the_group_are_not_shown(tmp_path: Path, sensitive: bool, needed: int) -> None:
    people = [(CELL, {TEXT: f"text {number}"}) for number in range(19)]
    (texts,) = results_of(tmp_path, people, _asking(sensitive=sensitive)).texts
    assert (f"Färre än {needed}" in texts.note) is sensitive
