"""Lets in those with a code, found out on the worker, with a growing wait after several wrong ones."""

from collections.abc import Callable
from math import ceil
from time import monotonic

from PySide6.QtCore import QObject, Signal, Slot

from kulturverktyg.collect.ballot_box import CodeState
from kulturverktyg.collect.code_check import check_code, seconds_to_wait
from kulturverktyg.errors import KnownError
from kulturverktyg.gui.tasks import Progress, Task, TaskRunner
from kulturverktyg.survey.validation import Problem

_NOT_CHECKED = Problem("", "Koden kunde inte kontrolleras. Försök igen.", "problem.code_check")


class CodeDoor(QObject):
    """``accepted`` carries the hash of a code that is free, ``refused`` the `Problem` with any other.

    Wrong codes are counted from one participant to the next, so that nobody can guess on by beginning anew.
    """

    accepted = Signal(bytes)
    refused = Signal(object)

    def __init__(
        self,
        salt: bytes,
        state_of: Callable[[bytes], CodeState],
        runner: TaskRunner,
        first_wait: float,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._salt = salt
        self._state_of = state_of
        self._runner = runner
        self._first_wait = first_wait
        self._wrong = 0
        self._closed_until = 0.0
        self._task: Task | None = None

    def knock(self, typed: str) -> None:
        """Try a code, unless one is being tried already; ``accepted`` or ``refused`` follows."""
        if self._task is not None:
            return
        left = self._closed_until - monotonic()
        if left > 0:
            self.refused.emit(_wait(left))
            return
        salt, state_of = self._salt, self._state_of

        def check(_progress: Progress) -> bytes | Problem:
            return check_code(typed, salt, state_of)

        self._task = self._runner.run(check, self._checked, self._failed)
        self._task.ended.connect(self._ended)

    def forget(self) -> None:
        """Whoever knocked has left: let nobody in by it."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    @Slot(object)
    def _checked(self, found: bytes | Problem) -> None:
        self._task = None
        if isinstance(found, bytes):
            self._wrong = 0
            self.accepted.emit(found)
            return
        self._wrong += 1
        self._closed_until = monotonic() + seconds_to_wait(self._wrong, self._first_wait)
        self.refused.emit(found)

    @Slot(object)
    def _failed(self, _error: KnownError) -> None:
        self._task = None
        self.refused.emit(_NOT_CHECKED)

    @Slot()
    def _ended(self) -> None:
        """After a bug the participant is not left with a page that says nothing."""
        if self._task is not None and self.sender() is self._task:
            self._task = None
            self.refused.emit(_NOT_CHECKED)


def _wait(seconds: float) -> Problem:
    whole = ceil(seconds)
    return Problem("", f"Vänta {whole} s och försök sedan igen.", "problem.code_wait", {"seconds": whole})
