"""Iakttagelser: strengths and deficits in a table, and a form for the one that is chosen."""

from uuid import UUID, uuid4

from PySide6.QtCore import QSettings, Signal, Slot
from PySide6.QtWidgets import QWidget

from kulturverktyg.guard.released_findings import told
from kulturverktyg.gui.desk.findings.editing import FindingsEditing
from kulturverktyg.gui.desk.findings.measure_part import MeasurePart
from kulturverktyg.gui.desk.findings.rows import FindingRow, finding_columns, finding_key, kind_words
from kulturverktyg.gui.desk.findings.sources_part import SourcesPart
from kulturverktyg.gui.desk.ordered_rows import OrderedRows
from kulturverktyg.gui.desk.plan.editing import ActionEditing
from kulturverktyg.gui.desk.settled_field import SettledField
from kulturverktyg.gui.forms.ui_findings_list_pane import Ui_FindingsListPane
from kulturverktyg.gui.models.rows import RowsModel
from kulturverktyg.model.kinds import FindingKind
from kulturverktyg.understand import finding_edits as edits
from kulturverktyg.understand.finding import Findings, FindingView, finding_with

_KINDS = tuple((kind, kind_words(kind)) for kind in FindingKind)


class FindingsListPane(QWidget):
    """``plan_wanted`` leads to the action plan; ``said`` carries a sentence about what was done."""

    plan_wanted = Signal()
    said = Signal(str)

    def __init__(
        self, editing: FindingsEditing, plan: ActionEditing, settings: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._editing = editing
        self._chosen: UUID | None = None
        self._ui = Ui_FindingsListPane()
        self._ui.setupUi(self)
        self._model: RowsModel[FindingRow] = RowsModel(finding_columns(), key=finding_key, parent=self)
        self._ui.table_findings.give_lines()
        self._ui.table_findings.show_rows(self._model)
        self._ui.table_findings.keep_widths(settings, "table_findings")
        self._statement = SettledField(self._ui.text_statement, editing, self)
        self._more = SettledField(self._ui.text_more, editing, self)
        self._sources = SourcesPart(self._ui, editing, settings, self)
        self.measures = MeasurePart(self._ui, editing, plan, self)
        self._connect()

    def _connect(self) -> None:
        ui = self._ui
        buttons = (ui.button_add, ui.button_remove, ui.button_up, ui.button_down)
        self._order = OrderedRows(ui.table_findings, buttons, self._add_clicked, self._remove, self._move, self)
        ui.button_begin.clicked.connect(self._add_clicked)
        for button in (ui.button_suggest, ui.button_suggest_first):
            button.clicked.connect(self._suggest_clicked)
        self.measures.said.connect(self.said)
        ui.button_plan.clicked.connect(self.plan_wanted)
        self._statement.settled.connect(self._statement_settled)
        self._more.settled.connect(self._more_settled)
        ui.combo_kind.activated.connect(self._kind_chosen)
        ui.table_findings.selection_changed.connect(self._row_chosen)
        ui.table_findings.chosen.connect(self._write_chosen)
        self._editing.changed.connect(self._show)

    def open_finding(self, finding_id: UUID) -> None:
        """Choose a finding."""
        self._ui.table_findings.choose_key(finding_id)
        self._ui.table_findings.setFocus()

    @Slot()
    def _show(self) -> None:
        if not self._editing.is_open:
            return
        ui, findings, chosen = self._ui, self._editing.value, self._chosen
        ui.stack.setCurrentWidget(ui.page_list if findings else ui.page_none)
        self._model.set_rows([FindingRow(each, told(each, self._editing.ground)) for each in findings])
        if findings and ui.table_findings.current_row() is None:
            ids = [each.id for each in findings]
            ui.table_findings.choose_key(chosen if chosen in ids else ids[0])
        ui.table_findings.fit_columns()
        has_rounds = bool(self._editing.ground.rounds)
        for button in (ui.button_suggest, ui.button_suggest_first):
            button.setEnabled(has_rounds)
        self._show_finding()

    @Slot()
    def _row_chosen(self) -> None:
        self._statement.settle()
        self._more.settle()
        self._show_finding()

    def _show_finding(self) -> None:
        ui, findings = self._ui, self._editing.value
        row: FindingRow | None = ui.table_findings.current_row()
        finding = finding_with(findings, row.finding.id) if row is not None else None
        self._chosen = finding.id if finding is not None else None
        self._statement.show(finding.statement if finding is not None else "")
        self._more.show(finding.text if finding is not None else "")
        ui.combo_kind.show_items(_KINDS, finding.kind if finding is not None else None)
        ui.panel_finding.setEnabled(finding is not None)
        self._order.show([each.id for each in findings], self._chosen)
        self._sources.show_finding(finding)
        self.measures.show_finding(finding)

    @Slot()
    def _add_clicked(self) -> None:
        self._editing.settle_asked.emit()
        finding, after = FindingView(uuid4()), self._chosen
        self._editing.perform("lägg till en iakttagelse", lambda value: edits.add(value, (finding,), after))
        self._ui.table_findings.choose_key(finding.id)
        self._ui.text_statement.setFocus()

    @Slot()
    def _suggest_clicked(self) -> None:
        """Lay what is to be said first of the newest closed round last, but for what is there already."""
        from kulturverktyg.charts.finding_suggestions import suggested

        self._editing.settle_asked.emit()
        rounds = self._editing.ground.rounds
        if not rounds:
            return
        round_id, released = list(rounds.items())[-1]
        new: Findings = suggested(released, round_id, self._editing.value)
        if not new:
            self.said.emit(f"”{released.round}” har inga fler säkra glapp eller tydliga styrkor att hämta.")
            return
        self._editing.perform("hämta iakttagelser ur resultaten", lambda value: edits.add(value, new))
        self._ui.table_findings.choose_key(new[0].id)
        self._ui.table_findings.setFocus()
        count = f"{len(new)} iakttagelser" if len(new) > 1 else "1 iakttagelse"
        self.said.emit(f"{count} ur ”{released.round}”. Skriv om dem så att de säger vad ni menar.")

    @Slot()
    def _write_chosen(self) -> None:
        self._ui.text_statement.setFocus()

    def _remove(self, key: UUID) -> None:
        self._editing.perform("ta bort en iakttagelse", lambda value: edits.remove(value, key))

    def _move(self, key: UUID, step: int) -> None:
        self._editing.perform("flytta en iakttagelse", lambda value: edits.move(value, key, step))

    @Slot(str)
    def _statement_settled(self, words: str) -> None:
        key = self._chosen
        if key is not None:
            self._editing.perform("ändra iakttagelsen", lambda value: edits.say(value, key, words))

    @Slot(str)
    def _more_settled(self, words: str) -> None:
        key = self._chosen
        if key is not None:
            self._editing.perform("ändra mer om iakttagelsen", lambda value: edits.tell(value, key, words))

    @Slot()
    def _kind_chosen(self) -> None:
        key, kind = self._chosen, self._ui.combo_kind.chosen
        if key is not None and isinstance(kind, FindingKind):
            self._editing.perform("ändra slag", lambda value: edits.make(value, key, kind))
