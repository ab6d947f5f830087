"""Numbered lists of alternatives, in as many columns as it takes to see them all at once."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from kulturverktyg.gui.kiosk.answer_button import Alternative, Digit
from kulturverktyg.gui.kiosk.answer_row import AnswerRow
from kulturverktyg.gui.kiosk.button_grid import ButtonGrid
from kulturverktyg.gui.kiosk.look import ANSWER, LABEL
from kulturverktyg.gui.kiosk.pages.base import PageView, Room
from kulturverktyg.gui.kiosk.paint import RING_ROOM

Grid = TypeVar("Grid", bound=ButtonGrid)

_ONE_COLUMN = 5
_TWO_COLUMNS = 12
_THREE_COLUMNS = 18
_MOST_COLUMNS = 5
#: Letters of an alternative in a long list.
_COMPACT_ANSWER = 14.0
#: From this text size on, lists stand in one column.
TEXT_ONE_COLUMN = 1.6


def room_for(count: int) -> Room:
    """The width that a list of so many alternatives needs."""
    if count <= _ONE_COLUMN:
        return Room.TEXT
    return Room.WIDE if count <= _THREE_COLUMNS else Room.FULL


def choice_list(page: PageView, labels: Sequence[str], notes: Sequence[str]) -> AnswerRow:
    """A numbered list of alternatives whose values are their places, from 0."""
    count = len(labels)
    alternatives = [
        Alternative(
            place,
            words,
            place + 1,
            page.look.say(
                "answer.position",
                label=f"{words}, {note}" if note else words,
                position=place + 1,
                count=count,
            ),
            note,
        )
        for place, (words, note) in enumerate(zip(labels, notes, strict=True))
    ]

    def row(columns: int, points: float) -> AnswerRow:
        width = page.width_inside + 2 * RING_ROOM
        return AnswerRow(alternatives, page.look, width, columns=columns, digit=Digit.LEADING, most_points=points)

    return fitting(page, count, row)


def fitting(page: PageView, count: int, made: Callable[[int, float], Grid], *, below: int = 0) -> Grid:
    """What ``made`` makes of columns and points, with the fewest columns that leave ``below`` pixels on the page."""
    look = page.look
    columns = 1 if count <= _ONE_COLUMN else 2 if count <= _TWO_COLUMNS else 3
    if look.text_factor > 1:
        columns = min(columns, 2 if look.text_factor < TEXT_ONE_COLUMN else 1)
    usual = made(columns, _COMPACT_ANSWER if count > _TWO_COLUMNS else ANSWER)
    room = look.room_for_page - page.body.sizeHint().height() - below
    if _height(usual) <= room or look.text_factor >= TEXT_ONE_COLUMN:
        return usual
    tighter = [(columns, LABEL)] if count <= _TWO_COLUMNS else []
    tighter += [(more, _COMPACT_ANSWER) for more in range(columns, min(count, _MOST_COLUMNS) + 1)]
    lowest = usual
    for more, points in tighter:
        grid = made(more, points)
        if not grid.cuts_words and _height(grid) < _height(lowest):
            lowest = grid
        if _height(lowest) <= room:
            break
    return lowest


def _height(grid: ButtonGrid) -> int:
    return grid.sizeHint().height()
