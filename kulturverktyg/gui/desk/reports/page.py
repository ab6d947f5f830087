"""Rapporter: packs for each audience or single files, made on the worker, with progress and cancel."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QStandardPaths, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from kulturverktyg.errors import KnownError
from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.gui.desk.pins_card import PinsCard
from kulturverktyg.gui.desk.reports.editing import PartsEditing
from kulturverktyg.gui.desk.reports.files_pane import ReportFilesPane
from kulturverktyg.gui.desk.reports.packs_pane import ReportPacksPane
from kulturverktyg.gui.desk.reports.parts_pane import ReportPartsPane
from kulturverktyg.gui.desk.reports.preview_pane import ReportPreviewPane
from kulturverktyg.gui.forms.ui_reports_page import Ui_ReportsPage
from kulturverktyg.gui.tasks import Progress, Task, TaskRunner
from kulturverktyg.gui.widgets.announce import announce
from kulturverktyg.gui.widgets.banner import Banner
from kulturverktyg.gui.widgets.dialogs import Dialogs
from kulturverktyg.model.kinds import Audience, RoundState
from kulturverktyg.survey.language_names import language_name

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from kulturverktyg.guard.chosen import BreakdownChoice
    from kulturverktyg.store.store import Store

_FOLDER = "reports/folder"
_LANGUAGE = "sv"
_ROW_DATA = (
    "Alla svar läggs i arkivpaketet, ett på varje rad, i slumpad ordning. Den som kan para ihop ett svar med en person "
    "får veta vad personen har svarat. Lämna bara paketet till arkivet."
)


@dataclass(frozen=True)
class _About:
    """What can be chosen about a round: what its results may be broken down by, and its survey's languages."""

    round_id: "UUID"
    breakdowns: "tuple[BreakdownChoice, ...]"
    languages: tuple[str, ...]


class ReportsPage(QWidget):
    """Makes what is to be handed over of one closed round."""

    kiosk_wanted = Signal()
    results_wanted = Signal()

    def __init__(
        self,
        journey: OpenJourney,
        runner: TaskRunner,
        dialogs: Dialogs,
        banner: Banner,
        settings: QSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._journey = journey
        self._runner = runner
        self._dialogs = dialogs
        self._settings = settings
        self._journey_id: UUID | None = None
        self._task: Task | None = None
        self._made_in: Path | None = None
        self._ui = Ui_ReportsPage()
        self._ui.setupUi(self)
        ui = self._ui
        self.editing = PartsEditing(journey, self)
        self._packs = ReportPacksPane(ui.tab_packs)
        self._files = ReportFilesPane(dialogs, settings, ui.tab_files)
        self._parts = ReportPartsPane(self.editing, banner, ui.tab_parts)
        self._preview = ReportPreviewPane(journey, ui.tab_preview)
        self._pins = PinsCard(journey)
        ui.layout_tab_packs.addWidget(self._packs)
        ui.layout_tab_files.addWidget(self._files)
        ui.layout_tab_parts.addWidget(self._parts)
        ui.layout_tab_preview.addWidget(self._preview)
        self._parts.put_below(self._pins)
        self._pins.results_wanted.connect(self.results_wanted)
        ui.combo_round.currentIndexChanged.connect(self._show_round)
        ui.combo_language.currentIndexChanged.connect(self._show_preview)
        ui.button_breakdown.chosen.connect(self._breakdowns_chosen)
        ui.tabs.currentChanged.connect(self._tab_changed)
        self._packs.changed.connect(self._choice_changed)
        self._files.changed.connect(self._choice_changed)
        ui.button_folder.clicked.connect(self._folder_clicked)
        ui.button_make.clicked.connect(self._make_clicked)
        ui.button_cancel.clicked.connect(self.cancel)
        ui.button_show_folder.clicked.connect(self._show_folder_clicked)
        ui.button_kiosk.clicked.connect(self.kiosk_wanted)
        self._show_folder(self._start_folder())
        self._show_files(())
        self._offer(())
        ui.button_breakdown.hide()
        self._set_busy(False)
        journey.follow(self._journey_changed)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_round()
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
    def cancel(self) -> None:
        """Stop making reports, if any are being made."""
        if self._task is not None:
            self._task.cancel()
            self._ui.label_progress.setText("Avbryter …")

    @Slot()
    def _journey_changed(self) -> None:
        view = self._journey.view
        if view.id != self._journey_id:
            self._journey_id = view.id
            self._show_files(())
        closed = [r for r in view.rounds if r.state is RoundState.CLOSED]
        chosen = self._ui.combo_round.currentData()
        self._ui.combo_round.blockSignals(True)
        self._ui.combo_round.clear()
        for round_ in closed:
            self._ui.combo_round.addItem(round_.title, round_.id)
        rounds = [round_.id for round_ in closed]
        staff = [place for place, round_ in enumerate(closed) if round_.audience is Audience.STAFF]
        newest = staff[-1] if staff else len(closed) - 1
        self._ui.combo_round.setCurrentIndex(rounds.index(chosen) if chosen in rounds else newest)
        self._ui.combo_round.blockSignals(False)
        self._show_round()
        if self.isVisible():
            self.editing.look()
        self._ui.stack.setCurrentWidget(self._ui.page_make if closed else self._ui.page_none)
        for widget in (self._ui.label_round, self._ui.combo_round):
            widget.setVisible(len(closed) > 1)
        if not closed:
            self._offer(())
            self._ui.button_breakdown.hide()

    @Slot()
    def _show_round(self) -> None:
        """Read what can be chosen about the round, if anybody looks."""
        if not self.isVisible() or not self._journey.is_open:
            return
        round_id: UUID | None = self._ui.combo_round.currentData()
        self._pins.show_round(round_id)
        self._show_preview()
        if round_id is not None:
            self._journey.look(lambda store: _look(store, round_id), self._looked)

    @Slot(object)
    def _looked(self, about: _About) -> None:
        if about.round_id == self._ui.combo_round.currentData():
            self._ui.button_breakdown.offer(about.breakdowns)
            self._ui.button_breakdown.setVisible(bool(about.breakdowns))
            self._offer(about.languages)

    def _offer(self, languages: tuple[str, ...]) -> None:
        """Let one choose among the languages, where there are several."""
        kept = self._language()
        self._ui.combo_language.blockSignals(True)
        self._ui.combo_language.clear()
        for code in languages:
            self._ui.combo_language.addItem(language_name(code), code)
        self._ui.combo_language.setCurrentIndex(max(0, self._ui.combo_language.findData(kept)))
        self._ui.combo_language.blockSignals(False)
        for widget in (self._ui.label_language, self._ui.combo_language):
            widget.setVisible(len(languages) > 1)

    def _language(self) -> str:
        return str(self._ui.combo_language.currentData() or _LANGUAGE)

    @Slot(object)
    def _breakdowns_chosen(self, names: tuple[str, ...]) -> None:
        round_id: UUID = self._ui.combo_round.currentData()

        def choose(store: "Store") -> None:
            from kulturverktyg.guard.chosen import choose_breakdowns

            choose_breakdowns(store, round_id, names)

        self._journey.change(choose)

    @Slot()
    def _show_preview(self) -> None:
        self._preview.show_round(self._ui.combo_round.currentData(), self._language())

    @Slot()
    def _tab_changed(self) -> None:
        self.editing.settle_asked.emit()
        self._choice_changed()

    @Slot()
    def _choice_changed(self) -> None:
        packs = self._ui.tabs.currentWidget() is self._ui.tab_packs
        makes = packs or self._ui.tabs.currentWidget() is self._ui.tab_files
        self._ui.card_make.setVisible(makes or self._task is not None)
        self._ui.button_make.setVisible(makes)
        self._ui.button_make.setText("&Gör paketen" if packs else "&Gör filerna")
        chosen = self._packs.audiences if packs else self._files.kinds
        self._ui.button_make.setEnabled(self._task is None and bool(chosen))

    @Slot()
    def _folder_clicked(self) -> None:
        folder = self._dialogs.folder("Mapp för rapporterna", Path(self._ui.label_folder.text()))
        if folder is not None:
            self._show_folder(folder)
            self._settings.setValue(_FOLDER, str(folder))

    @Slot()
    def _show_folder_clicked(self) -> None:
        if self._made_in is not None:
            self._dialogs.show_folder(self._made_in)

    @Slot()
    def _make_clicked(self) -> None:
        packs = self._ui.tabs.currentWidget() is self._ui.tab_packs
        if packs and self._packs.decision and not self._dialogs.confirm("Raddata i arkivet", _ROW_DATA, "Ta med dem"):
            return
        self._made_in = Path(self._ui.label_folder.text())
        self._ui.banner.clear()
        self._show_files(())
        make = self._packs_maker(self._made_in) if packs else self._files_maker(self._made_in)
        self._task = self._journey.work(make, self._made, self._failed)
        self._task.progressed.connect(self._progressed)
        self._task.cancelled.connect(self._cancelled)
        self._task.ended.connect(self._ended)
        self._set_busy(True)
        self._ui.button_cancel.setFocus()

    def _files_maker(self, folder: Path) -> "Callable[[Store, Progress], tuple[Path, ...]]":
        round_id: UUID = self._ui.combo_round.currentData()
        language, files = self._language(), self._files
        kinds, deck, size, dpi = files.kinds, files.deck, files.picture_size, files.dpi

        def make(store: "Store", progress: Progress) -> tuple[Path, ...]:
            from kulturverktyg.reporting.reports import make_reports
            from kulturverktyg.reporting.wanted import Wanted

            wanted = Wanted(kinds=kinds, language=language, deck=deck, picture_size=size, dpi=dpi)
            return make_reports(store, round_id, folder, wanted, progress.report, progress.is_cancelled)

        return make

    def _packs_maker(self, folder: Path) -> "Callable[[Store, Progress], tuple[Path, ...]]":
        round_id: UUID = self._ui.combo_round.currentData()
        language, deck = self._language(), self._files.deck
        audiences, zipped, decision = self._packs.audiences, self._packs.zipped, self._packs.decision

        def make(store: "Store", progress: Progress) -> tuple[Path, ...]:
            from kulturverktyg.reporting.packs import make_packs
            from kulturverktyg.reporting.wanted import Wanted

            wanted = Wanted(language=language, deck=deck)
            return make_packs(
                store,
                round_id,
                folder,
                audiences,
                wanted,
                zipped=zipped,
                decision=decision,
                progress=progress.report,
                cancelled=progress.is_cancelled,
            )

        return make

    @Slot(float, str)
    def _progressed(self, fraction: float, text: str) -> None:
        self._ui.bar.setValue(round(fraction * 1000))
        self._ui.label_progress.setText(f"{text} …")

    @Slot(object)
    def _made(self, files: tuple[Path, ...]) -> None:
        self._show_files(files)
        announce(self, f"Klart: {len(files)} filer.")

    @Slot(object)
    def _failed(self, error: KnownError) -> None:
        self._ui.banner.warn(str(error))

    @Slot()
    def _cancelled(self) -> None:
        self._ui.banner.offer("Avbrutet. Inga halva filer finns kvar.")

    @Slot()
    def _ended(self) -> None:
        self._task = None
        waited_here = self._ui.button_cancel.hasFocus()
        self._set_busy(False)
        if waited_here:
            (self._ui.list_files if self._ui.list_files.count() else self._ui.button_make).setFocus()

    def _set_busy(self, busy: bool) -> None:
        for widget in (self._ui.label_progress, self._ui.bar, self._ui.button_cancel):
            widget.setVisible(busy)
        self._ui.label_progress.setText("")
        self._ui.bar.setValue(0)
        for control in (
            self._ui.button_folder,
            self._ui.combo_round,
            self._ui.combo_language,
            self._packs,
            self._files,
        ):
            control.setEnabled(not busy)
        self._ui.button_breakdown.setEnabled(not busy)
        self._choice_changed()

    def _show_files(self, files: tuple[Path, ...]) -> None:
        self._ui.list_files.clear()
        self._ui.list_files.addItems([self._called(file) for file in files])
        self._ui.list_files.setCurrentRow(0)
        self._ui.label_files.setText(f"Klara filer: {len(files)}")
        self._ui.card_files.setVisible(bool(files))

    def _called(self, file: Path) -> str:
        """A file with the folders that it lies in under the one that was chosen."""
        inside = self._made_in is not None and file.is_relative_to(self._made_in)
        return str(file.relative_to(self._made_in)) if inside and self._made_in is not None else file.name

    def _show_folder(self, folder: Path) -> None:
        self._ui.label_folder.setText(str(folder))

    def _start_folder(self) -> Path:
        kept = self._settings.value(_FOLDER)
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return Path(str(kept)) if kept else Path(documents) / "Kulturverktyg"


def _look(store: "Store", round_id: "UUID") -> _About:
    from kulturverktyg.guard.chosen import breakdown_choices
    from kulturverktyg.prepare.journeys import survey_of

    return _About(round_id, breakdown_choices(store, round_id), tuple(survey_of(store, round_id).languages))
