"""Alternatives, scales, bounds and flags: conditions and reviews follow, or go where they no longer fit."""

from dataclasses import replace

import pytest

from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import Choice, Condition, Question, Relation, Scale, Section, SurveyDefinition
from kulturverktyg.survey.draft import SurveyDraft
from kulturverktyg.survey.edits.answers import (
    add_choice,
    move_choice,
    own_scale,
    remove_choice,
    reshape_scale,
    set_bounds,
    set_condition,
    set_flag,
    use_scale,
)

_SCALE = Scale("fem", 5, tuple({"sv": words, "en": words.upper()} for words in ("ett", "två", "tre", "fyra", "fem")))
_CHOICES = tuple(Choice(name, {"sv": name}) for name in ("alltid", "ibland", "aldrig"))
_LABELS = [(f"scale.fem.{place}", "en") for place in range(5)]


def _draft(kind: QuestionKind, condition: Condition | None = None) -> SurveyDraft:
    """Two statements on one scale, a question of the kind, and one that may depend on an answer."""
    survey = SurveyDefinition(
        {"sv": "Enkät"},
        ("sv", "en"),
        (
            Section(
                "ett",
                {"sv": "Ett"},
                True,
                (
                    Question("a", QuestionKind.PAIR, {"sv": "A"}, scale=_SCALE),
                    Question("b", QuestionKind.SCALE, {"sv": "B"}, scale=_SCALE),
                    Question("val", kind, {"sv": "Val"}, choices=_CHOICES),
                    Question("tal", QuestionKind.NUMBER, {"sv": "Tal"}, decimals=1),
                    Question("sist", QuestionKind.TEXT, {"sv": "Sist"}, condition=condition),
                ),
            ),
        ),
    )
    return SurveyDraft(survey, frozenset(_LABELS))


def _on(column: str, value: int) -> Condition:
    return Condition(column, Relation.IS, value)


def _condition(draft: SurveyDraft) -> Condition | None:
    return draft.survey.question("sist").condition


def _labels(draft: SurveyDraft) -> list[str]:
    return [label.get("sv", "") for label in draft.survey.scales()["fem"].labels]


def test_a_condition_follows_its_alternative() -> None:
    draft = _draft(QuestionKind.CHOICE, _on("val", 2))
    more, name = add_choice(draft, "val", 0)
    assert name == "val_1"
    assert _condition(more) == _on("val", 3)
    assert _condition(remove_choice(draft, "val", "alltid")) == _on("val", 1)
    assert _condition(move_choice(draft, "val", "aldrig", 0)) == _on("val", 0)
    assert _condition(move_choice(draft, "val", "alltid", 2)) == _on("val", 1)


def test_a_condition_goes_with_its_alternative() -> None:
    assert _condition(remove_choice(_draft(QuestionKind.CHOICE, _on("val", 2)), "val", "aldrig")) is None
    many = _draft(QuestionKind.MULTIPLE, _on("val.ibland", 1))
    assert _condition(remove_choice(many, "val", "ibland")) is None
    assert _condition(remove_choice(many, "val", "aldrig")) == _on("val.ibland", 1)


def test_a_place_that_nothing_can_have_any_longer_is_not_looked_for() -> None:
    ranking = _draft(QuestionKind.RANKING, _on("val.ibland", 3))
    assert _condition(remove_choice(ranking, "val", "aldrig")) is None
    assert _condition(move_choice(ranking, "val", "ibland", 0)) == _on("val.ibland", 3)


def test_a_condition_on_an_alternative_that_never_was_is_dropped() -> None:
    assert _condition(move_choice(_draft(QuestionKind.CHOICE, _on("val", 9)), "val", "ibland", 0)) is None


def test_a_scale_of_other_points_keeps_the_words_of_its_ends() -> None:
    draft = _draft(QuestionKind.CHOICE)
    ends = reshape_scale(draft, "fem", 5, per_point=False)
    assert _labels(ends) == ["ett", "fem"]
    assert _labels(reshape_scale(ends, "fem", 11, per_point=False)) == ["ett", "fem"]
    assert _labels(reshape_scale(ends, "fem", 4, per_point=True)) == ["ett", "", "", "fem"]
    assert _labels(reshape_scale(draft, "fem", 7, per_point=True)) == ["ett", "två", "tre", "fyra", "", "", "fem"]
    assert _labels(reshape_scale(draft, "fem", 4, per_point=True)) == ["ett", "två", "tre", "fem"]


def test_a_scale_is_the_same_for_all_its_questions() -> None:
    after = reshape_scale(_draft(QuestionKind.CHOICE), "fem", 7, per_point=False).survey
    assert after.question("a").scale == after.question("b").scale
    assert after.question("a").bounds == (1, 7)


def test_labels_that_stand_elsewhere_are_to_be_read_again() -> None:
    draft = _draft(QuestionKind.CHOICE)
    assert reshape_scale(draft, "fem", 5, per_point=True) == draft
    assert reshape_scale(draft, "fem", 5, per_point=False).reviewed == {_LABELS[0]}
    assert reshape_scale(draft, "fem", 7, per_point=True).reviewed == set(_LABELS[:4])


@pytest.mark.parametrize(("points", "kept"), [(7, True), (5, True), (4, False)])
def test_a_condition_on_a_point_that_is_gone_goes_too(points: int, kept: bool) -> None:
    for column in ("a.desired", "b"):
        draft = _draft(QuestionKind.CHOICE, _on(column, 5))
        assert (_condition(reshape_scale(draft, "fem", points, per_point=False)) is not None) == kept


def test_a_scale_of_ones_own_leaves_the_others_as_they_were() -> None:
    draft = _draft(QuestionKind.CHOICE)
    own, name = own_scale(draft, "a")
    assert name == "fem_2"
    assert own.reviewed == {*_LABELS, *((f"scale.fem_2.{place}", "en") for place in range(5))}
    after = reshape_scale(own, name, 4, per_point=False).survey
    assert (after.question("a").bounds, after.question("b").bounds) == ((1, 4), (1, 5))
    with pytest.raises(KeyError):
        own_scale(draft, "val")


def test_a_chosen_scale_has_the_words_that_the_survey_has_languages_for() -> None:
    fresh = Scale("ny", 4, ({"ar": "لا", "en": "No", "sv": "Nej", "fi": ""}, {"ar": "نعم"}))
    after = use_scale(_draft(QuestionKind.CHOICE), "b", fresh)
    assert after.survey.question("b").scale == Scale("ny", 4, ({"sv": "Nej", "en": "No"}, {}))
    assert list(after.survey.scales()) == ["fem", "ny"]


def test_a_chosen_scale_of_a_known_name_changes_all_and_is_to_be_read_again() -> None:
    other = replace(_SCALE, labels=({"sv": "annat", "en": "ONE"}, *_SCALE.labels[1:]))
    after = use_scale(_draft(QuestionKind.CHOICE, _on("a.now", 5)), "b", other)
    assert after.survey.question("a").scale == other
    assert after.reviewed == set(_LABELS[1:])
    assert _condition(use_scale(after, "b", replace(other, points=4, labels=other.labels[:2]))) is None


def test_a_scale_that_nobody_uses_is_forgotten() -> None:
    draft = _draft(QuestionKind.CHOICE)
    fresh = Scale("ny", 4, ({"sv": "Nej"}, {"sv": "Ja"}))
    after = use_scale(use_scale(draft, "a", fresh), "b", fresh)
    assert after.reviewed == frozenset()


@pytest.mark.parametrize(("decimals", "value"), [(2, 150), (1, 15), (0, None)])
def test_a_condition_on_a_number_is_on_the_same_number(decimals: int, value: int | None) -> None:
    draft = _draft(QuestionKind.CHOICE, _on("tal", 15))
    after = set_bounds(draft, "tal", 0, 60, decimals)
    assert _condition(after) == (None if value is None else _on("tal", value))
    assert after.survey.question("tal").bounds == (0, 60 * 10**decimals)


def test_a_flag_is_set_where_the_kind_may_have_it() -> None:
    draft = _draft(QuestionKind.CHOICE)
    assert set_flag(draft, "val", "background", True).survey.question("val").background
    for name, flag in (("a", "background"), ("sist", "dont_know"), ("val", "reversed")):
        with pytest.raises(KeyError):
            set_flag(draft, name, flag, True)


def test_a_condition_is_set_and_taken_away() -> None:
    draft = _draft(QuestionKind.CHOICE)
    asked = set_condition(draft, "sist", _on("b", 1))
    assert _condition(asked) == _on("b", 1)
    assert set_condition(asked, "sist", None) == draft


@pytest.mark.parametrize("act", [remove_choice, lambda d, n, c: move_choice(d, n, c, 0)])
def test_an_alternative_that_is_not_there_is_refused(act: object) -> None:
    assert callable(act)
    with pytest.raises(KeyError):
        act(_draft(QuestionKind.CHOICE), "val", "finns_inte")
