"""Backups of the database, made with SQLite's backup interface into a file under the same key.

Two copies that are one participant apart would give that participant away. So there is one mirror that is
overwritten, one kept copy a closed round, and one a schema change.
"""

import shutil
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy.exc import DBAPIError

from kulturverktyg.errors import KnownError
from kulturverktyg.store.check import is_whole
from kulturverktyg.store.engine import connect
from kulturverktyg.store.forgotten import mark_forgotten
from kulturverktyg.store.key import key_file

MIRROR = "spegel"


@dataclass(frozen=True)
class Backup:
    """A backup that was found whole. ``made`` is local time."""

    path: Path
    made: datetime

    @property
    def knows_all(self) -> bool:
        """Whether it knows all that has been shown: the mirror does, for it is renewed each time the file is closed."""
        return self.path.stem == MIRROR


def backup_folder(database: Path) -> Path:
    """Where the program keeps its own backups of a database."""
    return database.with_name(database.name + ".kopior")


def has_backups(database: Path) -> bool:
    """Whether there are backups, whole or not."""
    return any(backup_folder(database).glob("*.kultur"))


def write_backup(source: Any, database: Path, key: bytes, name: str) -> Path:
    """Copy the open driver connection ``source`` to the backup called ``name``, replacing an earlier one.

    The copy is written beside and checked before it takes the place of the old one. Raises KnownError when
    that fails; then the old one is kept.
    """
    folder = backup_folder(database)
    target = folder / f"{name}.kultur"
    fresh = folder / f"{name}.kultur.ny"
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        shutil.copyfile(key_file(database), folder / key_file(database).name)
        _copy(source, fresh, key)
        fresh.replace(target)
    except (driver.Error, OSError) as error:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
        raise KnownError(
            f"Säkerhetskopian av {database.name} kunde inte sparas. Själva filen är sparad. Kontrollera att disken "
            "inte är full och att du får spara i mappen."
        ) from error
    return target


def _copy(source: Any, target: Path, key: bytes) -> None:
    target.unlink(missing_ok=True)
    copy = connect(target, key)
    try:
        source.backup(copy)
    finally:
        copy.close()
    whole = is_whole(target, key)
    target.with_name(target.name + "-journal").unlink(missing_ok=True)
    if not whole:
        raise OSError("the copy is not whole")


def whole_backups(database: Path, key: bytes) -> Iterator[Backup]:
    """The undamaged backups of a database, newest first."""
    files = sorted(backup_folder(database).glob("*.kultur"), key=lambda file: file.stat().st_mtime, reverse=True)
    for file in files:
        with suppress(driver.OperationalError):
            if is_whole(file, key):
                yield Backup(file, datetime.fromtimestamp(file.stat().st_mtime).astimezone())


def restore(database: Path, key: bytes) -> Backup:
    """Put the newest whole backup in the place of the database; the old file, if there is one, is kept beside it.

    Rounds that are closed in a backup which does not know all that has been shown are marked. Raises KnownError when
    there is no whole backup; then nothing is changed.
    """
    backup = next(whole_backups(database, key), None)
    if backup is None:
        raise KnownError(f"Det finns ingen hel säkerhetskopia av {database.name}. Filen är kvar som den var.")
    fresh = database.with_name(database.name + ".ny")
    try:
        shutil.copyfile(backup.path, fresh)
        if not backup.knows_all:
            mark_forgotten(fresh, key, backup.made.date())
            fresh.with_name(fresh.name + "-journal").unlink(missing_ok=True)
        if database.exists():
            database.replace(_free_name(database))
        database.with_name(database.name + "-journal").unlink(missing_ok=True)
        fresh.replace(database)
    except (DBAPIError, driver.Error, OSError) as error:
        raise KnownError(
            f"Säkerhetskopian kunde inte läggas tillbaka som {database.name}. Kontrollera att disken inte är full "
            "och att du får spara i mappen."
        ) from error
    return backup


def _free_name(database: Path) -> Path:
    number = 1
    while (candidate := database.with_name(f"{database.name}.skadad-{number}")).exists():
        number += 1
    return candidate
