"""Days and clock times as they are typed and shown, and how long something takes."""

import datetime as dt
import re

#: Without dashes every figure has to be there, or nobody could know where the month ends.
_DAY = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})|([0-9]{4})([0-9]{2})([0-9]{2})")
_CLOCK = re.compile(r"([0-9]{1,2})(?:[.:]?([0-9]{2}))?")
_DAY_MINUTES = 24 * 60


def day_words(day: dt.date | None) -> str:
    """A day as it is typed; empty when none is set."""
    return day.isoformat() if day is not None else ""


def clock_words(clock: dt.time | None) -> str:
    """A clock time as it is typed; empty when none is set."""
    return f"{clock:%H:%M}" if clock is not None else ""


def read_day(text: str) -> dt.date | None:
    """The day that is typed, None for nothing; ValueError when it is no day."""
    if not text.strip():
        return None
    parts = _DAY.fullmatch(text.strip())
    if parts is None:
        raise ValueError(text)
    return dt.date(*(int(part) for part in parts.groups() if part))


def read_clock(text: str) -> dt.time | None:
    """The clock time that is typed, None for nothing; ValueError when it is none."""
    if not text.strip():
        return None
    parts = _CLOCK.fullmatch(text.strip())
    if parts is None:
        raise ValueError(text)
    return dt.time(int(parts[1]), int(parts[2] or 0))


def later(clock: dt.time, minutes: int) -> dt.time:
    """The clock so many minutes later, past midnight too."""
    total = (clock.hour * 60 + clock.minute + minutes) % _DAY_MINUTES
    return dt.time(total // 60, total % 60)


def duration_words(minutes: int) -> str:
    """Hours and minutes."""
    hours, rest = divmod(minutes, 60)
    words = [f"{hours} {'timme' if hours == 1 else 'timmar'}"] if hours else []
    if rest or not hours:
        words.append(f"{rest} {'minut' if rest == 1 else 'minuter'}")
    return " ".join(words)


def second_words(seconds: float) -> str:
    """Minutes and seconds."""
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"
