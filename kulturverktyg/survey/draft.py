"""A survey that is being written: the definition, and which of its translations a person has read."""

from dataclasses import dataclass

from kulturverktyg.survey.definition import SurveyDefinition


@dataclass(frozen=True)
class SurveyDraft:
    """``reviewed`` holds (text key, language) of the translations that a person has found right.

    ``outdated`` holds those that were written for other words than the source has now. The first language is the
    source and is never in either; neither are texts that have no words.
    """

    survey: SurveyDefinition
    reviewed: frozenset[tuple[str, str]] = frozenset()
    outdated: frozenset[tuple[str, str]] = frozenset()

    @property
    def source(self) -> str:
        """The language that the others are translated from."""
        return self.survey.languages[0]
