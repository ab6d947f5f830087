"""The desk of a laptop that is not HR's: open a kiosk package that came on a USB stick, or one taken in before."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kulturverktyg.gui.desk.start_page import StartPage
from kulturverktyg.gui.tasks import TaskRunner
from kulturverktyg.gui.widgets.banner import Banner
from kulturverktyg.gui.widgets.dialogs import Dialogs
from kulturverktyg.paths import stations_folder

if TYPE_CHECKING:
    from kulturverktyg.collect.stations import Station

_KINDS = "Kioskpaket (*.kioskpaket)"


class KioskLaptop(QObject):
    """``start`` starts the window of a package's station, as a process of its own.

    ``taken_over`` comes when that is on its way and the open file has no journeys: the laptop is a kiosk's only, and
    the desk is in the way.
    """

    taken_over = Signal()

    def __init__(
        self,
        page: StartPage,
        runner: TaskRunner,
        dialogs: Dialogs,
        banner: Banner,
        start: Callable[[Path], None],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._runner = runner
        self._dialogs = dialogs
        self._banner = banner
        self._start = start
        page.package_wanted.connect(self._package_wanted)
        page.station_wanted.connect(self._station_wanted)

    @Slot()
    def look(self) -> None:
        """Show which stations this laptop has."""
        self._runner.run(lambda _progress: _stations(), self._looked)

    @Slot(object)
    def _looked(self, found: "Sequence[Station]") -> None:
        self._page.show_stations(found)

    @Slot()
    def _package_wanted(self) -> None:
        file = self._dialogs.open_file("Öppna kioskpaket", _KINDS)
        if file is not None:
            start = self._start
            self._runner.run(lambda _progress: _take_in(file, start), self._started)

    @Slot(object)
    def _station_wanted(self, package: Path) -> None:
        start = self._start
        self._runner.run(lambda _progress: _open(package, start), self._started)

    @Slot(object)
    def _started(self) -> None:
        if self._page.has_journeys:
            self._banner.offer("Kioskens fönster öppnas bredvid arbetsbordet.")
        else:
            self.taken_over.emit()


def _stations() -> "tuple[Station, ...]":
    from kulturverktyg.collect.stations import stations

    return stations(stations_folder())


def _take_in(file: Path, start: Callable[[Path], None]) -> None:
    from kulturverktyg.collect.stations import take_in

    _open(take_in(file, stations_folder()), start)


def _open(package: Path, start: Callable[[Path], None]) -> None:
    from kulturverktyg.collect.package import read_package

    read_package(package)
    start(package)
