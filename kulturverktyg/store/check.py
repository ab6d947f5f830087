"""Is every byte of a database file as it was written?

SQLCipher's page checksums find a changed byte anywhere; ``quick_check`` finds pages that do not fit together.
"""

from pathlib import Path

import sqlcipher3.dbapi2 as driver

from kulturverktyg.store.engine import connect

#: SQLite takes a file that has not even one page for a new, empty database.
_PAGE = 4096
_UNREACHABLE = ("locked", "unable to open")


def is_whole(path: Path, key: bytes) -> bool:
    """True when the file opens with the key and every page is undamaged. Reads the whole file.

    Raises the driver's OperationalError when the file cannot be reached, which says nothing about its state.
    """
    if not path.is_file() or path.stat().st_size < _PAGE:
        return False
    try:
        connection = connect(path, key)
        try:
            damaged = connection.execute("PRAGMA cipher_integrity_check").fetchall()
            found = connection.execute("PRAGMA quick_check").fetchall()
        finally:
            connection.close()
    except driver.DatabaseError as error:
        if any(words in str(error) for words in _UNREACHABLE):
            raise
        return False
    return not damaged and found == [("ok",)]
