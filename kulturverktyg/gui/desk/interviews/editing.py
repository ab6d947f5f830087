"""The interviews that are open, and what of the journey they are seen against."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject

from kulturverktyg.gui.desk.looking_editing import LookingEditing
from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.understand.interview import Interviews

if TYPE_CHECKING:
    from kulturverktyg.store.store import Store


@dataclass(frozen=True)
class Ground:
    """The journey's roles and the survey's dimensions, each by id or name in their order, and its K."""

    roles: Mapping[UUID, str] = field(default_factory=dict)
    dimensions: Mapping[str, str] = field(default_factory=dict)
    k: int = 0


@dataclass(frozen=True)
class _Read:
    interviews: Interviews
    dimensions: Mapping[str, str]


class InterviewsEditing(LookingEditing[Interviews]):
    """Reads the interviews of the open journey when asked to `look`; an edit that cannot be is ``refused``."""

    def __init__(self, journey: OpenJourney, parent: QObject) -> None:
        super().__init__(journey, _look, _save, parent)
        self._dimensions: Mapping[str, str] = {}

    @property
    def ground(self) -> Ground:
        """What the interviews are seen against now."""
        view = self._journey.view
        return Ground({role.id: role.name for role in view.roles}, self._dimensions, view.k)

    def _take(self, journey_id: UUID, found: _Read) -> None:
        self._dimensions = found.dimensions
        self.open(journey_id, found.interviews)
        self.changed.emit()


def _look(store: "Store", journey_id: UUID) -> _Read:
    from kulturverktyg.decide.visions import dimension_titles
    from kulturverktyg.understand.interviews import read_interviews

    return _Read(read_interviews(store, journey_id), dimension_titles(store, journey_id))


def _save(store: "Store", journey_id: UUID, interviews: Interviews) -> None:
    from kulturverktyg.understand.interviews import save_interviews

    save_interviews(store, journey_id, interviews)
