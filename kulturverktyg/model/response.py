"""What participants gave. Nothing here tells when, where, in which order or on what device.

The keys are random, free text has no link to the response it came with, and a response does not carry the
id of the ballot it came in, so that copies of a ballot box cannot be matched with it.
"""

from uuid import UUID

from sqlalchemy import ForeignKey, Index, LargeBinary, String, text
from sqlalchemy.orm import Mapped, mapped_column

from kulturverktyg.model.base import Identified, words_of
from kulturverktyg.model.kinds import TextState

#: A row number would tell the order of insertion; without it rows lie in the order of their random keys.
UNORDERED = {"sqlite_with_rowid": False}


class Response(Identified):
    """One participant's answers in one round.

    ``row`` is what `survey.rows` made of them: every response of a round is as long as the next, whatever was
    answered. It is ``late`` while it waits to be counted because it came after the round was closed.
    """

    __tablename__ = "response"
    __table_args__ = (Index("ix_response_late", "round_id", sqlite_where=text("late = 1")), UNORDERED)

    round_id: Mapped[UUID] = mapped_column(ForeignKey("round.id", ondelete="CASCADE"), index=True)
    unit_id: Mapped[UUID] = mapped_column(ForeignKey("unit.id"))
    role_id: Mapped[UUID] = mapped_column(ForeignKey("role.id"))
    row: Mapped[bytes] = mapped_column(LargeBinary)
    late: Mapped[bool] = mapped_column(default=False)


class FreeText(Identified):
    """One free text, tied to a question of a round and to nothing else; ``late`` as a response may be."""

    __tablename__ = "free_text"
    __table_args__ = UNORDERED

    round_id: Mapped[UUID] = mapped_column(ForeignKey("round.id", ondelete="CASCADE"), index=True)
    question: Mapped[str] = mapped_column(String(100))
    text: Mapped[str]
    state: Mapped[TextState] = mapped_column(
        words_of(TextState),
        default=TextState.WAITING,
    )
    late: Mapped[bool] = mapped_column(default=False)


class CountedBallot(Identified):
    """The id of a ballot that has been counted, so that a box can be emptied again without counting twice."""

    __tablename__ = "counted_ballot"
    __table_args__ = UNORDERED
