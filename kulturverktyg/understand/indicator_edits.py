"""Edits of indicators: a value in, a new value out. KnownError for what cannot be."""

import math
from dataclasses import replace
from uuid import UUID

from kulturverktyg.errors import KnownError
from kulturverktyg.understand import ordered
from kulturverktyg.understand.indicator import (
    LONGEST_GROUP,
    LONGEST_NAME,
    LONGEST_UNIT,
    MOST_DECIMALS,
    Indicators,
    IndicatorView,
    ValueView,
    in_order,
)
from kulturverktyg.understand.periods import parse_period
from kulturverktyg.understand.standard_indicators import POSSIBLE

_ANY = (-math.inf, math.inf)
NEW_NAME = "Nytt nyckeltal"


def add(indicators: Indicators, indicator: IndicatorView, after: UUID | None = None) -> Indicators:
    """With one more, called so that it can be told from the others."""
    named = replace(indicator, name=_free_name(indicators, indicator.name))
    return ordered.put_in(indicators, _checked(indicators, named), after)


def change(indicators: Indicators, indicator: IndicatorView) -> Indicators:
    """With this one in place of the one that has its id."""
    return ordered.changed(indicators, _checked(indicators, indicator))


def put_value(indicator: IndicatorView, value: ValueView) -> IndicatorView:
    """With a value: in place of the one that has its id, and of the one of the same period and group."""
    value = checked_value(indicator, value)
    others = tuple(one for one in indicator.values if one.id != value.id and one.place != value.place)
    return replace(indicator, values=in_order((*others, value)))


def move_value(indicator: IndicatorView, value: ValueView) -> IndicatorView:
    """With the value that has this id changed; KnownError when there is another of its period and group."""
    value = checked_value(indicator, value)
    if any(one.place == value.place and one.id != value.id for one in indicator.values):
        raise KnownError(f"Det finns redan ett värde för {value.when.words}, {value.whose}. Ändra det i stället.")
    return put_value(indicator, value)


def add_value(indicator: IndicatorView, value: ValueView) -> IndicatorView:
    """With one more value; KnownError when there is one of its period and group."""
    return move_value(indicator, value)


def remove_value(indicator: IndicatorView, value_id: UUID) -> IndicatorView:
    """Without a value."""
    return replace(indicator, values=tuple(one for one in indicator.values if one.id != value_id))


def checked_value(indicator: IndicatorView, value: ValueView) -> ValueView:
    """The value with its period as it is kept and its words tidy; KnownError when something of it cannot be."""
    least, most = POSSIBLE.get(indicator.standard, _ANY) if indicator.unit.startswith("%") else _ANY
    if not least <= value.value <= most:
        told = f"mellan {least:.0f} och {most:.0f}" if math.isfinite(most) else "som inte är mindre än noll"
        shown = indicator.whole_words(value.value)
        raise KnownError(f"{indicator.name} kan inte vara {shown}. Skriv ett tal {told}.")
    group = "/".join(filter(None, (" ".join(part.split()) for part in value.group.split("/"))))
    if len(group) > LONGEST_GROUP:
        raise KnownError(f"Gruppens namn är för långt. Använd högst {LONGEST_GROUP} tecken.")
    if value.people is not None and value.people < 0:
        raise KnownError("Antalet personer kan inte vara mindre än noll. Rätta det, eller lämna det tomt.")
    source = " ".join(value.source.split())
    return replace(value, period=parse_period(value.period).text, group=group, source=source)


def _checked(indicators: Indicators, indicator: IndicatorView) -> IndicatorView:
    name, unit = " ".join(indicator.name.split()), " ".join(indicator.unit.split())
    if not name:
        raise KnownError("Nyckeltalet behöver ett namn. Skriv till exempel ”Sjukfrånvaro”.")
    if len(name) > LONGEST_NAME:
        raise KnownError(f"Nyckeltalets namn är för långt. Använd högst {LONGEST_NAME} tecken.")
    if len(unit) > LONGEST_UNIT:
        raise KnownError(f"Enheten är för lång. Använd högst {LONGEST_UNIT} tecken.")
    if any(_key(one.name) == _key(name) and one.id != indicator.id for one in indicators):
        raise KnownError(f"Det finns redan ett nyckeltal som heter ”{name}”. Välj ett annat namn.")
    decimals = min(max(indicator.decimals, 0), MOST_DECIMALS)
    return replace(indicator, name=name, unit=unit, decimals=decimals, definition=indicator.definition.strip())


def _free_name(indicators: Indicators, name: str) -> str:
    taken = {_key(one.name) for one in indicators}
    numbered = (name if number == 1 else f"{name} {number}" for number in range(1, len(taken) + 2))
    return next(free for free in numbered if _key(free) not in taken)


def _key(name: str) -> str:
    return " ".join(name.split()).casefold()
