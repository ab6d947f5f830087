"""Released values with the survey's own words in another of its languages; all else stays in Swedish."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from kulturverktyg.guard.asked import released_dimensions, released_items
from kulturverktyg.guard.released import ReleasedDimension, ReleasedItem, ReleasedResults
from kulturverktyg.guard.released_trend import ReleasedRounds
from kulturverktyg.survey.completeness import complete_languages
from kulturverktyg.survey.definition import SurveyDefinition, in_language
from kulturverktyg.survey.language_names import language_name

_SWEDISH = "sv"


def retold(released: ReleasedResults, survey: SurveyDefinition, language: str) -> ReleasedResults:
    """A round with the questions, answers and dimensions of its survey in this language.

    What the survey does not say in it is in Swedish, and the method then says so.
    """
    if language == _SWEDISH:
        return released
    questions = {question.name: in_language(question.text, language) for question in survey.questions()}
    return replace(
        released,
        items=_items(released.items, survey, language),
        dimensions=_dimensions(released.dimensions, survey, language),
        texts=tuple(replace(one, question=questions.get(one.item, one.question)) for one in released.texts),
        method=(*released.method, _note(survey, language)),
    )


def rounds_retold(rounds: ReleasedRounds, survey: SurveyDefinition, language: str) -> ReleasedRounds:
    """What has changed until a round, with its survey's words in this language."""
    if language == _SWEDISH:
        return rounds
    titles = {dimension.name: dimension.title for dimension in released_dimensions(survey, language)}
    trend = replace(
        rounds.trend,
        items=_items(rounds.trend.items, survey, language),
        dimensions=_dimensions(rounds.trend.dimensions, survey, language),
    )
    lines = (replace(line, title=titles.get(line.dimension, line.title)) for line in rounds.series.dimensions)
    return ReleasedRounds(trend, replace(rounds.series, dimensions=tuple(lines)))


def _items(items: Sequence[ReleasedItem], survey: SurveyDefinition, language: str) -> tuple[ReleasedItem, ...]:
    said: Mapping[str, ReleasedItem] = {item.name: item for item in released_items(survey, language)}
    return tuple(
        replace(item, text=there.text, labels=there.labels, question=there.question)
        if (there := said.get(item.name)) is not None
        else item
        for item in items
    )


def _dimensions(
    dimensions: Sequence[ReleasedDimension], survey: SurveyDefinition, language: str
) -> tuple[ReleasedDimension, ...]:
    titles = {dimension.name: dimension.title for dimension in released_dimensions(survey, language)}
    return tuple(replace(one, title=titles.get(one.name, one.title)) for one in dimensions)


def _note(survey: SurveyDefinition, language: str) -> str:
    name = language_name(language)
    if language not in survey.languages:
        return f"Enkäten finns inte på {name}, så dess frågor och svar står på svenska."
    if language in complete_languages(survey):
        return f"Enkätens frågor och svar står på {name}. Gruppernas namn och allt annat står på svenska."
    return f"Enkätens frågor och svar står på {name}, och på svenska där de inte finns på {name}."
