"""What is said of an owner that looks like a person: owners are roles or bodies."""

from kulturverktyg.understand.telltales import telltales

_PERSONAL = ("personnummer", "telefonnummer", "e-postadress")


def owner_hint(owner: str) -> str:
    """A calm hint where an identity number, a telephone number or an address stands; else empty.

    A name cannot be told from a title, so nothing is said of words with capital letters.
    """
    return "Skriv en roll, inte en person." if any(one.kind in _PERSONAL for one in telltales(owner)) else ""
