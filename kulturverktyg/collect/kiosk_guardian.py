"""Keeps a kiosk's window open: a small process that starts it, and starts it again however it ends but by the PIN.

No Qt here, and nothing of the package: the process lies beside the kiosk for hours.
"""

import signal
import subprocess
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from enum import Enum, IntEnum
from time import monotonic
from typing import Any

from filelock import FileLock, Timeout

from kulturverktyg.collect.kiosk_marker import is_marked, marker_path
from kulturverktyg.errors import KnownError

#: A window that lasts shorter than this ended at once, in seconds.
_AT_ONCE = 20.0
_LONGEST_PAUSE = 30.0
#: A window that ends at once so many times in a row gives way to one that only asks for the PIN.
_ENOUGH = 3
_NOT_STARTED = -1
_MOST_DOUBLED = 10


class Ended(IntEnum):
    """How a kiosk's window tells its guardian why it ended, as exit status; all others are accidents."""

    BY_PIN = 10
    OPEN_ELSEWHERE = 11
    TRY_AGAIN = 12


class Part(Enum):
    """Which window is to be started: the kiosk, or the one that only says what is wrong and asks for the PIN."""

    KIOSK = "kiosk"
    PIN = "pin"


class Guarded(Enum):
    """What became of a kiosk: left by the PIN, never opened, guarded already by another process, or ended together
    with its guardian by the system."""

    LEFT = "left"
    NOT_OPENED = "not opened"
    ALREADY = "already"
    ENDED = "ended"


def guard(command: Callable[[Part], Sequence[str]], pause: float = 1.0) -> Guarded:
    """Show a kiosk until the PIN is given. ``command`` starts its window; ``pause`` seconds is the first pause.

    A window that ends before it has marked a kiosk as under way is not started again: it is for whoever started it
    to mend. One that ends at once time after time is started after a growing pause. KnownError when the user's data
    folder cannot be written.
    """
    path = marker_path().with_suffix(".lock")
    lock = FileLock(path, thread_local=False)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        lock.acquire(timeout=0)
    except Timeout:
        return Guarded.ALREADY
    except OSError as error:
        raise KnownError(f"Mappen {path.parent} går inte att skriva i. Kontrollera att du får spara där.") from error
    with lock:
        return _Guardian(command, pause).keep()


class _Guardian:
    def __init__(self, command: Callable[[Part], Sequence[str]], pause: float) -> None:
        self._command = command
        self._pause = pause
        self._accidents = 0
        self._window: subprocess.Popen[bytes] | None = None
        self._told_to_end = threading.Event()

    def keep(self) -> Guarded:
        """Until the PIN is given, or the system ends it all."""
        with self._hearing_the_system():
            while not self._told_to_end.is_set():
                began = monotonic()
                status = self._show(Part.PIN if self._accidents >= _ENOUGH else Part.KIOSK)
                if status == Ended.BY_PIN:
                    return Guarded.LEFT
                if not is_marked():
                    return Guarded.NOT_OPENED
                self._told_to_end.wait(self._pause_after(status, monotonic() - began))
        return Guarded.ENDED

    def _show(self, part: Part) -> int:
        """The exit status of a window; one that the system has no room to start has ended at once."""
        try:
            self._window = subprocess.Popen(self._command(part))  # noqa: S603  (our own program)
        except OSError:
            return _NOT_STARTED
        if self._told_to_end.is_set():
            self._window.terminate()
        return self._window.wait()

    def _pause_after(self, status: int, lasted: float) -> float:
        """Seconds to wait before the next window."""
        if status == Ended.OPEN_ELSEWHERE:
            return 2 * self._pause
        if status == Ended.TRY_AGAIN or lasted >= _AT_ONCE:
            self._accidents = 0
            return 0.0
        self._accidents += 1
        doubled = min(self._accidents, _MOST_DOUBLED) - 1
        return min(_LONGEST_PAUSE, self._pause * float(2**doubled - 1))

    @contextmanager
    def _hearing_the_system(self) -> Iterator[None]:
        """A request to end ends the window too; the mark is left, so that the next start is the locked kiosk."""
        if threading.current_thread() is not threading.main_thread():
            yield
            return
        heard = (signal.SIGTERM, signal.SIGINT)
        earlier = [signal.signal(number, self._end) for number in heard]
        try:
            yield
        finally:
            for number, handler in zip(heard, earlier, strict=True):
                signal.signal(number, handler)

    def _end(self, *_: Any) -> None:
        self._told_to_end.set()
        if self._window is not None:
            self._window.terminate()
