"""The parts that could be shown of a round, one breakdown after the other."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from uuid import UUID

import numpy as np

from kulturverktyg.guard.breakdowns import ROLE, UNIT, Breakdown, name_of
from kulturverktyg.guard.cells import EVERYBODY, NO_ANSWER, Cells, Who
from kulturverktyg.guard.groups import Part, Tree
from kulturverktyg.prepare.views import UnitView
from kulturverktyg.survey.definition import in_language

_RESTS = {UNIT: "Övriga enheter", ROLE: "Övriga roller"}
_OTHER_ANSWERS = "Övriga svar"


def everybody(cells: Cells) -> Part:
    """All who answered."""
    answers = cells.answers_of
    who = Who(frozenset(unit.id.hex for unit in answers.units), frozenset(role.id.hex for role in answers.roles))
    return Part(EVERYBODY, "Alla", who, len(cells.of), np.ones(len(cells.place), dtype=np.bool_))


def trees(cells: Cells, breakdowns: Sequence[Breakdown], k: int) -> list[Tree]:
    """What each breakdown makes of everybody, and a crossing of each part with at least ``k`` respondents."""
    return list(_Trees(cells, k).of(breakdowns))


@dataclass(frozen=True)
class _Trees:
    cells: Cells
    k: int

    def of(self, breakdowns: Sequence[Breakdown]) -> Iterator[Tree]:
        top = everybody(self.cells)
        for breakdown in breakdowns:
            first, *second = breakdown
            outer = self._unit_tree(top) if first == UNIT else self._flat(first, top, first)
            if not second:
                yield from outer
            for tree in outer if second else ():
                yield from self._crossed(tree, breakdown)

    def _crossed(self, outer: Tree, breakdown: Breakdown) -> Iterator[Tree]:
        """Every part of the first factor, parted by the second."""
        for part, depth in _with_depth(outer.whole.parts, outer.depth):
            if part.n >= self.k and not part.own:
                yield from self._flat(breakdown[1], replace(part, parts=()), name_of(breakdown), depth)

    def _unit_tree(self, top: Part) -> list[Tree]:
        units = tuple(self._units_of(None, top))
        return [Tree(UNIT, replace(top, parts=units), _RESTS[UNIT], f"rest:{top.id}", 1)] if units else []

    def _units_of(self, above: UnitView | None, top: Part) -> Iterator[Part]:
        children = self._children.get(above.id if above else None, ())
        for unit in children:
            below = replace(top.who, units=frozenset(self._below(unit)))
            inner = tuple(self._units_of(unit, top))
            if any(not part.own for part in inner):
                yield replace(self._part(_unit_id(unit.path), self._label(unit), below), parts=inner)
            else:
                yield self._part(_unit_id(unit.path), self._label(unit), below)
        if above is not None and children:
            id_ = f"own:{_unit_id(above.path)}"
            who = replace(top.who, units=frozenset([above.id.hex]))
            own = self._part(id_, f"{above.name} (direkt under)", who, own=True)
            if own.n or self.cells.headcount(own.who):
                yield own

    def _below(self, unit: UnitView) -> Iterator[str]:
        """A unit and all units below it."""
        yield unit.id.hex
        for child in self._children.get(unit.id, ()):
            yield from self._below(child)

    @cached_property
    def _children(self) -> Mapping[UUID | None, Sequence[UnitView]]:
        found: dict[UUID | None, list[UnitView]] = {}
        for unit in self.cells.answers_of.units:
            found.setdefault(unit.parent, []).append(unit)
        return found

    @cached_property
    def _names(self) -> Counter[str]:
        return Counter(unit.name for unit in self.cells.answers_of.units)

    def _flat(self, factor: str, whole: Part, breakdown: str, depth: int = 0) -> list[Tree]:
        parts = tuple(self._roles_of(whole) if factor == ROLE else self._answers_of(factor, whole))
        if sum(part.n > 0 for part in parts) < 2:
            return []
        rest = _RESTS.get(factor, _OTHER_ANSWERS)
        if whole.id == EVERYBODY:
            return [Tree(breakdown, replace(whole, parts=parts), rest, f"rest:{factor}", depth)]
        made = replace(whole, parts=parts)
        return [Tree(breakdown, made, rest, f"rest:{whole.id}|{factor}", depth, f"{whole.label}: ")]

    def _roles_of(self, whole: Part) -> Iterator[Part]:
        for role in self.cells.answers_of.roles:
            who = replace(whole.who, roles=frozenset([role.id.hex]))
            yield self._part(_within(whole, f"{ROLE}:{role.name}"), role.name, who)

    def _answers_of(self, question: str, whole: Part) -> Iterator[Part]:
        asked = self.cells.answers_of.survey.question(question)
        for choice in asked.choices:
            words = in_language(choice.label, "sv")
            yield self._part(
                _within(whole, f"{question}:{choice.name}"), words, whole.who.among(question, [choice.name])
            )
        yield self._part(_within(whole, f"{question}:"), "Inget svar", whole.who.among(question, [NO_ANSWER]), own=True)

    def _part(self, name: str, label: str, who: Who, *, own: bool = False) -> Part:
        mask = self.cells.mask(who)
        return Part(name, label, who, int(self.cells.counts[mask].sum()), mask, own)

    def _label(self, unit: UnitView) -> str:
        """The unit's name, with the units above it where another unit has the same name."""
        return unit.name if self._names[unit.name] == 1 else unit.path.replace("/", " / ")


def _with_depth(parts: Sequence[Part], depth: int) -> Iterator[tuple[Part, int]]:
    for part in parts:
        yield part, depth
        yield from _with_depth(part.parts, depth + 1)


def _unit_id(path: str) -> str:
    return f"{UNIT}:{path}"


def _within(whole: Part, name: str) -> str:
    return name if whole.id == EVERYBODY else f"{whole.id}|{name}"
