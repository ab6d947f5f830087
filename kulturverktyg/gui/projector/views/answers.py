"""How many have answered so far, told so that nobody's answering can be told by it."""

from dataclasses import dataclass

from kulturverktyg.gui.projector.sheet import Piece, Sheet

_LARGEST = 96.0
_LARGEST_NUMBER = 240.0
_AROUND = 48.0
_HIDDEN = "Svaren kommer in"


def at_least(count: int | None, k: int) -> int | None:
    """The number to show for ``count`` answers: the last whole multiple of ``k``, None below the first.

    That no number below K is shown does not suffice in a room: everybody sees who leaves the kiosk, and a number that
    then stays as it was says that this person sent nothing. In steps of K each change stands for at least K people,
    as the guard asks of every figure that grows (0 or at least K), and no single arrival can be told.
    """
    return count // k * k if count is not None and count >= k else None


@dataclass(frozen=True)
class Answers:
    """``number`` comes from `at_least`; ``together`` when people answer at several workshops."""

    number: int | None = None
    together: bool = False

    @property
    def words(self) -> str:
        """All that is shown, in one line."""
        return _HIDDEN if self.number is None else f"Minst {self.number} {self._below}"

    def lay(self, sheet: Sheet) -> tuple[Piece, ...]:
        """The number in the middle between its words, or the words alone."""
        room = sheet.room
        if self.number is None:
            text = sheet.fitted(_HIDDEN, _LARGEST, room.height())
            return (text.at(text.left, room.center().y() - text.height / 2),)
        above, below = sheet.text("Minst", _AROUND, quiet=True), sheet.fitted(self._below, _AROUND, room.height() / 2)
        number = sheet.fitted(str(self.number), _LARGEST_NUMBER, room.height() - above.height - below.height, bold=True)
        top = room.center().y() - (above.height + number.height + below.height) / 2
        return (
            above.at(above.left, top),
            number.at(number.left, top + above.height),
            below.at(below.left, top + above.height + number.height),
        )

    @property
    def _below(self) -> str:
        return "har svarat hittills" + (", i alla workshoppar tillsammans" if self.together else "")
