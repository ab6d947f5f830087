"""A survey's texts in two languages side by side."""

import pytest

from kulturverktyg.survey.direction import is_right_to_left
from kulturverktyg.survey.draft import SurveyDraft
from kulturverktyg.survey.edits.words import mark_reviewed, set_words
from kulturverktyg.survey.text_places import text_places
from kulturverktyg.survey.translations import Status, tidy, translations, write_translation
from tests.every_kind import EVERY_KIND

DRAFT = SurveyDraft(EVERY_KIND)
SAGA = "question.saga.text"


def test_each_text_says_where_it_stands() -> None:
    places = text_places(EVERY_KIND)
    assert list(places.values())[:4] == [
        "Enkätens rubrik",
        "Avsnitt 1, rubrik",
        "Information 1",
        "Information 1, förklaring",
    ]
    assert places["question.arbetat.choice.mellan"] == "Fråga 1, alternativ 2"
    assert places["question.kultur.choice.ordning"] == "Fråga 10, pol 2"
    assert places["scale.instammer.1"] == "Fråga 2 m.fl., steg 2 av 4"
    assert places["scale.hur_ofta.0"] == "Fråga 4, lägsta steget"
    assert places["scale.hur_ofta.1"] == "Fråga 4, högsta steget"


def test_a_translation_is_missing_a_draft_or_read() -> None:
    assert _status(set_words(DRAFT, SAGA, "ar", "")) is Status.MISSING
    assert _status(DRAFT) is Status.DRAFT
    read = mark_reviewed(DRAFT, [SAGA], "ar", reviewed=True)
    assert _status(read) is Status.REVIEWED


def test_a_translation_of_other_words_is_outdated_until_it_is_written_anew_or_read() -> None:
    read = mark_reviewed(DRAFT, [SAGA], "ar", reviewed=True)
    changed = set_words(read, SAGA, "sv", "Andra ord")
    assert _status(changed) is Status.OUTDATED
    assert _status(set_words(changed, SAGA, "ar", "كلمات أخرى")) is Status.DRAFT
    assert _status(mark_reviewed(changed, [SAGA], "ar", reviewed=True)) is Status.REVIEWED
    assert _status(set_words(changed, SAGA, "ar", "")) is Status.MISSING
    assert changed.outdated == {(SAGA, "ar"), (SAGA, "en")}


def test_texts_without_words_to_translate_are_left_out() -> None:
    assert SAGA not in {row.key for row in translations(set_words(DRAFT, SAGA, "sv", ""), "ar")}


@pytest.mark.parametrize(
    ("words", "source", "kept"),
    [
        ("  a  b ", "x", "a  b"),
        ("a\r\n b\n", "x", "a b"),
        ("a\n\n b \n", "x\ny", "a\n\nb"),
        ("a\tb\x07\ud800", "x", "a b"),
        ("\u200fعربي", "x", "\u200fعربي"),
    ],
)
def test_what_is_typed_is_tidied(words: str, source: str, kept: str) -> None:
    assert tidy(words, source) == kept


def test_words_for_what_is_gone_change_nothing() -> None:
    assert write_translation(DRAFT, "question.borta.text", "ar", "ord") is DRAFT
    assert write_translation(DRAFT, SAGA, "uk", "ord") is DRAFT
    assert write_translation(DRAFT, SAGA, "sv", "ord") is DRAFT


@pytest.mark.parametrize("code", ["ar", "prs", "fa", "ckb", "yi", "ur", "ar-EG", "pa-Arab", "az-arab-IR"])
def test_some_languages_run_from_right_to_left(code: str) -> None:
    assert is_right_to_left(code)


@pytest.mark.parametrize("code", ["sv", "sv-simple", "ti", "uk", "so", "ku", "yi-Latn", "ar-Latn", ""])
def test_others_do_not(code: str) -> None:
    assert not is_right_to_left(code)


def _status(draft: SurveyDraft) -> Status:
    return next(row.status for row in translations(draft, "ar") if row.key == SAGA)
