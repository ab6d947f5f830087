"""Pins charts to the report and takes them down: the file remembers which."""

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Slot

from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.gui.desk.result_pane import ResultPane

if TYPE_CHECKING:
    from kulturverktyg.prepare.pins import Pinned
    from kulturverktyg.store.store import Store


class Pinning(QObject):
    """Knows what is pinned of the round shown, and which group each pane shows."""

    def __init__(self, journey: OpenJourney, panes: Sequence[ResultPane], parent: QObject) -> None:
        super().__init__(parent)
        self._journey = journey
        self._round: UUID | None = None
        self._pins: Sequence[Pinned] = ()
        self._groups: dict[ResultPane, str] = {}
        for pane in panes:
            pane.pinned.connect(self._pinned)

    def show_round(self, round_id: UUID) -> None:
        """Read what is pinned of a round; it may have been taken down elsewhere."""
        if round_id != self._round:
            self._round, self._pins = round_id, ()

        def read(store: "Store") -> "tuple[UUID, Sequence[Pinned]]":
            from kulturverktyg.prepare.pins import read_pins

            return round_id, read_pins(store, round_id)

        self._journey.look(read, self._saved)

    def show_on(self, pane: ResultPane, group: str) -> None:
        """Tell a pane, which shows a group, what is pinned of it."""
        self._groups[pane] = group
        pane.show_pins({pin.chart for pin in self._pins if pin.group == group})

    @Slot(str, bool)
    def _pinned(self, chart: str, wanted: bool) -> None:
        pane, round_id = self.sender(), self._round
        if round_id is None or not isinstance(pane, ResultPane):
            return
        group = self._groups[pane]

        def change(store: "Store") -> "tuple[UUID, Sequence[Pinned]]":
            from kulturverktyg.prepare.pins import Pinned, pin, unpin

            return round_id, (pin if wanted else unpin)(store, round_id, Pinned(chart, group))

        self._journey.look(change, self._saved)

    @Slot(object)
    def _saved(self, saved: "tuple[UUID, Sequence[Pinned]]") -> None:
        if saved[0] == self._round:
            self._pins = saved[1]
            for pane, group in self._groups.items():
                self.show_on(pane, group)
