"""How many participants a kiosk can take, and how many kiosks a workshop needs."""

from math import ceil, floor

_SECONDS_PER_PAIR = 14
_SECONDS_PER_OTHER = 10
_SECONDS_PER_HANDOVER = 35
_HOUR = 3600
#: Part of the time that kiosks are really in use, as a fraction; the rest goes to queueing and questions.
_BUSY, _OF = 4, 5


def seconds_per_participant(
    pairs: int,
    others: int,
    *,
    per_pair: float = _SECONDS_PER_PAIR,
    per_other: float = _SECONDS_PER_OTHER,
    handover: float = _SECONDS_PER_HANDOVER,
) -> float:
    """Seconds that one participant holds a kiosk: answering, and handing it over to the next."""
    return pairs * per_pair + others * per_other + handover


def kiosks_needed(participants: int, seconds_each: float, seconds_available: float) -> int:
    """⌈N·T / (0.8 · seconds available)⌉; ``seconds_available`` must be above 0."""
    return ceil(seconds_needed(participants, seconds_each, 1) / seconds_available)


def seconds_needed(participants: int, seconds_each: float, kiosks: int) -> float:
    """Seconds until all have answered at so many kiosks, at least one."""
    return participants * seconds_each * _OF / (_BUSY * kiosks)


def participants_served(kiosks: int, seconds_each: float, seconds_available: float) -> int:
    """How many have time to answer; ``seconds_each`` must be above 0."""
    return floor(kiosks * seconds_available * _BUSY / (_OF * seconds_each))


def participants_per_hour(seconds_each: float) -> int:
    """How many one kiosk takes in an hour; ``seconds_each`` must be above 0."""
    return participants_served(1, seconds_each, _HOUR)
