"""What differs between two versions of a vision."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from kulturverktyg.decide.vision import Pair, VisionVersion, kind_words
from kulturverktyg.survey.figures import figure

_ALIKE = 0.6


class Difference(StrEnum):
    """How something differs."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"


@dataclass(frozen=True)
class VisionChange:
    """``what`` it is about in words, and what is said of it in each version; empty where it is not there."""

    what: str
    difference: Difference
    before: str
    after: str


def changes(before: VisionVersion, after: VisionVersion, titles: Mapping[str, str]) -> tuple[VisionChange, ...]:
    """Everything that differs, in the order of the page; ``titles`` are those of dimensions by their names."""
    return (
        *_of_words("Motto", before.motto, after.motto),
        *_of_words("Samma uppdrag", before.same_task, after.same_task),
        *_of_pairs(before.pairs, after.pairs),
        *_of_levels(before, after, titles),
    )


def _of_words(what: str, before: str, after: str) -> Iterator[VisionChange]:
    if before != after:
        yield VisionChange(what, _difference(before, after), before, after)


def _difference(before: str, after: str) -> Difference:
    if not before:
        return Difference.ADDED
    return Difference.CHANGED if after else Difference.REMOVED


def _of_pairs(before: Sequence[Pair], after: Sequence[Pair]) -> Iterator[VisionChange]:
    """Pairs are copied from version to version, so what is the same is known by its words: the likest first."""
    same = _same_pairs(before, after)
    for place, pair in enumerate(after):
        earlier = before[same[place]] if place in same else None
        words = _words(earlier) if earlier is not None else ""
        if words != _words(pair) or (earlier is not None and earlier.kind != pair.kind):
            difference = Difference.ADDED if earlier is None else Difference.CHANGED
            yield VisionChange(kind_words(pair.kind), difference, words, _words(pair))
    for place, pair in enumerate(before):
        if place not in same.values():
            yield VisionChange(kind_words(pair.kind), Difference.REMOVED, _words(pair), "")


def _same_pairs(before: Sequence[Pair], after: Sequence[Pair]) -> Mapping[int, int]:
    """Places before, by places after."""
    likeness = [(_likeness(old, new), -abs(i - j), i, j) for i, old in enumerate(before) for j, new in enumerate(after)]
    found: dict[int, int] = {}
    for alike, _, old_place, new_place in sorted(likeness, reverse=True):
        if alike >= _ALIKE and new_place not in found and old_place not in found.values():
            found[new_place] = old_place
    return found


def _likeness(old: Pair, new: Pair) -> float:
    """From 0 to 1: 1 for the same words, and more than enough where one side is the same."""
    if _words(old) == _words(new):
        return 1.0
    shared = (old.now == new.now and bool(old.now)) or (old.then == new.then and bool(old.then))
    ratio = SequenceMatcher(None, _words(old), _words(new), autojunk=False).ratio()
    return 0.9 + ratio / 20 if shared else ratio * 0.9


def _words(pair: Pair) -> str:
    return f"{pair.now} → {pair.then}"


def _of_levels(before: VisionVersion, after: VisionVersion, titles: Mapping[str, str]) -> Iterator[VisionChange]:
    names = dict.fromkeys([*titles, *before.levels, *after.levels])
    for name in names:
        old, new = (_level(vision.levels.get(name)) for vision in (before, after))
        yield from _of_words(f"Önskad nivå: {titles.get(name, name)}", old, new)


def _level(level: int | None) -> str:
    return figure(level) if level is not None else ""
