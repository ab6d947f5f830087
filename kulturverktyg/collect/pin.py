"""The PIN that staff leave the kiosk with; only an argon2id hash of it is stored."""

from kulturverktyg.errors import KnownError


def hash_pin(pin: str) -> str:
    """The argon2id hash of a PIN; KnownError unless it is 4 to 8 digits."""
    if not (pin.isascii() and pin.isdigit() and 4 <= len(pin) <= 8):
        raise KnownError("PIN-koden ska vara 4 till 8 siffror.")
    from argon2 import PasswordHasher

    return PasswordHasher().hash(pin)


def pin_matches(pin_hash: str, pin: str) -> bool:
    """Whether the PIN is the one that the argon2id hash was made from; takes about 50 ms."""
    from argon2 import PasswordHasher
    from argon2.exceptions import InvalidHashError, VerificationError

    try:
        return PasswordHasher().verify(pin_hash, pin)
    except (VerificationError, InvalidHashError):
        return False
