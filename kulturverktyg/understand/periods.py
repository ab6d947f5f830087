"""Periods that an indicator has values for: a year, a half, a tertial, a quarter or a month, read in many spellings."""

import calendar
import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import total_ordering

from kulturverktyg.errors import KnownError

#: How many parts of each kind a year has, and what the kinds are called. A month has no letter of its own.
_PARTS: Mapping[str, int] = {"": 1, "H": 2, "T": 3, "Q": 4, "M": 12}
_NAMES: Mapping[str, str] = {
    **dict.fromkeys(("", "år", "helår", "helåret"), ""),
    **dict.fromkeys(("h", "hå", "halvår", "halvåret"), "H"),
    **dict.fromkeys(("t", "tertial", "tertialet"), "T"),
    **dict.fromkeys(("q", "k", "kv", "kvartal", "kvartalet"), "Q"),
    **dict.fromkeys(("m", "mån", "månad"), "M"),
}
_MONTHS = (
    *("januari", "februari", "mars", "april", "maj", "juni"),
    *("juli", "augusti", "september", "oktober", "november", "december"),
)
_ORDINALS: Mapping[str, int] = {"första": 1, "andra": 2, "tredje": 3, "fjärde": 4}
_KIND_WORDS: Mapping[str, str] = {"H": "halvår", "T": "tertial", "Q": "kvartal"}
#: How the kinds of period may be written, as one is told.
EXAMPLES = "2026 (år), 2026-H1 (halvår), 2026-T1 (tertial), 2026-Q3 (kvartal) eller 2026-05 (månad)"
_YEAR = r"(?P<year>(?:19|20|21)\d\d)"
_SPELLINGS = tuple(
    re.compile(spelling)
    for spelling in (
        rf"(?P<kind>år|helår|helåret)? ?{_YEAR}",
        rf"{_YEAR}(?P<number>0[1-9]|1[0-2])",
        rf"{_YEAR} (?P<number>0?[1-9]|1[0-2])",
        rf"{_YEAR} (?P<number>0[1-9]|1[0-2]) \d\d(?: 00 00 00)?",
        rf"(?P<number>0?[1-9]|1[0-2]) {_YEAR}",
        rf"{_YEAR} ?(?P<kind>[a-zåäö]+)\.? ?(?P<number>\d\d?)",
        rf"(?P<kind>[a-zåäö]+)\.? ?(?P<number>\d\d?),? {_YEAR}",
        rf"(?P<ordinal>[a-zåäö]+) (?P<kind>[a-zåäö]+),? {_YEAR}",
        rf"(?P<month>[a-zåäö]+)\.?,? {_YEAR}",
        rf"{_YEAR} (?P<month>[a-zåäö]+)\.?",
    )
)


@total_ordering
@dataclass(frozen=True)
class Period:
    """A year, or part ``number`` (from 1) of it; ``kind`` is empty for a year, else H, T, Q or M."""

    year: int
    kind: str = ""
    number: int = 1

    @property
    def text(self) -> str:
        """As it is kept: ``2026``, ``2026-H1``, ``2026-T1``, ``2026-Q3``, ``2026-05``."""
        if not self.kind:
            return str(self.year)
        return f"{self.year}-{self.number:02d}" if self.kind == "M" else f"{self.year}-{self.kind}{self.number}"

    @property
    def words(self) -> str:
        """As it is read: ``2026``, ``tertial 1 2026``, ``maj 2026``."""
        if not self.kind:
            return str(self.year)
        if self.kind == "M":
            return f"{_MONTHS[self.number - 1]} {self.year}"
        return f"{_KIND_WORDS[self.kind]} {self.number} {self.year}"

    @property
    def begins(self) -> dt.date:
        """Its first day."""
        return dt.date(self.year, (self.number - 1) * self._months + 1, 1)

    @property
    def ends(self) -> dt.date:
        """Its last day."""
        month = self.number * self._months
        return dt.date(self.year, month, calendar.monthrange(self.year, month)[1])

    @property
    def months(self) -> range:
        """Its months, counted from the year 0."""
        first = self.year * 12 + (self.number - 1) * self._months
        return range(first, first + self._months)

    @property
    def middle(self) -> dt.date:
        """The day that it is drawn at."""
        return self.begins + (self.ends - self.begins) / 2

    @property
    def following(self) -> "Period":
        """The next one of the same kind."""
        if self.number < _PARTS[self.kind]:
            return Period(self.year, self.kind, self.number + 1)
        return Period(self.year + 1, self.kind)

    def holds(self, other: "Period") -> bool:
        """Whether another one lies wholly within it."""
        return self.begins <= other.begins and other.ends <= self.ends

    def __lt__(self, other: "Period") -> bool:
        return (self.begins, self.ends) < (other.begins, other.ends)

    @property
    def _months(self) -> int:
        return 12 // _PARTS[self.kind]


def parse_period(words: str) -> Period:
    """The period that is meant; KnownError that says how to write it when none is."""
    text = " ".join(re.sub(r"[-–/.:_]", " ", words.casefold()).split())
    for spelling in _SPELLINGS:
        found = spelling.fullmatch(text)
        period = _period(found.groupdict()) if found is not None else None
        if period is not None:
            return period
    said = " ".join(words.split())
    raise KnownError(f"{f'”{said}” är ingen period' if said else 'Perioden saknas'}. Skriv till exempel {EXAMPLES}.")


def _period(found: Mapping[str, str | None]) -> Period | None:
    year = int(found["year"] or 0)
    if found.get("month") is not None:
        number = _month(found["month"] or "")
        return Period(year, "M", number) if number else None
    kind = _NAMES.get(found.get("kind") or ("M" if found.get("number") else ""))
    if kind is None and found.get("number") and not found.get("kind"):
        kind = "M"
    number = _ORDINALS.get(found["ordinal"] or "", 0) if found.get("ordinal") else int(found.get("number") or 1)
    if kind is None or not 1 <= number <= _PARTS[kind] or (not kind and "number" in found):
        return None
    return Period(year, kind, number)


def _month(words: str) -> int:
    """Whole names and their beginnings, of at least three letters."""
    return next((number for number, name in enumerate(_MONTHS, 1) if len(words) >= 3 and name.startswith(words)), 0)
