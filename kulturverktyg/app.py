"""Puts the parts together: the desk with what it needs, and the kiosk as a process of its own."""

import sys
from collections.abc import Callable
from pathlib import Path

from kulturverktyg.errors import KnownError


def run_desk(database: Path | None) -> int:
    """Open HR's desk with a database, or with the one in the user's data folder; the exit status."""
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


def kiosk_command(package: Path) -> list[str]:
    """The command that shows the kiosk of a package, from source, installed or frozen."""
    frozen = bool(getattr(sys, "frozen", False))
    return [sys.executable, *([] if frozen else ["-m", "kulturverktyg"]), "kiosk", "--package", str(package)]


def start_kiosk(package: Path, _box: Path) -> None:
    """Start the kiosk process and return at once; KnownError when it cannot be started."""
    from PySide6.QtCore import QProcess

    program, *arguments = kiosk_command(package)
    if not QProcess.startDetached(program, arguments)[0]:
        raise KnownError("Kiosken gick inte att starta. Starta om Kulturverktyg och försök igen.")
