"""Ideas as they were written, and what is made of them: cards on a board, themes, and proposals.

As in `model.response`, nothing tells who wrote an idea, when, or which others the same person wrote.
"""

from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from kulturverktyg.model.base import Base, Identified
from kulturverktyg.model.response import UNORDERED


class Idea(Identified):
    """One idea as it was written; it never changes. It is unseen until it lies on a card."""

    __tablename__ = "idea"
    __table_args__ = UNORDERED

    journey_id: Mapped[UUID] = mapped_column(ForeignKey("journey.id", ondelete="CASCADE"), index=True)
    workshop_id: Mapped[UUID | None] = mapped_column(ForeignKey("workshop.id", ondelete="SET NULL"), index=True)
    card_id: Mapped[UUID | None] = mapped_column(ForeignKey("card.id", ondelete="SET NULL"), index=True)
    prompt: Mapped[str] = mapped_column(String(100))
    text: Mapped[str]


class Card(Identified):
    """A card on the board, with the words of one idea or of several that say the same.

    It lies in a theme, among those without one, or on the parking lot; ``position`` counts from 0 there.
    """

    __tablename__ = "card"
    __table_args__ = UNORDERED

    journey_id: Mapped[UUID] = mapped_column(ForeignKey("journey.id", ondelete="CASCADE"), index=True)
    theme_id: Mapped[UUID | None] = mapped_column(ForeignKey("theme.id", ondelete="SET NULL"), index=True)
    parked: Mapped[bool] = mapped_column(default=False)
    position: Mapped[int]
    text: Mapped[str]


class CardsApart(Base):
    """Two cards that look alike and that somebody has found to say different things; the smaller id is the first."""

    __tablename__ = "cards_apart"
    __table_args__ = UNORDERED

    first_id: Mapped[UUID] = mapped_column(ForeignKey("card.id", ondelete="CASCADE"), primary_key=True)
    second_id: Mapped[UUID] = mapped_column(ForeignKey("card.id", ondelete="CASCADE"), primary_key=True)


class Theme(Identified):
    """A column of the board. ``colour`` is the number of one of the board's colours, from 0."""

    __tablename__ = "theme"

    journey_id: Mapped[UUID] = mapped_column(ForeignKey("journey.id", ondelete="CASCADE"), index=True)
    name: Mapped[str] = mapped_column(String(200))
    colour: Mapped[int] = mapped_column(default=0)
    position: Mapped[int]


class Proposal(Identified):
    """What is proposed, made of themes and cards."""

    __tablename__ = "proposal"

    journey_id: Mapped[UUID] = mapped_column(ForeignKey("journey.id", ondelete="CASCADE"), index=True)
    title: Mapped[str] = mapped_column(String(200))
    text: Mapped[str] = mapped_column(default="")
    position: Mapped[int]


class ProposalTheme(Base):
    """A theme that a proposal is made of, with all its cards."""

    __tablename__ = "proposal_theme"

    proposal_id: Mapped[UUID] = mapped_column(ForeignKey("proposal.id", ondelete="CASCADE"), primary_key=True)
    theme_id: Mapped[UUID] = mapped_column(ForeignKey("theme.id", ondelete="CASCADE"), primary_key=True)


class ProposalCard(Base):
    """A card that a proposal is made of."""

    __tablename__ = "proposal_card"

    proposal_id: Mapped[UUID] = mapped_column(ForeignKey("proposal.id", ondelete="CASCADE"), primary_key=True)
    card_id: Mapped[UUID] = mapped_column(ForeignKey("card.id", ondelete="CASCADE"), primary_key=True)


class Placement(Base):
    """Where something stands in the impact and effort matrix (*fyrfältare*), both from 0 to 10 in tenths."""

    __tablename__ = "placement"
    __table_args__ = (
        CheckConstraint("impact BETWEEN 0 AND 100", name="impact_in_range"),
        CheckConstraint("effort BETWEEN 0 AND 100", name="effort_in_range"),
    )

    journey_id: Mapped[UUID] = mapped_column(ForeignKey("journey.id", ondelete="CASCADE"), primary_key=True)
    subject: Mapped[str] = mapped_column(String(20), primary_key=True)
    subject_id: Mapped[UUID] = mapped_column(primary_key=True)
    impact: Mapped[int]
    effort: Mapped[int]
