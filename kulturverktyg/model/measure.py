"""Measures (*åtgärder*), what became of them, and what was learnt."""

import datetime as dt
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from kulturverktyg.model.base import Base, Identified, words_of
from kulturverktyg.model.kinds import Horizon, Level, Status, Subject


class Measure(Identified):
    """One measure. ``owner`` is a role, never a person.

    ``kind`` is ``mandate``, ``resource``, ``routine``, ``competence``, or words of one's own. ``position`` counts from
    0 among the prioritised ones, and among the rest.
    """

    __tablename__ = "measure"

    journey_id: Mapped[UUID] = mapped_column(ForeignKey("journey.id", ondelete="CASCADE"), index=True)
    title: Mapped[str] = mapped_column(String(200))
    why: Mapped[str] = mapped_column(default="")
    owner: Mapped[str] = mapped_column(String(200), default="")
    level: Mapped[Level] = mapped_column(words_of(Level), default=Level.UNIT)
    kind: Mapped[str] = mapped_column(String(100), default="routine")
    horizon: Mapped[Horizon] = mapped_column(words_of(Horizon), default=Horizon.QUICK)
    first_step: Mapped[str] = mapped_column(default="")
    starts: Mapped[dt.date | None]
    deadline: Mapped[dt.date | None]
    status: Mapped[Status] = mapped_column(words_of(Status), default=Status.PLANNED)
    evidence: Mapped[str] = mapped_column(default="")
    next_follow_up: Mapped[dt.date | None]
    prioritised: Mapped[bool] = mapped_column(default=False)
    position: Mapped[int]


class MeasureReason(Base):
    """What a measure comes from: ``target`` is the id of a subject in hexadecimal, or the name of a dimension."""

    __tablename__ = "measure_reason"

    measure_id: Mapped[UUID] = mapped_column(ForeignKey("measure.id", ondelete="CASCADE"), primary_key=True)
    subject: Mapped[Subject] = mapped_column(words_of(Subject), primary_key=True)
    target: Mapped[str] = mapped_column(String(100), primary_key=True)


class MeasureChange(Base):
    """One change of one field of a measure, in the words that people read; ``number`` counts from 1."""

    __tablename__ = "measure_change"

    measure_id: Mapped[UUID] = mapped_column(ForeignKey("measure.id", ondelete="CASCADE"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    date: Mapped[dt.date]
    field: Mapped[str] = mapped_column(String(50))
    before: Mapped[str]
    after: Mapped[str]


class FollowUp(Identified):
    """A meeting at which measures are followed up."""

    __tablename__ = "follow_up"

    journey_id: Mapped[UUID] = mapped_column(ForeignKey("journey.id", ondelete="CASCADE"), index=True)
    date: Mapped[dt.date]
    name: Mapped[str] = mapped_column(String(200))
    text: Mapped[str] = mapped_column(default="")


class FollowUpNote(Base):
    """What was said of a measure at a meeting, and how far it had come then."""

    __tablename__ = "follow_up_note"

    follow_up_id: Mapped[UUID] = mapped_column(ForeignKey("follow_up.id", ondelete="CASCADE"), primary_key=True)
    measure_id: Mapped[UUID] = mapped_column(ForeignKey("measure.id", ondelete="CASCADE"), primary_key=True)
    status: Mapped[Status] = mapped_column(words_of(Status))
    text: Mapped[str]


class Lesson(Identified):
    """What was learnt. ``kind`` is ``hardest``, ``advice``, or words of one's own."""

    __tablename__ = "lesson"

    journey_id: Mapped[UUID] = mapped_column(ForeignKey("journey.id", ondelete="CASCADE"), index=True)
    kind: Mapped[str] = mapped_column(String(100))
    text: Mapped[str]
    position: Mapped[int]


class WheelEntry(Identified):
    """What is done every year in a month (1–12), by a role: the yearly wheel (*årshjul*) of dialogue."""

    __tablename__ = "wheel_entry"
    __table_args__ = (CheckConstraint("month BETWEEN 1 AND 12", name="month_of_year"),)

    journey_id: Mapped[UUID] = mapped_column(ForeignKey("journey.id", ondelete="CASCADE"), index=True)
    month: Mapped[int]
    title: Mapped[str] = mapped_column(String(200))
    owner: Mapped[str] = mapped_column(String(200), default="")
    position: Mapped[int]
