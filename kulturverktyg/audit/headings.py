"""Figures under the name of a group that is not shown: in a part of a text or of a sheet, or a sheet of its own."""

import re
from collections.abc import Callable, Collection, Iterator, Sequence

from kulturverktyg.audit.from_files import number
from kulturverktyg.audit.reading.content import Table, Value, Words

#: So many paragraphs, and so many rows with something in them, are looked at below a heading.
_PARAGRAPHS, _ROWS = 2, 3
_NUMBERED = re.compile(r"^\d+(?:\.\d+)*\.?\s+")
_TEXT = "i texten"


def under_words(words: Sequence[Words], labels: Collection[str], tells: Callable[[str], bool]) -> Iterator[str]:
    """Of a text's paragraphs, the labels that stand alone in one shortly before one that ``tells`` a figure."""
    paragraphs = [one.text for one in words if one.place == _TEXT]
    for place, text in enumerate(paragraphs):
        label = _heading(text)
        if label in labels and any(map(tells, paragraphs[place + 1 : place + 1 + _PARAGRAPHS])):
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
    """A heading's own words, without its number and its colon."""
    return _NUMBERED.sub("", " ".join(str(cell).split())).rstrip(" :").casefold()
