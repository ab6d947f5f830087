"""When and where a workshop is, and the day by which people hear what came of it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QLineEdit

from kulturverktyg.errors import KnownError
from kulturverktyg.gui.desk.workshops.days import clock_words, day_words, duration_words, read_clock, read_day
from kulturverktyg.gui.desk.workshops.editing import PlanEditing
from kulturverktyg.gui.forms.ui_workshops_page import Ui_WorkshopsPage
from kulturverktyg.gui.widgets.announce import polish
from kulturverktyg.gui.widgets.banner import Banner
from kulturverktyg.prepare.workshop_plan import (
    LONGEST_WORDS,
    WorkshopPlan,
    end_words,
    one_line,
    refuse_impossible,
)

_DATE, _FEEDBACK = "date", "feedback_date"
_STAYS = "Det du skrev står kvar i planen som du lämnade."


@dataclass(frozen=True)
class _Field:
    """A field of the plan: how it is shown and read, and what *Ångra* calls changing it."""

    edit: QLineEdit
    name: str
    words: str
    show: Callable[[Any], str]
    read: Callable[[str], Any]
    expected: str = ""


@dataclass(frozen=True)
class _Wrong:
    """What was typed that cannot be, and why."""

    typed: str
    why: str


class WhenFields(QObject):
    """Works the first tab: each field is saved when it is left. What is wrong stays with its workshop to be mended."""

    def __init__(self, ui: Ui_WorkshopsPage, editing: PlanEditing, banner: Banner, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._editing = editing
        self._banner = banner
        self._wrong: dict[tuple[UUID, str], _Wrong] = {}
        self._shown: UUID | None = None
        self._said = ""
        day, clock = "en dag. Skriv den som 2027-03-16.", "ett klockslag. Skriv det som 09:00."
        self._fields = (
            _Field(ui.edit_date, _DATE, "ändra dagen", day_words, read_day, day),
            _Field(ui.edit_starts, "starts", "ändra när den börjar", clock_words, read_clock, clock),
            _Field(ui.edit_place, "place", "ändra platsen", str, one_line),
            _Field(ui.edit_feedback, _FEEDBACK, "ändra återkopplingens dag", day_words, read_day, day),
        )
        self._examples = {field: field.edit.placeholderText() for field in self._fields}
        ui.edit_place.setMaxLength(LONGEST_WORDS)
        for field in self._fields:
            field.edit.editingFinished.connect(self._settle)
        editing.settle_asked.connect(self._settle)
        editing.opened.connect(self._show_anew)
        editing.changed.connect(self._show)

    @property
    def has_wrong(self) -> bool:
        """Whether anything typed is kept that no plan can hold, in whichever workshop."""
        return bool(self._wrong)

    def point_out(self) -> bool:
        """Say what is wrong in the plan that is open and go there; False when nothing is."""
        field = next((field for field in self._fields if self._wrong_in(field)), None)
        if field is None:
            return False
        self._ui.tabs.setCurrentWidget(self._ui.tab_when)
        field.edit.setFocus()
        self._say()
        return True

    @Slot()
    def _show_anew(self) -> None:
        before, self._shown = self._shown, self._editing.workshop
        if not self._editing.can_write:
            self._wrong = {key: wrong for key, wrong in self._wrong.items() if key[0] != self._shown}
        left = next((wrong for key, wrong in self._wrong.items() if key[0] == before), None)
        for field in self._fields:
            field.edit.setReadOnly(not self._editing.can_write)
            field.edit.setPlaceholderText(self._examples[field] if self._editing.can_write else "inte bestämt")
            polish(field.edit)
        self._show()
        if before != self._shown and left is not None:
            self._warn(f"{left.why} {_STAYS}")
        elif any(self._wrong_in(field) for field in self._fields):
            self._say()

    @Slot()
    def _show(self) -> None:
        """Show the plan; what was typed wrong stays to be mended."""
        plan = self._editing.plan
        for field in self._fields:
            self._forget_mended(field)
            wrong = self._wrong_in(field)
            field.edit.setText(wrong.typed if wrong is not None else field.show(getattr(plan, field.name)))
            _mark(field.edit, wrong=wrong is not None)
        self._ui.label_ends.setText(_ends(plan))

    @Slot()
    def _settle(self) -> None:
        """Read what has been typed; what could not be beside another field may be now."""
        if self._editing.workshop is None:
            return
        typed = {field: field.edit.text() for field in self._fields if field.edit.isModified()}
        if not typed:
            return
        wrong = {field: field.edit.text() for field in self._fields if self._wrong_in(field)}
        for field, words in (typed | wrong).items():
            self._read(self._editing.workshop, field, words)
        self._show()
        self._say(*typed)

    def _read(self, workshop: UUID, field: _Field, typed: str) -> None:
        key = (workshop, field.name)
        field.edit.setModified(False)
        try:
            plan = replace(self._editing.plan, **{field.name: field.read(typed)})
            if field.name == _DATE:
                plan = self._without_earlier_feedback(workshop, plan)
            refuse_impossible(plan)
        except ValueError:
            self._wrong[key] = _Wrong(typed, f"”{typed[:40]}” är inte {field.expected}")
        except KnownError as error:
            self._wrong[key] = _Wrong(typed, str(error))
        else:
            self._wrong.pop(key, None)
            self._editing.perform(field.words, plan)

    def _without_earlier_feedback(self, workshop: UUID, plan: WorkshopPlan) -> WorkshopPlan:
        """The workshop may be moved: what was promised for an earlier day stays where it is written, to be mended."""
        try:
            refuse_impossible(plan)
        except KnownError as error:
            self._wrong[workshop, _FEEDBACK] = _Wrong(day_words(plan.feedback_date), str(error))
            return replace(plan, feedback_date=None)
        return plan

    def _forget_mended(self, field: _Field) -> None:
        """Undone, a field may hold again what was wrong beside another."""
        workshop, wrong = self._editing.workshop, self._wrong_in(field)
        held = field.show(getattr(self._editing.plan, field.name))
        if workshop is not None and wrong is not None and wrong.typed == held:
            self._wrong.pop((workshop, field.name))

    def _wrong_in(self, field: _Field) -> _Wrong | None:
        workshop = self._editing.workshop
        return self._wrong.get((workshop, field.name)) if workshop is not None else None

    def _say(self, *typed: _Field) -> None:
        """Say what is wrong in the plan that is open, first in what was ``typed``; what is mended is said no more."""
        wrong = next(filter(None, map(self._wrong_in, (*typed, *self._fields))), None)
        if wrong is not None:
            self._warn(wrong.why)
        else:
            self._banner.withdraw(self._said)

    def _warn(self, sentence: str) -> None:
        self._said = sentence
        self._banner.warn(sentence)


def _mark(field: QLineEdit, *, wrong: bool) -> None:
    if bool(field.property("wrong")) is not wrong:
        field.setProperty("wrong", wrong)
        polish(field)


def _ends(plan: WorkshopPlan) -> str:
    minutes = sum(step.minutes for step in plan.agenda)
    if not minutes:
        return ""
    if plan.starts is None:
        return f"Dagordningen tar {duration_words(minutes)}."
    ends = end_words(plan.starts, minutes)
    return f"Dagordningen tar {duration_words(minutes)}, så workshoppen slutar klockan {ends}."
