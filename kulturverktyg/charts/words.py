"""Figures and findings in Swedish words."""

from collections.abc import Iterable

SURELY_MORE, SURELY_LESS = "säker ökning", "säker minskning"
NOT_SURE, CANNOT_TELL = "ingen säker förändring", "går inte att avgöra"
MINUS = "\N{MINUS SIGN}"
NOT_SHOWN = "visas inte"
#: Of an index: the scale that it lies on, and how far apart two of them are.
OF_HUNDRED = "på skalan 0–100"
STEPS = f"steg {OF_HUNDRED}"
_MOST_PLACES = 4


def decimal(value: float, places: int = 1) -> str:
    """A number with decimal comma and a true minus sign; never ``−0,0``."""
    words = f"{value:.{places}f}"
    if not float(words):
        words = words.lstrip("-")
    return words.replace("-", MINUS).replace(".", ",")


def signed(value: float, places: int = 1) -> str:
    """A difference with its sign: ``+1,9``, ``−0,3``; a difference of nothing has none."""
    words = decimal(value, places)
    return words if words.startswith(MINUS) or not float(f"{value:.{places}f}") else f"+{words}"


def percent(share: float) -> str:
    """A share 0–1 in whole per cent with a space that does not break."""
    return f"{decimal(share * 100, 0)}\N{NO-BREAK SPACE}%"


def between(low: float, high: float, places: int = 1) -> str:
    """An interval of uncertainty: ``mellan 3,1 och 3,7``, ``mellan −0,2 och 0,9``.

    One that leaves 0 has as many decimals as it takes to see that it does.
    """
    nearest = min(abs(low), abs(high))
    while low * high > 0 and not float(f"{nearest:.{places}f}") and places < _MOST_PLACES:
        places += 1
    return f"mellan {decimal(low, places)} och {decimal(high, places)}"


def verdict(low: float | None, high: float | None) -> str:
    """What the interval of a difference over time says: sure only when it leaves 0."""
    if low is None or high is None:
        return CANNOT_TELL
    if low <= 0 <= high:
        return NOT_SURE
    return SURELY_MORE if low > 0 else SURELY_LESS


def mid_sentence(words: str) -> str:
    """Words that start with a capital as they stand inside a sentence; abbreviations keep theirs."""
    return words[:1].lower() + words[1:] if words[1:2].islower() else words


def answers(counts: Iterable[int], headcount: int) -> str:
    """How many have answered: ``118 svar av 140``, or ``112–118 svar av 140``."""
    found = sorted(counts)
    if not found:
        return ""
    span = str(found[0]) if found[0] == found[-1] else f"{found[0]}–{found[-1]}"
    return f"{span} svar av {headcount}"
