"""The survey's own words in another of its languages; nothing else changes, and what is missing is said."""

from dataclasses import replace

import pytest

from kulturverktyg.guard.release import release
from kulturverktyg.guard.retold import retold
from kulturverktyg.prepare.journeys import survey_of
from kulturverktyg.reporting.gather import gather
from tests.builders import Workplace

pytestmark = pytest.mark.xdist_group("reporting")


def test_questions_answers_and_areas_are_in_the_language_and_the_figures_are_the_same(closed: Workplace) -> None:
    swedish, english = (gather(closed.store, closed.round_id, language=code).released for code in ("sv", "en"))
    survey = survey_of(closed.store, closed.round_id)
    said = {question.name: question.text for question in survey.questions()}
    assert [item.text for item in english.items if item.question is None] == [
        said[item.name]["en"] for item in english.items if item.question is None
    ]
    assert [one.title for one in english.dimensions] != [one.title for one in swedish.dimensions]
    assert english.items[0].labels != swedish.items[0].labels
    assert (english.figures, english.groups, english.suppressed) == (
        swedish.figures,
        swedish.groups,
        swedish.suppressed,
    )
    assert english.method[-1].startswith("Enkätens frågor och svar står på engelska")


def test_what_the_survey_does_not_say_in_the_language_is_in_swedish_and_that_is_said(closed: Workplace) -> None:
    released, survey = release(closed.store, closed.round_id), survey_of(closed.store, closed.round_id)
    somali = retold(released, survey, "so")
    assert somali.items == released.items
    assert somali.method[-1] == "Enkäten finns inte på somaliska, så dess frågor och svar står på svenska."
    half = retold(released, replace(survey, languages=(*survey.languages, "so")), "so")
    assert half.method[-1].endswith("och på svenska där de inte finns på somaliska.")


def test_in_swedish_nothing_is_said_of_it(closed: Workplace) -> None:
    released = release(closed.store, closed.round_id)
    assert retold(released, survey_of(closed.store, closed.round_id), "sv") is released
