"""The indicators of a journey as they may be shown."""

from uuid import UUID

from sqlalchemy.orm import Session

from kulturverktyg.guard.released_indicators import ReleasedIndicator
from kulturverktyg.guard.small_groups import Groups, named_groups, released
from kulturverktyg.model.indicator import ToldValue
from kulturverktyg.model.journey import Journey
from kulturverktyg.prepare.find import find
from kulturverktyg.prepare.organisation import unit_views
from kulturverktyg.store.store import Store
from kulturverktyg.understand.indicators import indicators_of


def released_indicators(store: Store, journey_id: UUID) -> tuple[ReleasedIndicator, ...]:
    """What may be shown of a journey's indicators; KnownError when it is gone."""
    with store.read() as session:
        return released(indicators_of(session, journey_id), groups_of(session, journey_id))


def let_out(store: Store, journey_id: UUID) -> None:
    """Remember of how many people each personal value is told that leaves now; KnownError when the journey is gone.

    Were it told anew for a few more or fewer, the value of these few would follow.
    """
    with store.write() as session:
        indicators = indicators_of(session, journey_id)
        personal = {indicator.id for indicator in indicators if indicator.personal}
        for indicator in released(indicators, groups_of(session, journey_id)):
            for value in indicator.shown if indicator.id in personal else ():
                told = ToldValue(
                    indicator_id=indicator.id,
                    period=value.period,
                    group_name=value.group.casefold(),
                    people=value.people,
                )
                session.merge(told)


def groups_of(session: Session, journey_id: UUID) -> Groups:
    """The journey's units and roles, by which its indicators' groups are known."""
    journey = find(session, Journey, journey_id)
    return named_groups((unit.path for unit in unit_views(journey.units)), (role.name for role in journey.roles))
