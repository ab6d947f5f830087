"""Rows by their key, and what is said when they are gone."""

from typing import TypeVar
from uuid import UUID

from sqlalchemy.orm import Session

from kulturverktyg.errors import KnownError
from kulturverktyg.model.base import Identified

_Row = TypeVar("_Row", bound=Identified)


def find(session: Session, kind: type[_Row], key: UUID) -> _Row:
    """The row under a key; KnownError when it is not there."""
    row = session.get(kind, key)
    if row is None:
        raise KnownError("Det du öppnade finns inte längre i filen. Gå tillbaka till listan och välj på nytt.")
    return row
