"""The dialogue log that is open: read when asked to, every edit in the file at once."""

import datetime as dt
from collections.abc import Callable, Hashable
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Slot

from kulturverktyg.decide.dialogue import DialogueLog
from kulturverktyg.errors import KnownError
from kulturverktyg.gui.desk.kept_editing import KeptEditing
from kulturverktyg.gui.desk.open_journey import OpenJourney

if TYPE_CHECKING:
    from kulturverktyg.store.store import Store


class DialogueEditing(KeptEditing[DialogueLog]):
    """Reads the log of the open journey when asked to `look`; an edit that cannot be is ``refused``."""

    def __init__(self, journey: OpenJourney, parent: QObject) -> None:
        super().__init__(journey, _save, parent)
        self._journey = journey
        self._look_again = False
        self.today = _today()
        self.saving.connect(self._saving_changed)
        journey.changed.connect(self._journey_changed)

    def look(self) -> None:
        """Show what the file holds now, once all that is on its way there has come."""
        self.today = _today()
        journey_id = self._journey.id
        self._journey.look(lambda store: (journey_id, _read(store, journey_id)), self._looked)

    def perform(self, words: str, edit: Callable[[DialogueLog], DialogueLog], joins: Hashable = None) -> None:
        try:
            super().perform(words, edit, joins)
        except KnownError as error:
            self.changed.emit()
            self.refused.emit(str(error))

    @Slot(object)
    def _looked(self, read: tuple[UUID, DialogueLog]) -> None:
        journey_id, log = read
        if not self._journey.is_open or self._journey.id != journey_id:
            return
        if self.is_saving:
            self._look_again = True
            return
        self.open(journey_id, log)

    @Slot(bool)
    def _saving_changed(self, under_way: bool) -> None:
        if not under_way and self._look_again and self._journey.is_open:
            self._look_again = False
            self.look()

    @Slot()
    def _journey_changed(self) -> None:
        if self._kept is not None and self._kept.id != self._journey.id:
            self.close()


def _today() -> dt.date:
    return dt.datetime.now().astimezone().date()


def _read(store: "Store", journey_id: UUID) -> DialogueLog:
    from kulturverktyg.decide.dialogues import read_dialogues

    return read_dialogues(store, journey_id)


def _save(store: "Store", journey_id: UUID, log: DialogueLog) -> None:
    from kulturverktyg.decide.dialogues import save_dialogues

    save_dialogues(store, journey_id, log)
