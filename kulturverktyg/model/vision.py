"""Vision: what is to go from what to what, how high each dimension is to come, and unwritten norms."""

import datetime as dt
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from kulturverktyg.model.base import Base, Identified, words_of
from kulturverktyg.model.kinds import Effect, Keep


class Vision(Identified):
    """One version of a journey's vision; only the newest may be a draft, without a date.

    ``same_task`` is the line that says that the task is the same and the way of doing it new.
    """

    __tablename__ = "vision"
    __table_args__ = (UniqueConstraint("journey_id", "number"),)

    journey_id: Mapped[UUID] = mapped_column(ForeignKey("journey.id", ondelete="CASCADE"))
    number: Mapped[int]
    adopted: Mapped[dt.date | None]
    adopted_by: Mapped[str] = mapped_column(String(200), default="")
    motto: Mapped[str] = mapped_column(default="")
    same_task: Mapped[str] = mapped_column(default="")


class FromTo(Identified):
    """From what to what. ``kind`` is ``motto``, ``behaviour``, ``reputation``, or words of one's own."""

    __tablename__ = "from_to"

    vision_id: Mapped[UUID] = mapped_column(ForeignKey("vision.id", ondelete="CASCADE"), index=True)
    kind: Mapped[str] = mapped_column(String(100))
    now: Mapped[str]
    then: Mapped[str]
    position: Mapped[int]


class FromToComment(Identified):
    """What was said of a pair, by nobody in particular; ``position`` counts from 0 in the order it was written."""

    __tablename__ = "from_to_comment"

    from_to_id: Mapped[UUID] = mapped_column(ForeignKey("from_to.id", ondelete="CASCADE"), index=True)
    text: Mapped[str]
    position: Mapped[int]


class WantedLevel(Base):
    """How high a dimension of the survey, by its name, is to come: an index of 0 to 100."""

    __tablename__ = "wanted_level"
    __table_args__ = (CheckConstraint("level BETWEEN 0 AND 100", name="level_in_range"),)

    vision_id: Mapped[UUID] = mapped_column(ForeignKey("vision.id", ondelete="CASCADE"), primary_key=True)
    dimension: Mapped[str] = mapped_column(String(100), primary_key=True)
    level: Mapped[int]


class Norm(Identified):
    """An unwritten norm: what "sits in the walls"."""

    __tablename__ = "norm"

    journey_id: Mapped[UUID] = mapped_column(ForeignKey("journey.id", ondelete="CASCADE"), index=True)
    norm: Mapped[str]
    example: Mapped[str] = mapped_column(default="")
    effect: Mapped[Effect] = mapped_column(words_of(Effect))
    keep: Mapped[Keep] = mapped_column(words_of(Keep), default=Keep.UNDECIDED)
    position: Mapped[int]
