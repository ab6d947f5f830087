"""What a condition can be made of: earlier questions, parts of their answers, relations and values, in words."""

from collections.abc import Mapping

from kulturverktyg.gui.desk.survey.fields import apart
from kulturverktyg.gui.desk.survey.pickers import Items
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import Condition, Question, Relation, SurveyDefinition, Text, in_language

#: A relation and, where it is all there is to say, the value.
Demand = tuple[Relation, int | None]

_SIDES = {"now": "nuläget", "desired": "önskat läge"}
_RELATIONS: Mapping[Relation, str] = {
    Relation.IS: "är",
    Relation.IS_NOT: "är något annat än",
    Relation.LESS: "är mindre än",
    Relation.AT_MOST: "är högst",
    Relation.MORE: "är mer än",
    Relation.AT_LEAST: "är minst",
}
_TICKED: Mapping[Demand, str] = {
    (Relation.IS, 1): "är valt",
    (Relation.IS_NOT, 1): "är inte valt",
}
#: The same said in other ways, which files from elsewhere may hold.
_ALSO_TICKED: Mapping[Demand, str] = {
    (Relation.IS, 0): "är inte valt, men frågan är besvarad",
    (Relation.IS_NOT, 0): "är valt, eller frågan är inte besvarad",
}
#: Kinds whose answers have no order.
_EXACT = (QuestionKind.CHOICE, QuestionKind.MULTIPLE)
#: Kinds whose values are typed; those of others are chosen in a list.
TYPED = (QuestionKind.NUMBER, QuestionKind.ALLOCATION)
_WORDS = 60


def earlier_questions(survey: SurveyDefinition, question: Question) -> tuple[Question, ...]:
    """The questions asked before this one, but those that no condition can look at."""
    order = survey.in_kiosk_order()
    place = next(n for n, other in enumerate(order) if other.name == question.name)
    return tuple(other for other in order[:place] if other.columns)


def first_condition(question: Question, column: str) -> Condition:
    """What a condition on an answer begins as."""
    low, high = question.bounds
    match question.kind:
        case QuestionKind.MULTIPLE:
            return Condition(column, Relation.IS, high)
        case QuestionKind.CHOICE | QuestionKind.RANKING:
            return Condition(column, Relation.IS, low)
        case QuestionKind.NUMBER | QuestionKind.ALLOCATION:
            return Condition(column, Relation.MORE, low)
        case _:
            return Condition(column, Relation.AT_LEAST, high)


def question_items(survey: SurveyDefinition, earlier: tuple[Question, ...], language: str) -> Items:
    """The earlier questions with their numbers in the survey, the latest first."""
    numbers = {question.name: number for number, question in enumerate(survey.questions(), start=1)}
    return tuple(
        (question.name, f"{numbers[question.name]}. {_short(question.text, language) or 'utan text'}")
        for question in reversed(earlier)
    )


def part_items(question: Question, language: str) -> Items:
    """The columns of a question that has several."""
    labels = [apart(in_language(choice.label, language), language) or "utan ord" for choice in question.choices]
    match question.kind:
        case QuestionKind.PAIR:
            parts = [_SIDES["now"].capitalize(), _SIDES["desired"].capitalize()]
        case QuestionKind.ALLOCATION:
            parts = [f"{label}, {side}" for side in _SIDES.values() for label in labels]
        case _:
            parts = labels
    return tuple(zip(question.columns, parts, strict=True)) if len(question.columns) > 1 else ()


def demand_items(question: Question, condition: Condition) -> Items:
    """How the answer can be asked to stand; what the condition says now is always among them."""
    if question.kind is QuestionKind.MULTIPLE:
        now: Demand = (condition.relation, condition.value)
        known = {**_TICKED, **_ALSO_TICKED}
        words = {**_TICKED, now: known.get(now, f"{_RELATIONS[condition.relation]} {condition.value}")}
        return tuple(words.items())
    exact = question.kind in _EXACT and condition.relation in (Relation.IS, Relation.IS_NOT)
    offered = (Relation.IS, Relation.IS_NOT) if exact else tuple(Relation)
    return tuple(((relation, None), _RELATIONS[relation]) for relation in offered)


def demand_of(question: Question, condition: Condition) -> Demand:
    """Data of the item that says what the condition says."""
    return condition.relation, condition.value if question.kind is QuestionKind.MULTIPLE else None


def value_items(question: Question, language: str) -> Items:
    """The values that can be chosen; none where they are typed, or said by the relation."""
    if question.kind is QuestionKind.MULTIPLE or question.kind in TYPED:
        return ()
    if question.kind is QuestionKind.CHOICE:
        return tuple(
            (place, in_language(choice.label, language) or f"alternativ {place + 1}")
            for place, choice in enumerate(question.choices)
        )
    low, high = question.bounds
    return tuple((value, _point(question, value, language)) for value in range(low, high + 1))


def _point(question: Question, value: int, language: str) -> str:
    if question.kind is QuestionKind.RANKING:
        return f"plats {value}"
    scale = question.scale
    if scale is None:
        return str(value)
    label = scale.labels[value - 1] if len(scale.labels) == scale.points else _end(scale.labels, value, scale.points)
    words = apart(in_language(label, language), language)
    return f"{value} – {words}" if words else str(value)


def _end(labels: tuple[Mapping[str, str], ...], value: int, points: int) -> Mapping[str, str]:
    return {1: labels[0], points: labels[-1]}.get(value, {})


def _short(text: Text, language: str) -> str:
    line = " ".join(in_language(text, language).split())
    return apart(line if len(line) <= _WORDS else f"{line[: _WORDS - 1].rstrip()}…", language)
