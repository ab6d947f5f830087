"""Numbers in files that are not among those released: in the rows of groups, and in what charts keep for themselves."""

from bisect import bisect_left
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from functools import cached_property
from itertools import combinations

from kulturverktyg.audit.from_files import group_column, name_columns, number
from kulturverktyg.audit.reading.content import Content, Table, Value
from kulturverktyg.audit.report import named
from kulturverktyg.guard.released import ReleasedGroup, ReleasedResults
from kulturverktyg.guard.released_trend import Change
from kulturverktyg.guard.trends import compare, series

_MOST_ROWS_ABOVE = 40
_PLACES = (0, 1, 2, 3, 6)
_PLACES_SHOWN = (0, 1, 2)
_HUNDRED = 100
_HAIR = 1e-9
_SIXTH = 1e-6
#: With a larger share of rows that differ, a table is not of today's results.
_SOME = 0.5
About = tuple[str, str | None]
#: A group's label, and the numbers in its row that are not its own.
_Row = tuple[str, list[float]]


class _Known:
    """Numbers, and whether one that is written in a file, whole, rounded or in per cent, may be one of them."""

    def __init__(self, numbers: Iterator[float]) -> None:
        self._sorted = sorted({value * factor for value in numbers for factor in (1, _HUNDRED)})

    def __contains__(self, written: float) -> bool:
        places = next((places for places in _PLACES if round(written, places) == written), None)
        off = _SIXTH * max(1.0, abs(written)) if places is None else 0.5 / 10**places + _HAIR
        at = bisect_left(self._sorted, written - off)
        return at < len(self._sorted) and self._sorted[at] <= written + off


class ReleasedNumbers:
    """All numbers of ``everything`` that is released, and what follows from two rounds beside each other."""

    def __init__(self, everything: Sequence[object]) -> None:
        self._everything = everything
        self._rounds = [one for one in everything if isinstance(one, ReleasedResults)]
        self._names = {
            _plain(words): asked
            for results in self._rounds
            for asked, called in (
                *((item.name, (item.name, item.words, item.text)) for item in results.items),
                *((dimension.name, (dimension.name, dimension.title)) for dimension in results.dimensions),
            )
            for words in called
        }
        self._shown: dict[About, _Known] = {}

    def foreign_in(self, content: Content) -> Iterator[str]:
        """What a file tells beyond them, in Swedish; nothing of tables that are `of_other_results`."""
        for table in content.tables:
            rows = self._rows(table)
            for label, numbers in () if _is_other(rows) else _by_label(rows):
                yield f"i {table.place} står {_told(numbers)} för ”{label}”, som inte finns i resultaten."
        for kept in content.kept:
            foreign = [value for value in kept.numbers if value not in self._all]
            if foreign:
                yield f"{kept.place} finns {_told(foreign)}, som inte finns i resultaten."

    def of_other_results(self, content: Content) -> bool:
        """Whether a file has a table that most of differs: it was made before late answers came, or anew by hand."""
        return any(_is_other(self._rows(table)) for table in content.tables)

    def _rows(self, table: Table) -> list[_Row]:
        """The rows of groups that are shown, each with the numbers that are not theirs."""
        above = enumerate(table.rows[:_MOST_ROWS_ABOVE])
        heading = next((place for place, row in above if group_column(row) is not None), None)
        if heading is None:
            return []
        column, names = group_column(table.rows[heading]), name_columns(table.rows[heading])
        found: list[_Row] = []
        for row in table.rows[heading + 1 :]:
            label = _cell(row, column)
            if isinstance(label, str) and _plain(label) in self._sources:
                name = next((asked for n in names if (asked := self._names.get(_plain(str(_cell(row, n)))))), None)
                found.append((label, self._foreign(row, (_plain(label), name))))
        return found

    def _foreign(self, row: Sequence[Value], about: About) -> list[float]:
        given = [value for cell in row if cell not in (None, "") and (value := number(cell)) is not None]
        if not given:
            return []
        if about not in self._shown:
            self._shown[about] = _Known(self._of(about))
        return [value for value in given if value not in self._shown[about]]

    def _of(self, about: About) -> Iterator[float]:
        """The numbers of a group for a question or an area; of the whole group when no question is named."""
        label, name = about
        for asked, numbers in self._sources[label]:
            if name is None or asked in (name, None):
                yield from numbers
        if name is None:
            yield from (value for one in self._everything if one not in self._rounds for value in _numbers(one))

    @cached_property
    def _all(self) -> _Known:
        return _Known(value for released in self._everything for value in _numbers(released))

    @cached_property
    def _sources(self) -> Mapping[str, Sequence[tuple[str | None, tuple[float, ...]]]]:
        """The numbers of each group that is shown, by what was asked; None for its own."""
        found: dict[str, list[tuple[str | None, tuple[float, ...]]]] = {}
        labels: dict[str, str] = {}
        for results in self._rounds:
            labels |= {group.id: _plain(group.label) for group in results.groups}
            for group in results.groups:
                mine = (*_numbers(group), float(group.headcount - group.n))
                found.setdefault(_plain(group.label), []).append((None, mine))
            for figure in results.figures:
                if figure.group in labels:
                    name = figure.item or figure.dimension
                    found[labels[figure.group]].append((name, tuple(_numbers(figure))))
        for earlier, later in combinations(self._rounds, 2):
            points = {item.name: item.points for item in later.items}
            points |= {dimension.name: dimension.points for dimension in later.dimensions}
            for change in compare(earlier, later).changes:
                found[labels[change.group]].append((change.name, tuple(_changes(change, points[change.name]))))
        for place in range(len(self._rounds)):
            for one in series(self._rounds[: place + 1]).dimensions:
                found[labels[one.group]].append((one.dimension, tuple(_numbers(one.points))))
        return found


def _is_other(rows: Sequence[_Row]) -> bool:
    differing = sum(bool(foreign) for _, foreign in rows)
    return differing > max(1, _SOME * len(rows))


def _by_label(rows: Sequence[_Row]) -> Iterator[_Row]:
    for label in dict.fromkeys(label for label, foreign in rows if foreign):
        yield label, [value for other, foreign in rows if other == label for value in foreign]


def _told(numbers: Collection[float]) -> str:
    return named([f"{value:g}".replace(".", ",") for value in dict.fromkeys(numbers)])


def _numbers(value: object) -> Iterator[float]:
    """Every number in a value of released values, and the shares that are made of its counts."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        yield float(value)
    elif isinstance(value, tuple | list):
        counts = [each for each in value if isinstance(each, int) and not isinstance(each, bool)]
        if counts and sum(counts):
            yield from (count / sum(counts) for count in counts)
        for each in value:
            yield from _numbers(each)
    elif is_dataclass(value):
        if isinstance(value, ReleasedGroup) and value.headcount:
            yield value.n / value.headcount
        for field in fields(value):
            yield from _numbers(getattr(value, field.name))


def _changes(change: Change, points: int | None) -> Iterator[float]:
    """What is told of a change: in its own unit, as an index, and between values that were rounded first."""
    yield from _numbers(change)
    for differs in (change.mean, change.positive):
        if differs is None:
            continue
        yield from _rounded_first(differs.earlier, differs.later)
        if points and points > 1:
            step = _HUNDRED / (points - 1)
            ends = [value * step for value in (differs.low, differs.high) if value is not None]
            yield from (*ends, *(-end for end in ends))
            low, high = (
                (value - 1) * step if value is not None else None for value in (differs.earlier, differs.later)
            )
            yield from _rounded_first(low, high)


def _rounded_first(earlier: float | None, later: float | None) -> Iterator[float]:
    """Two values, their difference, and how they differ when both are rounded; upside down too, as when turned."""
    if earlier is None or later is None:
        return
    yield from (earlier, later, _HUNDRED - earlier, _HUNDRED - later, later - earlier, earlier - later)
    for places in _PLACES_SHOWN:
        for factor in (1, _HUNDRED):
            before, after = (_rounded(value * factor, places) for value in (earlier, later))
            differ = [(one - other) / factor for one in after for other in before]
            yield from (*differ, *(-value for value in differ))


def _rounded(value: float, places: int) -> set[float]:
    """The rounded value; both where it lies half-way between two."""
    return {round(value - _HAIR, places), round(value + _HAIR, places)}


def _cell(row: Sequence[Value], column: int | None) -> Value:
    return row[column] if column is not None and column < len(row) else None


def _plain(words: str) -> str:
    return " ".join(words.split()).casefold()
