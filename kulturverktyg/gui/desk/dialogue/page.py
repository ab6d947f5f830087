"""Dialoglogg: the meetings at the left, what was said at the chosen one at the right."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QSettings, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from kulturverktyg.decide import dialogue_edits
from kulturverktyg.decide.dialogue import Dialogue, DialogueLog, late_commitments, promised
from kulturverktyg.decide.measure import LONGEST_OWNER, LONGEST_TITLE
from kulturverktyg.gui.desk.dialogue.editing import DialogueEditing
from kulturverktyg.gui.desk.dialogue.said_part import SaidPart
from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.gui.desk.plan.day_field import DayField
from kulturverktyg.gui.desk.row_keys import work_rows
from kulturverktyg.gui.desk.settled_field import SettledField
from kulturverktyg.gui.desk.undoing import Undoing
from kulturverktyg.gui.forms.ui_dialogue_page import Ui_DialoguePage
from kulturverktyg.gui.models.rows import Column, RowsModel
from kulturverktyg.gui.widgets.banner import Banner

if TYPE_CHECKING:
    from kulturverktyg.store.store import Store


@dataclass(frozen=True)
class _Row:
    """A meeting, how many of its commitments are kept, and of how many."""

    dialogue: Dialogue
    kept: int
    all: int


class DialoguePage(QWidget):
    """Reads anew whenever it is shown. ``plan_wanted`` leads to the plan."""

    plan_wanted = Signal()

    def __init__(
        self, journey: OpenJourney, banner: Banner, settings: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._journey = journey
        self._banner = banner
        self._chosen: UUID | None = None
        self._wrong = ""
        self._ui = Ui_DialoguePage()
        self._ui.setupUi(self)
        ui = self._ui
        ui.edit_name.setMaxLength(LONGEST_TITLE)
        ui.edit_owner.setMaxLength(LONGEST_OWNER)
        self.editing = DialogueEditing(journey, self)
        self._undoing = Undoing(self, ui.button_undo, ui.button_redo, ui.label_saved, self.editing, banner)
        self._said = SaidPart(ui, self.editing, settings, self)
        self._name = SettledField(ui.edit_name, self.editing, self)
        self._day = DayField(ui.edit_date, self.editing, self)
        self._model: RowsModel[_Row] = RowsModel(_columns(), key=_meeting_id, parent=self)
        ui.table_dialogues.show_rows(self._model)
        ui.table_dialogues.give_lines()
        ui.table_dialogues.keep_widths(settings, "table_dialogues")
        self._connect()

    def _connect(self) -> None:
        ui = self._ui
        work_rows(
            ui.table_dialogues,
            (ui.button_add_meeting, self._add_clicked),
            (ui.button_remove_meeting, self._remove_clicked),
        )
        ui.button_begin.clicked.connect(self._add_clicked)
        ui.table_dialogues.selection_changed.connect(self._row_chosen)
        self._name.settled.connect(self._name_settled)
        self._day.settled.connect(self._day_settled)
        self._day.wrong.connect(self._say_wrong)
        self._said.wrong.connect(self._say_wrong)
        self._said.measure_asked.connect(self._measure_asked)
        self._said.plan_wanted.connect(self.plan_wanted)
        self.editing.opened.connect(self._show)
        self.editing.changed.connect(self._show)
        self._journey.follow(self._journey_changed)

    @property
    def unsaved(self) -> bool:
        """Whether something is written that the file would not take."""
        return self.editing.unsaved

    def leave(self) -> None:
        """Save what is being written in a field that has not been left."""
        self.editing.settle()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._undoing.begin()
        self.editing.look()

    @Slot()
    def _journey_changed(self) -> None:
        if not self.editing.is_open and self.isVisible():
            self.editing.look()

    @Slot()
    def _show(self) -> None:
        ui, log = self._ui, self.editing.value
        ui.label_state.setText(_state_words(log, late=len(late_commitments(log, self.editing.today))))
        if not log:
            ui.stack.setCurrentWidget(ui.page_empty)
            self._chosen = None
            return
        ui.stack.setCurrentWidget(ui.page_log)
        if self._meeting() is None:
            self._chosen = log[-1].id
        chosen = self._chosen
        self._model.set_rows([_Row(one, *promised(one.exchanges)) for one in reversed(log)])
        self._chosen = chosen  # the table chose what was chosen in it before
        ui.table_dialogues.choose_key(chosen)
        ui.table_dialogues.fit_columns()
        self._show_chosen(anew=False)

    @Slot()
    def _row_chosen(self) -> None:
        row: _Row | None = self._ui.table_dialogues.current_row()
        if row is not None and row.dialogue.id != self._chosen:
            self.editing.settle_asked.emit()
            self._chosen = row.dialogue.id
            self._show_chosen(anew=True)

    def _show_chosen(self, *, anew: bool) -> None:
        dialogue = self._meeting()
        if dialogue is not None:
            self._name.show(dialogue.name)
            self._day.show(dialogue.date, anew=anew)
            self._said.show_meeting(dialogue)

    @Slot()
    def _add_clicked(self) -> None:
        self.editing.settle_asked.emit()
        dialogue = Dialogue(self.editing.today, f"Dialog {len(self.editing.value) + 1}")
        self._chosen = dialogue.id
        self.editing.perform("lägg till ett möte", lambda log: dialogue_edits.keep_meeting(log, dialogue))
        self._ui.edit_name.setFocus()
        self._ui.edit_name.selectAll()

    @Slot()
    def _remove_clicked(self) -> None:
        dialogue = self._meeting()
        if dialogue is None:
            return
        self._chosen = None
        self.editing.perform("ta bort ett möte", lambda log: dialogue_edits.remove_meeting(log, dialogue.id))
        self._banner.offer(f"”{dialogue.name}” är borttaget med det som sades där. Ångra tar tillbaka det.")

    @Slot(str)
    def _name_settled(self, name: str) -> None:
        self._keep("ändra mötets namn", name=name)

    @Slot(object)
    def _day_settled(self, day: object) -> None:
        if day is None:
            self._say_wrong("Mötet behöver en dag. Skriv den som 2027-03-16.")
            self._show_chosen(anew=True)
            return
        self._keep("ändra mötets dag", date=day)

    def _keep(self, words: str, **changed: Any) -> None:
        dialogue = self._meeting()
        if dialogue is not None:
            kept = replace(dialogue, **changed)
            self.editing.perform(words, lambda log: dialogue_edits.keep_meeting(log, kept))
            self._show_name_again()

    def _show_name_again(self) -> None:
        """What could not be is not what the meeting is called."""
        dialogue = self._meeting()
        if dialogue is not None:
            self._name.show(dialogue.name)

    @Slot(object)
    def _measure_asked(self, exchange_id: UUID) -> None:
        journey_id = self._journey.id

        def make(store: "Store") -> UUID:
            from kulturverktyg.decide.dialogues import make_measure

            return make_measure(store, journey_id, exchange_id)

        self._journey.change(make, self._measure_made)

    @Slot(object)
    def _measure_made(self) -> None:
        self.editing.look()
        self._banner.offer("Löftet ligger nu som åtgärd i handlingsplanen.")

    @Slot(str)
    def _say_wrong(self, sentence: str) -> None:
        """Say what is typed that cannot be, or, with no sentence, that it is mended."""
        self._banner.withdraw(self._wrong)
        self._wrong = sentence
        if sentence:
            self._banner.warn(sentence)

    def _meeting(self) -> Dialogue | None:
        """The chosen meeting as it stands."""
        if not self.editing.is_open:
            return None
        return next((one for one in self.editing.value if one.id == self._chosen), None)


def _meeting_id(row: _Row) -> UUID:
    return row.dialogue.id


def _columns() -> tuple[Column[_Row], ...]:
    return (
        Column("Dag", lambda row: row.dialogue.date.isoformat(), widest=100),
        Column("Möte", lambda row: row.dialogue.name, wide=True, narrowest=80),
        Column("Hållet", lambda row: f"{row.kept} av {row.all}" if row.all else "", widest=70, tip=_tip),
    )


def _tip(row: _Row) -> str:
    return f"{row.kept} av {row.all} löften är hållna"


def _state_words(log: DialogueLog, *, late: int) -> str:
    kept, all_ = promised(one for dialogue in log for one in dialogue.exchanges)
    if not all_:
        return ""
    told = f"I allt är {kept} av {all_} löften hållna"
    return f"{told}, {late} {'är försenat' if late == 1 else 'är försenade'}" if late else told
