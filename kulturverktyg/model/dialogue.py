"""The dialogue log: what was said at a meeting, what was answered, and what was promised."""

import datetime as dt
from uuid import UUID

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from kulturverktyg.model.base import Identified


class DialogueMeeting(Identified):
    """A meeting at which people in different roles talked with each other."""

    __tablename__ = "dialogue_meeting"

    journey_id: Mapped[UUID] = mapped_column(ForeignKey("journey.id", ondelete="CASCADE"), index=True)
    date: Mapped[dt.date]
    name: Mapped[str] = mapped_column(String(200))


class DialogueEntry(Identified):
    """A statement, the reply to it, and the commitment of a role; ``position`` counts from 0 within the meeting.

    ``outcome`` says what became of the commitment, ``kept`` that it is done. It may have become a measure.
    """

    __tablename__ = "dialogue_entry"

    dialogue_meeting_id: Mapped[UUID] = mapped_column(ForeignKey("dialogue_meeting.id", ondelete="CASCADE"), index=True)
    measure_id: Mapped[UUID | None] = mapped_column(ForeignKey("measure.id", ondelete="SET NULL"), index=True)
    statement: Mapped[str]
    reply: Mapped[str] = mapped_column(default="")
    commitment: Mapped[str] = mapped_column(default="")
    owner: Mapped[str] = mapped_column(String(200), default="")
    follow_up: Mapped[dt.date | None]
    outcome: Mapped[str] = mapped_column(default="")
    kept: Mapped[bool] = mapped_column(default=False)
    position: Mapped[int]
