"""How far a survey is translated is counted text by text, and only a whole language may be offered."""

from hypothesis import given

from kulturverktyg.survey.completeness import Completeness, complete_languages, completeness
from kulturverktyg.survey.draft import SurveyDraft
from kulturverktyg.survey.edits.words import add_language, mark_reviewed, set_many_words, set_words
from kulturverktyg.survey.template import load_template
from kulturverktyg.survey.texts import texts_of
from tests.examples import examples
from tests.surveys import any_surveys, drafts

_DRAFT = load_template("kulturanalys-och-vision").draft


@examples(15)
@given(draft=drafts(any_surveys()))
def test_all_languages_have_the_same_texts_to_say(draft: SurveyDraft) -> None:
    counted = [completeness(draft, language) for language in draft.survey.languages]
    assert len({one.total for one in counted}) == 1
    first = counted[0]
    assert first == Completeness(draft.source, 0, 0, first.total)
    whole = complete_languages(draft.survey)
    assert whole == tuple(one.language for one in counted if not one.missing)


def test_a_shipped_translation_is_whole_but_nobody_has_read_it() -> None:
    english = completeness(_DRAFT, "en")
    assert (english.missing, english.reviewed) == (0, 0)
    read = completeness(mark_reviewed(_DRAFT, dict(texts_of(_DRAFT.survey)), "en", reviewed=True), "en")
    assert (read.missing, read.unread, read.reviewed) == (0, 0, english.total)


def test_one_missing_text_keeps_a_language_back() -> None:
    assert complete_languages(_DRAFT.survey) == ("sv", "en")
    lacking = set_words(_DRAFT, "scale.stammer.2", "en", "")
    assert complete_languages(lacking.survey) == ("sv",)
    assert completeness(lacking, "en").missing == 1


def test_an_explanation_that_is_in_no_language_is_not_missing() -> None:
    assert "question.rost_1.help" in dict(texts_of(_DRAFT.survey))
    explained = set_words(_DRAFT, "question.rost_1.help", "sv", "Tänk på den senaste månaden.")
    assert completeness(explained, "en").missing == 1


def test_a_new_language_lacks_everything_and_then_nothing() -> None:
    draft = add_language(_DRAFT, "so")
    english = completeness(_DRAFT, "en")
    assert completeness(draft, "so") == Completeness("so", english.total, 0, 0)
    words = {key: "Erayo" for key, text in texts_of(draft.survey) if text}
    assert completeness(set_many_words(draft, "so", words), "so") == Completeness("so", 0, english.total, 0)
