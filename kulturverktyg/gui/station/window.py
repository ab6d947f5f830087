"""The window of a kiosk laptop: open the kiosk, send its box home, and destroy the box when HR has it."""

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QMainWindow, QPushButton

from kulturverktyg.collect.receipts import SUFFIX as RECEIPT_SUFFIX
from kulturverktyg.collect.receipts import clean_number
from kulturverktyg.collect.stations import Station, confirm, confirm_with, look_at, make_ready, remove_unused, send
from kulturverktyg.collect.transport import SUFFIX as URN_SUFFIX
from kulturverktyg.collect.transport import urn_name
from kulturverktyg.errors import KnownError
from kulturverktyg.gui.forms.ui_station_window import Ui_StationWindow
from kulturverktyg.gui.tasks import TaskRunner
from kulturverktyg.gui.widgets.announce import announce
from kulturverktyg.gui.widgets.dialogs import Dialogs

_NO_NAME_YET = "får sitt namn när kiosken öppnas"
_COME_HOME = "Urnan har kommit fram till HR och är förstörd på den här datorn. Inga svar finns kvar här."
_REMOVED = "Kiosken är borttagen från den här datorn. Ingen hade svarat här."


class StationWindow(QMainWindow):
    """Works one station, known by its package. ``kiosk_wanted`` is true when it closed to let the kiosk open."""

    def __init__(self, package: Path, runner: TaskRunner, dialogs: Dialogs) -> None:
        super().__init__()
        self._package = package
        self._runner = runner
        self._dialogs = dialogs
        self._station: Station | None = None
        self.kiosk_wanted = False
        self._ui = Ui_StationWindow()
        self._ui.setupUi(self)
        ui = self._ui
        self._of_station = (ui.button_kiosk, ui.button_box, ui.button_receipt, ui.button_remove)
        ui.button_kiosk.clicked.connect(self._kiosk_clicked)
        ui.button_box.clicked.connect(self._box_clicked)
        ui.button_receipt.clicked.connect(self._receipt_clicked)
        ui.button_remove.clicked.connect(self._remove_clicked)
        ui.button_close.clicked.connect(self.close)
        ui.edit_number.returnPressed.connect(self._confirm_clicked)
        ui.button_confirm.clicked.connect(self._confirm_clicked)
        ui.button_receipt_file.clicked.connect(self._receipt_file_clicked)
        ui.button_back.clicked.connect(self._back_clicked)
        ui.button_done.clicked.connect(self.close)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(True)  # for Enter
        runner.failed_unheard.connect(self._refused)
        self.resize(680, 560)
        self._show_station(None)
        self._look()

    def _look(self) -> None:
        package = self._package
        self._runner.run(lambda _progress: look_at(package), self._show_station)

    @Slot(object)
    def _show_station(self, station: Station | None) -> None:
        """Show what is known; without a station nothing can be done but close."""
        came_up = self._station is None
        self._station = station
        ui = self._ui
        for button in self._of_station:
            button.setEnabled(station is not None)
        ui.button_remove.setVisible(station is not None and station.is_empty)
        if station is None:
            return
        has_box = bool(station.laptop)
        ui.button_box.setEnabled(has_box)
        ui.button_receipt.setEnabled(has_box)
        ui.label_workshop.setText(station.workshop)
        ui.label_laptop.setText(station.laptop or _NO_NAME_YET)
        if came_up:
            ui.button_kiosk.setFocus()
        ui.label_count.setText(f"färre än {station.k} svar" if station.count is None else f"{station.count} svar")

    @Slot()
    def _kiosk_clicked(self) -> None:
        self._ui.button_kiosk.setEnabled(False)
        package = self._package
        self._runner.run(lambda _progress: make_ready(package), self._leave_for_kiosk).ended.connect(self._kiosk_tried)

    @Slot(object)
    def _leave_for_kiosk(self) -> None:
        self.kiosk_wanted = True
        self.close()

    @Slot()
    def _kiosk_tried(self) -> None:
        self._ui.button_kiosk.setEnabled(True)

    @Slot()
    def _box_clicked(self) -> None:
        if self._station is None:
            return
        name = urn_name(self._station.laptop)
        to = self._dialogs.save_file("Spara urnan på USB", name, f"Urna (*{URN_SUFFIX})")
        if to is None:
            return
        package, file = self._package, to if to.suffix == URN_SUFFIX else to.with_name(to.name + URN_SUFFIX)
        self._runner.run(lambda _progress: send(package, file), self._box_saved)

    @Slot(object)
    def _box_saved(self, file: Path) -> None:
        self._ui.banner.offer(f"Urnan är sparad som {file.name}. Ge den till HR. Den är kvar här tills kvittot kommer.")
        self._look()

    @Slot()
    def _receipt_clicked(self) -> None:
        self._ui.banner.clear()
        self._ui.edit_number.setText("")
        self._ui.stack.setCurrentWidget(self._ui.page_receipt)
        self._ui.edit_number.setFocus()

    @Slot()
    def _back_clicked(self) -> None:
        self._ui.banner.clear()
        self._ui.stack.setCurrentWidget(self._ui.page_home)
        self._ui.button_receipt.setFocus()

    @Slot()
    def _confirm_clicked(self) -> None:
        package, typed = self._package, self._ui.edit_number.text()
        self._runner.run(lambda _progress: confirm(package, clean_number(typed)), self._come_home, self._wrong_number)

    @Slot(object)
    def _wrong_number(self, error: KnownError) -> None:
        self._refused(error)
        self._ui.edit_number.setFocus()
        self._ui.edit_number.selectAll()

    @Slot()
    def _receipt_file_clicked(self) -> None:
        receipt = self._dialogs.open_file("Öppna kvitto", f"Kvitton (*{RECEIPT_SUFFIX})")
        if receipt is not None:
            package = self._package
            self._runner.run(lambda _progress: confirm_with(package, receipt), self._come_home)

    @Slot(object)
    def _come_home(self) -> None:
        self._end(_COME_HOME)

    @Slot()
    def _remove_clicked(self) -> None:
        package = self._package
        self._runner.run(lambda _progress: remove_unused(package), self._removed)

    @Slot(object)
    def _removed(self) -> None:
        self._end(_REMOVED)

    def _end(self, words: str) -> None:
        self._ui.banner.clear()
        self._ui.label_done.setText(words)
        self._ui.stack.setCurrentWidget(self._ui.page_done)
        self._ui.button_done.setFocus()
        announce(self, words)

    @Slot(object)
    def _refused(self, error: KnownError) -> None:
        self._ui.banner.warn(str(error))
