"""How far a survey is translated, language by language."""

from dataclasses import dataclass

from kulturverktyg.survey.definition import SurveyDefinition
from kulturverktyg.survey.draft import SurveyDraft
from kulturverktyg.survey.texts import texts_of


@dataclass(frozen=True)
class Completeness:
    """How many of the texts that have words in the first language have them in ``language`` too.

    ``total`` is ``missing`` + ``unread`` (a draft nobody has reviewed) + ``reviewed``. The first language itself
    is wholly reviewed.
    """

    language: str
    missing: int
    unread: int
    reviewed: int

    @property
    def total(self) -> int:
        """All texts there are to translate."""
        return self.missing + self.unread + self.reviewed


def completeness(draft: SurveyDraft, language: str) -> Completeness:
    """How far the draft is translated to ``language``."""
    texts = [(key, text) for key, text in texts_of(draft.survey) if text.get(draft.source)]
    there = [key for key, text in texts if text.get(language)]
    read = len(there) if language == draft.source else sum((key, language) in draft.reviewed for key in there)
    return Completeness(language, len(texts) - len(there), len(there) - read, read)


def complete_languages(survey: SurveyDefinition) -> tuple[str, ...]:
    """The survey's languages that have words for every text, in the survey's order."""
    draft = SurveyDraft(survey)
    return tuple(code for code in survey.languages if not completeness(draft, code).missing)
