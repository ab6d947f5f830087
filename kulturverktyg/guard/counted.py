"""What is counted beside the survey and goes into reports: indicators, the calculation, and what a krona gives back."""

from dataclasses import dataclass, field
from uuid import UUID

from kulturverktyg.decide.calculator.calculate import Calculation, calculate
from kulturverktyg.decide.calculator.kept_figures import read_figures
from kulturverktyg.decide.round_marks import read_round_marks
from kulturverktyg.guard.culture import CultureLine, culture_line
from kulturverktyg.guard.indicators import released_indicators
from kulturverktyg.guard.krona import ReleasedKrona, krona_of
from kulturverktyg.guard.released import ReleasedResults
from kulturverktyg.guard.released_indicators import ReleasedIndicator
from kulturverktyg.guard.released_trend import ReleasedRounds
from kulturverktyg.model.kinds import Audience
from kulturverktyg.prepare.journeys import journey
from kulturverktyg.store.store import Store


@dataclass(frozen=True)
class Counted:
    """``krona`` is judged and not calculated, and never mixed with the ``calculation``."""

    indicators: tuple[ReleasedIndicator, ...] = ()
    calculation: Calculation = field(default_factory=lambda: calculate({}))
    krona: ReleasedKrona | None = None
    culture: CultureLine = field(default_factory=CultureLine)


def read_counted(
    store: Store, journey_id: UUID, released: ReleasedResults, rounds: ReleasedRounds | None = None
) -> Counted:
    """What may be shown of it all, beside a released round and the rounds before it.

    The culture index is the staff's: beside a round of clients there is none.
    """
    days = read_round_marks(store, journey_id).days
    asks_clients = any(
        one.name == released.round and one.audience is Audience.CLIENTS for one in journey(store, journey_id).rounds
    )
    return Counted(
        released_indicators(store, journey_id),
        calculate(read_figures(store, journey_id)),
        krona_of(released),
        CultureLine() if asks_clients else culture_line(released, rounds, days),
    )
