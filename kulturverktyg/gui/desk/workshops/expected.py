"""Who is expected at a workshop: a number for each unit and role, typed in place."""

from dataclasses import replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QAbstractItemView

from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.gui.desk.workshops.editing import PlanEditing
from kulturverktyg.gui.forms.ui_workshops_page import Ui_WorkshopsPage
from kulturverktyg.gui.models.rows import Index
from kulturverktyg.gui.models.unit_tree import UnitDelegate, UnitTreeModel
from kulturverktyg.gui.widgets.typing_in_place import let_type
from kulturverktyg.prepare.views import JourneyView
from kulturverktyg.prepare.workshop_plan import WorkshopPlan


class ExpectedModel(UnitTreeModel):
    """The journey's units with those who are expected in place of those who work there; names are not written."""

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags & ~Qt.ItemFlag.ItemIsEditable if index.column() == 0 else flags


class ExpectedTable(QObject):
    """Works the second tab."""

    def __init__(self, ui: Ui_WorkshopsPage, editing: PlanEditing, journey: OpenJourney, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._editing = editing
        self._journey = journey
        self._model = ExpectedModel(self)
        tree = ui.tree_expected
        tree.setModel(self._model)
        tree.setItemDelegate(UnitDelegate(tree))
        tree.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        tree.setAllColumnsShowFocus(False)
        tree.header().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._model.counted.connect(self._counted)
        ui.button_everyone.clicked.connect(self._everyone_clicked)
        ui.button_nobody.clicked.connect(self._nobody_clicked)
        editing.opened.connect(self._show)
        editing.changed.connect(self._show)

    @Slot()
    def _show(self) -> None:
        view, plan = self._here(), self._editing.plan
        units, tree = {unit.id for unit in view.units}, self._ui.tree_expected
        was_empty = not self._model.units
        known = {cell: count for cell, count in plan.expected.items() if cell[0] in units}
        before = [unit.id for unit in self._model.units]
        self._model.show_journey(replace(view, headcounts=known))
        if was_empty or before != [unit.id for unit in view.units]:
            tree.expandAll()
        tree.fit_columns()
        self._ui.label_expected.setText(expected_words(view, plan))
        can_write, everyone = self._editing.can_write, _everyone(view)
        let_type(tree, can_write=can_write)
        self._ui.button_everyone.setEnabled(can_write and plan.expected != everyone and bool(everyone))
        self._ui.button_nobody.setEnabled(can_write and plan.people > 0)

    def _here(self) -> JourneyView:
        """The journey as the workshop has it, with all units where somebody is expected from another than are asked."""
        whole = self._journey.view
        view, units = whole.at_workshop(self._editing.workshop), {unit.id for unit in whole.units}
        elsewhere = {unit for unit, _ in self._editing.plan.expected if unit in units} - {
            unit.id for unit in view.units
        }
        return replace(view, units=whole.units) if elsewhere else view

    @Slot(object, object, object)
    def _counted(self, unit: UUID, role: UUID, count: int | None) -> None:
        expected = {cell: people for cell, people in self._editing.plan.expected.items() if cell != (unit, role)}
        if count:
            expected[unit, role] = count
        self._perform("ändra hur många som väntas", expected)

    @Slot()
    def _everyone_clicked(self) -> None:
        self._perform("hämta antalen från Uppdrag", _everyone(self._journey.view))

    @Slot()
    def _nobody_clicked(self) -> None:
        self._perform("töm antalen", {})

    def _perform(self, words: str, expected: dict[Any, int]) -> None:
        self._editing.perform(words, replace(self._editing.plan, expected=expected))


def expected_words(view: JourneyView, plan: WorkshopPlan) -> str:
    """How many are expected in all, and of each role."""
    if not view.units:
        return "Lägg först in enheter och roller under Uppdrag."
    if not plan.people:
        return "Skriv hur många som väntas från varje enhet." if len(view.units) > 1 else "Skriv hur många som väntas."
    sums = {role.name: sum(n for (_, r), n in plan.expected.items() if r == role.id) for role in view.roles}
    by_role = ", ".join(f"{name.lower()} {count}" for name, count in sums.items() if count)
    return f"{plan.people} {'person' if plan.people == 1 else 'personer'} väntas: {by_role}."


def _everyone(view: JourneyView) -> dict[tuple[UUID, UUID], int]:
    return {cell: count for cell, count in view.headcounts.items() if count}
