"""What may lie over the kiosk's page: the countdown when nobody is there, and the PIN that staff leave with."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from kulturverktyg.collect.package import KioskPackage
from kulturverktyg.collect.pin import WrongPins
from kulturverktyg.gui.kiosk.idle import IdleOverlay, IdleWatch
from kulturverktyg.gui.kiosk.lock import PinLock
from kulturverktyg.gui.kiosk.look import Look
from kulturverktyg.gui.kiosk.pin_page import PinPage
from kulturverktyg.gui.tasks import TaskRunner

_SPOKEN_EVERY = 10


@dataclass(frozen=True)
class Patience:
    """How long the kiosk waits: seconds without input before the countdown, the countdown itself, the thanks
    page, the wait after the first wrong PIN, which doubles with each, the same after several wrong codes, and how
    long a question that is not answered yet lets no press lead on from it."""

    idle: float = 90.0
    countdown: int = 30
    thanks: float = 6.0
    wrong_pin: int = 1
    wrong_code: float = 2.0
    settle: float = 0.25

    @staticmethod
    def of(package: KioskPackage) -> "Patience":
        """As HR has set it for the workshop."""
        return Patience(idle=package.idle_seconds, countdown=package.countdown_seconds)


class Covers(QObject):
    """Lays covers over the window and takes them away.

    ``laid`` comes when the page below is to be out of reach, and ``uncovered`` when it is to be used again;
    ``deserted`` when the countdown has run out, or on a page with nothing to lose at once; ``unlocked`` after
    the right PIN; ``spoke`` carries what is to be read aloud.
    """

    laid = Signal()
    uncovered = Signal()
    deserted = Signal()
    unlocked = Signal()
    spoke = Signal(str)

    def __init__(
        self, window: QWidget, pin_hash: str, wrong: WrongPins, runner: TaskRunner, patience: Patience
    ) -> None:
        super().__init__(window)
        self._window = window
        self._look: Look | None = None
        self._something_to_lose = False
        self._overlay: IdleOverlay | None = None
        self._pin_page: PinPage | None = None
        self._idle = IdleWatch(patience.idle, patience.countdown, self)
        self._idle.warned.connect(self._warned)
        self._idle.over.connect(self.deserted)
        self._lock = PinLock(pin_hash, wrong, runner, patience.wrong_pin, self)
        self._lock.opened.connect(self.unlocked)
        self._lock.refused.connect(self._refused)
        self._lock.waiting.connect(self._waiting)
        self._lock.ready.connect(self._ready)

    @property
    def covered(self) -> bool:
        """Whether the page is out of reach."""
        return self._overlay is not None or self._pin_page is not None

    @property
    def counting_down(self) -> bool:
        """Whether the countdown is shown."""
        return self._overlay is not None

    def wear(self, look: Look) -> None:
        """Be drawn in a look from now on."""
        self._look = look
        if self._pin_page is not None:
            self._lay_pin_page(look)
        if self._overlay is not None:
            self._overlay.setGeometry(self._window.rect())
            self._overlay.raise_()

    def watch(self, *, something_to_lose: bool) -> None:
        """Somebody is there now; count from here."""
        self._something_to_lose = something_to_lose
        self._idle.restart()

    def rest(self) -> None:
        """Nobody needs to be there."""
        self._idle.stop()

    def clear(self) -> None:
        """Take all covers away."""
        for cover in (self._overlay, self._pin_page):
            if cover is not None:
                cover.hide()
                cover.deleteLater()
        self._overlay = None
        self._pin_page = None

    # Nobody there

    @Slot(int)
    def _warned(self, seconds: int) -> None:
        if not self._something_to_lose:
            self._idle.stop()
            self.deserted.emit()
        elif self._look is not None:
            overlay = self._overlay or self._laid_overlay(self._look)
            overlay.count(seconds)
            if seconds % _SPOKEN_EVERY == 0:
                self.spoke.emit(overlay.message)

    def _laid_overlay(self, look: Look) -> IdleOverlay:
        self.laid.emit()
        overlay = IdleOverlay(look, self._window)
        overlay.answered.connect(self._still_here)
        overlay.show()
        overlay.raise_()
        overlay.take_focus()
        self._overlay = overlay
        return overlay

    @Slot()
    def _still_here(self) -> None:
        if self._overlay is not None:
            self._overlay.hide()
            self._overlay.deleteLater()
            self._overlay = None
            self._idle.restart()
            self.uncovered.emit()

    # Leaving

    def ask_pin(self) -> None:
        """Show the PIN page, also instead of the countdown."""
        if self._look is None or (self._pin_page is not None and self._overlay is None):
            return
        if self._overlay is not None:
            self._idle.restart()
        self.clear()
        self._lay_pin_page(self._look)

    def _lay_pin_page(self, look: Look) -> None:
        if self._pin_page is not None:
            self._pin_page.hide()
            self._pin_page.deleteLater()
        self.laid.emit()
        page = PinPage(look, self._window)
        page.given.connect(self._given)
        page.cancelled.connect(self._cancelled)
        self._pin_page = page
        page.setGeometry(self._window.rect())
        page.show()
        page.raise_()
        page.take_focus()
        self.spoke.emit(page.heading)
        if self._lock.seconds_left:
            self._refused(self._lock.seconds_left)

    def escape(self) -> bool:
        """Away with the cover that lies uppermost; False when there is none."""
        if self._overlay is not None:
            self._still_here()
        elif self._pin_page is not None:
            self._cancelled()
        else:
            return False
        return True

    def submit_pin(self) -> bool:
        """Hand over what is typed; False when no PIN is asked for."""
        if self._pin_page is not None:
            self._pin_page.submit()
        return self._pin_page is not None

    @Slot()
    def _cancelled(self) -> None:
        self.clear()
        self.uncovered.emit()

    @Slot(str)
    def _given(self, pin: str) -> None:
        if self._pin_page is not None and self._look is not None:
            self._pin_page.wait(self._look.say("pin.checking"))
            self._lock.give(pin)

    @Slot(int)
    def _refused(self, seconds: int) -> None:
        self._waiting(seconds)
        if self._pin_page is not None:
            self.spoke.emit(self._pin_page.message)

    @Slot(int)
    def _waiting(self, seconds: int) -> None:
        if self._pin_page is not None and self._look is not None:
            self._pin_page.wait(self._look.say("pin.wrong", seconds=seconds))
            if seconds % _SPOKEN_EVERY == 0:
                self.spoke.emit(self._pin_page.message)

    @Slot()
    def _ready(self) -> None:
        if self._pin_page is not None and self._look is not None:
            self._pin_page.ask_again(self._look.say("pin.again"))
            self.spoke.emit(self._pin_page.message)
