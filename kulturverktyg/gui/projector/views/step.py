"""A step of the agenda, and the one that comes next."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from kulturverktyg.gui.projector.sheet import SMALLEST, Bar, Piece, Sheet, Text, evened

_LARGEST = 80.0
_GAP = 24
_RULE = 2
_LINES_FOR_NEXT = 2


@dataclass(frozen=True)
class Step:
    """Step ``number`` of ``of``; a workshop without an agenda has one without a number."""

    number: int
    of: int
    title: str
    following: str = ""

    @property
    def words(self) -> str:
        """All that is shown, in one line."""
        return ". ".join(part for part in (self._place, self.title, self._next) if part)

    def lay(self, sheet: Sheet) -> tuple[Piece, ...]:
        """The title in the middle takes the room it needs; what comes next is shortened, or left out, before it."""
        room, gap = sheet.room, sheet.px(_GAP)
        number = sheet.text(self._place, quiet=True)
        head = number.height + gap if self._place else 0
        for below in self._below(sheet):
            foot = below.height + 2 * gap if below is not None else 0
            height = room.height() - head - foot
            title = sheet.fitted(self.title, _LARGEST, height, bold=True)
            if title.points >= SMALLEST:
                break
        pieces: list[Piece] = [title.at(title.left, room.top() + head + (height - title.height) / 2)]
        if self._place:
            pieces.insert(0, number)
        if below is not None:
            top = room.bottom() - below.height
            rule = QRectF(room.left(), top - gap, room.width(), sheet.px(_RULE))
            pieces += [Bar(rule, sheet.tokens.line), below.at(below.left, top)]
        return tuple(pieces)

    def _below(self, sheet: Sheet) -> tuple[Text | None, ...]:
        if not self.following:
            return (None,)
        whole = evened(sheet.text(self._next, quiet=True))
        short = sheet.one_line(self._next, quiet=True)
        return (whole, short, None) if whole.lines <= _LINES_FOR_NEXT else (short, None)

    @property
    def _place(self) -> str:
        return f"Steg {self.number} av {self.of}" if self.of else ""

    @property
    def _next(self) -> str:
        return f"Härnäst: {self.following}" if self.following else ""
