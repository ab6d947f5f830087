"""The paper that a report is set on, and how much of it the columns of a table take."""

import re
from collections.abc import Iterable, Iterator, Sequence

from kulturverktyg.export.report.document import Table

#: A4 upright, in millimetres.
PAGE_WIDTH, PAGE_HEIGHT = 210, 297
MARGIN_SIDE, MARGIN_TOP, MARGIN_FOOT = 22, 24, 24
MILLIMETRES = 25.4

#: Inches between the margins.
TEXT_WIDTH = (PAGE_WIDTH - 2 * MARGIN_SIDE) / MILLIMETRES
TEXT_HEIGHT = (PAGE_HEIGHT - MARGIN_TOP - MARGIN_FOOT) / MILLIMETRES
#: So high, in inches, may a picture be that shares its page with its heading and its caption.
PICTURE_HEIGHT = TEXT_HEIGHT - 1.9

#: More letters than this do not fit above a page, or beside its number; all of them stand on the first page.
EDGE_LETTERS = 92
#: A table of so few rows, none of them long, stands on one page.
_FEW_ROWS = 8
#: A row with more letters than this may be parted by the end of a page.
LONG_ROW = 900
#: A contents page is of use from so many headings on, and told in two levels up to so many.
FEW_HEADINGS, MANY_HEADINGS = 7, 34
#: Inches that a letter of a table takes, and the air of a cell.
_LETTER, _AIR = 0.079, 0.17
#: Where a line may be broken; never at a space that holds.
_SPACES = re.compile(r"[ \t\n]+")
#: So many letters of a word are held together if there is room, and whether or not; a number always is, if it can be.
_HELD, _ALWAYS_HELD, _LONGEST_NUMBER = 22, 14, 16
_LONGEST_LINE = 48
#: What is left, of the whole width, for the columns that have more to tell.
_LEFT_FOR_MORE = 0.25


def column_shares(table: Table) -> tuple[float, ...]:
    """How wide the columns are beside each other, together 1: as is said, else by what stands in them.

    No number is broken, and no usual word, as far as there is room.
    """
    columns = tuple(zip(table.header, *table.rows, strict=True))
    least = _least(columns)
    if sum(least) >= TEXT_WIDTH:
        return tuple(inches / sum(least) for inches in least)
    wanted = table.shares or [_inches(min(max(map(len, column)), _LONGEST_LINE)) for column in columns]
    over = TEXT_WIDTH - sum(least)
    asked = [max(0.01, share / sum(wanted) * TEXT_WIDTH - inches) for share, inches in zip(wanted, least, strict=True)]
    return tuple((inches + over * ask / sum(asked)) / TEXT_WIDTH for inches, ask in zip(least, asked, strict=True))


def letters_in(row: Sequence[str]) -> int:
    """How many letters the longest cell of a row has."""
    return max((len(cell) for cell in row), default=0)


def stands_whole(table: Table) -> bool:
    """Whether all of a table is to stand on one page."""
    return len(table.rows) <= _FEW_ROWS and max(map(letters_in, table.rows), default=0) <= LONG_ROW // _FEW_ROWS


def _least(columns: Sequence[Sequence[str]]) -> list[float]:
    """What each column takes for its longest word, and less, but never less than its numbers, where that is much."""
    whole = [_inches(min(_longest(_words(column)), _HELD)) for column in columns]
    held = [_inches(max(_longest(_numbers(column)), min(_longest(_words(column)), _ALWAYS_HELD))) for column in columns]
    room = TEXT_WIDTH * (1 - _LEFT_FOR_MORE)
    if sum(whole) <= room:
        return whole
    part = max(0.0, room - sum(held)) / max(0.01, sum(whole) - sum(held))
    return [one + (other - one) * part for one, other in zip(held, whole, strict=True)]


def _inches(letters: int) -> float:
    return _AIR + _LETTER * letters


def _words(column: Sequence[str]) -> Iterator[str]:
    return (word for cell in column for word in _SPACES.split(cell))


def _numbers(column: Sequence[str]) -> Iterator[str]:
    return (word[:_LONGEST_NUMBER] for word in _words(column) if any(letter.isdigit() for letter in word))


def _longest(words: Iterable[str]) -> int:
    return max(map(len, words), default=0)
