"""The kiosk as a process of its own: it knows its package and its ballot box, and nothing else."""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from kulturverktyg.collect.ballot_box import BallotBox
from kulturverktyg.collect.package import read_package
from kulturverktyg.gui import theme
from kulturverktyg.gui.crash import CrashHandler
from kulturverktyg.gui.kiosk.window import KioskWindow
from kulturverktyg.gui.tasks import TaskRunner
from kulturverktyg.paths import log_folder

#: The box's name beside its package.
BOX_NAME = "urna.box"


def run(package_path: Path) -> int:
    """Show the kiosk full screen until the PIN is given; the exit status. KnownError when it cannot open."""
    package = read_package(package_path)
    box = BallotBox.open(package_path.with_name(BOX_NAME), package)
    try:
        app = _application()
        theme.apply(app, theme.system_mode())
        crash = CrashHandler(log_folder(), locked=True)
        runner = TaskRunner(app)
        window = KioskWindow(package, box.drop, runner=runner)
        window.left.connect(app.quit)
        window.showFullScreen()
        try:
            return app.exec()
        finally:
            runner.stop()
            crash.release()
    finally:
        box.close()


def _application() -> QApplication:
    existing = QApplication.instance()
    return existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
