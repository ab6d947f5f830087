"""The days of a demo, counted from the one it is made on: nobody meets or decides on a weekend."""

import datetime as dt

_FRIDAY = 4


def work_day(today: dt.date, days_ago: int) -> dt.date:
    """So many days before (negative: after) today, or the Friday before where that is a weekend."""
    day = today - dt.timedelta(days_ago)
    return day - dt.timedelta(max(0, day.weekday() - _FRIDAY))
