"""A survey that goes out as a form comes back the same, and other tools take it on the way."""

import os
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pyxform.xls2xform import convert

from kulturverktyg.errors import KnownError
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import (
    Choice,
    Condition,
    Question,
    Relation,
    Scale,
    Section,
    SurveyDefinition,
)
from kulturverktyg.survey.faults import faults
from kulturverktyg.survey.template import available_templates
from kulturverktyg.survey.texts import texts_of, with_texts
from kulturverktyg.survey.xlsform import read_xlsform, xlsform_workbook
from tests.every_kind import EVERY_KIND
from tests.surveys import sound_surveys

#: How many random surveys: a long form of this test is run with a larger number.
_SURVEYS = int(os.environ.get("SURVEYS", "12"))
_SOME = settings(max_examples=_SURVEYS, deadline=None, database=None, suppress_health_check=list(HealthCheck))
#: Words that mean something to spreadsheets, forms or web pages.
_ROUGH = (
    *("${q1}", "Hej ${", "$\u2060{x}", "$$\u2060\u2060{", "=1+1", "-2", "@x", "'a'", "_x0041_", "<b>Fet</b> & mer"),
    *(
        "**Fet** _lutad_",
        "# Rubrik",
        "&nbsp;",
        "123",
        "TRUE",
        "två\nrader",
        "  rum  ",
        "tio\xa0000",
        "e\u0301",
        "مرحبا 123",
    ),
)


def _there_and_back(survey: SurveyDefinition, path: Path) -> None:
    content = xlsform_workbook(survey)
    path.write_bytes(content)
    form = read_xlsform(path)
    assert form.survey == survey
    assert form.left_out == ()
    assert form.survey.languages == survey.languages
    assert convert(content).xform


@_SOME
@given(survey=sound_surveys())
def test_a_random_survey_comes_back_and_pyxform_takes_it(
    tmp_path_factory: pytest.TempPathFactory, survey: SurveyDefinition
) -> None:
    _there_and_back(survey, tmp_path_factory.getbasetemp() / "formulär.xlsx")


@_SOME
@given(survey=sound_surveys(), data=st.data())
def test_words_that_look_like_something_else_come_back(
    tmp_path_factory: pytest.TempPathFactory, survey: SurveyDefinition, data: st.DataObject
) -> None:
    rough = {key: {code: data.draw(st.sampled_from(_ROUGH)) for code in text} for key, text in texts_of(survey) if text}
    _there_and_back(with_texts(survey, rough), tmp_path_factory.getbasetemp() / "formulär.xlsx")


def test_every_kind_comes_back(tmp_path: Path) -> None:
    _there_and_back(EVERY_KIND, tmp_path / "formulär.xlsx")


@pytest.mark.parametrize("template", available_templates(), ids=lambda template: template.id)
def test_what_ships_comes_back(template: object, tmp_path: Path) -> None:
    _there_and_back(template.survey, tmp_path / "formulär.xlsx")  # type: ignore[attr-defined]


def _asked(name: str, kind: QuestionKind, **more: object) -> Question:
    return Question(name, kind, {"sv": f"Fråga {name}"}, **more)  # type: ignore[arg-type]


_WAYS = tuple(Choice(name, {"sv": name.upper()}) for name in ("a", "b", "c"))
_STEPS = Scale("x", 5, ({"sv": "Inte alls"}, {"sv": "Helt"}))


def _survey(*questions: Question, section: str = "om", dimension: bool = False) -> SurveyDefinition:
    return SurveyDefinition({"sv": "Enkät"}, ("sv",), (Section(section, {"sv": "Om"}, dimension, questions),))


def test_every_language_comes_back_under_its_own_code(tmp_path: Path) -> None:
    codes = ("prs", "sv-simple", "zh-Hans", "ckb", "eng", "xx", "sv", "rom")
    question = Question("q", QuestionKind.TEXT, {code: f"Vad på {code}?" for code in codes})
    survey = SurveyDefinition(
        {code: code for code in codes}, codes, (Section("om", {"prs": "Om"}, False, (question,)),)
    )
    _there_and_back(survey, tmp_path / "formulär.xlsx")


def test_names_that_meet_in_the_form_come_back(tmp_path: Path) -> None:
    survey = _survey(
        _asked("meta", QuestionKind.TEXT),
        _asked("x", QuestionKind.PAIR, scale=_STEPS),
        _asked("x_now", QuestionKind.CHOICE, choices=_WAYS),
        _asked("x_desired", QuestionKind.ALLOCATION, choices=_WAYS),
        _asked("x_desired_now", QuestionKind.RANKING, choices=_WAYS),
        _asked("data", QuestionKind.MULTIPLE, choices=(*_WAYS, Choice("unit", {"sv": "Enhet"}))),
        section="x",
        dimension=True,
    )
    twice = replace(survey, sections=(*survey.sections, Section("unit", {"sv": "Mer"}, False, (_text("sist"),))))
    _there_and_back(twice, tmp_path / "formulär.xlsx")


def _text(name: str) -> Question:
    return _asked(name, QuestionKind.TEXT)


_EARLIER = (
    _asked("val", QuestionKind.CHOICE, choices=_WAYS),
    _asked("flera", QuestionKind.MULTIPLE, choices=_WAYS),
    _asked("rang", QuestionKind.RANKING, choices=_WAYS),
    _asked("par", QuestionKind.PAIR, scale=_STEPS),
    _asked("skala", QuestionKind.SCALE, scale=_STEPS),
    _asked("tipsa", QuestionKind.RECOMMENDATION),
    _asked("kultur", QuestionKind.ALLOCATION, choices=_WAYS),
    _asked("tal", QuestionKind.NUMBER, minimum=-3, maximum=4, decimals=2),
)


def test_every_condition_that_can_be_made_comes_back(tmp_path: Path) -> None:
    conditions = [
        Condition(column, relation, value)
        for question in _EARLIER
        for column in question.columns[:2]
        for relation in Relation
        for value in {question.bounds[0], question.bounds[0] + 1, question.bounds[1]}
    ]
    later = (replace(_text(f"q{place}"), condition=condition) for place, condition in enumerate(conditions))
    _there_and_back(_survey(*_EARLIER, *later), tmp_path / "formulär.xlsx")


def test_a_person_without_an_answer_to_give_is_not_forced_by_other_tools(tmp_path: Path) -> None:
    survey = _survey(_asked("tal", QuestionKind.NUMBER, required=True, dont_know=True))
    assert "required=" not in convert(xlsform_workbook(survey)).xform
    _there_and_back(survey, tmp_path / "formulär.xlsx")


def test_an_unfinished_survey_is_not_written() -> None:
    unfinished = _survey(Question("q", QuestionKind.TEXT, {}))
    assert faults(unfinished)
    with pytest.raises(KnownError, match="inte färdig"):
        xlsform_workbook(unfinished)


def test_a_survey_that_is_half_translated_comes_back(tmp_path: Path) -> None:
    question = Question("q", QuestionKind.TEXT, {"sv": "Vad?"}, help={"en": "Only in English"})
    survey = SurveyDefinition(
        {"sv": "Enkät", "ar": "استبيان"}, ("sv", "en", "ar"), (Section("om", {"sv": "Om"}, False, (question,)),)
    )
    _there_and_back(survey, tmp_path / "formulär.xlsx")
