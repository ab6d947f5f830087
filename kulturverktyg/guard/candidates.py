"""The groups that could be shown of a round, one breakdown after the other."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from uuid import UUID

import numpy as np

from kulturverktyg.guard.breakdowns import ROLE, UNIT, Breakdown, name_of
from kulturverktyg.guard.cells import EVERYBODY, NO_ANSWER, Cells, Who
from kulturverktyg.guard.groups import Family, Group, Grouping, Part, Told, split
from kulturverktyg.prepare.views import UnitView
from kulturverktyg.survey.definition import in_language

_RESTS = {UNIT: "Övriga enheter", ROLE: "Övriga roller"}
_OTHER_ANSWERS = "Övriga svar"


def everybody(cells: Cells) -> Group:
    """All who answered."""
    answers = cells.answers_of
    who = Who(frozenset(unit.id.hex for unit in answers.units), frozenset(role.id.hex for role in answers.roles))
    return Group(Told(EVERYBODY, "Alla", EVERYBODY), who, len(cells.of), np.ones(len(cells.place), dtype=np.bool_))


def candidates(cells: Cells, breakdowns: Sequence[Breakdown], k: int) -> Grouping:
    """The groups of these breakdowns, small siblings joined; `EVERYBODY` is not among them."""
    return _Candidates(cells, k).of(breakdowns)


@dataclass(frozen=True)
class _Candidates:
    cells: Cells
    k: int

    def of(self, breakdowns: Sequence[Breakdown]) -> Grouping:
        result = Grouping()
        for breakdown in breakdowns:
            first, *second = breakdown
            grouping = self._by(first, everybody(self.cells))
            result.add(self._crossed(grouping, breakdown) if second else grouping)
        return result

    def _by(self, factor: str, whole: Group) -> Grouping:
        return self._unit_tree(whole) if factor == UNIT else self._flat(factor, whole, factor)

    def _crossed(self, outer: Grouping, breakdown: Breakdown) -> Grouping:
        """Every group of the first factor, parted by the second."""
        result = Grouping()
        for whole in outer.groups:
            inner = self._flat(breakdown[1], whole, name_of(breakdown))
            inner.groups = [_named_within(whole, group) for group in inner.groups]
            inner.refusals = [replace(r, label=f"{whole.told.label}: {r.label}") for r in inner.refusals]
            result.add(inner)
        return result

    def _unit_tree(self, top: Group) -> Grouping:
        """Walk down the tree; each group is followed by the groups inside it, joined ones last among siblings."""
        result = Grouping()
        at_top = top.id == EVERYBODY
        parts = list(self._units_of(top))
        if not any(not part.own for part in parts):
            return result
        rest = _RESTS[UNIT] if at_top else f"{_RESTS[UNIT]} i {top.told.label}"
        family = split(Family(top, parts, UNIT, f"rest:{top.id}", rest, top.told.depth + 1), self.k)
        result.refusals, result.alone = family.refusals, family.alone
        for group in family.groups:
            result.groups.append(group)
            if group.id in family.alone:
                result.add(self._unit_tree(group))
        return result

    def _units_of(self, whole: Group) -> Iterator[Part]:
        above = self._units.get(whole.id)
        for unit in self._children.get(above.id if above else None, ()):
            below = replace(whole.who, units=frozenset(self._below(unit)))
            yield self._part(_unit_id(unit.path), self._label(unit), below)
        if above is not None:
            own = self._part(
                f"own:{whole.id}",
                f"{above.name} (direkt under)",
                replace(whole.who, units=frozenset([above.id.hex])),
                own=True,
            )
            if own.n or self.cells.headcount(own.who):
                yield own

    def _below(self, unit: UnitView) -> Iterator[str]:
        """A unit and all units below it."""
        yield unit.id.hex
        for child in self._children.get(unit.id, ()):
            yield from self._below(child)

    @cached_property
    def _units(self) -> Mapping[str, UnitView]:
        return {_unit_id(unit.path): unit for unit in reversed(self.cells.answers_of.units)}

    @cached_property
    def _children(self) -> Mapping[UUID | None, Sequence[UnitView]]:
        found: dict[UUID | None, list[UnitView]] = {}
        for unit in self.cells.answers_of.units:
            found.setdefault(unit.parent, []).append(unit)
        return found

    @cached_property
    def _names(self) -> Counter[str]:
        return Counter(unit.name for unit in self.cells.answers_of.units)

    def _flat(self, factor: str, whole: Group, breakdown: str) -> Grouping:
        parts = list(self._roles_of(whole) if factor == ROLE else self._answers_of(factor, whole))
        if sum(part.n > 0 for part in parts) < 2:
            return Grouping()
        crossed = whole.id != EVERYBODY
        rest = _RESTS.get(factor, _OTHER_ANSWERS)
        rest_id = f"rest:{whole.id}|{factor}" if crossed else f"rest:{factor}"
        return split(Family(whole, parts, breakdown, rest_id, rest, whole.told.depth if crossed else 0), self.k)

    def _roles_of(self, whole: Group) -> Iterator[Part]:
        for role in self.cells.answers_of.roles:
            who = replace(whole.who, roles=frozenset([role.id.hex]))
            yield self._part(_within(whole, f"{ROLE}:{role.name}"), role.name, who)

    def _answers_of(self, question: str, whole: Group) -> Iterator[Part]:
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


def _named_within(whole: Group, group: Group) -> Group:
    return replace(group, told=replace(group.told, label=f"{whole.told.label}: {group.told.label}"))


def _unit_id(path: str) -> str:
    return f"{UNIT}:{path}"


def _within(whole: Group, name: str) -> str:
    return name if whole.id == EVERYBODY else f"{whole.id}|{name}"
