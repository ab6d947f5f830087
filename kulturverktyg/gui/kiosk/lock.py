"""Whether the PIN was right, found out on the worker, with a wait that doubles after each wrong one."""

from PySide6.QtCore import QObject, Signal, Slot

from kulturverktyg.collect.pin import pin_matches
from kulturverktyg.gui.tasks import Clock, TaskRunner

_LONGEST_WAIT = 60


class PinLock(QObject):
    """Remembers wrong PINs for as long as the kiosk is open, also when the PIN page is closed between."""

    opened = Signal()
    refused = Signal(int)
    ready = Signal()

    def __init__(self, pin_hash: str, runner: TaskRunner, first_wait: int, parent: QObject) -> None:
        super().__init__(parent)
        self._pin_hash = pin_hash
        self._runner = runner
        self._first_wait = first_wait
        self._wrong = 0
        self._checking = False
        self._clock = Clock(self)
        self._clock.ticked.connect(self._waited)
        self._left = 0

    @property
    def seconds_left(self) -> int:
        """Seconds until another PIN is taken."""
        return self._left

    def give(self, pin: str) -> None:
        """Check a PIN, unless one must wait first."""
        if self._left or self._checking:
            return
        self._checking = True
        pin_hash = self._pin_hash
        self._runner.run(lambda _progress: pin_matches(pin_hash, pin), self._checked)

    @Slot(object)
    def _checked(self, right: bool) -> None:
        self._checking = False
        if right:
            self._wrong = 0
            self.opened.emit()
            return
        self._left = min(_LONGEST_WAIT, self._first_wait * 2**self._wrong)
        self._wrong += 1
        self._clock.start(1000)
        self.refused.emit(self._left)

    @Slot()
    def _waited(self) -> None:
        self._left -= 1
        if self._left > 0:
            self.refused.emit(self._left)
        else:
            self._clock.stop()
            self._left = 0
            self.ready.emit()
