"""From what to what: how it is today to the left, how it is to be to the right."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF

from kulturverktyg.gui.projector.sheet import SMALLEST, Bar, Piece, Sheet, Text

_SIZES = tuple(float(points) for points in range(76, 7, -4))
_GAP, _ARROW, _RULE, _AIR = 24, 120, 6, 24
_NOW, _THEN = "● Från", "◆ Till"


@dataclass(frozen=True)
class FromTo:
    """A pair of the vision; ``title`` says what it is about, and ``foot`` is a line below, or empty."""

    title: str
    now: str
    then: str
    foot: str = ""

    @property
    def words(self) -> str:
        """All that is shown, in one line."""
        told = (self.title, f"Från: {self.now}", f"Till: {self.then}", self.foot)
        return ". ".join(part.rstrip(".") for part in told if part)

    def lay(self, sheet: Sheet) -> tuple[Piece, ...]:
        """The title above, the two sides in the middle in type of one size, the line below where there is room."""
        title = sheet.one_line(self.title, quiet=True)
        foot = sheet.one_line(self.foot, quiet=True) if self.foot else None
        gap, room = sheet.px(_GAP), sheet.room
        top = room.top() + title.height + gap
        bottom = room.bottom() - (foot.height + gap if foot is not None else 0.0)
        pieces: list[Piece] = [title, *self._sides(sheet, top, bottom)]
        return (*pieces, *([foot.at(foot.left, room.bottom() - foot.height)] if foot is not None else ()))

    def _sides(self, sheet: Sheet, top: float, bottom: float) -> Iterator[Piece]:
        arrow, rule, air = sheet.px(_ARROW), sheet.px(_RULE), sheet.px(_AIR)
        room, tokens = sheet.room, sheet.tokens
        width = (room.width() - arrow) / 2
        heads = [
            replace(sheet.text(words, bold=True), width=width, colour=colour)
            for words, colour in ((_NOW, tokens.now), (_THEN, tokens.desired_text))
        ]
        above_words = heads[0].height + rule + air
        said = self._said(sheet, width, bottom - top - above_words)
        high = above_words + max(text.height for text in said)
        above = top + (bottom - top - high) / 2
        for place, (head, text, colour) in enumerate(zip(heads, said, (tokens.now, tokens.desired), strict=True)):
            left = room.left() + place * (width + arrow)
            yield head.at(left, above)
            yield Bar(QRectF(left, above + head.height, width, rule), colour)
            yield text.at(left, above + above_words)
        yield self._arrow(sheet, arrow, above + above_words)

    def _said(self, sheet: Sheet, width: float, height: float) -> list[Text]:
        for points in _SIZES:
            said = [replace(sheet.text(words, points), width=width) for words in (self.now, self.then)]
            whole = points <= SMALLEST or all(text.longest_word <= width for text in said)
            if whole and all(text.height <= height for text in said):
                break
        return _alike(said)

    def _arrow(self, sheet: Sheet, width: float, top: float) -> Text:
        arrow = replace(sheet.text("→", 64, quiet=True), width=width)
        return arrow.at(sheet.room.center().x() - width / 2, top)


def _alike(said: list[Text]) -> list[Text]:
    """Both with as many lines: so they are both centred, or both begin at an edge."""
    most = max(text.lines for text in said)
    return [replace(text, words=text.words + "\n" * (most - text.lines)) for text in said]
