"""Teman: what comes back in several interviews, with all that has been marked as it."""

from dataclasses import dataclass
from uuid import UUID, uuid4

from PySide6.QtCore import QSettings, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from kulturverktyg.gui.desk.ideas.colours import COLOURS, mark_icon
from kulturverktyg.gui.desk.interviews.editing import InterviewsEditing
from kulturverktyg.gui.desk.ordered_rows import OrderedRows
from kulturverktyg.gui.desk.settled_field import SettledField
from kulturverktyg.gui.forms.ui_interviews_themes_pane import Ui_InterviewsThemesPane
from kulturverktyg.gui.models.rows import Column, RowsModel
from kulturverktyg.gui.theme import Appearance
from kulturverktyg.gui.widgets.dialogs import Dialogs
from kulturverktyg.model.kinds import QuoteState
from kulturverktyg.understand.interview import STATES, InterviewView, PassageView, Theme, label_of, role_words
from kulturverktyg.understand.interview_edits import themes

_COLOURS = tuple((place, colour.name) for place, colour in enumerate(COLOURS))


@dataclass(frozen=True)
class _Row:
    """``roles`` are those in whose interviews it has been marked."""

    theme: Theme
    passages: int
    roles: str


@dataclass(frozen=True)
class _Said:
    interview: InterviewView
    passage: PassageView
    label: str


class InterviewsThemesPane(QWidget):
    """A table of themes beside what belongs to the chosen one. ``passage_wanted`` leads to a passage in its note."""

    passage_wanted = Signal(object)

    def __init__(
        self,
        editing: InterviewsEditing,
        dialogs: Dialogs,
        appearance: Appearance,
        settings: QSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._editing = editing
        self._dialogs = dialogs
        self._appearance = appearance
        self._chosen: UUID | None = None
        self._ui = Ui_InterviewsThemesPane()
        self._ui.setupUi(self)
        self._model: RowsModel[_Row] = RowsModel(
            (
                Column("Tema", lambda row: row.theme.name, wide=True, narrowest=150),
                Column("Markeringar", lambda row: str(row.passages), number=lambda row: row.passages),
                Column("Av", lambda row: row.roles, widest=150),
            ),
            key=lambda row: row.theme.id,
            parent=self,
        )
        self._said: RowsModel[_Said] = RowsModel(
            (
                Column("Sagt", lambda row: " ".join(row.interview.words(row.passage).split()), wide=True),
                Column("Av", lambda row: row.label, widest=170),
                Column("Citat", lambda row: _quote_words(row.passage), widest=110),
            ),
            key=lambda row: row.passage.id,
            parent=self,
        )
        self._ui.table_themes.give_lines()
        self._ui.table_themes.show_rows(self._model)
        self._ui.table_themes.keep_widths(settings, "table_themes")
        self._ui.table_passages.give_two_lines()
        self._ui.table_passages.show_rows(self._said)
        self._ui.table_passages.horizontalHeader().setResizeContentsPrecision(0)
        self._ui.table_passages.keep_widths(settings, "table_theme_passages")
        self._name = SettledField(self._ui.edit_name, editing, self)
        self._connect()

    def _connect(self) -> None:
        ui = self._ui
        buttons = (ui.button_add, ui.button_remove, ui.button_up, ui.button_down)
        self._order = OrderedRows(ui.table_themes, buttons, self._add_clicked, self._remove, self._move, self)
        self._name.settled.connect(self._name_settled)
        ui.combo_colour.activated.connect(self._colour_chosen)
        ui.table_themes.selection_changed.connect(self._row_chosen)
        ui.table_themes.chosen.connect(self._name_chosen)
        ui.table_passages.selection_changed.connect(self._said_chosen)
        ui.table_passages.chosen.connect(self._open_clicked)
        ui.button_open.clicked.connect(self._open_clicked)
        self._appearance.changed.connect(self._show)
        self._editing.changed.connect(self._show)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()

    @Slot()
    def _show(self) -> None:
        if not self._editing.is_open or not self.isVisible():
            return
        value, roles, chosen = self._editing.value, self._editing.ground.roles, self._chosen
        rows = []
        for theme in value.themes:
            said = [(one, passage) for one, passage in value.passages() if theme.id in passage.themes]
            by = dict.fromkeys(role_words(one.role_id, roles) for one, _ in said)
            rows.append(_Row(theme, len(said), ", ".join(by)))
        if tuple(rows) != self._model.rows:
            self._model.set_rows(rows)
        if rows and self._ui.table_themes.current_row() is None:
            ids = [row.theme.id for row in rows]
            self._ui.table_themes.choose_key(chosen if chosen in ids else ids[0])
        self._show_theme()

    @Slot()
    def _row_chosen(self) -> None:
        self._name.settle()
        self._show_theme()

    def _show_theme(self) -> None:
        ui, row = self._ui, self._current()
        self._chosen = row.theme.id if row is not None else None
        self._name.show(row.theme.name if row is not None else "")
        if not ui.edit_name.hasFocus():
            ui.edit_name.setCursorPosition(0)
        ui.combo_colour.show_items(_COLOURS, row.theme.colour % len(COLOURS) if row is not None else None)
        for place, _ in _COLOURS:
            mark = mark_icon(place, self._appearance.mode, self.devicePixelRatioF())
            ui.combo_colour.setItemData(place, mark, Qt.ItemDataRole.DecorationRole)
        ui.panel_theme.setEnabled(row is not None)
        self._order.show([each.theme.id for each in self._model.rows], self._chosen)
        self._show_said(row.theme if row is not None else None)

    def _show_said(self, theme: Theme | None) -> None:
        roles = self._editing.ground.roles
        said = [
            _Said(one, passage, label_of(one, roles))
            for one, passage in self._editing.value.passages()
            if theme is not None and theme.id in passage.themes
        ]
        if tuple(said) != self._said.rows:
            self._said.set_rows(said)
        words = f"Sagt om ”{theme.name}”" if theme is not None else "Lägg till ett tema för att börja"
        self._ui.label_passages.setText(words if said or theme is None else f"Inga markeringar om ”{theme.name}” än")
        self._said_chosen()

    @Slot()
    def _said_chosen(self) -> None:
        self._ui.button_open.setEnabled(self._ui.table_passages.current_row() is not None)

    def _current(self) -> _Row | None:
        row: _Row | None = self._ui.table_themes.current_row()
        return row

    @Slot()
    def _add_clicked(self) -> None:
        self._editing.settle_asked.emit()
        name = self._dialogs.line("Nytt tema", "Vad kommer igen?")
        if name is None:
            return
        theme = Theme(uuid4(), name, themes.next_colour(self._editing.value, len(COLOURS)))
        self._editing.perform("lägg till ett tema", lambda value: themes.add_theme(value, theme))
        self._ui.table_themes.choose_key(theme.id)
        self._ui.table_themes.setFocus()

    @Slot()
    def _name_chosen(self) -> None:
        self._ui.edit_name.setFocus()
        self._ui.edit_name.selectAll()

    def _remove(self, key: UUID) -> None:
        self._editing.perform("ta bort ett tema", lambda value: themes.remove_theme(value, key))

    def _move(self, key: UUID, step: int) -> None:
        self._editing.perform("flytta ett tema", lambda value: themes.move_theme(value, key, step))

    @Slot(str)
    def _name_settled(self, name: str) -> None:
        key = self._chosen
        if key is not None:
            self._editing.perform("byt namn på ett tema", lambda value: themes.rename_theme(value, key, name))

    @Slot()
    def _colour_chosen(self) -> None:
        key, colour = self._chosen, self._ui.combo_colour.chosen
        if key is not None and isinstance(colour, int):
            self._editing.perform("byt färg på ett tema", lambda value: themes.colour_theme(value, key, colour))

    @Slot()
    def _open_clicked(self) -> None:
        said: _Said | None = self._ui.table_passages.current_row()
        if said is not None:
            self.passage_wanted.emit(said.passage.id)


def _quote_words(passage: PassageView) -> str:
    return "" if passage.state is QuoteState.NONE else STATES[passage.state]
