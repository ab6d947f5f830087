"""The plan of a workshop: when and where, who is expected, what happens when, and how many kiosks there are."""

import datetime as dt
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from kulturverktyg.model.base import Base


class Plan(Base):
    """What is planned for one workshop; a workshop without one has the plan that fits most.

    ``draw`` is the seed of the mixed groups, 0 before any are drawn. The seconds are what a participant takes for a
    pair of now and desired, for another question, and for leaving the kiosk to the next.
    """

    __tablename__ = "plan"

    workshop_id: Mapped[UUID] = mapped_column(ForeignKey("workshop.id", ondelete="CASCADE"), primary_key=True)
    date: Mapped[dt.date | None]
    starts: Mapped[dt.time | None]
    place: Mapped[str] = mapped_column(String(200))
    minutes_available: Mapped[int]
    kiosks: Mapped[int]
    handover_seconds: Mapped[int]
    pair_seconds: Mapped[int]
    other_seconds: Mapped[int]
    groups: Mapped[int]
    draw: Mapped[int]
    feedback_date: Mapped[dt.date | None]


class Expected(Base):
    """How many are expected to come who have a role directly in a unit."""

    __tablename__ = "expected"
    __table_args__ = (CheckConstraint("count >= 0", name="count_not_negative"),)

    workshop_id: Mapped[UUID] = mapped_column(ForeignKey("plan.workshop_id", ondelete="CASCADE"), primary_key=True)
    unit_id: Mapped[UUID] = mapped_column(ForeignKey("unit.id", ondelete="CASCADE"), primary_key=True)
    role_id: Mapped[UUID] = mapped_column(ForeignKey("role.id", ondelete="CASCADE"), primary_key=True)
    count: Mapped[int]


class AgendaItem(Base):
    """One step of a workshop's agenda; ``position`` counts from 0."""

    __tablename__ = "agenda_item"

    workshop_id: Mapped[UUID] = mapped_column(ForeignKey("plan.workshop_id", ondelete="CASCADE"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    minutes: Mapped[int]
    title: Mapped[str] = mapped_column(String(200))
