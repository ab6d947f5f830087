"""The interviews that are open, and what of the journey they are seen against."""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Slot

from kulturverktyg.errors import KnownError
from kulturverktyg.gui.desk.kept_editing import KeptEditing
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
    journey: UUID
    interviews: Interviews
    dimensions: Mapping[str, str]


class InterviewsEditing(KeptEditing[Interviews]):
    """Reads the interviews of the open journey when asked to `look`; an edit that cannot be is ``refused``."""

    def __init__(self, journey: OpenJourney, parent: QObject) -> None:
        super().__init__(journey, _save, parent)
        self._journey = journey
        self._look_again = False
        self._dimensions: Mapping[str, str] = {}
        self.saving.connect(self._saving_changed)
        journey.changed.connect(self._journey_changed)

    @property
    def ground(self) -> Ground:
        """What the interviews are seen against now."""
        view = self._journey.view
        return Ground({role.id: role.name for role in view.roles}, self._dimensions, view.k)

    def look(self) -> None:
        """Show what the file holds now, once all that is on its way there has come."""
        journey_id = self._journey.id
        self._journey.look(lambda store: _look(store, journey_id), self._looked)

    def perform(self, words: str, edit: Callable[[Interviews], Interviews], joins: Hashable = None) -> None:
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
        self._dimensions = read.dimensions
        self.open(read.journey, read.interviews)
        self.changed.emit()

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
    from kulturverktyg.decide.visions import dimension_titles
    from kulturverktyg.understand.interviews import read_interviews

    return _Read(journey_id, read_interviews(store, journey_id), dimension_titles(store, journey_id))


def _save(store: "Store", journey_id: UUID, interviews: Interviews) -> None:
    from kulturverktyg.understand.interviews import save_interviews

    save_interviews(store, journey_id, interviews)
