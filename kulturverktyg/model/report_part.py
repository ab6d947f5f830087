"""How a journey's written report is put together: which parts, in which order, and HR's own words in each."""

from uuid import UUID

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from kulturverktyg.model.base import Base


class ReportPart(Base):
    """A part of a journey's reports by its key; a journey without any has its template's parts in its order.

    ``words`` are HR's own and stand first in the part; figures are never kept.
    """

    __tablename__ = "report_part"

    journey_id: Mapped[UUID] = mapped_column(ForeignKey("journey.id", ondelete="CASCADE"), primary_key=True)
    key: Mapped[str] = mapped_column(String(50), primary_key=True)
    position: Mapped[int]
    included: Mapped[bool] = mapped_column(default=True)
    words: Mapped[str] = mapped_column(default="")
