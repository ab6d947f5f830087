"""Limits that hold for every file before any library reads it."""

import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path

from kulturverktyg.errors import KnownError

_CHUNK = 1 << 20


@dataclass(frozen=True)
class Limits:
    """Sizes in bytes; ``unpacked`` is counted while unpacking, never taken from the file's own word."""

    size: int = 10 * 2**20
    unpacked: int = 60 * 2**20
    parts: int = 500
    columns: int = 200
    rows: int = 20_000


def read_bytes(path: Path, limits: Limits) -> bytes:
    """The content of a file; KnownError when it is missing, empty, unreadable or too large."""
    try:
        size = path.stat().st_size
        if path.is_dir():
            raise KnownError(f"{path.name} är en mapp. Välj en fil i den i stället.")
        if size > limits.size:
            raise KnownError(
                f"{path.name} är för stor ({size / 2**20:.0f} MB). En fil får vara högst {limits.size // 2**20} MB."
            )
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise KnownError(f"Filen {path} finns inte. Kontrollera namnet och försök igen.") from error
    except OSError as error:
        raise KnownError(
            f"Filen {path.name} går inte att läsa. Kontrollera att du får läsa den och att den inte är öppen i Excel."
        ) from error
    if not content.strip():
        raise KnownError(f"{path.name} är tom. Välj en fil som har en rubrikrad och minst en rad under.")
    return content


def check_archive(path: Path, limits: Limits) -> None:
    """KnownError when a zip-based file is broken, has too many parts or unpacks to too much."""
    try:
        with zipfile.ZipFile(path) as archive:
            parts = archive.infolist()
            if len(parts) > limits.parts:
                raise KnownError(f"{path.name} är ovanligt uppbyggd ({len(parts)} delar) och läses inte.")
            _count_unpacked(archive, parts, path, limits)
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        OSError,
        RuntimeError,
        NotImplementedError,
        ValueError,
    ) as error:
        raise broken(path) from error


def broken(path: Path) -> KnownError:
    """What is said of a file that no library can make sense of."""
    return KnownError(
        f"{path.name} är skadad eller inte en riktig Excelfil. Öppna den i Excel, spara som .xlsx och försök igen."
    )


def _count_unpacked(archive: zipfile.ZipFile, parts: list[zipfile.ZipInfo], path: Path, limits: Limits) -> None:
    left = limits.unpacked
    for part in parts:
        with archive.open(part) as stream:
            while chunk := stream.read(_CHUNK):
                left -= len(chunk)
                if left < 0:
                    raise KnownError(
                        f"{path.name} blir orimligt stor när den packas upp och läses inte. Spara den på nytt ur Excel."
                    )
