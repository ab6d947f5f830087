"""Figures beside the name of a group that is not shown: in a row of a table, in a sentence, in a name, in a chart."""

import re
from collections.abc import Collection, Iterator, Sequence
from functools import cached_property
from itertools import zip_longest
from pathlib import PurePath

from kulturverktyg.audit.from_files import group_column, number
from kulturverktyg.audit.reading.content import Kept, Table, Value, Words
from kulturverktyg.audit.reading.folder import ReadFile
from kulturverktyg.audit.reading.json_rows import json_strings
from kulturverktyg.audit.written import strings
from kulturverktyg.guard.released import ReleasedResults

_CLAUSE = re.compile(r"(?<=[.!?;])\s+|\n|·")
_SMALL_WORDS = ("noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio")
_COUNT = rf"(\d+|{'|'.join(_SMALL_WORDS[1:])})"
_COUNTED = re.compile(
    rf"(?<![\w,.]){_COUNT}\W+(?:\w+\W+){{0,3}}(?:svar\w*|deltog|deltagare)(?!\w)"
    rf"|(?<!\w)(?:n|(?:antal )?svar(?:ade|ande|en)?|deltog|deltagare)\W{{1,4}}{_COUNT}(?!\w|[.,]\d|\s?%)",
    re.IGNORECASE,
)
_MEASURE = re.compile(
    r"(?<!\w)(medel(?!punkt|stor)\w*|(?:genom)?snitt\w*|index\w*|nuläge\w*|önskat läge|glapp\w*|positiva|skala\w*"
    r"|poäng)(?!\w)",
    re.IGNORECASE,
)
_ANSWERED = re.compile(
    r"(?<!\w)(svara\w*|tyck\w+|instäm\w+|upplev\w+|skatta\w*|bedöm\w*|ligger|hamnar|fick|gav)(?!\w)", re.IGNORECASE
)
_NUMBER = re.compile(r"(?<![\w,.])\d+(?:[.,]\d+)?(?!\w|[.,]\d)")
_EXACT = re.compile(r"(?<![\w,.])(?:\d+[.,]\d+|\d+\s?(?:%|procent))(?!\w|[.,]\d)", re.IGNORECASE)
#: Text files that are nothing but a table, and those with marks between what is said.
_TABLES = (".csv", ".tsv")
_MARKED_UP = (".html", ".htm", ".xml")
_IN_NAME = "i filens namn"


class HiddenGroups:
    """The groups that none of ``its`` rounds show though one of them hides it, or that no round shows at all.

    ``everything`` is all that is released, of whatever round: names in it that are longer than a group's are others'.
    """

    def __init__(self, its: Sequence[ReleasedResults], everything: Sequence[object]) -> None:
        rounds = [*its, *(one for one in everything if isinstance(one, ReleasedResults))]
        self.labels = tuple(sorted({*_hidden(its), *_hidden(rounds)}))
        self._smallest = max(results.k for results in rounds)
        self._said = {text.casefold() for released in (*its, *everything) for text in strings(released)}
        self._longer = {label: self._with(label) for label in self.labels}

    def figures_in(self, file: ReadFile) -> Iterator[str]:
        """Where a file tells something of them, in Swedish."""
        if not self.labels:
            return
        content = file.content
        for table in content.tables:
            yield from self._in_table(table)
        for words in content.words:
            yield from self._in_words(words)
        for place, clause in _clauses(file):
            yield from self._in_clause(place, clause)
        for kept in content.kept:
            yield from self._in_chart(kept)

    @cached_property
    def _any_label(self) -> re.Pattern[str]:
        return _word("|".join(map(re.escape, self.labels)))

    def _with(self, label: str) -> Sequence[str]:
        """What is called something longer that begins with, ends with or holds the label, the longest first."""
        name = _word(re.escape(label))
        return sorted((text for text in self._said if len(text) > len(label) and name.search(text)), key=len)[::-1]

    def _alone(self, label: str, text: str) -> str:
        """The text without what is called something longer than the label."""
        left = text.casefold()
        for longer in self._longer[label] if label.casefold() in left else ():
            left = left.replace(longer, " … ")
        return left

    def _in_table(self, table: Table) -> Iterator[str]:
        column = None
        found: dict[str, None] = {}
        labels = {label.casefold(): label for label in self.labels}
        for row, below in zip_longest(table.rows, table.rows[1:], fillvalue=()):
            column = group_column(row) if column is None else column
            told = _called(row, column) if _has_number(row) else []
            found |= dict.fromkeys(labels[words] for words in (*told, *_over(row, below)) if words in labels)
        yield from (f"i {table.place} står siffror bredvid ”{label}”, som inte får visas." for label in found)

    def _in_words(self, words: Words) -> Iterator[str]:
        for label in self.labels if self._any_label.search(words.text) else ():
            left = self._alone(label, words.text)
            if words.place == _IN_NAME and _word(re.escape(label)).search(words.text):
                yield f"filens namn säger ”{label}”, en grupp som inte får visas."
            elif any(0 < int(found) < self._smallest for found in _number_beside(label).findall(left)):
                yield f"{words.place} står ett litet antal bredvid ”{label}”, som inte får visas."

    def _in_clause(self, place: str, clause: str) -> Iterator[str]:
        if not self._any_label.search(clause) or not self._has_figure(clause):
            return
        for label in self.labels:
            left = self._alone(label, clause)
            if _word(re.escape(label)).search(left) and self._has_figure(left):
                yield f"{place} står en siffra i en mening om ”{label}”, som inte får visas."

    def _has_figure(self, clause: str) -> bool:
        """Whether something is told of how many have answered, or what."""
        if _MEASURE.search(clause) and _NUMBER.search(clause):
            return True
        if _ANSWERED.search(clause) and _EXACT.search(clause):
            return True
        counts = (_count(one or other) for one, other in _COUNTED.findall(clause))
        return any(0 < count < self._smallest for count in counts)

    def _in_chart(self, kept: Kept) -> Iterator[str]:
        labels = {words.casefold() for words in kept.labels}
        yield from (
            f"{kept.place} finns ”{label}”, som inte får visas." for label in self.labels if label.casefold() in labels
        )


def _hidden(rounds: Sequence[ReleasedResults]) -> Collection[str]:
    hidden = {hidden.label for results in rounds for hidden in results.suppressed if hidden.item is None}
    shown = {group.label.casefold() for results in rounds for group in results.groups}
    return {label for label in hidden if label and label.casefold() not in shown}


def _word(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE)


def _number_beside(label: str) -> re.Pattern[str]:
    """A number after the label, or after it and *n*."""
    return re.compile(rf"(?<!\w){re.escape(label)}\W{{1,4}}(?:n\W{{1,3}})?(\d+)(?!\w|[.,]\d)", re.IGNORECASE)


def _clauses(file: ReadFile) -> Iterator[tuple[str, str]]:
    """Each sentence, and what stands between two marks, with its place."""
    for place, text in _said(file):
        yield from ((place, clause) for clause in _CLAUSE.split(text))


def _said(file: ReadFile) -> Iterator[tuple[str, str]]:
    """What stands together: a paragraph, a line of a text, a string or a cell."""
    suffix = PurePath(file.name).suffix.casefold()
    if suffix in _TABLES:
        cells = (cell for table in file.content.tables for row in table.rows for cell in row)
        yield from (("i filen", cell) for cell in cells if isinstance(cell, str))
    elif suffix == ".json":
        yield from (("i filen", text) for text in json_strings(file.text))
    elif file.text and suffix not in _MARKED_UP:
        yield from (("i filen", line) for line in file.text.splitlines())
    else:
        shown = (words for words in file.content.words if not (file.text and "<" in words.text))
        yield from ((words.place, words.text) for words in shown)


def _called(row: Sequence[Value], column: int | None) -> Sequence[str]:
    """What the row is about: its first words, and those in the column of groups."""
    first = next((cell for cell in row if isinstance(cell, str) and cell.strip()), "")
    group = row[column] if column is not None and column < len(row) else ""
    return [_plain(first), _plain(group)]


def _over(row: Sequence[Value], below: Sequence[Value]) -> Sequence[str]:
    """What stands right above a number."""
    return [
        _plain(cell) for cell, under in zip(row, below, strict=False) if isinstance(cell, str) and _has_number([under])
    ]


def _plain(cell: Value) -> str:
    return " ".join(str(cell or "").split()).casefold()


def _has_number(row: Sequence[Value]) -> bool:
    return any(number(cell) is not None for cell in row if cell not in (None, ""))


def _count(words: str) -> int:
    return int(words) if words.isdigit() else _SMALL_WORDS.index(words.casefold())
