"""The ballot box (*urna*): a small SQLite file of sealed records, written by the kiosk, opened only by HR.

Every record is sealed to the journey's public key as it is given, is padded to one size, and lies under a
random id. `VACUUM` after each record rewrites the file in the order of the ids: without it the pages show in
which order people answered, whatever the ids are.
"""

import json
from contextlib import suppress
from pathlib import Path
from typing import Any
from uuid import UUID

import sqlcipher3.dbapi2 as driver
from filelock import FileLock, Timeout
from nacl.exceptions import CryptoError
from nacl.public import PrivateKey, PublicKey, SealedBox

from kulturverktyg.collect.ballot import Ballot
from kulturverktyg.collect.package import KioskPackage
from kulturverktyg.errors import KnownError
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import TEXT_LIMIT, SurveyDefinition

_FORMAT = 1
_STEP = 1024
_SETTINGS = (
    "PRAGMA journal_mode = TRUNCATE",
    "PRAGMA synchronous = EXTRA",
    "PRAGMA secure_delete = ON",
    "PRAGMA temp_store = MEMORY",
)
_SCHEMA = (
    "CREATE TABLE box (format INTEGER NOT NULL, workshop BLOB NOT NULL, public_key BLOB NOT NULL)",
    "CREATE TABLE record (id BLOB PRIMARY KEY, sealed BLOB NOT NULL) WITHOUT ROWID",
)


class BallotBox:
    """An open box that takes ballots and can say how many it holds; it cannot read them."""

    def __init__(self, path: Path, package: KioskPackage, lock: FileLock) -> None:
        self._path = path
        self._lock = lock
        self._seal = SealedBox(PublicKey(package.public_key))
        self._size = record_size(package.survey)
        if not path.exists():
            _make(path, package)
        self._connection = _connect(path)
        try:
            self._check(package)
        except BaseException:
            self._connection.close()
            raise
        self._forget_order()

    @classmethod
    def open(cls, path: Path, package: KioskPackage) -> "BallotBox":
        """Open the box of a package, made if it is not there; it has one opener at a time.

        Raises KnownError when the box is open elsewhere, damaged, another workshop's or cannot be written.
        """
        lock = lock_box(path, patience=1.0)
        try:
            return cls(path, package, lock)
        except (driver.Error, OSError) as error:
            lock.release()
            raise _as_known(error, path) from error
        except BaseException:
            lock.release()
            raise

    def drop(self, ballot: Ballot) -> None:
        """Save a ballot. When this returns it is durable; a ballot that is there already is left as it is.

        Raises KnownError when it could not be saved; it may then be dropped again.
        """
        sealed = self._seal.encrypt(_pad(_encode(ballot), self._size))
        try:
            self._insert(ballot.id, sealed)
        except driver.Error as error:
            if not self._is_saved_after_all(ballot.id):
                raise _as_known(error, self._path) from error
        self._forget_order()

    def count(self) -> int:
        """How many ballots the box holds."""
        return int(self._connection.execute("SELECT count(*) FROM record").fetchone()[0])

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()
        self._lock.release()

    def _check(self, package: KioskPackage) -> None:
        _, workshop, public_key = _head(self._connection, self._path)
        if (workshop, public_key) != (package.workshop_id.bytes, package.public_key):
            raise KnownError(f"Urnan {self._path.name} hör till en annan workshop och kan inte användas här.")

    def _insert(self, ballot_id: UUID, sealed: bytes) -> None:
        if self._connection.in_transaction:
            self._connection.execute("ROLLBACK")
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.execute("INSERT OR IGNORE INTO record VALUES (?, ?)", (ballot_id.bytes, sealed))
        self._connection.execute("COMMIT")

    def _is_saved_after_all(self, ballot_id: UUID) -> bool:
        """After an error in a commit only the reopened file knows whether the record is in it."""
        try:
            self._connection.close()
            self._connection = _connect(self._path)
            found = self._connection.execute("SELECT 1 FROM record WHERE id = ?", (ballot_id.bytes,)).fetchone()
        except driver.Error:
            return False
        return found is not None

    def _forget_order(self) -> None:
        """The ballot is safe already, so a full disk must not turn a given answer into an error; the next
        ballot, or the next start, does it again."""
        with suppress(driver.Error):
            self._connection.execute("VACUUM")


def record_size(survey: SurveyDefinition) -> int:
    """Bytes that the largest possible ballot of a survey takes, rounded up: the size of every record."""
    columns = sum(len(column) + 16 for column in survey.columns())
    texts = sum(len(q.name) + 16 + 4 * TEXT_LIMIT for q in survey.questions() if q.kind is QuestionKind.TEXT)
    return -(-(columns + texts + 256) // _STEP) * _STEP


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
    """How many ballots the box at ``path`` holds, also while a kiosk has it open; 0 when there is no box."""
    if not path.exists():
        return 0
    try:
        connection = _connect(path)
        try:
            return int(connection.execute("SELECT count(*) FROM record").fetchone()[0])
        finally:
            connection.close()
    except driver.Error as error:
        raise _damaged(path) from error


def open_sealed(path: Path, workshop_id: UUID, private_key: bytes) -> list[Ballot]:
    """All ballots of a box; KnownError when any part of it is damaged, changed or another workshop's."""
    try:
        connection = _connect(path)
        try:
            whole = connection.execute("PRAGMA quick_check").fetchall() == [("ok",)]
            _, workshop, _ = _head(connection, path)
            records = connection.execute("SELECT id, sealed FROM record").fetchall()
        finally:
            connection.close()
    except driver.Error as error:
        raise _damaged(path) from error
    if not whole:
        raise _damaged(path)
    if workshop != workshop_id.bytes:
        raise KnownError(f"Urnan {path.name} hör till en annan workshop.")
    seal = SealedBox(PrivateKey(private_key))
    return [_unseal(seal, record_id, sealed, path) for record_id, sealed in records]


def _unseal(seal: SealedBox[PrivateKey], record_id: bytes, sealed: bytes, path: Path) -> Ballot:
    try:
        ballot = _decode(seal.decrypt(sealed).rstrip(b"\x00"))
    except (CryptoError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise _damaged(path) from error
    if ballot.id.bytes != record_id:
        raise _damaged(path)
    return ballot


def _connect(path: Path) -> Any:
    connection = driver.connect(path, isolation_level=None, check_same_thread=False)
    try:
        for setting in _SETTINGS:
            connection.execute(setting)
    except BaseException:
        connection.close()
        raise
    return connection


def _make(path: Path, package: KioskPackage) -> None:
    """Make an empty box beside and put it in place whole: a box without its head is a damaged one."""
    fresh, journal = path.with_name(path.name + ".ny"), path.with_name(path.name + ".ny-journal")
    fresh.unlink(missing_ok=True)
    connection = _connect(fresh)
    try:
        connection.execute("BEGIN IMMEDIATE")
        for statement in _SCHEMA:
            connection.execute(statement)
        connection.execute("INSERT INTO box VALUES (?, ?, ?)", (_FORMAT, package.workshop_id.bytes, package.public_key))
        connection.execute("COMMIT")
    finally:
        connection.close()
    journal.unlink(missing_ok=True)
    fresh.replace(path)


def _head(connection: Any, path: Path) -> tuple[int, bytes, bytes]:
    heads: list[tuple[int, bytes, bytes]] = []
    with suppress(driver.DatabaseError):
        heads = connection.execute("SELECT format, workshop, public_key FROM box").fetchall()
    if len(heads) != 1:
        raise _damaged(path)
    return heads[0]


def _encode(ballot: Ballot) -> bytes:
    content = {
        "id": ballot.id.hex,
        "unit": ballot.unit.hex,
        "role": ballot.role.hex,
        "answers": dict(ballot.answers),
        "texts": dict(ballot.texts),
    }
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()


def _decode(content: bytes) -> Ballot:
    data = json.loads(content)
    if not all(isinstance(text, str) for text in data["texts"].values()):
        raise TypeError("a text is not a text")
    return Ballot(UUID(data["id"]), UUID(data["unit"]), UUID(data["role"]), dict(data["answers"]), dict(data["texts"]))


def _pad(content: bytes, size: int) -> bytes:
    if len(content) > size:
        raise ValueError("a ballot is larger than its survey allows")
    return content.ljust(size, b"\x00")


def _damaged(path: Path) -> KnownError:
    return KnownError(
        f"Urnan {path.name} är skadad eller ändrad och läses inte in. Inget är ändrat, och urnan är kvar: kontakta IT."
    )


def _as_known(error: driver.Error | OSError, path: Path) -> KnownError:
    words = str(error).casefold()
    if "full" in words:
        return KnownError(
            "Svaren kunde inte sparas för att disken är full. De finns kvar på skärmen: försök igen strax."
        )
    if "not a database" in words or "malformed" in words:
        return _damaged(path)
    return KnownError("Svaren kunde inte sparas just nu. De finns kvar på skärmen: försök igen strax.")
