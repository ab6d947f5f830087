"""How a survey is spoken of: kinds and flags of questions, and how long it takes."""

from kulturverktyg.collect.capacity import seconds_per_participant
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import Question, SurveyDefinition, in_language
from kulturverktyg.survey.figures import span

#: What each kind is called, in the order that they are offered.
KINDS = {
    QuestionKind.PAIR: "Nuläge och önskat läge",
    QuestionKind.SCALE: "Skala",
    QuestionKind.CHOICE: "Ett val",
    QuestionKind.MULTIPLE: "Flera val",
    QuestionKind.RANKING: "Rangordning",
    QuestionKind.RECOMMENDATION: "Rekommendation 0–10",
    QuestionKind.ALLOCATION: "Fördela 100 poäng",
    QuestionKind.NUMBER: "Tal",
    QuestionKind.TEXT: "Fritext",
    QuestionKind.INFORMATION: "Information",
}
_FLAGS = (
    ("required", "måste besvaras"),
    ("dont_know", "vet ej tillåtet"),
    ("background", "bakgrundsfråga"),
    ("sensitive", "känslig: visas från 10 svar"),
    ("reversed", "vänd skala"),
    ("short_form", "ingår i kort form"),
)


def flags(question: Question) -> str:
    """What is special about a question."""
    return ", ".join(words for name, words in _FLAGS if getattr(question, name))


def answers(question: Question, language: str) -> str:
    """What can be answered, in a few words."""
    if question.scale is not None:
        return f"Skala 1–{question.scale.points}"
    if question.choices:
        return ", ".join(in_language(choice.label, language) for choice in question.choices)
    if question.kind is QuestionKind.NUMBER:
        return span(question.minimum, question.maximum)
    return ""


def question_counts(survey: SurveyDefinition) -> tuple[int, int]:
    """How many pairs, and how many other questions that are answered."""
    kinds = [question.kind for question in survey.questions()]
    pairs = kinds.count(QuestionKind.PAIR)
    return pairs, len(kinds) - pairs - kinds.count(QuestionKind.INFORMATION)


def length(survey: SurveyDefinition) -> str:
    """How much is asked, and how long that takes."""
    pairs, others = question_counts(survey)
    time = minutes(seconds_per_participant(pairs, others))
    return f"{pairs} påståenden och {others} andra frågor, {time} per deltagare"


def short_length(survey: SurveyDefinition) -> str:
    """The same of the short form; empty when no question is marked for it."""
    short = survey.short()
    return length(short) if any(question.short_form for question in short.questions()) else ""


def minutes(seconds: float) -> str:
    """A time in whole minutes, at least one."""
    whole = max(1, round(seconds / 60))
    return "ungefär 1 minut" if whole == 1 else f"ungefär {whole} minuter"
