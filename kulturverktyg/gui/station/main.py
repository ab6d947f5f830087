"""A station's window as a process of its own: it knows its package and its box, and never HR's file."""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from kulturverktyg.collect.station_guardian import TO_KIOSK
from kulturverktyg.gui.crash import CrashHandler
from kulturverktyg.gui.ending import destroy
from kulturverktyg.gui.station.window import StationWindow
from kulturverktyg.gui.tasks import TaskRunner
from kulturverktyg.gui.theme import Appearance
from kulturverktyg.gui.widgets.dialogs import WindowDialogs
from kulturverktyg.paths import log_folder


def run(package: Path) -> int:
    """Show the station of a package that was taken in; 0 when it is closed, `TO_KIOSK` when its kiosk is wanted."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    app.setApplicationName("Kulturverktyg")
    appearance = Appearance(app)
    crash = CrashHandler(log_folder())
    runner = TaskRunner()
    window = StationWindow(package, runner, WindowDialogs())
    window.show()
    window.raise_()
    window.activateWindow()
    app.exec()
    runner.stop()
    to_kiosk = window.kiosk_wanted
    destroy(window)
    crash.release()
    appearance.deleteLater()
    return TO_KIOSK if to_kiosk else 0
