"""The open database: one opener, one connection, one place for a transaction.

    store = open_store(path)
    with store.write() as session:
        ...

A function that does one user action opens and closes its own ``write``. Several threads may share a store;
they take turns.
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

import sqlcipher3.dbapi2 as driver
from filelock import FileLock, Timeout
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from kulturverktyg.errors import KnownError
from kulturverktyg.store import backup, migrate
from kulturverktyg.store.check import connect_to_whole, is_whole
from kulturverktyg.store.engine import make_engine
from kulturverktyg.store.key import create_key, key_file, read_key
from kulturverktyg.store.places import refuse_unsafe


class DamagedError(KnownError):
    """The database is damaged; a backup may be put in its place with `restore_newest`."""


class Store:
    """An open database file. Made by `open_store`."""

    def __init__(self, path: Path, key: bytes, lock: FileLock, connection: driver.Connection) -> None:
        self.path = path
        self._key = key
        self._file_lock = lock
        self._turn = threading.RLock()
        self._engine = make_engine(path, key, connection)
        self._changed = False

    def __enter__(self) -> "Store":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            self.close()
        except KnownError:
            if not isinstance(error, KnownError):
                raise

    @contextmanager
    def write(self) -> Iterator[Session]:
        """A transaction that is committed, durably, when the block ends without an error.

        Raises KnownError when the disk is full, cannot be written or fails; then nothing has changed, or (after
        an error in the very commit) all has: whoever needs to know looks for what was written.
        """
        with self._turn:
            try:
                with Session(self._engine, expire_on_commit=False) as session, session.begin():
                    yield session
            except DBAPIError as error:
                self._engine.dispose()
                raise _as_known(error, self.path) from error
            self._changed = True

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A transaction for reading; what it changes is rolled back."""
        with self._turn:
            try:
                with Session(self._engine) as session:
                    yield session
            except DBAPIError as error:
                self._engine.dispose()
                raise _as_known(error, self.path) from error

    def vacuum(self) -> None:
        """Rewrite the file, so that nothing destroyed and no order of writing is left in it."""
        with self._turn:
            try:
                self._connection().execute("VACUUM")
            except driver.Error as error:
                raise _as_known(error, self.path) from error

    def back_up(self, name: str = backup.MIRROR) -> Path:
        """Write the backup called ``name``; by default the mirror that is overwritten each time."""
        with self._turn:
            return backup.write_backup(self._connection(), self.path, self._key, name)

    def close(self) -> None:
        """Renew the mirror if anything was written, and let go of the file. Closing twice is harmless."""
        with self._turn:
            if not self._file_lock.is_locked:
                return
            try:
                if self._changed:
                    self.back_up()
            finally:
                self._engine.dispose()
                self._file_lock.release()

    def _connection(self) -> driver.Connection:
        with self._engine.connect() as connection:
            raw = connection.connection.driver_connection
        assert raw is not None  # noqa: S101
        return raw

    def _prepare_schema(self) -> None:
        revision = migrate.revision_of(self._engine)
        migrate.refuse_newer(revision, self.path)
        if revision == migrate.REVISIONS[-1]:
            return
        if revision is not None:
            self.back_up(f"fore-uppdatering-{revision}")
        migrate.upgrade(self._engine)


def open_store(path: Path, *, create: bool = False) -> Store:
    """Open the database at ``path``, checked byte by byte and brought to this program's schema.

    With ``create`` a missing file is made. Raises KnownError when the place is unsafe, the file is missing,
    open elsewhere, damaged, saved by a newer program, or cannot be opened.
    """
    refuse_unsafe(path)
    if not _exists(path) and backup.has_backups(path):
        raise DamagedError(
            f"Filen {path} finns inte, men det finns säkerhetskopior av den. Flytta tillbaka filen, eller lägg "
            "tillbaka den senaste hela kopian (kommandot restore)."
        )
    if create:
        _make_folder(path)
    elif not _exists(path):
        raise KnownError(f"Filen {path} finns inte. Kontrollera namnet, eller skapa en ny resa.")
    lock = _take_lock(path)
    try:
        key = _key_for(path)
        connection = connect_to_whole(path, key)
        if connection is None:
            raise _damaged(path, key)
        store = Store(path, key, lock, connection)
        try:
            store._prepare_schema()  # noqa: SLF001  (the factory of the class)
        except BaseException:
            store._engine.dispose()  # noqa: SLF001
            raise
    except (DBAPIError, driver.Error) as error:
        lock.release()
        raise _as_known(error, path) from error
    except BaseException:
        lock.release()
        raise
    return store


def restore_newest(path: Path, *, only_damaged: bool = False) -> backup.Backup:
    """Put the newest whole backup in place of a database; KnownError when that cannot be done.

    With ``only_damaged`` a database that is whole is refused.
    """
    refuse_unsafe(path)
    with _take_lock(path):
        key = read_key(path)
        if only_damaged and _is_whole(path, key):
            raise KnownError(f"{path.name} är hel; ingen säkerhetskopia behövs.")
        return backup.restore(path, key)


def _is_whole(path: Path, key: bytes) -> bool:
    try:
        return is_whole(path, key)
    except driver.Error as error:
        raise _as_known(error, path) from error


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except OSError as error:
        raise KnownError(f"Filen {path.name[:80]} går inte att öppna. Kontrollera namnet och mappen.") from error


def _make_folder(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KnownError(f"Mappen {path.parent} går inte att skapa. Välj en annan plats.") from error


def _take_lock(path: Path) -> FileLock:
    lock = FileLock(path.with_name(path.name + ".lock"), thread_local=False)
    try:
        lock.acquire(timeout=0)
    except Timeout as error:
        raise KnownError(f"{path.name} är redan öppen i ett annat fönster. Stäng det först och försök igen.") from error
    except OSError as error:
        raise KnownError(
            f"Mappen {path.parent} går inte att skriva i. Flytta filen till en mapp där du får spara."
        ) from error
    return lock


def _key_for(path: Path) -> bytes:
    if not path.exists():
        return _make_database(path)
    if path.is_dir():
        raise KnownError(f"{path} är en mapp, inte en fil. Ange filens namn.")
    return read_key(path)


def _make_database(path: Path) -> bytes:
    """Make an empty database beside and put it in place whole; its key, which is an earlier one if there is one."""
    fresh = path.with_name(path.name + ".ny")
    try:
        key = read_key(path) if key_file(path).exists() else create_key(path)
        fresh.unlink(missing_ok=True)
        engine = make_engine(fresh, key)
        try:
            migrate.create(engine)
        finally:
            engine.dispose()
        path.with_name(fresh.name + "-journal").unlink(missing_ok=True)
        fresh.replace(path)
    except OSError as error:
        raise KnownError(f"{path.name} kunde inte skapas. Kontrollera att disken inte är full.") from error
    return key


def _damaged(path: Path, key: bytes) -> KnownError:
    newest = next(backup.whole_backups(path, key), None)
    advice = (
        "Det finns ingen hel säkerhetskopia; be IT om en äldre kopia av filen."
        if newest is None
        else f"Den senaste hela säkerhetskopian är från {newest.made:%Y-%m-%d kl. %H.%M}; det som ändrats efter det "
        "saknas i den. Den går att lägga tillbaka."
    )
    return DamagedError(
        f"{path.name} är skadad, eller så hör nyckelfilen {key_file(path).name} till en annan fil. Filen öppnas inte, "
        f"så att inga felaktiga siffror visas. {advice}"
    )


def _as_known(error: Exception, path: Path) -> Exception:
    words = str(error.orig if isinstance(error, DBAPIError) else error).casefold()
    if "disk is full" in words:
        return KnownError(f"Disken är full, så {path.name} kunde inte sparas. Frigör plats och försök igen.")
    if "readonly" in words or "unable to open" in words:
        return KnownError(f"{path.name} går inte att skriva i. Kontrollera att du får spara i mappen.")
    if "locked" in words:
        return KnownError(f"{path.name} används av ett annat program. Stäng det och försök igen.")
    if "disk i/o error" in words or "malformed" in words or "not a database" in words:
        return KnownError(
            f"{path.name} kunde inte läsas eller sparas: disken svarar inte som den ska. "
            "Starta om programmet; filen kontrolleras då."
        )
    return error
