"""How many participants a kiosk can take, and how many kiosks a workshop needs."""

from math import ceil

_SECONDS_PER_PAIR = 14
_SECONDS_PER_OTHER = 10
_SECONDS_PER_HANDOVER = 35
#: Part of the time that kiosks are really in use; the rest goes to queueing and questions.
_UTILISATION = 0.8


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
    return ceil(participants * seconds_each / (_UTILISATION * seconds_available))
