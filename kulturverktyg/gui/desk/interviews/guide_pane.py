"""Guide: what is asked, of all and of each role."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID, uuid4

from PySide6.QtCore import QSettings, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from kulturverktyg.gui.desk.interviews.editing import InterviewsEditing
from kulturverktyg.gui.desk.ordered_rows import OrderedRows
from kulturverktyg.gui.desk.settled_field import SettledField
from kulturverktyg.gui.forms.ui_interviews_guide_pane import Ui_InterviewsGuidePane
from kulturverktyg.gui.models.rows import Column, RowsModel
from kulturverktyg.understand.interview import GuideLine
from kulturverktyg.understand.interview_edits import guide

TO_ALL = "Alla"


@dataclass(frozen=True)
class _Row:
    line: GuideLine
    to: str


class InterviewsGuidePane(QWidget):
    """A table by role, and a form for the chosen question. ``print_asked`` when the guide is to be printed."""

    print_asked = Signal()

    def __init__(self, editing: InterviewsEditing, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editing = editing
        self._chosen: UUID | None = None
        self._ui = Ui_InterviewsGuidePane()
        self._ui.setupUi(self)
        self._model: RowsModel[_Row] = RowsModel(
            (
                Column("Till", lambda row: row.to, widest=180),
                Column("Fråga", lambda row: row.line.text, wide=True, narrowest=240),
            ),
            key=lambda row: row.line.id,
            parent=self,
        )
        self._ui.table_guide.give_lines()
        self._ui.table_guide.show_rows(self._model)
        self._ui.table_guide.keep_widths(settings, "table_guide")
        self._text = SettledField(self._ui.text_question, editing, self)
        self._connect()

    def _connect(self) -> None:
        ui = self._ui
        buttons = (ui.button_add, ui.button_remove, ui.button_up, ui.button_down)
        self._order = OrderedRows(ui.table_guide, buttons, self._add_clicked, self._remove, self._move, self)
        self._text.settled.connect(self._text_settled)
        ui.combo_to.activated.connect(self._role_chosen)
        ui.table_guide.selection_changed.connect(self._row_chosen)
        ui.table_guide.chosen.connect(self._write_chosen)
        ui.button_print.clicked.connect(self.print_asked)
        self._editing.changed.connect(self._show)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()

    @Slot()
    def _show(self) -> None:
        if not self._editing.is_open or not self.isVisible():
            return
        rows, chosen = self._rows(), self._chosen
        self._model.set_rows(rows)
        if rows and self._ui.table_guide.current_row() is None:
            ids = [row.line.id for row in rows]
            self._ui.table_guide.choose_key(chosen if chosen in ids else ids[0])
        self._ui.button_print.setEnabled(any(row.line.text.strip() for row in rows))
        self._show_line()

    def _rows(self) -> Sequence[_Row]:
        """Those to all first, then by role."""
        roles = self._editing.ground.roles
        return [
            _Row(line, roles[role_id] if role_id is not None else TO_ALL)
            for role_id in (None, *roles)
            for line in self._editing.value.guide
            if line.role_id == role_id
        ]

    @Slot()
    def _row_chosen(self) -> None:
        self._text.settle()
        self._show_line()

    def _show_line(self) -> None:
        ui, row = self._ui, self._current()
        self._chosen = row.line.id if row is not None else None
        self._text.show(row.line.text if row is not None else "")
        roles = ((TO_ALL, "Till alla"), *self._editing.ground.roles.items())
        ui.combo_to.show_items(roles, (row.line.role_id or TO_ALL) if row is not None else None)
        ui.panel_question.setEnabled(row is not None)
        same = [each.line.id for each in self._model.rows if row is not None and each.line.role_id == row.line.role_id]
        self._order.show([each.line.id for each in self._model.rows], self._chosen, same)

    def _current(self) -> _Row | None:
        row: _Row | None = self._ui.table_guide.current_row()
        return row

    @Slot()
    def _add_clicked(self) -> None:
        self._editing.settle_asked.emit()
        row = self._current()
        line = GuideLine(uuid4(), row.line.role_id if row is not None else None)
        after = row.line.id if row is not None else None
        self._editing.perform("lägg till en fråga", lambda value: guide.add_line(value, line, after))
        self._ui.table_guide.choose_key(line.id)
        self._ui.text_question.setFocus()

    @Slot()
    def _write_chosen(self) -> None:
        self._ui.text_question.setFocus()

    def _remove(self, key: UUID) -> None:
        self._editing.perform("ta bort en fråga", lambda value: guide.remove_line(value, key))

    def _move(self, key: UUID, step: int) -> None:
        self._editing.perform("flytta en fråga", lambda value: guide.move_line(value, key, step))

    @Slot(str)
    def _text_settled(self, text: str) -> None:
        key = self._chosen
        if key is not None:
            self._editing.perform("ändra frågan", lambda value: guide.write_line(value, key, text))

    @Slot()
    def _role_chosen(self) -> None:
        key, chosen = self._chosen, self._ui.combo_to.chosen
        role_id = chosen if isinstance(chosen, UUID) else None
        if key is not None:
            self._editing.perform("ställ frågan till någon annan", lambda value: guide.ask_role(value, key, role_id))
            self._ui.table_guide.choose_key(key)
