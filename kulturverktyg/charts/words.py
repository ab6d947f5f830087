"""Figures and findings in Swedish words."""

from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal
from math import isclose

SURELY_MORE, SURELY_LESS = "säker ökning", "säker minskning"
NOT_SURE, CANNOT_TELL = "ingen säker förändring", "går inte att avgöra"
MINUS = "\N{MINUS SIGN}"
NOT_SHOWN = "visas inte"
#: Of an index: the scale that it lies on, and how far apart two of them are.
OF_HUNDRED = "på skalan 0–100"
STEPS = f"steg {OF_HUNDRED}"
_MOST_PLACES = 4
_EXACT = 1e-9


def rounded(value: float | Decimal, places: int) -> Decimal:
    """A number as it is shown: the nearest one, and halfway away from zero, as in a spreadsheet.

    It goes by nine decimals, so that 2,45 is 2,5 although the computer holds a little less than that.
    """
    return Decimal(f"{value:.9f}").quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)


def difference(value: float, earlier: float | None, later: float | None, places: int = 1) -> Decimal:
    """A difference as it is shown beside the two numbers that it is between; the one rule for all of them.

    Who subtracts the numbers that are shown gets the difference that is shown: 2,5 and 2,8 differ by 0,3, also where
    2,549 and 2,751 differ by 0,202. A ``value`` that is not their difference, such as a mean gap within those who
    answered both, or that stands alone, is rounded by itself.
    """
    if earlier is None or later is None or not isclose(later - earlier, value, rel_tol=0, abs_tol=_EXACT):
        return rounded(value, places)
    return rounded(later, places) - rounded(earlier, places)


def decimal(value: float | Decimal, places: int = 1) -> str:
    """A number with decimal comma and a true minus sign; never ``−0,0``."""
    shown = rounded(value, places)
    return f"{shown or abs(shown):.{places}f}".replace("-", MINUS).replace(".", ",")


def signed(value: float | Decimal, places: int = 1) -> str:
    """A difference with its sign: ``+1,9``, ``−0,3``; a difference of nothing has none."""
    words = decimal(value, places)
    return f"+{words}" if rounded(value, places) > 0 else words


def percent(share: float) -> str:
    """A share 0–1 in whole per cent with a space that does not break."""
    return f"{decimal(share * 100, 0)}\N{NO-BREAK SPACE}%"


def between(low: float, high: float, places: int = 1) -> str:
    """An interval of uncertainty: ``mellan 3,1 och 3,7``, ``mellan −0,2 och 0,9``.

    One that leaves 0 has as many decimals as it takes to see that it does.
    """
    nearest = min(abs(low), abs(high))
    while low * high > 0 and not rounded(nearest, places) and places < _MOST_PLACES:
        places += 1
    return f"mellan {decimal(low, places)} och {decimal(high, places)}"


def verdict(low: float | None, high: float | None) -> str:
    """What the interval of a difference over time says: sure only when it leaves 0."""
    if low is None or high is None:
        return CANNOT_TELL
    if low <= 0 <= high:
        return NOT_SURE
    return SURELY_MORE if low > 0 else SURELY_LESS


def on_scale(points: int | None) -> str:
    """The scale on which a mean lies: ``på skalan 1–5``."""
    return f"på skalan 1–{points}"


def mid_sentence(words: str) -> str:
    """Words that start with a capital as they stand inside a sentence; abbreviations keep theirs."""
    return words[:1].lower() + words[1:] if words[1:2].islower() else words


def answers(counts: Iterable[int], headcount: int) -> str:
    """How many have answered: ``118 svar av 140``, or ``112–118 svar av 140``; ``118 svar`` of unknown many."""
    found = sorted(counts)
    if not found:
        return ""
    span = str(found[0]) if found[0] == found[-1] else f"{found[0]}–{found[-1]}"
    return f"{span} svar av {headcount}" if headcount else f"{span} svar"
