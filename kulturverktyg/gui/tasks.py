"""The one way to do long work: a single worker thread, with progress, cancel and errors in one place.

Also the one clock. Nothing else in the windows makes a thread or a timer or turns the event loop by hand.
"""

import gc
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kulturverktyg.errors import KnownError

T = TypeVar("T")


class Progress:
    """The work's end of a task: it tells how far it has come and hears whether to stop. Any thread."""

    def __init__(self, report: Callable[[float, str], None], stopped: threading.Event) -> None:
        self._report = report
        self._stopped = stopped

    def report(self, fraction: float, text: str) -> None:
        """Tell that ``fraction`` (0–1) is done, and what is being done."""
        self._report(fraction, text)

    @property
    def cancelled(self) -> bool:
        """Whether the result is no longer wanted; the work should then clean up and return."""
        return self._stopped.is_set()

    def is_cancelled(self) -> bool:
        """The same as a function, for work that asks for one."""
        return self._stopped.is_set()


class Task(QObject):
    """The window's end of a task. All signals come on the GUI thread.

    One of ``succeeded`` (the result), ``failed`` (a KnownError), ``cancelled`` or, after a bug, none of them
    comes first; then always ``ended``.
    """

    progressed = Signal(float, str)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    ended = Signal()
    _reported = Signal(float, str)
    _returned = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._stopped = threading.Event()
        self._reported.connect(self._report)
        self._returned.connect(self._return)

    def cancel(self) -> None:
        """Ask the work to stop. ``cancelled`` follows when it has; what it may yet return is thrown away."""
        self._stopped.set()

    def _perform(self, work: Callable[[Progress], object]) -> None:
        """Do the work; runs on the worker thread and raises nothing."""
        result: object = None
        error: BaseException | None = None
        if not self._stopped.is_set():
            try:
                result = work(Progress(self._reported.emit, self._stopped))
            except BaseException as raised:
                error = raised
        self._returned.emit(result, error)

    @Slot(float, str)
    def _report(self, fraction: float, text: str) -> None:
        if not self._stopped.is_set():
            self.progressed.emit(fraction, text)

    @Slot(object, object)
    def _return(self, result: object, error: BaseException | None) -> None:
        if error is not None and not isinstance(error, KnownError):
            sys.excepthook(type(error), error, error.__traceback__)
        elif self._stopped.is_set():
            self.cancelled.emit()
        elif error is not None:
            self.failed.emit(error)
        else:
            self.succeeded.emit(result)
        self.ended.emit()
        self.deleteLater()


class TaskRunner(QObject):
    """Runs work one piece at a time on one thread of its own.

    ``failed_unheard`` carries a KnownError that nobody else asked to hear. Bugs go to ``sys.excepthook`` on
    the GUI thread. `stop` must be called before the program ends.

    While anything runs Python collects no cycles: it would do so on the worker, and a widget that is destroyed there
    takes the whole process with it.
    """

    failed_unheard = Signal(object)
    busy_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="kulturverktyg-worker")
        self._unfinished: list[tuple[Task, Future[None]]] = []

    @property
    def busy(self) -> bool:
        """Whether any work waits or runs."""
        return bool(self._unfinished)

    def run(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], None] | Callable[[], None] | None = None,
        failed: Callable[[KnownError], None] | None = None,
    ) -> Task:
        """Run ``work`` on the worker; ``done`` or ``failed`` is then called on the GUI thread.

        Both must be bound methods of QObjects, which Qt forgets when the object is gone; TypeError otherwise.
        """
        task = Task(self)
        if done is not None:
            task.succeeded.connect(_bound(done))
        if failed is not None:
            task.failed.connect(_bound(failed))
        else:
            task.failed.connect(self.failed_unheard)
        task.ended.connect(self._forget_ended)
        gc.disable()
        self._unfinished.append((task, self._worker.submit(task._perform, work)))  # noqa: SLF001
        if len(self._unfinished) == 1:
            self.busy_changed.emit(True)
        return task

    def stop(self) -> None:
        """Cancel what waits and runs, and return when the thread has finished."""
        for task, _ in self._unfinished:
            task.cancel()
        self._worker.shutdown(wait=True)
        gc.enable()

    @Slot()
    def _forget_ended(self) -> None:
        ended = self.sender()
        self._unfinished = [(task, future) for task, future in self._unfinished if task is not ended]
        if not self._unfinished:
            gc.enable()
            self.busy_changed.emit(False)


class Clock(QObject):
    """Ticks on the GUI thread. Runs only between `start` and `stop`, and never longer than its parent."""

    ticked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.ticked)

    @property
    def running(self) -> bool:
        """Whether it will tick again."""
        return self._timer.isActive()

    def start(self, milliseconds: int, *, once: bool = False) -> None:
        """Tick every ``milliseconds``, or only once; counting begins anew."""
        self._timer.setSingleShot(once)
        self._timer.start(milliseconds)

    def stop(self) -> None:
        """Tick no more."""
        self._timer.stop()


def _bound(method: Callable[..., None]) -> Callable[..., None]:
    if not isinstance(getattr(method, "__self__", None), QObject):
        raise TypeError("what a task calls back must be a bound method of a QObject")
    return method
