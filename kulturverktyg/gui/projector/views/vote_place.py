"""One place of a vote: which option took it, or which share it, and with how much."""

from dataclasses import dataclass

from kulturverktyg.gui.projector.sheet import SMALLEST, Piece, Sheet, Text, evened

_LARGEST = 96.0
_GAP = 20
_MOST_SHARED = 4
_ENDS = (".", "?", "!", "…")


@dataclass(frozen=True)
class VotePlace:
    """``options`` are those that stand alike; ``value`` is what they have, in words."""

    vote: str
    rank: int
    options: tuple[str, ...]
    value: str

    @property
    def words(self) -> str:
        """All that is shown, in one line."""
        told = (self.vote, self._place, *self._told, self.value)
        return " ".join(part if part.endswith(_ENDS) else f"{part}." for part in told)

    def lay(self, sheet: Sheet) -> tuple[Piece, ...]:
        """The place above, its options in the middle as large as they can be, and below what they have."""
        room, gap = sheet.room, sheet.px(_GAP)
        head, foot = sheet.text(self._place, quiet=True), evened(sheet.text(self.value, quiet=True))
        for told in (self._told, self._fewer(1), ()):
            middle = self._middle(sheet, told, room.height() - head.height - foot.height - 2 * gap)
            if middle.points >= SMALLEST:
                break
        between = room.height() - head.height - foot.height
        top = room.top() + head.height + (between - middle.height) / 2
        return (head, middle.at(middle.left, top), foot.at(foot.left, room.bottom() - foot.height))

    def _middle(self, sheet: Sheet, told: tuple[str, ...], height: float) -> Text:
        words = "\n".join(told) if told else f"{len(self.options)} alternativ"
        return sheet.fitted(words, _LARGEST, height, bold=True)

    @property
    def _place(self) -> str:
        shared = " (delad)" if len(self.options) > 1 else ""
        return f"Plats {self.rank}{shared}"

    @property
    def _told(self) -> tuple[str, ...]:
        """The options, or the first of them and how many more."""
        return self.options if len(self.options) <= _MOST_SHARED else self._fewer(_MOST_SHARED - 1)

    def _fewer(self, count: int) -> tuple[str, ...]:
        left = len(self.options) - count
        return (*self.options[:count], f"… och {left} till") if left > 0 else self.options
