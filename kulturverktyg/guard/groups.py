"""What may be a group: the parts that a whole is made of, and the groups that come of them.

Parts that are not shown by themselves are shown together ("Övriga enheter"), so that the groups still sum to the whole.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np

from kulturverktyg.guard.cells import Mask, Who, together

#: Smallest reported group for questions marked sensitive.
K_SENSITIVE = 10
#: Why a group with enough answers is not shown.
LEAK = "Visas inte, för annars gick det att räkna fram svaren från en mindre grupp."


@dataclass(frozen=True)
class Told:
    """What a group is called and where it stands. ``merged`` names what was joined, ``reason`` says why."""

    id: str
    label: str
    breakdown: str
    merged: tuple[str, ...] | None = None
    reason: str = ""
    depth: int = 0
    parent: str | None = None
    place: int = 0


@dataclass(frozen=True)
class Group:
    """A group that may be shown, of ``n`` respondents. ``mask`` has shape (cells,)."""

    told: Told
    who: Who
    n: int
    mask: Mask = field(compare=False, repr=False)

    @cached_property
    def id(self) -> str:
        """The id, by which figures refer to it."""
        return self.told.id


@dataclass(frozen=True)
class Part:
    """Everybody, a unit with those below it, people directly under a unit, a role, those who gave an answer; or two

    of these crossed. ``own`` marks people directly under a unit and those without an answer: they are counted, but
    never a group by themselves. ``parts`` are what it is made of in its tree.
    """

    id: str
    label: str
    who: Who
    n: int
    mask: Mask = field(compare=False, repr=False)
    own: bool = False
    parts: tuple["Part", ...] = ()

    def below(self) -> Iterator["Part"]:
        """All parts inside it, each before those inside that."""
        for part in self.parts:
            yield part
            yield from part.below()


@dataclass(frozen=True)
class Tree:
    """What a breakdown makes of a whole. What is left of the whole has ``rest_id`` and is called ``rest``; what is

    left of a part further down is "``rest`` i" the part. ``within`` goes before all labels.
    """

    breakdown: str
    whole: Part
    rest: str
    rest_id: str
    depth: int = 0
    within: str = ""


@dataclass(frozen=True)
class Refusal:
    """A group that is not shown by itself, and why. ``mask`` tells who would be in it."""

    id: str
    label: str
    reason: str
    breakdown: str
    mask: Mask = field(compare=False, repr=False)


def shown_of(tree: Tree, shown: Collection[str], k: int) -> tuple[list[Group], list[Refusal]]:
    """The groups of a tree when the parts with the ids ``shown`` are shown, and what is not shown by itself.

    Each part is followed by those inside it, and what is left comes last among them.
    """
    return _Listing(tree, shown, k).of(tree.whole, tree.whole.id, tree.depth)


@dataclass(frozen=True)
class _Listing:
    tree: Tree
    shown: Collection[str]
    k: int

    def of(self, whole: Part, above: str, depth: int) -> tuple[list[Group], list[Refusal]]:
        """What is inside a part; ``above`` is the nearest part around it that is shown."""
        rest = self._rest(whole, depth)
        groups: list[Group] = []
        refusals: list[Refusal] = []
        for part in whole.parts:
            if part.id in self.shown:
                groups.append(self._group(part, above, depth))
            elif not part.own:
                refusals.append(self._refused(part))
            if part.n >= self.k:
                inner, refused = self.of(part, part.id if part.id in self.shown else above, depth + 1)
                groups += inner
                refusals += refused
        if rest is not None:
            return [*groups, rest], [self._pointed(refusal, rest.told.label, rest.mask) for refusal in refusals]
        if whole.id in self.shown:
            refusals = [self._pointed(refusal, whole.label, whole.mask) for refusal in refusals]
        return groups, refusals

    def _group(self, part: Part, above: str, depth: int) -> Group:
        told = Told(part.id, self.tree.within + part.label, self.tree.breakdown, depth=depth, parent=above)
        return Group(told, part.who, part.n, part.mask)

    def _refused(self, part: Part) -> Refusal:
        reason = few(self.k) if part.n < self.k else LEAK
        return Refusal(part.id, self.tree.within + part.label, reason, self.tree.breakdown, part.mask)

    def _pointed(self, refusal: Refusal, label: str, mask: Mask) -> Refusal:
        """With a word of where its people are shown, if that has not been said and they are all there."""
        if refusal.reason not in (few(self.k), LEAK) or not refusal.mask.any() or (refusal.mask & ~mask).any():
            return refusal
        if refusal.reason == LEAK:
            reason = f"Redovisas bara i ”{label}”, för annars gick det att räkna fram svaren från en mindre grupp."
        else:
            reason = f"{refusal.reason} Ingår i ”{label}”."
        return replace(refusal, reason=reason)

    def _rest(self, whole: Part, depth: int) -> Group | None:
        """All of a shown part that is in none of the groups inside it, where that is several parts."""
        left = list(self._left(whole))
        people = sum(part.n for part in left)
        alone = sum(part.n > 0 for part in left) == 1 or all(part.own for part in left)
        if whole.id not in self.shown or alone or people < self.k or people == whole.n:
            return None
        top = whole.id == self.tree.whole.id
        return Group(
            Told(
                self.tree.rest_id if top else f"rest:{whole.id}",
                self.tree.within + self.tree.rest if top else f"{self.tree.rest} i {whole.label}",
                self.tree.breakdown,
                tuple(part.label for part in left),
                _why_together(left, self.k),
                depth,
                whole.id,
            ),
            together([part.who for part in left]),
            people,
            np.logical_or.reduce([part.mask for part in left]),
        )

    def _left(self, whole: Part) -> Iterator[Part]:
        for part in whole.parts:
            if part.id in self.shown:
                continue
            if any(inner.id in self.shown for inner in part.below()):
                yield from self._left(part)
            else:
                yield part


def _why_together(parts: Sequence[Part], k: int) -> str:
    if any(0 < part.n < k for part in parts):
        return f"Slogs ihop, för någon av dem har färre än {k} svar."
    return "Slogs ihop, för annars gick det att räkna fram svaren från en mindre grupp."


def few(k: int) -> str:
    """Why a group is not shown that is too small."""
    return f"Färre än {k} svar."
