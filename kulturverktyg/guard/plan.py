"""The plan of a release: which groups are shown, beside all that has been shown before."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from kulturverktyg.guard.breakdowns import CROSSED, ROLE, UNIT, Breakdown, name_of
from kulturverktyg.guard.candidates import everybody, trees
from kulturverktyg.guard.cells import EVERYBODY, Cells, Mask, Who
from kulturverktyg.guard.choice import hide_until_safe
from kulturverktyg.guard.groups import LEAK, Group, Part, Refusal, Told, Tree, few, shown_of
from kulturverktyg.guard.ledger import Decision
from kulturverktyg.guard.narrowing import Small
from kulturverktyg.guard.parts import parts

#: Why only groups that have been shown before are shown.
LATE = "Visas inte, för omgången har fått sena svar. Då visas bara de grupper som visades före dem."
FORGOTTEN = (
    "Visas inte, för filen är återställd från en säkerhetskopia från {day}, och vad som har visats efter den dagen är "
    "okänt. Då visas bara de grupper som kopian vet har visats, eller alla tillsammans om den inte vet om någon."
)
_TWICE = (
    "Visas inte, för omgången ser ut att vara samma svar som i en annan omgång, inlästa en gång till med några få "
    "ändringar. Det som skiljer hade kunnat vara en enda persons svar."
)


@dataclass(frozen=True)
class Shown:
    """A group that has been shown before, in this or in another breakdown."""

    mask: Mask = field(repr=False)
    decision: Decision


@dataclass(frozen=True)
class Plan:
    """Groups to show, everybody first, and groups refused; ``hidden`` are those of them that were large enough.

    ``decided`` has what was decided before on groups of this plan, by their ids; ``before`` all that has been shown of
    the round; ``small`` has every part of every breakdown that is told apart, among them those too small to be shown.
    """

    groups: tuple[Group, ...]
    refusals: tuple[Refusal, ...]
    hidden: tuple[Group, ...]
    decided: Mapping[str, Decision]
    before: tuple[Shown, ...]
    small: tuple[Small, ...]


def make_plan(
    cells: Cells,
    breakdowns: Sequence[Breakdown],
    k: int,
    ledger: Mapping[Who, Decision],
    *,
    no_new: str = "",
    tells_few: Callable[[Who, Mask], bool] = lambda _who, _mask: False,
) -> Plan:
    """Plan the breakdowns together; the same answers and the same ledger always give the same plan.

    First it is chosen which parts can be shown, then what is left of each whole is joined. With ``no_new``, the reason
    for it, only groups that have been shown are shown; everybody, where none have been. Groups that would tell of a few
    (``tells_few``) are not shown and not given away.
    """
    top = everybody(cells)
    if top.n < k:
        return Plan((), (Refusal(EVERYBODY, top.label, few(k), EVERYBODY, top.mask),), (), {}, (), ())
    made = trees(cells, breakdowns, k)
    before = tuple(Shown(cells.mask(kept.who), kept) for kept in ledger.values() if kept.shown and not kept.anew)
    planner = _Planner(cells, made, k, ledger, before, tells_few)
    groups, refusals, hidden = planner.told_before(top, breakdowns, no_new) if no_new else planner.chosen(top)
    return Plan(
        tuple(groups),
        tuple(refusals),
        tuple(hidden),
        {group.id: ledger[group.who] for group in (*groups, *hidden) if group.who in ledger},
        before,
        tuple(parts(cells, _watched(cells, breakdowns, ledger))),
    )


_Planned = tuple[list[Group], list[Refusal], list[Group]]


@dataclass(frozen=True)
class _Planner:
    """Finds groups to show, groups refused, and those of them that were large enough."""

    cells: Cells
    trees: Sequence[Tree]
    k: int
    ledger: Mapping[Who, Decision]
    before: Sequence[Shown]
    tells_few: Callable[[Who, Mask], bool]

    def chosen(self, top: Part) -> _Planned:
        every = self._every(top)
        forbidden = [group.mask for group in every if self.tells_few(group.who, group.mask)]
        while True:
            shown = self._shown(every, forbidden)
            groups, refusals = self._listed(top, shown)
            tell = [group.mask for group in groups if group.id not in shown and self.tells_few(group.who, group.mask)]
            if not tell:
                break
            forbidden += tell
        kept = {group.id for group in groups}
        refusals = [
            replace(refusal, reason=_TWICE) if _is_one_of(refusal.mask, forbidden) else refusal for refusal in refusals
        ]
        return _placed(groups), refusals, [group for group in every if group.id not in kept]

    def _every(self, top: Part) -> list[Group]:
        return [_alone(top, EVERYBODY), *self._large()]

    def _large(self) -> Iterator[Group]:
        """Every part of every tree that could be a group by itself."""
        for tree in self.trees:
            for part in tree.whole.below():
                if part.n >= self.k and not part.own:
                    yield _alone(part, tree.breakdown, tree.within)

    def _shown(self, every: Sequence[Group], forbidden: Sequence[Mask]) -> set[str]:
        """The ids of those that can be shown, now or as before."""
        decided = {group.id: self.ledger[group.who] for group in every if group.who in self.ledger}
        free = [
            group
            for group in every
            if (group.id not in decided or decided[group.id].anew) and not _is_one_of(group.mask, forbidden)
        ]
        masks = [one.mask for one in self.before]
        shown, _ = hide_until_safe(free, self.cells.counts, self.k, fixed=masks, forbidden=forbidden)
        before = {name for name, one in decided.items() if one.shown and not one.anew}
        return {group.id for group in shown} | before

    def _listed(self, top: Part, shown: Collection[str]) -> tuple[list[Group], list[Refusal]]:
        groups = [_alone(top, EVERYBODY)] if top.id in shown else []
        refusals = [] if groups else [Refusal(EVERYBODY, top.label, LEAK, EVERYBODY, top.mask)]
        for tree in self.trees:
            more, refused = shown_of(tree, shown, self.k)
            groups += more
            refusals += refused
        return groups, refusals

    def told_before(self, top: Part, breakdowns: Sequence[Breakdown], why: str) -> _Planned:
        """The groups of the breakdowns as they were shown before, and why there are no others."""
        every = self._every(top)
        before = self._before(every, {EVERYBODY, *(name_of(breakdown) for breakdown in breakdowns)})
        if not self.ledger and not self.tells_few(top.who, top.mask):
            before = [group for group in every if group.who == top.who]
        free = [group for group in before if group.who not in self.ledger or self.ledger[group.who].anew]
        masks = [one.mask for one in self.before]
        _, hidden = hide_until_safe(free, self.cells.counts, self.k, fixed=masks)
        gone = {group.id for group in hidden}
        groups = [group for group in before if group.id not in gone and group.n >= self.k]
        told = {group.id for group in before}
        new = [group for group in every if group.id not in told]
        refusals = [_refused(group, why) for group in new] + [_refused(group, LEAK) for group in hidden]
        return groups, [*self._small(), *refusals], hidden

    def _small(self) -> Iterator[Refusal]:
        """The parts that are too small, but for those inside them."""
        for tree in self.trees:
            for whole in (tree.whole, *tree.whole.below()):
                for part in whole.parts if whole.n >= self.k else ():
                    if part.n < self.k and not part.own:
                        yield _refused(_alone(part, tree.breakdown, tree.within), few(self.k))

    def _before(self, every: Sequence[Group], breakdowns: Collection[str]) -> list[Group]:
        """The groups that have been shown, in order: those of the ledger, and others of the very same people.

        The ledger keeps people once, also where a unit or a role is everybody.
        """
        shown = {who: decision for who, decision in self.ledger.items() if decision.shown}
        found = [self._group(one) for one in shown.values() if one.told.breakdown in breakdowns]
        places = {group.id: place for place, group in enumerate(found)}
        following, step = float(len(found)), 1 / (len(every) + 1)
        placed = [(float(place), group) for place, group in enumerate(found)]
        for group in reversed(every):
            if group.id in places:
                following = places[group.id]
            elif group.who in shown:
                following -= step
                placed.append((following, group))
        return [group for _, group in sorted(placed, key=lambda one: one[0])]

    def _group(self, decision: Decision) -> Group:
        mask = self.cells.mask(decision.who)
        return Group(decision.told, decision.who, int(self.cells.counts[mask].sum()), mask)


def _alone(part: Part, breakdown: str, within: str = "") -> Group:
    return Group(Told(part.id, within + part.label, breakdown), part.who, part.n, part.mask)


def _refused(group: Group, reason: str) -> Refusal:
    return Refusal(group.id, group.told.label, reason, group.told.breakdown, group.mask)


def _placed(groups: Sequence[Group]) -> list[Group]:
    return [replace(group, told=replace(group.told, place=place)) for place, group in enumerate(groups)]


def _is_one_of(mask: Mask, masks: Sequence[Mask]) -> bool:
    return any(bool((mask == other).all()) for other in masks)


def _watched(cells: Cells, breakdowns: Sequence[Breakdown], ledger: Mapping[Who, Decision]) -> list[Breakdown]:
    """Every factor by itself, the crossings that are asked for, and those that have been shown."""
    before = (tuple(decision.told.breakdown.split(CROSSED)) for decision in ledger.values())
    crossed = [breakdown for breakdown in (*breakdowns, *before) if len(breakdown) > 1]
    return list(dict.fromkeys([(UNIT,), (ROLE,), *((question,) for question in cells.answers), *crossed]))
