"""A bug ends in one dialog, and the log holds nothing that anybody wrote."""

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from kulturverktyg.errors import KnownError
from kulturverktyg.gui.crash import CrashHandler

pytestmark = pytest.mark.qt_no_exception_capture


@pytest.fixture
def crash(qapp: QApplication, tmp_path: Path) -> Iterator[CrashHandler]:
    handler = CrashHandler(tmp_path / "log")
    yield handler
    handler.release()


def dialogs() -> list[QMessageBox]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox) and w.isVisible()]


def raise_and_hook(error: BaseException) -> None:
    try:
        raise error
    except type(error):
        sys.excepthook(*sys.exc_info())


def test_a_bug_is_shown_once_and_logged_without_its_words(crash: CrashHandler, qtbot: QtBot, tmp_path: Path) -> None:
    raise_and_hook(ValueError("Anna svarade 2"))
    raise_and_hook(ValueError("Anna svarade 2"))
    assert len(dialogs()) == 1
    log = (tmp_path / "log" / "program.log").read_text("utf-8")
    assert "ValueError" in log
    assert "test_crash.py" in log
    assert "Anna" not in log
    assert "Anna" not in dialogs()[0].text() + dialogs()[0].informativeText()


def test_a_bug_in_another_thread_is_shown_here(crash: CrashHandler, qtbot: QtBot) -> None:
    thread = threading.Thread(target=lambda: 1 // 0)
    with qtbot.waitSignal(crash.crashed):
        thread.start()
    thread.join()
    assert len(dialogs()) == 1


def test_a_known_error_is_said_in_its_own_words(crash: CrashHandler, qtbot: QtBot, tmp_path: Path) -> None:
    raise_and_hook(KnownError("Filen är låst."))
    assert dialogs()[0].text() == "Filen är låst."
    assert not (tmp_path / "log" / "program.log").exists()


def test_the_locked_kiosk_offers_no_way_out(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> None:
    handler = CrashHandler(tmp_path, locked=True)
    raise_and_hook(ValueError())
    buttons = [button.text() for button in dialogs()[0].findChildren(QPushButton)]
    assert buttons == ["Fortsätt"]
    handler.release()


def test_a_log_folder_that_cannot_be_made_does_not_hide_the_error(
    qapp: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "log").write_text("")
    handler = CrashHandler(tmp_path / "log")
    raise_and_hook(ValueError())
    assert len(dialogs()) == 1
    handler.release()
