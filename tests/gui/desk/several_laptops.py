"""Other laptops than HR's: their data folders, and their station's window to click in."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pytestqt.qtbot import QtBot

from kulturverktyg.collect.ballot_box import BallotBox
from kulturverktyg.collect.package import box_beside, read_package
from kulturverktyg.collect.stations import send, take_in
from kulturverktyg.gui.station.window import StationWindow
from kulturverktyg.gui.tasks import TaskRunner
from tests.ballots import ballots_for
from tests.gui.desk.at_the_desk import Desk, ScriptedDialogs


@contextmanager
def at_station(package: Path, qtbot: QtBot) -> Iterator[Desk]:
    """The station's window as it is when its process has just started, with hands and eyes at it."""
    runner, dialogs = TaskRunner(), ScriptedDialogs()
    window = StationWindow(package, runner, dialogs)
    qtbot.addWidget(window)
    window.show()
    station = Desk(window, qtbot, runner, dialogs, [])
    try:
        station.settle()
        yield station
    finally:
        runner.stop()


def answer(package: Path, people: int, seed: int = 1) -> None:
    """Have so many answer at the kiosk of a package."""
    known = read_package(package)
    box = BallotBox.open(box_beside(package, known.mode), known)
    for ballot in ballots_for(known, people, seed):
        box.drop(ballot)
    box.close()


def answered_station(file: Path, home: Path, people: int, seed: int = 1) -> tuple[Path, Path]:
    """A laptop that has taken in a package and been answered at: where its package lies, and its box as sent."""
    package = take_in(file, home)
    answer(package, people, seed)
    return package, send(package, home)
