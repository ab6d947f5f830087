"""A file written whole or not at all: beside first, then put in its place."""

import os
from pathlib import Path
from tempfile import TemporaryDirectory

from kulturverktyg.errors import KnownError

#: The folder of a file on its way.
_BESIDE = ".~kulturverktyg-"


def write_whole(path: Path, content: bytes) -> None:
    """Put ``content`` in the file, which has all of the old or all of the new whatever happens.

    KnownError when the place cannot be written in.
    """
    try:
        with TemporaryDirectory(dir=path.parent, prefix=_BESIDE, ignore_cleanup_errors=True) as beside:
            fresh = Path(beside) / "ny"
            with fresh.open("wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            fresh.replace(path)
    except OSError as error:
        raise KnownError(
            f"Filen {path} går inte att spara. Stäng den om den är öppen i ett annat program, eller välj en annan mapp."
        ) from error
