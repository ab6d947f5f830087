"""What happens when the program has a bug: one calm dialog on the GUI thread, and a log without answers.

The log tells where in the program it went wrong (file, line, function) and the type of the error. The error's
own message is left out, since it may quote what somebody wrote.
"""

import contextlib
import logging
import sys
import threading
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, QUrl, Signal, Slot, qInstallMessageHandler
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox

from kulturverktyg.errors import KnownError

_LOG_BYTES = 500_000
_LOG_FILES = 3


class CrashHandler(QObject):
    """Takes over the hooks for errors nobody caught; `release` gives them back.

    With ``locked`` (the kiosk) the dialog offers nothing that leads out of the program.
    """

    crashed = Signal(str)
    _caught = Signal(object)

    def __init__(self, log_folder: Path, *, locked: bool = False) -> None:
        super().__init__()
        self._folder = log_folder
        self._locked = locked
        self._dialog: QMessageBox | None = None
        self._log, self._log_handler = _open_log(log_folder)
        self._caught.connect(self._show)
        self._earlier = (sys.excepthook, threading.excepthook)
        sys.excepthook = self._catch
        threading.excepthook = self._catch_in_thread
        self._earlier_qt = qInstallMessageHandler(self._qt_message)

    def release(self) -> None:
        """Give back the hooks, close the log, and take away the dialog."""
        sys.excepthook, threading.excepthook = self._earlier
        qInstallMessageHandler(self._earlier_qt)
        self._log.removeHandler(self._log_handler)
        self._log_handler.close()
        if self._dialog is not None:
            self._dialog.close()

    def _catch(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt | SystemExit):
            sys.__excepthook__(kind, error, trace)
            return
        if not isinstance(error, KnownError):
            self._write(describe(kind, trace))
        self._caught.emit(error)

    def _catch_in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._catch(args.exc_type, args.exc_value, args.exc_traceback)

    def _qt_message(self, kind: QtMsgType, context: QMessageLogContext, _text: str) -> None:
        if kind in (QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg):
            self._write(f"Qt {kind.name} in {context.category or 'unknown'}")

    def _write(self, text: str) -> None:
        with contextlib.suppress(OSError):
            self._log.error(text)

    @Slot(object)
    def _show(self, error: BaseException) -> None:
        if self._dialog is not None:
            return
        dialog = QMessageBox()
        dialog.setObjectName("dialog_crash")
        if isinstance(error, KnownError):
            dialog.setWindowTitle("Det gick inte")
            dialog.setIcon(QMessageBox.Icon.Warning)
            dialog.setText(str(error))
        else:
            dialog.setWindowTitle("Något gick fel i programmet")
            dialog.setIcon(QMessageBox.Icon.Critical)
            dialog.setText("Något gick fel i programmet. Det som redan är sparat finns kvar.")
            dialog.setInformativeText(
                "Du kan fortsätta arbeta. Händer det igen, starta om programmet och lämna loggen till den "
                f"som sköter det. Loggen innehåller inga svar.\n\n{self._folder}"
            )
            if not self._locked:
                open_log = dialog.addButton("Öppna loggmappen", QMessageBox.ButtonRole.ActionRole)
                open_log.clicked.connect(self._open_log_clicked)
        close = dialog.addButton("Fortsätt", QMessageBox.ButtonRole.AcceptRole)
        dialog.setDefaultButton(close)
        dialog.setEscapeButton(close)
        dialog.finished.connect(self._dialog_finished)
        self._dialog = dialog
        dialog.open()
        self.crashed.emit(type(error).__name__)

    @Slot()
    def _open_log_clicked(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    @Slot()
    def _dialog_finished(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None


def describe(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Type of the error and the places it came through; nothing of what it says."""
    places = [f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace)]
    return "\n".join([f"{kind.__module__}.{kind.__qualname__}", *places])


def _open_log(folder: Path) -> tuple[logging.Logger, logging.Handler]:
    log = logging.Logger("kulturverktyg.crash")
    handler: logging.Handler
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / "program.log", maxBytes=_LOG_BYTES, backupCount=_LOG_FILES, encoding="utf-8", delay=True
        )
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
    log.addHandler(handler)
    return log, handler
