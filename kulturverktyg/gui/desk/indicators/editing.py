"""The indicators and the calculator's figures that are open, edited and undone as one value."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Slot

from kulturverktyg.decide.calculator.figures import Figures
from kulturverktyg.errors import KnownError
from kulturverktyg.gui.desk.kept_editing import KeptEditing
from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.understand.indicator import Indicators

if TYPE_CHECKING:
    from kulturverktyg.store.store import Store


@dataclass(frozen=True)
class Counting:
    """What is counted beside the survey."""

    indicators: Indicators = ()
    figures: Figures = field(default_factory=dict)


class CountingEditing(KeptEditing[Counting]):
    """Reads what is counted in the open journey when asked to `look`; an edit that cannot be is ``refused``."""

    def __init__(self, journey: OpenJourney, parent: QObject) -> None:
        super().__init__(journey, _save, parent)
        self._journey = journey
        self._look_again = False
        self.saving.connect(self._saving_changed)
        journey.changed.connect(self._journey_changed)

    def look(self) -> None:
        """Show what the file holds now, once all that is on its way there has come."""
        journey_id = self._journey.id
        self._journey.look(lambda store: (journey_id, _read(store, journey_id)), self._looked)

    def perform(self, words: str, edit: Callable[[Counting], Counting], joins: Hashable = None) -> None:
        try:
            super().perform(words, edit, joins)
        except KnownError as error:
            self.changed.emit()
            self.refused.emit(str(error))

    def edit_indicators(self, words: str, edit: Callable[[Indicators], Indicators]) -> None:
        """Make an edit of the indicators alone."""
        self.perform(words, lambda value: replace(value, indicators=edit(value.indicators)))

    @Slot(object)
    def _looked(self, read: tuple[UUID, Counting]) -> None:
        journey_id, counting = read
        if not self._journey.is_open or self._journey.id != journey_id:
            return
        if self.is_saving:
            self._look_again = True
            return
        self.open(journey_id, counting)
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


def _read(store: "Store", journey_id: UUID) -> Counting:
    from kulturverktyg.decide.calculator.kept_figures import read_figures
    from kulturverktyg.understand.indicators import read_indicators

    return Counting(read_indicators(store, journey_id), read_figures(store, journey_id))


def _save(store: "Store", journey_id: UUID, counting: Counting) -> None:
    from kulturverktyg.decide.calculator.kept_figures import put_figures
    from kulturverktyg.understand.indicators import put_indicators

    with store.write() as session:
        put_indicators(session, journey_id, counting.indicators)
        put_figures(session, journey_id, counting.figures)
