"""The demo's indicators: the template's, and others, with their values by period and group.

Periods are told from the day that the demo is made: ``-1`` is last year, and ``-1-T1`` its first tertial; ``T-0`` is
the last tertial that has ended, and ``T-3`` the same one a year before. The value ``kept`` is how many per cent of the
promises in the dialogue log that were followed up by the period's end are kept.
"""

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import replace
from functools import reduce
from typing import Any, TypeAlias
from uuid import UUID

from kulturverktyg.demo.content import Content
from kulturverktyg.demo.days import work_day
from kulturverktyg.model.kinds import Better
from kulturverktyg.store.store import Store
from kulturverktyg.understand import indicator_edits
from kulturverktyg.understand.indicator import IndicatorView, ValueView
from kulturverktyg.understand.indicators import read_indicators, save_indicators
from kulturverktyg.understand.periods import Period, parse_period
from kulturverktyg.understand.standard_indicators import STANDARD, begun

_Told: TypeAlias = Mapping[str, Any]
_YEAR = re.compile(r"-\d+")
_TERTIAL, _TERTIALS, _MONTHS = "T-", 3, 4
_KEPT = "kept"


def gather_indicators(store: Store, journey_id: UUID, content: Content, today: dt.date) -> None:
    """Save the indicators with their values."""
    indicators = read_indicators(store, journey_id)
    for told in (_with_kept(told, content, today) for told in content["indicators"]):
        known = next((one for one in indicators if one.name == _name(told)), None)
        if known is None:
            indicators = indicator_edits.add(indicators, _filled(_begun(told), told, today))
        else:
            indicators = indicator_edits.change(indicators, _filled(known, told, today))
    save_indicators(store, journey_id, indicators)


def period_on(told: str, today: dt.date) -> str:
    """A period that is told from a day, as it is kept."""
    if told.startswith(_TERTIAL):
        running = today.year * _TERTIALS + (today.month - 1) // _MONTHS
        year, place = divmod(running - 1 - int(told.removeprefix(_TERTIAL)), _TERTIALS)
        return Period(year, "T", place + 1).text
    return _YEAR.sub(lambda found: str(today.year + int(found[0])), told, count=1)


def _with_kept(told: _Told, content: Content, today: dt.date) -> _Told:
    values = [
        {**value, "value": _kept_by(parse_period(period_on(value["period"], today)).ends, content, today)}
        if value["value"] == _KEPT
        else value
        for value in told["values"]
    ]
    return {**told, "values": values}


def _kept_by(day: dt.date, content: Content, today: dt.date) -> int:
    """How many per cent of the promises that were followed up by a day are kept."""
    promises = [entry for met in content["dialogue"] for entry in met["entries"] if entry["commitment"]]
    due: list[bool] = [one["kept"] for one in promises if work_day(today, one["follow_up_days_ago"]) <= day]
    return round(100 * sum(due) / len(due))


def _name(told: _Told) -> str:
    return STANDARD[told["standard"]].name if "standard" in told else told["name"]


def _begun(told: _Told) -> IndicatorView:
    if "standard" in told:
        return begun(told["standard"])
    return IndicatorView(told["name"], told["definition"], told["unit"], better=Better(told["better"]))


def _filled(indicator: IndicatorView, told: _Told, today: dt.date) -> IndicatorView:
    """With its target and its values, and no more decimals than they have."""
    values = told["values"]
    is_whole = not indicator.standard and all(float(value["value"]).is_integer() for value in values)
    aimed = replace(
        indicator,
        unit=told.get("unit", indicator.unit),
        decimals=0 if is_whole else indicator.decimals,
        target=told["target"],
    )
    return reduce(indicator_edits.add_value, (_value(value, today) for value in values), aimed)


def _value(told: _Told, today: dt.date) -> ValueView:
    period = period_on(told["period"], today)
    return ValueView(period, told["value"], told["group"], told["people"], told["source"])
