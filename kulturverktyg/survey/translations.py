"""The texts of a survey in two languages side by side, and words that come in for one of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from kulturverktyg.survey.draft import SurveyDraft
from kulturverktyg.survey.edits.words import mark_reviewed, set_many_words
from kulturverktyg.survey.text_places import text_places
from kulturverktyg.survey.texts import texts_of
from kulturverktyg.survey.validation import is_forbidden


class Status(StrEnum):
    """How far a text has come in a language, in the words that people read and files hold."""

    MISSING = "saknas"
    OUTDATED = "svenskan är ändrad"
    DRAFT = "utkast"
    REVIEWED = "granskad"


@dataclass(frozen=True)
class Translation:
    """One text: where it stands, its words in the first language, and in the other."""

    key: str
    place: str
    source: str
    words: str
    status: Status


@dataclass(frozen=True)
class TranslationsRead:
    """What a translator's file holds for one language: words by text key, and the keys of those a person has read.

    ``problems`` are whole sentences about what was left out, and ``refused`` tells whether words were among that;
    ``new`` is how many of the words the draft lacks.
    """

    language: str
    words: Mapping[str, str]
    problems: tuple[str, ...]
    reviewed: frozenset[str] = frozenset()
    new: int = 0
    refused: bool = False


def translations(draft: SurveyDraft, language: str) -> tuple[Translation, ...]:
    """Every text that has words in the first language, in the survey's order."""
    places = text_places(draft.survey)
    return tuple(
        Translation(key, places[key], text[draft.source], text.get(language, ""), _status(draft, key, text, language))
        for key, text in dict(texts_of(draft.survey)).items()
        if text.get(draft.source)
    )


def tidy(words: str, source: str) -> str:
    """``words`` as they may stand for ``source``: no space around, nothing that no file can carry.

    They keep their line breaks only where the source has some.
    """
    lines = ["".join(" " if c == "\t" else c for c in line).strip() for line in words.splitlines()]
    whole = "\n".join(lines).strip() if "\n" in source else " ".join(line for line in lines if line)
    return "".join(character for character in whole if not is_forbidden(character))


def write_translation(draft: SurveyDraft, key: str, language: str, words: str) -> SurveyDraft:
    """Say ``words`` for a text; the same draft when the text or the language is gone."""
    source = dict(texts_of(draft.survey)).get(key, {}).get(draft.source)
    if not source or language not in draft.survey.languages[1:]:
        return draft
    return set_many_words(draft, language, {key: tidy(words, source)})


def take_translations(draft: SurveyDraft, read: TranslationsRead) -> SurveyDraft:
    """Put the words of a file in the draft, as drafts but for those that a person has read."""
    if read.language not in draft.survey.languages[1:]:
        return draft
    there = {key for key, text in texts_of(draft.survey) if text.get(draft.source)}
    words = {key: words for key, words in read.words.items() if key in there}
    with_words = set_many_words(draft, read.language, words)
    return mark_reviewed(with_words, read.reviewed & words.keys(), read.language, reviewed=True)


def _status(draft: SurveyDraft, key: str, text: Mapping[str, str], language: str) -> Status:
    if not text.get(language):
        return Status.MISSING
    if language == draft.source or (key, language) in draft.reviewed:
        return Status.REVIEWED
    return Status.OUTDATED if (key, language) in draft.outdated else Status.DRAFT
