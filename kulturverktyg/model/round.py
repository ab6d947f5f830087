"""Round (*mätomgång*) and the workshops at which its answers are given."""

from datetime import date
from uuid import UUID

from sqlalchemy import JSON, ForeignKey, LargeBinary, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from kulturverktyg.model.base import Identified, words_of
from kulturverktyg.model.kinds import RoundState, WorkshopState


class Round(Identified):
    """One measurement with one version of the survey, or with its short form.

    ``breakdowns`` are what HR has chosen to see its results by. ``joined_late`` is true once answers that came after
    it was closed are counted: from then on no new groups are made. ``headcounts`` are those of the day it was closed,
    each under its unit's and its role's id in hexadecimal with a space between; None while it is open.
    ``unsure_since`` is the day of a backup that was put back after it was closed, when that may not know all that has
    been shown: then no new groups are made either. ``imported`` counts the answers that were read from files; None in a
    round that was begun before they were counted. In a round with clients ``expected`` is how many may answer, None
    where nobody knows, and ``asks_unit`` tells whether they are asked which unit they meet.
    """

    __tablename__ = "round"
    __table_args__ = (UniqueConstraint("journey_id", "name"),)

    journey_id: Mapped[UUID] = mapped_column(ForeignKey("journey.id", ondelete="CASCADE"))
    version_id: Mapped[UUID] = mapped_column(ForeignKey("survey_version.id"))
    name: Mapped[str] = mapped_column(String(200))
    position: Mapped[int]
    short_form: Mapped[bool] = mapped_column(default=False)
    breakdowns: Mapped[list[str]] = mapped_column(JSON, default=lambda: ["unit", "role"])
    joined_late: Mapped[bool] = mapped_column(default=False)
    headcounts: Mapped[dict[str, int] | None] = mapped_column(JSON(none_as_null=True), default=None)
    unsure_since: Mapped[date | None] = mapped_column(default=None)
    imported: Mapped[int | None] = mapped_column(default=0)
    expected: Mapped[int | None] = mapped_column(default=None)
    asks_unit: Mapped[bool] = mapped_column(default=True)
    state: Mapped[RoundState] = mapped_column(
        words_of(RoundState),
        default=RoundState.OPEN,
    )


class Workshop(Identified):
    """An occasion with a kiosk.

    ``pin_hash`` is an argon2id hash, empty until a PIN is chosen. ``packaged`` is true once a kiosk package is
    made: from then on answers may lie in a ballot box that refer to the units and roles of the journey.
    ``idle_seconds`` without a touch begin a countdown of ``countdown_seconds``. ``code_salt`` is empty where no
    codes are used. ``set_aside`` counts ballots that are not counted because their code was used twice.
    """

    __tablename__ = "workshop"
    __table_args__ = (UniqueConstraint("round_id", "name"),)

    round_id: Mapped[UUID] = mapped_column(ForeignKey("round.id", ondelete="CASCADE"))
    name: Mapped[str] = mapped_column(String(200))
    position: Mapped[int]
    languages: Mapped[list[str]] = mapped_column(JSON)
    pin_hash: Mapped[str] = mapped_column(default="")
    packaged: Mapped[bool] = mapped_column(default=False)
    idle_seconds: Mapped[int] = mapped_column(default=90)
    countdown_seconds: Mapped[int] = mapped_column(default=30)
    code_salt: Mapped[bytes] = mapped_column(LargeBinary(16), default=b"")
    set_aside: Mapped[int] = mapped_column(default=0)
    state: Mapped[WorkshopState] = mapped_column(
        words_of(WorkshopState),
        default=WorkshopState.OPEN,
    )
