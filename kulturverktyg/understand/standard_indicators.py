"""Indicators that are offered ready: what they are called, how they are worked out, and which way is better."""

import math
from collections.abc import Mapping
from dataclasses import replace
from uuid import uuid4

from kulturverktyg.model.kinds import Better
from kulturverktyg.survey.template_parts import STANDARD_INDICATORS, OwnIndicator
from kulturverktyg.understand.indicator import IndicatorView

_LOWER = Better.LOWER
_TURNOVER = (
    "Det lägsta av antalet som har anställts och antalet som har slutat under perioden, delat med medelantalet "
    "tillsvidareanställda{} under perioden, gånger 100."
)
_VACANCIES = (
    "Antal obesatta tjänster{} på mätdagen, delat med antalet inrättade tjänster{}, gånger 100. "
    "En tjänst är obesatt när ingen är anställd på den och den ska tillsättas."
)

_DEFINITIONS: Mapping[str, tuple[str, str]] = {
    "sick_leave": (
        "Sjukfrånvaro",
        "Timmar med sjukfrånvaro under perioden, delat med ordinarie arbetstid i timmar, gånger 100.",
    ),
    "long_sick_leave": (
        "Lång sjukfrånvaro",
        "Timmar med sjukfrånvaro som har varat 60 dagar eller mer, delat med alla timmar med sjukfrånvaro, gånger 100.",
    ),
    "turnover": ("Personalomsättning", _TURNOVER.format("")),
    "turnover_managers": ("Personalomsättning, chefer", _TURNOVER.format(" chefer")),
    "vacancies_managers": ("Vakanser, chefer", _VACANCIES.format(" för chefer", " för chefer")),
    "vacancies_staff": ("Vakanser, medarbetare", _VACANCIES.format(" för medarbetare", " för medarbetare")),
}
_PERSONAL = ("sick_leave", "long_sick_leave")
_TURNOVERS = ("turnover", "turnover_managers")
#: Between what a value must lie. More than everybody can be replaced in a year; of the others all is 100 per cent.
POSSIBLE: Mapping[str, tuple[float, float]] = {
    key: (0, math.inf if key in _TURNOVERS else 100) for key in STANDARD_INDICATORS
}

STANDARD: Mapping[str, IndicatorView] = {
    key: IndicatorView(name, definition, "%", 1, _LOWER, key, key in _PERSONAL)
    for key in STANDARD_INDICATORS
    for name, definition in (_DEFINITIONS[key],)
}


def begun(start: str | OwnIndicator) -> IndicatorView:
    """A new indicator as a template has it, or a standard one by its key."""
    if isinstance(start, str):
        return replace(STANDARD[start], id=uuid4())
    return IndicatorView(start.name, start.definition, start.unit, better=start.better)
