"""The file of a ballot box: a small SQLite database with a head, sealed records, and the codes that let people in.

`journal_mode = TRUNCATE` with `synchronous = EXTRA` keeps what is committed through a power cut, and no second
file in which the order of answering could be read.
"""

import secrets
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import sqlcipher3.dbapi2 as driver
from filelock import FileLock, Timeout

from kulturverktyg.collect.package import KioskPackage
from kulturverktyg.errors import KnownError

_FORMAT = 2
_SECRET_BYTES = 32
#: Seconds to wait for another program that has the box locked, while a participant waits too.
_PATIENCE = 2.0
_SETTINGS = (
    "PRAGMA journal_mode = TRUNCATE",
    "PRAGMA synchronous = EXTRA",
    "PRAGMA secure_delete = ON",
    "PRAGMA temp_store = MEMORY",
)
_RECORDS = "CREATE TABLE record (id BLOB PRIMARY KEY, sealed BLOB NOT NULL) WITHOUT ROWID"
_CODES = "CREATE TABLE code (hash BLOB PRIMARY KEY, used BLOB NOT NULL) WITHOUT ROWID"
_HEAD = (
    "CREATE TABLE box (format INTEGER NOT NULL, workshop BLOB NOT NULL, public_key BLOB NOT NULL, "
    "id BLOB NOT NULL, secret BLOB NOT NULL)"
)

#: What reading a damaged file may raise; SQLite's own message may hold some of the damage.
UNREADABLE = (driver.Error, UnicodeDecodeError)


@dataclass(frozen=True)
class Head:
    """What a box says of itself. ``secret`` is random; HR proves with it that what is in the box has come home."""

    workshop_id: UUID
    public_key: bytes
    id: UUID
    secret: bytes


def connect(path: Path) -> Any:
    """A connection with the box's settings; driver.Error when there can be none."""
    connection = driver.connect(path, _PATIENCE, isolation_level=None, check_same_thread=False)
    try:
        for setting in _SETTINGS:
            connection.execute(setting)
    except BaseException:
        connection.close()
        raise
    return connection


def make(path: Path, package: KioskPackage) -> None:
    """Make an empty box beside and put it in place whole: a box without its head is a damaged one."""
    fresh, journal = path.with_name(path.name + ".ny"), path.with_name(path.name + ".ny-journal")
    fresh.unlink(missing_ok=True)
    connection = connect(fresh)
    try:
        connection.execute("BEGIN IMMEDIATE")
        for statement in (_HEAD, _RECORDS, _CODES):
            connection.execute(statement)
        head = (package.workshop_id.bytes, package.public_key)
        connection.execute("INSERT INTO box VALUES (?, ?, ?, ?, ?)", (_FORMAT, *head, *_identity()))
        connection.execute("COMMIT")
    finally:
        connection.close()
    journal.unlink(missing_ok=True)
    fresh.replace(path)


def head_of(connection: Any, path: Path) -> Head:
    """The head of an open box; KnownError when it has none, or comes from a newer program."""
    heads: list[tuple[Any, ...]] = []
    with suppress(driver.DatabaseError):
        heads = connection.execute("SELECT * FROM box").fetchall()
    if len(heads) == 1 and isinstance(heads[0][0], int) and heads[0][0] > _FORMAT:
        raise KnownError(
            f"Urnan {path.name} är gjord med en nyare version av Kulturverktyg. Uppdatera programmet och försök igen."
        )
    try:
        ((_, workshop, public_key, identity, secret),) = heads
        return Head(UUID(bytes=workshop), bytes(public_key), UUID(bytes=identity), bytes(secret))
    except (ValueError, TypeError) as error:
        raise damaged(path) from error


def upgrade(connection: Any) -> None:
    """Bring a box of the first format, which a kiosk may be in the middle of, to the present one."""
    columns = [row[1] for row in connection.execute("PRAGMA table_info(box)")]
    if columns != ["format", "workshop", "public_key"]:
        return
    connection.execute("BEGIN IMMEDIATE")
    heads = connection.execute("SELECT workshop, public_key FROM box").fetchall()
    connection.execute("DROP TABLE box")
    connection.execute(_HEAD)
    connection.execute(_CODES)
    for workshop, public_key in heads:
        connection.execute("INSERT INTO box VALUES (?, ?, ?, ?, ?)", (_FORMAT, workshop, public_key, *_identity()))
    connection.execute("COMMIT")


def lock_box(path: Path, patience: float = 0.0) -> FileLock:
    """Take the box for oneself; KnownError when a kiosk has it open."""
    lock = FileLock(path.with_name(path.name + ".lock"), thread_local=False)
    try:
        lock.acquire(timeout=patience)
    except Timeout as error:
        raise KnownError("Kiosken är öppen. Avsluta den med PIN-koden först.") from error
    except OSError as error:
        raise KnownError(f"Mappen {path.parent} går inte att skriva i. Kontrollera att du får spara där.") from error
    return lock


def count_records(path: Path) -> int:
    """How many records the box at ``path`` holds, also while a kiosk has it open; 0 when there is no box."""
    if not path.exists():
        return 0
    try:
        connection = connect(path)
        try:
            return int(connection.execute("SELECT count(*) FROM record").fetchone()[0])
        finally:
            connection.close()
    except UNREADABLE as error:
        raise damaged(path) from error


def damaged(path: Path) -> KnownError:
    """What to say of a box that is not whole."""
    return KnownError(
        f"Urnan {path.name} är skadad eller ändrad och läses inte in. Inget är ändrat, och urnan är kvar: kontakta IT."
    )


def as_known(error: Exception, path: Path) -> KnownError:
    """What to say when a box could not be used."""
    if isinstance(error, UnicodeDecodeError):
        return damaged(path)
    words = str(error).casefold()
    if "full" in words:
        return KnownError(
            "Svaren kunde inte sparas för att disken är full. De finns kvar på skärmen: försök igen strax."
        )
    if "not a database" in words or "malformed" in words:
        return damaged(path)
    return KnownError("Svaren kunde inte sparas just nu. De finns kvar på skärmen: försök igen strax.")


def _identity() -> tuple[bytes, bytes]:
    return uuid4().bytes, secrets.token_bytes(_SECRET_BYTES)
