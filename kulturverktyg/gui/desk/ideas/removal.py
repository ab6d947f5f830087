"""Ideas removed for good: asked for first, since nothing can bring them back."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kulturverktyg.decide.board import RawIdea
from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.gui.widgets.dialogs import Dialogs

if TYPE_CHECKING:
    from kulturverktyg.store.store import Store

_LONGEST_QUOTE = 80
_AFTER = (
    "tas bort ur filen, med sina ord, och går inte att få tillbaka. I en stängd omröstning står det ”Borttagen idé”. "
    "Det ni själva har skrivit i förslag, beslut och åtgärder står kvar, och säkerhetskopior från när en omgång "
    "stängdes ändras inte."
)


class IdeaRemoval(QObject):
    """``begun`` comes when they go: whoever holds anything of them lets nothing of it be undone or saved again."""

    begun = Signal()

    def __init__(self, journey: OpenJourney, dialogs: Dialogs, parent: QObject) -> None:
        super().__init__(parent)
        self._journey = journey
        self._dialogs = dialogs

    @Slot(object)
    def ask(self, ideas: Sequence[RawIdea]) -> None:
        """Remove ideas, if that is what is wanted."""
        if not ideas or not self._dialogs.confirm("Ta bort för gott", f"{_named(ideas)} {_AFTER}", "Ta bort för gott"):
            return
        journey_id, keys = self._journey.id, [idea.id for idea in ideas]

        def remove(store: "Store") -> None:
            from kulturverktyg.decide.idea_removal import remove_ideas

            remove_ideas(store, journey_id, keys)

        self.begun.emit()
        self._journey.change(remove)


def _named(ideas: Sequence[RawIdea]) -> str:
    if len(ideas) > 1:
        return f"{len(ideas)} idéer"
    text = ideas[0].text
    return f"Idén ”{text}”" if len(text) <= _LONGEST_QUOTE else f"Idén ”{text[: _LONGEST_QUOTE - 1].rstrip()}…”"
