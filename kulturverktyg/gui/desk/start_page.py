"""Alla resor: the journeys of the file, and the ways to begin."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from kulturverktyg.gui.forms.ui_start_page import Ui_StartPage
from kulturverktyg.gui.models.rows import Column, RowsModel
from kulturverktyg.model.kinds import RoundState, WorkshopState
from kulturverktyg.prepare.views import JourneyView

if TYPE_CHECKING:
    from kulturverktyg.collect.stations import Station
    from kulturverktyg.survey.template import Template


def _state(journey: JourneyView) -> str:
    if not journey.rounds:
        return "Ingen omgång"
    last = journey.rounds[-1]
    return f"{last.name}: {'öppen' if last.state is RoundState.OPEN else 'stängd, resultat finns'}"


def _workshops(journey: JourneyView) -> str:
    open_ones = sum(w.state is WorkshopState.OPEN for w in journey.workshops)
    are_open = "1 öppen" if open_ones == 1 else f"{open_ones} öppna"
    if open_ones == len(journey.workshops):
        return are_open if open_ones else "0"
    return f"{len(journey.workshops)}, varav {are_open}" if open_ones else str(len(journey.workshops))


class StartPage(QWidget):
    """Tells what the user wants; the window does it."""

    journey_chosen = Signal(object)
    new_wanted = Signal()
    demo_wanted = Signal()
    open_file_wanted = Signal()
    new_file_wanted = Signal()
    own_file_wanted = Signal()
    package_wanted = Signal()
    station_wanted = Signal(object)

    def __init__(self, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles: dict[str, str] = {}
        self._ui = Ui_StartPage()
        self._ui.setupUi(self)
        self._model: RowsModel[JourneyView] = RowsModel(
            (
                Column("Resa", lambda j: j.name, wide=True),
                Column("Mall", lambda j: self._titles.get(j.template, j.template)),
                Column("Enheter", lambda j: str(len(j.units)), number=lambda j: len(j.units)),
                Column("Workshoppar", _workshops),
                Column("Läge", _state),
            ),
            key=lambda j: j.id,
            parent=self,
        )
        self._ui.table_journeys.show_rows(self._model)
        self._ui.table_journeys.keep_widths(settings, "table_journeys")
        menu = QMenu(self._ui.button_file)
        self.action_open_file = QAction("Öppna fil …", menu)
        self.action_new_file = QAction("Skapa ny fil …", menu)
        self.action_own_file = QAction("Tillbaka till min fil", menu)
        menu.addActions([self.action_open_file, self.action_new_file, self.action_own_file])
        self.action_package = QAction("Öppna kioskpaket …", menu)
        menu.addAction(self.action_package)
        self._ui.button_file.setMenu(menu)
        self._menu_stations = QMenu("Kiosker på datorn", menu)
        menu.addMenu(self._menu_stations)
        self._ui.button_stations.setMenu(self._menu_stations)
        self.show_stations(())
        self.action_open_file.triggered.connect(self.open_file_wanted)
        self.action_new_file.triggered.connect(self.new_file_wanted)
        self.action_own_file.triggered.connect(self.own_file_wanted)
        self.action_package.triggered.connect(self.package_wanted)
        self._ui.button_package.clicked.connect(self.package_wanted)
        self._menu_stations.triggered.connect(self._station_chosen)
        self._ui.button_new.clicked.connect(self.new_wanted)
        self._ui.button_begin.clicked.connect(self.new_wanted)
        self._ui.button_demo.clicked.connect(self.demo_wanted)
        self._ui.button_open.clicked.connect(self._open_clicked)
        self._ui.table_journeys.chosen.connect(self._open_clicked)
        self._ui.table_journeys.selection_changed.connect(self._selection_changed)

    @property
    def has_journeys(self) -> bool:
        """Whether the open file holds any."""
        return bool(self._model.rows)

    def show_stations(self, stations: "Sequence[Station]") -> None:
        """Offer the kiosks that other people's packages have made on this laptop."""
        self._menu_stations.clear()
        for station in stations:
            words = f"{station.workshop} ({station.laptop})" if station.laptop else station.workshop
            self._menu_stations.addAction(words.replace("&", "&&")).setData(station.package)
        self._menu_stations.menuAction().setVisible(bool(stations))
        self._ui.button_stations.setVisible(bool(stations))

    def show_templates(self, templates: "Sequence[Template]") -> None:
        """Call templates by their titles in the list."""
        self._titles = {template.id: template.name for template in templates}
        self._model.set_rows(self._model.rows)

    def show_journeys(self, journeys: Sequence[JourneyView], file: Path) -> None:
        """Show what the open file holds."""
        self._ui.stack.setCurrentWidget(self._ui.page_list if journeys else self._ui.page_empty)
        self._ui.button_new.setVisible(bool(journeys))
        self._model.set_rows(journeys)
        self._ui.label_file.setText(f"Fil: {file}")
        if journeys and self._ui.table_journeys.current_row() is None:
            self._ui.table_journeys.choose_key(journeys[0].id)
        self._set_enabled(True)
        self._selection_changed()

    def show_waiting(self, text: str, fraction: float = 0) -> None:
        """Say what is going on while there is no list to show."""
        self._ui.label_wait.setText(text)
        self._ui.bar_wait.setValue(round(fraction * 1000))
        self._ui.stack.setCurrentWidget(self._ui.page_wait)
        self._set_enabled(False)

    def show_no_file(self) -> None:
        """There is no open file: only the buttons that open one lead on."""
        self._ui.stack.setCurrentWidget(self._ui.page_list)
        self._model.set_rows(())
        self._ui.label_file.setText("Ingen fil är öppen. Välj Öppna eller skapa fil.")
        self._set_enabled(True)
        self._ui.button_new.setEnabled(False)
        self._selection_changed()

    def _set_enabled(self, enabled: bool) -> None:
        for button in (self._ui.button_new, self._ui.button_demo, self._ui.button_file):
            button.setEnabled(enabled)

    @Slot(QAction)
    def _station_chosen(self, action: QAction) -> None:
        self.station_wanted.emit(action.data())

    @Slot()
    def _selection_changed(self) -> None:
        self._ui.button_open.setEnabled(self._ui.table_journeys.current_row() is not None)

    @Slot()
    def _open_clicked(self) -> None:
        journey = self._ui.table_journeys.current_row()
        if journey is not None:
            self.journey_chosen.emit(journey)
