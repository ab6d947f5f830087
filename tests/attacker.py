"""A colleague who has everything that left the program, knows who works where, and is good at sums.

Works on the object that ``results --format json`` prints. Groups are 0/1 vectors over cells; a figure of a set
of people can be had exactly when the set's vector lies in the rational span of the groups that show the item.
"""

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from itertools import combinations
from typing import Any

Cell = tuple[str, str]
_MOST_CELLS_TOGETHER = 3


def disclosures(
    results: Mapping[str, Any], truth: Mapping[str, Mapping[Cell, int]], k: int
) -> list[tuple[str, tuple[Cell, ...]]]:
    """Every (item, set of 1..k−1 respondents) whose figures the shown groups give away.

    ``truth`` holds the respondents a cell for each item, which only the referee knows.
    """
    members = {group["id"]: {tuple(cell) for cell in group["cells"]} for group in results["groups"]}
    shown: dict[str, list[set[Cell]]] = {"n": list(members.values())}
    for figure in results["figures"]:
        name = figure.get("item") or figure["dimension"]
        shown.setdefault(name, []).append(members[figure["group"]])
    return [
        (item, cells)
        for item, groups in shown.items()
        if item in truth
        for cells in _small_sets_given_away(groups, truth[item], k)
    ]


def _small_sets_given_away(
    groups: Sequence[set[Cell]], counts: Mapping[Cell, int], k: int
) -> Iterable[tuple[Cell, ...]]:
    cells = sorted(cell for cell, count in counts.items() if count)
    basis = _Span([[Fraction(cell in group) for cell in cells] for group in groups])
    suspects: set[tuple[Cell, ...]] = set()
    for size in range(1, _MOST_CELLS_TOGETHER + 1):
        suspects |= set(combinations(cells, size))
    for one in groups:
        suspects.add(tuple(c for c in cells if c in one))
        for other in groups:
            suspects.add(tuple(c for c in cells if c in one - other))
            rest = one.difference(*(g for g in groups if g < one))
            suspects.add(tuple(c for c in cells if c in rest))
    for suspect in sorted(suspects):
        people = sum(counts[cell] for cell in suspect)
        if 0 < people < k and basis.holds([Fraction(cell in suspect) for cell in cells]):
            yield suspect


class _Span:
    """The row space of a rational matrix, in reduced form."""

    def __init__(self, rows: Iterable[list[Fraction]]) -> None:
        self._rows: list[tuple[int, list[Fraction]]] = []
        for row in rows:
            rest = self._reduce(row)
            pivot = next((place for place, value in enumerate(rest) if value), None)
            if pivot is not None:
                self._rows.append((pivot, [value / rest[pivot] for value in rest]))

    def holds(self, row: list[Fraction]) -> bool:
        return not any(self._reduce(row))

    def _reduce(self, row: list[Fraction]) -> list[Fraction]:
        for pivot, base in self._rows:
            if row[pivot]:
                factor = row[pivot]
                row = [value - factor * unit for value, unit in zip(row, base, strict=True)]
        return row
