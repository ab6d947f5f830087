"""Long work: answers come on the GUI thread, can be called off, and errors are heard."""

import gc
import re
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kulturverktyg.errors import KnownError
from kulturverktyg.gui import tasks
from kulturverktyg.gui.tasks import Clock, Progress, TaskRunner


class Listener(QObject):
    """Remembers what it was told, and on which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.results: list[object] = []
        self.errors: list[str] = []
        self.progress: list[tuple[float, str]] = []
        self.threads: set[threading.Thread] = set()

    def done(self, result: object) -> None:
        self.results.append(result)
        self.threads.add(threading.current_thread())

    def failed(self, error: KnownError) -> None:
        self.errors.append(str(error))
        self.threads.add(threading.current_thread())

    def progressed(self, fraction: float, text: str) -> None:
        self.progress.append((fraction, text))
        self.threads.add(threading.current_thread())


def refuse(_progress: Progress) -> None:
    raise KnownError("Disken är full.")


def break_down(_progress: Progress) -> None:
    raise ZeroDivisionError


def test_work_is_done_elsewhere_and_told_here(runner: TaskRunner, qtbot: QtBot) -> None:
    listener = Listener()

    def work(progress: Progress) -> threading.Thread:
        progress.report(0.5, "halvvägs")
        return threading.current_thread()

    task = runner.run(work, listener.done)
    task.progressed.connect(listener.progressed)
    qtbot.waitUntil(lambda: not runner.busy)
    assert listener.results != [threading.main_thread()]
    assert listener.progress == [(0.5, "halvvägs")]
    assert listener.threads == {threading.main_thread()}


def test_a_known_error_goes_to_who_asked(runner: TaskRunner, qtbot: QtBot) -> None:
    listener = Listener()
    runner.run(refuse, listener.done, listener.failed)
    qtbot.waitUntil(lambda: not runner.busy)
    assert (listener.results, listener.errors) == ([], ["Disken är full."])


def test_a_known_error_nobody_asked_for_is_still_heard(runner: TaskRunner, qtbot: QtBot) -> None:
    with qtbot.waitSignal(runner.failed_unheard) as heard:
        runner.run(refuse)
    assert heard.args is not None
    assert str(heard.args[0]) == "Disken är full."


def test_a_bug_reaches_the_hook_on_the_gui_thread(runner: TaskRunner, qtbot: QtBot) -> None:
    with qtbot.captureExceptions() as caught:
        runner.run(break_down)
        qtbot.waitUntil(lambda: not runner.busy)
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]


def test_what_was_called_off_gives_no_result(runner: TaskRunner, qtbot: QtBot) -> None:
    listener = Listener()
    started = threading.Event()

    def work(progress: Progress) -> str:
        started.set()
        while not progress.cancelled:
            pass
        return "för sent"

    task = runner.run(work, listener.done)
    waiting = runner.run(break_down, listener.done)
    started.wait()
    with qtbot.waitSignals([task.cancelled, waiting.cancelled]):
        task.cancel()
        waiting.cancel()
    assert listener.results == []


def test_results_for_a_window_that_is_gone_are_dropped(runner: TaskRunner, qtbot: QtBot) -> None:
    listener = Listener()
    runner.run(lambda _progress: "svar", listener.done)
    del listener
    qtbot.waitUntil(lambda: not runner.busy)


def test_a_plain_function_is_refused_as_receiver(runner: TaskRunner) -> None:
    with pytest.raises(TypeError):
        runner.run(refuse, print)


def test_nobody_else_makes_threads_or_timers_or_turns_the_event_loop() -> None:
    own = re.compile(r"\b(QTimer|QThread|QThreadPool|QRunnable|processEvents|ThreadPoolExecutor|threading\.Thread)\b")
    gui = Path(tasks.__file__).parent
    offenders = [
        path.name for path in gui.rglob("*.py") if path.name != "tasks.py" and own.search(path.read_text("utf-8"))
    ]
    assert offenders == []


def test_stopping_waits_for_the_worker(qtbot: QtBot) -> None:
    runner = TaskRunner()
    runner.run(lambda progress: progress.cancelled)
    runner.stop()
    assert not any(t.name.startswith("kulturverktyg-worker") for t in threading.enumerate())


def test_a_clock_ticks_until_it_is_stopped(qtbot: QtBot) -> None:
    owner = QObject()
    clock = Clock(owner)
    with qtbot.waitSignals([clock.ticked, clock.ticked]):
        clock.start(1)
    clock.stop()
    assert not clock.running


class Ring:
    """Rubbish that only the collector of cycles takes away, and that tells where it did."""

    def __init__(self, seen: list[threading.Thread]) -> None:
        self._me, self._seen = self, seen

    def __del__(self) -> None:
        self._seen.append(threading.current_thread())


def test_no_widget_could_be_destroyed_on_the_worker(runner: TaskRunner, qtbot: QtBot) -> None:
    seen: list[threading.Thread] = []
    Ring(seen)
    listener = Listener()
    runner.run(lambda _progress: len([[n] for n in range(200_000)]), listener.done)
    qtbot.waitUntil(lambda: not runner.busy)
    assert gc.isenabled()
    gc.collect()
    assert listener.results == [200_000]
    assert seen == [threading.main_thread()]
