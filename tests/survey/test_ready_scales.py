"""The scales that ship are whole, and fit in any survey without touching what is there."""

from dataclasses import replace

from kulturverktyg.survey.definition import SurveyDefinition
from kulturverktyg.survey.ready_scales import blank_scale, fitted_scale, ready_scales
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
