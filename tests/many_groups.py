"""Figures of many groups, as tests count them from persons' answers: one a group, nan where an answer is missing."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from kulturverktyg.results import grouped
from kulturverktyg.results.membership import Membership, table
from kulturverktyg.results.raw import RawFigures
from kulturverktyg.results.scores import scores_of

Mask = NDArray[np.bool_]


@dataclass
class RawSide:
    """See `results.raw.RawSides`."""

    mean: float | None
    index: float | None = None
    distribution: tuple[int, ...] | None = None
    positive: float | None = None
    recommendation: float | None = None
    sd: float | None = None
    low: float | None = None
    high: float | None = None


@dataclass
class RawGap:
    """See `results.raw.RawGaps`."""

    mean: float
    low: float | None
    high: float | None
    dz: float | None
    more: float | None
    same: float | None
    less: float | None
    p: float | None
    sd: float | None = None


@dataclass
class RawFigure:
    """See `results.raw.RawFigures`."""

    n: int
    now: RawSide
    desired: RawSide | None = None
    gap: RawGap | None = None


@dataclass(frozen=True)
class People:
    """The atom of each person, and groups of atoms with their headcounts."""

    atom: NDArray[np.int64]
    groups: Mask
    headcounts: NDArray[np.int64]

    @property
    def members(self) -> Membership:
        return Membership(self.groups, self.headcounts)

    def counted(self, bounds: tuple[int, int], *columns: ArrayLike) -> NDArray[np.int64]:
        """How many of each group have given each answer, of those who have answered all of it."""
        codes = [np.asarray(column, dtype=np.float64) for column in columns]
        answered: Mask = np.logical_and.reduce([~np.isnan(column) for column in codes])
        whole = [stored(column, answered) for column in codes]
        return self.members.sums(table(self.atom, self.groups.shape[1], answered, whole, bounds))


def stored(answers: NDArray[np.float64], given: Mask) -> NDArray[np.signedinteger]:
    """As a round's answers are read: in bytes where they fit, and where there is none the lowest number."""
    fits = (answers[given] >= -126).all() and (answers[given] <= 127).all()
    kind = np.int8 if fits else np.int32
    return np.where(given, answers, np.iinfo(kind).min).astype(kind)


def pairs(people: People, now: ArrayLike, desired: ArrayLike, *, points: int, turned: bool = False) -> list[RawFigure]:
    """See `grouped.pairs`."""
    return rows(grouped.pairs(people.members, people.counted((1, points), now, desired), reversed=turned))


def scales(people: People, values: ArrayLike, *, points: int, turned: bool = False) -> list[RawFigure]:
    """See `grouped.scales`."""
    return rows(grouped.scales(people.members, people.counted((1, points), values), reversed=turned))


def choices(people: People, values: ArrayLike, *, choices: int) -> list[RawFigure]:
    """See `grouped.choices`."""
    return rows(grouped.choices(people.counted((0, choices - 1), values)))


def multiples(people: People, ticked: ArrayLike) -> list[RawFigure]:
    """See `grouped.multiples`."""
    return rows(grouped.multiples(people.counted((0, 1), ticked)))


def rankings(people: People, places: ArrayLike, *, choices: int) -> list[RawFigure]:
    """See `grouped.rankings`."""
    return rows(grouped.rankings(people.members, people.counted((1, choices), places)))


def recommendations(people: People, values: ArrayLike) -> list[RawFigure]:
    """See `grouped.recommendations`."""
    return rows(grouped.recommendations(people.members, people.counted((0, 10), values)))


def numbers(people: People, values: ArrayLike, *, decimals: int = 0) -> list[RawFigure]:
    """See `grouped.numbers`."""
    given = np.asarray(values, dtype=np.float64)
    there = ~np.isnan(given)
    whole = given[there].astype(np.int64)
    return rows(grouped.numbers(people.members, people.atom[there], whole, decimals=decimals))


def allocations(people: People, now: ArrayLike, desired: ArrayLike) -> list[RawFigure]:
    """See `grouped.allocations`."""
    both = [np.asarray(side, dtype=np.float64) for side in (now, desired)]
    change = both[1] - both[0]
    sides = [people.counted((0, 100), side + 0 * change) for side in both]
    return rows(grouped.allocations(people.members, *sides, people.counted((-100, 100), change)))


def dimensions(
    people: People,
    now: ArrayLike,
    desired: ArrayLike | None,
    *,
    points: Sequence[int],
    turned: Sequence[bool],
    of_items: Mask | None = None,
) -> list[RawFigure]:
    """See `grouped.dimensions`; answers have shape (people, items), and one of half a pair is none."""
    sides = [np.asarray(side, dtype=np.float64).T for side in (now, desired) if side is not None]
    given = [np.logical_and.reduce([~np.isnan(side[item]) for side in sides]) for item in range(len(points))]
    codes = [[stored(item, who) for item, who in zip(side, given, strict=True)] for side in sides]
    scores = scores_of(codes, given, points, turned)
    atoms = people.groups.shape[1]
    scored = scores.sides(people.atom, atoms)
    if len(sides) > 1:
        scored.append(scores.change(people.atom, atoms))
    items = [[_straight(people, *one) for one in zip(side, given, points, turned, strict=True)] for side in codes]
    return rows(
        grouped.dimensions(
            people.members,
            [(one.values, people.members.sums(one.table)) for one in scored],
            points=points[0] if len(set(points)) == 1 else None,
            of_items=np.zeros(len(people.groups), dtype=np.bool_) if of_items is None else of_items,
            items=items,
        )
    )


def _straight(people: People, codes: NDArray[np.signedinteger], who: Mask, top: int, turn: bool) -> NDArray[np.int64]:
    counts = people.members.sums(table(people.atom, people.groups.shape[1], who, [codes], (1, top)))
    return counts[:, ::-1] if turn else counts


def rows(raw: RawFigures) -> list[RawFigure]:
    """One figure a group."""
    return [
        RawFigure(
            n,
            _row(RawSide, raw.now, place),
            None if raw.desired is None else _row(RawSide, raw.desired, place),
            None if raw.gap is None or not raw.gap.there[place] else _row(RawGap, raw.gap, place),
        )
        for place, n in enumerate(raw.n)
    ]


def _row(kind: type[Any], columns: object, place: int) -> Any:
    return kind(*(getattr(columns, field.name)[place] for field in fields(kind)))
