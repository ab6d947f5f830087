"""Puts the parts together: the desk with what it needs, and the kiosk as a process of its own."""

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from kulturverktyg.collect.kiosk_guardian import Guarded, Part, guard
from kulturverktyg.collect.kiosk_marker import is_marked, marked
from kulturverktyg.collect.station_guardian import is_station, keep_station
from kulturverktyg.errors import KnownError


def run_desk(database: Path | None) -> int:
    """Open HR's desk with a database, or with the one in the user's data folder; the exit status.

    A kiosk that is under way on this laptop comes first, and the desk after its PIN. Where a kiosk is shown already
    the desk opens covered, until the PIN is given there.
    """
    under_way = marked()
    if under_way is not None:
        became = guard(partial(kiosk_command, under_way.package))
        if became is Guarded.ENDED or (became is Guarded.NOT_OPENED and is_marked()):
            return 1
        if became is Guarded.LEFT and is_station(under_way.package):
            return run_station(under_way.package)
    from kulturverktyg.gui.desk.main import run
    from kulturverktyg.gui.desk.services import DeskServices

    return run(database, DeskServices(make_demo=make_demo, start_kiosk=start_kiosk))


def make_demo(folder: Path, progress: Callable[[float, str], None]) -> Path:
    """Make the demo journey in a folder and return its file; KnownError when it cannot be made."""
    from kulturverktyg.demo import make_demo as build

    progress(0.1, "Gör en påhittad förvaltning och låter den svara …")
    database = build(folder)
    progress(1.0, "Demoresan är klar.")
    return database


def kiosk_command(package: Path, part: Part | None = None) -> list[str]:
    """The command that shows the kiosk of a package, from source, installed or frozen; with a part only its window."""
    frozen = bool(getattr(sys, "frozen", False))
    command = [sys.executable, *([] if frozen else ["-m", "kulturverktyg"]), "kiosk", "--package", str(package)]
    return command if part is None else [*command, "--part", part.value]


def run_kiosk(package: Path) -> int:
    """Guard the kiosk of a package until it is left with the PIN; the exit status.

    Where the package came from another laptop its station's window follows. KnownError while another kiosk is open.
    """
    became = guard(partial(kiosk_command, package.absolute()))
    open_now = marked() if became is Guarded.ALREADY else None
    if open_now is not None and open_now.package != package.absolute():
        raise KnownError("En annan kiosk är öppen på den här datorn. Lämna den med PIN-koden först.")
    if became is Guarded.LEFT and is_station(package):
        return run_station(package)
    return 0 if became in (Guarded.LEFT, Guarded.ALREADY) else 1


def run_station(package: Path) -> int:
    """Show the station of a package that was taken in, and its kiosk when that is wanted; the exit status."""
    window = [*kiosk_command(package.absolute()), "--part", "station"]
    return keep_station(window, partial(kiosk_command, package.absolute()))


def start_kiosk(package: Path) -> None:
    """Start the kiosk process, or first the window of its station, and return at once; KnownError when it cannot."""
    from PySide6.QtCore import QProcess

    program, *arguments = [*kiosk_command(package), *(["--station"] if is_station(package) else [])]
    if not QProcess.startDetached(program, arguments)[0]:
        raise KnownError("Kiosken gick inte att starta. Starta om Kulturverktyg och försök igen.")
