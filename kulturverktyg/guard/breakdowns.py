"""By what results can be broken down: the unit tree, the roles, the background questions, or two of these crossed."""

from collections.abc import Sequence
from itertools import combinations

from sqlalchemy.orm import Session

from kulturverktyg.errors import KnownError
from kulturverktyg.model.kinds import Audience
from kulturverktyg.model.round import Round
from kulturverktyg.prepare.audience import audience_of
from kulturverktyg.survey.definition import Question, SurveyDefinition, in_language

#: One factor, or two that are crossed: "unit", "role" or the name of a background question.
Breakdown = tuple[str, ...]

UNIT, ROLE = "unit", "role"
STAFF_PLACES = (UNIT, ROLE)
#: What is shown until HR has chosen something else.
FIRST: tuple[Breakdown, ...] = ((UNIT,), (ROLE,))
#: Between two factors that are crossed.
CROSSED = "*"
_LABELS = {UNIT: "Enheter", ROLE: "Roller"}


def background(survey: SurveyDefinition) -> tuple[Question, ...]:
    """The background questions, in the order they are asked."""
    return tuple(question for question in survey.in_kiosk_order() if question.background)


def places_of(session: Session, round_: Round) -> tuple[str, ...]:
    """Where those who answer a round belong, as far as they are asked: clients have no roles, and perhaps no unit."""
    if audience_of(session, round_) is Audience.STAFF:
        return STAFF_PLACES
    return (UNIT,) if round_.asks_unit else ()


def possible_breakdowns(survey: SurveyDefinition, places: Sequence[str] = STAFF_PLACES) -> tuple[Breakdown, ...]:
    """Every breakdown that the survey allows: one factor at a time, then two crossed."""
    factors = (*places, *(question.name for question in background(survey)))
    return (*((factor,) for factor in factors), *combinations(factors, 2))


def name_of(breakdown: Breakdown) -> str:
    """The name in files and on the command line: ``unit``, ``alder``, ``unit*role``."""
    return CROSSED.join(breakdown)


def label_of(survey: SurveyDefinition, name: str) -> str:
    """What a breakdown is called on screen: *Enheter*, *Enheter × roller*, or the question's words."""
    words = [_factor_label(survey, factor) for factor in name.split(CROSSED)]
    first, *others = words
    return " × ".join([first, *(word[:1].lower() + word[1:] for word in others)])


def breakdowns_called(
    survey: SurveyDefinition, names: Sequence[str], places: Sequence[str] = STAFF_PLACES
) -> tuple[Breakdown, ...]:
    """The breakdowns with these names, each once, in their usual order; KnownError for a name that is none."""
    possible = {name_of(breakdown): breakdown for breakdown in possible_breakdowns(survey, places)}
    wanted = {CROSSED.join(sorted(name.split(CROSSED))): name for name in names}
    usual = {CROSSED.join(sorted(breakdown)): breakdown for breakdown in possible.values()}
    for key, name in wanted.items():
        if key not in usual:
            instead = f"Välj bland: {', '.join(possible)}." if possible else "Den här omgången visas bara i sin helhet."
            raise KnownError(f"Det går inte att dela upp efter ”{name}”. {instead}")
    return tuple(breakdown for key, breakdown in usual.items() if key in wanted)


def _factor_label(survey: SurveyDefinition, factor: str) -> str:
    return _LABELS.get(factor) or in_language(survey.question(factor).text, "sv")
