"""Kiosks on a laptop that is not HR's: a package taken in, a box that is filled, sent home and then destroyed.

Each lies in a folder of its own in the user's data folder, never on the USB stick that the package came on. A
station is known by its package in that folder.
"""

import shutil
from dataclasses import dataclass
from pathlib import Path

from kulturverktyg.collect import box_file
from kulturverktyg.collect.ballot_box import BallotBox
from kulturverktyg.collect.package import KioskPackage, box_beside, read_package, write_package
from kulturverktyg.collect.receipts import read_receipt, receipt_number
from kulturverktyg.collect.told import told
from kulturverktyg.collect.transport import laptop_name, urn_name, write_urn
from kulturverktyg.errors import KnownError
from kulturverktyg.store.places import refuse_unsafe

_PACKAGE = "kiosk.paket"


@dataclass(frozen=True)
class Station:
    """What is known of a station. ``laptop`` is empty until its kiosk has been opened; ``count`` is None below K."""

    package: Path
    workshop: str
    laptop: str
    count: int | None
    k: int
    is_empty: bool


def take_in(file: Path, home: Path) -> Path:
    """Copy a package into a folder of its own under ``home``, and return where it lies.

    A newer package of the same workshop takes the older one's place, and the box stays. Raises KnownError when
    the file is no package or comes from a newer program, when ``home`` is no safe place, or while the kiosk is open.
    """
    package = read_package(file)
    own = _own(package, home)
    refuse_unsafe(own)
    _refuse_another_key(own, package)
    try:
        own.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KnownError(f"Mappen {own.parent} går inte att skapa. Kontrollera att du får spara där.") from error
    with box_file.lock_box(box_beside(own, package.mode)):
        write_package(package, own)
    return own


def taken_in(file: Path, home: Path) -> Path:
    """Where a package lies that was taken in before, by the file it came in or by where it lies.

    KnownError when it was not.
    """
    if file.absolute().is_relative_to(home):
        return file.absolute()
    own = _own(read_package(file), home)
    if not own.exists():
        raise KnownError(f"Kioskpaketet {file.name} har inte öppnats på den här datorn. Öppna det här först.")
    return own


def make_ready(package_path: Path) -> None:
    """Make the station's box, or see that the one there is can be filled; KnownError when it cannot."""
    package = read_package(package_path)
    BallotBox.open(box_beside(package_path, package.mode), package).close()


def stations(home: Path) -> tuple[Station, ...]:
    """All stations of this laptop, by the names of their workshops."""
    found = [look_at(package) for package in home.glob(f"*/{_PACKAGE}")]
    return tuple(sorted(found, key=lambda station: (station.workshop, station.package)))


def look_at(package_path: Path) -> Station:
    """What is known of the station now; KnownError when its package or box is damaged."""
    package = read_package(package_path)
    box = box_beside(package_path, package.mode)
    count = box_file.count_records(box)
    laptop = laptop_name(_head(box).id) if box.exists() else ""
    return Station(package_path, package.occasion, laptop, told(count, package.k), package.k, count == 0)


def send(package_path: Path, to: Path) -> Path:
    """Save the station's box as one file for HR, in the folder ``to`` or under that very name, and return the file.

    Raises KnownError while the kiosk is open, when there is no box yet, or when the place cannot be written in.
    """
    box = _box(package_path)
    file = to / urn_name(laptop_name(_head(box).id)) if to.is_dir() else to
    write_urn(box, file)
    return file


def confirm(package_path: Path, number: str) -> None:
    """Destroy the station whose box HR has confirmed with a receipt's number.

    Raises KnownError, and leaves all as it is, when the number does not fit what is in the box now.
    """
    box = _box(package_path)
    with box_file.lock_box(box):
        head, ids = _head(box), _record_ids(box)
        if number != receipt_number(head.secret, ids):
            raise KnownError(
                "Numret stämmer inte med urnan. Kontrollera siffrorna. Om fler har svarat sedan urnan sparades: "
                "spara den igen, läs in den hos HR och ta det nya kvittot."
            )
    _destroy(package_path, box)


def confirm_with(package_path: Path, receipt: Path) -> None:
    """The same with a receipt's file; KnownError also when it is for another laptop."""
    box_id, number = read_receipt(receipt)
    if box_id != _head(_box(package_path)).id:
        raise KnownError(f"Kvittot {receipt.name} gäller {laptop_name(box_id)}, inte den här datorn.")
    confirm(package_path, number)


def remove_unused(package_path: Path) -> None:
    """Take away a station that nobody has answered at; KnownError when somebody has."""
    box = box_beside(package_path, read_package(package_path).mode)
    with box_file.lock_box(box):
        if box_file.count_records(box):
            raise KnownError("Det finns svar i urnan. De måste ha kommit fram till HR innan urnan kan tas bort.")
    _destroy(package_path, box)


def _own(package: KioskPackage, home: Path) -> Path:
    about = f"-{package.vote.id.hex}" if package.vote is not None else ""
    return home / f"{package.workshop_id.hex}-{package.mode.value}{about}" / _PACKAGE


def _destroy(package_path: Path, box: Path) -> None:
    """The box goes first: as long as it is there, so is the package that the station is known by."""
    try:
        for path in (box, box.with_name(box.name + "-journal"), package_path):
            path.unlink(missing_ok=True)
    except OSError as error:
        raise KnownError(
            f"Urnan gick inte att förstöra. Stäng andra program som använder mappen {box.parent}, kontrollera att du "
            "får ändra i den och försök igen."
        ) from error
    shutil.rmtree(package_path.parent, ignore_errors=True)


def _refuse_another_key(own: Path, package: KioskPackage) -> None:
    if own.exists() and read_package(own).public_key != package.public_key:
        raise KnownError(
            f"Det ligger redan en kiosk för ”{package.workshop}” på datorn, gjord ur en annan fil hos HR. "
            "Skicka hem dess urna först."
        )


def _box(package_path: Path) -> Path:
    box = box_beside(package_path, read_package(package_path).mode)
    if not box.exists():
        raise KnownError("Ingen har svarat på den här datorn än, så det finns ingen urna att spara.")
    return box


def _head(box: Path) -> box_file.Head:
    try:
        connection = box_file.connect(box)
        try:
            box_file.upgrade(connection)
            return box_file.head_of(connection, box)
        finally:
            connection.close()
    except box_file.UNREADABLE as error:
        raise box_file.damaged(box) from error


def _record_ids(box: Path) -> list[bytes]:
    try:
        connection = box_file.connect(box)
        try:
            return [bytes(record_id) for (record_id,) in connection.execute("SELECT id FROM record")]
        finally:
            connection.close()
    except box_file.UNREADABLE as error:
        raise box_file.damaged(box) from error
