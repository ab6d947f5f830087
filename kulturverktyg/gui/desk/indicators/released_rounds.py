"""The closed rounds of the open journey as they may be shown, read once when some part of a page first needs them."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from kulturverktyg.errors import KnownError
from kulturverktyg.gui.desk.open_journey import OpenJourney

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kulturverktyg.charts.indicator_chart import Around
    from kulturverktyg.guard.released import ReleasedResults
    from kulturverktyg.store.store import Store


@dataclass(frozen=True)
class Rounds:
    """The released rounds from first to last, and what indicators are seen beside."""

    journey: UUID
    released: "Mapping[UUID, ReleasedResults]" = field(default_factory=dict)
    around: "Around | None" = None


class ReleasedRoundsLook(QObject):
    """``known`` comes when the rounds are read, ``failed`` with a sentence when they cannot be."""

    known = Signal()
    failed = Signal(str)

    def __init__(self, journey: OpenJourney, parent: QObject) -> None:
        super().__init__(parent)
        self._journey = journey
        self._asked = False
        self.rounds: Rounds | None = None
        journey.follow(self._forget)

    def ask(self) -> None:
        """Have the rounds read, unless they are known or on their way."""
        if self.rounds is not None or self._asked or not self._journey.is_open:
            return
        self._asked = True
        journey_id = self._journey.id
        self._journey.look(lambda store: _read(store, journey_id), self._answered, self._refused)

    @Slot()
    def _forget(self) -> None:
        self.rounds = None
        self._asked = False

    @Slot(object)
    def _answered(self, rounds: Rounds) -> None:
        if self._asked and self._journey.is_open and rounds.journey == self._journey.id:
            self._asked = False
            self.rounds = rounds
            self.known.emit()

    @Slot(object)
    def _refused(self, error: KnownError) -> None:
        self._asked = False
        self.failed.emit(str(error))


def _read(store: "Store", journey_id: UUID) -> Rounds:
    from kulturverktyg.charts.indicator_chart import Around
    from kulturverktyg.decide.round_marks import read_round_marks
    from kulturverktyg.guard.closed_rounds import closed_rounds
    from kulturverktyg.guard.culture import culture_line
    from kulturverktyg.guard.trends import beside

    released = closed_rounds(store, journey_id)
    marks = read_round_marks(store, journey_id)
    known = list(released.values())
    if not known:
        return Rounds(journey_id, released, Around(measures=marks.measures))
    rounds = beside(known, len(known) - 2, len(known) - 1) if len(known) > 1 else None
    return Rounds(journey_id, released, Around(culture_line(known[-1], rounds, marks.days), marks.measures))
