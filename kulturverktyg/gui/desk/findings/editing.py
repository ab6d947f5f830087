"""The findings that are open, and all that their sources point at."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Slot

from kulturverktyg.guard.released_findings import Ground
from kulturverktyg.gui.desk.looking_editing import LookingEditing
from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.understand.finding import Findings
from kulturverktyg.understand.finding_sources import Offer, indicator_offers, interview_offers

if TYPE_CHECKING:
    from kulturverktyg.guard.released import ReleasedResults
    from kulturverktyg.store.store import Store
    from kulturverktyg.understand.indicator import Indicators


@dataclass(frozen=True)
class _Read:
    findings: Findings
    ground: Ground
    indicators: "Indicators"
    dimensions: frozenset[str]


class FindingsEditing(LookingEditing[Findings]):
    """Reads the findings of the open journey when asked to `look`, and then, which takes longer, its closed rounds.

    ``changed`` comes also when more is known of what sources point at.
    """

    def __init__(self, journey: OpenJourney, parent: QObject) -> None:
        super().__init__(journey, _look, _save, parent)
        self._rounds: Mapping[UUID, ReleasedResults] | None = None
        self._indicators: Indicators = ()
        self.ground = Ground()
        self.dimensions: frozenset[str] = frozenset()

    @property
    def roles(self) -> Mapping[UUID, str]:
        """The journey's roles."""
        return {role.id: role.name for role in self._journey.view.roles}

    @property
    def interview_offers(self) -> tuple[Offer, ...]:
        """What of the interviews can be a source."""
        return interview_offers(self.ground.interviews, self.roles)

    @property
    def indicator_offers(self) -> tuple[Offer, ...]:
        """What of the indicators can be a source."""
        return indicator_offers(self._indicators)

    def look(self) -> None:
        super().look()
        journey_id = self._journey.id
        self._journey.look(lambda store: _look_at_rounds(store, journey_id), self._looked_at_rounds)

    def _take(self, journey_id: UUID, found: _Read) -> None:
        self._indicators, self.dimensions = found.indicators, found.dimensions
        self.ground = replace(found.ground, rounds=self._rounds)
        self.open(journey_id, found.findings)
        self.changed.emit()

    @Slot(object)
    def _looked_at_rounds(self, read: "tuple[UUID, Mapping[UUID, ReleasedResults]]") -> None:
        journey_id, rounds = read
        if self._journey.is_open and self._journey.id == journey_id and self.is_open:
            self._rounds = rounds
            self.ground = replace(self.ground, rounds=rounds)
            self.changed.emit()

    @Slot()
    def _journey_changed(self) -> None:
        if self._kept is not None and self._kept.id != self._journey.id:
            self._rounds, self.ground = None, Ground()
        super()._journey_changed()


def _look(store: "Store", journey_id: UUID) -> _Read:
    from kulturverktyg.decide.visions import dimension_titles
    from kulturverktyg.guard.findings import read_ground
    from kulturverktyg.understand.findings import read_findings
    from kulturverktyg.understand.indicators import read_indicators

    return _Read(
        read_findings(store, journey_id),
        read_ground(store, journey_id, None),
        read_indicators(store, journey_id),
        frozenset(dimension_titles(store, journey_id)),
    )


def _look_at_rounds(store: "Store", journey_id: UUID) -> "tuple[UUID, Mapping[UUID, ReleasedResults]]":
    from kulturverktyg.charts import finding_suggestions  # noqa: F401  (so that the window does not wait for it)
    from kulturverktyg.guard.closed_rounds import closed_rounds

    return journey_id, closed_rounds(store, journey_id)


def _save(store: "Store", journey_id: UUID, findings: Findings) -> None:
    from kulturverktyg.understand.findings import save_findings

    save_findings(store, journey_id, findings)
