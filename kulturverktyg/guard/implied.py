"""What the shown values give for times in which a group is not shown: a year is its parts weighted.

Each period of a group ties the month it begins with to the month after its last. What lies between two months can be
had where they are tied, by however many periods in between, and so can any time whose beginnings and ends, in each
bundle of months that are tied, are as many. Where groups are known to add up to others, one of them follows from the
rest, and ties months of its own.
"""

from collections import Counter, defaultdict, deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from kulturverktyg.understand.indicator import ValueView

Months = frozenset[int]
#: A group: its kind, and where it stands.
Place = tuple[str, str]
#: Groups that add up to everybody in others, where each stands once.
Sum = tuple[tuple[Place, ...], tuple[Place, ...]]
_MOST_ROUNDS = 4


@dataclass(frozen=True)
class Implied:
    """How many people a value is of, times the months of it, and the values that give it: itself where it is shown."""

    people: int
    sources: frozenset[ValueView]


@dataclass(frozen=True)
class _Tie:
    """What is known of a group between two months."""

    start: int
    stop: int
    value: Implied


def implied(
    shown: Mapping[Place, Sequence[ValueView]], sums: Sequence[Sum]
) -> Iterator[tuple[Months, Mapping[Place, Implied]]]:
    """For each time that matters: the groups that have a value then, as shown or as it follows."""
    ties = {place: [_tie(value) for value in values] for place, values in shown.items()}
    when = times([value for values in shown.values() for value in values])
    for _ in range(_MOST_ROUNDS):
        found = {time: _known(ties, time) for time in when}
        more = [(time, *each) for time, known in found.items() for each in _rest(known, sums)]
        for time, place, value in more:
            found[time].setdefault(place, value)
            if len(time) == max(time) - min(time) + 1:
                ties.setdefault(place, []).append(_Tie(min(time), max(time) + 1, value))
        if not more:
            break
    yield from found.items()


def _known(ties: Mapping[Place, Sequence[_Tie]], time: Months) -> dict[Place, Implied]:
    return {place: value for place, mine in ties.items() if (value := _at(mine, time)) is not None}


def _rest(known: Mapping[Place, Implied], sums: Sequence[Sum]) -> Iterator[tuple[Place, Implied]]:
    """The groups that follow from all others of a sum."""
    for whole, parts in sums:
        missing = [place for place in (*whole, *parts) if place not in known]
        if len(missing) == 1:
            most, rest = (parts, whole) if missing[0] in whole else (whole, parts)
            people = sum(known[place].people for place in most)
            people -= sum(known[place].people for place in rest if place != missing[0])
            given = [known[place].sources for place in (*whole, *parts) if place != missing[0]]
            yield missing[0], Implied(people, frozenset[ValueView]().union(*given))


def _tie(value: ValueView) -> _Tie:
    months = value.when.months
    return _Tie(months.start, months.stop, Implied((value.people or 0) * len(months), frozenset((value,))))


def _at(ties: Sequence[_Tie], time: Months) -> Implied | None:
    """What a time is of: as it is known, or else from times within it where they give it, or else from any."""
    first, last = min(time), max(time) + 1
    whole = last - first == len(time)
    within = [tie for tie in ties if time.issuperset(range(tie.start, tie.stop))]
    for tie in within:
        if whole and (tie.start, tie.stop) == (first, last):
            return tie.value
    return _given(within, time) or _given(ties, time)


def times(values: Sequence[ValueView]) -> list[Months]:
    """The shown periods, and each without one or all of those of the same group within it."""
    found = {frozenset(value.when.months): None for value in values}
    of_group: defaultdict[str, list[Months]] = defaultdict(list)
    for value in values:
        of_group[value.group.casefold()].append(frozenset(value.when.months))
    for mine in of_group.values():
        for period in mine:
            parts = [part for part in mine if part < period]
            for without in (*parts, frozenset[int]().union(*parts)):
                found.setdefault(period - without)
    return [time for time in found if time]


def overlapping(values: Sequence[ValueView]) -> list[list[ValueView]]:
    """The values, those together whose periods overlap one another in a row."""
    found: list[list[ValueView]] = []
    end = -1
    for value in sorted(values, key=lambda value: value.when):
        if value.when.months.start >= end:
            found.append([])
        found[-1].append(value)
        end = max(end, value.when.months.stop)
    return found


def _given(ties: Sequence[_Tie], time: Months) -> Implied | None:
    """The time as these give it, each month counted from the first of its bundle."""
    roots, steps, people = _bundles(ties)
    edges = list(_edges(time))
    open_ends: Counter[int] = Counter()
    for month, sign in edges:
        if month not in roots:
            return None
        open_ends[roots[month]] += sign
    if any(open_ends.values()):
        return None
    used: Counter[_Tie] = Counter()
    for month, sign in edges:
        at = month
        while at in steps:
            tie, at = steps[at]
            used[tie] += sign
    sources = [tie.value.sources for tie in used if used[tie]]
    return Implied(sum(sign * people[month] for month, sign in edges), frozenset[ValueView]().union(*sources))


def _bundles(ties: Sequence[_Tie]) -> tuple[dict[int, int], dict[int, tuple[_Tie, int]], dict[int, int]]:
    """By month: the first of its bundle, what ties it and to which month, and the people up to it."""
    tied: defaultdict[int, list[tuple[int, _Tie]]] = defaultdict(list)
    for tie in sorted(ties, key=lambda tie: (tie.stop - tie.start, tie.start)):
        tied[tie.start].append((tie.stop, tie))
        tied[tie.stop].append((tie.start, tie))
    roots: dict[int, int] = {}
    steps: dict[int, tuple[_Tie, int]] = {}
    people: dict[int, int] = {}
    for root in sorted(tied):
        if root in roots:
            continue
        roots[root], people[root] = root, 0
        waiting = deque([root])
        while waiting:
            month = waiting.popleft()
            for other, tie in tied[month]:
                if other not in roots:
                    roots[other], steps[other] = root, (tie, month)
                    people[other] = people[month] + (tie.value.people if other > month else -tie.value.people)
                    waiting.append(other)
    return roots, steps, people


def _edges(time: Months) -> Iterator[tuple[int, int]]:
    """The months where it begins (−1), and those after where it ends (+1)."""
    for month in time:
        if month - 1 not in time:
            yield month, -1
        if month + 1 not in time:
            yield month + 1, 1
