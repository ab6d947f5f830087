"""Rapporter: files to share, made on the worker, with progress and cancel."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QStandardPaths, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from kulturverktyg.errors import KnownError
from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.gui.desk.pins_card import PinsCard
from kulturverktyg.gui.forms.ui_reports_page import Ui_ReportsPage
from kulturverktyg.gui.tasks import Progress, Task, TaskRunner
from kulturverktyg.gui.widgets.announce import announce
from kulturverktyg.gui.widgets.dialogs import Dialogs
from kulturverktyg.model.kinds import RoundState

if TYPE_CHECKING:
    from uuid import UUID

    from kulturverktyg.store.store import Store

_FOLDER = "reports/folder"


class ReportsPage(QWidget):
    """Makes the reports of one closed round."""

    kiosk_wanted = Signal()
    results_wanted = Signal()

    def __init__(
        self,
        journey: OpenJourney,
        runner: TaskRunner,
        dialogs: Dialogs,
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
        self._pins = PinsCard(journey)
        self._ui.layout_make.insertWidget(1, self._pins)
        self._pins.results_wanted.connect(self.results_wanted)
        self._ui.combo_round.currentIndexChanged.connect(self._show_pins)
        self._kinds = {name: getattr(self._ui, f"check_{name}") for name in ("xlsx", "png", "svg")}
        self._show_folder(self._start_folder())
        self._show_files(())
        self._set_busy(False)
        for check in self._kinds.values():
            check.toggled.connect(self._kinds_changed)
        self._ui.button_folder.clicked.connect(self._folder_clicked)
        self._ui.button_make.clicked.connect(self._make_clicked)
        self._ui.button_cancel.clicked.connect(self.cancel)
        self._ui.button_show_folder.clicked.connect(self._show_folder_clicked)
        self._ui.button_kiosk.clicked.connect(self.kiosk_wanted)
        journey.changed.connect(self._journey_changed)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_pins()

    @Slot()
    def _show_pins(self) -> None:
        if self.isVisible() and self._journey.is_open:
            self._pins.show_round(self._ui.combo_round.currentData())

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
        self._ui.combo_round.setCurrentIndex(rounds.index(chosen) if chosen in rounds else len(closed) - 1)
        self._ui.combo_round.blockSignals(False)
        self._show_pins()
        self._ui.stack.setCurrentWidget(self._ui.page_make if closed else self._ui.page_none)
        for widget in (self._ui.label_round, self._ui.combo_round):
            widget.setVisible(len(closed) > 1)

    @Slot()
    def _kinds_changed(self) -> None:
        self._ui.button_make.setEnabled(self._task is None and bool(self._chosen_kinds()))

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
        round_id: UUID = self._ui.combo_round.currentData()
        folder, kinds = Path(self._ui.label_folder.text()), self._chosen_kinds()
        self._made_in = folder
        self._ui.banner.clear()
        self._show_files(())

        def make(store: "Store", progress: Progress) -> tuple[Path, ...]:
            from kulturverktyg.reporting import make_reports

            return make_reports(
                store, round_id, folder, kinds, progress=progress.report, cancelled=progress.is_cancelled
            )

        self._task = self._journey.work(make, self._made, self._failed)
        self._task.progressed.connect(self._progressed)
        self._task.cancelled.connect(self._cancelled)
        self._task.ended.connect(self._ended)
        self._set_busy(True)
        self._ui.button_cancel.setFocus()

    @Slot(float, str)
    def _progressed(self, fraction: float, text: str) -> None:
        self._ui.bar.setValue(round(fraction * 1000))
        self._ui.label_progress.setText(f"{text} …")

    @Slot(object)
    def _made(self, files: tuple[Path, ...]) -> None:
        self._show_files(files)
        announce(self, f"Rapporterna är klara: {len(files)} filer.")

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
        self._ui.button_make.setEnabled(not busy and bool(self._chosen_kinds()))
        for control in (self._ui.button_folder, self._ui.combo_round, *self._kinds.values()):
            control.setEnabled(not busy)

    def _chosen_kinds(self) -> tuple[str, ...]:
        return tuple(name for name, check in self._kinds.items() if check.isChecked())

    def _show_files(self, files: tuple[Path, ...]) -> None:
        self._ui.list_files.clear()
        self._ui.list_files.addItems([file.name for file in files])
        self._ui.list_files.setCurrentRow(0)
        self._ui.label_files.setText(f"Klara filer: {len(files)}")
        self._ui.card_files.setVisible(bool(files))

    def _show_folder(self, folder: Path) -> None:
        self._ui.label_folder.setText(str(folder))

    def _start_folder(self) -> Path:
        kept = self._settings.value(_FOLDER)
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return Path(str(kept)) if kept else Path(documents) / "Kulturverktyg"
