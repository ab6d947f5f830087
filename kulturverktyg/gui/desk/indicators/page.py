"""Nyckeltal: what can be counted outside the survey, what it costs, and what a krona is judged to give back."""

from PySide6.QtCore import QSettings, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from kulturverktyg.gui.desk.indicators.calculator_pane import CalculatorPane
from kulturverktyg.gui.desk.indicators.editing import CountingEditing
from kulturverktyg.gui.desk.indicators.indicators_pane import IndicatorsPane
from kulturverktyg.gui.desk.indicators.krona_pane import KronaPane
from kulturverktyg.gui.desk.indicators.released_rounds import ReleasedRoundsLook
from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.gui.desk.undoing import Undoing
from kulturverktyg.gui.forms.ui_indicators_page import Ui_IndicatorsPage
from kulturverktyg.gui.tasks import TaskRunner
from kulturverktyg.gui.theme import Appearance
from kulturverktyg.gui.widgets.banner import Banner
from kulturverktyg.gui.widgets.dialogs import Dialogs


class IndicatorsPage(QWidget):
    """Three tabs. Reads anew whenever the journey changes or the page is shown."""

    def __init__(
        self,
        journey: OpenJourney,
        runner: TaskRunner,
        dialogs: Dialogs,
        banner: Banner,
        appearance: Appearance,
        settings: QSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._journey = journey
        self._ui = Ui_IndicatorsPage()
        self._ui.setupUi(self)
        ui = self._ui
        self.editing = CountingEditing(journey, self)
        rounds = ReleasedRoundsLook(journey, self)
        self._indicators = indicators = IndicatorsPane(
            self.editing, journey, rounds, runner, dialogs, appearance, settings, ui.tab_indicators
        )
        calculator = CalculatorPane(self.editing, settings, ui.tab_calculator)
        krona = KronaPane(rounds, runner, appearance, settings, ui.tab_krona)
        ui.layout_tab_indicators.addWidget(indicators)
        ui.layout_tab_calculator.addWidget(calculator)
        ui.layout_tab_krona.addWidget(krona)
        self._undoing = Undoing(self, ui.button_undo, ui.button_redo, ui.label_saved, self.editing, banner)
        ui.tabs.currentChanged.connect(self._tab_changed)
        self.editing.changed.connect(self._show)
        self.editing.forgotten.connect(banner.withdraw)
        journey.follow(self._journey_changed)
        ui.tabs.setEnabled(False)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._journey.is_open:
            self.editing.look()

    @property
    def unsaved(self) -> bool:
        """Whether something is written that the file would not take."""
        return self.editing.unsaved

    def leave(self) -> None:
        """Save what is being written in a field that has not been left."""
        self.editing.settle()

    @Slot()
    def _show(self) -> None:
        self._ui.tabs.setEnabled(self.editing.is_open)

    @Slot()
    def _tab_changed(self) -> None:
        self._indicators.forget_refusal()
        self.editing.settle_asked.emit()

    @Slot()
    def _journey_changed(self) -> None:
        if self.isVisible():
            self.editing.look()
