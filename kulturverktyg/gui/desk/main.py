"""Start the desk: application, appearance, crash handler, window."""

import gc
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Slot
from PySide6.QtWidgets import QApplication

from kulturverktyg import paths
from kulturverktyg.gui.crash import CrashHandler
from kulturverktyg.gui.desk.services import DeskServices
from kulturverktyg.gui.desk.window import DeskWindow
from kulturverktyg.gui.ending import destroy
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
    Started(runner)
    window = DeskWindow(None, runner, WindowDialogs(), services, appearance, settings)
    window.show()
    window.open_file(database or paths.default_database(), create=database is None)
    status = app.exec()
    runner.stop()
    destroy(window)
    crash.release()
    return status


class Started(QObject):
    """Leaves what the start has made out of all later collections of garbage, when the first file is open.

    To go through those 100,000 objects stops the window for a tenth of a second, again and again. Nothing is
    collected first, which would stop it once more: a start that is just over leaves next to no garbage.
    """

    def __init__(self, runner: TaskRunner) -> None:
        super().__init__(runner)
        self._runner = runner
        runner.busy_changed.connect(self._busy_changed)

    @Slot(bool)
    def _busy_changed(self, busy: bool) -> None:
        if not busy:
            self._runner.busy_changed.disconnect(self._busy_changed)
            gc.freeze()


def chosen_appearance(settings: QSettings) -> Mode | None:
    """The appearance that was chosen last time, or None to follow the system."""
    kept = str(settings.value("appearance") or "")
    return Mode(kept) if kept in set(Mode) else None
