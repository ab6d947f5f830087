"""What HR breaks a round's results down by."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from kulturverktyg.guard.breakdowns import breakdowns_called, label_of, name_of, places_of, possible_breakdowns
from kulturverktyg.model.round import Round
from kulturverktyg.prepare.find import find
from kulturverktyg.prepare.journeys import round_survey
from kulturverktyg.store.store import Store


@dataclass(frozen=True)
class BreakdownChoice:
    """A breakdown that the round's survey allows, what it is called, and whether HR has chosen it."""

    name: str
    label: str
    chosen: bool


def breakdown_choices(store: Store, round_id: UUID) -> tuple[BreakdownChoice, ...]:
    """Everything that a round can be broken down by, in the usual order."""
    with store.read() as session:
        round_ = find(session, Round, round_id)
        survey = round_survey(session, round_)
        names = [name_of(breakdown) for breakdown in possible_breakdowns(survey, places_of(session, round_))]
        return tuple(BreakdownChoice(name, label_of(survey, name), name in round_.breakdowns) for name in names)


def choose_breakdowns(store: Store, round_id: UUID, names: Sequence[str]) -> None:
    """Break a round's results down by these from now on; KnownError for a name that is none."""
    with store.write() as session:
        round_ = find(session, Round, round_id)
        found = breakdowns_called(round_survey(session, round_), names, places_of(session, round_))
        round_.breakdowns = [name_of(breakdown) for breakdown in found]
