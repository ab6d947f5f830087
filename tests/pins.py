"""PINs for tests that are about something else."""

from functools import cache

from argon2 import PasswordHasher


@cache
def quick_hash(pin: str) -> str:
    """As `hash_pin` makes one, but that it takes no time to make or to check; the program's own is meant to."""
    return PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(pin)
