"""Indicators as they may be shown: those of people's health only for groups of more than ten.

A personal value, such as sick leave, is a mean over people. Where the people of what is shown are known, the value of
what is left out follows: the whole times its people less each group times its people. So no total may exceed, by one
to ten people, what can be put together from groups within it that do not overlap. Units lie within each other by
their place in the tree; roles are parts of the whole; any other group is taken to be a part of the whole too. The
same goes for time: a year is its parts weighted, so a year is not shown of a group of which a part is hidden, and
what follows for a time in which nothing is shown is held to the same rule as what is shown.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from kulturverktyg.guard.implied import Implied, Place, Sum, implied, overlapping
from kulturverktyg.guard.released_indicators import ReleasedIndicator, ReleasedValue
from kulturverktyg.understand.indicator import Indicators, IndicatorView, ValueView

#: The most people that a personal value is not shown for.
SMALL = 10
FEW = f"Gäller {SMALL} personer eller färre."
UNKNOWN = f"Antalet personer saknas. Det visas bara för fler än {SMALL}."
CHANGED = f"Antalet är ändrat med {SMALL} personer eller färre sedan en tidigare rapport, och skillnaden är deras."
RINGED = f"Skulle gå att använda för att räkna ut värdet för {SMALL} personer eller färre."

_BETWEEN = "/"


@dataclass(frozen=True)
class Groups:
    """The journey's units by path and its roles, as they may be named in values."""

    units: Mapping[str, str] = field(default_factory=dict)
    roles: frozenset[str] = frozenset()

    def kind(self, group: str) -> str:
        """What a group is one of: ``""`` for the whole."""
        if not group:
            return ""
        return "role" if group in self.roles and group not in self.units else "unit"

    @property
    def tops(self) -> frozenset[str]:
        """The units that lie in no other."""
        return frozenset(path.partition(_BETWEEN)[0] for path in self.units.values())

    def place(self, label: str) -> Place:
        """The kind of a group that is called so, and where it stands in the tree if it is a unit."""
        group = _folded(label)
        return self.kind(group), self.units.get(group, group)


def named_groups(paths: Iterable[str], roles: Iterable[str]) -> Groups:
    """Groups by the names that they may be called: a unit by its path, or by its name where only one is called so."""
    known = [_folded(path) for path in paths]
    last = [path.rpartition(_BETWEEN)[2] for path in known]
    short = {name: path for name, path in zip(last, known, strict=True) if last.count(name) == 1}
    return Groups({**short, **{path: path for path in known}}, frozenset(map(_folded, roles)))


def released(indicators: Indicators, groups: Groups) -> tuple[ReleasedIndicator, ...]:
    """The indicators with what may not be shown taken out."""
    return tuple(_released(indicator, groups) for indicator in indicators)


def _released(indicator: IndicatorView, groups: Groups) -> ReleasedIndicator:
    hidden = hidden_values(indicator.values, groups) if indicator.personal else {}
    return ReleasedIndicator(
        indicator.id,
        indicator.name,
        indicator.definition,
        indicator.unit,
        indicator.decimals,
        indicator.better,
        indicator.target,
        tuple(_value(value, hidden.get(value.id, "")) for value in indicator.values),
        indicator.personal,
    )


def _value(value: ValueView, hidden: str) -> ReleasedValue:
    if hidden:
        return ReleasedValue(value.id, value.period, value.group, None, None, value.source, hidden)
    return ReleasedValue(value.id, value.period, value.group, value.value, value.people, value.source)


def hidden_values(values: Sequence[ValueView], groups: Groups) -> Mapping[UUID, str]:
    """Why each of a personal indicator's values that may not be shown is hidden."""
    hidden = {value.id: reason for value in values if (reason := _of_itself(value))}
    together = overlapping(values)
    while True:
        before = len(hidden)
        _hide_wholes(values, hidden, groups)
        for some in together:
            while (told := _telling([value for value in some if value.id not in hidden], groups)) is not None:
                hidden[told.id] = RINGED
        if len(hidden) == before:
            return hidden


def _of_itself(value: ValueView) -> str:
    if value.people is None:
        return UNKNOWN
    if any(0 < abs(value.people - people) <= SMALL for people in value.told):
        return CHANGED
    return FEW if value.people <= SMALL else ""


def _hide_wholes(values: Sequence[ValueView], hidden: dict[UUID, str], groups: Groups) -> None:
    """Hide the periods of a group that hold one in which it is hidden."""
    parts = [(groups.place(value.group), value.when) for value in values if value.id in hidden]
    for value in values:
        if value.id not in hidden and any(
            group == groups.place(value.group) and value.when != part and value.when.holds(part)
            for group, part in parts
        ):
            hidden[value.id] = RINGED


def _telling(shown: Sequence[ValueView], groups: Groups) -> ValueView | None:
    """A value that has to go because it tells of too few together with the others, in some time."""
    of_group = _by_group(shown, groups)
    for time, found in implied(of_group, list(_sums(of_group, groups))):
        few = [one for one in found.values() if one.people <= SMALL * len(time)]
        told = min(few, key=_size) if few else _near(found, len(time))
        if told is not None:
            return max(told.sources, key=lambda value: (len(value.when.months), -(value.people or 0), value.place))
    return None


def _by_group(shown: Sequence[ValueView], groups: Groups) -> Mapping[Place, list[ValueView]]:
    """The values of each group, by its kind and path."""
    found: dict[Place, list[ValueView]] = {}
    for value in shown:
        found.setdefault(groups.place(value.group), []).append(value)
    return found


def _sums(shown: Mapping[Place, Sequence[ValueView]], groups: Groups) -> Iterator[Sum]:
    """Groups that add up to another one, as everybody knows of all roles and units, or as the numbers tell."""
    people = {(place, value.period): value.people for place, values in shown.items() for value in values}
    for kind, everybody in (("unit", groups.tops), ("role", groups.roles)):
        mine = sorted(place for place in shown if place[0] == kind)
        if everybody and everybody <= {path for _, path in mine}:
            yield (("", ""),), tuple((kind, path) for path in sorted(everybody))
        for whole in (*({("", "")} & shown.keys()), *mine):
            within = [place for place in mine if place != whole and _lies_in(place, whole)]
            next_in = tuple(one for one in within if not any(_lies_in(one, other) for other in within))
            for period in {value.period for value in shown[whole]} if next_in else ():
                parts = [people.get((place, period)) for place in next_in]
                if None not in parts and sum(filter(None, parts)) == people[whole, period]:
                    yield (whole,), next_in
                    break


def _lies_in(place: Place, whole: Place) -> bool:
    return not whole[0] or (place[0] == whole[0] == "unit" and place[1].startswith(whole[1] + _BETWEEN))


def _near(found: Mapping[Place, Implied], months: int) -> Implied | None:
    """The smallest value of those by which a whole tells of too few in a time of so many months."""
    trees = [_tree(found, kind) for kind in ("", "unit", "role")]
    tops = [tree for tree in trees if tree.children]
    for one in tops:
        for other in tops:
            if one is not other and _is_near(_total(one), _reach(other), months):
                return min(_values(other), key=_size)
    for tree in tops:
        for node in tree.inside():
            if node.value is not None and node.children and _is_near(node.people, _joined(node.children), months):
                return min((value for child in node.children for value in _values(child)), key=_size)
    return None


@dataclass
class _Node:
    """A group that has a value, with those within it; the root has no value of its own. People are times months."""

    path: str = ""
    value: Implied | None = None
    children: "list[_Node]" = field(default_factory=list)

    @property
    def people(self) -> int:
        """How many it counts."""
        return self.value.people if self.value is not None else 0

    def inside(self) -> "Iterator[_Node]":
        """It and all within it."""
        yield self
        for child in self.children:
            yield from child.inside()


def _tree(found: Mapping[Place, Implied], kind: str) -> _Node:
    """The groups of one kind, each under the nearest that it lies within."""
    root = _Node()
    mine = [(path, value) for (of, path), value in found.items() if of == kind]
    for path, value in sorted(mine, key=lambda one: (one[0].count(_BETWEEN), one[0])):
        above = [node for node in root.inside() if node.value is not None and path.startswith(node.path + _BETWEEN)]
        (above[-1] if above else root).children.append(_Node(path, value))
    return root


def _total(root: _Node) -> int:
    return sum(child.people for child in root.children)


def _reach(node: _Node) -> int:
    """How many people groups that do not overlap can make together, each number a bit."""
    return _joined(node.children) | (1 << node.people)


def _joined(nodes: Sequence[_Node]) -> int:
    sums = 1
    for node in nodes:
        left, joined = _reach(node), 0
        while left:
            lowest = left & -left
            joined |= sums << (lowest.bit_length() - 1)
            left ^= lowest
        sums = joined
    return sums


def _is_near(total: int, sums: int, months: int) -> bool:
    """Whether some sum but nothing falls short of the total by one to ten people."""
    lowest, highest = max(total - SMALL * months, 1), total - months
    return highest >= lowest and bool(sums >> lowest & ((1 << highest - lowest + 1) - 1))


def _values(node: _Node) -> list[Implied]:
    return [each.value for each in node.inside() if each.value is not None]


def _size(value: Implied) -> tuple[int, tuple[str, str]]:
    return value.people, min(source.place for source in value.sources)


def _folded(words: str) -> str:
    return _BETWEEN.join(" ".join(part.split()) for part in words.casefold().split(_BETWEEN)).strip()
