"""By what results can be broken down: the unit tree, the roles, the background questions, or two of these crossed."""

from collections.abc import Sequence
from itertools import combinations

from kulturverktyg.errors import KnownError
from kulturverktyg.survey.definition import Question, SurveyDefinition, in_language

#: One factor, or two that are crossed: "unit", "role" or the name of a background question.
Breakdown = tuple[str, ...]

UNIT, ROLE = "unit", "role"
#: What is shown until HR has chosen something else.
FIRST: tuple[Breakdown, ...] = ((UNIT,), (ROLE,))
#: Between two factors that are crossed.
CROSSED = "*"
_LABELS = {UNIT: "Enheter", ROLE: "Roller"}


def background(survey: SurveyDefinition) -> tuple[Question, ...]:
    """The background questions, in the order they are asked."""
    return tuple(question for question in survey.in_kiosk_order() if question.background)


def possible_breakdowns(survey: SurveyDefinition) -> tuple[Breakdown, ...]:
    """Every breakdown that the survey allows: one factor at a time, then two crossed."""
    factors = (UNIT, ROLE, *(question.name for question in background(survey)))
    return (*((factor,) for factor in factors), *combinations(factors, 2))


def name_of(breakdown: Breakdown) -> str:
    """The name in files and on the command line: ``unit``, ``alder``, ``unit*role``."""
    return CROSSED.join(breakdown)


def label_of(survey: SurveyDefinition, name: str) -> str:
    """What a breakdown is called on screen: *Enheter*, *Enheter × roller*, or the question's words."""
    words = [_factor_label(survey, factor) for factor in name.split(CROSSED)]
    first, *others = words
    return " × ".join([first, *(word[:1].lower() + word[1:] for word in others)])


def breakdowns_called(survey: SurveyDefinition, names: Sequence[str]) -> tuple[Breakdown, ...]:
    """The breakdowns with these names, each once, in their usual order; KnownError for a name that is none."""
    possible = {name_of(breakdown): breakdown for breakdown in possible_breakdowns(survey)}
    wanted = {CROSSED.join(sorted(name.split(CROSSED))): name for name in names}
    usual = {CROSSED.join(sorted(breakdown)): breakdown for breakdown in possible.values()}
    for key, name in wanted.items():
        if key not in usual:
            raise KnownError(f"Det går inte att dela upp efter ”{name}”. Välj bland: {', '.join(possible)}.")
    return tuple(breakdown for key, breakdown in usual.items() if key in wanted)


def _factor_label(survey: SurveyDefinition, factor: str) -> str:
    return _LABELS.get(factor) or in_language(survey.question(factor).text, "sv")
