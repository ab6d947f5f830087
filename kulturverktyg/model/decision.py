"""What was decided on proposals, by whom, when and why."""

import datetime as dt
from uuid import UUID

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from kulturverktyg.model.base import Identified, words_of
from kulturverktyg.model.kinds import Verdict


class Decision(Identified):
    """One decision on a proposal; the one of the latest date, and of these the one with the highest number, holds.

    ``decided_by`` is a role or a body, never a person.
    """

    __tablename__ = "decision"

    proposal_id: Mapped[UUID] = mapped_column(ForeignKey("proposal.id", ondelete="CASCADE"), index=True)
    number: Mapped[int]
    verdict: Mapped[Verdict] = mapped_column(words_of(Verdict))
    decided_by: Mapped[str] = mapped_column(String(200))
    date: Mapped[dt.date]
    why: Mapped[str]
