"""Pictures of windows that nobody sees, taken when they have come to rest; for the self-test and the README."""

import os
import sys

from PySide6.QtCore import QEventLoop, QObject, Qt, Slot, qInstallMessageHandler
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from kulturverktyg.gui.ending import destroy
from kulturverktyg.gui.tasks import Clock, TaskRunner

_REST_MILLISECONDS = 300


def application() -> QApplication:
    """The application there is, or a new one that needs no display.

    Other systems than Linux always have a display to make windows for; there Qt's own platform is tried out.
    """
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    if sys.platform == "linux":
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    qInstallMessageHandler(lambda _kind, _context, _text: None)  # the platform says what it cannot do unseen
    return QApplication(["kulturverktyg"])


def picture_of(window: QWidget, runner: TaskRunner) -> QPixmap:
    """The window as it looks when its worker has nothing more to do."""
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.show()
    rest(runner)
    return window.grab()


def put_away(window: QWidget, runner: TaskRunner) -> None:
    """Close a window, and destroy it when the worker has nothing more to do."""
    window.close()
    rest(runner)
    destroy(window)


def rest(runner: TaskRunner) -> None:
    """Let the windows live until the worker has been idle for a moment."""
    _Rest(runner).wait()


class _Rest(QObject):
    def __init__(self, runner: TaskRunner) -> None:
        super().__init__()
        self._runner = runner
        self._loop = QEventLoop(self)
        self._clock = Clock(self)
        self._clock.ticked.connect(self._ticked)
        runner.busy_changed.connect(self._begin_again)

    def wait(self) -> None:
        self._begin_again()
        self._loop.exec()

    @Slot()
    def _begin_again(self) -> None:
        self._clock.start(_REST_MILLISECONDS, once=True)

    @Slot()
    def _ticked(self) -> None:
        if not self._runner.busy:
            self._loop.quit()
