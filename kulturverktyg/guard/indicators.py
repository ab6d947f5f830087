"""The indicators of a journey as they may be shown."""

from uuid import UUID

from sqlalchemy.orm import Session

from kulturverktyg.guard.released_indicators import ReleasedIndicator
from kulturverktyg.guard.small_groups import Groups, named_groups, released
from kulturverktyg.model.journey import Journey
from kulturverktyg.prepare.find import find
from kulturverktyg.prepare.organisation import unit_views
from kulturverktyg.store.store import Store
from kulturverktyg.understand.indicators import indicators_of


def released_indicators(store: Store, journey_id: UUID) -> tuple[ReleasedIndicator, ...]:
    """What may be shown of a journey's indicators; KnownError when it is gone."""
    with store.read() as session:
        return released(indicators_of(session, journey_id), groups_of(session, journey_id))


def groups_of(session: Session, journey_id: UUID) -> Groups:
    """The journey's units and roles, by which its indicators' groups are known."""
    journey = find(session, Journey, journey_id)
    return named_groups((unit.path for unit in unit_views(journey.units)), (role.name for role in journey.roles))
