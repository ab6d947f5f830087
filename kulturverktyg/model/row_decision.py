"""By which decision the answers of a round have left row by row, to be kept in an archive."""

import datetime as dt
from uuid import UUID

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from kulturverktyg.model.base import Base


class RowDecision(Base):
    """A decision by its ``reference`` (*diarienummer*), and the day on which rows first left by it."""

    __tablename__ = "row_decision"

    round_id: Mapped[UUID] = mapped_column(ForeignKey("round.id", ondelete="CASCADE"), primary_key=True)
    reference: Mapped[str] = mapped_column(String(200), primary_key=True)
    date: Mapped[dt.date]
