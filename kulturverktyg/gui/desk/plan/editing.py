"""The action plan that is open: both the plan and its follow-up edit it here, so that they are always in step."""

import datetime as dt
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Slot

from kulturverktyg.decide.action_plan import ActionPlan
from kulturverktyg.decide.measure import Reason
from kulturverktyg.errors import KnownError
from kulturverktyg.gui.desk.kept_editing import KeptEditing
from kulturverktyg.gui.desk.open_journey import OpenJourney

if TYPE_CHECKING:
    from kulturverktyg.store.store import Store


@dataclass(frozen=True)
class _Read:
    """What the file holds: the plan, and what its measures can build on."""

    journey: UUID
    plan: ActionPlan
    reasons: tuple[Reason, ...]


class ActionEditing(KeptEditing[ActionPlan]):
    """Reads the plan of the open journey when asked to `look`; an edit that cannot be is ``refused``."""

    def __init__(self, journey: OpenJourney, parent: QObject) -> None:
        super().__init__(journey, _save, parent)
        self._journey = journey
        self._look_again = False
        self.reasons: tuple[Reason, ...] = ()
        self.today = dt.datetime.now().astimezone().date()
        self.saving.connect(self._saving_changed)
        journey.changed.connect(self._journey_changed)

    def look(self) -> None:
        """Show what the file holds now, once all that is on its way there has come."""
        self.today = dt.datetime.now().astimezone().date()
        journey_id = self._journey.id
        self._journey.look(lambda store: _look(store, journey_id), self._looked)

    def perform(self, words: str, edit: Callable[[ActionPlan], ActionPlan], joins: Hashable = None) -> None:
        try:
            super().perform(words, edit, joins)
        except KnownError as error:
            self.changed.emit()
            self.refused.emit(str(error))

    @Slot(object)
    def _looked(self, read: _Read) -> None:
        if not self._journey.is_open or self._journey.id != read.journey:
            return
        if self.is_saving:
            self._look_again = True
            return
        self.reasons = read.reasons
        self.open(read.journey, read.plan)

    @Slot(bool)
    def _saving_changed(self, under_way: bool) -> None:
        if not under_way and self._look_again and self._journey.is_open:
            self._look_again = False
            self.look()

    @Slot()
    def _journey_changed(self) -> None:
        if self._kept is not None and self._kept.id != self._journey.id:
            self.close()


def _look(store: "Store", journey_id: UUID) -> _Read:
    from kulturverktyg.decide.measures import read_plan
    from kulturverktyg.decide.reasons import read_reasons

    return _Read(journey_id, read_plan(store, journey_id), read_reasons(store, journey_id))


def _save(store: "Store", journey_id: UUID, plan: ActionPlan) -> None:
    from kulturverktyg.decide.measures import save_plan

    save_plan(store, journey_id, plan)
