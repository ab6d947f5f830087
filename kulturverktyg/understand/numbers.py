"""Numbers as people write them in Swedish, and as they read them."""

import math
import re
from decimal import ROUND_HALF_UP, Decimal

from kulturverktyg.errors import KnownError

_NUMBER = re.compile(r"[-+]?(\d+([.,]\d*)?|[.,]\d+)")
#: Elsewhere the dot stands between thousands: nobody can tell which is meant.
_EITHER = re.compile(r"[-+]?[1-9]\d{0,2}\.\d{3}")
_SHARES = ("%", "procent", "andel")
_THOUSANDS = re.compile(r"[-+]?\d{1,3}( \d{3})+([.,]\d*)?")
_SPACES = re.compile("[\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{THIN SPACE}\\s]+")
_LARGEST = 1e12
_MINUS = "\N{MINUS SIGN}"
_SPACE = "\N{NO-BREAK SPACE}"


def parse_number(words: str, unit: str = "") -> float:
    """``4,2``, ``1 234,5`` or ``−1``; a ``unit`` after it is let be, and % where the unit is none or a share.

    KnownError when it is no number, or may be two.
    """
    text = _SPACES.sub(" ", words).strip().replace(_MINUS, "-").replace("\N{EN DASH}", "-")
    bare = text
    percent = "%" if not unit or unit.casefold().startswith(_SHARES) else ""
    for ending in (percent, unit.casefold()):
        if ending and bare.casefold().endswith(ending):
            bare = bare[: -len(ending)].rstrip()
    if not (_NUMBER.fullmatch(bare) or _THOUSANDS.fullmatch(bare)):
        raise KnownError(f"”{text}” är inget tal. Skriv till exempel 4,2." if text else "Talet saknas.")
    if _EITHER.fullmatch(bare):
        whole, _, rest = bare.partition(".")
        raise KnownError(f"”{text}” kan läsas på två sätt. Skriv {whole} {rest} eller {whole},{rest}.")
    number = float(bare.replace(" ", "").replace(",", "."))
    if not math.isfinite(number) or abs(number) > _LARGEST:
        raise KnownError(f"”{text}” är för stort. Använd högst tolv siffror.")
    return number


def number_words(value: float, decimals: int) -> str:
    """With decimal comma, a true minus sign, and spaces that do not break between thousands."""
    shown = Decimal(f"{value:.9f}").quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
    words = f"{shown or abs(shown):,.{decimals}f}"
    return words.replace("-", _MINUS).replace(",", _SPACE).replace(".", ",")


def as_typed(value: float | None) -> str:
    """A number as it stands in a field that is written in: all of it; nothing for None."""
    return "" if value is None else f"{value:.15g}" if abs(value) >= _LARGEST else f"{value:.12g}".replace(".", ",")
