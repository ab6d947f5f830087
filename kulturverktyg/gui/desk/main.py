"""Start the desk: application, appearance, crash handler, window."""

import sys
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from kulturverktyg import paths
from kulturverktyg.gui.crash import CrashHandler
from kulturverktyg.gui.desk.services import DeskServices
from kulturverktyg.gui.desk.window import DeskWindow
from kulturverktyg.gui.tasks import TaskRunner
from kulturverktyg.gui.theme import Appearance, Mode
from kulturverktyg.gui.widgets.dialogs import WindowDialogs


def run(database: Path | None, services: DeskServices) -> int:
    """Open the desk on ``database``, or on the user's own file, which is made if it is missing.

    Returns the exit status when the window is closed.
    """
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    app.setApplicationName("Kulturverktyg")
    settings = QSettings(str(paths.data_folder() / "desk.ini"), QSettings.Format.IniFormat)
    appearance = Appearance(app, chosen_appearance(settings))
    crash = CrashHandler(paths.log_folder())
    runner = TaskRunner()
    window = DeskWindow(None, runner, WindowDialogs(), services, appearance, settings)
    window.show()
    window.open_file(database or paths.default_database(), create=database is None)
    status = app.exec()
    runner.stop()
    crash.release()
    return status


def chosen_appearance(settings: QSettings) -> Mode | None:
    """The appearance that was chosen last time, or None to follow the system."""
    kept = str(settings.value("appearance") or "")
    return Mode(kept) if kept in set(Mode) else None
