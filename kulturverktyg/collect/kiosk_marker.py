"""A kiosk is under way on this laptop: a file that says so until the right PIN is given.

It outlives a crash, a kill and a power cut, so that the program comes back to the locked kiosk and not to HR's
screens. It holds what it takes to ask for the PIN even when the package is gone: its argon2id hash. It holds no
times and nothing of any participant.
"""

import json
import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kulturverktyg.errors import KnownError
from kulturverktyg.files.whole import write_whole
from kulturverktyg.paths import data_folder

_NAME = "kiosk-pagar.json"


@dataclass(frozen=True)
class KioskMarker:
    """Which kiosk is under way, and the PIN it is left with."""

    package: Path
    pin_hash: str


def marker_path() -> Path:
    """Where the file is when there is one."""
    return data_folder() / _NAME


def is_marked() -> bool:
    """Whether a kiosk is under way; quick enough to ask every second.

    A file that is there but cannot be read just now says so too.
    """
    try:
        return _understood(marker_path().read_bytes()) is not None
    except FileNotFoundError:
        return False
    except OSError:
        return True


def mark(marker: KioskMarker) -> None:
    """Say that a kiosk is under way; when this returns it is durable. KnownError when it cannot be saved."""
    if marked() == marker:
        return
    path = marker_path()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KnownError(f"Mappen {path.parent} går inte att skapa. Kontrollera att du får spara där.") from error
    content = {"package": str(marker.package.absolute()), "pin_hash": marker.pin_hash}
    write_whole(path, json.dumps(content, ensure_ascii=False).encode())
    _make_durable(path.parent)


def marked() -> KioskMarker | None:
    """The kiosk that is under way.

    None also when the file cannot be understood: it is written whole or not at all, so somebody has changed it who
    reaches the user's files anyway, and to lock HR out for ever would help nobody.
    """
    try:
        return _understood(marker_path().read_bytes())
    except OSError:
        return None


def unmark() -> None:
    """The right PIN was given."""
    path = marker_path()
    with suppress(OSError):
        path.unlink(missing_ok=True)
        _make_durable(path.parent)


def _understood(content: bytes) -> KioskMarker | None:
    try:
        said = json.loads(content)
        return KioskMarker(Path(said["package"]), str(said["pin_hash"]))
    except (ValueError, KeyError, TypeError):
        return None


def _make_durable(folder: Path) -> None:
    """On POSIX a file's name is durable only when its folder is synced; elsewhere a folder cannot be opened."""
    if os.name != "posix":
        return
    with suppress(OSError):
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)
