"""What can no longer be changed in a workshop once the first of its papers is begun."""

from dataclasses import dataclass
from uuid import UUID

from kulturverktyg.model.round import Round, Workshop
from kulturverktyg.model.survey import SurveyVersion
from kulturverktyg.prepare.find import find
from kulturverktyg.store.store import Store


@dataclass(frozen=True)
class FirstPaper:
    """What follows from it, of what has not come about before by other means."""

    locks_survey: bool
    bars_codes: bool

    @property
    def changes_anything(self) -> bool:
        """Whether there is anything to think over."""
        return self.locks_survey or self.bars_codes


def first_paper(store: Store, workshop_id: UUID) -> FirstPaper:
    """What follows from typing in papers of a workshop; nothing when some were typed in, or its kiosk was opened."""
    with store.read() as session:
        workshop = find(session, Workshop, workshop_id)
        version = session.get_one(SurveyVersion, find(session, Round, workshop.round_id).version_id)
        return FirstPaper(not version.frozen, not workshop.packaged and not workshop.code_salt)
