"""Pröva anonymiteten: HR and the safety representative let the program try everything, and save what came of it."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from kulturverktyg.errors import KnownError
from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.gui.forms.ui_audit_page import Ui_AuditPage
from kulturverktyg.gui.models.rows import Column, RowsModel
from kulturverktyg.gui.tasks import Progress, Task
from kulturverktyg.gui.widgets.announce import announce
from kulturverktyg.gui.widgets.dialogs import Dialogs
from kulturverktyg.model.kinds import RoundState
from kulturverktyg.survey.figures import figure

if TYPE_CHECKING:
    from uuid import UUID

    from kulturverktyg.audit.report import AuditReport
    from kulturverktyg.store.store import Store

_EXPORTED_TO = "reports/folder"
_NO_FOLDER = "Inga. Bara det som visas i programmet prövas."
_UNFIT = '<>:"/\\|?*'


@dataclass(frozen=True)
class AttackRow:
    """An attack, what was done, how many times, and what it got."""

    name: str
    title: str
    what: str
    attempts: int
    result: str


class AuditPage(QWidget):
    """Tries on the worker; forgets everything when another journey is opened."""

    kiosk_wanted = Signal()

    def __init__(
        self, journey: OpenJourney, dialogs: Dialogs, settings: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._journey = journey
        self._dialogs = dialogs
        self._journey_id: UUID | None = None
        self._closed: Sequence[UUID] = ()
        self._report: AuditReport | None = None
        self._day = datetime.date.min
        self._settings = settings
        self._chosen = False
        self._folder: Path | None = None
        self._task: Task | None = None
        self._ui = Ui_AuditPage()
        self._ui.setupUi(self)
        self._rows: RowsModel[AttackRow] = RowsModel(_columns(), lambda row: row.name, self)
        self._ui.table_attacks.give_lines()
        self._ui.table_attacks.show_rows(self._rows)
        self._ui.table_attacks.keep_widths(settings, "table_attacks")
        self._ui.button_folder.clicked.connect(self._folder_clicked)
        self._ui.button_no_folder.clicked.connect(self._no_folder_clicked)
        self._ui.button_try.clicked.connect(self._try_clicked)
        self._ui.button_cancel.clicked.connect(self._cancel_clicked)
        self._ui.button_save.clicked.connect(self._save_clicked)
        self._ui.button_kiosk.clicked.connect(self.kiosk_wanted)
        self._show_report(None)
        self._set_busy(False)
        journey.follow(self._journey_changed)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._chosen and self._task is None:
            self._folder = _exported_to(self._settings)
            self._show_folder()

    @Slot()
    def _journey_changed(self) -> None:
        view = self._journey.view
        closed = [round_.id for round_ in view.rounds if round_.state is RoundState.CLOSED]
        if (view.id, closed) != (self._journey_id, self._closed):
            self._journey_id, self._closed = view.id, closed
            self._ui.banner.clear()
            self._show_report(None)
            if self._task is not None:
                self._task.cancel()
        self._ui.stack.setCurrentWidget(self._ui.page_try if closed else self._ui.page_none)

    @Slot()
    def _folder_clicked(self) -> None:
        folder = self._dialogs.folder("Mapp med exporterade filer", self._folder or Path.home())
        if folder is not None:
            self._folder, self._chosen = folder, True
            self._show_folder()

    @Slot()
    def _no_folder_clicked(self) -> None:
        self._folder, self._chosen = None, True
        self._show_folder()
        self._ui.button_folder.setFocus()

    @Slot()
    def _try_clicked(self) -> None:
        journey_id, folder = self._journey.id, self._folder
        self._ui.banner.clear()
        self._show_report(None)

        def work(store: "Store", progress: Progress) -> "AuditReport":
            from kulturverktyg.audit.run import audit

            def tell(share: float, words: str) -> None:
                if progress.cancelled:
                    raise KnownError("Prövningen avbröts.")
                progress.report(share, words)

            return audit(store, journey_id, folder, tell)

        self._task = self._journey.work(work, self._tried, self._failed)
        self._task.progressed.connect(self._progressed)
        self._task.cancelled.connect(self._cancelled)
        self._task.ended.connect(self._ended)
        self._set_busy(True)
        self._ui.button_cancel.setFocus()

    @Slot()
    def _cancel_clicked(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._ui.label_progress.setText("Avbryter …")

    @Slot(float, str)
    def _progressed(self, share: float, words: str) -> None:
        self._ui.bar.setValue(round(share * 1000))
        self._ui.label_progress.setText(f"{words} …")

    @Slot(object)
    def _tried(self, report: "AuditReport") -> None:
        self._day = datetime.datetime.now().astimezone().date()
        self._show_report(report)
        announce(self, report.verdict)

    @Slot(object)
    def _failed(self, error: KnownError) -> None:
        self._ui.banner.warn(str(error))

    @Slot()
    def _cancelled(self) -> None:
        self._ui.banner.offer("Avbrutet. Inget är prövat färdigt.")

    @Slot()
    def _ended(self) -> None:
        self._task = None
        waited_here = self._ui.button_cancel.hasFocus()
        self._set_busy(False)
        if waited_here:
            shown = self._ui.text_found if self._report is not None and self._report.found else self._ui.table_attacks
            (self._ui.button_try if self._report is None else shown).setFocus()

    @Slot()
    def _save_clicked(self) -> None:
        report = self._report
        if report is None:
            return
        path = self._dialogs.save_file("Spara protokoll", _file_name(report.journey), "PDF (*.pdf)")
        if path is None:
            return
        day = self._day

        def save(_store: "Store", _progress: Progress) -> Path:
            from kulturverktyg.printing.audit_protocol import save_protocol

            return save_protocol(report, day, path)

        self._ui.button_save.setEnabled(False)
        self._journey.work(save, self._saved, self._failed).ended.connect(self._save_ended)

    @Slot(object)
    def _saved(self, path: Path) -> None:
        self._ui.banner.offer(f"Protokollet är sparat: {path.name}. Skriv ut det och skriv under tillsammans.")

    @Slot()
    def _save_ended(self) -> None:
        self._ui.button_save.setEnabled(True)

    def _show_report(self, report: "AuditReport | None") -> None:
        self._report = report
        self._ui.card_result.setVisible(report is not None)
        self._ui.button_save.setVisible(report is not None)
        self._rows.set_rows(_rows(report) if report is not None else ())
        if report is None:
            self._ui.text_found.clear()
            return
        self._ui.text_found.setPlainText("\n".join(finding for tried in report.tried for finding in tried.findings))
        for widget in (self._ui.label_found, self._ui.text_found):
            widget.setVisible(bool(report.found))
        files = "inga filer" if not report.files else "1 fil" if report.files == 1 else f"{report.files} filer"
        attempts = figure(report.attempts, grouped=True)
        self._ui.label_verdict.setText(report.verdict)
        self._ui.label_tried.setText(
            f"{attempts} försök på {', '.join(report.rounds)}, med {files}. Minsta grupp: {report.k} svar."
        )

    def _show_folder(self) -> None:
        self._ui.label_folder.setText(_NO_FOLDER if self._folder is None else str(self._folder))
        self._ui.button_no_folder.setVisible(self._folder is not None)

    def _set_busy(self, busy: bool) -> None:
        for widget in (self._ui.label_progress, self._ui.bar, self._ui.button_cancel):
            widget.setVisible(busy)
        self._ui.label_progress.setText("")
        self._ui.bar.setValue(0)
        for control in (self._ui.button_try, self._ui.button_folder, self._ui.button_no_folder):
            control.setEnabled(not busy)


def _columns() -> Sequence[Column[AttackRow]]:
    return (
        Column("Försök", lambda row: row.title, tip=lambda row: row.what),
        Column("Antal", lambda row: figure(row.attempts, grouped=True), number=lambda row: row.attempts),
        Column("Så gjordes det", lambda row: row.what, wide=True, narrowest=360),
        Column("Resultat", lambda row: row.result, widest=340),
    )


def _rows(report: "AuditReport") -> Sequence[AttackRow]:
    """What got anything first, then what could not be tried."""
    return [
        AttackRow(
            tried.name,
            tried.title,
            tried.what,
            tried.attempts,
            ". ".join(filter(None, (tried.result, f"{tried.note} {tried.untried}".strip()))),
        )
        for tried in sorted(report.tried, key=lambda tried: (not tried.findings, not tried.untried))
    ]


def _exported_to(settings: QSettings) -> Path | None:
    """Where reports were last made, if that folder is still there."""
    kept = settings.value(_EXPORTED_TO)
    return Path(str(kept)) if kept and Path(str(kept)).is_dir() else None


def _file_name(journey: str) -> str:
    name = "".join("-" if letter in _UNFIT else letter for letter in journey)[:80].strip()
    return f"Prövning av anonymiteten, {name}.pdf"
