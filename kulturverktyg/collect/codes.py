"""Participation codes: slips that each let one person in, and that lead to nobody.

A code is 7 random letters and digits, without those that look alike (0 O 1 I), and a check character after ISO/IEC
7064 (hybrid system, modulus 33,32): it finds every single slip of the key and nearly every pair that changed places.
Only its argon2id hash is kept, with one salt for the whole workshop, so that a code can be looked up by its hash; 35
random bits and the cost of the hash (19 MiB, OWASP's least) stand in the way of trying them all. The codes
themselves are printed once and kept nowhere.
"""

import secrets
from collections.abc import Callable

from kulturverktyg.errors import KnownError

ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
LENGTH = 8
SALT_BYTES = 16
_TIME_COST, _MEMORY_KIB, _HASH_BYTES = 2, 19 * 1024, 32


class WrongCodeError(KnownError):
    """What was typed cannot be a code."""


def make_code() -> str:
    """A new code, `LENGTH` characters of `ALPHABET`."""
    word = "".join(secrets.choice(ALPHABET) for _ in range(LENGTH - 1))
    return word + _check_character(word)


def shown(code: str) -> str:
    """The code as it is printed: ABCD-2345."""
    return f"{code[:4]}-{code[4:]}"


def clean_code(typed: str) -> str:
    """The code that was typed, in any case, with or without hyphen and spaces; WrongCodeError when it is none."""
    code = "".join(typed.split()).replace("-", "").upper()
    if len(code) != LENGTH or not set(code) <= set(ALPHABET) or _check_character(code[:-1]) != code[-1]:
        raise WrongCodeError("Koden stämmer inte. Kontrollera att du har skrivit den som på lappen.")
    return code


def hash_code(code: str, salt: bytes) -> bytes:
    """The 32 bytes that are kept of a code; takes some 50 ms."""
    from argon2.low_level import Type, hash_secret_raw

    return hash_secret_raw(
        code.encode(),
        salt,
        time_cost=_TIME_COST,
        memory_cost=_MEMORY_KIB,
        parallelism=1,
        hash_len=_HASH_BYTES,
        type=Type.ID,
    )


def make_codes(count: int, salt: bytes, progress: Callable[[float, str], None]) -> dict[str, bytes]:
    """That many new codes with their hashes, telling how far it has come (0–1 and words)."""
    codes: dict[str, bytes] = {}
    while len(codes) < count:
        code = make_code()
        codes[code] = hash_code(code, salt)
        progress(len(codes) / count, f"Gör kod {len(codes)} av {count} …")
    return codes


def _check_character(word: str) -> str:
    from stdnum.iso7064 import mod_37_36

    return str(mod_37_36.calc_check_digit(word, ALPHABET))
