"""One result at a time: what it is about, its figures in large type, and how sure they are."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kulturverktyg.gui.projector.sheet import SMALLEST, Piece, Sheet, Text, evened
from kulturverktyg.gui.theme import Tokens

_LARGEST_TITLE = 60.0
#: From the largest type for a figure down to the smallest that can be read.
_SIZES = tuple(float(points) for points in range(148, int(SMALLEST) - 1, -4))
_TITLE_PART = 0.42
_GAP = 20


@dataclass(frozen=True)
class Result:
    """``figures`` are names and their values in words, one to three of them; ``sure`` is how sure they are."""

    title: str
    figures: tuple[tuple[str, str], ...]
    sure: str = ""

    @property
    def words(self) -> str:
        """All that is shown, in one line."""
        told = [" ".join(part for part in pair if part) for pair in self.figures]
        return ". ".join(part.rstrip(".") for part in (self.title, *told, self.sure) if part)

    def lay(self, sheet: Sheet) -> tuple[Piece, ...]:
        """The title above, the figures beside each other in the middle, how sure they are below.

        Where all has no room in type that can be read, how sure it is is shortened, or left out.
        """
        for foot in self._feet(sheet):
            title, top, bottom = self._around(sheet, foot)
            names, values = self._columns(sheet, bottom - top)
            if _fit(title, names, values, bottom - top):
                break
        gap = sheet.px(_GAP)
        pieces: list[Piece] = [title, *_placed(sheet, names, values, (top, bottom), gap)]
        return (*pieces, *([foot.at(foot.left, sheet.room.bottom() - foot.height)] if foot is not None else ()))

    def _feet(self, sheet: Sheet) -> tuple[Text | None, ...]:
        if not self.sure:
            return (None,)
        return (evened(sheet.text(self.sure, quiet=True)), sheet.one_line(self.sure, quiet=True), None)

    def _around(self, sheet: Sheet, foot: Text | None) -> tuple[Text, float, float]:
        """The title, and where the room for the figures begins and ends."""
        room, gap = sheet.room, sheet.px(_GAP)
        below = foot.height + gap if foot is not None else 0.0
        title = sheet.fitted(self.title, _LARGEST_TITLE, (room.height() - below) * _TITLE_PART, bold=True)
        return title, room.top() + title.height + gap, room.bottom() - below

    def _columns(self, sheet: Sheet, height: float) -> tuple[list[Text], list[Text]]:
        """Names and values in columns of the same width; the values as large as there is room for, all alike."""
        gap = sheet.px(_GAP)
        width = (sheet.room.width() - gap * (len(self.figures) - 1)) / len(self.figures)
        names = [replace(sheet.text(name), width=width, colour=_colour(name, sheet.tokens)) for name, _ in self.figures]
        room = height - max(name.height for name in names)
        for points in _SIZES:
            values = [replace(sheet.text(value, points, bold=True), width=width) for _, value in self.figures]
            if all(value.height <= room and value.longest_word <= width for value in values):
                break
        return names, values


def _colour(name: str, tokens: Tokens) -> str:
    """Today and what is desired have their own colours, as everywhere."""
    return {"●": tokens.now, "◆": tokens.desired_text}.get(name[:1], tokens.quiet)


def _fit(title: Text, names: Sequence[Text], values: Sequence[Text], height: float) -> bool:
    tallest = max(name.height for name in names) + max(value.height for value in values)
    return title.points >= SMALLEST and tallest <= height


def _placed(
    sheet: Sheet, names: Sequence[Text], values: Sequence[Text], room: tuple[float, float], gap: float
) -> Iterator[Piece]:
    top, bottom = room
    name_height = max(name.height for name in names)
    above = top + (bottom - top - name_height - max(value.height for value in values)) / 2
    for place, (name, value) in enumerate(zip(names, values, strict=True)):
        left = sheet.room.left() + place * (value.width + gap)
        if name.words:
            yield name.at(left, above)
        yield value.at(left, above + name_height)
