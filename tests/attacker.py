"""A colleague who has everything that left the program, knows who works where, and is good at sums.

Works on the object that ``results --format json`` prints, or on several of them. Groups are 0/1 vectors over cells; a
figure of a set of people can be had exactly when the set's vector lies in the rational span of the groups that show
the item.
"""

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from itertools import combinations
from typing import Any

#: Unit, role, and the answers to background questions if these tell people apart.
Cell = tuple[str, ...]
Results = Mapping[str, Any]
_MOST_CELLS_TOGETHER = 3


def disclosures(
    results: Results | Sequence[Results],
    truth: Mapping[str, Mapping[Any, int]],
    k: int,
    questions: Sequence[str] = (),
) -> list[tuple[str, tuple[Cell, ...]]]:
    """Every (item, set of 1..k−1 respondents) whose figures the shown groups give away.

    ``truth`` holds the respondents a cell for each item, which only the referee knows; after unit and role, a cell
    has an answer to each of the background ``questions``, "" for none.
    """
    everything = [results] if isinstance(results, Mapping) else results
    shown: dict[str, list[set[Cell]]] = {}
    for one in everything:
        for item, groups in _shown(one, list(truth["n"] if "n" in truth else next(iter(truth.values()))), questions):
            shown.setdefault(item, []).extend(groups)
    return [
        (item, cells)
        for item, groups in shown.items()
        if item in truth
        for cells in _small_sets_given_away(groups, truth[item], k)
    ]


def is_given_away(groups: Iterable[Iterable[Cell]], wanted: Iterable[Cell]) -> bool:
    """Whether a figure of the wanted cells follows from those of the groups."""
    members, sought = [set(group) for group in groups], set(wanted)
    cells = sorted(sought.union(*members))
    basis = _Span([[Fraction(cell in group) for cell in cells] for group in members])
    return basis.holds([Fraction(cell in sought) for cell in cells])


def _shown(results: Results, cells: Sequence[Cell], questions: Sequence[str]) -> Iterable[tuple[str, list[set[Cell]]]]:
    """The groups that are counted, and those that show each item, as sets of cells."""
    members = {group["id"]: _members(group, cells, questions) for group in results["groups"]}
    yield "n", list(members.values())
    for figure in results["figures"]:
        yield figure.get("item") or figure["dimension"], [members[figure["group"]]]


def _members(group: Mapping[str, Any], cells: Sequence[Cell], questions: Sequence[str]) -> set[Cell]:
    places = {tuple(cell) for cell in group["cells"]}
    given = group.get("answers", {})
    return {
        cell
        for cell in cells
        if cell[:2] in places
        and all(answer in given.get(question, [answer]) for question, answer in zip(questions, cell[2:], strict=True))
    }


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
