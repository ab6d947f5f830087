"""The declarative base, with names for all constraints so that migrations can address them."""

from enum import StrEnum
from uuid import UUID, uuid4

from sqlalchemy import Enum, MetaData, Uuid
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    """Base of every mapped class."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_label)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


class Identified(Base):
    """A row under a random UUID, which tells neither order nor time."""

    __abstract__ = True

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True, default=uuid4)


def words_of(kind: type[StrEnum]) -> Enum:
    """The column type of a closed set of words, kept as the words themselves."""
    return Enum(kind, values_callable=lambda members: [member.value for member in members], native_enum=False)
