"""Where marks and their labels go so that none lies on another. Lengths are in pixels."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, QSizeF

_CELL = 64.0
#: How many places are tried around a mark that has no room, in turns of the golden angle.
_TRIES = 120
_GOLDEN_ANGLE = math.pi * (3 - math.sqrt(5))
_AIR = 3.0

_Box = tuple[float, float, float, float]


@dataclass
class _Taken:
    """Boxes (left, top, right, bottom) that are taken, in cells, so that few have to be looked at."""

    cells: dict[tuple[int, int], list[_Box]] = field(default_factory=dict)

    def take(self, box: _Box) -> None:
        for cell in _cells(box):
            self.cells.setdefault(cell, []).append(box)

    def is_free(self, box: _Box) -> bool:
        left, top, right, bottom = box
        for cell in _cells(box):
            for start, high, end, low in self.cells.get(cell, ()):
                if left < end and start < right and top < low and high < bottom:
                    return False
        return True


def _cells(box: _Box) -> Iterator[tuple[int, int]]:
    for column in range(int(box[0] // _CELL), int(box[2] // _CELL) + 1):
        for row in range(int(box[1] // _CELL), int(box[3] // _CELL) + 1):
            yield column, row


def apart(places: Sequence[QPointF], size: float, room: QRectF) -> list[QPointF]:
    """Centres of marks of a size, each as near its own place as there is room beside those before it.

    A mark that has none anywhere near stays where it is, upon others.
    """
    taken, found = _Taken(), []
    for place in places:
        x, y = next(
            (each for each in _around(place.x(), place.y(), size, room) if taken.is_free(_square(*each, size))),
            (place.x(), place.y()),
        )
        taken.take(_square(x, y, size))
        found.append(QPointF(x, y))
    return found


def label_places(
    centres: Sequence[QPointF],
    size: float,
    labels: Sequence[Sequence[QSizeF]],
    room: QRectF,
    taken: Sequence[QRectF] = (),
) -> list[tuple[int, QRectF] | None]:
    """Which label of each mark's goes where, the first mark's first, or None where all room is ``taken``.

    A mark's labels are tried in their order, the later ones when all marks have had their turn. Marks at the end may
    have no labels.
    """
    used, within = _Taken(), (room.left(), room.top(), room.right(), room.bottom())
    for rect in taken:
        used.take((rect.left(), rect.top(), rect.right(), rect.bottom()))
    for centre in centres:
        used.take(_square(centre.x(), centre.y(), size))
    found: list[tuple[int, QRectF] | None] = [None] * len(centres)
    for turn in range(max(map(len, labels), default=0)):
        for place, of_mark in enumerate(labels):
            if found[place] is None and turn < len(of_mark):
                box = _room_beside(centres[place], size, of_mark[turn], within, used)
                if box is not None:
                    used.take(box)
                    found[place] = turn, QRectF(QPointF(box[0], box[1]), of_mark[turn])
    return found


def _room_beside(centre: QPointF, size: float, label: QSizeF, within: _Box, used: _Taken) -> _Box | None:
    for box in _beside(centre.x(), centre.y(), size / 2 + _AIR, label.width(), label.height()):
        inside = box[0] >= within[0] and box[1] >= within[1] and box[2] <= within[2] and box[3] <= within[3]
        if inside and used.is_free(box):
            return box
    return None


def _square(x: float, y: float, size: float) -> _Box:
    half = size / 2
    return x - half, y - half, x + half, y + half


def _around(x: float, y: float, size: float, room: QRectF) -> Iterator[tuple[float, float]]:
    """The place itself, and then places around it that are inside the room, further and further away."""
    yield x, y
    left, top, right, bottom = room.left(), room.top(), room.right(), room.bottom()
    for turn in range(1, _TRIES + 1):
        angle, reach = turn * _GOLDEN_ANGLE, size * 0.75 * math.sqrt(turn)
        there = x + math.cos(angle) * reach, y + math.sin(angle) * reach
        if left <= there[0] <= right and top <= there[1] <= bottom:
            yield there


def _beside(x: float, y: float, reach: float, width: float, height: float) -> Iterator[_Box]:
    """To the right, to the left, above and below, along the corners, and beyond them."""
    for left, top in (
        (reach, -height / 2),
        (-reach - width, -height / 2),
        (-width / 2, -reach - height),
        (-width / 2, reach),
        (0.0, -reach - height),
        (0.0, reach),
        (-width, -reach - height),
        (-width, reach),
        (reach, -reach - height),
        (reach, reach),
        (-reach - width, -reach - height),
        (-reach - width, reach),
    ):
        yield x + left, y + top, x + left + width, y + top + height
