"""Intervjuer: what is asked, what was said, which words of it may be quoted, and what comes back in it."""

from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QSettings, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from kulturverktyg.gui.desk.interviews.editing import InterviewsEditing
from kulturverktyg.gui.desk.interviews.guide_pane import InterviewsGuidePane
from kulturverktyg.gui.desk.interviews.notes_pane import InterviewsNotesPane
from kulturverktyg.gui.desk.interviews.quotes_pane import InterviewsQuotesPane
from kulturverktyg.gui.desk.interviews.themes_pane import InterviewsThemesPane
from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.gui.desk.undoing import Undoing
from kulturverktyg.gui.forms.ui_interviews_page import Ui_InterviewsPage
from kulturverktyg.gui.theme import Appearance
from kulturverktyg.gui.widgets.banner import Banner
from kulturverktyg.gui.widgets.dialogs import Dialogs
from kulturverktyg.gui.widgets.file_names import with_ending

if TYPE_CHECKING:
    from kulturverktyg.store.store import Store

_PDF = "PDF (*.pdf)"


class InterviewsPage(QWidget):
    """Four tabs about one value. Reads anew whenever the journey changes or the page is shown."""

    def __init__(
        self,
        journey: OpenJourney,
        dialogs: Dialogs,
        banner: Banner,
        appearance: Appearance,
        settings: QSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._journey = journey
        self._dialogs = dialogs
        self._banner = banner
        self._ui = Ui_InterviewsPage()
        self._ui.setupUi(self)
        ui = self._ui
        self.editing = InterviewsEditing(journey, self)
        guide = InterviewsGuidePane(self.editing, settings, ui.layout_tab_guide.parentWidget())
        self._notes = InterviewsNotesPane(
            self.editing, journey, dialogs, banner, appearance, settings, ui.layout_tab_notes.parentWidget()
        )
        quotes = InterviewsQuotesPane(self.editing, dialogs, settings, ui.layout_tab_quotes.parentWidget())
        themes = InterviewsThemesPane(self.editing, dialogs, appearance, settings, ui.layout_tab_themes.parentWidget())
        ui.layout_tab_guide.addWidget(guide)
        ui.layout_tab_notes.addWidget(self._notes)
        ui.layout_tab_quotes.addWidget(quotes)
        ui.layout_tab_themes.addWidget(themes)
        self._undoing = Undoing(self, ui.button_undo, ui.button_redo, ui.label_saved, self.editing, banner)
        guide.print_asked.connect(self._print_asked)
        self._notes.quoted.connect(quotes.await_quote)
        themes.passage_wanted.connect(self.open_passage)
        ui.tabs.currentChanged.connect(self._tab_changed)
        self.editing.changed.connect(self._show)
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

    @Slot(object)
    def open_passage(self, passage_id: UUID) -> None:
        """Show a passage in its note."""
        self._ui.tabs.setCurrentWidget(self._ui.tab_notes)
        self._notes.open_passage(passage_id)

    @Slot()
    def _show(self) -> None:
        self._ui.tabs.setEnabled(self.editing.is_open)

    @Slot()
    def _tab_changed(self) -> None:
        self.editing.settle_asked.emit()

    @Slot()
    def _journey_changed(self) -> None:
        if self.isVisible():
            self.editing.look()

    @Slot()
    def _print_asked(self) -> None:
        self.editing.settle_asked.emit()
        guide, roles, journey = self.editing.value.guide, self.editing.ground.roles, self._journey.view.name
        path = self._dialogs.save_file("Spara intervjuguiden", "Intervjuguide.pdf", _PDF)
        if path is None:
            return
        chosen = with_ending(path, ".pdf")

        def save(_store: "Store") -> Path:
            from kulturverktyg.printing.interview_guide import save_interview_guide

            save_interview_guide(guide, roles, journey, chosen)
            return chosen

        self._journey.look(save, self._printed)

    @Slot(object)
    def _printed(self, path: Path) -> None:
        self._banner.offer(f"Intervjuguiden är sparad som {path.name}, färdig att skriva ut.")
