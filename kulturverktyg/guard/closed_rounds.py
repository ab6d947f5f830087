"""The closed rounds of a journey beside each other, each as it may be shown by itself."""

from collections.abc import Mapping
from uuid import UUID

from sqlalchemy import select

from kulturverktyg.guard.release import release
from kulturverktyg.guard.released import ReleasedResults
from kulturverktyg.guard.released_trend import ReleasedRounds
from kulturverktyg.guard.trends import beside
from kulturverktyg.model.kinds import RoundState
from kulturverktyg.model.round import Round
from kulturverktyg.prepare.find import find
from kulturverktyg.store.store import Store


def closed_rounds(store: Store, journey_id: UUID) -> Mapping[UUID, ReleasedResults]:
    """What may be shown of each closed round, from the first to the last."""
    with store.read() as session:
        rounds = session.scalars(
            select(Round.id)
            .where(Round.journey_id == journey_id, Round.state == RoundState.CLOSED)
            .order_by(Round.position)
        ).all()
    return {round_id: release(store, round_id) for round_id in rounds}


def since_the_last(store: Store, round_id: UUID) -> ReleasedRounds | None:
    """A closed round beside the closed one before it; None where it is the first."""
    with store.read() as session:
        journey_id = find(session, Round, round_id).journey_id
    rounds = closed_rounds(store, journey_id)
    place = list(rounds).index(round_id)
    return beside(list(rounds.values()), place - 1, place) if place else None
