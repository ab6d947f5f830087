"""Exact numbers as people read them; files and programs have their own ways."""

from decimal import Decimal

_WRITTEN = str.maketrans({"-": "\N{MINUS SIGN}", ".": ",", ",": " "})


def figure(number: int | Decimal, *, grouped: bool = False) -> str:
    """A number with decimal comma and a true minus sign; ``grouped`` with a space before each three digits."""
    return f"{Decimal(number):{',' if grouped else ''}f}".translate(_WRITTEN)


def span(lowest: int, highest: int) -> str:
    """From one number to another: ``0–10``, but ``−5 till 5``, as a dash beside a minus sign is hard to read."""
    return f"{figure(lowest)}{'–' if lowest >= 0 else ' till '}{figure(highest)}"
