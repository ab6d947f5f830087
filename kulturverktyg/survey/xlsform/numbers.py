"""Numbers: how low, how high and with how many decimals, out of ``constraint`` and ``parameters``."""

import math
import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from kulturverktyg.survey.figures import figure
from kulturverktyg.survey.rules import MOST_DECIMALS, NUMBER_LIMIT
from kulturverktyg.survey.xlsform.account import Account, quoted
from kulturverktyg.survey.xlsform.cells import tell_cell
from kulturverktyg.survey.xlsform.expressions import Bound, NotSimple, bounds_from
from kulturverktyg.survey.xlsform.markings import DECIMALS, RECOMMENDATION_RANGE
from kulturverktyg.survey.xlsform.outline import Item, row_words
from kulturverktyg.survey.xlsform.row_types import Ask

#: What a number may be where the form does not say.
_LOWEST, _HIGHEST = 0, 1_000_000
_RANGE = {"start": Decimal(1), "end": Decimal(10), "step": Decimal(1)}
_PARAMETER = re.compile(r"([\w-]+)\s*=\s*([^\s,;=]++)(?!\s*=)")
_BETWEEN = re.compile(r"[\s,;]+")
_DECIMAL = re.compile(r"[+-]?(?:[0-9]{1,12}(?:\.[0-9]{0,12})?|\.[0-9]{1,12})", re.ASCII)


def number_bounds(item: Item, account: Account) -> Mapping[str, Any]:
    """``minimum``, ``maximum`` and ``decimals`` of an integer or a decimal; what had to be assumed is told."""
    row = item.row
    decimals = _decimals(item, account)
    low = high = None
    try:
        if row.has("constraint") or item.asks.constraint:
            low, high = bounds_from(row.get("constraint") or item.asks.constraint)
    except NotSimple as error:
        tell_cell(row, "constraint", f"Svaret kontrolleras inte mot villkoret: {_lower(str(error))}.", account)
    lowest, highest = _whole_low(low, decimals), _whole_high(high, decimals)
    if decimals and any(bound is not None and _is_widened(bound) for bound in (low, high)):
        tell_cell(
            row, "constraint", f"Gränserna är hela tal här: från {figure(lowest)} till {figure(highest)}.", account
        )
    fitting = _fitting(lowest, highest, decimals)
    if low is None or high is None or fitting != (lowest, highest):
        _tell_assumed(item, fitting, account)
    return {"minimum": fitting[0], "maximum": fitting[1], "decimals": decimals}


def asks_recommendation(item: Item) -> bool:
    """Whether a range has the points of a recommendation."""
    return _parameters(item.row.get("parameters")) == _parameters(RECOMMENDATION_RANGE)


def range_bounds(item: Item, account: Account) -> Mapping[str, Any]:
    """The same of a range, out of its ``start``, ``end`` and ``step``."""
    row = item.row
    values, lost = _parameters(row.get("parameters"))
    start, end, step = (values[key] for key in _RANGE)
    decimals = min(MOST_DECIMALS, max(0, *(-int(v.normalize().as_tuple().exponent) for v in values.values())))
    if abs(step) != Decimal(1).scaleb(-decimals):
        lost.append(f"Steget {_plain(step)} följer inte med.")
    if lost:
        kind = "helt tal" if not decimals else "tal"
        places = {0: "", 1: " med 1 decimal"}.get(decimals, f" med {decimals} decimaler")
        outcome = f"Svaret är ett {kind} från {_plain(min(start, end))} till {_plain(max(start, end))}{places}."
        tell_cell(row, "parameters", " ".join((*lost, outcome)), account)
    lowest, highest = math.floor(min(start, end)), math.ceil(max(start, end))
    fitting = _fitting(lowest, highest, decimals)
    if (Decimal(fitting[0]), Decimal(fitting[1])) != (min(start, end), max(start, end)):
        _tell_assumed(item, fitting, account)
    return {"minimum": fitting[0], "maximum": fitting[1], "decimals": decimals}


def _parameters(cell: str) -> tuple[Mapping[str, Decimal], list[str]]:
    """The values of a range, and a sentence for each thing in the cell that is not in them."""
    values = dict(_RANGE)
    lost: list[str] = []
    not_read = [part for part in _BETWEEN.split(_PARAMETER.sub(" ", cell)) if part]
    seen: set[str] = set()
    for name, words in _PARAMETER.findall(cell):
        key, number = name.lower(), _number(words)
        if key in seen:
            lost.append(f"{name} står mer än en gång, och den sista gången gäller.")
        seen.add(key)
        if key not in values:
            lost.append(f"Inställningen {name} finns inte här.")
        elif number is None:
            not_read.append(f"{name}={words}")
        else:
            values[key] = number
    if not_read:
        lost.insert(0, f"{quoted(' '.join(not_read))} går inte att förstå; skriv som start=0 end=5 step=1.")
    return values, lost


def _decimals(item: Item, account: Account) -> int:
    if item.asks.ask is Ask.WHOLE:
        return 0
    if DECIMALS in item.marking.values:
        return int(item.marking.values[DECIMALS])
    row = item.row
    account.tell(row.sheet, row.number, row_words(row), f"Svaret får ha högst {MOST_DECIMALS} decimaler.")
    return MOST_DECIMALS


def _whole_low(bound: Bound | None, decimals: int) -> int:
    if bound is None:
        return _LOWEST
    if decimals:
        return math.floor(bound.value)
    return math.floor(bound.value) + 1 if bound.is_open else math.ceil(bound.value)


def _whole_high(bound: Bound | None, decimals: int) -> int:
    if bound is None:
        return _HIGHEST
    if decimals:
        return math.ceil(bound.value)
    return math.ceil(bound.value) - 1 if bound.is_open else math.floor(bound.value)


def _is_widened(bound: Bound) -> bool:
    return bound.is_open or bound.value != int(bound.value)


def _fitting(lowest: int, highest: int, decimals: int) -> tuple[int, int]:
    """The bounds, as far as they can be kept: not too large, and the lowest below the highest."""
    limit = NUMBER_LIMIT // 10**decimals
    if lowest == highest and abs(lowest) <= limit:
        return (lowest, lowest + 1) if lowest < limit else (lowest - 1, lowest)
    lowest, highest = max(-limit, min(lowest, limit)), max(-limit, min(highest, limit))
    if lowest < highest:
        return lowest, highest
    return (lowest, limit) if lowest < limit else (-limit, limit)


def _tell_assumed(item: Item, bounds: tuple[int, int], account: Account) -> None:
    row = item.row
    low, high = (figure(bound, grouped=True) for bound in bounds)
    why = f"Svaret får vara från {low} till {high}. Ändra gränserna i enkäten om de inte passar."
    account.tell(row.sheet, row.number, f"gränserna för {row_words(row)}", why)


def _number(words: str) -> Decimal | None:
    number = Decimal(words) if _DECIMAL.fullmatch(words) else None
    return number if number is not None and abs(number) <= NUMBER_LIMIT else None


def _plain(number: Decimal) -> str:
    return figure(number.normalize())


def _lower(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:]
