"""Which groups show an item or a dimension, and how much of it."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np

from kulturverktyg.guard.cells import Cells, Counts, Mask
from kulturverktyg.guard.choice import blind_to_few, hide_until_safe, safe_for_all
from kulturverktyg.guard.groups import K_SENSITIVE, LEAK, Group
from kulturverktyg.guard.items import Askable
from kulturverktyg.guard.levels import EXACT, Known, Level, levels
from kulturverktyg.guard.narrowing import Sets, Small
from kulturverktyg.guard.plan import Plan
from kulturverktyg.guard.tables import Summed
from kulturverktyg.results.membership import Parts

_ITEM_HIDDEN = "Visas inte, för något av påståendena i området kan inte visas för gruppen."
_EARLIER_HIDDEN = "Visas inte, för svaren på frågan som avgör vem som får den kan inte visas för gruppen."
_RINGED_IN = (
    "Visas inte, för annars gick det att ringa in svaren från en mindre grupp eller en där nästan alla svarat lika."
)
_NOTHING = ((Level.HIDDEN,), (Level.HIDDEN, Level.HIDDEN))


@dataclass(frozen=True)
class Share:
    """What a group shows of an item or a dimension: the level of each side.

    The figure of a dimension is ``of_items`` where persons' own scores would give away a few of them.
    """

    levels: tuple[Level, ...]
    of_items: bool = False

    def kept(self) -> tuple[Level, ...]:
        """For the ledger: the levels, and for a dimension of items one more."""
        return (*self.levels, Level.MEANS) if self.of_items else self.levels


@dataclass(frozen=True)
class Split:
    """The share of each group that shows something, and the reasons of the others, by their ids."""

    shares: Mapping[str, Share]
    reasons: Mapping[str, str]


@dataclass
class Shares:
    """Asks of one item or dimension after the other, each after those it is shown beside."""

    cells: Cells
    plan: Plan
    sums: Summed
    k: int
    _splits: dict[str, Split] = field(default_factory=dict)
    _few: dict[str, Collection[str]] = field(default_factory=dict)
    _small: dict[str, Sequence[Small]] = field(default_factory=dict)
    _chosen: dict[tuple[tuple[str, ...], bytes, bytes, int], Collection[str]] = field(default_factory=dict)
    _safe: Mapping[int, bool] = field(default_factory=dict)
    _blind: Mapping[int, bool] = field(default_factory=dict)

    def look_ahead(self, asked: Sequence[Askable]) -> None:
        """Ask once whether all groups are safe for all items, which is quicker than asking for each."""
        if asked:
            self._count(asked)
        before = {shown.decision.who: shown.mask for shown in self.plan.before}
        masks = [*before.values(), *(group.mask for group in self.plan.groups if group.who not in before)]
        for smallest in {self.smallest(askable) for askable in asked}:
            some = [askable for askable in asked if self.smallest(askable) == smallest]
            counts = [askable.answered for askable in some] + [one.said for one in some if one.said.any()]
            partly = [askable.partly for askable in some if askable.dimension]
            self._safe = {**self._safe, smallest: safe_for_all(masks, np.array(counts), smallest)}
            self._blind = {**self._blind, smallest: self._is_blind(masks, partly, smallest)}

    def _count(self, asked: Sequence[Askable]) -> None:
        """Which groups have too few answers to each thing, and which small parts some but too few: all in one go."""
        counts = np.column_stack([askable.answered for askable in asked])
        smallest = np.array([self.smallest(askable) for askable in asked])
        in_groups, in_parts = (
            self._parts([one.mask for one in some]).sums(counts) for some in (self.plan.groups, self.plan.small)
        )
        few, small = (in_groups < smallest).T, ((in_parts > 0) & (in_parts < smallest)).T
        for place, askable in enumerate(asked):
            self._few[askable.name] = {self.plan.groups[at].id for at in np.flatnonzero(few[place]).tolist()}
            self._small[askable.name] = [self.plan.small[at] for at in np.flatnonzero(small[place]).tolist()]

    def _is_blind(self, masks: Sequence[Mask], partly: Sequence[Counts], smallest: int) -> bool:
        """Whether groups give away no few people who have answered some of a dimension's items, in any dimension."""
        if not partly or not masks:
            return True
        people = np.array(masks) @ np.array(partly).T
        return bool(((people == 0) | (people >= smallest)).all()) and safe_for_all(masks, np.array(partly), smallest)

    def smallest(self, askable: Askable) -> int:
        """The smallest reported group for an item or a dimension."""
        return max(self.k, K_SENSITIVE) if askable.sensitive else self.k

    def split(self, askable: Askable) -> Split:
        """Where a thing can be shown, and how much of it.

        A dimension is shown only beside all its items, or it would give away the one that is hidden; and a question
        with a condition only beside the one that decides who is asked, for its n tells what has been answered there.
        Where 1..k−1 persons have answered only some of a dimension's items, its total less the items' totals would be
        those persons' answers: there it is made of the items' means instead. Where an n would tell that 1..k−1
        persons have given the answer after which a question is not asked, it is hidden.
        """
        split = self._split(askable)
        self._splits[askable.name] = split
        return split

    def _split(self, askable: Askable) -> Split:
        smallest, few = self.smallest(askable), self._few[askable.name]
        shares, new = self._decided(askable, few)
        beside = self._beside(askable, new)
        large = [group for group in beside if group.id not in few] if few else beside
        enough = self._enough(askable, large, smallest) if large else []
        if askable.dimension:
            shares |= self._capped(askable, self._dimension_shares(askable, enough, smallest))
            ringed_in = []
        else:
            enough = blind_to_few(enough, askable.partly, smallest, self._masks_before(askable)) if enough else []
            shares |= self._capped(askable, self._item_shares(askable, enough, smallest))
            ringed_in = [group.id for group in enough if group.id not in shares]
        if len(shares) == len(self.plan.groups):
            return Split(shares, {})
        reasons = {g.id: self._reason(g, askable) for g in self.plan.groups if g.id not in shares}
        if len(beside) < len(new):
            without = _ITEM_HIDDEN if askable.dimension else _EARLIER_HIDDEN
            together = {group.id for group in beside}
            reasons |= {group.id: without for group in new if group.id not in together}
        return Split(shares, reasons | dict.fromkeys(ringed_in, _RINGED_IN))

    def _decided(self, askable: Askable, few: Collection[str]) -> tuple[dict[str, Share], list[Group]]:
        """What was decided on groups before, where they are not too ``few``; and the groups still to be decided on."""
        name, decided = askable.name, self.plan.decided
        if not decided:
            return {}, list(self.plan.groups)
        shares: dict[str, Share] = {}
        made: dict[tuple[Level, ...], Share] = {}
        new = []
        for group in self.plan.groups:
            decision = decided.get(group.id)
            kept = decision.levels.get(name) if decision is not None else None
            if decision is None or (decision.anew and kept is not None):
                new.append(group)
            elif kept is not None and not decision.anew and group.id not in few:
                if kept not in made:
                    made[kept] = _share_of(kept, askable)
                shares[group.id] = made[kept]
        return shares, new

    def _beside(self, askable: Askable, groups: list[Group]) -> list[Group]:
        """Those of the groups that show all that a thing is shown beside."""
        shown = [self._splits[name].shares for name in askable.beside]
        return [group for group in groups if all(group.id in one for one in shown)] if shown else groups

    def _capped(self, askable: Askable, shares: Mapping[str, Share]) -> dict[str, Share]:
        """No more than was shown before late answers joined."""
        found: dict[str, Share] = {}
        if not self.plan.decided:
            return {name: share for name, share in shares.items() if share.levels not in _NOTHING}
        for name, share in shares.items():
            decision = self.plan.decided.get(name)
            if decision is not None:
                before = _share_of(decision.levels[askable.name], askable)
                sides = tuple(_lower(*pair) for pair in zip(share.levels, before.levels, strict=True))
                share = Share(sides, share.of_items or before.of_items)
            if share.levels not in _NOTHING:
                found[name] = share
        return found

    @cached_property
    def _places(self) -> Mapping[str, int]:
        """The place of each group of the plan by its id."""
        return {group.id: place for place, group in enumerate(self.plan.groups)}

    def _parts(self, masks: Sequence[Mask]) -> Parts:
        return Parts(np.array(masks, dtype=np.bool_).reshape(len(masks), len(self.cells.place)))

    @cached_property
    def _sets(self) -> Sets:
        return Sets(len(self.cells.place))

    def _reason(self, group: Group, askable: Askable) -> str:
        decision = self.plan.decided.get(group.id)
        if decision is not None and askable.name in decision.reasons:
            return decision.reasons[askable.name]
        if group.id in self._few[askable.name]:
            return f"Färre än {self.smallest(askable)} har svarat på frågan."
        return LEAK

    def _masks_before(self, askable: Askable) -> list[Mask]:
        return [shown.mask for shown in self.plan.before if askable.name in shown.decision.levels]

    def _enough(self, askable: Askable, groups: Sequence[Group], smallest: int) -> list[Group]:
        if self._safe.get(smallest):
            return list(groups)
        key = (tuple(group.id for group in groups), askable.answered.tobytes(), askable.said.tobytes(), smallest)
        if key not in self._chosen:
            before = self._masks_before(askable)
            shown, _ = hide_until_safe(groups, askable.answered, smallest, fixed=before)
            if askable.said.any():
                shown, _ = hide_until_safe(shown, askable.said, smallest, fixed=before)
            self._chosen[key] = {group.id for group in shown}
        return [group for group in groups if group.id in self._chosen[key]]

    def _item_shares(self, askable: Askable, groups: Sequence[Group], smallest: int) -> dict[str, Share]:
        if not groups:
            return {}
        hidden, unshown = self._small[askable.name], self._unshown(askable, groups, smallest)
        places = [self._places[group.id] for group in groups]
        each = askable.source.held(self.sums[askable.source])
        by_side = [
            levels(side, groups, held[places], hidden, smallest, self._sets, self._known(askable, number), unshown)
            for number, (side, held) in enumerate(zip(askable.sides(), each, strict=True))
        ]
        names = [group.id for group in groups]
        shown = list(zip(*([found[name] for name in names] for found in by_side), strict=True))
        made = {one: Share(one) for one in set(shown)}
        return {name: made[one] for name, one in zip(names, shown, strict=True)}

    def _unshown(self, askable: Askable, groups: Sequence[Group], smallest: int) -> list[Mask]:
        """The parts with enough answers that are none of the groups."""
        shown = {group.mask.tobytes() for group in groups}
        others = [mask for mask, key in self._parted if key not in shown]
        return [mask for mask in others if int(askable.answered[mask].sum()) >= smallest]

    @cached_property
    def _parted(self) -> list[tuple[Mask, bytes]]:
        return [(one.mask, one.mask.tobytes()) for one in self.plan.small]

    def _known(self, askable: Askable, place: int) -> list[Known]:
        return [
            Known(shown.decision.told.breakdown, shown.mask, shown.decision.levels[askable.name][place])
            for shown in self.plan.before
            if askable.name in shown.decision.levels
        ]

    def _dimension_shares(self, askable: Askable, groups: Sequence[Group], smallest: int) -> dict[str, Share]:
        if not groups:
            return {}
        scores = self._item_shares(askable, groups, smallest)
        by_persons = {group.id for group in self._blind_to_few(askable, groups, smallest)}
        beside = [self._splits[name].shares for name in askable.beside]
        made: dict[tuple[Any, ...], Share] = {}
        found = {}
        for name, own in scores.items():
            of_items = [shares[name].levels for shares in beside]
            key = (own.levels, name in by_persons, *of_items)
            if key not in made:
                least = [_least(side) for side in zip(*of_items, strict=True)]
                sides = tuple(_where_exact(*pair) for pair in zip(least, own.levels, strict=True))
                made[key] = Share(sides, of_items=name not in by_persons)
            found[name] = made[key]
        return found

    def _blind_to_few(self, askable: Askable, groups: Sequence[Group], smallest: int) -> Sequence[Group]:
        if self._blind.get(smallest):
            return groups
        return blind_to_few(groups, askable.partly, smallest, self._by_persons_before(askable))

    def _by_persons_before(self, askable: Askable) -> list[Mask]:
        return [
            shown.mask
            for shown in self.plan.before
            if (kept := shown.decision.levels.get(askable.name)) and not _share_of(kept, askable).of_items
        ]


def _share_of(kept: Sequence[Level], askable: Askable) -> Share:
    width = askable.columns
    return Share(tuple(kept[:width]), of_items=len(kept) > width)


def _least(side: Sequence[Level]) -> Level:
    if all(level is Level.WHOLE for level in side):
        return Level.WHOLE
    return Level.MEANS if all(level in EXACT for level in side) else Level.HIDDEN


def _where_exact(level: Level, scores: Level) -> Level:
    """What a dimension shows of its items, unless its own mean says too much."""
    return level if scores in EXACT else Level.HIDDEN


def _lower(level: Level, other: Level) -> Level:
    """The one that shows less; nothing where one is a mean and the other says that nearly all are alike."""
    if level is other:
        return level
    if level in EXACT and other in EXACT:
        return Level.MEANS
    return Level.HIDDEN
