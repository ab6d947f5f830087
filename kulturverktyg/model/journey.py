"""Journey with its assignment card, and the organisation it is about: units, roles and headcounts."""

from typing import Any
from uuid import UUID

from sqlalchemy import JSON, CheckConstraint, ForeignKey, LargeBinary, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from kulturverktyg.model.base import Base, Identified, words_of
from kulturverktyg.model.kinds import Audience


class Journey(Identified):
    """A culture journey (*kulturresa*). Its key pair seals ballots; ``k`` is the smallest reported group.

    ``prioritised`` is how many measures of the plan are meant to be prioritised. ``readers`` says who sees what of
    the answers. ``prompts`` are the journey's own prompts for ideas, each with its words by language; none where the
    kiosk's are used. ``agenda`` is what the plan of a workshop begins with, a list of ``minutes`` and ``title``; none
    where the usual one is. ``roles`` are those of the organisation; the one that clients answer as is none of them.
    """

    __tablename__ = "journey"
    __table_args__ = (CheckConstraint("k >= 5", name="k_floor"),)

    name: Mapped[str] = mapped_column(String(200), unique=True)
    template: Mapped[str] = mapped_column(String(100))
    template_version: Mapped[int]
    k: Mapped[int] = mapped_column(default=7)
    commissioner: Mapped[str] = mapped_column(default="")
    purpose: Mapped[str] = mapped_column(default="")
    questions: Mapped[str] = mapped_column(default="")
    limits: Mapped[str] = mapped_column(default="")
    contact: Mapped[str] = mapped_column(default="")
    reference: Mapped[str] = mapped_column(default="")
    public_key: Mapped[bytes] = mapped_column(LargeBinary(32))
    private_key: Mapped[bytes] = mapped_column(LargeBinary(32))
    prioritised: Mapped[int] = mapped_column(default=8)
    readers: Mapped[str] = mapped_column(default="")
    prompts: Mapped[list[dict[str, str]]] = mapped_column(JSON, default=list)
    agenda: Mapped[list[dict[str, Any]]] = mapped_column(JSON, default=list)

    units: Mapped[list["Unit"]] = relationship(cascade="all, delete-orphan", order_by="Unit.position")
    roles: Mapped[list["Role"]] = relationship(
        cascade="all, delete-orphan",
        order_by="Role.position",
        primaryjoin="and_(Journey.id == Role.journey_id, Role.audience == 'staff')",
    )


class Unit(Identified):
    """A node of the unit tree; names are unique among siblings."""

    __tablename__ = "unit"
    __table_args__ = (UniqueConstraint("journey_id", "parent_id", "name"),)

    journey_id: Mapped[UUID] = mapped_column(ForeignKey("journey.id", ondelete="CASCADE"))
    parent_id: Mapped[UUID | None] = mapped_column(ForeignKey("unit.id", ondelete="CASCADE"), index=True)
    name: Mapped[str] = mapped_column(String(200))
    position: Mapped[int]


class Role(Identified):
    """What a participant is in the organisation: employee, manager, elected. All clients answer as one role."""

    __tablename__ = "role"
    __table_args__ = (UniqueConstraint("journey_id", "audience", "name"),)

    journey_id: Mapped[UUID] = mapped_column(ForeignKey("journey.id", ondelete="CASCADE"))
    audience: Mapped[Audience] = mapped_column(words_of(Audience), default=Audience.STAFF)
    name: Mapped[str] = mapped_column(String(200))
    position: Mapped[int]


class Headcount(Base):
    """How many people have a role directly in a unit (not in the units below it)."""

    __tablename__ = "headcount"
    __table_args__ = (CheckConstraint("count >= 0", name="count_not_negative"),)

    unit_id: Mapped[UUID] = mapped_column(ForeignKey("unit.id", ondelete="CASCADE"), primary_key=True)
    role_id: Mapped[UUID] = mapped_column(ForeignKey("role.id", ondelete="CASCADE"), primary_key=True)
    count: Mapped[int]


class GuideTick(Base):
    """A place of the desk that the user has ticked off in the guide *Kom igång*."""

    __tablename__ = "guide_tick"

    journey_id: Mapped[UUID] = mapped_column(ForeignKey("journey.id", ondelete="CASCADE"), primary_key=True)
    place: Mapped[str] = mapped_column(String(50), primary_key=True)
