"""A survey is asked only when everything in it can be read and answered; what is missing is said by its place."""

from collections.abc import Callable
from dataclasses import replace
from functools import reduce

import pytest
from hypothesis import given

from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import Choice, Condition, Question, Relation, Scale, SurveyDefinition
from kulturverktyg.survey.draft import SurveyDraft
from kulturverktyg.survey.edits.answers import set_bounds, set_condition, set_flag
from kulturverktyg.survey.edits.arrange import (
    add_question,
    add_section,
    change_question,
    move_question,
    remove_section,
    set_dimension,
)
from kulturverktyg.survey.edits.words import set_words
from kulturverktyg.survey.faults import Fault, faults
from kulturverktyg.survey.template import load_template
from tests.examples import examples
from tests.surveys import any_surveys, sound_surveys

_DRAFT = load_template("kulturanalys-och-vision").draft
_THIS = "Frågan ”Jag utvecklas i mitt arbete.”"
_QUICK = examples(15)
_Edit = Callable[[SurveyDraft], SurveyDraft]


@_QUICK
@given(survey=sound_surveys())
def test_a_sound_survey_has_none(survey: SurveyDefinition) -> None:
    assert faults(survey) == ()


@_QUICK
@given(survey=any_surveys())
def test_every_fault_leads_somewhere(survey: SurveyDefinition) -> None:
    for fault in faults(survey):
        names = (section.name for section in survey.sections)
        questions = (question.name for question in survey.questions())
        assert fault.sentence.endswith(".")
        assert fault.place in ("", *(names if fault.is_section else questions))


def _change(name: str, **values: object) -> _Edit:
    return lambda draft: change_question(draft, name, lambda q: replace(q, **values))  # type: ignore[arg-type]


_ENDS = ({"sv": "Nej"}, {"sv": "Ja"})
_POLES = tuple(Choice(name, {"sv": name}) for name in ("a", "b"))


@pytest.mark.parametrize(
    ("edit", "fault"),
    [
        (lambda d: set_words(d, "title", "sv", ""), Fault("Enkäten saknar rubrik.")),
        (
            lambda d: set_words(d, "section.rost.title", "sv", ""),
            Fault("Ett avsnitt saknar rubrik.", "rost", is_section=True),
        ),
        (
            lambda d: set_words(add_section(d, 0)[0], "section.avsnitt_1.title", "sv", "Nytt"),
            Fault("Avsnittet ”Nytt” har inga frågor.", "avsnitt_1", is_section=True),
        ),
        (
            lambda d: set_dimension(d, "bakgrund", True),
            Fault(
                "Avsnittet ”Om dig” ska räknas som ett område men har ingen fråga med skala.",
                "bakgrund",
                is_section=True,
            ),
        ),
        (
            lambda d: set_words(d, "question.larande_3.text", "sv", ""),
            Fault("Fråga 23 saknar text på svenska.", "larande_3"),
        ),
        (lambda d: add_question(d, "inledning", 1, QuestionKind.TEXT)[0], Fault("Fråga 3 saknar text.", "inledning_1")),
        (_change("larande_3", scale=None), Fault(f"{_THIS} saknar svarsskala.", "larande_3")),
        (
            _change("larande_3", scale=Scale("ny", 3, _ENDS)),
            Fault(f"{_THIS} har en skala med 3 steg, men den ska ha 4–11.", "larande_3"),
        ),
        (
            _change("larande_3", scale=Scale("ny", 5, (*_ENDS, {"sv": "Vet"}))),
            Fault(
                f"{_THIS} har en skala som ska ha ord för varje steg eller för de två ändarna.",
                "larande_3",
            ),
        ),
        (
            _change("larande_3", scale=Scale("ny", 5, ({}, {"sv": "Ja"}))),
            Fault(f"{_THIS} har en skala där ord saknas.", "larande_3"),
        ),
        (
            _change("anstallningstid", choices=()),
            Fault("Frågan ”Hur länge har du arbetat här?” har 0 alternativ, men ska ha 2–50.", "anstallningstid"),
        ),
        (
            _change("kultur", choices=_POLES),
            Fault("Frågan ”Vad präglar kulturen hos oss? Fördela 10…” har 2 poler, men ska ha 3–6.", "kultur"),
        ),
        (
            lambda d: set_words(d, "question.kultur.choice.ordning", "sv", ""),
            Fault("Frågan ”Vad präglar kulturen hos oss? Fördela 10…” har poler utan ord.", "kultur"),
        ),
        (
            lambda d: set_condition(d, "larande_3", Condition("genomforande_1.now", Relation.IS, 1)),
            Fault(f"{_THIS} beror på ett svar som inte ges före den.", "larande_3"),
        ),
        (
            lambda d: set_condition(d, "larande_3", Condition("anstallningstid", Relation.IS, 50)),
            Fault(f"{_THIS} beror på ett svar som inte går att ge.", "larande_3"),
        ),
        (
            lambda d: set_condition(d, "anstallningstid", Condition("finns_inte", Relation.IS, 0)),
            Fault("Frågan ”Hur länge har du arbetat här?” beror på ett svar som inte ges före den.", "anstallningstid"),
        ),
    ],
)
def test_what_is_missing_is_named(edit: _Edit, fault: Fault) -> None:
    assert fault in faults(edit(_DRAFT).survey)


@pytest.mark.parametrize(
    ("minimum", "maximum", "decimals", "told"),
    [
        (0, 60, 2, None),
        (5, 5, 0, "har ett minsta tal som inte är mindre än det största"),
        (0, 10**9, 0, None),
        (0, 10**9, 1, "har gränser som är för stora"),
        (-(10**8), 0, 2, "har gränser som är för stora"),
    ],
)
def test_a_number_has_bounds_that_can_be_kept(minimum: int, maximum: int, decimals: int, told: str | None) -> None:
    draft, name = add_question(_DRAFT, "rost", 0, QuestionKind.NUMBER)
    draft = set_words(draft, f"question.{name}.text", "sv", "Hur ofta?")
    found = faults(set_bounds(draft, name, minimum, maximum, decimals).survey)
    assert [fault.sentence for fault in found] == ([f"Frågan ”Hur ofta?” {told}."] if told else [])


def test_four_background_questions_are_the_most() -> None:
    def with_one_more(draft: SurveyDraft, number: int) -> SurveyDraft:
        draft, name = add_question(draft, "rost", 0, QuestionKind.CHOICE)
        return set_flag(draft, name, "background", True)

    assert "bakgrundsfrågor" not in str(faults(reduce(with_one_more, range(2), _DRAFT).survey))
    (fault, *_) = faults(reduce(with_one_more, range(3), _DRAFT).survey)
    assert fault == Fault("Enkäten har 5 bakgrundsfrågor, men 4 är det mesta som tillåts.")


def test_a_survey_asks_something() -> None:
    sections = [section.name for section in _DRAFT.survey.sections if section.name != "inledning"]
    only_information = reduce(remove_section, sections, _DRAFT)
    assert faults(only_information.survey) == (Fault("Enkäten har ingen fråga att svara på."),)


def test_a_condition_may_look_at_a_background_question_further_down() -> None:
    moved = move_question(_DRAFT, "anstallningstid", "egna_ord", 0)
    asked = set_condition(moved, "rost_1", Condition("anstallningstid", Relation.IS, 0))
    assert faults(asked.survey) == ()
    assert faults(set_flag(asked, "anstallningstid", "background", False).survey)


def test_two_questions_of_one_name_are_told() -> None:
    double = replace(_DRAFT.survey.question("rost_1"), name="rost_2")
    draft = change_question(_DRAFT, "rost_1", lambda _: double)
    assert Fault("Två frågor har namnet rost_2 i filer.", "rost_2") in faults(draft.survey)


def test_the_short_form_of_a_sound_survey_is_sound() -> None:
    background = Question("fodd", QuestionKind.CHOICE, {"sv": "Född?"}, choices=_POLES, background=True)
    within = change_question(_DRAFT, "larande_1", lambda _: background)
    chain = set_condition(within, "rost_1", Condition("inflytande_2.now", Relation.IS, 1))
    chain = set_condition(chain, "klienten_1", Condition("rost_1.now", Relation.IS, 1))
    assert faults(chain.survey) == ()
    short = chain.survey.short()
    assert not {"rost_1", "klienten_1"} & {question.name for question in short.questions()}
    assert not short.section_of("fodd").dimension
    assert faults(short) == ()
