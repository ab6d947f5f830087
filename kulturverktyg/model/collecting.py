"""What is kept of collecting beside the answers: codes that let people in, and boxes from other laptops.

As in `model.response`, nothing tells when, where or in which order, and a code has no link to an answer.
"""

from uuid import UUID

from sqlalchemy import ForeignKey, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from kulturverktyg.model.base import Base
from kulturverktyg.model.kinds import FREE
from kulturverktyg.model.response import UNORDERED


class ParticipationCode(Base):
    """A code of a workshop, as a slow hash. ``used`` is `FREE` or `USED`."""

    __tablename__ = "participation_code"
    __table_args__ = UNORDERED

    hash: Mapped[bytes] = mapped_column(LargeBinary(32), primary_key=True)
    workshop_id: Mapped[UUID] = mapped_column(ForeignKey("workshop.id", ondelete="CASCADE"), index=True)
    used: Mapped[bytes] = mapped_column(LargeBinary(1), default=FREE)


class ReceivedBox(Base):
    """A ballot box that came from another laptop, with how many records it held the last time."""

    __tablename__ = "received_box"
    __table_args__ = UNORDERED

    id: Mapped[UUID] = mapped_column(primary_key=True)
    workshop_id: Mapped[UUID] = mapped_column(ForeignKey("workshop.id", ondelete="CASCADE"), index=True)
    count: Mapped[int]
