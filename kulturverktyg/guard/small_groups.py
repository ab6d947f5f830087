"""Indicators as they may be shown: those of people's health only for groups of more than ten.

A personal value, such as sick leave, is a mean over people. Where the people of what is shown are known, the value of
what is left out follows: the whole times its people less each group times its people. So no total may exceed, by one
to ten people, what can be put together from groups within it that do not overlap. Units lie within each other by
their place in the tree; roles are parts of the whole; any other group is taken to be a part of the whole too. The
same goes for time: a year is its parts weighted, so a year is not shown of a group of which a part is hidden.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from kulturverktyg.guard.released_indicators import ReleasedIndicator, ReleasedValue
from kulturverktyg.understand.indicator import Indicators, IndicatorView, ValueView

#: The most people that a personal value is not shown for.
SMALL = 10
FEW = f"Gäller {SMALL} personer eller färre."
UNKNOWN = f"Antalet personer saknas. Det visas bara för fler än {SMALL}."
RINGED = f"Skulle gå att använda för att räkna ut värdet för {SMALL} personer eller färre."

_BETWEEN = "/"
_Key = tuple[str, str]


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

    def path(self, group: str) -> str:
        """Where a unit stands in the tree."""
        return self.units.get(group, group)


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
    )


def _value(value: ValueView, hidden: str) -> ReleasedValue:
    if hidden:
        return ReleasedValue(value.id, value.period, value.group, None, None, value.source, hidden)
    return ReleasedValue(value.id, value.period, value.group, value.value, value.people, value.source)


def hidden_values(values: Sequence[ValueView], groups: Groups) -> Mapping[UUID, str]:
    """Why each of a personal indicator's values that may not be shown is hidden."""
    hidden = {value.id: reason for value in values if (reason := _of_itself(value))}
    periods = sorted({value.period for value in values})
    while True:
        before = len(hidden)
        _hide_wholes(values, hidden)
        for period in periods:
            shown = [value for value in values if value.period == period and value.id not in hidden]
            told = _telling(shown, groups)
            if told is not None:
                hidden[told.id] = RINGED
        if len(hidden) == before:
            return hidden


def _of_itself(value: ValueView) -> str:
    if value.people is None:
        return UNKNOWN
    return FEW if value.people <= SMALL else ""


def _hide_wholes(values: Sequence[ValueView], hidden: dict[UUID, str]) -> None:
    """Hide the periods of a group that hold one in which it is hidden."""
    parts = [(value.group.casefold(), value.when) for value in values if value.id in hidden]
    for value in values:
        if value.id not in hidden and any(
            group == value.group.casefold() and value.when != part and value.when.holds(part) for group, part in parts
        ):
            hidden[value.id] = RINGED


def _telling(shown: Sequence[ValueView], groups: Groups) -> ValueView | None:
    """A value that has to go because it tells of too few together with the others: the smallest that does."""
    trees = [_tree(shown, kind, groups) for kind in ("", "unit", "role")]
    tops = [tree for tree in trees if tree.children]
    for one in tops:
        for other in tops:
            if one is not other and _is_near(_total(one), _reach(other)):
                return min(_values(other), key=_size)
    for tree in tops:
        for node in tree.inside():
            if node.value is not None and node.children and _is_near(node.people, _joined(node.children)):
                return min((value for child in node.children for value in _values(child)), key=_size)
    return None


@dataclass
class _Node:
    """A group that is shown, with those within it; the root has no value of its own."""

    path: str = ""
    value: ValueView | None = None
    children: "list[_Node]" = field(default_factory=list)

    @property
    def people(self) -> int:
        """How many it counts."""
        return (self.value.people or 0) if self.value is not None else 0

    def inside(self) -> "Iterator[_Node]":
        """It and all within it."""
        yield self
        for child in self.children:
            yield from child.inside()


def _tree(shown: Sequence[ValueView], kind: str, groups: Groups) -> _Node:
    """The groups of one kind, each under the nearest that it lies within."""
    root = _Node()
    mine = [(groups.path(_folded(value.group)), value) for value in shown if groups.kind(_folded(value.group)) == kind]
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


def _is_near(total: int, sums: int) -> bool:
    """Whether some sum but nothing falls short of the total by one to ten."""
    return any(total - few > 0 and sums >> (total - few) & 1 for few in range(1, SMALL + 1))


def _values(node: _Node) -> list[ValueView]:
    return [each.value for each in node.inside() if each.value is not None]


def _size(value: ValueView) -> tuple[int, _Key]:
    return value.people or 0, value.place


def _folded(words: str) -> str:
    return _BETWEEN.join(" ".join(part.split()) for part in words.casefold().split(_BETWEEN)).strip()
