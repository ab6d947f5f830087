"""Words of interviews that HR has laid among the quotes: those that may be read, and those that may not."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kulturverktyg.model.interview import Interview, Passage
from kulturverktyg.model.kinds import QuoteState


@dataclass(frozen=True)
class Quotes:
    """``hidden`` are as they were written down, or as HR has rewritten them; ``shown`` are those approved."""

    hidden: tuple[str, ...] = ()
    shown: tuple[str, ...] = ()


def quotes_of(session: Session, journey_id: UUID) -> Quotes:
    """The quotes of a journey's interviews. What was masked in an approved one is hidden too."""
    quoted = session.execute(
        select(Passage.begins, Passage.ends, Passage.state, Passage.quote, Interview.text)
        .join(Interview, Passage.interview_id == Interview.id)
        .where(Interview.journey_id == journey_id, Passage.state != QuoteState.NONE)
    ).all()
    shown = tuple(row.quote for row in quoted if row.state is QuoteState.APPROVED)
    kept = (row.quote for row in quoted if row.state is not QuoteState.APPROVED)
    written = (row.text[row.begins : row.ends] for row in quoted)
    return Quotes(tuple(words for words in (*kept, *written) if words not in shown), shown)
