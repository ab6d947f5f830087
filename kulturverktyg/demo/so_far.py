"""How far a demo has come: one that has asked once does not speak of what came after it asked again."""

from uuid import UUID

from kulturverktyg.demo.content import Content
from kulturverktyg.model.kinds import Audience
from kulturverktyg.prepare.journeys import journey
from kulturverktyg.store.store import Store

_MEETINGS = ("meetings", "dialogue")


def so_far(store: Store, journey_id: UUID, content: Content) -> Content:
    """The content without the meetings that were held after a round which the journey does not have."""
    asked = sum(each.audience is Audience.STAFF for each in journey(store, journey_id).rounds)
    to_come = [workshop["days_ago"] for round_ in content["workshops"][asked:] for workshop in round_]
    if not to_come:
        return content
    return {**content, **{part: [one for one in content[part] if one["days_ago"] > max(to_come)] for part in _MEETINGS}}
