"""The time left of a step, by a clock that goes on while the laptop sleeps."""

import math
import sys
import time
from collections.abc import Callable

_MINUTE = 60


def seconds_passed() -> float:
    """Seconds since some moment, never set back; the time that the laptop has slept is counted."""
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    if sys.platform == "darwin":
        return time.clock_gettime(time.CLOCK_MONOTONIC)
    return time.monotonic()


class Countdown:
    """Counts ``minutes`` down to nothing, and then stands there. It needs nobody to tick it."""

    def __init__(self, minutes: int, now: Callable[[], float] = seconds_passed) -> None:
        self._now = now
        self._planned = minutes
        self._total = float(minutes * _MINUTE)
        self._left = self._total
        self._ends: float | None = None

    @property
    def seconds_left(self) -> int:
        """Whole seconds, rounded up, so that 0 is shown when time is out and not before."""
        return math.ceil(self._exact)

    @property
    def seconds_in_all(self) -> int:
        """What it counts down from, with the minutes that were added."""
        return round(self._total)

    @property
    def running(self) -> bool:
        """Whether there is time left and it goes."""
        return self._ends is not None and self._exact > 0

    @property
    def is_out(self) -> bool:
        """Whether it went all the way down."""
        return self._ends is not None and self._exact == 0

    def start_or_pause(self) -> None:
        """Go, or stand still; from the beginning again when time is out."""
        if self.running:
            self._left, self._ends = self._exact, None
            return
        if self._exact == 0:
            self._left = self._total
        if self._left > 0:
            self._ends = self._now() + self._left

    def plan(self, minutes: int) -> None:
        """Count down as if it had had so many minutes from the beginning; those that were added stay."""
        more = (minutes - self._planned) * _MINUTE
        self._planned = minutes
        self._total = max(0.0, self._total + more)
        self._left = max(0.0, self._left + more)
        if self._ends is not None:
            self._ends += more

    def add_minute(self) -> None:
        """One minute more; when time was out it goes again."""
        if self._ends is None:
            self._left += _MINUTE
        else:
            self._ends = max(self._ends, self._now()) + _MINUTE
        self._total = max(self._total, self._exact)

    @property
    def _exact(self) -> float:
        return self._left if self._ends is None else max(0.0, self._ends - self._now())
