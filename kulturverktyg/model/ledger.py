"""What has been shown of a round, told as groups and never as answers: it binds what may be shown later."""

from typing import Any
from uuid import UUID

from sqlalchemy import JSON, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from kulturverktyg.model.base import Base
from kulturverktyg.model.response import UNORDERED


class ShownGroup(Base):
    """A group that has been decided on. ``digest`` is the SHA-256 of ``who`` in hexadecimal.

    ``who`` names its units, roles and answers to background questions, ``told`` what it is called and where it stands.
    ``levels`` has for each item or dimension that was shown one level a side; a group that is not ``shown`` was
    refused altogether; ``reasons`` has the sentence for each that was not shown. ``anew`` is true when late answers
    have joined since: then it is decided on again, to show no more.
    """

    __tablename__ = "shown_group"
    __table_args__ = UNORDERED

    round_id: Mapped[UUID] = mapped_column(ForeignKey("round.id", ondelete="CASCADE"), primary_key=True)
    digest: Mapped[str] = mapped_column(String(64), primary_key=True)
    who: Mapped[dict[str, Any]] = mapped_column(JSON)
    told: Mapped[dict[str, Any]] = mapped_column(JSON)
    shown: Mapped[bool]
    levels: Mapped[dict[str, list[str]]] = mapped_column(JSON)
    reasons: Mapped[dict[str, str]] = mapped_column(JSON)
    anew: Mapped[bool] = mapped_column(default=False)
