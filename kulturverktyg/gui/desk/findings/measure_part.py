"""From the finding that is chosen to a measure, in one press, and what of the plan builds on it already."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from kulturverktyg.decide.finding_measures import measures_of, with_measure
from kulturverktyg.gui.desk.findings.editing import FindingsEditing
from kulturverktyg.gui.desk.kept_editing import KeptEditing
from kulturverktyg.gui.desk.plan.editing import ActionEditing
from kulturverktyg.gui.forms.ui_findings_list_pane import Ui_FindingsListPane
from kulturverktyg.understand.finding import FindingView, finding_with

if TYPE_CHECKING:
    from uuid import UUID

MADE = "Åtgärden ligger i handlingsplanen. Ge den ett namn som säger vad ni gör."


class MeasurePart(QObject):
    """``made`` comes when a measure has been made; ``said`` carries a sentence about it."""

    made = Signal()
    said = Signal(str)

    def __init__(self, ui: Ui_FindingsListPane, editing: FindingsEditing, plan: ActionEditing, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._editing = editing
        self._plan = plan
        self._finding_id: UUID | None = None
        self._made_at: int | None = None
        ui.button_measure.clicked.connect(self._measure_clicked)
        editing.stepped.connect(self._edited)
        plan.opened.connect(self._show)
        plan.changed.connect(self._show)

    @property
    def to_undo(self) -> KeptEditing[Any]:
        """Where the last thing that was done on the page is undone: a measure just made is, before any finding."""
        return self._plan if self._made_at == self._plan.undo_stack.index() else self._editing

    @property
    def to_redo(self) -> KeptEditing[Any]:
        """Where the last thing that was undone on the page is made again."""
        undone = self._made_at is not None and self._made_at == self._plan.undo_stack.index() + 1
        return self._plan if undone and self._plan.undo_stack.canRedo() else self._editing

    def show_finding(self, finding: FindingView | None) -> None:
        """Show what builds on a finding."""
        self._finding_id = finding.id if finding is not None else None
        self._show()

    @Slot()
    def _show(self) -> None:
        finding, plan = self._finding(), self._plan
        measures = measures_of(plan.value, finding) if finding is not None and plan.is_open else ()
        can_make = finding is not None and bool(finding.statement) and plan.is_open and plan.can_write
        self._ui.button_measure.setEnabled(can_make)
        count = len(measures)
        words = f"{count} {'åtgärd' if count == 1 else 'åtgärder'} bygger på den." if count else ""
        self._ui.label_measure.setText(words)
        self._ui.button_plan.setVisible(bool(count))

    def _finding(self) -> FindingView | None:
        return finding_with(self._editing.value, self._finding_id) if self._editing.is_open else None

    @Slot()
    def _edited(self) -> None:
        self._made_at = None

    @Slot()
    def _measure_clicked(self) -> None:
        self._editing.settle_asked.emit()
        finding, dimensions, known = self._finding(), self._editing.dimensions, self._plan.reasons
        if finding is None:
            return
        there = measures_of(self._plan.value, finding)
        if there:
            self.said.emit(f"En åtgärd bygger redan på den: ”{there[0].title}”. Fler lägger ni till i handlingsplanen.")
            return
        before = self._plan.undo_stack.index()
        self._plan.perform(
            "gör en åtgärd av en iakttagelse", lambda plan: with_measure(plan, finding, dimensions, known)
        )
        if self._plan.undo_stack.index() != before:
            self._made_at = before + 1
            self.made.emit()
            self.said.emit(MADE)
