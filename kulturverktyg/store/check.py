"""Is every byte of a database file as it was written?

SQLCipher's page checksums find a changed byte anywhere; ``quick_check`` finds pages that do not fit together.
"""

from pathlib import Path

import sqlcipher3.dbapi2 as driver

from kulturverktyg.store.engine import connect


def is_whole(path: Path, key: bytes) -> bool:
    """True when the file opens with the key and every page is undamaged. Reads the whole file."""
    if not path.is_file() or path.stat().st_size == 0:
        return False
    try:
        connection = connect(path, key)
    except driver.DatabaseError:
        return False
    try:
        damaged = connection.execute("PRAGMA cipher_integrity_check").fetchall()
        found = connection.execute("PRAGMA quick_check").fetchall()
    except driver.DatabaseError:
        return False
    finally:
        connection.close()
    return not damaged and found == [("ok",)]
