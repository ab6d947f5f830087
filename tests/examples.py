"""How many random examples a property is tried with; ``EXAMPLES=20`` makes them twenty times as many."""

import os

from hypothesis import HealthCheck, settings

_TIMES = int(os.environ.get("EXAMPLES", "1"))


def times(count: int) -> int:
    """So many, or as many times as often as is asked for."""
    return count * _TIMES


def examples(count: int) -> settings:
    """So many, however long they take and wherever they are looked for."""
    return settings(max_examples=times(count), deadline=None, database=None, suppress_health_check=list(HealthCheck))
