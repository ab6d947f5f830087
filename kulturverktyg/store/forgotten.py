"""A backup that is older than the last that was shown has forgotten it: its closed rounds are marked with its day."""

from datetime import date
from pathlib import Path

from sqlalchemy import text

from kulturverktyg.store import migrate
from kulturverktyg.store.engine import make_engine

_MARK = text(
    "UPDATE round SET unsure_since = :day WHERE state = 'closed' AND (unsure_since IS NULL OR unsure_since > :day)"
)


def mark_forgotten(copy: Path, key: bytes, day: date) -> None:
    """Bring a copy of a backup made on ``day`` to this program's schema, and mark its closed rounds."""
    engine = make_engine(copy, key)
    try:
        revision = migrate.revision_of(engine)
        migrate.refuse_newer(revision, copy)
        if revision != migrate.REVISIONS[-1]:
            migrate.upgrade(engine)
        with engine.begin() as connection:
            connection.execute(_MARK, {"day": day.isoformat()})
    finally:
        engine.dispose()
