"""Figures and findings in Swedish words."""

from collections.abc import Iterable

MINUS = "\N{MINUS SIGN}"
NOT_SHOWN = "visas inte"


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
