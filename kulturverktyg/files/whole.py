"""A file written whole or not at all: beside first, then put in its place."""

import errno
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
        raise KnownError(f"Filen {path} går inte att spara{_why(path, error)}") from error


def _why(path: Path, error: OSError) -> str:
    """The rest of the sentence, and what to do, by what the system says."""
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT:
            return ", för disken är full. Frigör plats och försök igen."
        case errno.ENOTDIR:
            return f", för {path.parent} är en fil och inte en mapp. Välj en annan mapp."
        case errno.ENOENT if path.parent.is_dir():
            return f", för det går inte att spara i mappen {path.parent}. Välj en annan mapp."
        case errno.ENOENT:
            return f", för mappen {path.parent} finns inte. Gör den eller välj en annan mapp."
        case errno.EISDIR:
            return ", för det finns en mapp som heter så. Välj ett annat namn."
        case errno.EROFS:
            return ", för disken går bara att läsa. Välj en annan plats."
        case errno.EACCES | errno.EPERM:
            return (
                ": den är öppen i ett annat program, eller så får du inte spara i mappen. "
                "Stäng den eller välj en annan mapp."
            )
    return ". Välj ett annat namn eller en annan mapp."
