"""One file a view: a frozen dataclass of plain values that lays itself out on a sheet.

To add one, write the class and let `projector.show.Show` make it. No view is ever given an answer.
"""

from typing import Protocol

from kulturverktyg.gui.projector.sheet import Piece, Sheet


class View(Protocol):
    """What the projector can show. Two that are equal look the same."""

    @property
    def words(self) -> str:
        """What it says, for those who hear it."""

    def lay(self, sheet: Sheet) -> tuple[Piece, ...]:
        """What stands where, everything inside the sheet."""
