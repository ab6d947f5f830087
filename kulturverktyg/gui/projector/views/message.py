"""A message that the facilitator has written."""

from dataclasses import dataclass

from kulturverktyg.gui.projector.sheet import SMALLEST, Piece, Sheet

#: So much goes onto the usual screen in the smallest type, in ordinary Swedish.
LONGEST_MESSAGE = 300

_LARGEST = 96.0


@dataclass(frozen=True)
class Message:
    """Its lines are kept as written where there is room for them."""

    text: str

    @property
    def words(self) -> str:
        """The message."""
        return self.text

    def lay(self, sheet: Sheet) -> tuple[Piece, ...]:
        """In the middle, as large as it can be."""
        room = sheet.room
        text = sheet.fitted(self.text, _LARGEST, room.height())
        if text.points < SMALLEST:
            text = sheet.fitted(" ".join(self.text.split()), SMALLEST, room.height())
        return (text.at(text.left, room.center().y() - text.height / 2),)
