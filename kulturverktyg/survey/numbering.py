"""What the questions of a survey are numbered, in the kiosk, on paper and wherever one of them is spoken of."""

from collections.abc import Mapping

from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import SurveyDefinition


def question_numbers(survey: SurveyDefinition) -> Mapping[str, int]:
    """The number of each question, by its name, in the kiosk's order; information has none."""
    asked = (question for question in survey.in_kiosk_order() if question.kind is not QuestionKind.INFORMATION)
    return {question.name: number for number, question in enumerate(asked, start=1)}


def numbered(survey: SurveyDefinition) -> Mapping[str, str]:
    """What each question is called by its number: ”Fråga 3”, or ”Information 1” of what asks nothing."""
    numbers = question_numbers(survey)
    silent = [question.name for question in survey.questions() if question.name not in numbers]
    return {
        **{name: f"Fråga {number}" for name, number in numbers.items()},
        **{name: f"Information {number}" for number, name in enumerate(silent, start=1)},
    }
