"""How a survey is spoken of: kinds and flags of questions, and how long it takes."""

from collections.abc import Sequence

from kulturverktyg.collect.capacity import seconds_per_participant
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.completeness import completeness
from kulturverktyg.survey.definition import Question, SurveyDefinition, in_language
from kulturverktyg.survey.draft import SurveyDraft
from kulturverktyg.survey.figures import span
from kulturverktyg.survey.language_names import language_name

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
    if not pairs:
        return f"{others} {'fråga' if others == 1 else 'frågor'}, {time} per deltagare"
    return f"{pairs} påståenden och {others} andra frågor, {time} per deltagare"


def short_length(survey: SurveyDefinition) -> str:
    """The same of the short form; empty when no question is marked for it."""
    short = survey.short()
    return length(short) if any(question.short_form for question in short.questions()) else ""


def languages_of(draft: SurveyDraft) -> str:
    """The languages that the survey can be answered in, and in which of them nobody has read all the words yet."""
    whole = [one for code in draft.survey.languages if not (one := completeness(draft, code)).missing]
    unread = [one.language for one in whole if one.unread]
    told = f"Den finns på {_listed([one.language for one in whole])}."
    if len(unread) > 1 and len(unread) == len(whole) - 1:
        return f"{told} Ingen har granskat översättningarna helt."
    return f"{told} Ingen har granskat hela översättningen till {_listed(unread)}." if unread else told


def _listed(codes: Sequence[str]) -> str:
    *others, last = [language_name(code) for code in codes] or ["inget språk än"]
    return f"{', '.join(others)} och {last}" if others else last


def minutes(seconds: float) -> str:
    """A time in whole minutes, at least one."""
    whole = max(1, round(seconds / 60))
    return "ungefär 1 minut" if whole == 1 else f"ungefär {whole} minuter"
