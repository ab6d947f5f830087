"""Figures beside the name of a group that is not shown: in a row of a table, in a sentence, in a name, in a chart."""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import groupby, zip_longest
from operator import itemgetter
from pathlib import PurePath

from kulturverktyg.audit.from_files import group_column, number
from kulturverktyg.audit.headings import under_rows, under_words
from kulturverktyg.audit.reading.content import Kept, Table, Value, Words
from kulturverktyg.audit.reading.folder import ReadFile
from kulturverktyg.audit.reading.json_rows import json_strings
from kulturverktyg.audit.written import strings
from kulturverktyg.guard.released import ReleasedResults

#: No sentence begins with a figure or a small letter: "Stab: Jag trivs. 2,7" is one.
_CLAUSE = re.compile(r"(?<=[.!?;])\s+(?!\W*[\da-zåäö])|\n|·")
#: How the ids of units begin.
_UNIT = "unit:"
#: What a unit is called in a sentence: "staben", "hemtjänstens".
_ENDINGS = "(?:e?n|e?t)?s?"
#: Up to two words without a mark between, before and after.
_LAST_WORDS = re.compile(r"(?:\w+\s+){1,2}$")
_FIRST_WORDS = re.compile(r"^(?:\s+\w+){1,2}")
_FEWEST_AROUND = 2
#: So many characters away words are looked for.
_NEAR = 80
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
_EXACTLY = r"(?<![\w,.])(?:\d+[.,]\d+|\d+\s?(?:%|procent))(?!\w|[.,]\d)"
#: What a figure is called where it stands after a name as in "stab: {medel: 2.67}".
_CALLED = (
    r"(?:medel\w*|(?:genom)?snitt\w*|index\w*|nu|nul[aä]ge\w*|[oö]nskat\w*|glapp\w*|v[aä]rde\w*|po[aä]ng"
    r"|mean|average|avg|value|score|now|desired|gap)"
)
_EXACT = re.compile(_EXACTLY, re.IGNORECASE)
#: Text files that are nothing but a table, and those with marks between what is said.
_TABLES = (".csv", ".tsv")
_MARKED_UP = (".html", ".htm", ".xml")
#: Where paragraphs follow one another; in a PDF a line may be but the end of one.
_WRITTEN = ("i texten", "i filen")
_IN_NAME = "i filens namn"


class HiddenGroups:
    """The groups that none of ``its`` rounds show though one of them hides it, or that no round shows at all.

    ``everything`` is all that is released, of whatever round: names in it that are longer than a group's are others'.
    """

    def __init__(self, its: Sequence[ReleasedResults], everything: Sequence[object]) -> None:
        rounds = [*its, *(one for one in everything if isinstance(one, ReleasedResults))]
        hidden = _hidden(rounds) | _hidden(its)
        self.labels = tuple(sorted(hidden))
        self._named = {
            label: re.escape(label) + (_ENDINGS if id_.startswith(_UNIT) else "") for label, id_ in hidden.items()
        }
        self._asked = _word("|".join(sorted(map(re.escape, _asked(rounds)), key=len, reverse=True)) or "(?!)")
        self._smallest = max(results.k for results in rounds)
        self._groups = {group.label.casefold() for results in rounds for group in results.groups} | {
            label.casefold() for label in hidden
        }
        self._said = {text.casefold() for released in (*its, *everything) for text in strings(released)}
        self._longer = {label: self._with(label) for label in self.labels}
        self._words = {label: [_spaced(longer) for longer in self._longer[label]] for label in self.labels}

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
        yield from self._under_headings(file)

    @cached_property
    def _any_label(self) -> re.Pattern[str]:
        return _word("|".join(self._named.values()))

    def _with(self, label: str) -> Sequence[str]:
        """What is called something longer that begins with, ends with or holds the label, the longest first."""
        name = _word(self._named[label])
        said = {text.rstrip(".") for text in self._said if name.search(text)}
        return sorted((text for text in said if len(text) > len(label)), key=len)[::-1]

    def _alone(self, label: str, text: str) -> str:
        """The text without what is called something longer than the label, be it whole or cut short."""
        left = text.casefold()
        if label.casefold() not in left:
            return left
        for longer in self._longer[label]:
            left = left.replace(longer, " … ")
        return _word(self._named[label]).sub(lambda found: "…" if self._is_part(label, found) else found[0], left)

    def _is_part(self, label: str, found: re.Match[str]) -> bool:
        """Whether the words around it are those around it in something longer, which is cut short or has no room."""
        start, end = found.span()
        near = (
            _LAST_WORDS.search(found.string[max(start - _NEAR, 0) : start]),
            _FIRST_WORDS.search(found.string[end : end + _NEAR]),
        )
        before, after = (words[0] if words else "" for words in near)
        if len((before + after).split()) < _FEWEST_AROUND:
            return False
        around = _spaced(before + found[0] + after)
        return any(around in longer for longer in self._words[label])

    def _in_table(self, table: Table) -> Iterator[str]:
        column = None
        found: dict[str, None] = {}
        labels = {label.casefold(): label for label in self.labels}
        for row, below in zip_longest(table.rows, table.rows[1:], fillvalue=()):
            column = group_column(row) if column is None else column
            told = _called(row, column) if _has_number(row) else []
            found |= dict.fromkeys(labels[words] for words in (*told, *_over(row, below)) if words in labels)
        yield from (f"i {table.place} står siffror bredvid ”{label}”, som inte får visas." for label in found)

    def _under_headings(self, file: ReadFile) -> Iterator[str]:
        labels = {label.casefold(): label for label in self.labels}
        for place, clauses in groupby(_clauses(file), key=itemgetter(0)):
            if place in _WRITTEN:
                paragraphs = [text for _, text in clauses]
                for label in dict.fromkeys(under_words(paragraphs, labels, self._groups, self._is_told)):
                    yield f"{place} står en siffra under rubriken ”{labels[label]}”, som inte får visas."
        for table in file.content.tables:
            for label in dict.fromkeys(under_rows(table, labels, self._groups)):
                yield f"i {table.place} står siffror under rubriken ”{labels[label]}”, som inte får visas."

    def _is_told(self, text: str) -> bool:
        return bool(_EXACT.search(text)) or self._has_figure(text)

    def _in_words(self, words: Words) -> Iterator[str]:
        for label in self.labels if self._any_label.search(words.text) else ():
            left = self._alone(label, words.text)
            if words.place == _IN_NAME and _word(self._named[label]).search(words.text):
                yield f"filens namn säger ”{label}”, en grupp som inte får visas."
            elif any(0 < int(found) < self._smallest for found in _number_beside(self._named[label]).findall(left)):
                yield f"{words.place} står ett litet antal bredvid ”{label}”, som inte får visas."
            elif _exact_beside(self._named[label]).search(left):
                yield f"{words.place} står en siffra bredvid ”{label}”, som inte får visas."

    def _in_clause(self, place: str, clause: str) -> Iterator[str]:
        if not self._any_label.search(clause) or not self._has_figure(clause):
            return
        for label in self.labels:
            left = self._alone(label, clause)
            if _word(self._named[label]).search(left) and self._has_figure(left):
                yield f"{place} står en siffra i en mening om ”{label}”, som inte får visas."

    def _has_figure(self, clause: str) -> bool:
        """Whether something is told of how many have answered, or what."""
        if _MEASURE.search(clause) and _NUMBER.search(clause):
            return True
        if _EXACT.search(clause) and (_ANSWERED.search(clause) or self._asked.search(clause)):
            return True
        counts = (_count(one or other) for one, other in _COUNTED.findall(clause))
        return any(0 < count < self._smallest for count in counts)

    def _in_chart(self, kept: Kept) -> Iterator[str]:
        labels = {words.casefold() for words in kept.labels}
        yield from (
            f"{kept.place} finns ”{label}”, som inte får visas." for label in self.labels if label.casefold() in labels
        )


def _hidden(rounds: Sequence[ReleasedResults]) -> dict[str, str]:
    """Their labels, and an id of each."""
    hidden = {one.label: one.group for results in rounds for one in results.suppressed if one.item is None}
    shown = {group.label.casefold() for results in rounds for group in results.groups}
    return {label: id_ for label, id_ in hidden.items() if label and label.casefold() not in shown}


def _asked(rounds: Sequence[ReleasedResults]) -> set[str]:
    """What has been asked of, in the words of items and dimensions without their full stop."""
    return {*(item.text.rstrip(".") for results in rounds for item in results.items)} | {
        dimension.title for results in rounds for dimension in results.dimensions
    }


def _word(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE)


def _number_beside(named: str) -> re.Pattern[str]:
    """A number after the label, or after it and *n*."""
    return re.compile(rf"(?<!\w){named}\W{{1,4}}(?:n\W{{1,3}})?(\d+)(?!\w|[.,]\d)", re.IGNORECASE)


def _exact_beside(named: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){named}(?:\W{{1,4}}|\W{{1,8}}{_CALLED}\W{{1,4}}){_EXACTLY}", re.IGNORECASE)


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


def _spaced(text: str) -> str:
    """The words alone, with a space before and after each."""
    return " ".join(["", *re.findall(r"\w+", text), ""])


def _plain(cell: Value) -> str:
    return " ".join(str(cell or "").split()).casefold()


def _has_number(row: Sequence[Value]) -> bool:
    return any(number(cell) is not None for cell in row if cell not in (None, ""))


def _count(words: str) -> int:
    return int(words) if words.isdigit() else _SMALL_WORDS.index(words.casefold())
