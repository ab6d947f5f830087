"""Findings (*iakttagelser*): strengths and deficits, each with the sources that it rests on."""

from uuid import UUID

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from kulturverktyg.model.base import Identified, words_of
from kulturverktyg.model.kinds import FindingKind, SourceKind


class Finding(Identified):
    """What has been found, as one statement; ``position`` counts from 0."""

    __tablename__ = "finding"

    journey_id: Mapped[UUID] = mapped_column(ForeignKey("journey.id", ondelete="CASCADE"), index=True)
    kind: Mapped[FindingKind] = mapped_column(words_of(FindingKind), default=FindingKind.DEFICIT)
    statement: Mapped[str]
    text: Mapped[str] = mapped_column(default="")
    position: Mapped[int]


class FindingSource(Identified):
    """One source of a finding.

    ``target`` points at what is kept elsewhere (a figure of a round, a passage, an indicator), by ids and names as
    `understand.findings` tells; ``words`` are those of a document reference or a workshop note, and what a reader
    should know of any other. ``group_name`` is the role or unit that it speaks of, empty for all. Where it does not
    ``agree``, it speaks against the finding.
    """

    __tablename__ = "finding_source"

    finding_id: Mapped[UUID] = mapped_column(ForeignKey("finding.id", ondelete="CASCADE"), index=True)
    kind: Mapped[SourceKind] = mapped_column(words_of(SourceKind))
    target: Mapped[str] = mapped_column(String(500), default="")
    words: Mapped[str] = mapped_column(default="")
    group_name: Mapped[str] = mapped_column(String(500), default="")
    agrees: Mapped[bool] = mapped_column(default=True)
    position: Mapped[int]
