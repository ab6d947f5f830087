"""Indicators (*nyckeltal*) with their values over time, and the figures of the cost calculator."""

from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from kulturverktyg.model.base import Base, Identified, words_of
from kulturverktyg.model.kinds import Better


class Indicator(Identified):
    """One indicator. ``standard`` is the name of the ready definition that it began as, or empty.

    A ``personal`` one, such as sick leave, is not shown for groups of ten or fewer. ``decimals`` are those shown.
    """

    __tablename__ = "indicator"

    journey_id: Mapped[UUID] = mapped_column(ForeignKey("journey.id", ondelete="CASCADE"), index=True)
    name: Mapped[str] = mapped_column(String(200))
    definition: Mapped[str] = mapped_column(default="")
    unit: Mapped[str] = mapped_column(String(50), default="")
    decimals: Mapped[int] = mapped_column(default=1)
    better: Mapped[Better] = mapped_column(words_of(Better), default=Better.NEITHER)
    standard: Mapped[str] = mapped_column(String(50), default="")
    personal: Mapped[bool] = mapped_column(default=False)
    target: Mapped[float | None]
    position: Mapped[int]


class IndicatorValue(Identified):
    """A value of an indicator in a period, such as ``2026``, ``2026-T1``, ``2026-Q3`` or ``2026-05``.

    ``group_name`` is a unit or role in words, empty for the whole; ``people`` is how many it counts, where known.
    """

    __tablename__ = "indicator_value"
    __table_args__ = (
        UniqueConstraint("indicator_id", "period", "group_name"),
        CheckConstraint("people IS NULL OR people >= 0", name="people_not_negative"),
    )

    indicator_id: Mapped[UUID] = mapped_column(ForeignKey("indicator.id", ondelete="CASCADE"), index=True)
    period: Mapped[str] = mapped_column(String(20))
    group_name: Mapped[str] = mapped_column(String(500), default="")
    value: Mapped[float]
    people: Mapped[int | None]
    source: Mapped[str] = mapped_column(default="")


class ToldValue(Base):
    """Of how many people a value has been told in a report, whatever it has been changed to since."""

    __tablename__ = "told_value"

    indicator_id: Mapped[UUID] = mapped_column(ForeignKey("indicator.id", ondelete="CASCADE"), primary_key=True)
    period: Mapped[str] = mapped_column(String(20), primary_key=True)
    group_name: Mapped[str] = mapped_column(String(500), primary_key=True)
    people: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)


class CalculationFigure(Base):
    """A figure that the cost calculator (*kulturkalkyl*) starts from: low, likely and high, and where it comes from."""

    __tablename__ = "calculation_figure"

    journey_id: Mapped[UUID] = mapped_column(ForeignKey("journey.id", ondelete="CASCADE"), primary_key=True)
    field: Mapped[str] = mapped_column(String(50), primary_key=True)
    low: Mapped[float | None]
    likely: Mapped[float | None]
    high: Mapped[float | None]
    source: Mapped[str] = mapped_column(default="")
