"""Sections and questions: what follows them when they move, are copied, renamed, changed or taken away."""

from dataclasses import replace

import pytest

from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import Choice, Condition, Question, Relation, Scale, Section, SurveyDefinition
from kulturverktyg.survey.draft import SurveyDraft
from kulturverktyg.survey.edits.arrange import (
    add_question,
    add_section,
    change_kind,
    change_question,
    duplicate_question,
    move_question,
    move_section,
    remove_question,
    remove_section,
    rename_question,
)
from kulturverktyg.survey.faults import faults

_SCALE = Scale("fem", 5, ({"sv": "Nej", "en": "No"}, {"sv": "Ja", "en": "Yes"}))
_CHOICES = tuple(Choice(name, {"sv": name.title(), "en": name.upper()}) for name in ("alltid", "ibland", "aldrig"))
_DRAFT = SurveyDraft(
    SurveyDefinition(
        {"sv": "Enkät", "en": "Survey"},
        ("sv", "en"),
        (
            Section(
                "ett",
                {"sv": "Ett"},
                True,
                (
                    Question("a", QuestionKind.PAIR, {"sv": "Om a", "en": "On a"}, scale=_SCALE, reversed=True),
                    Question(
                        "val", QuestionKind.CHOICE, {"sv": "Val", "en": "Pick"}, choices=_CHOICES, background=True
                    ),
                ),
            ),
            Section(
                "tva",
                {"sv": "Två"},
                False,
                (
                    Question("b", QuestionKind.TEXT, {"sv": "B"}, condition=Condition("val", Relation.IS, 2)),
                    Question("c", QuestionKind.NUMBER, {"sv": "C"}, condition=Condition("a.now", Relation.MORE, 3)),
                ),
            ),
        ),
    ),
    frozenset(
        {
            ("question.a.text", "en"),
            ("question.val.text", "en"),
            ("question.val.choice.aldrig", "en"),
            ("scale.fem.1", "en"),
        }
    ),
)


def _names(draft: SurveyDraft) -> list[list[str]]:
    return [[question.name for question in section.questions] for section in draft.survey.sections]


def _conditions(draft: SurveyDraft) -> dict[str, Condition | None]:
    return {name: draft.survey.question(name).condition for name in ("b", "c")}


def test_a_new_section_is_empty_and_has_a_free_name() -> None:
    first, name = add_section(_DRAFT, 1)
    second, other = add_section(first, 0)
    assert (name, other) == ("avsnitt_1", "avsnitt_2")
    assert [section.name for section in second.survey.sections] == ["avsnitt_2", "ett", "avsnitt_1", "tva"]


def test_a_new_statement_has_the_scale_that_most_have() -> None:
    after, name = add_question(_DRAFT, "tva", 1, QuestionKind.SCALE)
    assert name == "tva_1"
    assert _names(after) == [["a", "val"], ["b", "tva_1", "c"]]
    assert after.survey.question(name).scale == _SCALE


@pytest.mark.parametrize("offered", [True, False])
def test_one_may_answer_that_one_does_not_know_as_in_the_other_statements(offered: bool) -> None:
    draft = change_question(_DRAFT, "a", lambda question: replace(question, dont_know=offered))
    after, new = add_question(draft, "tva", 1, QuestionKind.PAIR)
    assert after.survey.question(new).dont_know is offered
    assert not add_question(draft, "tva", 1, QuestionKind.RANKING)[0].survey.question(new).dont_know


@pytest.mark.parametrize("kind", QuestionKind)
def test_a_new_question_lacks_only_words(kind: QuestionKind) -> None:
    after, name = add_question(_DRAFT, "ett", 0, kind)
    told = [fault.sentence for fault in faults(after.survey) if fault.place == name]
    assert all("saknar text" in sentence or "utan ord" in sentence for sentence in told), told


def test_a_copy_stands_right_after_and_keeps_what_was_read() -> None:
    after, name = duplicate_question(_DRAFT, "val")
    assert (name, _names(after)[0]) == ("val_2", ["a", "val", "val_2"])
    assert replace(after.survey.question(name), name="val") == _DRAFT.survey.question("val")
    assert after.reviewed - _DRAFT.reviewed == {("question.val_2.text", "en"), ("question.val_2.choice.aldrig", "en")}
    again, third = duplicate_question(after, name)
    assert third == "val_3"
    assert _conditions(again) == _conditions(_DRAFT)


def test_with_a_question_go_its_words_and_what_looked_at_it() -> None:
    after = remove_question(_DRAFT, "val")
    assert _conditions(after) == {"b": None, "c": Condition("a.now", Relation.MORE, 3)}
    assert after.reviewed == {("question.a.text", "en"), ("scale.fem.1", "en")}


def test_with_a_section_go_its_questions_and_what_looked_at_them() -> None:
    after = remove_section(_DRAFT, "ett")
    assert _conditions(after) == {"b": None, "c": None}
    assert after.reviewed == frozenset()
    assert remove_section(after, "tva").survey.sections == ()


def test_what_moves_takes_everything_along() -> None:
    assert _names(move_question(_DRAFT, "a", "ett", 1)) == [["val", "a"], ["b", "c"]]
    after = move_question(_DRAFT, "a", "tva", 1)
    assert _names(after) == [["val"], ["b", "a", "c"]]
    assert (after.reviewed, _conditions(after)) == (_DRAFT.reviewed, _conditions(_DRAFT))
    assert _names(move_section(_DRAFT, "tva", 0)) == [["b", "c"], ["a", "val"]]


def test_a_new_name_is_followed_by_reviews_and_conditions() -> None:
    after = rename_question(rename_question(_DRAFT, "val", "hur_ofta"), "a", "arbete")
    assert _conditions(after) == {
        "b": Condition("hur_ofta", Relation.IS, 2),
        "c": Condition("arbete.now", Relation.MORE, 3),
    }
    assert after.reviewed == {
        ("question.arbete.text", "en"),
        ("question.hur_ofta.text", "en"),
        ("question.hur_ofta.choice.aldrig", "en"),
        ("scale.fem.1", "en"),
    }
    assert rename_question(rename_question(after, "hur_ofta", "val"), "arbete", "a") == _DRAFT


@pytest.mark.parametrize("name", ["val", "unit", "role"])
def test_a_taken_name_is_refused(name: str) -> None:
    with pytest.raises(KeyError):
        rename_question(_DRAFT, "a", name)


def test_another_kind_keeps_what_it_has_use_for() -> None:
    scale = change_kind(_DRAFT, "a", QuestionKind.SCALE)
    assert (scale.survey.question("a").scale, scale.survey.question("a").reversed) == (_SCALE, True)
    assert _conditions(scale)["c"] is None
    many = change_kind(_DRAFT, "val", QuestionKind.MULTIPLE).survey.question("val")
    assert (many.choices, many.background) == (_CHOICES, False)


def test_another_kind_drops_what_it_has_no_use_for() -> None:
    text = change_kind(change_kind(_DRAFT, "a", QuestionKind.TEXT), "val", QuestionKind.NUMBER)
    assert text.survey.question("a") == Question("a", QuestionKind.TEXT, {"sv": "Om a", "en": "On a"})
    assert text.survey.question("val") == Question("val", QuestionKind.NUMBER, {"sv": "Val", "en": "Pick"})
    assert text.reviewed == {("question.a.text", "en"), ("question.val.text", "en")}
    assert _conditions(text) == {"b": None, "c": None}


def test_another_kind_gets_the_alternatives_it_needs() -> None:
    poles = change_kind(_DRAFT, "b", QuestionKind.ALLOCATION).survey.question("b")
    assert [(choice.name, choice.label) for choice in poles.choices] == [("val_1", {}), ("val_2", {}), ("val_3", {})]


def test_the_same_kind_changes_nothing() -> None:
    assert change_kind(_DRAFT, "val", QuestionKind.CHOICE) == _DRAFT


def test_what_is_not_there_cannot_be_changed() -> None:
    for act in (
        lambda: remove_question(_DRAFT, "x"),
        lambda: move_question(_DRAFT, "a", "x", 0),
        lambda: add_question(_DRAFT, "x", 0, QuestionKind.TEXT),
        lambda: change_kind(_DRAFT, "x", QuestionKind.TEXT),
        lambda: move_section(_DRAFT, "x", 0),
    ):
        with pytest.raises(KeyError):
            act()
