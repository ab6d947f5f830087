"""The kiosk's window as a process of its own: it knows its package and its ballot box, and nothing else."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from filelock import Timeout
from PySide6.QtWidgets import QApplication

from kulturverktyg.collect.ballot_box import BallotBox
from kulturverktyg.collect.kiosk_guardian import Ended, Part
from kulturverktyg.collect.kiosk_marker import KioskMarker, mark, marked, unmark
from kulturverktyg.collect.package import KioskPackage, box_beside, read_package
from kulturverktyg.collect.pin import WrongPins
from kulturverktyg.errors import KnownError
from kulturverktyg.gui import theme
from kulturverktyg.gui.awake import Awake
from kulturverktyg.gui.crash import CrashHandler
from kulturverktyg.gui.ending import destroy
from kulturverktyg.gui.kiosk.locked import LockedWindow
from kulturverktyg.gui.kiosk.window import KioskWindow
from kulturverktyg.gui.tasks import TaskRunner
from kulturverktyg.paths import log_folder

_Window: TypeAlias = KioskWindow | LockedWindow
_STOPS = "Kiosken har stannat flera gånger i rad. Försök igen, eller lämna kiosken med PIN-koden och kontakta IT."


def run(package_path: Path, part: Part = Part.KIOSK) -> int:
    """Show the kiosk full screen until the PIN is given; how it `Ended`, for its guardian.

    What keeps it from opening is a KnownError, but for a kiosk that is under way: then it is said in a window that
    only the PIN closes.
    """
    package_path = package_path.absolute()
    under_way = marked()
    if under_way is not None and under_way.package != package_path:
        under_way = None
    if part is Part.PIN and under_way is not None:
        return _ask_for_pin(under_way, _STOPS)
    try:
        package = read_package(package_path)
        box = BallotBox.open(box_beside(package_path, package.mode), package)
    except KnownError as error:
        if under_way is None:
            raise
        if isinstance(error.__cause__, Timeout):
            return Ended.OPEN_ELSEWHERE
        return _ask_for_pin(under_way, str(error))
    try:
        return _show(package_path, package, box)
    finally:
        box.close()


def _show(package_path: Path, package: KioskPackage, box: BallotBox) -> int:
    def window(runner: TaskRunner) -> KioskWindow:
        wrong_pins = WrongPins(package_path.parent)
        return KioskWindow(package, box.drop, runner=runner, code_state=box.code_state, wrong_pins=wrong_pins)

    return _run(window, before=lambda: mark(KioskMarker(package_path, package.pin_hash)))


def _ask_for_pin(under_way: KioskMarker, sentence: str) -> int:
    def window(runner: TaskRunner) -> LockedWindow:
        wrong = WrongPins(under_way.package.parent)
        made = LockedWindow(sentence, under_way.pin_hash, wrong, theme.system_mode(), runner=runner)
        made.retried.connect(_try_again)
        return made

    return _run(window)


def _run(made_window: Callable[[TaskRunner], _Window], before: Callable[[], None] | None = None) -> int:
    app = _application()
    theme.apply(app, theme.system_mode())
    app.setQuitOnLastWindowClosed(False)
    crash = CrashHandler(log_folder(), locked=True)
    runner, awake = TaskRunner(app), Awake()
    try:
        window = made_window(runner)
        window.left.connect(_leave)
        app.commitDataRequest.connect(window.refuse_session_end)
        if before is not None:
            before()
        window.setGeometry(app.primaryScreen().geometry())
        window.showFullScreen()
        runner.run(awake.begin)
        status = app.exec()
        runner.stop()
        destroy(window)
        return status
    finally:
        runner.stop()
        awake.end()
        crash.release()


def _leave() -> None:
    unmark()
    QApplication.exit(Ended.BY_PIN)


def _try_again() -> None:
    QApplication.exit(Ended.TRY_AGAIN)


def _application() -> QApplication:
    existing = QApplication.instance()
    return existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
