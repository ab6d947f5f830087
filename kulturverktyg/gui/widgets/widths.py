"""How the columns of a table share its width: first no word is cut, then no column has room that another lacks."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Wish:
    """What a column asks for, in pixels: the least, with no word cut, and with all its words on one line.

    A wide column takes its part of what is left when the others have theirs.
    """

    least: int
    whole: int
    all: int
    wide: bool = False


def shared(room: int, wishes: Sequence[Wish]) -> list[int]:
    """The widths of the columns, from left to right; they come to more than ``room`` where the least does."""
    widths = [wish.least for wish in wishes]
    _raise(widths, [wish.whole for wish in wishes], room - sum(widths))
    wide = [place for place, wish in enumerate(wishes) if wish.wide]
    lacking = sum(max(0, wishes[place].all - widths[place]) for place in wide)
    goals = [width if wish.wide else wish.all for width, wish in zip(widths, wishes, strict=True)]
    _raise(widths, goals, room - sum(widths) - lacking)
    parts = room - sum(widths) + sum(widths[place] for place in wide)
    for place, part in _parts(parts, {place: (widths[place], wishes[place].all) for place in wide}).items():
        widths[place] = part
    return widths


def _raise(widths: list[int], goals: Sequence[int], left: int) -> None:
    """Give columns what they lack of their goals, as far as what is left goes."""
    for place, goal in enumerate(goals):
        added = max(0, min(goal - widths[place], left))
        widths[place] += added
        left -= added


def _parts(room: int, wishes: dict[int, tuple[int, int]]) -> dict[int, int]:
    """Equal parts, but one whose words need less than that leaves the rest to those that need more."""
    parts = {}
    places = sorted(wishes, key=lambda place: wishes[place][1])
    for done, place in enumerate(places):
        least, all_ = wishes[place]
        part = room // (len(places) - done)
        if wishes[places[-1]][1] > part and place != places[-1]:
            part = min(part, all_)
        others = sum(wishes[other][0] for other in places[done + 1 :])
        parts[place] = max(least, min(part, room - others))
        room -= parts[place]
    return parts
