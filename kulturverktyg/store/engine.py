"""One encrypted SQLite connection with the settings that were measured to lose nothing.

``journal_mode=TRUNCATE`` with ``synchronous=EXTRA`` makes a commit durable before it returns, also against
power loss right after a rollback journal is emptied; a write-ahead log would keep the order of answering. Up to 64 MB
of pages are held once they have been read, for to decrypt and check a page takes longer than to use it.
"""

from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.pool import StaticPool

_SETTINGS = (
    "PRAGMA cipher_log_level = NONE",
    "PRAGMA journal_mode = TRUNCATE",
    "PRAGMA synchronous = EXTRA",
    "PRAGMA secure_delete = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA cache_size = -65536",
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
)


def connect(path: Path, key: bytes) -> Any:
    """A raw driver connection to the encrypted file at ``path``, in autocommit mode; ``key`` is 32 bytes."""
    connection = driver.connect(path, isolation_level=None, check_same_thread=False)
    try:
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        for setting in _SETTINGS:
            connection.execute(setting)
    except BaseException:
        connection.close()
        raise
    return connection


def make_engine(path: Path, key: bytes, connection: Any | None = None) -> Engine:
    """An engine that holds one connection to the file, this one to begin with, and begins every transaction explicitly.

    Its errors do not quote parameters, for those are answers.
    """
    ready = [] if connection is None else [connection]
    engine = create_engine(
        "sqlite://",
        module=driver,
        creator=lambda: ready.pop() if ready else connect(path, key),
        poolclass=StaticPool,
        hide_parameters=True,
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Any) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine
