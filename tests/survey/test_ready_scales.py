"""The scales that ship are whole, and fit in any survey without touching what is there."""

from dataclasses import replace

from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import Section, SurveyDefinition
from kulturverktyg.survey.draft import SurveyDraft
from kulturverktyg.survey.edits.answers import use_scale
from kulturverktyg.survey.edits.arrange import add_question
from kulturverktyg.survey.edits.words import add_language, set_words
from kulturverktyg.survey.ready_scales import blank_scale, fitted_scale, ready_scales, with_ready_words
from kulturverktyg.survey.texts import label_key
from tests.every_kind import AGREE, EVERY_KIND

_LANGUAGES = {"sv", "en", "fi", "ar", "pl", "uk"}


def test_every_scale_has_words_for_each_point_or_each_end_in_the_same_languages() -> None:
    found = ready_scales()
    assert len({ready.title for ready in found}) == len(found) >= 5
    for ready in found:
        assert 4 <= ready.scale.points <= 11
        assert len(ready.scale.labels) in (2, ready.scale.points)
        assert {frozenset(label) for label in ready.scale.labels} == {frozenset(ready.scale.labels[0])}
        assert set(ready.scale.labels[0]) >= _LANGUAGES
        assert all(words == words.strip() != "" for label in ready.scale.labels for words in label.values())


def test_a_scale_brings_only_the_surveys_languages() -> None:
    scale = ready_scales()[0].scale
    assert [set(label) for label in fitted_scale(scale, EVERY_KIND).labels] == [{"sv", "en", "ar"}] * scale.points
    unknown = SurveyDefinition({}, ("tlh",), ())
    assert fitted_scale(scale, unknown).labels == ({},) * scale.points


def test_a_scale_of_another_wording_under_the_same_name_is_left_alone() -> None:
    same_name = replace(ready_scales()[0].scale, name=AGREE.name)
    assert fitted_scale(same_name, EVERY_KIND).name == f"{AGREE.name}_2"
    assert fitted_scale(AGREE, EVERY_KIND) == AGREE
    assert blank_scale(5, EVERY_KIND).name not in EVERY_KIND.scales()


def test_a_language_added_later_finds_the_words_of_ready_made_scales() -> None:
    survey = SurveyDefinition({"sv": "Prov"}, ("sv",), (Section("a", {"sv": "A"}, dimension=False, questions=()),))
    draft, name = add_question(SurveyDraft(survey), "a", 0, QuestionKind.SCALE)
    ready = ready_scales()[0].scale
    draft = use_scale(draft, name, fitted_scale(ready, draft.survey))
    added = with_ready_words(add_language(draft, "ar"), "ar")
    assert added.survey.scales()[ready.name].labels == tuple(
        {"sv": label["sv"], "ar": label["ar"]} for label in ready.labels
    )
    assert not added.reviewed
    own = set_words(added, label_key(ready.name, 0), "ar", "بكلماتي")
    assert with_ready_words(own, "ar") == own
