"""The indicators and the calculator's figures that are open, edited and undone as one value."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from kulturverktyg.decide.calculator.figures import Figures
from kulturverktyg.gui.desk.looking_editing import LookingEditing
from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.understand.indicator import Indicators

if TYPE_CHECKING:
    from kulturverktyg.store.store import Store


@dataclass(frozen=True)
class Counting:
    """What is counted beside the survey."""

    indicators: Indicators = ()
    figures: Figures = field(default_factory=dict)


class CountingEditing(LookingEditing[Counting]):
    """Reads what is counted in the open journey when asked to `look`; an edit that cannot be is ``refused``.

    ``forgotten`` carries what was refused when it is no longer what the user is at.
    """

    forgotten = Signal(str)

    def __init__(self, journey: OpenJourney, parent: QObject) -> None:
        super().__init__(journey, _read, _save, parent)

    def edit_indicators(self, words: str, edit: Callable[[Indicators], Indicators]) -> None:
        """Make an edit of the indicators alone."""
        self.perform(words, lambda value: replace(value, indicators=edit(value.indicators)))

    def _take(self, journey_id: UUID, found: Counting) -> None:
        super()._take(journey_id, found)
        self.changed.emit()


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
