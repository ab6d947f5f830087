"""Limits that hold for every file before any library reads it."""

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kulturverktyg.errors import KnownError

_CHUNK = 1 << 20
_TABLE = "en CSV- eller Excelfil"
_PACKINGS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ROW = re.compile(rb"<(?:\w{1,20}:)?row[\s/>]")
#: An XML reader holds what lies between two rows in memory, at some 300 bytes a tag.
_MOST_TAGS = 300_000
#: Of what is read, an XML reader keeps every row's empty shell in memory.
_MOST_ROWS = 2**18
#: The last row that a spreadsheet can have.
LAST_ROW = 2**20


@dataclass(frozen=True)
class Limits:
    """Sizes in bytes; ``unpacked`` is counted while unpacking, never taken from the file's own word."""

    size: int = 10 * 2**20
    unpacked: int = 60 * 2**20
    parts: int = 500
    columns: int = 200
    rows: int = 20_000


def read_bytes(path: Path, limits: Limits, wanted: str = _TABLE) -> bytes:
    """The content of a file; KnownError when it is missing, empty, unreadable or too large.

    ``wanted`` says which kind of file there should be.
    """
    try:
        size = path.stat().st_size
        if path.is_dir():
            raise KnownError(f"{path.name} är en mapp. Välj en fil i den i stället.")
        if not path.is_file():
            raise KnownError(f"{path.name} är inte en vanlig fil. Välj {wanted}.")
        if size > limits.size:
            raise KnownError(
                f"{path.name} är för stor ({size / 2**20:.0f} MB). En fil får vara högst {limits.size // 2**20} MB."
            )
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise KnownError(f"Filen {path} finns inte. Kontrollera namnet och försök igen.") from error
    except OSError as error:
        raise KnownError(
            f"Filen {path.name} går inte att läsa. Kontrollera att du får läsa den och att inget annat program har den "
            "öppen."
        ) from error
    if not content.strip():
        filled = "en fil som har en rubrikrad och minst en rad under" if wanted == _TABLE else f"{wanted} med innehåll"
        raise KnownError(f"{path.name} är tom. Välj {filled}.")
    return content


def check_archive(path: Path, content: bytes, limits: Limits) -> None:
    """KnownError when a zip-based file is broken, has too many parts or unpacks to more than fits in memory."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = archive.infolist()
            if len(parts) > limits.parts or any(part.compress_type not in _PACKINGS for part in parts):
                raise _unusual(path)
            left = limits.unpacked
            for part in parts:
                left -= _checked_size(archive, part, path, left)
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


def _unusual(path: Path) -> KnownError:
    return KnownError(
        f"{path.name} är ovanligt uppbyggd och läses inte. Kopiera bara tabellen till en ny Excelfil och försök igen."
    )


def _checked_size(archive: zipfile.ZipFile, part: zipfile.ZipInfo, path: Path, most: int) -> int:
    """Bytes that a part unpacks to; KnownError when they are more than ``most`` or make too large a tree."""
    size = rows = tags = 0
    for chunk in _chunks(archive, part):
        size += len(chunk)
        if size > most:
            raise KnownError(
                f"{path.name} blir orimligt stor när den packas upp och läses inte. Spara den på nytt ur Excel."
            )
        for number, stretch in enumerate(_ROW.split(chunk)):
            tags = stretch.count(b"<") + (tags if number == 0 else 0)
            rows += number > 0
            if tags > _MOST_TAGS or rows > _MOST_ROWS:
                raise _unusual(path)
    return size


def _chunks(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> Iterator[bytes]:
    with archive.open(part) as stream:
        while chunk := stream.read(_CHUNK):
            yield chunk
