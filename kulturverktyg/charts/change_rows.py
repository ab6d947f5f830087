"""Changes between two rounds as rows, with the words that page, sheet and terminal share."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from kulturverktyg.charts.words import NOT_SHOWN, between, decimal, difference, percent, signed, verdict
from kulturverktyg.guard.released import ReleasedItem
from kulturverktyg.guard.released_trend import Change, Difference, ReleasedTrend

_SIDES = {"now": "● nuläge", "desired": "◆ önskat läge"}
_SHARES = ("choice", "multiple")
#: The kind of a row that is told as an index.
INDEX = "index"
_HUNDRED = 100


@dataclass(frozen=True)
class ChangeRow:
    """One side of a dimension or an item of a group. ``side`` is empty where only the present was asked for.

    ``question`` is the whole question where ``title`` is one alternative of it. The change of a row of the kind
    `INDEX` is in steps on the scale 0–100.
    """

    change: Change
    title: str
    side: str = ""
    kind: str = INDEX
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
        if self.in_percent:
            return share_difference(self.change.main)
        shown = self.shown_difference
        return "" if shown is None else signed(shown, self.places)

    @property
    def shown_difference(self) -> Decimal | None:
        """The same as a number; of shares in percentage points."""
        return _shown_share(self.change.main) if self.in_percent else _shown(self.change.main, self.places)

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
    """The dimensions of a group, both sides of each, as indexes."""
    dimensions = {dimension.name: dimension for dimension in trend.dimensions}
    changes = [change for change in trend.of_group(group) if change.dimension is not None]
    paired = {change.dimension for change in changes if change.side == "desired"}
    return [
        ChangeRow(
            _in_index(change, dimensions[change.name].points),
            dimensions[change.name].title,
            _SIDES[change.side] if change.dimension in paired else "",
            places=0,
        )
        for change in changes
    ]


def statement_rows(trend: ReleasedTrend, group: str) -> list[ChangeRow]:
    """The statements that make up dimensions, both sides of each, as indexes: a reversed one is turned."""
    items = {item.name: item for item in trend.items if item.dimension is not None and item.points is not None}
    return [
        ChangeRow(
            _in_index(change, items[change.item].points, turned=items[change.item].reversed),
            items[change.item].words,
            _SIDES[change.side] if items[change.item].kind == "pair" else "",
            places=0,
        )
        for change in trend.of_group(group)
        if change.item in items and change.mean is not None
    ]


def item_rows(trend: ReleasedTrend, group: str) -> list[ChangeRow]:
    """The items of a group, both sides of each, and every alternative of a single choice."""
    items = {item.name: item for item in trend.items}
    return [_item_row(change, items[change.item]) for change in trend.of_group(group) if change.item is not None]


def share_difference(shares: Difference) -> str:
    """``+13 procentenheter``."""
    shown = _shown_share(shares)
    if shown is None:
        return ""
    words = signed(shown, 0)
    return f"{words} procentenhet" if words[1:] == "1" else f"{words} procentenheter"


def share_interval(shares: Difference) -> str:
    """The interval of a difference of shares, in percentage points."""
    return _interval(shares, _HUNDRED, 0)


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


def _in_index(change: Change, points: int | None, *, turned: bool = False) -> Change:
    """The same change on the scale 0–100; without ``points`` it is there already."""
    if points is None or change.mean is None:
        return change
    step, mean = _HUNDRED / (points - 1), change.mean
    ends = (mean.low, mean.high) if mean.low is not None and mean.high is not None else None
    if turned and ends is not None:
        ends = (-ends[1], -ends[0])
    low, high = (ends[0] * step, ends[1] * step) if ends is not None else (None, None)
    earlier, later = (_index(value, step, turned=turned) for value in (mean.earlier, mean.later))
    return replace(change, mean=Difference(earlier, later, low, high, mean.reason))


def _index(value: float | None, step: float, *, turned: bool) -> float | None:
    if value is None:
        return None
    return _HUNDRED - (value - 1) * step if turned else (value - 1) * step


def _shown(change: Difference, places: int, times: int = 1) -> Decimal | None:
    if change.earlier is None or change.later is None:
        return None
    earlier, later = change.earlier * times, change.later * times
    return difference(later - earlier, earlier, later, places)


def _shown_share(shares: Difference) -> Decimal | None:
    return _shown(shares, 0, _HUNDRED)


def _interval(change: Difference, times: int, places: int) -> str:
    if change.low is None or change.high is None:
        return ""
    return between(change.low * times, change.high * times, places)
