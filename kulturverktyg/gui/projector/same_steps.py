"""Which step of a changed agenda is which of the agenda before."""

from collections.abc import Iterable, Mapping, Sequence
from difflib import SequenceMatcher
from itertools import takewhile

from kulturverktyg.prepare.workshop_plan import AgendaStep

Steps = Sequence[AgendaStep]


def same_steps(before: Steps, after: Steps) -> Mapping[int, int]:
    """Places after, by places before: of steps that stand as they stood, were moved, or have other words or minutes.

    A step is known by all it says, or else by its title, or else by standing between the same neighbours.
    """
    blocks = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    found: dict[int, int] = {}
    for kind, start, end, new_start, new_end in blocks:
        if kind == "equal":
            found |= zip(range(start, end), range(new_start, new_end), strict=True)
    _pair_alike(found, [(step.title, step.minutes) for step in before], [(step.title, step.minutes) for step in after])
    _pair_alike(found, [step.title for step in before], [step.title for step in after])
    for _, start, end, new_start, new_end in blocks:
        _pair_neighbours(found, before, after, range(start, end), range(new_start, new_end))
    return found


def _pair_alike(found: dict[int, int], before: Sequence[object], after: Sequence[object]) -> None:
    for place in _left(range(len(before)), found):
        same = next((new for new in _left(range(len(after)), found.values()) if after[new] == before[place]), None)
        if same is not None:
            found[place] = same


def _pair_neighbours(found: dict[int, int], before: Steps, after: Steps, old: range, new: range) -> None:
    """Pair what is left between the same neighbours: in order where there are as many, or else the likest first."""
    old_left, new_left = _left(old, found), _left(new, found.values())
    if len(old_left) == len(new_left):
        found |= zip(old_left, new_left, strict=True)
        return
    pairs = [(_likeness(before[place], after[other]), place, other) for place in old_left for other in new_left]
    for _, place, other in sorted(pairs, key=lambda pair: (-pair[0], abs(pair[1] - pair[2]))):
        if place not in found and other not in found.values():
            found[place] = other


def _left(places: range, taken: Iterable[int]) -> list[int]:
    gone = set(taken)
    return [place for place in places if place not in gone]


def _likeness(step: AgendaStep, other: AgendaStep) -> int:
    """How many letters they begin with alike, and one more for as many minutes."""
    alike = takewhile(lambda letters: letters[0] == letters[1], zip(step.title, other.title, strict=False))
    return sum(1 for _ in alike) + (step.minutes == other.minutes)
