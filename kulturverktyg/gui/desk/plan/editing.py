"""The action plan that is open: both the plan and its follow-up edit it here, so that they are always in step."""

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject

from kulturverktyg.decide.action_plan import ActionPlan
from kulturverktyg.decide.measure import Reason
from kulturverktyg.gui.desk.looking_editing import LookingEditing
from kulturverktyg.gui.desk.open_journey import OpenJourney

if TYPE_CHECKING:
    from kulturverktyg.store.store import Store


@dataclass(frozen=True)
class _Read:
    """What the file holds: the plan, and what its measures can build on."""

    plan: ActionPlan
    reasons: tuple[Reason, ...]


class ActionEditing(LookingEditing[ActionPlan]):
    """Reads the plan of the open journey when asked to `look`; an edit that cannot be is ``refused``."""

    def __init__(self, journey: OpenJourney, parent: QObject) -> None:
        super().__init__(journey, _look, _save, parent)
        self.reasons: tuple[Reason, ...] = ()
        self.today = dt.datetime.now().astimezone().date()

    def look(self) -> None:
        self.today = dt.datetime.now().astimezone().date()
        super().look()

    def _take(self, journey_id: UUID, found: _Read) -> None:
        self.reasons = found.reasons
        self.open(journey_id, found.plan)


def _look(store: "Store", journey_id: UUID) -> _Read:
    from kulturverktyg.decide.measures import read_plan
    from kulturverktyg.decide.reasons import read_reasons

    return _Read(read_plan(store, journey_id), read_reasons(store, journey_id))


def _save(store: "Store", journey_id: UUID, plan: ActionPlan) -> None:
    from kulturverktyg.decide.measures import save_plan

    save_plan(store, journey_id, plan)
