"""Words, translations and languages of a draft."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from kulturverktyg.survey.definition import Text
from kulturverktyg.survey.draft import SurveyDraft
from kulturverktyg.survey.texts import texts_of, with_texts


def set_words(draft: SurveyDraft, key: str, language: str, words: str) -> SurveyDraft:
    """Say ``words`` under a text key; empty words take the text away.

    A translation that changes is no longer reviewed, nor are any when the words they were made from change: these are
    outdated until they are written anew or reviewed.
    """
    return set_many_words(draft, language, {key: words})


def set_many_words(draft: SurveyDraft, language: str, words: Mapping[str, str]) -> SurveyDraft:
    """The same for many keys at once."""
    texts = dict(texts_of(draft.survey))
    changed: dict[str, Text] = {}
    for key, said in words.items():
        text, new = dict(texts[key]), said if said.strip() else ""
        if text.get(language, "") != new:
            text.pop(language, None)
            changed[key] = _in_order(text | ({language: new} if new else {}), draft.survey.languages)
    stale = {(key, code) for key in changed for code in draft.survey.languages if language in (code, draft.source)}
    outdated = draft.outdated - {(key, language) for key in changed}
    if language == draft.source:
        outdated |= {
            (key, code)
            for key, text in changed.items()
            for code in text
            if code != language and texts[key].get(language) and text.get(language)
        }
    return SurveyDraft(with_texts(draft.survey, changed), draft.reviewed - stale, outdated)


def without_strays(draft: SurveyDraft) -> SurveyDraft:
    """Take away translations of texts that have no words in the first language; it is not said there either."""
    strays: dict[str, Text] = {key: {} for key, text in texts_of(draft.survey) if text and not text.get(draft.source)}
    reviewed = frozenset(place for place in draft.reviewed if place[0] not in strays)
    outdated = frozenset(place for place in draft.outdated if place[0] not in strays)
    return SurveyDraft(with_texts(draft.survey, strays), reviewed, outdated)


def mark_reviewed(draft: SurveyDraft, keys: Iterable[str], language: str, *, reviewed: bool) -> SurveyDraft:
    """Say that a person has read translations, or take it back; keys without words in the language are passed by."""
    texts = dict(texts_of(draft.survey))
    places = {(key, language) for key in keys if texts[key].get(language) and language != draft.source}
    if not reviewed:
        return replace(draft, reviewed=draft.reviewed - places)
    return replace(draft, reviewed=draft.reviewed | places, outdated=draft.outdated - places)


def add_language(draft: SurveyDraft, language: str) -> SurveyDraft:
    """Have one language more, without words; nothing happens when it is there already."""
    if language in draft.survey.languages:
        return draft
    return replace(draft, survey=replace(draft.survey, languages=(*draft.survey.languages, language)))


def remove_language(draft: SurveyDraft, language: str) -> SurveyDraft:
    """Take away a language and all its words; KeyError for the first one and for one that is not there."""
    if language not in draft.survey.languages[1:]:
        raise KeyError(language)
    kept = {
        key: {code: words for code, words in text.items() if code != language} for key, text in texts_of(draft.survey)
    }
    languages = tuple(code for code in draft.survey.languages if code != language)
    return SurveyDraft(
        replace(with_texts(draft.survey, kept), languages=languages),
        frozenset(place for place in draft.reviewed if place[1] != language),
        frozenset(place for place in draft.outdated if place[1] != language),
    )


def _in_order(text: Mapping[str, str], languages: tuple[str, ...]) -> Text:
    return {code: text[code] for code in languages if code in text}
