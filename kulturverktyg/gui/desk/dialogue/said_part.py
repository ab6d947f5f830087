"""What was said at one meeting: a table, and a form for the chosen row."""

from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, QSettings, QSignalBlocker, Signal, Slot

from kulturverktyg.decide import dialogue_edits
from kulturverktyg.decide.dialogue import Dialogue, Exchange, is_late
from kulturverktyg.gui.desk.dialogue.editing import DialogueEditing
from kulturverktyg.gui.desk.plan.day_field import DayField
from kulturverktyg.gui.desk.row_keys import work_rows
from kulturverktyg.gui.desk.settled_field import SettledField
from kulturverktyg.gui.forms.ui_dialogue_page import Ui_DialoguePage
from kulturverktyg.gui.models.rows import Column, RowsModel
from kulturverktyg.understand import ordered


@dataclass(frozen=True)
class _Row:
    exchange: Exchange
    state: str


class SaidPart(QObject):
    """Works the right half of the page. ``wrong`` comes with what is typed that cannot be.

    ``measure_asked`` carries the id of what a measure is to be made of; ``plan_wanted`` comes where one is made.
    """

    wrong = Signal(str)
    measure_asked = Signal(object)
    plan_wanted = Signal()

    def __init__(self, ui: Ui_DialoguePage, editing: DialogueEditing, settings: QSettings, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._editing = editing
        self._dialogue: Dialogue | None = None
        self._chosen: UUID | None = None
        self._shown: UUID | None = None
        self._model: RowsModel[_Row] = RowsModel(_columns(), key=_exchange_id, parent=self)
        ui.table_said.show_rows(self._model)
        ui.table_said.give_lines()
        ui.table_said.keep_widths(settings, "table_said")
        self._follow_up = DayField(ui.edit_follow_up, editing, self)
        self._fields = {
            "statement": (SettledField(ui.text_statement, editing, self), self._statement_settled),
            "reply": (SettledField(ui.text_reply, editing, self), self._reply_settled),
            "commitment": (SettledField(ui.text_commitment, editing, self), self._commitment_settled),
            "owner": (SettledField(ui.edit_owner, editing, self), self._owner_settled),
            "outcome": (SettledField(ui.edit_outcome, editing, self), self._outcome_settled),
        }
        for field, settled in self._fields.values():
            field.settled.connect(settled)
        self._follow_up.settled.connect(self._day_settled)
        self._follow_up.wrong.connect(self.wrong)
        work_rows(
            ui.table_said,
            (ui.button_add, self._add_clicked),
            (ui.button_remove, self._remove_clicked),
            (ui.button_up, self._up_clicked),
            (ui.button_down, self._down_clicked),
        )
        ui.table_said.selection_changed.connect(self._row_chosen)
        ui.table_said.chosen.connect(self._write_chosen)
        ui.check_kept.clicked.connect(self._kept_clicked)
        ui.button_measure.clicked.connect(self._measure_clicked)

    def show_meeting(self, dialogue: Dialogue) -> None:
        """Show what was said there."""
        same = self._dialogue is not None and self._dialogue.id == dialogue.id
        self._dialogue = dialogue
        chosen = self._chosen if same else None
        rows = [_Row(one, _state(one, late=is_late(one, self._editing.today))) for one in dialogue.exchanges]
        self._model.set_rows(rows)
        ids = [one.id for one in dialogue.exchanges]
        self._chosen = chosen if chosen in ids else next(iter(ids), None)
        if self._chosen is not None:
            self._ui.table_said.choose_key(self._chosen)
        self._ui.table_said.fit_columns()
        self._show_chosen()

    def add(self) -> None:
        """Begin to write something that was said."""
        self._add_clicked()

    @Slot()
    def _row_chosen(self) -> None:
        row: _Row | None = self._ui.table_said.current_row()
        if row is not None and row.exchange.id != self._chosen:
            self._editing.settle_asked.emit()
            self._chosen = row.exchange.id
            self._show_chosen()

    def _show_chosen(self) -> None:
        ui, one = self._ui, self._exchange()
        for name, (field, _) in self._fields.items():
            field.show(getattr(one, name) if one is not None else "")
        self._follow_up.show(one.follow_up if one is not None else None, anew=self._shown != self._chosen)
        self._shown = self._chosen
        ui.panel_said.setEnabled(one is not None)
        with QSignalBlocker(ui.check_kept):
            ui.check_kept.setChecked(one is not None and one.kept)
        promised = one is not None and bool(one.commitment)
        made = one is not None and one.measure is not None
        ui.check_kept.setEnabled(promised)
        ui.button_measure.setEnabled(promised)
        ui.button_measure.setText("Visa i &handlingsplanen" if made else "Gör en &åtgärd av löftet")
        ui.label_measure.setText("Löftet är en åtgärd i handlingsplanen." if made else "")
        ids = self._model_ids()
        place = ids.index(one.id) if one is not None else -1
        ui.button_remove.setEnabled(place >= 0)
        ui.button_up.setEnabled(place > 0)
        ui.button_down.setEnabled(0 <= place < len(ids) - 1)

    @Slot()
    def _add_clicked(self) -> None:
        self._editing.settle_asked.emit()
        if self._dialogue is None:
            return
        new, meeting, after = Exchange(), self._dialogue.id, self._chosen
        self._chosen = new.id
        self._editing.perform("lägg till det som sades", lambda log: dialogue_edits.add(log, meeting, new, after))
        self._write_chosen()

    @Slot()
    def _write_chosen(self) -> None:
        self._ui.text_statement.setFocus()

    @Slot()
    def _remove_clicked(self) -> None:
        key, dialogue = self._chosen, self._dialogue
        if key is None or dialogue is None:
            return
        place = ordered.place_of(dialogue.exchanges, key)
        rest = ordered.without(dialogue.exchanges, key)
        self._chosen = rest[min(place, len(rest) - 1)].id if rest else None
        self._editing.perform("ta bort det som sades", lambda log: dialogue_edits.remove(log, key))
        self._ui.table_said.setFocus()

    @Slot()
    def _up_clicked(self) -> None:
        self._move(-1)

    @Slot()
    def _down_clicked(self) -> None:
        self._move(1)

    def _move(self, step: int) -> None:
        key = self._chosen
        if key is not None:
            self._editing.perform("flytta det som sades", lambda log: dialogue_edits.move(log, key, step))

    @Slot(str)
    def _statement_settled(self, text: str) -> None:
        self._keep("ändra det som sades", statement=text)

    @Slot(str)
    def _reply_settled(self, text: str) -> None:
        self._keep("ändra svaret", reply=text)

    @Slot(str)
    def _commitment_settled(self, text: str) -> None:
        self._keep("ändra löftet", commitment=text)

    @Slot(str)
    def _owner_settled(self, text: str) -> None:
        self._keep("ändra ansvarig roll", owner=text)

    @Slot(str)
    def _outcome_settled(self, text: str) -> None:
        self._keep("ändra vad det blev", outcome=text)

    @Slot(object)
    def _day_settled(self, day: object) -> None:
        self._keep("ändra dagen för uppföljning", follow_up=day)
        one = self._exchange()
        if one is not None and one.follow_up != day:
            self._follow_up.show(one.follow_up, anew=True)

    @Slot(bool)
    def _kept_clicked(self, kept: bool) -> None:
        self._keep("säg att löftet är hållet" if kept else "säg att löftet inte är hållet", kept=kept)

    @Slot()
    def _measure_clicked(self) -> None:
        self._editing.settle()
        one = self._exchange()
        if one is None:
            return
        if one.measure is not None:
            self.plan_wanted.emit()
        else:
            self.measure_asked.emit(one.id)

    def _keep(self, words: str, **changed: Any) -> None:
        one = self._exchange()
        if one is not None:
            kept = replace(one, **changed)
            self._editing.perform(words, lambda log: dialogue_edits.keep(log, kept))

    def _model_ids(self) -> list[UUID]:
        return [row.exchange.id for row in self._model.rows]

    def _exchange(self) -> Exchange | None:
        """The chosen row as it stands."""
        said = self._dialogue.exchanges if self._dialogue is not None else ()
        return next((one for one in said if one.id == self._chosen), None)


def _exchange_id(row: _Row) -> UUID:
    return row.exchange.id


def _state(exchange: Exchange, *, late: bool) -> str:
    if not exchange.commitment:
        return ""
    if exchange.kept:
        return "Hållet"
    return "Försenat" if late else "Väntar"


def _columns() -> tuple[Column[_Row], ...]:
    return (
        Column("Det som sades", lambda row: _flat(row.exchange.statement), wide=True, narrowest=140),
        Column("Svar", lambda row: _flat(row.exchange.reply), wide=True, narrowest=120),
        Column("Löfte", lambda row: _flat(row.exchange.commitment), wide=True, narrowest=140),
        Column("Ansvarig", lambda row: row.exchange.owner, widest=130),
        Column("Följs upp", lambda row: str(row.exchange.follow_up or ""), widest=100),
        Column("Läge", lambda row: row.state, widest=90),
    )


def _flat(text: str) -> str:
    return " ".join(text.split())
