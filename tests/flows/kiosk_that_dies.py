"""Run as a program: one person answers the kiosk of a package, and the process is killed as thanks is shown."""

import os
import random
import signal
import sys
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kulturverktyg.collect.ballot_box import BallotBox
from kulturverktyg.collect.package import read_package
from kulturverktyg.collect.pages import Stage
from kulturverktyg.gui import theme
from kulturverktyg.gui.kiosk.covers import Patience
from kulturverktyg.gui.kiosk.window import KioskWindow
from kulturverktyg.gui.tasks import TaskRunner
from tests.flows.participant import Participant, make_up_mind


def main(package_path: Path, box_path: Path, seed: int) -> None:
    """Answer, submit, say which ballot was thanked for, and die without any farewell."""
    app = QApplication([])
    theme.apply(app, theme.Mode.LIGHT)
    package = read_package(package_path)
    box = BallotBox.open(box_path, package)
    given: list[str] = []
    drop = box.drop

    def remember_and_drop(ballot: object) -> None:
        given.append(ballot.id.hex)  # type: ignore[attr-defined]
        drop(ballot)  # type: ignore[arg-type]

    window = KioskWindow(package, remember_and_drop, runner=TaskRunner(), patience=Patience(settle=0))
    window.show()
    participant = Participant(window, make_up_mind(package, random.Random(seed)), mouse=False)
    participant.answer_until_review()
    participant.submit()
    while window.session.stage is not Stage.THANKS:
        QTest.qWait(1)
    os.write(sys.stdout.fileno(), f"{given[-1]}\n".encode())
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
