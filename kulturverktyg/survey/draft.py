"""A survey that is being written: the definition, and which of its translations a person has read."""

from dataclasses import dataclass

from kulturverktyg.survey.definition import SurveyDefinition


@dataclass(frozen=True)
class SurveyDraft:
    """``reviewed`` holds (text key, language) of the translations that a person has found right.

    The first language is the source and is never in ``reviewed``; neither are texts that have no words.
    """

    survey: SurveyDefinition
    reviewed: frozenset[tuple[str, str]] = frozenset()

    @property
    def source(self) -> str:
        """The language that the others are translated from."""
        return self.survey.languages[0]
