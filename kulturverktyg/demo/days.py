"""The days of a demo, counted from the one it is made on: nobody meets or decides on a day off.

Swedish days off are weekends, the public holidays of lagen (1989:253) om allmänna helgdagar, and the three eves that
semesterlagen (1977:480, 3 a §) puts beside Sundays.
"""

import datetime as dt
from functools import cache

from dateutil.easter import easter

_FRIDAY = 4
#: As month and day: nyårsdagen, trettondedag jul, första maj, nationaldagen, the days of Christmas and nyårsafton.
_FIXED = ((1, 1), (1, 6), (5, 1), (6, 6), (12, 24), (12, 25), (12, 26), (12, 31))
#: Days from Easter Sunday: långfredagen, annandag påsk and Kristi himmelsfärdsdag.
_BY_EASTER = (-2, 1, 39)
#: Midsommarafton is the Friday from this day of June on.
_MIDSUMMER = 19


def work_day(today: dt.date, days_ago: int) -> dt.date:
    """So many days before (negative: after) today, or the last day of work before it where that is a day off."""
    day = today - dt.timedelta(days_ago)
    while is_off(day):
        day -= dt.timedelta(1)
    return day


def is_off(day: dt.date) -> bool:
    """Whether workplaces are closed on a day."""
    return day.weekday() > _FRIDAY or day in _holidays(day.year)


@cache
def _holidays(year: int) -> frozenset[dt.date]:
    """Those that can fall on another day than a weekend's."""
    sunday, earliest = easter(year), dt.date(year, 6, _MIDSUMMER)
    moving = {sunday + dt.timedelta(days) for days in _BY_EASTER}
    midsummer = earliest + dt.timedelta((_FRIDAY - earliest.weekday()) % 7)
    return frozenset({*(dt.date(year, month, day) for month, day in _FIXED), *moving, midsummer})
