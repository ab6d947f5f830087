"""Enkät: what participants will be asked, written, translated, tried and kept in versions."""

from PySide6.QtCore import QByteArray, QSettings, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import QMenu, QWidget

from kulturverktyg.collect.capacity import seconds_per_participant
from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.gui.desk.survey.editing import SurveyEditing
from kulturverktyg.gui.desk.survey.exchange import Exchange
from kulturverktyg.gui.desk.survey.outline import Outline
from kulturverktyg.gui.desk.survey.outline_model import WHOLE
from kulturverktyg.gui.desk.survey.preview_side import PreviewSide
from kulturverktyg.gui.desk.survey.question_form import QuestionForm
from kulturverktyg.gui.desk.survey.remarks import RemarksButton
from kulturverktyg.gui.desk.survey.saved_label import SavedLabel
from kulturverktyg.gui.desk.survey.templates import Templates
from kulturverktyg.gui.desk.survey.tools import Tools
from kulturverktyg.gui.desk.survey.translations_pane import TranslationsPane
from kulturverktyg.gui.desk.survey.undo_keys import UndoKeys
from kulturverktyg.gui.desk.survey.version_notice import VersionNotice
from kulturverktyg.gui.desk.survey.versions_pane import VersionsPane
from kulturverktyg.gui.desk.survey_words import minutes, question_counts
from kulturverktyg.gui.forms.ui_survey_page import Ui_SurveyPage
from kulturverktyg.gui.kiosk.pane import PreviewPane
from kulturverktyg.gui.tasks import TaskRunner
from kulturverktyg.gui.theme import Appearance
from kulturverktyg.gui.widgets.banner import Banner
from kulturverktyg.gui.widgets.dialogs import Dialogs
from kulturverktyg.model.kinds import Audience
from kulturverktyg.survey.edits.places import Place

_SPLITTER = "survey/splitter"
#: Room that outline, form and preview begin with, and how they share what there is.
_SHARES = (340, 410, 310)


class SurveyPage(QWidget):
    """Puts the parts of the page together around one `SurveyEditing`.

    ``library_changed`` comes when a template is saved, read in or taken away.
    """

    library_changed = Signal()

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
        self._settings = settings
        self._ui = Ui_SurveyPage()
        self._ui.setupUi(self)
        self.editing = SurveyEditing(journey, self)
        self._outline = Outline(self._ui.tree_outline, self.editing, appearance, self)
        self._form = QuestionForm(self.editing, self._ui.layout_form.parentWidget())
        self._pane = PreviewPane(parent=self._ui.layout_preview.parentWidget())
        self._pane.setObjectName("pane_preview")
        self._preview = PreviewSide(self._pane, self._ui.combo_preview, self.editing, journey, runner, self)
        self._tools = Tools(self._ui, self.editing, self._outline, banner, appearance, self)
        self._remarks = RemarksButton(self._ui.button_remarks, self.editing, self)
        self._notice = VersionNotice(self._ui, self.editing, self)
        self._saved = SavedLabel(self._ui.label_saved, self.editing, self)
        self._exchange = Exchange(self.editing, journey, dialogs, banner, self)
        self._templates = Templates(self.editing, journey, dialogs, banner, self)
        self._keys = UndoKeys(self, self.editing)
        self._lay_out(
            TranslationsPane(self.editing, dialogs, banner, self._ui.layout_languages.parentWidget()),
            VersionsPane(self.editing, self._ui.layout_versions.parentWidget()),
        )
        self._make_menu()
        self._connect(banner)

    @property
    def unsaved(self) -> bool:
        """Whether something is written that the file has not."""
        return self.editing.unsaved

    def leave(self) -> None:
        """Save what is being written."""
        self._form.leave()

    @Slot()
    def close_preview(self) -> None:
        """Take away the survey that is being tried on full screen, if it is."""
        self._preview.close_full_screen()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._preview.refresh()

    def _lay_out(self, translations: TranslationsPane, versions: VersionsPane) -> None:
        ui = self._ui
        ui.layout_form.addWidget(self._form)
        ui.layout_preview.addWidget(self._pane, 1)
        ui.layout_languages.addWidget(translations)
        ui.layout_versions.addWidget(versions)
        ui.button_remarks.hide()
        ui.label_empty.hide()
        for place, share in enumerate(_SHARES):
            ui.splitter.setStretchFactor(place, share)
        ui.splitter.setSizes(_SHARES)
        kept = self._settings.value(_SPLITTER)
        if isinstance(kept, QByteArray):
            ui.splitter.restoreState(kept)

    def _make_menu(self) -> None:
        menu = QMenu(self._ui.button_more)
        self._read_in = menu.addAction("Läs in XLSForm …")
        self._read_in.triggered.connect(self._form.leave)
        self._read_in.triggered.connect(self._exchange.read_in)
        self._write_out = menu.addAction("Spara som XLSForm …")
        self._write_out.triggered.connect(self._form.leave)
        self._write_out.triggered.connect(self._exchange.write_out)
        menu.addSeparator()
        self._library = menu.addAction("Hämta ur mall …")
        self._library.triggered.connect(self._form.leave)
        self._library.triggered.connect(self._templates.open_library)
        self._save_template = menu.addAction("Spara som mall …")
        self._save_template.triggered.connect(self._form.leave)
        self._save_template.triggered.connect(self._templates.save)
        menu.addSeparator()
        self._try = menu.addAction("Prova i helskärm")
        self._try.triggered.connect(self._preview.show_full_screen)
        self._ui.button_more.setMenu(menu)

    def _connect(self, banner: Banner) -> None:
        editing, ui = self.editing, self._ui
        for words, audience in (("Personalens enkät", Audience.STAFF), ("Klienternas enkät", Audience.CLIENTS)):
            ui.combo_audience.addItem(words, audience)
        ui.combo_audience.activated.connect(self._audience_chosen)
        editing.opened.connect(self._show_audience)
        self._outline.chosen.connect(self._place_chosen)
        self._tools.write_asked.connect(self._form.take_focus)
        self._remarks.found.connect(self._outline.show_remarks)
        self._remarks.chosen.connect(self._go_to)
        self._exchange.replaced.connect(self._survey_replaced)
        self._templates.replaced.connect(self._survey_replaced)
        self._templates.library_changed.connect(self.library_changed)
        ui.tabs.currentChanged.connect(self._preview.refresh)
        ui.splitter.splitterMoved.connect(self._splitter_moved)
        editing.opened.connect(self._show_about)
        editing.changed.connect(self._show_about)
        editing.versions_changed.connect(self._enable_menu)
        editing.refused.connect(banner.warn)
        self._form.told.connect(banner.offer)
        for keys, slot in (("F6", self._next_pane), ("Shift+F6", self._pane_before)):
            action = QAction(self)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(slot)
            self.addAction(action)

    @Slot()
    def _audience_chosen(self) -> None:
        self._form.leave()
        self.editing.show_audience(Audience(self._ui.combo_audience.currentData()))

    @Slot()
    def _show_audience(self) -> None:
        self._ui.combo_audience.setCurrentIndex(self._ui.combo_audience.findData(self.editing.audience))
        self._enable_menu()

    @Slot(object)
    def _place_chosen(self, place: Place) -> None:
        self._form.show_place(place.name or None, place.is_section and place != WHOLE)
        self._preview.show_place(place)

    @Slot(object)
    def _go_to(self, place: Place) -> None:
        self._ui.tabs.setCurrentWidget(self._ui.tab_questions)
        self._outline.choose(place)
        self._form.take_focus()

    @Slot()
    def _survey_replaced(self) -> None:
        self._ui.tabs.setCurrentWidget(self._ui.tab_questions)
        self._outline.choose(WHOLE)
        self._ui.tree_outline.setFocus()

    @Slot()
    def _show_about(self) -> None:
        pairs, others = question_counts(self.editing.draft.survey)
        count = pairs + others
        time = minutes(seconds_per_participant(pairs, others))
        self._ui.label_about.setText(f"{count} {'fråga' if count == 1 else 'frågor'}, {time} per deltagare")

    @Slot()
    def _enable_menu(self) -> None:
        """A template's survey is that of staff; that of clients is one of its parts."""
        self._read_in.setEnabled(self.editing.can_write)
        for action in (self._library, self._save_template):
            action.setEnabled(self.editing.audience is Audience.STAFF)

    @Slot()
    def _splitter_moved(self) -> None:
        self._settings.setValue(_SPLITTER, self._ui.splitter.saveState())

    @Slot()
    def _next_pane(self) -> None:
        self._step_pane(1)

    @Slot()
    def _pane_before(self) -> None:
        self._step_pane(-1)

    def _step_pane(self, step: int) -> None:
        """Move the focus to the next of outline, form and preview, or from the tabs to what is under them."""
        ui = self._ui
        if ui.tabs.currentWidget() is not ui.tab_questions:
            ui.tabs.setFocus()
            return
        panes = (ui.panel_outline, ui.panel_form, ui.panel_preview)
        now = next((place for place, pane in enumerate(panes) if pane.isAncestorOf(self.focusWidget())), -1)
        match (now + step) % len(panes) if now >= 0 else 0:
            case 0:
                ui.tree_outline.setFocus()
            case 1:
                self._form.take_focus()
            case _:
                ui.combo_preview.setFocus()
