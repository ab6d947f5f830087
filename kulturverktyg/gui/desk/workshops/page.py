"""Workshoppar: the occasions at which people answer, each with its plan."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QSettings, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from kulturverktyg.gui.desk.next_step import round_shown
from kulturverktyg.gui.desk.open_journey import Changed, OpenJourney
from kulturverktyg.gui.desk.survey.undo_keys import UndoKeys
from kulturverktyg.gui.desk.undoing import show_steps, tell_saved
from kulturverktyg.gui.desk.workshops.agenda_editor import AgendaEditor
from kulturverktyg.gui.desk.workshops.capacity_card import CapacityCard
from kulturverktyg.gui.desk.workshops.codes_part import CodesPart
from kulturverktyg.gui.desk.workshops.editing import PlanEditing
from kulturverktyg.gui.desk.workshops.expected import ExpectedTable
from kulturverktyg.gui.desk.workshops.groups_card import GroupsCard
from kulturverktyg.gui.desk.workshops.languages import could_have, more_languages
from kulturverktyg.gui.desk.workshops.rows import PlanRow, Situation, columns, look_at, plan_row
from kulturverktyg.gui.desk.workshops.run_sheet import file_name, save_sheet, sheet_of
from kulturverktyg.gui.desk.workshops.when import WhenFields
from kulturverktyg.gui.forms.ui_workshops_page import Ui_WorkshopsPage
from kulturverktyg.gui.models.rows import RowsModel
from kulturverktyg.gui.widgets.banner import Banner
from kulturverktyg.gui.widgets.dialogs import Dialogs
from kulturverktyg.model.kinds import RoundState, WorkshopState
from kulturverktyg.prepare.views import RoundView

if TYPE_CHECKING:
    from kulturverktyg.store.store import Store


class WorkshopsPage(QWidget):
    """Shows the workshops of a round, first the open one or the last, and the plan of the chosen workshop.

    ``plan_saved`` comes when what was edited in a plan is in the file.
    """

    plan_saved = Signal()

    def __init__(
        self,
        journey: OpenJourney,
        dialogs: Dialogs,
        banner: Banner,
        settings: QSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._journey = journey
        self._dialogs = dialogs
        self._banner = banner
        self._situation = Situation()
        self._look_again = False
        self._refusal = ""
        self._ui = Ui_WorkshopsPage()
        self._ui.setupUi(self)
        self._model: RowsModel[PlanRow] = RowsModel(columns(), key=_workshop_id, parent=self)
        self._ui.table_plans.show_rows(self._model)
        self._ui.table_plans.keep_widths(settings, "table_plans")
        self._editing = PlanEditing(journey, self)
        UndoKeys(self, self._editing)
        self._when = WhenFields(self._ui, self._editing, banner, self)
        ExpectedTable(self._ui, self._editing, journey, self)
        AgendaEditor(self._ui, self._editing, self)
        self._capacity = CapacityCard(self._ui, self._editing, self)
        GroupsCard(self._ui, self._editing, journey, settings, self)
        CodesPart(self._ui.tabs, self._editing, journey, dialogs, banner)
        self._rounds: tuple[tuple[UUID, str], ...] = ()
        self._round_id: UUID | None = None
        self._connect()
        self._stack_moved()

    def _connect(self) -> None:
        ui = self._ui
        ui.combo_round.activated.connect(self._round_chosen)
        ui.table_plans.selection_changed.connect(self._workshop_chosen)
        ui.button_create.clicked.connect(self._create_clicked)
        ui.button_begin.clicked.connect(self._create_clicked)
        ui.button_rename.clicked.connect(self._rename_clicked)
        ui.button_languages.clicked.connect(self._languages_clicked)
        ui.button_run_sheet.clicked.connect(self._run_sheet_clicked)
        ui.button_undo.clicked.connect(self._editing.undo)
        ui.button_redo.clicked.connect(self._editing.redo)
        self._editing.changed.connect(self._plan_changed)
        self._editing.saving.connect(self._saving)
        self._editing.refused.connect(self._refused)
        self._editing.undo_stack.indexChanged.connect(self._stack_moved)
        self._journey.follow(self._journey_changed)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()

    @property
    def unsaved(self) -> bool:
        """Whether something is written that the file would not take, or that cannot be."""
        return self._editing.unsaved or self._when.has_wrong

    def leave(self) -> None:
        """Save what is being written in a field that has not been left, and what could not be saved before."""
        focused = self.focusWidget()
        if focused is not None:
            focused.clearFocus()
        self._editing.settle()

    @Slot()
    def _round_chosen(self) -> None:
        chosen = self._ui.combo_round.chosen
        self.leave()
        if isinstance(chosen, UUID) and not self.unsaved:
            self._round_id = chosen
        self._journey_changed()

    def _show_rounds(self) -> None:
        """Offer the rounds; when there are others than before, the one that is shown first is shown."""
        rounds = tuple((one.id, one.title) for one in self._journey.view.rounds) if self._journey.is_open else ()
        if rounds != self._rounds:
            self._rounds, self._round_id = rounds, None
        round_ = self._round()
        self._ui.combo_round.show_items(rounds, round_.id if round_ is not None else None)
        for widget in (self._ui.label_round, self._ui.combo_round):
            widget.setVisible(len(rounds) > 1)

    @Slot()
    def _journey_changed(self) -> None:
        self._show_rounds()
        round_ = self._round()
        if round_ is None or round_.id != self._situation.round_id:
            self._situation = Situation()
            self._editing.close()
        self._show_rows()
        if self.isVisible():
            self._look()

    def _look(self) -> None:
        round_ = self._round()
        if round_ is None:
            return
        round_id = round_.id
        workshops = tuple(w.id for w in self._journey.view.workshops if w.round_id == round_id)
        self._journey.look(lambda store: look_at(store, round_id, workshops), self._looked)

    @Slot(object)
    def _looked(self, situation: Situation) -> None:
        """Take what was read, but not while something newer is on its way to the file: then look again."""
        round_ = self._round()
        if round_ is None or round_.id != situation.round_id:
            return
        if self._editing.is_saving:
            self._look_again = True
            return
        self._situation = situation
        self._capacity.show_questions(situation.questions)
        self._show_rows()

    def _show_rows(self) -> None:
        round_ = self._round()
        is_open = round_ is not None and round_.state is RoundState.OPEN
        plans, questions = self._situation.plans, self._situation.questions
        shown = [w for w in self._journey.view.workshops if round_ is not None and w.round_id == round_.id]
        self._model.set_rows([plan_row(w, plans.get(w.id), questions) for w in shown])
        self._ui.stack.setCurrentWidget(self._ui.page_list if shown else self._ui.page_empty)
        self._ui.button_create.setVisible(is_open and bool(shown))
        self._ui.button_begin.setVisible(is_open)
        for widget in (self._ui.button_undo, self._ui.button_redo, self._ui.label_saved):
            widget.setVisible(bool(shown))
        if shown and self._chosen() is None:
            first_open = next((w for w in shown if w.state is WorkshopState.OPEN), shown[0])
            self._ui.table_plans.choose_key(first_open.id)
        self._workshop_chosen()

    @Slot()
    def _workshop_chosen(self) -> None:
        row = self._chosen()
        self._ui.button_rename.setEnabled(row is not None)
        self._ui.button_languages.setEnabled(row is not None and row.view.state is WorkshopState.OPEN)
        self._ui.button_run_sheet.setEnabled(row is not None and row.plan is not None)
        self._ui.tabs.setEnabled(row is not None and row.plan is not None)
        more = more_languages(could_have(row.view, self._situation.languages)) if row is not None else ""
        self._ui.label_languages.setText(more)
        self._ui.label_languages.setVisible(bool(more))
        self._ui.label_plan.setText(f"Plan för {row.view.name}" if row is not None else "")
        self._ui.label_closed.setVisible(row is not None and row.view.state is WorkshopState.CLOSED)
        if row is not None and row.plan is not None:
            self._open_plan(row)

    def _open_plan(self, row: PlanRow) -> None:
        assert row.plan is not None  # noqa: S101
        if self._editing.workshop != row.view.id:
            self._ui.label_saved.setText("")
        self._editing.open(row.view.id, row.plan, can_write=row.view.state is WorkshopState.OPEN)

    @Slot()
    def _plan_changed(self) -> None:
        workshop = self._editing.workshop
        if workshop is None:
            return
        self._banner.withdraw(self._refusal)
        plans = {**self._situation.plans, workshop: self._editing.plan}
        self._situation = replace(self._situation, plans=plans)
        self._model.set_rows(
            [
                plan_row(row.view, self._editing.plan, self._situation.questions) if row.view.id == workshop else row
                for row in self._model.rows
            ]
        )

    @Slot(bool)
    def _saving(self, under_way: bool) -> None:
        if under_way:
            return
        if self._ui.label_saved.text() == "Inte sparat" and not self._editing.unsaved:
            self._banner.withdraw(self._refusal)
        tell_saved(self._ui.label_saved, unsaved=self._editing.unsaved)
        self.plan_saved.emit()
        if self._look_again:
            self._look_again = False
            self._look()

    @Slot(str)
    def _refused(self, sentence: str) -> None:
        self._refusal = sentence
        self._banner.warn(sentence)

    @Slot()
    def _stack_moved(self) -> None:
        show_steps(self._ui.button_undo, self._ui.button_redo, self._editing.undo_stack)

    @Slot()
    def _create_clicked(self) -> None:
        round_ = self._round()
        if round_ is None:
            return
        round_id, wanted = round_.id, self._dialogs.new_workshop(self._situation.languages)
        if wanted is None:
            return

        def create(store: "Store") -> UUID:
            from kulturverktyg.prepare.workshops import create_workshop

            return create_workshop(store, round_id, wanted.name, wanted.languages)

        self._journey.change(create, self._workshop_created)

    @Slot(object)
    def _workshop_created(self, changed: Changed[UUID]) -> None:
        self._ui.table_plans.choose_key(changed.value)
        self._ui.table_plans.setFocus()

    @Slot()
    def _rename_clicked(self) -> None:
        row = self._chosen()
        if row is None:
            return
        workshop = row.view
        name = self._dialogs.line("Byt namn", "Workshoppens namn", workshop.name)
        if name is None or name == workshop.name:
            return

        def rename(store: "Store") -> None:
            from kulturverktyg.prepare.workshops import rename_workshop

            rename_workshop(store, workshop.id, name)

        self._journey.change(rename)

    @Slot()
    def _languages_clicked(self) -> None:
        row = self._chosen()
        if row is None or not self._situation.languages:
            return
        workshop = row.view
        languages = self._dialogs.workshop_languages(workshop.name, self._situation.languages, workshop.languages)
        if languages is None or languages == workshop.languages:
            return

        def offer(store: "Store") -> None:
            from kulturverktyg.prepare.workshops import set_languages

            set_languages(store, workshop.id, languages)

        self._journey.change(offer)

    @Slot()
    def _run_sheet_clicked(self) -> None:
        self._ui.button_run_sheet.setFocus()  # what is being written in a cell is left, and with it saved
        self._editing.settle_asked.emit()
        row = self._chosen()
        if row is None or row.plan is None or self._when.point_out():
            return
        path = self._dialogs.save_file("Spara körschemat", file_name(row.view.name), "PDF (*.pdf)")
        if path is None:
            return
        chosen, view, workshop = path, self._journey.view, row.view
        plan, questions = row.plan, self._situation.questions

        def save(store: "Store") -> Path:
            from kulturverktyg.prepare.workshops import uses_codes

            sheet = sheet_of(view, workshop, plan, questions, uses_codes=uses_codes(store, workshop.id))
            return save_sheet(sheet, chosen)

        self._journey.look(save, self._sheet_saved)

    @Slot(object)
    def _sheet_saved(self, path: Path) -> None:
        self._banner.offer(f"Körschemat är sparat som {path.name}, färdigt att skriva ut.")

    def _chosen(self) -> PlanRow | None:
        row = self._ui.table_plans.current_row()
        return row if isinstance(row, PlanRow) else None

    def _round(self) -> RoundView | None:
        if not self._journey.is_open:
            return None
        rounds = self._journey.view.rounds
        return next((one for one in rounds if one.id == self._round_id), round_shown(self._journey.view))


def _workshop_id(row: PlanRow) -> UUID:
    return row.view.id
