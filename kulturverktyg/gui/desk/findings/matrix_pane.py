"""Källor bredvid varandra: each finding against each kind of source, with the groups that say so."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QSettings, Signal, Slot
from PySide6.QtWidgets import QWidget

from kulturverktyg.guard.released_findings import ReleasedFinding, released
from kulturverktyg.guard.triangulation import LEGEND, Triangulation, kind_words, triangulate
from kulturverktyg.gui.desk.findings.editing import FindingsEditing
from kulturverktyg.gui.desk.findings.rows import kind_words as finding_kind_words
from kulturverktyg.gui.forms.ui_findings_matrix_pane import Ui_FindingsMatrixPane
from kulturverktyg.gui.models.rows import Column, RowsModel
from kulturverktyg.understand.evidence import RULE, STRENGTHS

_ABOUT = "Så här står det i rapporter: roller som få är intervjuade i står tillsammans."
_NOTHING = "Här syns vilka källor och grupper som säger samma sak, när iakttagelserna har källor."


class FindingsMatrixPane(QWidget):
    """As it leaves; ``wanted`` carries the id of a finding that is opened."""

    wanted = Signal(object)

    def __init__(self, editing: FindingsEditing, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editing = editing
        self._ui = Ui_FindingsMatrixPane()
        self._ui.setupUi(self)
        self._model: RowsModel[ReleasedFinding] = RowsModel(_columns(triangulate(())), key=_finding_id, parent=self)
        self._ui.table_matrix.give_lines()
        self._ui.table_matrix.show_rows(self._model)
        self._ui.table_matrix.keep_widths(settings, "table_matrix")
        self._ui.table_matrix.chosen.connect(self._row_chosen)
        editing.changed.connect(self._show)

    @Slot()
    def _show(self) -> None:
        if not self._editing.is_open:
            return
        laid = triangulate(released(self._editing.value, self._editing.ground))
        self._model.set_columns(_columns(laid), laid.findings)
        self._ui.table_matrix.fit_columns()
        self._ui.label_help.setText(f"{RULE} {_ABOUT}" if laid.kinds else _NOTHING)
        self._ui.label_legend.setText(LEGEND if laid.kinds else "")

    @Slot()
    def _row_chosen(self) -> None:
        finding: ReleasedFinding | None = self._ui.table_matrix.current_row()
        if finding is not None:
            self.wanted.emit(finding.id)


def _finding_id(finding: ReleasedFinding) -> UUID:
    return finding.id


def _columns(laid: Triangulation) -> tuple[Column[ReleasedFinding], ...]:
    kinds = (Column(kind_words(kind), partial(laid.words, kind=kind), widest=190) for kind in laid.kinds)
    return (
        Column("Slag", lambda finding: finding_kind_words(finding.kind), widest=110),
        Column("Iakttagelse", lambda finding: finding.statement, wide=True, narrowest=170),
        Column("Stöd", lambda finding: STRENGTHS[finding.strength], tip=lambda finding: finding.reasons, widest=90),
        *kinds,
    )
