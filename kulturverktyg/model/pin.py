"""Charts that HR has pinned: they come first in the reports."""

from uuid import UUID

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from kulturverktyg.model.base import Base
from kulturverktyg.model.response import UNORDERED


class Pin(Base):
    """A chart of a round, by its own id and that of the group it is about; it holds no figures."""

    __tablename__ = "pin"
    __table_args__ = UNORDERED

    round_id: Mapped[UUID] = mapped_column(ForeignKey("round.id", ondelete="CASCADE"), primary_key=True)
    chart: Mapped[str] = mapped_column(String(100), primary_key=True)
    group: Mapped[str] = mapped_column("group_id", String(1000), primary_key=True)
    position: Mapped[int]
