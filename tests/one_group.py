"""Figures of one group, as tests count them: each a call of what the guard asks for many groups."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike

from kulturverktyg.results.raw import positive_points
from tests import many_groups
from tests.many_groups import People, RawFigure, RawGap, RawSide

__all__ = [
    "RawFigure",
    "RawGap",
    "RawSide",
    "allocation",
    "choice",
    "dimension",
    "multiple",
    "number",
    "pair",
    "positive_points",
    "ranking",
    "recommendation",
    "scale",
]


def pair(
    now: ArrayLike,
    desired: ArrayLike,
    *,
    points: int,
    reversed: bool = False,  # noqa: A002
    population: int | None = None,
) -> RawFigure:
    """See `grouped.pairs`. With ``population`` the intervals are about those N people."""
    members = _everybody(now, population)
    return many_groups.pairs(members, now, desired, points=points, turned=reversed)[0]


def scale(values: ArrayLike, *, points: int, reversed: bool = False) -> RawFigure:  # noqa: A002
    """See `grouped.scales`."""
    return many_groups.scales(_everybody(values), values, points=points, turned=reversed)[0]


def choice(values: ArrayLike, *, choices: int) -> RawFigure:
    """See `grouped.choices`."""
    return many_groups.choices(_everybody(values), values, choices=choices)[0]


def multiple(ticked: ArrayLike) -> RawFigure:
    """See `grouped.multiples`."""
    return many_groups.multiples(_everybody(ticked), ticked)[0]


def ranking(places: ArrayLike, *, choices: int) -> RawFigure:
    """See `grouped.rankings`."""
    return many_groups.rankings(_everybody(places), places, choices=choices)[0]


def recommendation(values: ArrayLike) -> RawFigure:
    """See `grouped.recommendations`."""
    return many_groups.recommendations(_everybody(values), values)[0]


def number(values: ArrayLike, *, decimals: int = 0) -> RawFigure:
    """See `grouped.numbers`."""
    return many_groups.numbers(_everybody(values), values, decimals=decimals)[0]


def allocation(now: ArrayLike, desired: ArrayLike, *, population: int | None = None) -> RawFigure:
    """See `grouped.allocations`."""
    return many_groups.allocations(_everybody(now, population), now, desired)[0]


def dimension(
    now: ArrayLike,
    desired: ArrayLike | None,
    *,
    points: Sequence[int],
    reversed: Sequence[bool],  # noqa: A002
    population: int | None = None,
    of_items: bool = False,
) -> RawFigure:
    """See `grouped.dimensions`."""
    return many_groups.dimensions(
        _everybody(now, population),
        now,
        desired,
        points=points,
        turned=reversed,
        of_items=np.array([of_items]),
    )[0]


def _everybody(answers: ArrayLike, population: int | None = None) -> People:
    return People(
        np.zeros(len(np.asarray(answers)), dtype=np.int64), np.ones((1, 1), dtype=np.bool_), np.array([population or 0])
    )
