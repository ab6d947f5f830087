"""The yearly wheel that a new journey begins with: its template's."""

from uuid import UUID

from sqlalchemy.orm import Session

from kulturverktyg.model.measure import WheelEntry
from kulturverktyg.survey.template_parts import TemplateParts


def begin_wheel(session: Session, journey_id: UUID, template: TemplateParts) -> None:
    """Give a journey what its template has people come back to, month by month."""
    for position, part in enumerate(template.wheel):
        session.add(
            WheelEntry(journey_id=journey_id, month=part.month, title=part.title, owner=part.owner, position=position)
        )
