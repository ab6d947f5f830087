"""Whether a demo is as it was made: only then may another be made in its place."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import Column, select

from kulturverktyg.model.tables import TABLES
from kulturverktyg.store.store import Store, open_store

#: What is written when somebody only looks and exports.
_LOOKING = {"shown_group", "told_value", "interview.batch"}


def mark_as_made(store: Store) -> None:
    """Remember, in a file beside the database, what is in it now."""
    _mark_of(store.path).write_text(_print(store), "utf-8")


def is_untouched(path: Path) -> bool:
    """Whether a database holds what it held when it was marked; KnownError when it cannot be opened."""
    if not _mark_of(path).is_file():
        return False
    with open_store(path) as store:
        return _mark_of(path).read_text("utf-8") == _print(store)


def _mark_of(path: Path) -> Path:
    return path.with_name(f"{path.name}.orord")


def _print(store: Store) -> str:
    """A hash of every row, whatever their order."""
    found = hashlib.sha256()
    with store.read() as session:
        for columns in _columns():
            rows = session.execute(select(*columns)).all()
            found.update("\n".join(sorted(repr(tuple(row)) for row in rows)).encode())
    return found.hexdigest()


def _columns() -> Iterator[list[Column[object]]]:
    """The columns of each table that tell what somebody has done."""
    for table in TABLES.sorted_tables:
        if table.name not in _LOOKING:
            yield [column for column in table.columns if str(column) not in _LOOKING]
