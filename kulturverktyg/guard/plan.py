"""The plan of a release: which groups are shown, and for each item in which of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from kulturverktyg.guard.answers import RoundAnswers
from kulturverktyg.guard.groups import (
    EVERYBODY,
    Cells,
    Counts,
    Group,
    Grouping,
    Part,
    Refusal,
    role_groups,
    unit_groups,
)
from kulturverktyg.guard.subtraction import hide_until_safe

#: Why a group with enough answers is not shown.
LEAK = "Visas inte, för annars gick det att räkna fram svaren från en mindre grupp."


@dataclass(frozen=True)
class Plan:
    """Groups to show, everybody first, and groups refused."""

    groups: tuple[Group, ...]
    refusals: tuple[Refusal, ...]


def make_plan(answers: RoundAnswers, k: int) -> Plan:
    """Plan the breakdowns by unit and by role together; the same answers always give the same plan."""
    counts = answers.counts
    everybody = Group(EVERYBODY, "Alla", EVERYBODY, np.ones(counts.size, dtype=np.bool_), int(counts.sum()))
    if everybody.n < k:
        return Plan((), (Refusal(EVERYBODY, everybody.label, f"Färre än {k} svar."),))
    units = unit_groups(everybody, lambda group: _children(answers, group), k)
    roles = role_groups(everybody, _roles(answers), k)
    candidates = [everybody, *_in_tree_order(units, answers), *roles.groups]
    shown, hidden = hide_until_safe(candidates, counts, k)
    refusals = [*units.refusals, *roles.refusals]
    refusals += [Refusal(group.id, group.label, LEAK) for group in hidden]
    return Plan(tuple(shown), tuple(refusals))


class ItemPlans:
    """Which groups show an item, given who answered it; asks once for each different set of counts."""

    def __init__(self) -> None:
        self._known: dict[tuple[tuple[str, ...], bytes, int], tuple[Sequence[Group], Mapping[str, str]]] = {}

    def split(self, groups: Sequence[Group], counts: Counts, k: int) -> tuple[Sequence[Group], Mapping[str, str]]:
        """The groups that show the item, and the reason by id for each that does not.

        ``counts`` are the item's respondents a cell, shape (cells,).
        """
        key = (tuple(group.id for group in groups), counts.tobytes(), k)
        if key not in self._known:
            shown, hidden = hide_until_safe(groups, counts, k)
            self._known[key] = (shown, {group.id: _reason(group, counts, k) for group in hidden})
        return self._known[key]


def _reason(group: Group, counts: Counts, k: int) -> str:
    return f"Färre än {k} har svarat på frågan." if counts[group.cells].sum() < k else LEAK


def _children(answers: RoundAnswers, group_id: str) -> Sequence[Part]:
    above = None if group_id == EVERYBODY else _place(answers, group_id)
    parent = None if above is None else answers.units[above].id
    parts = [_unit_part(answers, place) for place, unit in enumerate(answers.units) if unit.parent == parent]
    if above is not None:
        own = _cells_of_units(answers, [above])
        own_n = int(answers.counts[own].sum())
        if own_n or answers.headcount[own].any():
            name = answers.units[above].name
            parts.append(Part(f"own:{group_id}", f"{name} (direkt under)", own, own_n, own=True))
    return parts if any(not part.own for part in parts) else []


def _unit_part(answers: RoundAnswers, place: int) -> Part:
    path = answers.units[place].path
    below = [other for other, unit in enumerate(answers.units) if unit.path == path or unit.path.startswith(path + "/")]
    cells = _cells_of_units(answers, below)
    return Part(_unit_id(path), _label(answers, place), cells, int(answers.counts[cells].sum()))


def _label(answers: RoundAnswers, place: int) -> str:
    """The unit's name, with the units above it where another unit has the same name."""
    unit = answers.units[place]
    alone = sum(other.name == unit.name for other in answers.units) == 1
    return unit.name if alone else unit.path.replace("/", " / ")


def _roles(answers: RoundAnswers) -> Sequence[Part]:
    parts = []
    for place, role in enumerate(answers.roles):
        cells = np.arange(answers.headcount.size) % len(answers.roles) == place
        parts.append(Part(f"role:{role.name}", role.name, cells, int(answers.counts[cells].sum())))
    return parts


def _unit_id(path: str) -> str:
    return f"unit:{path}"


def _place(answers: RoundAnswers, group_id: str) -> int:
    return next(place for place, unit in enumerate(answers.units) if _unit_id(unit.path) == group_id)


def _cells_of_units(answers: RoundAnswers, places: Sequence[int]) -> Cells:
    mask: Cells = np.isin(np.arange(answers.headcount.size) // max(len(answers.roles), 1), places)
    return mask


def _in_tree_order(units: Grouping, answers: RoundAnswers) -> list[Group]:
    """Each group followed by the groups inside it, joined groups last among their siblings."""
    order = {_unit_id(unit.path): place for place, unit in enumerate(answers.units)}

    def walk(parent: str) -> list[Group]:
        family = [group for group in units.groups if group.parent == parent]
        family.sort(key=lambda group: order.get(group.id, len(order)))
        return [member for group in family for member in (group, *walk(group.id))]

    return walk(EVERYBODY)
