"""What a facilitator has in hand at a workshop: place, people, times, groups and what to remember.

Headcounts only, which HR typed in; never the PIN, never a code, never how anybody has answered.
"""

import datetime
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from kulturverktyg.prepare.workshop_plan import end_words
from kulturverktyg.printing.run_sheet_words import capacity_words, checklist, date_words, people_words
from kulturverktyg.survey.figures import figure
from kulturverktyg.survey.language_names import language_name
from kulturverktyg.typesetting.typeset import typeset

_LANGUAGE = "sv"
_NOT_SET = "Inte bestämd"
_FEW_UNITS = 3


@dataclass(frozen=True)
class RunSheet:
    """A workshop as it is planned. ``expected`` has unit, role and headcount; ``agenda`` clock, minutes and title.

    Each of ``groups`` has role, unit and how many of them. ``seconds_each`` is what one participant takes. ``roles``
    are in the order of their columns; those that are not among them come after.
    """

    workshop: str
    journey: str
    date: datetime.date | None
    starts: datetime.time | None
    place: str
    expected: tuple[tuple[str, str, int], ...]
    kiosks_planned: int
    kiosks_needed: int
    minutes_available: int
    seconds_each: float
    agenda: tuple[tuple[str, int, str], ...]
    groups: tuple[tuple[tuple[str, str, int], ...], ...]
    languages: tuple[str, ...]
    uses_codes: bool
    feedback_date: datetime.date | None
    k: int
    roles: tuple[str, ...] = ()

    @property
    def people(self) -> int:
        """How many are expected in all."""
        return sum(count for _, _, count in self.expected)


def run_sheet(sheet: RunSheet) -> bytes:
    """One or two A4 pages; more only when the agenda, the units or the groups are very many."""
    capacity = capacity_words(
        sheet.people,
        minutes=sheet.minutes_available,
        seconds_each=sheet.seconds_each,
        needed=sheet.kiosks_needed,
        planned=sheet.kiosks_planned,
    )
    values: Mapping[str, object] = {
        "journey": sheet.journey,
        "facts": list(_facts(sheet)),
        "capacity": capacity.words,
        "suffices": capacity.suffices,
        "expected": _expected(sheet.expected, sheet.roles),
        "agenda": [[clock, f"{minutes} min", title] for clock, minutes, title in sheet.agenda],
        "groups": list(_groups(sheet.groups)),
        "checklist": checklist(uses_codes=sheet.uses_codes, k=sheet.k, feedback=date_words(sheet.feedback_date)),
    }
    return typeset("run_sheet", values, title=sheet.workshop, language=_LANGUAGE)


def _facts(sheet: RunSheet) -> Iterator[Sequence[str]]:
    """What it is about in short, each with what it is called."""
    yield "Dag", date_words(sheet.date) or _NOT_SET
    yield "Tid", _hours(sheet)
    yield "Plats", sheet.place or _NOT_SET
    yield "Väntade", people_words(sheet.people)
    languages = ", ".join(map(language_name, sheet.languages))
    yield "Språk", f"{languages[:1].upper()}{languages[1:]}" or _NOT_SET
    yield "Återkoppling", date_words(sheet.feedback_date) or "Ingen dag är lovad än"


def _hours(sheet: RunSheet) -> str:
    if sheet.starts is None:
        return _NOT_SET
    minutes = sum(minutes for _, minutes, _ in sheet.agenda)
    return f"{sheet.starts:%H:%M}–{end_words(sheet.starts, minutes)}" if minutes else f"{sheet.starts:%H:%M}"


def _expected(cells: Sequence[tuple[str, str, int]], order: Sequence[str]) -> Mapping[str, object]:
    """Units down, roles across, with sums; a cell where nobody is expected is a dash."""
    there = _roles(cells)
    roles = [*(role for role in order if role in there), *(role for role in there if role not in order)]
    units = list(dict.fromkeys(unit for unit, _, _ in cells))

    def count(unit: str | None, role: str | None) -> str:
        total = sum(n for in_unit, in_role, n in cells if unit in (None, in_unit) and role in (None, in_role))
        return figure(total) if total else "–"

    rows = [[_spaced(unit), *(count(unit, role) for role in roles), count(unit, None)] for unit in units]
    sums = [count(None, role) for role in roles]
    return {"roles": roles, "rows": rows, "sums": [*sums, count(None, None)]}


def _roles(cells: Sequence[tuple[str, str, int]]) -> list[str]:
    return list(dict.fromkeys(role for _, role, _ in cells))


def _groups(groups: Sequence[Sequence[tuple[str, str, int]]]) -> Iterator[Sequence[object]]:
    """For each group its name, how many, and from where, a line for each role: *Chef: 1 Kansliet, 2 Hemtjänsten*."""
    names = _short_names(unit for group in groups for _, unit, _ in group)
    for place, group in enumerate(groups, start=1):
        members = [(unit, role, count) for role, unit, count in group if count]
        lines = [
            (role, _from_units([(names[unit], count) for unit, in_role, count in members if in_role == role]))
            for role in _roles(members)
        ]
        yield f"Grupp {place}", figure(sum(count for _, _, count in members)), lines


def _from_units(units: Sequence[tuple[str, int]]) -> str:
    """Such as *2 Kansliet, 1 Hemtjänsten*, or *1 var från Kansliet, Hemtjänsten* where that is said of many."""
    if len(units) > _FEW_UNITS and all(count == 1 for _, count in units):
        return f"1 var från {', '.join(unit for unit, _ in units)}"
    return ", ".join(f"{figure(count)} {unit}" for unit, count in units)


def _short_names(paths: Iterable[str]) -> Mapping[str, str]:
    """The last name of each unit's path, or the whole path where two units have the same last name."""
    units = set(paths)
    used = Counter(_last(unit) for unit in units)
    return {unit: _last(unit) if used[_last(unit)] == 1 else _spaced(unit) for unit in units}


def _last(path: str) -> str:
    return path.rpartition("/")[2].strip()


def _spaced(path: str) -> str:
    return " / ".join(name.strip() for name in path.split("/"))
