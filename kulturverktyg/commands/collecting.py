"""How answers come in: the kiosk, tables with answers, and the end of workshops and rounds."""

import os
import subprocess
import sys
from argparse import Namespace
from pathlib import Path

from kulturverktyg import paths
from kulturverktyg.commands.shared import (
    open_file,
    pick,
    pin_for,
    refuse_without_screen,
    round_of,
    say,
    tell_late,
    vote_with_pin,
    workshops,
)

#: The part that is the window of a station.
STATION = "station"


def kiosk(options: Namespace) -> int:
    """Make the package of a workshop, let go of HR's file, and become the kiosk's guardian, or its window."""
    refuse_without_screen()
    if options.part is not None:
        return _show(options.part, options.package)
    if options.package is not None:
        return _open_package(options.package, options.station)
    from kulturverktyg.collect.vote_kiosk import make_vote_kiosk
    from kulturverktyg.collect.workshop import make_kiosk
    from kulturverktyg.model.kinds import KioskMode

    mode = KioskMode.IDEAS if options.ideas else KioskMode.SURVEY
    with open_file(options) as store:
        workshop = pick(workshops(store), options.workshop, "workshop")
        pin = pin_for(store, workshop.id, options.pin)
        if options.vote is not None:
            package = make_vote_kiosk(store, vote_with_pin(store, workshop.id, options.vote, pin)).package
        else:
            package = make_kiosk(store, workshop.id, pin, mode).package
    return _become_kiosk(package)


def close_workshop(options: Namespace) -> None:
    """Empty the ballot box of a workshop into HR's file."""
    from kulturverktyg.collect import workshop

    with open_file(options) as store:
        workshop.close_workshop(store, pick(workshops(store), options.workshop, "workshop").id)


def import_answers(options: Namespace) -> None:
    """Read answers from a table."""
    from kulturverktyg.collect.answer_table import import_answers as read_in
    from kulturverktyg.files.gate import Limits

    with open_file(options) as store:
        round_id = round_of(store, options).id
        told: list[str] = []
        count = read_in(store, round_id, options.file, Limits(rows=options.max_rows), told.append)
        say("1 svar är inläst." if count == 1 else f"{count} svar är inlästa.")
        for sentence in told:
            say(sentence)
        tell_late(store, round_id)


def close_round(options: Namespace) -> None:
    """Close a round, its workshops first."""
    from kulturverktyg.collect import workshop

    with open_file(options) as store:
        workshop.close_round(store, round_of(store, options).id)


def _show(part: str, package: Path) -> int:
    """The window that a guardian has started this process for."""
    if part == STATION:
        from kulturverktyg.gui.station.main import run as run_station

        return run_station(package)
    from kulturverktyg.collect.kiosk_guardian import Part
    from kulturverktyg.gui.kiosk.main import run

    return run(package, Part(part))


def _open_package(package: Path, station_first: bool) -> int:
    """The kiosk of a package, which is taken in first when it lies where no box may be, as on a USB stick."""
    from kulturverktyg.app import run_kiosk, run_station
    from kulturverktyg.collect.station_guardian import lies_at_home

    if not lies_at_home(package):
        from kulturverktyg.collect.stations import take_in

        return _become_kiosk(take_in(package, paths.stations_folder()))
    return run_station(package) if station_first else run_kiosk(package)


def _become_kiosk(package: Path) -> int:
    """Run the kiosk as a process of its own, which never had HR's file open."""
    from kulturverktyg.app import kiosk_command

    command = kiosk_command(package)
    if os.name == "posix":
        sys.stdout.flush()
        os.execv(command[0], command)  # noqa: S606  (our own program)
    return subprocess.run(command, check=False).returncode  # noqa: S603  (our own program)
