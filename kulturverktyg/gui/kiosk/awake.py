"""The screen does not sleep while the kiosk is open, where the system lets a program ask for that."""

from contextlib import suppress
from contextvars import copy_context
from typing import TYPE_CHECKING

from kulturverktyg.gui.tasks import Progress

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
            with suppress(Exception):
                self._context.run(mode.__exit__, None, None, None)
