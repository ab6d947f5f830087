"""Nothing: a dark calm screen, whatever the colours are otherwise."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF

from kulturverktyg.gui.projector.sheet import Bar, Piece, Sheet
from kulturverktyg.gui.theme import TOKENS, Mode


@dataclass(frozen=True)
class Blank:
    """The room looks at each other."""

    @property
    def words(self) -> str:
        """Nothing to read."""
        return "Släckt"

    def lay(self, sheet: Sheet) -> tuple[Piece, ...]:
        """One dark surface."""
        return (Bar(QRectF(QPointF(0, 0), QSizeF(sheet.size)), TOKENS[Mode.DARK].side),)
