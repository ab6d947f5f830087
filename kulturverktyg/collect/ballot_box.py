"""The ballot box (*urna*): sealed records, written by the kiosk, opened only by HR.

Every record is sealed to the journey's public key as it is given, is padded to one size, and lies under a
random id. `VACUUM` after each record rewrites the file in the order of the ids: without it the pages show in
which order people answered, whatever the ids are. A code is a slow hash with a flag of one byte, which is set in
the record's own transaction; nothing tells which record it was.
"""

from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any
from uuid import UUID

import sqlcipher3.dbapi2 as driver
from filelock import FileLock

from kulturverktyg.collect import box_file
from kulturverktyg.collect.ballot import Record
from kulturverktyg.collect.box_file import Head, lock_box
from kulturverktyg.collect.package import KioskPackage
from kulturverktyg.collect.sealed import package_record_size, seal, unseal
from kulturverktyg.errors import KnownError
from kulturverktyg.model.kinds import FREE, USED


class CodeState(StrEnum):
    """What a box knows of a code."""

    UNKNOWN = "unknown"
    FREE = "free"
    USED = "used"


class CodeUsedError(KnownError):
    """The code was used up, by another answer, before this one could be saved."""


@dataclass(frozen=True)
class BoxContents:
    """All that lies in a box. ``used_codes`` are hashes, None where the box asks for no codes."""

    head: Head
    records: tuple[Record, ...]
    used_codes: frozenset[bytes] | None


class BallotBox:
    """An open box that takes records and can say how many it holds; it cannot read them."""

    def __init__(self, path: Path, package: KioskPackage, lock: FileLock) -> None:
        self._path = path
        self._lock = lock
        self._public_key = package.public_key
        self._size = package_record_size(package)
        if not path.exists():
            box_file.make(path, package)
        self._connection: Any = None
        try:
            self._check(package)
            self._take_codes(package.code_hashes)
        except BaseException:
            self._let_go()
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
        except (*box_file.UNREADABLE, OSError) as error:
            lock.release()
            raise box_file.as_known(error, path) from error
        except BaseException:
            lock.release()
            raise

    def drop(self, record: Record, code: bytes | None = None) -> None:
        """Save a record, and use up the code with this hash. When this returns both are durable.

        A record that is there already is left as it is. Raises KnownError when it could not be saved; it may then
        be dropped again, but not with a code that another record has used: then it is a CodeUsedError.
        """
        sealed = seal(record, self._size, self._public_key)
        try:
            self._insert(record.id, sealed, code)
        except driver.Error as error:
            if not self._is_saved_after_all(record.id):
                raise box_file.as_known(error, self._path) from error
        self._forget_order()

    def code_state(self, code: bytes) -> CodeState:
        """What the box knows of the code with this hash; KnownError when it cannot be asked."""
        try:
            found = self._connected().execute("SELECT used FROM code WHERE hash = ?", (code,)).fetchone()
        except driver.Error as error:
            self._let_go()
            raise box_file.as_known(error, self._path) from error
        if found is None:
            return CodeState.UNKNOWN
        return CodeState.USED if found[0] == USED else CodeState.FREE

    def count(self) -> int:
        """How many records the box holds."""
        return int(self._connected().execute("SELECT count(*) FROM record").fetchone()[0])

    def close(self) -> None:
        """Let go of the file."""
        self._let_go()
        self._lock.release()

    def _check(self, package: KioskPackage) -> None:
        box_file.upgrade(self._connected())
        head = box_file.head_of(self._connected(), self._path)
        if (head.workshop_id, head.public_key) != (package.workshop_id, package.public_key):
            raise KnownError(f"Urnan {self._path.name} hör till en annan workshop och kan inte användas här.")

    def _take_codes(self, hashes: tuple[bytes, ...]) -> None:
        """Know the package's codes, also those that a newer package has brought."""
        connection = self._connected()
        connection.execute("BEGIN IMMEDIATE")
        rows = [(code, FREE) for code in hashes]
        connection.executemany("INSERT OR IGNORE INTO code VALUES (?, ?)", rows)
        connection.execute("COMMIT")

    def _insert(self, record_id: UUID, sealed: bytes, code: bytes | None) -> None:
        run = self._connected().execute
        if self._connection.in_transaction:
            run("ROLLBACK")
        run("BEGIN IMMEDIATE")
        is_new = run("INSERT OR IGNORE INTO record VALUES (?, ?)", (record_id.bytes, sealed)).rowcount == 1
        if is_new and code is not None:
            flipped = run("UPDATE code SET used = ? WHERE hash = ? AND used = ?", (USED, code, FREE)).rowcount
            if flipped != 1:
                run("ROLLBACK")
                raise CodeUsedError("Koden är redan använd. Be personalen om en ny kod.")
        run("COMMIT")

    def _is_saved_after_all(self, record_id: UUID) -> bool:
        """After an error in a commit only the reopened file knows whether the record is in it.

        The connection of that moment is not kept: it may be broken, or for reading only, long after all is mended.
        """
        self._let_go()
        try:
            found = self._connected().execute("SELECT 1 FROM record WHERE id = ?", (record_id.bytes,)).fetchone()
        except driver.Error:
            return False
        finally:
            self._let_go()
        return found is not None

    def _connected(self) -> Any:
        if self._connection is None:
            self._connection = box_file.connect(self._path)
        return self._connection

    def _let_go(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _forget_order(self) -> None:
        """The record is safe already, so a full disk must not turn a given answer into an error; the next
        record, or the next start, does it again."""
        with suppress(driver.Error):
            self._connected().execute("VACUUM")


def read_box(path: Path, workshop_id: UUID, private_key: bytes) -> BoxContents:
    """All that is in a box; KnownError when any part of it is damaged, changed or another workshop's."""
    try:
        connection = box_file.connect(path)
        try:
            whole = connection.execute("PRAGMA quick_check").fetchall() == [("ok",)]
            box_file.upgrade(connection)
            head = box_file.head_of(connection, path)
            records = connection.execute("SELECT id, sealed FROM record").fetchall()
            codes = connection.execute("SELECT hash, used FROM code").fetchall()
        finally:
            connection.close()
    except box_file.UNREADABLE as error:
        raise box_file.damaged(path) from error
    if not whole:
        raise box_file.damaged(path)
    if head.workshop_id != workshop_id:
        raise KnownError(f"Urnan {path.name} hör till en annan workshop.")
    try:
        opened = tuple(unseal(sealed, record_id, private_key) for record_id, sealed in records)
    except ValueError as error:
        raise box_file.damaged(path) from error
    return BoxContents(head, opened, frozenset(code for code, used in codes if used == USED) if codes else None)
