"""The tabs of the ideas' page in which what was proposed is chosen among: Fyrfältare, Beslut and Svar."""

from typing import Any

from PySide6.QtCore import QObject, QSettings, Slot
from PySide6.QtWidgets import QTabWidget

from kulturverktyg.gui.desk.choosing.answers_pane import AnswersPane
from kulturverktyg.gui.desk.choosing.decisions_pane import DecisionsPane
from kulturverktyg.gui.desk.choosing.matrix_pane import MatrixPane
from kulturverktyg.gui.desk.kept_editing import KeptEditing
from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.gui.desk.plan.editing import ActionEditing
from kulturverktyg.gui.theme import Appearance
from kulturverktyg.gui.widgets.banner import Banner
from kulturverktyg.gui.widgets.dialogs import Dialogs


class ChoosingTabs(QObject):
    """Puts the panes after the tabs that are there, and knows what the one in sight edits."""

    def __init__(
        self,
        tabs: QTabWidget,
        journey: OpenJourney,
        plan: ActionEditing,
        dialogs: Dialogs,
        banner: Banner,
        appearance: Appearance,
        settings: QSettings,
    ) -> None:
        super().__init__(tabs)
        self._tabs = tabs
        self._matrix = MatrixPane(journey, banner, appearance, settings)
        self._decisions = DecisionsPane(journey, plan, banner, settings)
        self.answers = AnswersPane(journey, dialogs, banner, settings)
        tabs.addTab(self._matrix, "F&yrfältare")
        tabs.addTab(self._decisions, "&Beslut")
        tabs.addTab(self.answers, "S&var på idéer")
        self._decisions.editing.saving.connect(self._decisions_saving)

    @property
    def editings(self) -> tuple[KeptEditing[Any], ...]:
        """What the panes edit."""
        return self._matrix.editing, self._decisions.editing

    @property
    def to_undo(self) -> KeptEditing[Any] | None:
        """Where what was done in the tab in sight is undone, None when it is none of these; answers follow from
        decisions."""
        match self._tabs.currentWidget():
            case self._matrix:
                return self._matrix.editing
            case self._decisions | self.answers:
                return self._decisions.to_undo
        return None

    @property
    def to_redo(self) -> KeptEditing[Any] | None:
        """Where what was undone there is made again."""
        return self._decisions.to_redo if self.to_undo not in (None, self._matrix.editing) else self.to_undo

    def show_decisions(self) -> None:
        """Turn to the decisions."""
        self._tabs.setCurrentWidget(self._decisions)

    @Slot(bool)
    def _decisions_saving(self, under_way: bool) -> None:
        if not under_way:
            self.answers.look_again()
