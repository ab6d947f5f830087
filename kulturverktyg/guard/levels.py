"""How much of one side of a question each group shows, once it is known which groups may show the question at all."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from kulturverktyg.guard.cells import EVERYBODY, Counts, Mask
from kulturverktyg.guard.choice import hide_until_safe
from kulturverktyg.guard.groups import Group
from kulturverktyg.guard.narrowing import Ring, Seen, Side, Silent, Small


class Level(StrEnum):
    """How much is shown: everything, only what follows from the mean, that nearly all answered alike, or nothing."""

    WHOLE = "whole"
    MEANS = "means"
    ALIKE = "alike"
    HIDDEN = "hidden"


#: So large a share with one answer is told as "at least" and no closer.
_NEARLY_ALL = 0.9
#: Levels at which the mean is known exactly.
_EXACT = (Level.WHOLE, Level.MEANS)


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
    silent: Silent,
    known: Sequence[Known] = (),
) -> Mapping[str, Level]:
    """The level of each shown group by its id.

    ``held`` is how many of each shown group gave each answer, shape (groups, codes). ``hidden`` are the groups with
    1..k−1 answers, which are not to be ringed in. ``silent`` tells who have not answered.
    """
    found = dict.fromkeys((group.id for group in shown), Level.HIDDEN)
    exact, alike = _told_apart(side, shown, held, hidden, k, known)
    found.update(dict.fromkeys(alike, Level.ALIKE))
    if not hidden:
        found.update(dict.fromkeys((group.id for group in exact), Level.WHOLE))
        return found
    ladder = _Ladder(side, silent, exact, [group for group in known if group.level in _EXACT])
    for one in hidden:
        ladder.climb_down(one)
    if side.bare:
        found.update(dict.fromkeys(ladder.means, Level.WHOLE))
    elif side.scale:
        found.update(dict.fromkeys(ladder.means, Level.MEANS))
    found.update(dict.fromkeys(ladder.whole, Level.WHOLE))
    return found


def _told_apart(
    side: Side, shown: Sequence[Group], held: Counts, hidden: Sequence[Small], k: int, known: Sequence[Known]
) -> tuple[list[Group], list[str]]:
    """Groups that can be shown exactly, and ids of those that answered alike.

    A group in which fewer than k answered otherwise is not to be had from the others by sums. One that holds a
    group that is hidden says nothing at all, for "nearly all" would tell of those few as well.
    """
    people, largest = held.sum(axis=1), held.max(axis=1, initial=0)
    is_alike = largest >= _NEARLY_ALL * people
    alike = [group for group, same in zip(shown, is_alike, strict=True) if same]
    few = [group.mask for group, same in zip(shown, is_alike & (people - largest < k), strict=True) if same]
    exact = [group for group, same in zip(shown, is_alike, strict=True) if not same]
    if few:
        before = [group.mask for group in known if group.level in _EXACT]
        exact, _ = hide_until_safe(exact, side.table.sum(axis=1), 1, fixed=before, forbidden=few)
    silent = {group.id for group in alike if any(bool((group.mask & one.mask).any()) for one in hidden)}
    return exact, [group.id for group in alike if group.id not in silent]


class _Ladder:
    """Shows less and less, family by family, until a hidden group is not ringed in; ends when nothing is shown.

    ``whole`` and ``means`` hold ids; who shows the whole shows the mean.
    """

    def __init__(self, side: Side, silent: Silent, groups: Sequence[Group], known: Sequence[Known]) -> None:
        self._side, self._silent = side, silent
        self._groups = {group.id: group for group in groups}
        self._known = known
        self.whole = set() if side.bare else set(self._groups)
        self.means = set(self._groups)
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
        return Ring(self._side, [*seen, *before], self._silent)

    def _steps(self, hidden: Small) -> list[set[str]]:
        """Groups to leave out: of those around the hidden one, from the smallest, it and a sibling, then its family;

        then those of the other breakdowns; and last, all.
        """
        groups = sorted(self._groups.values(), key=lambda group: (group.n, group.id))
        steps = []
        for group in groups:
            if not (hidden.mask & ~group.mask).any() and group.told.breakdown == hidden.breakdown:
                family = [other for other in groups if _family(other) == _family(group) and other is not group]
                steps.append({member.id for top in (group, *family[:1]) for member in _below(top, groups)})
                steps.append({member.id for top in (group, *family) for member in _below(top, groups)})
        steps.append({group.id for group in groups if group.told.breakdown not in (hidden.breakdown, EVERYBODY)})
        steps.append(set(self._groups))
        return steps


def _below(top: Group, groups: Sequence[Group]) -> list[Group]:
    """A group and those of its breakdown within it: together they would tell what it does."""
    return [g for g in groups if g.told.breakdown == top.told.breakdown and not (g.mask & ~top.mask).any()]


def _family(group: Group) -> tuple[str, str | None]:
    return group.told.breakdown, group.told.parent
