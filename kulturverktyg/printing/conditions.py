"""Who is to answer a question, said on paper in the language of the survey."""

from collections.abc import Mapping
from decimal import Decimal

from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.bidi import isolated
from kulturverktyg.survey.condition_words import condition_question
from kulturverktyg.survey.definition import Condition, Question, Relation, SurveyDefinition, in_language
from kulturverktyg.survey.figures import figure
from kulturverktyg.survey.languages import KioskTexts

_COMPARED: Mapping[Relation, str] = {
    Relation.LESS: "paper.less",
    Relation.AT_MOST: "paper.at_most",
    Relation.MORE: "paper.more",
    Relation.AT_LEAST: "paper.at_least",
}
_TWO_SIDED = (QuestionKind.PAIR, QuestionKind.ALLOCATION)


def who_answers(survey: SurveyDefinition, question: Question, numbers: Mapping[str, int], texts: KioskTexts) -> str:
    """One sentence, such as *Svara bara om du svarade ”3” på fråga 2*; empty when everybody is to answer."""
    condition = question.condition
    earlier = condition_question(survey, question)
    if condition is None or earlier is None:
        return ""
    answer = isolated(_answer(earlier, condition, texts))
    key = "paper.unless" if _shuts_out(earlier, condition) else "paper.only_if"
    return texts.say(key, answer=answer, number=numbers[earlier.name])


def _shuts_out(earlier: Question, condition: Condition) -> bool:
    """Whether the answer named in the sentence is the one of those who are not asked."""
    if earlier.kind is QuestionKind.MULTIPLE:
        return not condition.holds({condition.column: 1})
    return condition.relation is Relation.IS_NOT


def _answer(earlier: Question, condition: Condition, texts: KioskTexts) -> str:
    """What somebody has answered: the side, the alternative and the value, as far as there are such."""
    side = ""
    if earlier.kind in _TWO_SIDED:
        side = texts.say("pair.now" if _is_now(earlier, condition) else "pair.desired")
    last = condition.column.rpartition(".")[2]
    alternative = next((in_language(c.label, texts.code) for c in earlier.choices if c.name == last), "")
    if earlier.kind is QuestionKind.MULTIPLE:
        return alternative
    value = _value(earlier, condition, texts.code)
    if condition.relation in _COMPARED:
        value = texts.say(_COMPARED[condition.relation], value=value)
    return ": ".join(words for words in (side, alternative, value) if words)


def _is_now(earlier: Question, condition: Condition) -> bool:
    return condition.column.startswith(f"{earlier.name}.now")


def _value(earlier: Question, condition: Condition, language: str) -> str:
    value, scale = condition.value, earlier.scale
    if earlier.kind is QuestionKind.CHOICE and 0 <= value < len(earlier.choices):
        return in_language(earlier.choices[value].label, language)
    said = figure(Decimal(value).scaleb(-earlier.decimals))
    if scale is not None and len(scale.labels) == scale.points and 1 <= value <= scale.points:
        return f"{said} ({in_language(scale.labels[value - 1], language)})"
    return said
