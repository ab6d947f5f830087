"""A value less those of groups within it: which of them leave few people is asked of an integer program.

Each group within is taken away or not, and no two that lie within each other. Where what is left may be one person to
ten, the program says which groups have to go.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from kulturverktyg.audit.indicator_tables import Workplace

#: A personal value must be of more people than this.
FEW = 10
_BETWEEN = "/"
_NOBODY = 0.999
#: How many people a value of each group is of.
People = Mapping[str, Fraction]


@dataclass(frozen=True)
class Whole:
    """Groups that do not overlap, and groups of one sort that lie within them together."""

    groups: tuple[str, ...]
    parts: tuple[str, ...]


@dataclass(frozen=True)
class Left:
    """What is left of a whole without some groups, and how many people that is."""

    whole: Whole
    without: tuple[str, ...]
    people: Fraction


def wholes(groups: Sequence[str], workplace: Workplace) -> Iterator[Whole]:
    """All that groups can be taken from: everybody, all units or all roles together, and units with units in them."""
    roles = tuple(group for group in groups if workplace.is_role(group))
    units = tuple(group for group in groups if group and group not in roles)
    if "" in groups:
        everybody: tuple[str, ...] = ("",)
        yield from (Whole(everybody, parts) for parts in (units, roles) if parts)
    if roles and units and workplace.tops <= set(units):
        yield Whole(tuple(sorted(workplace.tops)), roles)
    if roles and units and workplace.roles <= set(roles):
        yield Whole(roles, units)
    for unit in units:
        within = tuple(other for other in units if is_within(other, unit))
        if within:
            yield Whole((unit,), within)


def few_left(whole: Whole, people: People) -> Left | None:
    """The fewest groups that leave one person to ten of a whole; None where no groups do."""
    import numpy as np
    from scipy.optimize import Bounds, LinearConstraint, milp

    total = sum((people[group] for group in whole.groups), Fraction(0))
    if total <= FEW or total - _most(whole.parts, people) > FEW:
        return None
    sizes = np.array([float(people[part]) for part in whole.parts])
    apart = np.array([[part == other or is_within(part, other) for other in whole.parts] for part in whole.parts])
    found = milp(
        np.ones(len(sizes)),
        constraints=[
            LinearConstraint(sizes, float(total) - FEW, float(total) - _NOBODY),
            LinearConstraint(apart.astype(np.float64), -np.inf, 1.0),
        ],
        integrality=np.ones(len(sizes), dtype=np.int64),
        bounds=Bounds(0.0, 1.0),
    )
    if found.x is None:
        return None
    without = tuple(part for part, taken in zip(whole.parts, np.round(found.x), strict=True) if taken)
    return Left(whole, without, total - sum((people[part] for part in without), Fraction(0)))


def _most(parts: Sequence[str], people: People) -> Fraction:
    """The most people that groups which do not overlap can be of together."""
    most = Fraction(0)
    for part in parts:
        if not any(is_within(part, other) for other in parts):
            most += max(people[part], _most([other for other in parts if is_within(other, part)], people))
    return most


def is_within(group: str, other: str) -> bool:
    """Whether a unit lies in another; all but the whole lie in the whole."""
    return group.startswith(other + _BETWEEN) if other else bool(group)
