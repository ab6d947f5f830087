"""What was promised at a dialogue and should have been followed up by now, said where measures are followed up."""

import datetime as dt
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QWidget

from kulturverktyg.decide.dialogue import Exchange, late_commitments
from kulturverktyg.gui.desk.open_journey import OpenJourney

if TYPE_CHECKING:
    from kulturverktyg.store.store import Store

_MOST = 3
_Read = tuple[UUID, tuple[Exchange, ...]]


class LateCommitments(QLabel):
    """Hidden while no commitment is late."""

    def __init__(self, journey: OpenJourney, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._journey = journey
        self.setObjectName("label_commitments")
        self.setWordWrap(True)
        self.setProperty("role", "small")
        self.hide()

    def look(self) -> None:
        """Ask the file, and say what it says."""
        journey_id, today = self._journey.id, dt.datetime.now().astimezone().date()

        def read(store: "Store") -> _Read:
            from kulturverktyg.decide.dialogues import read_dialogues

            return journey_id, late_commitments(read_dialogues(store, journey_id), today)

        self._journey.look(read, self._looked)

    @Slot(object)
    def _looked(self, read: _Read) -> None:
        journey_id, late = read
        if self._journey.is_open and self._journey.id == journey_id:
            self.setText(_words(late))
            self.setVisible(bool(late))


def _words(late: tuple[Exchange, ...]) -> str:
    """Such as *2 löften ur dialogloggen är försenade: En kvart varje måndag (Enhetschef) · …*"""
    if not late:
        return ""
    single = "1 löfte ur dialogloggen är försenat"
    how_many = single if len(late) == 1 else f"{len(late)} löften ur dialogloggen är försenade"
    told = [" ".join(one.commitment.split()) + (f" ({one.owner})" if one.owner else "") for one in late[:_MOST]]
    more = [f"{len(late) - _MOST} till"] if len(late) > _MOST else []
    return f"{how_many}: {' · '.join([*told, *more])}."
