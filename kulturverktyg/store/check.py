"""Is every byte of a database file as it was written?

SQLCipher's page checksums find a changed byte anywhere; ``quick_check`` finds pages that do not fit together.
"""

from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver

from kulturverktyg.store.engine import connect

#: SQLite takes a file that has not even one page for a new, empty database.
_PAGE = 4096
_UNREACHABLE = ("locked", "unable to open")


def is_whole(path: Path, key: bytes) -> bool:
    """True when the file opens with the key and every page is undamaged; errors as `connect_to_whole`."""
    connection = connect_to_whole(path, key)
    if connection is not None:
        connection.close()
    return connection is not None


def connect_to_whole(path: Path, key: bytes) -> Any | None:
    """A connection to a file that opens with the key and has every page undamaged, None to any other.

    Reads the whole file, so that the connection has much of it at hand. Raises the driver's OperationalError when the
    file cannot be reached, which says nothing about its state.
    """
    if not path.is_file() or path.stat().st_size < _PAGE:
        return None
    try:
        connection = connect(path, key)
        if _is_sound(connection):
            return connection
        connection.close()
    except driver.DatabaseError as error:
        if any(words in str(error) for words in _UNREACHABLE):
            raise
    return None


def _is_sound(connection: Any) -> bool:
    try:
        damaged = connection.execute("PRAGMA cipher_integrity_check").fetchall()
        return not damaged and connection.execute("PRAGMA quick_check").fetchall() == [("ok",)]
    except BaseException:
        connection.close()
        raise
