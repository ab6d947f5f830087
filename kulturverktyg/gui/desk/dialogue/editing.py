"""The dialogue log that is open: read when asked to, every edit in the file at once."""

import datetime as dt
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject

from kulturverktyg.decide.dialogue import DialogueLog
from kulturverktyg.gui.desk.looking_editing import LookingEditing
from kulturverktyg.gui.desk.open_journey import OpenJourney

if TYPE_CHECKING:
    from kulturverktyg.store.store import Store


class DialogueEditing(LookingEditing[DialogueLog]):
    """Reads the log of the open journey when asked to `look`; an edit that cannot be is ``refused``."""

    def __init__(self, journey: OpenJourney, parent: QObject) -> None:
        super().__init__(journey, _read, _save, parent)
        self.today = _today()

    def look(self) -> None:
        self.today = _today()
        super().look()


def _today() -> dt.date:
    return dt.datetime.now().astimezone().date()


def _read(store: "Store", journey_id: UUID) -> DialogueLog:
    from kulturverktyg.decide.dialogues import read_dialogues

    return read_dialogues(store, journey_id)


def _save(store: "Store", journey_id: UUID, log: DialogueLog) -> None:
    from kulturverktyg.decide.dialogues import save_dialogues

    save_dialogues(store, journey_id, log)
