"""Every part of the organisation that could be a group: what has to be watched, whether it is shown or not."""

from collections.abc import Iterator, Sequence
from itertools import product

import numpy as np

from kulturverktyg.guard.breakdowns import ROLE, UNIT, Breakdown, name_of
from kulturverktyg.guard.cells import Cells, Mask
from kulturverktyg.guard.narrowing import Small


def parts(cells: Cells, breakdowns: Sequence[Breakdown]) -> Iterator[Small]:
    """Each unit with those below it, the people directly in it, each role, each answer, and their crossings, once."""
    for breakdown in breakdowns:
        seen: set[bytes] = set()
        for masks in product(*(_of_factor(cells, factor) for factor in breakdown)):
            mask = np.logical_and.reduce(masks)
            if mask.any() and mask.tobytes() not in seen:
                seen.add(mask.tobytes())
                yield Small(name_of(breakdown), mask)


def _of_factor(cells: Cells, factor: str) -> list[Mask]:
    roles = len(cells.answers_of.roles)
    if factor == ROLE:
        return [cells.place % roles == place for place in range(roles)]
    if factor == UNIT:
        return _units(cells, roles)
    return [cells.answers[factor] == name for name in np.unique(cells.answers[factor])]


def _units(cells: Cells, roles: int) -> list[Mask]:
    units = cells.answers_of.units
    own = [cells.place // roles == place for place in range(len(units))]
    whole = [mask.copy() for mask in own]
    places = {unit.id: place for place, unit in enumerate(units)}
    for place in reversed(range(len(units))):
        parent = units[place].parent
        if parent is not None:
            whole[places[parent]] |= whole[place]
    return [*whole, *own]
