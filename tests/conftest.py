"""What all tests share: no display, no touching of the user's folders, nothing left running."""

import gc
import os
import shutil
import sys
import tempfile
import threading
from collections.abc import Generator, Iterator
from multiprocessing.util import Finalize
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import settings

from tests.examples import examples

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from kulturverktyg.gui.tasks import TaskRunner
    from tests.builders import Workplace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

settings.register_profile("suite", examples(25))
settings.load_profile("suite")

_MEMORY = Path("/dev/shm")
_ROOM = 2 * 1024**3


def pytest_configure(config: pytest.Config) -> None:
    """Write in memory where there is room: the same bytes, without waiting for the disk. ``--basetemp`` is obeyed."""
    if config.option.basetemp is None and _memory_has_room():
        folder = tempfile.mkdtemp(prefix="kulturverktyg-tests-", dir=_MEMORY)
        os.environ["TMPDIR"] = tempfile.tempdir = folder
        # After multiprocessing has removed its own folder, which lies in this one.
        Finalize(None, shutil.rmtree, args=(folder,), kwargs={"ignore_errors": True}, exitpriority=-200)


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


@pytest.fixture(scope="session", autouse=True)
def _chart_cache(tmp_path_factory: pytest.TempPathFactory) -> None:
    """One list of fonts for all workers of this run: looking them up takes seconds."""
    base = tmp_path_factory.getbasetemp()
    folder = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "matplotlib"
    folder.mkdir(exist_ok=True)
    os.environ["MPLCONFIGDIR"] = str(folder)


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
