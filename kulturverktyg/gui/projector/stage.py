"""Where the projector stands: on which screen, when it must go away, and that it follows the show."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication, QScreen

from kulturverktyg.collect.kiosk_marker import is_marked
from kulturverktyg.gui.awake import AwakeAtTimes
from kulturverktyg.gui.projector.show import Show
from kulturverktyg.gui.projector.window import ProjectorWindow
from kulturverktyg.gui.tasks import Clock, TaskRunner

_LOOK_EVERY_MILLISECONDS = 250
_GONE = "Skärmen kopplades från, så projektorn stängdes. Koppla in den igen och öppna projektorn på nytt."
_BACK = "Skärmen är inkopplad igen. Öppna projektorn när du vill."
_KIOSK = (
    "Projektorn stängdes, för kiosken behöver skärmen. Öppna projektorn igen när kiosken är avslutad, eller koppla in "
    "en skärm till."
)
_KIOSK_LEFT = "Projektorn stängdes medan kiosken behövde skärmen. Nu går den att öppna igen."


@dataclass(frozen=True)
class Place:
    """A screen to choose. The projector fills it ``whole``, but floats on the one that the desk is on."""

    screen: QScreen
    words: str
    whole: bool


def places(desk_screen: QScreen) -> list[Place]:
    """The screens there are, in the order to offer them: the desk's own comes last."""
    numbered = list(enumerate(QGuiApplication.screens(), 1))
    others = [Place(s, f"Skärm {number}: {_described(s)}", whole=True) for number, s in numbered if s != desk_screen]
    own = [
        Place(s, f"I ett fönster på den här skärmen ({_described(s)})", whole=False)
        for _, s in numbered
        if s == desk_screen
    ]
    return others + own


class Stage(QObject):
    """Owns the projector's window.

    ``changed`` comes when it was opened or closed, and ``screens_changed`` when there are others to choose among.
    ``ticked`` comes while it is open or the desk watches. ``problem`` says why it went away by itself, and ``mended``
    that this is over. The screens do not sleep while it is open.

    A kiosk on this laptop comes up on the primary screen. While one is under way nothing of the projector lies
    there, and no key steers it: the keyboard is in the hands of those who answer.
    """

    changed = Signal()
    screens_changed = Signal()
    ticked = Signal()

    def __init__(self, show: Show, runner: TaskRunner, *, dark: bool, parent: QObject) -> None:
        super().__init__(parent)
        self._show = show
        self._dark = dark
        self._watched = False
        self._screen: QScreen | None = None
        self.problem = self.mended = ""
        self._awake = AwakeAtTimes(runner, self)
        self.window = ProjectorWindow()
        self.window.commanded.connect(show.obey)
        self.window.closed.connect(self._closed)
        self._clock = Clock(self)
        self._clock.ticked.connect(self.look)
        show.changed.connect(self.draw)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)  # noqa: S101
        application.screenRemoved.connect(self._screen_removed)
        application.screenAdded.connect(self._screen_added)
        self.destroyed.connect(self.window.deleteLater)
        self.draw()

    @property
    def is_open(self) -> bool:
        """Whether the room sees it."""
        return self._screen is not None

    @property
    def dark(self) -> bool:
        """Whether it is light on dark."""
        return self._dark

    def open(self, place: Place) -> None:
        """Show the window on a screen; where a kiosk is under way there, `problem` says that it cannot be."""
        self.problem = self.mended = ""
        if is_marked() and place.screen == QGuiApplication.primaryScreen():
            self._go_away(_KIOSK)
            return
        self._screen = place.screen
        if place.whole:
            self.window.fill(place.screen)
        else:
            self.window.float_on(place.screen)
        self._awake.keep(awake=True)
        self.look()
        self._run_clock()
        self.changed.emit()

    @Slot()
    def close(self) -> None:
        """Take the window away."""
        self.problem = self.mended = ""
        self.window.close()

    def set_dark(self, *, dark: bool) -> None:
        """Show light on dark, or dark on light."""
        self._dark = dark
        self.draw()

    def watch(self, *, watched: bool) -> None:
        """The desk looks at it, or no longer."""
        self._watched = watched
        self._run_clock()
        self.look()

    @Slot()
    def draw(self) -> None:
        """Paint what the show shows, if that is something else."""
        self.window.canvas.show_view(self._show.on_screen, dark=self._dark)

    @Slot()
    def look(self) -> None:
        """See whether a kiosk wants the screen, and let time pass on the picture."""
        kiosk = is_marked()
        self.window.hears_keys = not kiosk
        if kiosk and self.window.lies_on(QGuiApplication.primaryScreen()):
            self._go_away(_KIOSK)
        elif not kiosk and self.problem == _KIOSK:
            self._mend(_KIOSK_LEFT)
        self.draw()
        self.ticked.emit()

    @Slot(QScreen)
    def _screen_removed(self, screen: QScreen) -> None:
        if self._screen == screen:
            self._go_away(_GONE)
        self.screens_changed.emit()

    @Slot()
    def _screen_added(self) -> None:
        if self.problem == _GONE:
            self._mend(_BACK)
        self.screens_changed.emit()

    def _go_away(self, problem: str) -> None:
        self.problem = problem
        self.window.hide()
        self._closed()

    def _mend(self, words: str) -> None:
        self.problem, self.mended = "", words
        self.changed.emit()

    @Slot()
    def _closed(self) -> None:
        self._screen = None
        self._awake.keep(awake=False)
        self._run_clock()
        self.changed.emit()

    def _run_clock(self) -> None:
        wanted = self._watched or self.is_open
        if wanted and not self._clock.running:
            self._clock.start(_LOOK_EVERY_MILLISECONDS)
        elif not wanted:
            self._clock.stop()


def _described(screen: QScreen) -> str:
    name = " ".join(part for part in (screen.manufacturer(), screen.model()) if part) or screen.name()
    size = screen.size() * screen.devicePixelRatio()
    return f"{name}, {size.width()} × {size.height()}" if name else f"{size.width()} × {size.height()}"
