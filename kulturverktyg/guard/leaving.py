"""What a journey's reports tell beside its rounds is remembered when it leaves, so that the next ones can heed it."""

from uuid import UUID

from kulturverktyg.guard import indicators, interviews
from kulturverktyg.store.store import Store


def let_out(store: Store, journey_id: UUID) -> None:
    """Remember that a journey's interviews and indicators leave as they may be shown; KnownError when it is gone."""
    interviews.let_out(store, journey_id)
    indicators.let_out(store, journey_id)
