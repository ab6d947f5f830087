"""Several places at once, as they are chosen in a list."""

from hypothesis import given
from hypothesis import strategies as st

from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import Condition, Relation, SurveyDefinition
from kulturverktyg.survey.draft import SurveyDraft
from kulturverktyg.survey.edits.answers import set_condition
from kulturverktyg.survey.edits.places import (
    Place,
    add_question_after,
    add_section_after,
    drop_questions,
    drop_sections,
    duplicate_places,
    remove_places,
    shift_places,
)
from kulturverktyg.survey.texts import section_key
from tests.every_kind import EVERY_KIND
from tests.examples import examples
from tests.surveys import sound_surveys

DRAFT = SurveyDraft(EVERY_KIND)


def _names(draft: SurveyDraft, section: str) -> list[str]:
    return next([q.name for q in within.questions] for within in draft.survey.sections if within.name == section)


def _sections(draft: SurveyDraft) -> list[str]:
    return [section.name for section in draft.survey.sections]


def test_a_question_comes_after_the_chosen_one_or_last_in_the_chosen_section() -> None:
    draft, name = add_question_after(DRAFT, Place("saga"), QuestionKind.PAIR)
    assert _names(draft, "rost") == ["saga", name, "tiga"]
    draft, name = add_question_after(DRAFT, Place("rost", is_section=True), QuestionKind.TEXT)
    assert _names(draft, "rost") == ["saga", "tiga", name]
    draft, name = add_question_after(DRAFT, None, QuestionKind.TEXT)
    assert _names(draft, "vidare")[-1] == name


def test_an_empty_survey_gets_a_section_for_its_first_question() -> None:
    draft, name = add_question_after(SurveyDraft(SurveyDefinition({}, ("sv",), ())), None, QuestionKind.PAIR)
    assert [question.name for question in draft.survey.questions()] == [name]


def test_a_section_comes_after_the_one_that_is_chosen() -> None:
    draft, name = add_section_after(DRAFT, Place("saga"))
    assert _sections(draft) == ["om_dig", "rost", name, "vardag", "vidare"]
    assert _sections(add_section_after(DRAFT, None)[0])[-1] == name


def test_a_section_that_goes_takes_its_questions_with_it() -> None:
    chosen = [Place("saga"), Place("rost", is_section=True), Place("ord")]
    draft = remove_places(DRAFT, chosen)
    assert _sections(draft) == ["om_dig", "vardag", "vidare"]
    assert "ord" not in _names(draft, "vidare")


def test_the_copy_of_a_section_looks_at_its_own_questions_and_keeps_what_is_read() -> None:
    draft = SurveyDraft(EVERY_KIND, frozenset({(section_key("vidare"), "en")}))
    draft, (copy,) = duplicate_places(draft, [Place("vidare", is_section=True)])
    section = draft.survey.sections[4]
    assert (copy.name, section.title) == (section.name, EVERY_KIND.sections[3].title)
    assert section.questions[1].condition == Condition(f"{section.questions[0].name}.mote", Relation.IS, 1)
    assert (section_key(section.name), "en") in draft.reviewed


def test_a_copy_still_looks_at_what_is_outside_of_what_is_copied() -> None:
    outside = Condition("arbetat", Relation.IS, 1)
    draft = set_condition(DRAFT, "saga", outside)
    draft, _ = duplicate_places(draft, [Place("rost", is_section=True)])
    assert draft.survey.sections[2].questions[0].condition == outside


def test_a_question_moves_step_by_step_also_between_sections() -> None:
    down = shift_places(DRAFT, [Place("saga")], 1)
    assert _names(down, "rost") == ["tiga", "saga"]
    further = shift_places(down, [Place("saga")], 1)
    assert (_names(further, "rost"), _names(further, "vardag")) == (["tiga"], ["saga", "vila", "trivsel"])
    assert shift_places(shift_places(further, [Place("saga")], -1), [Place("saga")], -1) == DRAFT


def test_several_move_together_and_none_when_the_foremost_cannot() -> None:
    up = shift_places(DRAFT, [Place("saga"), Place("tiga")], -1)
    assert (_names(up, "om_dig"), _names(up, "rost")) == (["valkommen", "arbetat", "saga", "tiga"], [])
    assert shift_places(DRAFT, [Place("valkommen"), Place("tiga")], -1) is DRAFT
    assert shift_places(DRAFT, [Place("ord"), Place("vila")], 1) is DRAFT


def test_a_section_moves_among_sections() -> None:
    assert _sections(shift_places(DRAFT, [Place("rost", is_section=True)], -1))[:2] == ["rost", "om_dig"]
    assert shift_places(DRAFT, [Place("om_dig", is_section=True)], -1) is DRAFT


@examples(20)
@given(survey=sound_surveys(), data=st.data())
def test_what_is_dropped_stands_together_where_it_was_let_go(survey: SurveyDefinition, data: st.DataObject) -> None:
    draft = SurveyDraft(survey)
    names = data.draw(st.sets(st.sampled_from([q.name for q in survey.questions()]), min_size=1))
    section = data.draw(st.sampled_from(survey.sections))
    row = data.draw(st.integers(0, len(section.questions)))
    after = drop_questions(draft, names, section.name, row)
    here = _names(after, section.name)
    place = next(place for place, name in enumerate(here) if name in names)
    assert here[place : place + len(names)] == [q.name for q in survey.questions() if q.name in names]
    assert sorted(map(repr, after.survey.questions())) == sorted(map(repr, survey.questions()))
    assert place == sum(q.name not in names for q in section.questions[:row])


def test_sections_are_dropped_before_the_one_at_a_row() -> None:
    assert _sections(drop_sections(DRAFT, ["vidare"], 1)) == ["om_dig", "vidare", "rost", "vardag"]
    assert _sections(drop_sections(DRAFT, ["om_dig"], 4)) == ["rost", "vardag", "vidare", "om_dig"]
