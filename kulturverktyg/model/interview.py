"""Interviews: what was said, by which role, and what of it is coded to themes and may be quoted.

As in `model.response`, nothing tells who was interviewed, when, or in which order.
"""

from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from kulturverktyg.model.base import Base, Identified, words_of
from kulturverktyg.model.kinds import QuoteState
from kulturverktyg.model.response import UNORDERED


class GuideQuestion(Identified):
    """A question of the interview guide, to one role or (without one) to all; ``position`` counts from 0."""

    __tablename__ = "guide_question"

    journey_id: Mapped[UUID] = mapped_column(ForeignKey("journey.id", ondelete="CASCADE"), index=True)
    role_id: Mapped[UUID | None] = mapped_column(ForeignKey("role.id", ondelete="CASCADE"), index=True)
    text: Mapped[str]
    position: Mapped[int]


class Interview(Identified):
    """The notes of one interview with ``people`` of one role (1, or more for a group interview).

    ``batch`` numbers those whose words may first leave together, from 1; it is None until they do.
    """

    __tablename__ = "interview"
    __table_args__ = (CheckConstraint("people >= 1", name="somebody"), UNORDERED)

    journey_id: Mapped[UUID] = mapped_column(ForeignKey("journey.id", ondelete="CASCADE"), index=True)
    role_id: Mapped[UUID | None] = mapped_column(ForeignKey("role.id", ondelete="SET NULL"), index=True)
    people: Mapped[int] = mapped_column(default=1)
    text: Mapped[str]
    batch: Mapped[int | None]


class InterviewTheme(Identified):
    """A theme that passages are coded to. ``colour`` is the number of one of the house's colours, from 0."""

    __tablename__ = "interview_theme"

    journey_id: Mapped[UUID] = mapped_column(ForeignKey("journey.id", ondelete="CASCADE"), index=True)
    name: Mapped[str] = mapped_column(String(200))
    colour: Mapped[int] = mapped_column(default=0)
    position: Mapped[int]


class Passage(Identified):
    """A marked part of an interview's notes, from character ``begins`` up to but not with ``ends``.

    ``quote`` are the words that may leave, masked, once ``state`` says so.
    """

    __tablename__ = "passage"
    __table_args__ = (CheckConstraint("0 <= begins AND begins < ends", name="some_words"), UNORDERED)

    interview_id: Mapped[UUID] = mapped_column(ForeignKey("interview.id", ondelete="CASCADE"), index=True)
    begins: Mapped[int]
    ends: Mapped[int]
    state: Mapped[QuoteState] = mapped_column(words_of(QuoteState), default=QuoteState.NONE)
    quote: Mapped[str] = mapped_column(default="")


class PassageTheme(Base):
    """A theme that a passage is coded to."""

    __tablename__ = "passage_theme"

    passage_id: Mapped[UUID] = mapped_column(ForeignKey("passage.id", ondelete="CASCADE"), primary_key=True)
    interview_theme_id: Mapped[UUID] = mapped_column(
        ForeignKey("interview_theme.id", ondelete="CASCADE"), primary_key=True
    )


class PassageDimension(Base):
    """A dimension of the survey, by its name, that a passage is coded to."""

    __tablename__ = "passage_dimension"

    passage_id: Mapped[UUID] = mapped_column(ForeignKey("passage.id", ondelete="CASCADE"), primary_key=True)
    dimension: Mapped[str] = mapped_column(String(100), primary_key=True)
