"""Figures that an exported file shows, as released results: found by their headings, whoever made the file."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from kulturverktyg.audit.definitions import Definitions
from kulturverktyg.audit.reading.content import Table, Value
from kulturverktyg.audit.reading.folder import ReadFile
from kulturverktyg.guard.released import Measure, ReleasedFigure, ReleasedGroup, ReleasedResults, ReleasedTexts

_GROUP = ("grupp", "group")
_COUNT = ("svar (n)", "svar", "n", "antal svar")
_NAME = ("namn", "item", "dimension", "påstående", "fråga")
_MERGED = ("består av", "merged")
_HEADCOUNT = ("antal", "personer", "headcount")
_SIDES = (("nuläge", "nu", "now"), ("önskat", "desired"))
_PARTS = {"mean": ("medel", "medelvärde", "mean"), "index": ("index",), "positive": ("positiva", "positive")}
_ANSWER = re.compile(r"(nuläge|önskat): svar (\d+)")
_MOST_ROWS_ABOVE = 40


def results_in(file: ReadFile, today: ReleasedResults, definitions: Definitions) -> ReleasedResults | None:
    """What the file shows of a round, or None when it shows no figures of groups."""
    if file.text.lstrip().startswith("{"):
        return _from_json(file.text, today)
    reader = _Reader(today, definitions)
    for table in file.content.tables:
        reader.read(table)
    return reader.results()


@dataclass(frozen=True)
class _Headings:
    """Where each thing stands in a table; ``answers`` are the columns of a distribution, side by side."""

    group: int
    count: int
    names: tuple[int, ...]
    merged: int | None
    headcount: int | None
    parts: Mapping[tuple[int, str], int]
    answers: Mapping[int, tuple[int, ...]]


class _Reader:
    """Takes in tables one by one."""

    def __init__(self, today: ReleasedResults, definitions: Definitions) -> None:
        self._today = today
        self._definitions = definitions
        self._groups: dict[str, ReleasedGroup] = {}
        self._figures: dict[tuple[str, str], ReleasedFigure] = {}
        self._items = {_plain(words): item.name for item in today.items for words in (item.name, item.words, item.text)}
        self._dimensions = {_plain(words): d.name for d in today.dimensions for words in (d.name, d.title)}

    def read(self, table: Table) -> None:
        """Take in a table that has groups and how many answered."""
        for place, row in enumerate(table.rows[:_MOST_ROWS_ABOVE]):
            headings = _headings(row)
            if headings is not None:
                for cells in table.rows[place + 1 :]:
                    self._read_row(cells, headings)
                return

    def results(self) -> ReleasedResults | None:
        """All that was taken in."""
        if not self._groups:
            return None
        return replace(
            self._today,
            groups=tuple(self._groups.values()),
            figures=tuple(self._figures.values()),
            suppressed=(),
            texts=(),
        )

    def _read_row(self, cells: Sequence[Value], headings: _Headings) -> None:
        label, n = _at(cells, headings.group), number(_at(cells, headings.count))
        if not isinstance(label, str) or n is None or n != int(n):
            return
        label = label.strip()
        merged = str(_at(cells, headings.merged) or "")
        if not headings.names:
            self._groups[_plain(label)] = self._group(label, int(n), merged, number(_at(cells, headings.headcount)))
            return
        name = self._asked(cells, headings)
        if name is None:
            return
        group = self._groups.get(_plain(label))
        if group is None:
            shown = self._definitions.shown(label)
            group = self._group(label, max(int(n), shown.n if shown else 0), "", None)
            self._groups[_plain(label)] = group
        now, desired = (_measure(cells, headings, side) for side in (0, 1))
        item, dimension = (None, name) if name in self._dimensions.values() else (name, None)
        self._figures[group.id, name] = ReleasedFigure(group.id, item, dimension, int(n), now or Measure(None), desired)

    def _group(self, label: str, n: int, merged: str, headcount: float | None) -> ReleasedGroup:
        shown = self._definitions.shown(label, merged)
        cells, answers = self._definitions.of(label, merged)
        return ReleasedGroup(
            id=shown.id if shown else f"file:{label}",
            label=label,
            breakdown=shown.breakdown if shown else "",
            n=n,
            headcount=int(headcount or 0),
            merged=tuple(merged.split(", ")) if merged else None,
            cells=cells,
            parent=shown.parent if shown else None,
            answers=answers,
        )

    def _asked(self, cells: Sequence[Value], headings: _Headings) -> str | None:
        for column in headings.names:
            words = _plain(str(_at(cells, column) or ""))
            found = self._items.get(words) or self._dimensions.get(words)
            if found:
                return found
        return None


def group_column(row: Sequence[Value]) -> int | None:
    """The column whose heading says that groups stand in it; None where the row is no such heading."""
    return next((n for n, cell in enumerate(row) if isinstance(cell, str) and _plain(cell) in _GROUP), None)


def name_columns(row: Sequence[Value]) -> tuple[int, ...]:
    """The columns whose headings say that questions or areas are named in them, the surest first."""
    words = [_plain(cell) if isinstance(cell, str) else "" for cell in row]
    return tuple(words.index(word) for word in _NAME if word in words)


def number(value: Value) -> float | None:
    """A number as a cell or a text gives it, with decimal comma, true minus or per cent; None for all else."""
    if value is None or isinstance(value, float):
        return value
    text = (
        str(value).replace("\N{MINUS SIGN}", "-").replace("\u00a0", "").replace(" ", "").replace(",", ".").lstrip("'")
    )
    share = text.endswith("%")
    try:
        found = float(text.rstrip("%"))
    except ValueError:
        return None
    return found / 100 if share else found


def _headings(row: Sequence[Value]) -> _Headings | None:
    words = [_plain(cell) if isinstance(cell, str) else "" for cell in row]
    group = group_column(row)
    count = next((words.index(word) for word in _COUNT if word in words), None)
    if group is None or count is None:
        return None
    parts = {
        (side, part): place
        for place, word in enumerate(words)
        for side, names in enumerate(_SIDES)
        for part, ends in _PARTS.items()
        if word in [f"{name} {end}" for name in names for end in ends]
    }
    answers: dict[int, list[int]] = {}
    for place, word in enumerate(words):
        found = _ANSWER.fullmatch(word)
        if found:
            answers.setdefault(0 if found[1] == "nuläge" else 1, []).append(place)
    return _Headings(
        group,
        count,
        name_columns(row),
        next((n for n, word in enumerate(words) if word in _MERGED), None),
        next((n for n, word in enumerate(words) if word in _HEADCOUNT), None),
        parts,
        {side: tuple(columns) for side, columns in answers.items()},
    )


def _measure(cells: Sequence[Value], headings: _Headings, side: int) -> Measure | None:
    found = {part: number(_at(cells, headings.parts.get((side, part)))) for part in _PARTS}
    counts = [number(_at(cells, column)) for column in headings.answers.get(side, ())]
    given = [int(count) for count in counts if count is not None]
    if not given and not any(value is not None for value in found.values()):
        return None
    return Measure(found["mean"], found["index"], tuple(given) or None, found["positive"])


def _at(cells: Sequence[Value], column: int | None) -> Value:
    return cells[column] if column is not None and column < len(cells) else None


def _plain(words: str) -> str:
    return " ".join(words.split()).casefold()


def _from_json(text: str, today: ReleasedResults) -> ReleasedResults | None:
    """The object that ``results --format json`` prints."""
    try:
        kept = json.loads(text)
        groups = tuple(_group_of(group) for group in kept["groups"])
        figures = tuple(_figures_of(kept["figures"]))
        texts = tuple(ReleasedTexts(t["item"], "", tuple(t["texts"]), t.get("note", "")) for t in kept.get("texts", ()))
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
    return replace(today, groups=groups, figures=figures, suppressed=(), texts=texts)


def _group_of(kept: Mapping[str, Any]) -> ReleasedGroup:
    return ReleasedGroup(
        id=str(kept["id"]),
        label=str(kept["label"]),
        breakdown=str(kept.get("breakdown", "")),
        n=int(kept["n"]),
        headcount=int(kept.get("headcount") or 0),
        merged=tuple(kept["merged"]) if kept.get("merged") else None,
        cells=tuple((str(unit), str(role)) for unit, role in kept.get("cells", ())),
        depth=int(kept.get("depth") or 0),
        parent=kept.get("parent"),
        answers=tuple(sorted((question, tuple(names)) for question, names in kept.get("answers", {}).items())),
    )


def _figures_of(kept: Sequence[Mapping[str, Any]]) -> Iterator[ReleasedFigure]:
    for figure in kept:
        now = _measure_of(figure.get("now")) or Measure(None)
        desired = _measure_of(figure.get("desired"))
        item, dimension = figure.get("item"), figure.get("dimension")
        yield ReleasedFigure(str(figure["group"]), item, dimension, int(figure["n"]), now, desired)


def _measure_of(kept: Mapping[str, Any] | None) -> Measure | None:
    if kept is None:
        return None
    shown = kept.get("distribution")
    return Measure(
        kept.get("mean"),
        kept.get("index"),
        tuple(shown) if shown is not None else None,
        kept.get("positive"),
        kept.get("recommendation"),
        nearly_all=kept.get("nearly_all"),
    )
