"""Run with two screens: the projector fills the other one, stays through a kiosk, and goes when its screen does."""

import sys
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from kulturverktyg.collect.kiosk_marker import KioskMarker, mark, unmark
from kulturverktyg.gui.projector.keys import Command
from kulturverktyg.gui.projector.show import Show
from kulturverktyg.gui.projector.stage import Stage, places
from kulturverktyg.gui.tasks import TaskRunner
from kulturverktyg.gui.unseen import application
from kulturverktyg.prepare.workshop_plan import STANDARD_AGENDA


def main() -> str:
    app = application()
    desk, keeper = QWidget(), QObject()
    desk.show()
    own, other = QGuiApplication.screens()
    show = Show(keeper)
    show.take_agenda(STANDARD_AGENDA, "Workshop")
    runner = TaskRunner(keeper)
    stage = Stage(show, runner, dark=True, parent=keeper)
    found = places(own)
    said = [", ".join(place.words for place in found)]
    stage.open(found[0])
    app.processEvents()
    window = stage.window
    said.append(f"{window.isFullScreen()} {window.geometry().getRect()} {window.lies_on(own)}")
    mark(KioskMarker(Path("kiosk.paket"), "hash"))
    stage.look()
    said.append(f"{stage.is_open} {window.hears_keys}")
    stage.close()
    stage.open(found[1])
    said.append(f"{stage.is_open} {stage.problem.split(',')[0]}")
    unmark()
    stage.look()
    said.append(f"{stage.problem}{stage.mended.split('.')[0]}")
    stage.open(found[0])
    show.obey(Command.NEXT)
    app.screenRemoved.emit(other)
    said.append(f"{stage.is_open} {window.isVisible()} {stage.problem.split(',')[0]}")
    app.screenAdded.emit(other)
    said.append(f"{stage.problem}{stage.mended.split('.')[0]}")
    runner.stop()
    return "\n".join(said)


if __name__ == "__main__":
    sys.stdout.write(main())
