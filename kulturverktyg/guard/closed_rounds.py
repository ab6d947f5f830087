"""The closed rounds of a journey beside each other, each as it may be shown by itself."""

from collections.abc import Mapping
from uuid import UUID

from sqlalchemy import select

from kulturverktyg.guard.release import release
from kulturverktyg.guard.released import ReleasedResults
from kulturverktyg.guard.released_trend import ReleasedRounds
from kulturverktyg.guard.trends import beside
from kulturverktyg.model.kinds import Audience, RoundState
from kulturverktyg.model.round import Round
from kulturverktyg.model.survey import Survey, SurveyVersion
from kulturverktyg.prepare.audience import audience_of
from kulturverktyg.prepare.find import find
from kulturverktyg.store.store import Store


def closed_rounds(
    store: Store, journey_id: UUID, audience: Audience = Audience.STAFF
) -> Mapping[UUID, ReleasedResults]:
    """What may be shown of each closed round that asked these people, from the first to the last."""
    with store.read() as session:
        rounds = session.scalars(
            select(Round.id)
            .join(SurveyVersion, SurveyVersion.id == Round.version_id)
            .join(Survey, Survey.id == SurveyVersion.survey_id)
            .where(Round.journey_id == journey_id, Round.state == RoundState.CLOSED, Survey.audience == audience)
            .order_by(Round.position)
        ).all()
    return {round_id: release(store, round_id) for round_id in rounds}


def since_the_last(store: Store, round_id: UUID) -> ReleasedRounds | None:
    """A closed round beside the closed one before it that asked the same people; None where it is the first."""
    with store.read() as session:
        round_ = find(session, Round, round_id)
        journey_id, audience = round_.journey_id, audience_of(session, round_)
    rounds = closed_rounds(store, journey_id, audience)
    place = list(rounds).index(round_id)
    return beside(list(rounds.values()), place - 1, place) if place else None
