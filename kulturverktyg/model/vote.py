"""Votes: what is voted on, what was given, and nothing of by whom, when or in which order."""

from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from kulturverktyg.model.base import Base, Identified, words_of
from kulturverktyg.model.kinds import FREE, Subject, VoteKind, VoteState
from kulturverktyg.model.response import UNORDERED


class VoteRound(Identified):
    """One vote, at the kiosk of a workshop or counted on a wall.

    Each voter has ``dots`` and may put at most ``cap`` of them on one option (both 0 in a matrix). With ``by_role``
    voters say which role they have.
    """

    __tablename__ = "vote_round"

    journey_id: Mapped[UUID] = mapped_column(ForeignKey("journey.id", ondelete="CASCADE"), index=True)
    workshop_id: Mapped[UUID | None] = mapped_column(ForeignKey("workshop.id", ondelete="SET NULL"), index=True)
    name: Mapped[str] = mapped_column(String(200))
    kind: Mapped[VoteKind] = mapped_column(words_of(VoteKind))
    dots: Mapped[int]
    cap: Mapped[int]
    by_role: Mapped[bool] = mapped_column(default=False)
    packaged: Mapped[bool] = mapped_column(default=False)
    position: Mapped[int]
    state: Mapped[VoteState] = mapped_column(words_of(VoteState), default=VoteState.DRAFT)


class VoteOption(Identified):
    """What can be voted for, in the words it has in this vote. ``wall`` are dots counted by the facilitator."""

    __tablename__ = "vote_option"
    __table_args__ = (CheckConstraint("wall >= 0", name="wall_not_negative"),)

    vote_round_id: Mapped[UUID] = mapped_column(ForeignKey("vote_round.id", ondelete="CASCADE"), index=True)
    subject: Mapped[Subject] = mapped_column(words_of(Subject))
    subject_id: Mapped[UUID]
    text: Mapped[str]
    position: Mapped[int]
    wall: Mapped[int] = mapped_column(default=0)


class Vote(Identified):
    """What one voter gave: a byte an option (two in a matrix: impact, effort; 255 for none), by their positions.

    All votes of a round are as long as the next. ``role_id`` is None where voters are not asked for it.
    """

    __tablename__ = "vote"
    __table_args__ = UNORDERED

    vote_round_id: Mapped[UUID] = mapped_column(ForeignKey("vote_round.id", ondelete="CASCADE"), index=True)
    role_id: Mapped[UUID | None] = mapped_column(ForeignKey("role.id"))
    row: Mapped[bytes] = mapped_column(LargeBinary)


class VoteCode(Base):
    """Whether a code of the workshop has been used in a vote; as `ParticipationCode`."""

    __tablename__ = "vote_code"
    __table_args__ = UNORDERED

    hash: Mapped[bytes] = mapped_column(LargeBinary(32), primary_key=True)
    vote_round_id: Mapped[UUID] = mapped_column(ForeignKey("vote_round.id", ondelete="CASCADE"), primary_key=True)
    used: Mapped[bytes] = mapped_column(LargeBinary(1), default=FREE)
