"""What was learnt on the way, for oneself and for others."""

from dataclasses import replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import QSettings, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from kulturverktyg.decide import follow_up_edits
from kulturverktyg.decide.action_plan import LESSON_KINDS, ActionPlan, LessonView
from kulturverktyg.decide.measure import LONGEST_KIND
from kulturverktyg.gui.desk.plan.editing import ActionEditing
from kulturverktyg.gui.desk.plan.reasons_part import editor_of
from kulturverktyg.gui.desk.row_keys import work_rows
from kulturverktyg.gui.desk.settled_field import SettledField
from kulturverktyg.gui.forms.ui_lessons_part import Ui_LessonsPart
from kulturverktyg.gui.models.rows import Column, RowsModel
from kulturverktyg.gui.widgets.banner import Banner

_NEW = "Ny lärdom"


class LessonsPart(QWidget):
    """The third tab: a table, and the chosen lesson to write in."""

    def __init__(
        self, editing: ActionEditing, banner: Banner, settings: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._editing = editing
        self._banner = banner
        self._chosen: UUID | None = None
        self._ui = Ui_LessonsPart()
        self._ui.setupUi(self)
        ui = self._ui
        ui.combo_kind.addItems(list(LESSON_KINDS.values()))
        ui.combo_kind.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        editor_of(ui.combo_kind).setMaxLength(LONGEST_KIND)
        editor_of(ui.combo_kind).setPlaceholderText("eller skriv ett eget")
        self._kind = SettledField(editor_of(ui.combo_kind), editing, self)
        self._text = SettledField(ui.edit_text, editing, self)
        self._kind.settled.connect(self._kind_settled)
        ui.combo_kind.activated.connect(self._kind.settle)
        self._text.settled.connect(self._text_settled)
        self._model: RowsModel[LessonView] = RowsModel(_columns(), key=_lesson_id, parent=self)
        ui.table_lessons.show_rows(self._model)
        ui.table_lessons.give_lines()
        ui.table_lessons.keep_widths(settings, "table_lessons")
        ui.table_lessons.selection_changed.connect(self._row_chosen)
        work_rows(ui.table_lessons, (ui.button_add, self._add_clicked), (ui.button_remove, self._remove_clicked))
        ui.button_begin.clicked.connect(self._add_clicked)

    def show_plan(self, plan: ActionPlan) -> None:
        """Show the lessons as they stand."""
        ui = self._ui
        ui.stack.setCurrentWidget(ui.page_lessons if plan.lessons else ui.page_empty)
        if not plan.lessons:
            return
        if all(one.id != self._chosen for one in plan.lessons):
            self._chosen = plan.lessons[0].id
        chosen = self._chosen
        self._model.set_rows(plan.lessons)
        self._chosen = chosen  # the table chose what was chosen in it before
        ui.table_lessons.choose_key(chosen)
        self._show_chosen()

    @Slot()
    def _row_chosen(self) -> None:
        lesson = self._ui.table_lessons.current_row()
        if lesson is not None and lesson.id != self._chosen:
            self._chosen = lesson.id
            self._show_chosen()

    def _show_chosen(self) -> None:
        lesson = self._lesson()
        if lesson is not None:
            self._kind.show(LESSON_KINDS.get(lesson.kind, lesson.kind))
            self._text.show(lesson.text)

    @Slot()
    def _add_clicked(self) -> None:
        lesson = LessonView("hardest", _NEW)
        self._chosen = lesson.id
        self._editing.perform("lägg till en lärdom", lambda plan: follow_up_edits.keep_lesson(plan, lesson))
        self._ui.edit_text.setFocus()
        self._ui.edit_text.selectAll()

    @Slot()
    def _remove_clicked(self) -> None:
        lesson = self._lesson()
        if lesson is not None:
            gone = lesson.id
            self._editing.perform("ta bort en lärdom", lambda plan: follow_up_edits.remove_lesson(plan, gone))
            self._banner.offer("Lärdomen är borttagen. Ångra tar tillbaka den.")

    @Slot(str)
    def _kind_settled(self, words: str) -> None:
        known = {said.casefold(): kind for kind, said in LESSON_KINDS.items()}
        self._keep("ändra lärdomens slag", kind=known.get(words.casefold(), words))

    @Slot(str)
    def _text_settled(self, text: str) -> None:
        self._keep("ändra lärdomen", text=text)

    def _keep(self, words: str, **changed: Any) -> None:
        lesson = self._lesson()
        if lesson is not None:
            kept = replace(lesson, **changed)
            self._editing.perform(words, lambda plan: follow_up_edits.keep_lesson(plan, kept))

    def _lesson(self) -> LessonView | None:
        lessons = self._editing.value.lessons if self._editing.is_open else ()
        return next((lesson for lesson in lessons if lesson.id == self._chosen), None)


def _columns() -> tuple[Column[LessonView], ...]:
    return (
        Column("Slag", lambda one: LESSON_KINDS.get(one.kind, one.kind), widest=160),
        Column("Lärdom", lambda one: one.text, wide=True, narrowest=240),
    )


def _lesson_id(lesson: LessonView) -> UUID:
    return lesson.id
