"""A condition in Swedish words: who is asked a question."""

from collections.abc import Mapping
from decimal import Decimal

from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import Condition, Question, Relation, SurveyDefinition, in_language
from kulturverktyg.survey.figures import figure

_RELATIONS: Mapping[Relation, str] = {
    Relation.IS: "{}",
    Relation.IS_NOT: "{}",
    Relation.LESS: "mindre än {}",
    Relation.AT_MOST: "högst {}",
    Relation.MORE: "mer än {}",
    Relation.AT_LEAST: "minst {}",
}
_SIDES = (("now", " (nuläge)"), ("desired", " (önskat läge)"))


def asked_if(survey: SurveyDefinition, question: Question) -> str:
    """One sentence about who is asked the question; empty when everybody is, or when its condition is broken."""
    condition = question.condition
    earlier = condition_question(survey, question)
    if condition is None or earlier is None:
        return ""
    whom = "inte" if condition.relation is Relation.IS_NOT else "bara"
    about = f"”{in_language(earlier.text, 'sv')}”{_side(earlier, condition)}"
    return f"Ställs {whom} till den som {_gave(earlier, condition)} på {about}."


def condition_question(survey: SurveyDefinition, question: Question) -> Question | None:
    """The question whose answer decides if this one is asked; None when there is none."""
    if question.condition is None:
        return None
    column = question.condition.column
    return next((earlier for earlier in survey.questions() if column in earlier.columns), None)


def _side(question: Question, condition: Condition) -> str:
    if question.kind not in (QuestionKind.PAIR, QuestionKind.ALLOCATION):
        return ""
    return next(words for side, words in _SIDES if condition.column.startswith(f"{question.name}.{side}"))


def _gave(question: Question, condition: Condition) -> str:
    """What a person has answered, after *den som*."""
    value = _RELATIONS[condition.relation].format(_value(question, condition.value))
    alternative = condition.column.rpartition(".")[2]
    label = next((in_language(c.label, "sv") for c in question.choices if c.name == alternative), "")
    match question.kind:
        case QuestionKind.MULTIPLE:
            chosen = condition.holds({condition.column: 1}) is not (condition.relation is Relation.IS_NOT)
            return f"har valt ”{label}”" if chosen else f"inte har valt ”{label}”"
        case QuestionKind.RANKING:
            return f"har gett ”{label}” plats {value}"
        case QuestionKind.ALLOCATION:
            return f"har gett ”{label}” {value} poäng"
        case _:
            return f"har svarat {value}"


def _value(question: Question, value: int) -> str:
    if question.kind is QuestionKind.CHOICE and 0 <= value < len(question.choices):
        return f"”{in_language(question.choices[value].label, 'sv')}”"
    return figure(Decimal(value).scaleb(-question.decimals))
