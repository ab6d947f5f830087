"""Mixed groups for talks: every role and every unit spread over all groups, by a draw that can be repeated.

Each person joins a unit and a role. Where units and roles are split so that none joins more people than there are
groups, the people can be given groups so that no two in the same unit or role get the same one (König); every group
then holds as many of each unit and of each role as any other, give or take one.
"""

import random
from collections import Counter
from collections.abc import Iterator, Mapping
from uuid import UUID

Cell = tuple[UUID, UUID]
#: A part of a unit or of a role: which of the two sides, which one, which part.
_End = tuple[int, UUID, int]


def draw_groups(expected: Mapping[Cell, int], groups: int, draw: int) -> tuple[Mapping[Cell, int], ...]:
    """Who goes in which group, as numbers of people for each (unit, role).

    Between any two groups the people in all, those of any role and those of any unit differ by at most one. The same
    ``draw`` gives the same groups. ``groups`` is at least 1, no number below 0.
    """
    chance = random.Random(draw)  # noqa: S311  (who talks with whom is no secret)
    cells = sorted(cell for cell, count in expected.items() if count)
    surplus = [cell for cell in cells for _ in range(expected[cell] % groups)]
    surplus.sort(key=lambda _: chance.random())
    dealt = _Deal(surplus, groups, chance).groups()
    order = sorted(range(groups), key=lambda _: chance.random())
    return tuple(
        {cell: count for cell in cells if (count := expected[cell] // groups + dealt[place][cell])} for place in order
    )


class _Deal:
    """Gives each person a group that neither its part of a unit nor its part of a role has already."""

    def __init__(self, people: list[Cell], groups: int, chance: random.Random) -> None:
        self._people = people
        self._groups = groups
        self._chance = chance
        self._ends = [self._parts(person) for person in _numbered(people)]
        self._taken: dict[_End, dict[int, int]] = {end: {} for ends in self._ends for end in ends}
        self._group = [-1] * len(people)
        self._sizes = [0] * groups
        for person in range(len(people)):
            self._seat(person)
        self._even_out()

    def groups(self) -> list[Counter[Cell]]:
        """How many people of each cell each group got."""
        dealt: list[Counter[Cell]] = [Counter() for _ in range(self._groups)]
        for person, group in zip(self._people, self._group, strict=True):
            dealt[group][person] += 1
        return dealt

    def _parts(self, person: tuple[Cell, int, int]) -> tuple[_End, _End]:
        (unit, role), of_unit, of_role = person
        return (0, unit, of_unit // self._groups), (1, role, of_role // self._groups)

    def _seat(self, person: int) -> None:
        unit, role = self._ends[person]
        free = [group for group in range(self._groups) if group not in self._taken[unit]]
        both = [group for group in free if group not in self._taken[role]]
        if both:
            self._move(person, self._chance.choice(both))
            return
        wanted = self._chance.choice(free)
        instead = next(group for group in range(self._groups) if group not in self._taken[role])
        self._exchange(self._chain(role, wanted, instead), wanted, instead)
        self._move(person, wanted)

    def _even_out(self) -> None:
        sizes = self._sizes
        while max(sizes) - min(sizes) > 1:
            large, small = sizes.index(max(sizes)), sizes.index(min(sizes))
            self._exchange(self._chain_with_more(large, small), large, small)

    def _chain_with_more(self, large: int, small: int) -> list[int]:
        """A chain that begins and ends with somebody in the larger of two groups; there is one while they differ."""
        for end, taken in self._taken.items():
            if large in taken and small not in taken:
                chain = self._chain(end, large, small)
                if len(chain) % 2:
                    return chain
        raise AssertionError("two groups of different size have a chain between them")

    def _chain(self, end: _End, first: int, second: int) -> list[int]:
        """The people met from an end by turns in two groups, as far as it goes; the end lacks the second group."""
        met: list[int] = []
        group = first
        while group in self._taken[end]:
            person = self._taken[end][group]
            met.append(person)
            unit, role = self._ends[person]
            end = role if end == unit else unit
            group = second if group == first else first
        return met

    def _exchange(self, people: list[int], first: int, second: int) -> None:
        """Let everybody in a chain change from one of two groups to the other."""
        before = [self._group[person] for person in people]
        for person, group in zip(people, before, strict=True):
            self._sizes[group] -= 1
            for end in self._ends[person]:
                del self._taken[end][group]
        for person, group in zip(people, before, strict=True):
            self._move(person, second if group == first else first)

    def _move(self, person: int, group: int) -> None:
        self._group[person] = group
        self._sizes[group] += 1
        for end in self._ends[person]:
            self._taken[end][group] = person


def _numbered(people: list[Cell]) -> Iterator[tuple[Cell, int, int]]:
    """Each person with how many of the same unit, and of the same role, came before."""
    units: Counter[UUID] = Counter()
    roles: Counter[UUID] = Counter()
    for unit, role in people:
        yield (unit, role), units[unit], roles[role]
        units[unit] += 1
        roles[role] += 1
