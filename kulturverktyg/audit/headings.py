"""Figures under the name of a group that is not shown: in a part of a text or of a sheet, or a sheet of its own."""

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from itertools import takewhile

from kulturverktyg.audit.from_files import number
from kulturverktyg.audit.reading.content import Table, Value

#: So many paragraphs, and so many rows with something in them, are looked at below a heading.
_PARAGRAPHS, _ROWS = 2, 3
_WORD = re.compile(r"\w")
#: What stands around a heading's own words: its number, the marks of Markdown, a colon.
_AROUND = re.compile(r"^[\s#*_-]*(?:\d+(?:\.\d+)*\.?\s+)?|[\s#*_:]+$")


def under_words(
    paragraphs: Sequence[str], labels: Collection[str], others: Collection[str], tells: Callable[[str], bool]
) -> Iterator[str]:
    """The labels that stand alone shortly before a paragraph that ``tells`` a figure; ``others`` begin a new part."""
    filled = [text for text in paragraphs if _WORD.search(text)]
    for place, text in enumerate(filled):
        below = takewhile(lambda one: _heading(one) not in others, filled[place + 1 : place + 1 + _PARAGRAPHS])
        label = _heading(text)
        if label in labels and any(map(tells, below)):
            yield label


def under_rows(table: Table, labels: Collection[str], others: Collection[str]) -> Iterator[str]:
    """The labels that are alone in a row shortly before one with numbers; ``others`` begin what is about them."""
    rows = [[cell for cell in row if cell not in (None, "")] for row in table.rows]
    filled = [row for row in rows if row]
    for place, row in enumerate(filled):
        label = _heading(row[0]) if len(row) == 1 else ""
        if label in labels and _has_figures(filled[place + 1 : place + 1 + _ROWS], others):
            yield label
    for label in labels:
        if f"”{label}”" in table.place.casefold() and _has_figures(filled, others):
            yield label


def _has_figures(rows: Sequence[Sequence[Value]], others: Collection[str]) -> bool:
    """Whether there are numbers before a row that is about somebody else."""
    for row in rows:
        if any(isinstance(cell, str) and _heading(cell) in others for cell in row):
            return False
        if any(number(cell) is not None for cell in row):
            return True
    return False


def _heading(cell: Value) -> str:
    return " ".join(_AROUND.sub("", str(cell)).split()).casefold()
