"""What all tests share: no display, no touching of the user's folders, nothing left running."""

import gc
import os
import shutil
import sys
import tempfile
import threading
from collections.abc import Generator, Iterator
from functools import partial
from multiprocessing.util import Finalize
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import settings

from tests.examples import examples
from tests.one_dialect import remember_statements

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from kulturverktyg.gui.tasks import TaskRunner
    from tests.builders import Workplace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ["OPENPYXL_LXML"] = "False"

settings.register_profile("suite", examples(25))
settings.load_profile("suite")
remember_statements()

#: Milliseconds that a test waits for what is sure to come: enough on the busiest machine.
_PATIENCE = 60_000
_MEMORY = Path("/dev/shm")
_ROOM = 2 * 1024**3


def pytest_configure(config: pytest.Config) -> None:
    """Write in memory where there is room: the same bytes, without waiting for the disk. ``--basetemp`` is obeyed.

    Charts are drawn in the letters that this machine has now, whatever the user's own list of them says; the list is
    looked up once for all workers, and for what they start.

    Tests that share something dear are all run by the worker that made it.
    """
    if config.getoption("dist", "no") == "load":
        config.option.dist = "loadgroup"
    if config.option.basetemp is None and _memory_has_room():
        os.environ["TMPDIR"] = tempfile.tempdir = _own_folder(_MEMORY)
    if "PYTEST_XDIST_WORKER" not in os.environ:
        os.environ["MPLCONFIGDIR"] = _own_folder()


def _own_folder(where: Path | None = None) -> str:
    """A new folder that is gone when the tests are."""
    folder = tempfile.mkdtemp(prefix="kulturverktyg-tests-", dir=where)
    # After multiprocessing has removed its own folder, which lies in this one.
    Finalize(None, shutil.rmtree, args=(folder,), kwargs={"ignore_errors": True}, exitpriority=-200)
    return folder


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Tests and modules stay to the end: nothing looks for garbage among them, for that takes long."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.enable()
        gc.freeze()


def _memory_has_room() -> bool:
    import psutil

    usable = _MEMORY.is_dir() and os.access(_MEMORY, os.W_OK)
    return usable and min(shutil.disk_usage(_MEMORY).free, psutil.virtual_memory().available // 2) >= _ROOM


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home folder for this test alone."""
    folder = tmp_path_factory.mktemp("home")
    for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(folder))
    for name in ("DATA", "CONFIG", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(folder / name.lower()))
    return folder


@pytest.fixture(scope="session")
def qapp(qapp: "QApplication") -> "QApplication":
    """The application, set up as the program does it."""
    from kulturverktyg.gui import theme

    theme.apply(qapp, theme.Mode.LIGHT)
    return qapp


@pytest.fixture
def qtbot(qtbot: "QtBot") -> "QtBot":
    """As it is, but for the patience of its waiting, which is one to five seconds."""
    for name in ("waitUntil", "waitSignal", "waitSignals", "waitExposed", "waitActive"):
        setattr(qtbot, name, partial(getattr(qtbot, name), timeout=_PATIENCE))
    return qtbot


@pytest.fixture
def runner(qapp: "QApplication") -> "Iterator[TaskRunner]":
    """A worker that is finished when the test is."""
    from kulturverktyg.gui.tasks import TaskRunner

    runner = TaskRunner()
    yield runner
    runner.stop()


@pytest.fixture
def place(tmp_path: Path) -> "Iterator[Workplace]":
    """A new file in ``tmp_path`` with a journey that nobody has answered yet."""
    from tests.builders import workplace

    with workplace(tmp_path) as place:
        yield place


@pytest.fixture(scope="session")
def untouched(tmp_path_factory: pytest.TempPathFactory) -> "Iterator[Workplace]":
    """As ``place``, but the same for all tests: each makes sure that what it tries is refused and changes nothing."""
    from tests.builders import workplace

    with workplace(tmp_path_factory.mktemp("untouched")) as place:
        yield place


@pytest.fixture(autouse=True)
def _no_thread_left() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    left = [t.name for t in threading.enumerate() if t not in before and not _started_by_qt(t)]
    assert not left, f"threads still running: {left}"


@pytest.fixture(autouse=True)
def _no_timer_left(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    if "PySide6.QtCore" not in sys.modules:
        yield
        return
    from PySide6.QtCore import QCoreApplication, QEvent, QTimer
    from shiboken6 import isValid

    started: list[QTimer] = []
    start = QTimer.start

    def start_and_remember(timer: QTimer, *arguments: Any) -> None:
        started.append(timer)
        start(timer, *arguments)

    monkeypatch.setattr(QTimer, "start", start_and_remember)
    yield
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    left = [timer for timer in started if isValid(timer) and timer.isActive()]
    for timer in left:
        timer.stop()
    assert not left, f"timers still running: {[str(timer.parent()) for timer in left]}"


def _started_by_qt(thread: threading.Thread) -> bool:
    return isinstance(thread, threading._DummyThread)  # noqa: SLF001
