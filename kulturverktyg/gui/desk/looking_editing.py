"""A kept value that is read anew when a page is looked at, but never over what is on its way to the file."""

from collections.abc import Callable, Hashable
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, Slot

from kulturverktyg.errors import KnownError
from kulturverktyg.gui.desk.kept_editing import KeptEditing
from kulturverktyg.gui.desk.open_journey import OpenJourney

if TYPE_CHECKING:
    from kulturverktyg.store.store import Store

T = TypeVar("T")


class LookingEditing(KeptEditing[T]):
    """Reads the open journey's value when asked to `look`; an edit that cannot be is ``refused``.

    ``read`` gives the value itself, or what `_take` makes it of.
    """

    def __init__(
        self,
        journey: OpenJourney,
        read: "Callable[[Store, UUID], Any]",
        save: "Callable[[Store, UUID, T], None]",
        parent: QObject,
    ) -> None:
        super().__init__(journey, save, parent)
        self._journey, self._read = journey, read
        self._look_again = False
        self.saving.connect(self._saving_changed)
        journey.follow(self._journey_changed)

    def look(self) -> None:
        """Show what the file holds now, once all that is on its way there has come."""
        journey_id, read = self._journey.id, self._read
        self._journey.look(lambda store: (journey_id, read(store, journey_id)), self._looked)

    def perform(self, words: str, edit: Callable[[T], T], joins: Hashable = None) -> None:
        try:
            super().perform(words, edit, joins)
        except KnownError as error:
            self.changed.emit()
            self.refused.emit(str(error))

    def _take(self, journey_id: UUID, found: Any) -> None:
        """Have what was read open."""
        self.open(journey_id, found)

    @Slot(object)
    def _looked(self, told: tuple[UUID, Any]) -> None:
        journey_id, found = told
        if not self._journey.is_open or self._journey.id != journey_id:
            return
        if self.is_saving:
            self._look_again = True
            return
        self._take(journey_id, found)

    @Slot(bool)
    def _saving_changed(self, under_way: bool) -> None:
        if not under_way and self._look_again and self._journey.is_open:
            self._look_again = False
            self.look()

    @Slot()
    def _journey_changed(self) -> None:
        if self._kept is not None and self._kept.id != self._journey.id:
            self.close()
