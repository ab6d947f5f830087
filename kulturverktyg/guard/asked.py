"""What was asked, in Swedish or another of its languages: the items and the dimensions that figures are made of."""

from kulturverktyg.guard.released import ReleasedDimension, ReleasedItem
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.results.raw import positive_points
from kulturverktyg.survey.condition_words import asked_if
from kulturverktyg.survey.definition import Question, Section, SurveyDefinition, in_language
from kulturverktyg.survey.rules import SCALED

_SWEDISH = "sv"
_TICKED = ("Inte valt", "Valt")
_ONE_BY_ONE = (QuestionKind.MULTIPLE, QuestionKind.RANKING, QuestionKind.ALLOCATION)


def released_items(survey: SurveyDefinition, language: str = _SWEDISH) -> tuple[ReleasedItem, ...]:
    """What was asked, each alternative of a multiple choice or a ranking and each pole of an allocation by itself;

    texts, information and background questions are left out: the last make groups. What the survey does not say in
    the language is in Swedish.
    """
    return tuple(
        item
        for section in survey.sections
        for question in section.questions
        if not question.background
        for item in _released(survey, section, question, language)
    )


def released_dimensions(survey: SurveyDefinition, language: str = _SWEDISH) -> tuple[ReleasedDimension, ...]:
    """The sections that make one score."""
    return tuple(
        ReleasedDimension(
            section.name,
            in_language(section.title, language),
            tuple(question.name for question in scored_questions(section)),
            _shared_points(section),
        )
        for section in survey.sections
        if scored_questions(section)
    )


def scored_questions(section: Section) -> list[Question]:
    """The questions that make a dimension's score: its pairs, or if it has none, its single scales.

    Those with a condition make it only when all of them have one, for a score is to be of the same statements for all.
    """
    scored = [question for question in section.questions if _belongs(section, question)]
    scored = [question for question in scored if question.condition is None] or scored
    return [question for question in scored if question.kind is QuestionKind.PAIR] or scored


def item_names(question: Question) -> tuple[str, ...]:
    """Names of the items that a question makes, in the order of its alternatives or poles."""
    if question.kind in _ONE_BY_ONE:
        return tuple(f"{question.name}.{choice.name}" for choice in question.choices)
    return (question.name,) if question.columns else ()


def _released(survey: SurveyDefinition, section: Section, question: Question, language: str) -> list[ReleasedItem]:
    text = in_language(question.text, language)
    whole = question.kind not in _ONE_BY_ONE
    scaled = question.kind in SCALED
    labels = _labels(question, language)
    return [
        ReleasedItem(
            name=name,
            text=text if whole else in_language(question.choices[place].label, language),
            dimension=section.name if _belongs(section, question) else None,
            kind=question.kind.value,
            points=_points(question),
            labels=labels,
            reversed=scaled and question.reversed,
            positive_points=positive_points(question.bounds[1], question.reversed) if scaled else (),
            question=None if whole else text,
            decimals=question.decimals,
            asked_if=asked_if(survey, question),
        )
        for place, name in enumerate(item_names(question))
    ]


def _points(question: Question) -> int | None:
    match question.kind:
        case QuestionKind.NUMBER:
            return None
        case QuestionKind.CHOICE:
            return len(question.choices)
        case _:
            return question.bounds[1]


def _labels(question: Question, language: str) -> tuple[str, ...]:
    """The words of the answers, lowest code first; none where there is no distribution of answers."""
    match question.kind:
        case QuestionKind.PAIR | QuestionKind.SCALE:
            return _scale_labels(question, language)
        case QuestionKind.CHOICE:
            return tuple(in_language(choice.label, language) for choice in question.choices)
        case QuestionKind.MULTIPLE:
            return _TICKED
        case QuestionKind.RANKING:
            return tuple(f"Plats {place}" for place in range(1, len(question.choices) + 1))
        case QuestionKind.RECOMMENDATION:
            return tuple(str(point) for point in range(question.bounds[1] + 1))
        case _:
            return ()


def _scale_labels(question: Question, language: str) -> tuple[str, ...]:
    scale = question.scale
    if scale is None:
        return ()
    words = [in_language(label, language) for label in scale.labels]
    if len(words) == scale.points:
        return tuple(words)
    middle = [str(point) for point in range(2, scale.points)]
    return (f"1 {words[0]}", *middle, f"{scale.points} {words[-1]}")


def _belongs(section: Section, question: Question) -> bool:
    return section.dimension and question.kind in SCALED


def _shared_points(section: Section) -> int | None:
    points = {question.bounds[1] for question in scored_questions(section)}
    return points.pop() if len(points) == 1 else None
