"""Beslut: what was decided on each proposal, by whom, when and why, with what was decided before."""

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QSettings, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import QWidget

from kulturverktyg.decide.adopted import with_measures, without_measure
from kulturverktyg.decide.board import Board, ProposalView, trace
from kulturverktyg.decide.decisions import VERDICTS, Decided, Log, decide, history, latest, refuse_far_day, without
from kulturverktyg.errors import KnownError
from kulturverktyg.gui.desk.kept_editing import KeptEditing
from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.gui.desk.plan.editing import ActionEditing
from kulturverktyg.gui.desk.workshops.days import day_words, read_day
from kulturverktyg.gui.forms.ui_decisions_pane import Ui_DecisionsPane
from kulturverktyg.gui.models.rows import Column, RowsModel
from kulturverktyg.gui.widgets.announce import announce
from kulturverktyg.gui.widgets.banner import Banner
from kulturverktyg.model.kinds import Verdict

if TYPE_CHECKING:
    from kulturverktyg.store.store import Store

_NOTHING = "Det finns inga förslag än. Gör förslag av teman och idéer på tavlan, så går de att besluta om här."
_DAY = "Skriv dagen för beslutet som 2027-03-16."
_NO_VERDICT = "Välj vad som beslutades: antaget, parkerat eller avslaget."
_MEASURES = "Gör åtgärder av antagna &förslag"


@dataclass(frozen=True)
class _Read:
    """What the file holds."""

    journey: UUID
    board: Board
    log: Log


@dataclass(frozen=True)
class _Row:
    """A proposal, how many ideas are behind it, and what holds for it."""

    proposal: ProposalView
    ideas: int
    decided: Decided | None


class DecisionsPane(QWidget):
    """Reads anew whenever the journey changes or it is shown. Measures are made in ``plan``."""

    def __init__(
        self,
        journey: OpenJourney,
        plan: ActionEditing,
        banner: Banner,
        settings: QSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._journey = journey
        self._plan = plan
        self._banner = banner
        self._journey_id: UUID | None = None
        self._board = Board()
        self._told = ""
        self._shown: tuple[UUID | None, UUID | None] | None = None
        self._made_at: int | None = None
        self._ui = Ui_DecisionsPane()
        self._ui.setupUi(self)
        self.editing: KeptEditing[Log] = KeptEditing(journey, _save, self)
        self._rows: RowsModel[_Row] = RowsModel(_columns(), key=_row_key, parent=self)
        self._ui.table_proposals.give_lines()
        self._ui.table_proposals.show_rows(self._rows)
        self._ui.table_proposals.keep_widths(settings, "table_proposals")
        self._history: RowsModel[Decided] = RowsModel(_history_columns(), key=_decision_id, parent=self)
        self._ui.table_history.give_lines()
        self._ui.table_history.show_rows(self._history)
        self._ui.table_history.keep_widths(settings, "table_history")
        self._verdicts = {
            Verdict.ADOPTED: self._ui.button_adopted,
            Verdict.PARKED: self._ui.button_parked,
            Verdict.REJECTED: self._ui.button_rejected,
        }
        self._ui.edit_date.setText(day_words(_today()))
        self._connect()

    def _connect(self) -> None:
        ui = self._ui
        ui.table_proposals.selection_changed.connect(self._show_proposal)
        ui.table_proposals.chosen.connect(ui.edit_by.setFocus)
        ui.table_history.selection_changed.connect(self._enable)
        ui.button_decide.clicked.connect(self._decide_clicked)
        ui.button_measures.clicked.connect(self._measures_clicked)
        ui.button_remove.clicked.connect(self._remove_clicked)
        remove = QAction(ui.table_history, shortcut=QKeySequence("Del"))
        remove.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        remove.triggered.connect(ui.button_remove.click)
        ui.table_history.addAction(remove)
        self.editing.opened.connect(self._show)
        self.editing.changed.connect(self._log_changed)
        self._plan.opened.connect(self._show_measures)
        self._plan.changed.connect(self._show_measures)
        self.editing.refused.connect(self._refuse)
        self._journey.follow(self._journey_changed)

    @property
    def to_undo(self) -> KeptEditing[Any]:
        """Where the last thing that was done here is undone: measures just made are, before any decision."""
        return self._plan if self._made_at == self._plan.undo_stack.index() else self.editing

    @property
    def to_redo(self) -> KeptEditing[Any]:
        """Where the last thing that was undone here is made again."""
        undone = self._made_at is not None and self._made_at == self._plan.undo_stack.index() + 1
        return self._plan if undone and self._plan.undo_stack.canRedo() else self.editing

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()

    @Slot()
    def _journey_changed(self) -> None:
        if self._journey.id != self._journey_id:
            self._journey_id, self._board = self._journey.id, Board()
            self._made_at = None
            self.editing.close()
        if self.isVisible():
            self._look()

    def _look(self) -> None:
        if not self._journey.is_open:
            return
        journey_id = self._journey.id

        def read(store: "Store") -> _Read:
            from kulturverktyg.decide.boards import read_board
            from kulturverktyg.decide.decisions import read_log

            return _Read(journey_id, read_board(store, journey_id), read_log(store, journey_id))

        self._journey.look(read, self._looked)
        self._plan.look()

    @Slot(object)
    def _looked(self, read: _Read) -> None:
        """Take what was read, but not while something newer is on its way to the file: then look again."""
        if not self._journey.is_open or read.journey != self._journey_id:
            return
        if self.editing.is_saving:
            self._look()
            return
        self._board = read.board
        was_open = self.editing.is_open
        self.editing.open(read.journey, read.log)
        if was_open:
            self._show()

    @Slot()
    def _log_changed(self) -> None:
        self._made_at = None
        self._show()

    @Slot()
    def _show(self) -> None:
        log, board, table = self.editing.value, self._board, self._ui.table_proposals
        proposals = board.proposals
        self._rows.set_rows([_Row(each, len(trace(board, each.id)), latest(log, each.id)) for each in proposals])
        table.fit_columns()
        if proposals and table.current_row() is None:
            table.choose_key(proposals[0].id)
        self._show_proposal()
        self._show_measures()

    @Slot()
    def _show_measures(self) -> None:
        """How many measures there are to make."""
        self._banner.withdraw(self._told)
        known = self.editing.is_open and self._plan.is_open and self._plan.can_write
        lacking = len(without_measure(self._board, self.editing.value, self._plan.value)) if known else 0
        self._ui.button_measures.setEnabled(bool(lacking))
        self._ui.button_measures.setText(f"{_MEASURES} ({lacking})" if lacking else _MEASURES)

    @Slot()
    def _show_proposal(self) -> None:
        proposal = self._proposal()
        self._show_verdict(proposal)
        self._ui.panel_decide.setEnabled(proposal is not None)
        self._ui.label_proposal.setText(proposal.title if proposal is not None else _NOTHING)
        self._history.set_rows(history(self.editing.value, proposal.id)[::-1] if proposal is not None else ())
        self._ui.table_history.fit_columns()
        self._enable()

    def _show_verdict(self, proposal: ProposalView | None) -> None:
        """Choose what holds for another proposal than before, or nothing; what is being chosen stays."""
        held = latest(self.editing.value, proposal.id) if proposal is not None else None
        shown = proposal.id if proposal is not None else None, held.id if held is not None else None
        if shown == self._shown:
            return
        self._shown = shown
        for exclusive in (False, True):
            for verdict, button in self._verdicts.items():
                button.setAutoExclusive(exclusive)
                button.setChecked(held is not None and held.verdict is verdict)

    @Slot()
    def _enable(self) -> None:
        self._ui.button_remove.setEnabled(self._ui.table_history.current_row() is not None)

    @Slot()
    def _decide_clicked(self) -> None:
        ui, proposal = self._ui, self._proposal()
        day = _read_day(ui.edit_date.text())
        verdict = next((verdict for verdict, button in self._verdicts.items() if button.isChecked()), None)
        if proposal is None:
            return
        if verdict is None:
            ui.button_adopted.setFocus()
            self._refuse(_NO_VERDICT)
            return
        if day is None:
            ui.edit_date.setFocus()
            self._refuse(_DAY)
            return
        by, why = ui.edit_by.text(), ui.text_why.toPlainText()
        try:
            refuse_far_day(day, _today())
        except KnownError as error:
            ui.edit_date.setFocus()
            self._refuse(str(error))
            return
        try:
            log = decide(self.editing.value, proposal.id, verdict, by, day, why)
        except KnownError as error:
            (ui.text_why if by.strip() else ui.edit_by).setFocus()
            self._refuse(str(error))
            return
        ui.text_why.setPlainText("")
        self._shown = None
        self.editing.perform("för in ett beslut", lambda _: log)
        announce(self, f"{proposal.title}: {VERDICTS[verdict]}")
        ui.table_proposals.setFocus()

    @Slot()
    def _measures_clicked(self) -> None:
        board, log = self._board, self.editing.value
        made = len(without_measure(board, log, self._plan.value))
        self._made_at = self._plan.undo_stack.index() + 1
        self._plan.perform("gör åtgärder av antagna förslag", lambda plan: with_measures(board, log, plan))
        if self._plan.undo_stack.index() != self._made_at:
            self._made_at = None
            return
        measures = "1 åtgärd är gjord av ett antaget förslag" if made == 1 else f"{made} åtgärder är gjorda"
        of = "" if made == 1 else " av antagna förslag"
        self._told = f"{measures}{of}, och ligger under Handlingsplan."
        self._banner.offer(self._told)
        self._ui.table_proposals.setFocus()

    @Slot()
    def _remove_clicked(self) -> None:
        chosen: Decided | None = self._ui.table_history.current_row()
        if chosen is not None:
            self.editing.perform("ta bort ett beslut", lambda log: without(log, chosen.id))

    @Slot(str)
    def _refuse(self, sentence: str) -> None:
        self._told = sentence
        self._banner.warn(sentence)

    def _proposal(self) -> ProposalView | None:
        row: _Row | None = self._ui.table_proposals.current_row()
        return row.proposal if row is not None else None


def _save(store: "Store", journey_id: UUID, log: Log) -> None:
    from kulturverktyg.decide.decisions import save_log

    save_log(store, journey_id, log)


def _today() -> dt.date:
    return dt.datetime.now().astimezone().date()


def _read_day(text: str) -> dt.date | None:
    try:
        return read_day(text)
    except ValueError:
        return None


def _row_key(row: _Row) -> UUID:
    return row.proposal.id


def _decision_id(decided: Decided) -> UUID:
    return decided.id


def _columns() -> tuple[Column[_Row], ...]:
    return (
        Column("Förslag", lambda row: row.proposal.title, wide=True, narrowest=150),
        Column("Gäller", lambda row: VERDICTS[row.decided.verdict] if row.decided else "Inte avgjort", widest=120),
        Column("Dag", lambda row: day_words(row.decided.date) if row.decided else ""),
        Column("Idéer", lambda row: str(row.ideas), number=lambda row: row.ideas),
    )


def _history_columns() -> tuple[Column[Decided], ...]:
    return (
        Column("Dag", lambda decided: day_words(decided.date)),
        Column("Beslut", lambda decided: VERDICTS[decided.verdict], widest=96),
        Column("Av", lambda decided: decided.by, widest=130),
        Column("Varför", lambda decided: decided.why, wide=True, narrowest=130),
    )
