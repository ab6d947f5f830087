"""The key file beside the database: 32 random bytes as hex, with a checksum that tells damage from a wrong key."""

import hashlib
import os
import secrets
from pathlib import Path

from kulturverktyg.errors import KnownError

_BYTES = 32


def key_file(database: Path) -> Path:
    """Where the key of a database lies."""
    return database.with_name(database.name + ".nyckel")


def create_key(database: Path) -> bytes:
    """Make a new key and write it durably, readable by its owner only; FileExistsError when there is one."""
    key = secrets.token_bytes(_BYTES)
    path = key_file(database)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(f"{key.hex()} {_checksum(key)}\n")
        file.flush()
        os.fsync(file.fileno())
    return key


def read_key(database: Path) -> bytes:
    """The key of a database; KnownError when its file is missing or damaged."""
    path = key_file(database)
    try:
        text = path.read_text("ascii")
    except FileNotFoundError as error:
        raise KnownError(
            f"Nyckelfilen {path.name} saknas bredvid {database.name}. Utan den går filen inte att öppna: "
            f"lägg tillbaka nyckelfilen i samma mapp; en kopia brukar finnas i mappen {database.name}.kopior."
        ) from error
    except (OSError, UnicodeDecodeError) as error:
        raise _damaged(path) from error
    words = text.split()
    try:
        key = bytes.fromhex(words[0])
    except (IndexError, ValueError) as error:
        raise _damaged(path) from error
    if len(words) != 2 or len(key) != _BYTES or words[1] != _checksum(key):
        raise _damaged(path)
    return key


def _checksum(key: bytes) -> str:
    return hashlib.sha256(b"kulturverktyg key" + key).hexdigest()[:16]


def _damaged(path: Path) -> KnownError:
    return KnownError(
        f"Nyckelfilen {path.name} är skadad. Lägg tillbaka en oskadad kopia av den; det finns en i mappen med "
        "säkerhetskopior."
    )
