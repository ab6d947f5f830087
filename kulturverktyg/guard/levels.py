"""How much of one side of a question each group shows, once it is known which groups may show the question at all."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

import numpy as np

from kulturverktyg.guard.cells import EVERYBODY, Counts, Mask
from kulturverktyg.guard.choice import hide_until_safe
from kulturverktyg.guard.groups import Group
from kulturverktyg.guard.narrowing import Ring, Seen, Sets, Side, Small


class Level(StrEnum):
    """How much is shown: everything, only what follows from the mean, that nearly all answered alike, or nothing."""

    WHOLE = "whole"
    MEANS = "means"
    ALIKE = "alike"
    HIDDEN = "hidden"


#: So large a share with one answer is told as "at least" and no closer.
_NEARLY_ALL = 0.9
#: Levels at which the mean is known exactly.
EXACT = (Level.WHOLE, Level.MEANS)


@dataclass(frozen=True)
class Known:
    """A group that has shown the side before, at a level that cannot be taken back."""

    breakdown: str
    mask: Mask
    level: Level


def levels(
    side: Side,
    shown: Sequence[Group],
    held: Counts,
    hidden: Sequence[Small],
    k: int,
    sets: Sets,
    known: Sequence[Known] = (),
    unshown: Sequence[Mask] = (),
) -> Mapping[str, Level]:
    """The level of each shown group by its id.

    ``held`` is how many of each shown group gave each answer, shape (groups, codes). ``hidden`` are the groups with
    1..k−1 answers, which are not to be ringed in. ``sets`` are those of the cells. ``unshown`` are sets that are large
    enough and no group of their own, such as those directly in a unit.
    """
    exact, alike = _told_apart(side, shown, held, hidden, k, known, unshown)
    if not hidden and len(exact) == len(shown):
        return dict.fromkeys([group.id for group in shown], Level.WHOLE)
    found = dict.fromkeys([group.id for group in shown], Level.HIDDEN)
    found.update(dict.fromkeys(alike, Level.ALIKE))
    if not hidden:
        found.update(dict.fromkeys([group.id for group in exact], Level.WHOLE))
        return found
    ladder = _Ladder(side, sets, exact, [group for group in known if group.level in EXACT])
    for one in hidden:
        ladder.climb_down(one)
    if side.bare:
        found.update(dict.fromkeys(ladder.means, Level.WHOLE))
    elif side.scale:
        found.update(dict.fromkeys(ladder.means, Level.MEANS))
    found.update(dict.fromkeys(ladder.whole, Level.WHOLE))
    return found


def alike_in(held: Counts, k: int) -> tuple[Mask, Mask]:
    """Of groups of whom so many gave each answer, shape (groups, codes), in which nearly all gave the same.

    And in which of these fewer than k did not: an exact figure would tell what each of the others answered.
    """
    people, largest = held.sum(axis=1), held.max(axis=1, initial=0)
    is_alike = (people > 0) & (largest >= _NEARLY_ALL * people)
    return is_alike, is_alike & (people - largest < k)


def _told_apart(
    side: Side,
    shown: Sequence[Group],
    held: Counts,
    hidden: Sequence[Small],
    k: int,
    known: Sequence[Known],
    unshown: Sequence[Mask],
) -> tuple[list[Group], list[str]]:
    """Groups that can be shown exactly, and ids of those that answered alike.

    A group in which fewer than k answered otherwise is not to be had from the others by sums, nor is any of those that
    are ``unshown``. One that holds a group that is hidden says nothing at all, for "nearly all" would tell of those few
    as well.
    """
    is_alike, but_few = alike_in(held, k)
    few = [group.mask for group, same in zip(shown, but_few, strict=True) if same]
    if unshown:
        _, those = alike_in(np.array(unshown) @ side.table, k)
        few += [mask for mask, same in zip(unshown, those, strict=True) if same]
    if not is_alike.any() and not few:
        return list(shown), []
    alike = [group for group, same in zip(shown, is_alike, strict=True) if same]
    exact = [group for group, same in zip(shown, is_alike, strict=True) if not same]
    if few:
        before = [group.mask for group in known if group.level in EXACT]
        exact, _ = hide_until_safe(exact, side.table.sum(axis=1), 1, fixed=before, forbidden=few)
    silent = {group.id for group in alike if any(bool((group.mask & one.mask).any()) for one in hidden)}
    return exact, [group.id for group in alike if group.id not in silent]


class _Ladder:
    """Shows less and less, family by family, until a hidden group is not ringed in; ends when nothing is shown.

    ``whole`` and ``means`` hold ids; who shows the whole shows the mean.
    """

    def __init__(self, side: Side, sets: Sets, groups: Sequence[Group], known: Sequence[Known]) -> None:
        self._side, self._sets = side, sets
        self._groups = {group.id: group for group in groups}
        self._known = known
        self.whole = set() if side.bare else set(self._groups)
        self.means = set(self._groups)
        self._below: dict[str, list[str]] = {}
        self._ring = self._make_ring()

    def climb_down(self, hidden: Small) -> None:
        """Leave out what rings in a hidden group: as few groups as one step takes, or else step after step."""
        for shown in (self.whole, self.means):
            if self._ring.holds_back(hidden):
                return
            steps = [step & shown for step in self._steps(hidden)]
            before = set(shown)
            for step in sorted(steps, key=len):
                self._show(shown, before - step)
                if self._ring.holds_back(hidden):
                    return
            for step in steps:
                before -= step
                self._show(shown, before)
                if self._ring.holds_back(hidden):
                    return

    def _show(self, shown: set[str], only: set[str]) -> None:
        shown &= only
        shown |= only
        self.whole &= self.means
        self._ring = self._make_ring()

    def _make_ring(self) -> Ring:
        groups = [self._groups[name] for name in sorted(self.means)]
        seen = [Seen(group.told.breakdown, group.mask, group.id in self.whole) for group in groups]
        before = [Seen(known.breakdown, known.mask, known.level is Level.WHOLE) for known in self._known]
        return Ring(self._side, [*seen, *before], self._sets)

    def _steps(self, hidden: Small) -> list[set[str]]:
        """Groups to leave out: of those around the hidden one, from the smallest, it and a sibling, then its family;

        then those of the other breakdowns; and last, all.
        """
        steps = []
        for group in self._ordered:
            if group.told.breakdown == hidden.breakdown and not (hidden.mask & ~group.mask).any():
                family = [other for other in self._families[_family(group)] if other is not group]
                steps.append({name for top in (group, *family[:1]) for name in self._within(top)})
                steps.append({name for top in (group, *family) for name in self._within(top)})
        others = (EVERYBODY, hidden.breakdown)
        steps.append({name for name, group in self._groups.items() if group.told.breakdown not in others})
        steps.append(set(self._groups))
        return steps

    @cached_property
    def _ordered(self) -> list[Group]:
        return sorted(self._groups.values(), key=lambda group: (group.n, group.id))

    @cached_property
    def _families(self) -> Mapping[tuple[str, str | None], list[Group]]:
        found: dict[tuple[str, str | None], list[Group]] = {}
        for group in self._ordered:
            found.setdefault(_family(group), []).append(group)
        return found

    @cached_property
    def _masks(self) -> Mapping[str, tuple[list[str], Mask]]:
        """Ids and masks of each breakdown's groups."""
        found: dict[str, list[Group]] = {}
        for group in self._ordered:
            found.setdefault(group.told.breakdown, []).append(group)
        return {name: ([g.id for g in groups], np.array([g.mask for g in groups])) for name, groups in found.items()}

    def _within(self, top: Group) -> list[str]:
        """A group and those of its breakdown within it: together they would tell what it does."""
        if top.id not in self._below:
            names, masks = self._masks[top.told.breakdown]
            outside = np.any(masks[:, ~top.mask], axis=1)
            self._below[top.id] = [names[place] for place in np.flatnonzero(~outside)]
        return self._below[top.id]


def _family(group: Group) -> tuple[str, str | None]:
    return group.told.breakdown, group.told.parent
