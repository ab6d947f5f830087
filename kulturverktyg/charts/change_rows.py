"""Changes between two rounds as rows, with the words that page, sheet and terminal share."""

from collections.abc import Iterator
from dataclasses import dataclass

from kulturverktyg.charts.words import NOT_SHOWN, between, decimal, percent, signed, verdict
from kulturverktyg.guard.released import ReleasedItem
from kulturverktyg.guard.released_trend import Change, Difference, ReleasedTrend

_SIDES = {"now": "● nuläge", "desired": "◆ önskat läge"}
_SHARES = ("choice", "multiple")


@dataclass(frozen=True)
class ChangeRow:
    """One side of a dimension or an item of a group. ``side`` is empty where only the present was asked for.

    ``question`` is the whole question where ``title`` is one alternative of it.
    """

    change: Change
    title: str
    side: str = ""
    kind: str = "dimension"
    places: int = 1
    question: str = ""

    @property
    def id(self) -> str:
        """What tells the row from the others of its group."""
        answer = "" if self.change.answer is None else f".{self.change.answer}"
        return f"{self.change.name}{answer}.{self.change.side}"

    @property
    def in_percent(self) -> bool:
        """Whether the row is about the share that chose an alternative."""
        return self.kind in _SHARES

    @property
    def earlier(self) -> str:
        """The value of the earlier round."""
        return self._value(self.change.main.earlier)

    @property
    def later(self) -> str:
        """The value of the later round."""
        return self._value(self.change.main.later)

    @property
    def difference(self) -> str:
        """Later minus earlier, with its sign."""
        value = self.change.main.value
        if value is None:
            return ""
        return share_difference(self.change.main) if self.in_percent else signed(value, self.places)

    @property
    def interval(self) -> str:
        """``mellan −0,2 och 0,9``; empty where there is no interval."""
        return share_interval(self.change.main) if self.in_percent else _interval(self.change.main, 1, self.places)

    @property
    def said(self) -> str:
        """What the interval says."""
        return verdict(self.change.main.low, self.change.main.high)

    @property
    def reason(self) -> str:
        """Why there is no interval, of the mean or of the share."""
        positive = self.change.positive
        return self.change.main.reason or (positive.reason if positive else "")

    @property
    def n(self) -> str:
        """How many answered in each round."""
        return " → ".join(NOT_SHOWN if n is None else str(n) for n in self.change.n)

    def _value(self, value: float | None) -> str:
        if value is None:
            return NOT_SHOWN
        if self.in_percent:
            return percent(value)
        return f"plats {decimal(value)}" if self.kind == "ranking" else decimal(value, self.places)


def dimension_rows(trend: ReleasedTrend, group: str) -> list[ChangeRow]:
    """The dimensions of a group, both sides of each."""
    titles = {dimension.name: dimension.title for dimension in trend.dimensions}
    changes = [change for change in trend.of_group(group) if change.dimension is not None]
    paired = {change.dimension for change in changes if change.side == "desired"}
    return [
        ChangeRow(change, titles[change.name], _SIDES[change.side] if change.dimension in paired else "")
        for change in changes
    ]


def item_rows(trend: ReleasedTrend, group: str) -> list[ChangeRow]:
    """The items of a group, both sides of each, and every alternative of a single choice."""
    items = {item.name: item for item in trend.items}
    return [_item_row(change, items[change.item]) for change in trend.of_group(group) if change.item is not None]


def share_difference(difference: Difference) -> str:
    """``+13 procentenheter``."""
    value = difference.value
    if value is None:
        return ""
    words = signed(100 * value, 0)
    return f"{words} procentenhet" if words[1:] == "1" else f"{words} procentenheter"


def share_interval(difference: Difference) -> str:
    """The interval of a difference of shares, in percentage points."""
    return _interval(difference, 100, 0)


def warnings_of(trend: ReleasedTrend, group: str) -> tuple[str, ...]:
    """What to be careful about when a group is compared."""
    of_group = next((one.warnings for one in trend.groups if one.group.id == group), ())
    return (*trend.warnings, *of_group)


def left_out(trend: ReleasedTrend) -> Iterator[tuple[str, str, str]]:
    """What is not compared: what it is, its words and why."""
    kinds = {"group": "Grupp", "dimension": "Område", "item": "Fråga"}
    for each in trend.not_compared:
        yield kinds[each.about], each.words, each.reason


def _item_row(change: Change, item: ReleasedItem) -> ChangeRow:
    title = f"{item.words} (omvänt)" if item.reversed else item.words
    if change.answer is not None:
        title = f"{title} – {item.labels[change.answer]}"
    side = _SIDES[change.side] if item.kind in ("pair", "allocation") else ""
    places = 0 if item.kind == "recommendation" else max(1, item.decimals)
    return ChangeRow(change, title, side, item.kind, places, item.question or item.text)


def _interval(difference: Difference, times: int, places: int) -> str:
    if difference.low is None or difference.high is None:
        return ""
    return between(difference.low * times, difference.high * times, places)
