"""The agenda of a workshop: steps added, timed, named, moved and taken away."""

from dataclasses import replace

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractItemView

from kulturverktyg.gui.desk.workshops.days import duration_words
from kulturverktyg.gui.desk.workshops.editing import PlanEditing
from kulturverktyg.gui.forms.ui_workshops_page import Ui_WorkshopsPage
from kulturverktyg.gui.models.agenda import TITLE, AgendaDelegate, AgendaModel
from kulturverktyg.gui.widgets.typing_in_place import let_type
from kulturverktyg.prepare.workshop_plan import AgendaStep, WorkshopPlan, end_words

_NEW = AgendaStep(15, "Ny punkt")


class AgendaEditor(QObject):
    """Works the third tab."""

    def __init__(self, ui: Ui_WorkshopsPage, editing: PlanEditing, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._editing = editing
        self._model = AgendaModel(self)
        table = ui.table_agenda
        table.setModel(self._model)
        table.setItemDelegate(AgendaDelegate(table))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        table.fit_columns()
        table.selectionModel().currentChanged.connect(self._enable)
        self._model.edited.connect(self._edited)
        for button, key, slot, tip in (
            (ui.button_add_step, "Ins", self._add_clicked, "Lägg till efter den valda punkten (Insert)"),
            (ui.button_remove_step, "Del", self._remove_clicked, "Ta bort den valda punkten (Delete)"),
            (ui.button_step_up, "Alt+Up", self._up_clicked, "Flytta den valda punkten upp (Alt+Uppåtpil)"),
            (ui.button_step_down, "Alt+Down", self._down_clicked, "Flytta den valda punkten ner (Alt+Nedåtpil)"),
        ):
            button.clicked.connect(slot)
            button.setToolTip(tip)
            action = QAction(table, shortcut=QKeySequence(key))
            action.triggered.connect(slot)
            table.addAction(action)
        editing.opened.connect(self._show)
        editing.changed.connect(self._show)

    @Slot()
    def _show(self) -> None:
        plan, table = self._editing.plan, self._ui.table_agenda
        stood = table.currentIndex()
        row, column = stood.row(), stood.column()
        self._model.show_agenda(plan.agenda, plan.starts)
        if row >= 0 and not table.currentIndex().isValid():
            self._stand_on(min(row, len(plan.agenda) - 1), column)
        let_type(table, can_write=self._editing.can_write)
        self._ui.label_agenda.setText(agenda_words(plan))
        self._enable()

    @Slot()
    def _enable(self) -> None:
        row, last = self._ui.table_agenda.currentIndex().row(), len(self._model.agenda) - 1
        can_write = self._editing.can_write
        self._ui.button_add_step.setEnabled(can_write)
        self._ui.button_remove_step.setEnabled(can_write and row >= 0)
        self._ui.button_step_up.setEnabled(can_write and row > 0)
        self._ui.button_step_down.setEnabled(can_write and 0 <= row < last)

    @Slot(object)
    def _edited(self, agenda: tuple[AgendaStep, ...]) -> None:
        self._perform("ändra dagordningen", agenda)

    @Slot()
    def _add_clicked(self) -> None:
        agenda, row = self._model.agenda, self._ui.table_agenda.currentIndex().row()
        place = row + 1 if row >= 0 else len(agenda)
        self._perform("lägg till en punkt", (*agenda[:place], _NEW, *agenda[place:]))
        if len(self._model.agenda) > len(agenda):
            self._stand_on(place, TITLE)
            self._ui.table_agenda.setFocus()
            self._ui.table_agenda.edit(self._model.index(place, TITLE))

    @Slot()
    def _remove_clicked(self) -> None:
        agenda, row = self._model.agenda, self._ui.table_agenda.currentIndex().row()
        if row >= 0:
            self._perform("ta bort en punkt", agenda[:row] + agenda[row + 1 :])

    @Slot()
    def _up_clicked(self) -> None:
        self._move(-1)

    @Slot()
    def _down_clicked(self) -> None:
        self._move(1)

    def _move(self, step: int) -> None:
        agenda, stood = list(self._model.agenda), self._ui.table_agenda.currentIndex()
        row, target = stood.row(), stood.row() + step
        if row < 0 or not 0 <= target < len(agenda) or not self._editing.can_write:
            return
        agenda[row], agenda[target] = agenda[target], agenda[row]
        self._perform("flytta en punkt", tuple(agenda))
        self._stand_on(target, stood.column())

    def _stand_on(self, row: int, column: int) -> None:
        self._ui.table_agenda.setCurrentIndex(self._model.index(row, column))

    def _perform(self, words: str, agenda: tuple[AgendaStep, ...]) -> None:
        self._editing.perform(words, replace(self._editing.plan, agenda=agenda))


def agenda_words(plan: WorkshopPlan) -> str:
    """How long the agenda is, and when it ends."""
    minutes = sum(step.minutes for step in plan.agenda)
    if not plan.agenda:
        return "Lägg till den första punkten."
    ends = f", slutar {end_words(plan.starts, minutes)}" if plan.starts is not None else ""
    return f"Sammanlagt {duration_words(minutes)}{ends}"
