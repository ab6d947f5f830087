"""One of the measures that have been agreed on: what, who, and by when."""

from dataclasses import dataclass

from kulturverktyg.gui.projector.sheet import Piece, Sheet, evened

_LARGEST = 88.0
_GAP = 24


@dataclass(frozen=True)
class AgreedMeasure:
    """Measure ``number`` of ``of``; ``foot`` says who owns it and when it is to be done, or is empty."""

    number: int
    of: int
    title: str
    foot: str = ""

    @property
    def words(self) -> str:
        """All that is shown, in one line."""
        return ". ".join(part for part in (self._place, self.title, self.foot) if part)

    def lay(self, sheet: Sheet) -> tuple[Piece, ...]:
        """The measure in the middle takes the room that the lines above and below leave."""
        room, gap = sheet.room, sheet.px(_GAP)
        head = sheet.text(self._place, quiet=True)
        foot = evened(sheet.text(self.foot, quiet=True)) if self.foot else None
        if foot is not None and foot.lines > 1:
            foot = sheet.one_line(self.foot, quiet=True)
        top = room.top() + head.height + gap
        bottom = room.bottom() - (foot.height + gap if foot is not None else 0.0)
        title = sheet.fitted(self.title, _LARGEST, bottom - top, bold=True)
        pieces: tuple[Piece, ...] = (head, title.at(title.left, top + (bottom - top - title.height) / 2))
        return pieces if foot is None else (*pieces, foot.at(foot.left, room.bottom() - foot.height))

    @property
    def _place(self) -> str:
        return f"Åtgärd {self.number} av {self.of}"
