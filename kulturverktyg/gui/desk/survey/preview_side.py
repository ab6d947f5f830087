"""What a participant meets, beside what is written: one page in a language, or the whole survey on full screen."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSignalBlocker, Slot
from PySide6.QtWidgets import QComboBox

from kulturverktyg.collect.preview import preview_package
from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.gui.desk.survey.afterwards import Afterwards
from kulturverktyg.gui.desk.survey.editing import SurveyEditing
from kulturverktyg.gui.desk.survey.outline_model import WHOLE
from kulturverktyg.gui.kiosk.pane import PreviewPane
from kulturverktyg.gui.tasks import Clock, TaskRunner
from kulturverktyg.model.kinds import Audience
from kulturverktyg.survey.edits.places import Place
from kulturverktyg.survey.language_names import language_name

if TYPE_CHECKING:
    from kulturverktyg.collect.ballot import Record
    from kulturverktyg.collect.package import KioskPackage
    from kulturverktyg.gui.kiosk.window import KioskWindow

#: To draw a page anew takes longer than a letter may wait, and saving what was typed has begun and ended by then.
_REST_MILLISECONDS = 450
#: Between making a page and showing it, for letters that were typed meanwhile to be seen first.
_TURN_MILLISECONDS = 20


class PreviewSide(QObject):
    """Works the preview and the choice of language above it."""

    def __init__(
        self,
        pane: PreviewPane,
        combo: QComboBox,
        editing: SurveyEditing,
        journey: OpenJourney,
        runner: TaskRunner,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._pane = pane
        self._combo = combo
        self._editing = editing
        self._journey = journey
        self._runner = runner
        self._place = WHOLE
        self._window: KioskWindow | None = None
        self._afterwards = Afterwards(editing, _REST_MILLISECONDS, self)
        self._afterwards.due.connect(self._draw)
        self._turn = Clock(self)
        self._turn.ticked.connect(pane.show_ready)
        editing.typed.connect(self._typed)
        combo.currentIndexChanged.connect(self.refresh)
        editing.opened.connect(self._survey_changed)
        editing.changed.connect(self._survey_changed)

    def show_place(self, place: Place) -> None:
        """Show the page of a question, the first one of a section, or the kiosk's first."""
        self._place = place
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Draw the page anew, soon, if it can be seen then."""
        self._afterwards.ask()

    @Slot()
    def show_full_screen(self) -> None:
        """Let the whole survey be tried as a participant; nothing is kept."""
        from kulturverktyg.gui.kiosk.window import KioskWindow

        self.close_full_screen()
        self._editing.settle()
        package = self._package()
        self._window = KioskWindow(package, _throw_away, runner=self._runner, preview=True)
        self._window.left.connect(self.close_full_screen)
        self._window.showFullScreen()

    @Slot()
    def close_full_screen(self) -> None:
        """Take away the survey that is being tried, if it is."""
        window, self._window = self._window, None
        if window is not None:
            window.close()
            window.deleteLater()

    @Slot()
    def _survey_changed(self) -> None:
        languages = self._editing.draft.survey.languages
        if [self._combo.itemData(row) for row in range(self._combo.count())] != list(languages):
            chosen = self._combo.currentData()
            with QSignalBlocker(self._combo):
                self._combo.clear()
                for code in languages:
                    self._combo.addItem(language_name(code).capitalize(), code)
                self._combo.setCurrentIndex(max(0, self._combo.findData(chosen)))
        self.refresh()

    @Slot()
    def _draw(self) -> None:
        if not (self._pane.isVisible() and self._editing.is_open and self._journey.is_open):
            return
        package = self._package()
        self._pane.make_ready(package, self._question(), str(self._combo.currentData()))
        self._turn.start(_TURN_MILLISECONDS, once=True)

    @Slot()
    def _typed(self) -> None:
        """No letter waits for a page to be shown that says less than what is typed."""
        if self._turn.running:
            self._turn.stop()
            self.refresh()

    def _package(self) -> "KioskPackage":
        """As a kiosk has it; clients are not asked where they work."""
        view = self._journey.view
        if self._editing.audience is Audience.CLIENTS:
            view = replace(view, headcounts={})
        return preview_package(view, self._editing.draft.survey)

    def _question(self) -> str | None:
        survey, place = self._editing.draft.survey, self._place
        if not place.is_section:
            return place.name
        within = next((section for section in survey.sections if section.name == place.name), None)
        return within.questions[0].name if within is not None and within.questions else None


def _throw_away(_record: "Record", _code: bytes | None) -> None:
    """What is answered in a preview goes nowhere."""
