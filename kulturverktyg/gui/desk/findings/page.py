"""Iakttagelser: strengths and deficits with the sources that they rest on, and how those agree."""

from uuid import UUID

from PySide6.QtCore import QSettings, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from kulturverktyg.gui.desk.findings.editing import FindingsEditing
from kulturverktyg.gui.desk.findings.list_pane import FindingsListPane
from kulturverktyg.gui.desk.findings.matrix_pane import FindingsMatrixPane
from kulturverktyg.gui.desk.findings.two_undoing import TwoUndoing
from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.gui.desk.plan.editing import ActionEditing
from kulturverktyg.gui.forms.ui_findings_page import Ui_FindingsPage
from kulturverktyg.gui.widgets.banner import Banner


class FindingsPage(QWidget):
    """Two tabs about one value. Reads anew whenever the journey changes or the page is shown.

    Measures are made in ``plan``. ``plan_wanted`` leads there.
    """

    plan_wanted = Signal()

    def __init__(
        self,
        journey: OpenJourney,
        plan: ActionEditing,
        banner: Banner,
        settings: QSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._journey = journey
        self._plan = plan
        self._ui = Ui_FindingsPage()
        self._ui.setupUi(self)
        ui = self._ui
        self.editing = FindingsEditing(journey, self)
        self._list = FindingsListPane(self.editing, plan, settings, ui.layout_tab_list.parentWidget())
        matrix = FindingsMatrixPane(self.editing, settings, ui.layout_tab_matrix.parentWidget())
        ui.layout_tab_list.addWidget(self._list)
        ui.layout_tab_matrix.addWidget(matrix)
        self._undoing = TwoUndoing(self, ui, self._list.measures, (self.editing, plan), banner)
        self._list.plan_wanted.connect(self.plan_wanted)
        self._list.said.connect(banner.offer)
        matrix.wanted.connect(self._finding_wanted)
        ui.tabs.currentChanged.connect(self._tab_changed)
        self.editing.changed.connect(self._show)
        journey.follow(self._journey_changed)
        ui.tabs.setCurrentIndex(0)
        ui.tabs.setEnabled(False)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()

    @property
    def unsaved(self) -> bool:
        """Whether something is written that the file would not take."""
        return self.editing.unsaved

    def leave(self) -> None:
        """Save what is being written in a field that has not been left."""
        self.editing.settle()

    def _look(self) -> None:
        if self._journey.is_open:
            self.editing.look()
            self._plan.look()

    @Slot()
    def _show(self) -> None:
        self._ui.tabs.setEnabled(self.editing.is_open)

    @Slot()
    def _tab_changed(self) -> None:
        self.editing.settle_asked.emit()

    @Slot(object)
    def _finding_wanted(self, finding_id: UUID) -> None:
        self._ui.tabs.setCurrentWidget(self._ui.tab_list)
        self._list.open_finding(finding_id)

    @Slot()
    def _journey_changed(self) -> None:
        if self.isVisible():
            self._look()
