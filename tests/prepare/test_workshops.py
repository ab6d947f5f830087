"""A workshop offers the languages that its survey is wholly translated to, and that the kiosk speaks."""

from pathlib import Path
from uuid import uuid4

import pytest

from kulturverktyg.errors import KnownError
from kulturverktyg.prepare.journeys import survey_of
from kulturverktyg.prepare.surveys import newest_version, read_draft, replace_survey
from kulturverktyg.prepare.workshops import create_workshop, refuse_untranslated, set_languages
from kulturverktyg.survey.draft import SurveyDraft
from kulturverktyg.survey.edits.words import add_language, set_many_words, set_words
from kulturverktyg.survey.texts import texts_of
from tests.builders import Workplace, workplace


def _draft(place: Workplace) -> SurveyDraft:
    return read_draft(place.store, newest_version(place.store, place.journey_id))


def _languages(place: Workplace) -> tuple[str, ...]:
    return place.view.workshops[0].languages


def test_languages_are_chosen_in_the_order_of_the_survey(place: Workplace) -> None:
    assert _languages(place) == ("sv", "en")
    set_languages(place.store, place.workshop_id, ("en",))
    assert _languages(place) == ("en",)
    set_languages(place.store, place.workshop_id, ("en", "sv", "xx"))
    assert _languages(place) == ("sv", "en")
    with pytest.raises(KnownError, match="minst ett språk"):
        set_languages(place.store, place.workshop_id, ())
    assert _languages(place) == ("sv", "en")


def test_a_half_translated_language_is_not_offered(place: Workplace) -> None:
    replace_survey(place.store, place.journey_id, set_words(_draft(place), "question.rost_1.text", "en", ""))
    for offer in (
        lambda: set_languages(place.store, place.workshop_id, ("sv", "en")),
        lambda: create_workshop(place.store, place.round_id, "Onsdag", ("en",)),
        lambda: refuse_untranslated(survey_of(place.store, place.round_id), ("en",)),
    ):
        with pytest.raises(KnownError, match=r"inte översatt till engelska än\. Översätt den under Enkät"):
            offer()
    assert len(place.view.workshops) == 1
    set_languages(place.store, place.workshop_id, ("sv",))
    assert _languages(place) == ("sv",)


def test_a_short_form_needs_only_its_own_words(tmp_path: Path) -> None:
    with workplace(tmp_path, short_form=True) as place:
        draft = set_words(_draft(place), "question.rost_2.text", "en", "")
        replace_survey(place.store, place.journey_id, draft)
        set_languages(place.store, place.workshop_id, ("en",))
        assert _languages(place) == ("en",)
        refuse_untranslated(survey_of(place.store, place.round_id), ("sv", "en"))
        with pytest.raises(KnownError, match="engelska"):
            refuse_untranslated(draft.survey, ("sv", "en"))


def test_a_language_that_the_kiosk_does_not_speak_is_not_offered(place: Workplace) -> None:
    draft = add_language(_draft(place), "tlh")
    whole = set_many_words(draft, "tlh", {key: "Qapla" for key, text in texts_of(draft.survey) if text})
    replace_survey(place.store, place.journey_id, whole)
    with pytest.raises(KnownError, match="minst ett språk"):
        set_languages(place.store, place.workshop_id, ("tlh",))
    with pytest.raises(KnownError, match="inte översatt till"):
        refuse_untranslated(whole.survey, ("tlh",))


def test_a_workshop_that_is_gone_is_said_plainly(place: Workplace) -> None:
    with pytest.raises(KnownError, match="finns inte längre"):
        set_languages(place.store, uuid4(), ("sv",))
