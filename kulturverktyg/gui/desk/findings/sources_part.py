"""The sources of the finding that is chosen: added in a dialog, turned for or against, and taken away."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Slot

from kulturverktyg.guard.released_findings import told
from kulturverktyg.gui.desk.findings.editing import FindingsEditing
from kulturverktyg.gui.desk.findings.offers import SourceOffers
from kulturverktyg.gui.desk.findings.rows import SourceRow, source_columns, source_key, source_row
from kulturverktyg.gui.desk.findings.source_dialog import FindingSourceDialog
from kulturverktyg.gui.desk.row_keys import work_rows
from kulturverktyg.gui.forms.ui_findings_list_pane import Ui_FindingsListPane
from kulturverktyg.gui.models.rows import RowsModel
from kulturverktyg.understand import finding_edits as edits
from kulturverktyg.understand.evidence import STRENGTHS
from kulturverktyg.understand.finding import FindingView

if TYPE_CHECKING:
    from uuid import UUID


class SourcesPart(QObject):
    """Works the lower half of the form."""

    def __init__(self, ui: Ui_FindingsListPane, editing: FindingsEditing, settings: QSettings, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._editing = editing
        self._finding_id: UUID | None = None
        self._dialog: FindingSourceDialog | None = None
        self._model: RowsModel[SourceRow] = RowsModel(source_columns(), key=source_key, parent=self)
        ui.table_sources.give_lines()
        ui.table_sources.show_rows(self._model)
        ui.table_sources.keep_widths(settings, "table_sources")
        work_rows(
            ui.table_sources,
            (ui.button_add_source, self._add_clicked),
            (ui.button_remove_source, self._remove_clicked),
        )
        ui.button_turn.clicked.connect(self._turn_clicked)
        ui.table_sources.selection_changed.connect(self._enable)

    def show_finding(self, finding: FindingView | None) -> None:
        """Show what a finding rests on, and how strong that makes it."""
        ui, editing = self._ui, self._editing
        self._finding_id = finding.id if finding is not None else None
        sources = finding.sources if finding is not None else ()
        self._model.set_rows([source_row(one, editing.ground, editing.roles) for one in sources])
        ui.table_sources.fit_columns()
        shown = told(finding, editing.ground) if finding is not None else None
        ui.label_strength.setText(f"Stöd: {STRENGTHS[shown.strength].lower()}" if shown is not None else "")
        ui.label_reasons.setText(shown.reasons if shown is not None else "")
        self._enable()

    @Slot()
    def _enable(self) -> None:
        ui, row = self._ui, self._row()
        ui.button_add_source.setEnabled(self._finding_id is not None)
        ui.button_remove_source.setEnabled(row is not None)
        ui.button_turn.setEnabled(row is not None)
        ui.button_turn.setChecked(row is not None and not row.source.agrees)

    def _row(self) -> SourceRow | None:
        row: SourceRow | None = self._ui.table_sources.current_row()
        return row

    @Slot()
    def _add_clicked(self) -> None:
        editing = self._editing
        editing.settle_asked.emit()
        rounds = editing.ground.rounds
        newest_first = dict(reversed(list(rounds.items()))) if rounds is not None else None
        offers = SourceOffers(newest_first, editing.interview_offers, editing.indicator_offers, editing.ground.groups)
        self._dialog = FindingSourceDialog(offers, self._ui.table_sources.window())
        self._dialog.accepted.connect(self._source_given)
        self._dialog.finished.connect(self._dialog.deleteLater)
        self._dialog.open()

    @Slot()
    def _source_given(self) -> None:
        key, source = self._finding_id, self._dialog.source() if self._dialog is not None else None
        if key is None or source is None:
            return
        self._editing.perform("lägg till en källa", lambda value: edits.add_source(value, key, source))
        self._ui.table_sources.choose_key(source.id)
        self._ui.table_sources.setFocus()

    @Slot()
    def _remove_clicked(self) -> None:
        key, row = self._finding_id, self._row()
        if key is not None and row is not None:
            source = row.source.id
            self._editing.perform("ta bort en källa", lambda value: edits.remove_source(value, key, source))
            self._ui.table_sources.setFocus()

    @Slot()
    def _turn_clicked(self) -> None:
        key, row = self._finding_id, self._row()
        if key is not None and row is not None:
            source = row.source.id
            self._editing.perform("vänd en källa", lambda value: edits.turn_source(value, key, source))
