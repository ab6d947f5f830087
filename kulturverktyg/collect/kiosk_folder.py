"""The folder beside HR's file in which a kiosk's package and box lie, one folder for each workshop and each vote."""

import shutil
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from kulturverktyg.collect.box_file import lock_box
from kulturverktyg.collect.package import KioskPackage, write_package
from kulturverktyg.errors import KnownError
from kulturverktyg.store.store import Store


@dataclass(frozen=True)
class KioskFiles:
    """What a kiosk process is started with: its package, and the box that it fills beside it."""

    package: Path
    box: Path


def folder_of(store: Store, key: UUID) -> Path:
    """Where the files of a workshop or a vote lie."""
    return store.path.with_name(store.path.name + ".kiosk") / key.hex


def write_beside_box(package: KioskPackage, files: KioskFiles) -> None:
    """Write a package where no kiosk has its box open; KnownError when one has, or the folder cannot be written."""
    _make_folder(files.package.parent)
    with lock_box(files.box):
        write_package(package, files.package)


def is_taken(box: Path) -> bool:
    """Whether a kiosk has the box open."""
    try:
        lock_box(box).release()
    except KnownError:
        return True
    return False


def destroy(folder: Path) -> None:
    """Destroy a folder with all in it, and the one around it when it is empty."""
    shutil.rmtree(folder, ignore_errors=True)
    with suppress(OSError):
        folder.parent.rmdir()


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KnownError(f"Mappen {folder} går inte att skapa. Kontrollera att du får spara där.") from error
