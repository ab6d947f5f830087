"""When and where a workshop is, and the day by which people hear what came of it."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QLineEdit

from kulturverktyg.gui.desk.workshops.days import (
    clock_words,
    day_words,
    duration_words,
    later,
    read_clock,
    read_day,
)
from kulturverktyg.gui.desk.workshops.editing import PlanEditing
from kulturverktyg.gui.forms.ui_workshops_page import Ui_WorkshopsPage
from kulturverktyg.gui.widgets.banner import Banner
from kulturverktyg.prepare.workshop_plan import WorkshopPlan


class WhenFields(QObject):
    """Works the first tab: each field is saved when it is left."""

    def __init__(self, ui: Ui_WorkshopsPage, editing: PlanEditing, banner: Banner, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._editing = editing
        self._banner = banner
        for field, slot in (
            (ui.edit_date, self._date_left),
            (ui.edit_starts, self._starts_left),
            (ui.edit_place, self._place_left),
            (ui.edit_feedback, self._feedback_left),
        ):
            field.editingFinished.connect(slot)
            editing.settle_asked.connect(slot)
        editing.opened.connect(self._show_anew)
        editing.changed.connect(self._show)

    @Slot()
    def _show_anew(self) -> None:
        for field in (self._ui.edit_date, self._ui.edit_starts, self._ui.edit_feedback):
            _mark(field, wrong=False)
        self._show()

    @Slot()
    def _show(self) -> None:
        """Show the plan; what was typed wrong stays to be mended."""
        plan = self._editing.plan
        for field, words in (
            (self._ui.edit_date, day_words(plan.date)),
            (self._ui.edit_starts, clock_words(plan.starts)),
            (self._ui.edit_place, plan.place),
            (self._ui.edit_feedback, day_words(plan.feedback_date)),
        ):
            if not field.property("wrong"):
                field.setText(words)
        self._ui.label_ends.setText(_ends(plan))

    @Slot()
    def _date_left(self) -> None:
        self._read(self._ui.edit_date, "date", "ändra dagen", read_day, "en dag. Skriv den som 2027-03-16.")

    @Slot()
    def _starts_left(self) -> None:
        self._read(
            self._ui.edit_starts, "starts", "ändra när den börjar", read_clock, "ett klockslag. Skriv det som 09:00."
        )

    @Slot()
    def _place_left(self) -> None:
        self._read(self._ui.edit_place, "place", "ändra platsen", _squeezed, "")

    @Slot()
    def _feedback_left(self) -> None:
        words = "ändra återkopplingens dag"
        self._read(self._ui.edit_feedback, "feedback_date", words, read_day, "en dag. Skriv den som 2027-04-06.")

    def _read(self, field: QLineEdit, name: str, words: str, read: Callable[[str], Any], expected: str) -> None:
        if self._editing.workshop is None or not field.isModified():
            return
        field.setModified(False)
        try:
            value = read(field.text())
        except ValueError:
            _mark(field, wrong=True)
            self._banner.warn(f"”{field.text()[:40]}” är inte {expected}")
            return
        _mark(field, wrong=False)
        if getattr(self._editing.plan, name) == value:
            self._show()
            return
        self._editing.perform(words, replace(self._editing.plan, **{name: value}))


def _squeezed(text: str) -> str:
    return " ".join(text.split())


def _mark(field: QLineEdit, *, wrong: bool) -> None:
    if bool(field.property("wrong")) is not wrong:
        field.setProperty("wrong", wrong)
        field.style().unpolish(field)
        field.style().polish(field)


def _ends(plan: WorkshopPlan) -> str:
    minutes = sum(step.minutes for step in plan.agenda)
    if not minutes:
        return ""
    if plan.starts is None:
        return f"Dagordningen tar {duration_words(minutes)}."
    ends = later(plan.starts, minutes)
    return f"Dagordningen tar {duration_words(minutes)}, så workshoppen slutar klockan {ends:%H:%M}."
