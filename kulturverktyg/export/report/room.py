"""How much of an A4 page words take as a short document is set, so that it can be kept to one page.

It is reckoned a little on the large side, for the fonts that there usually are; nothing is cut by it, only told
shorter. Whoever sets the page sees how much room there really is, and takes what is shorter still where it must.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import ceil

from kulturverktyg.export.report.document import (
    Block,
    Bullets,
    Paragraph,
    Picture,
    Quotation,
    Section,
    Subheading,
    Table,
    Tone,
)

#: Of the fills that are shorter than the first that fits, so many are taken as one.
_STEP = 3
#: Millimetres that a page has for its parts, under a title of one line and above its foot.
_PAGE, _TITLE_LINE = 236.0, 11.0
#: Letters that a line holds, and a line of the title.
_LETTERS, _TITLE_LETTERS = 92, 44
#: Millimetres of a line of each sort, and of what stands around it.
_LINE, _LARGE_LINE, _SMALL_LINE = 4.5, 5.0, 3.9
_HEADING, _SUBHEADING, _AFTER, _ITEM, _CELL = 8.0, 5.4, 1.9, 0.9, 1.8
_PICTURE, _CAPTION = 80.0, 12.0


@dataclass(frozen=True)
class Fill:
    """How full a page is told: with so many measures, with a chart or not, ``brief`` in all else, and at last
    ``bare``, without own words and with one of each."""

    measures: int
    drawn: bool = False
    brief: bool = False
    bare: bool = False


def fills(measures: Sequence[int]) -> tuple[Fill, ...]:
    """From the fullest to the shortest: rather all measures than a chart, rather fewer measures than brief words."""
    full = (Fill(most, drawn) for most in measures for drawn in (True, False))
    bare = (Fill(most, brief=True, bare=True) for most in (*measures[-1:], 1, 0))
    return (*full, *(Fill(most, brief=True) for most in measures), *bare)


def on_one_page(
    title: str, make: Callable[[Fill], Sequence[Section]], measures: Sequence[int]
) -> tuple[tuple[Section, ...], ...]:
    """What is made with the first fill that goes on a page under its title, and then some that are shorter and
    shorter, with the shortest last."""
    room = _PAGE - _TITLE_LINE * (_lines(title, _TITLE_LETTERS) - 1)
    left = list(fills(measures))
    fitting: tuple[Section, ...] = ()
    while left:
        fitting = tuple(make(left.pop(0)))
        if sum(map(_section, fitting)) <= room:
            break
    return fitting, *(tuple(make(fill)) for fill in left[-1::-_STEP][::-1])


def _section(section: Section) -> float:
    own = _LINE * _lines(section.own) + _AFTER if section.own else 0.0
    return (_HEADING if section.title else 0.0) + own + sum(map(_block, section.blocks))


def _block(block: Block) -> float:
    match block:
        case Paragraph(text, Tone.LEAD):
            return _LARGE_LINE * _lines(text, _LETTERS * 0.86) + _AFTER
        case Paragraph(text, tone):
            return (_SMALL_LINE if tone is Tone.NOTE else _LINE) * _lines(text) + _AFTER
        case Subheading():
            return _SUBHEADING
        case Bullets(items):
            return sum(_LINE * _lines(item, _LETTERS - 4) + _ITEM for item in items) + _AFTER
        case Quotation(text, signed):
            return _LINE * (_lines(text) + bool(signed)) + 2 * _AFTER
        case Table():
            return _table(block)
        case Picture(caption=caption):
            return _PICTURE + _CAPTION + _SMALL_LINE * (_lines(caption) - 1)


def _table(table: Table) -> float:
    shares = table.shares or [1.0] * len(table.header)
    letters = [max(6.0, _LETTERS * share / sum(shares)) for share in shares]
    rows = (table.header, *table.rows)
    lines = [max(_lines(cell, width) for cell, width in zip(row, letters, strict=True)) for row in rows]
    return sum(_SMALL_LINE * count + _CELL for count in lines) + 4 * _AFTER


def _lines(words: str, letters: float = _LETTERS) -> int:
    return sum(max(1, ceil(len(line) / letters)) for line in words.split("\n"))
