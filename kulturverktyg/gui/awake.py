"""The screen does not sleep while people look at it, where the system lets a program ask for that."""

import warnings
from contextlib import suppress
from contextvars import copy_context
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from kulturverktyg.gui.tasks import Progress, TaskRunner

if TYPE_CHECKING:
    from wakepy import Mode


class Awake:
    """`begin` belongs on the worker: the library takes its time, and asks the system over a bus of its own."""

    def __init__(self) -> None:
        self._context = copy_context()
        self._mode: Mode | None = None

    def begin(self, _progress: Progress | None = None) -> None:
        """From now on. Where the system offers no way, or says no, the screen sleeps as it is used to."""
        with suppress(Exception):
            from wakepy import keep

            mode = keep.presenting(on_fail="pass")
            self._context.run(mode.__enter__)
            self._mode = mode

    def end(self) -> None:
        """As before. On any thread, when `begin` has returned."""
        mode, self._mode = self._mode, None
        if mode is not None:
            with suppress(Exception), warnings.catch_warnings():
                # It warns of another thread; but nothing is done with it by two threads at a time.
                warnings.simplefilter("ignore")
                self._context.run(mode.__exit__, None, None, None)


class AwakeAtTimes(QObject):
    """Keeps the screen awake now and then, as `keep` says last."""

    def __init__(self, runner: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._awake = Awake()
        self._wanted = self._kept = self._beginning = False

    def keep(self, *, awake: bool) -> None:
        """Keep it awake from now on, or no longer."""
        self._wanted = awake
        if not self._beginning and awake is not self._kept:
            self._change()

    @Slot()
    def _begun(self) -> None:
        self._beginning, self._kept = False, True
        if not self._wanted:
            self._change()

    def _change(self) -> None:
        if self._wanted:
            self._beginning = True
            self._runner.run(self._awake.begin, self._begun)
        else:
            self._kept = False
            self._awake.end()
