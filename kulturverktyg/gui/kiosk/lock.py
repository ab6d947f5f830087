"""Whether the PIN was right, found out on the worker, with a wait that doubles after each wrong one."""

from PySide6.QtCore import QObject, Signal, Slot

from kulturverktyg.collect.pin import WrongPins, pin_matches, seconds_to_wait
from kulturverktyg.gui.tasks import Clock, Progress, TaskRunner

_SECOND = 1000


class PinLock(QObject):
    """Remembers wrong PINs, also when the PIN page is closed between; after a restart the whole wait begins anew.

    ``refused`` and then, each second, ``waiting`` carry the seconds until `ready`.
    """

    opened = Signal()
    refused = Signal(int)
    waiting = Signal(int)
    ready = Signal()

    def __init__(self, pin_hash: str, wrong: WrongPins, runner: TaskRunner, first_wait: int, parent: QObject) -> None:
        super().__init__(parent)
        self._pin_hash = pin_hash
        self._runner = runner
        self._first_wait = first_wait
        self._wrong = wrong
        self._checking = False
        self._clock = Clock(self)
        self._clock.ticked.connect(self._waited)
        self._left = 0
        if wrong.count:
            self._begin_to_wait()

    @property
    def seconds_left(self) -> int:
        """Seconds until another PIN is taken."""
        return self._left

    def give(self, pin: str) -> None:
        """Check a PIN, unless one must wait first."""
        if self._left or self._checking:
            return
        self._checking = True
        pin_hash, wrong = self._pin_hash, self._wrong

        def check(_progress: Progress) -> bool:
            wrong.add()
            right = pin_matches(pin_hash, pin)
            if right:
                wrong.forget()
            return right

        self._runner.run(check, self._checked).ended.connect(self._ended)

    @Slot(object)
    def _checked(self, right: bool) -> None:
        if right:
            self.opened.emit()
        else:
            self._begin_to_wait()
            self.refused.emit(self._left)

    @Slot()
    def _ended(self) -> None:
        self._checking = False

    def _begin_to_wait(self) -> None:
        self._left = seconds_to_wait(self._wrong.count, self._first_wait)
        self._clock.start(_SECOND)

    @Slot()
    def _waited(self) -> None:
        self._left -= 1
        if self._left > 0:
            self.waiting.emit(self._left)
        else:
            self._clock.stop()
            self._left = 0
            self.ready.emit()
