"""How a journey's reports are put together: the parts that HR has chosen, in their order, with HR's own words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from sqlalchemy import delete, select

from kulturverktyg.errors import KnownError
from kulturverktyg.model.journey import Journey
from kulturverktyg.model.report_part import ReportPart
from kulturverktyg.prepare.find import find
from kulturverktyg.store.store import Store
from kulturverktyg.survey.template import load_template
from kulturverktyg.survey.template_parts import REPORT_SECTIONS

#: What each part is called, by its key; all of `survey.template_parts.REPORT_SECTIONS`.
TITLES: Mapping[str, str] = {
    "assignment": "Uppdraget",
    "method": "Så har vi gjort",
    "response": "Vilka som har svarat",
    "summary": "Det viktigaste",
    "dimensions": "Områdena",
    "items": "Påstående för påstående",
    "groups": "Grupperna",
    "roles": "Medarbetare och ledning",
    "texts": "Med egna ord",
    "interviews": "Intervjuerna",
    "findings": "Iakttagelser",
    "indicators": "Nyckeltal",
    "calculator": "Kulturkalkyl",
    "maps": "Kartor",
    "ideas": "Idéer",
    "votes": "Omröstningar",
    "decisions": "Vad det blev av idéerna",
    "vision": "Vision",
    "norms": "Det som sitter i väggarna",
    "plan": "Handlingsplan",
    "dialogue": "Dialogen",
    "follow_up": "Uppföljning",
    "lessons": "Lärdomar",
    "clients": "Vad de vi är till för säger",
    "codebook": "Kodbok",
}
#: So many letters of one's own fit in a part.
LONGEST_WORDS = 5_000


@dataclass(frozen=True)
class Part:
    """A part of a report; ``words`` are HR's own and stand first in it, whatever the figures become."""

    key: str
    included: bool = True
    words: str = ""


def read_parts(store: Store, journey_id: UUID, own_templates: Path | None = None) -> tuple[Part, ...]:
    """All parts of a journey's reports: as HR has put them, else as its template has them, those left out last.

    KnownError when the journey is gone.
    """
    with store.read() as session:
        template = find(session, Journey, journey_id).template
        rows = session.scalars(
            select(ReportPart).where(ReportPart.journey_id == journey_id).order_by(ReportPart.position)
        ).all()
        kept = [Part(row.key, row.included, row.words) for row in rows if row.key in TITLES]
    parts = kept or [Part(key) for key in _of_template(template, own_templates)]
    there = {part.key for part in parts}
    return (*parts, *(Part(key, included=False) for key in REPORT_SECTIONS if key not in there))


def save_parts(store: Store, journey_id: UUID, parts: Sequence[Part]) -> None:
    """Make these a journey's parts. KnownError, and nothing changed, when own words are too long."""
    for part in parts:
        if len(part.words) > LONGEST_WORDS:
            raise KnownError(f"Texten i ”{TITLES[part.key]}” är för lång. Korta den till högst {LONGEST_WORDS} tecken.")
    with store.write() as session:
        find(session, Journey, journey_id)
        session.execute(delete(ReportPart).where(ReportPart.journey_id == journey_id))
        session.add_all(
            ReportPart(journey_id=journey_id, key=part.key, position=place, included=part.included, words=part.words)
            for place, part in enumerate(parts)
        )


def _of_template(template: str, own_templates: Path | None) -> Sequence[str]:
    """What a template says, or all parts where it is gone or says nothing."""
    try:
        return load_template(template, own_templates).report or REPORT_SECTIONS
    except KnownError:
        return REPORT_SECTIONS
