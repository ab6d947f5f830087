"""Anteckningar: the notes by role, searched through, written, and marked in."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from PySide6.QtCore import QSettings, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from kulturverktyg.errors import KnownError
from kulturverktyg.gui.desk.interviews.coding_part import CodingPart
from kulturverktyg.gui.desk.interviews.editing import InterviewsEditing
from kulturverktyg.gui.desk.interviews.note_writing import NoteWriting
from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.gui.desk.row_keys import beside, work_rows
from kulturverktyg.gui.forms.ui_interviews_notes_pane import Ui_InterviewsNotesPane
from kulturverktyg.gui.models.rows import Column, RowsModel
from kulturverktyg.gui.theme import Appearance
from kulturverktyg.gui.widgets.banner import Banner
from kulturverktyg.gui.widgets.dialogs import Dialogs
from kulturverktyg.understand.interview import NO_ROLE, Interviews, InterviewView, role_words
from kulturverktyg.understand.interview_edits import notes
from kulturverktyg.understand.interview_file import KINDS

if TYPE_CHECKING:
    from kulturverktyg.store.store import Store
    from kulturverktyg.understand.note_search import Spans

_MARK = "Ett slumpat nummer. Det säger inget om vem, när eller i vilken ordning."


@dataclass(frozen=True)
class _Row:
    interview: InterviewView
    role: str


@dataclass(frozen=True)
class _Found:
    asked: str
    spans: "Mapping[UUID, Spans]"


@dataclass(frozen=True)
class _Imported:
    """The words of the files that could be read, and a sentence on each of the others."""

    texts: Sequence[str]
    refused: Sequence[str]


class InterviewsNotesPane(QWidget):
    """The list, the note in large type, and what is marked in it; ``quoted`` carries a passage that is a quote now."""

    quoted = Signal(object)

    def __init__(
        self,
        editing: InterviewsEditing,
        journey: OpenJourney,
        dialogs: Dialogs,
        banner: Banner,
        appearance: Appearance,
        settings: QSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._editing = editing
        self._journey = journey
        self._dialogs = dialogs
        self._banner = banner
        self._chosen: UUID | None = None
        self._found: Mapping[UUID, Spans] | None = None
        self._ui = Ui_InterviewsNotesPane()
        self._ui.setupUi(self)
        self._model: RowsModel[_Row] = RowsModel(
            (
                Column("Roll", lambda row: row.role, tip=_about, wide=True, narrowest=90),
                Column("Nr", lambda row: row.interview.mark, tip=lambda _row: _MARK),
            ),
            key=lambda row: row.interview.id,
            parent=self,
        )
        self._ui.table_notes.show_rows(self._model)
        self._ui.table_notes.keep_widths(settings, "table_notes")
        self._writing = NoteWriting(self._ui.text_note, editing, self)
        self._coding = CodingPart(self._ui, self._writing, editing, appearance, settings, self)
        self._coding.quoted.connect(self.quoted)
        self._connect()

    def _connect(self) -> None:
        ui = self._ui
        work_rows(
            ui.table_notes, (ui.button_add_note, self._add_clicked), (ui.button_remove_note, self._remove_clicked)
        )
        ui.button_import.clicked.connect(self._import_clicked)
        ui.edit_search.textChanged.connect(self._search)
        ui.combo_role.activated.connect(self._role_chosen)
        ui.spin_people.given.connect(self._people_given)
        ui.table_notes.selection_changed.connect(self._row_chosen)
        ui.table_notes.chosen.connect(self._write_chosen)
        self._editing.opened.connect(self._forget_search)
        self._editing.changed.connect(self._show)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()

    def open_passage(self, passage_id: UUID) -> None:
        """Show a passage in its note."""
        found = self._editing.value.passage(passage_id)
        if found is None:
            return
        self._ui.edit_search.setText("")
        self._forget_search()
        self._show()
        self._ui.table_notes.choose_key(found[0].id)
        self._coding.choose(passage_id)
        self._ui.text_note.setFocus()

    @Slot()
    def _show(self) -> None:
        if not self._editing.is_open or not self.isVisible():
            return
        roles, found, chosen = self._editing.ground.roles, self._found, self._chosen
        everything = self._editing.value.interviews
        rows = [_Row(one, role_words(one.role_id, roles)) for one in everything if found is None or one.id in found]
        self._model.set_rows(rows)
        if rows and self._ui.table_notes.current_row() is None:
            ids = [row.interview.id for row in rows]
            self._ui.table_notes.choose_key(chosen if chosen in ids else ids[0])
        self._ui.label_found.setText(_found_words(len(rows), len(everything), searched=found is not None))
        self._ui.label_found.setVisible(bool(self._ui.label_found.text()))
        self._show_note()

    @Slot()
    def _row_chosen(self) -> None:
        row = self._current()
        if row is None or row.interview.id != self._chosen:
            self._writing.settle()
            self._show_note()

    def _show_note(self) -> None:
        ui, row = self._ui, self._current()
        interview = row.interview if row is not None else None
        self._chosen = interview.id if interview is not None else None
        self._writing.show(interview)
        roles = (*self._editing.ground.roles.items(), (NO_ROLE, NO_ROLE))
        ui.combo_role.show_items(roles, (interview.role_id or NO_ROLE) if interview is not None else None)
        ui.spin_people.show_value(interview.people if interview is not None else 1)
        for widget in (ui.combo_role, ui.spin_people, ui.text_note, ui.button_remove_note):
            widget.setEnabled(interview is not None)
        self._coding.show_marked()
        self._coding.show_found(self._found.get(interview.id, ()) if self._found and interview is not None else ())

    def _current(self) -> _Row | None:
        row: _Row | None = self._ui.table_notes.current_row()
        return row

    @Slot()
    def _forget_search(self) -> None:
        self._found = None

    @Slot(str)
    def _search(self, asked: str) -> None:
        """Look for the words on the worker: their stems take a while in many notes."""
        self._editing.settle_asked.emit()
        if not self._editing.is_open:
            return
        interviews = self._editing.value.interviews

        def search(_store: "Store") -> _Found:
            from kulturverktyg.understand.note_search import found_in

            return _Found(asked, found_in(interviews, asked))

        self._journey.look(search, self._searched)

    @Slot(object)
    def _searched(self, found: _Found) -> None:
        if found.asked == self._ui.edit_search.text() and self._editing.is_open:
            self._found = found.spans if found.asked.strip() else None
            self._show()

    @Slot()
    def _add_clicked(self) -> None:
        self._editing.settle_asked.emit()
        row = self._current()
        self._add([InterviewView(uuid4(), row.interview.role_id if row is not None else self._first_role())])
        self._ui.text_note.setFocus()

    def _first_role(self) -> UUID | None:
        return next(iter(self._editing.ground.roles), None)

    def _add(self, fresh: Sequence[InterviewView]) -> None:
        roles = tuple(self._editing.ground.roles)

        def added(value: Interviews) -> Interviews:
            for interview in fresh:
                value = notes.add_interview(value, interview, roles)
            return value

        self._ui.edit_search.setText("")
        self._forget_search()
        self._editing.perform("lägg till en anteckning" if len(fresh) == 1 else "läs in anteckningar", added)
        self._ui.table_notes.choose_key(fresh[0].id)

    @Slot()
    def _write_chosen(self) -> None:
        self._ui.text_note.setFocus()

    @Slot()
    def _import_clicked(self) -> None:
        self._editing.settle_asked.emit()
        paths = self._dialogs.open_files("Läs in anteckningar", KINDS)
        if paths:
            self._journey.look(lambda _store: _read_files(paths), self._imported)

    @Slot(object)
    def _imported(self, imported: _Imported) -> None:
        if imported.texts and self._editing.is_open:
            self._add([InterviewView(uuid4(), None, text=text) for text in imported.texts])
            self._ui.combo_role.setFocus()
        if imported.refused:
            self._banner.warn(" ".join(imported.refused))
        else:
            self._banner.offer(_imported_words(len(imported.texts)))

    @Slot()
    def _remove_clicked(self) -> None:
        key, ids = self._chosen, [row.interview.id for row in self._model.rows]
        if key is None:
            return
        following = beside(ids, key)
        self._writing.settle()
        self._editing.perform("ta bort en anteckning", lambda value: notes.remove_interview(value, key))
        if following is not None:
            self._ui.table_notes.choose_key(following)
        self._ui.table_notes.setFocus()

    @Slot()
    def _role_chosen(self) -> None:
        key, chosen, roles = self._chosen, self._ui.combo_role.chosen, tuple(self._editing.ground.roles)
        role_id = chosen if isinstance(chosen, UUID) else None
        if key is not None:
            self._editing.perform("välj roll", lambda value: notes.give_role(value, key, role_id, roles))
            self._ui.table_notes.choose_key(key)

    @Slot(int)
    def _people_given(self, people: int) -> None:
        key = self._chosen
        if key is not None:
            self._editing.perform(
                "ändra antal personer", lambda value: notes.count_people(value, key, people), ("people", key)
            )


def _about(row: _Row) -> str:
    marked = len(row.interview.passages)
    return f"{row.role}, {'1 markering' if marked == 1 else f'{marked} markeringar'}"


def _read_files(paths: Sequence[Path]) -> _Imported:
    from kulturverktyg.understand.interview_file import read_note

    texts, refused = [], []
    for path in paths:
        try:
            texts.append(read_note(path))
        except KnownError as error:
            refused.append(str(error))
    return _Imported(texts, refused)


def _imported_words(count: int) -> str:
    if count == 1:
        return "Anteckningen är inläst. Välj vilken roll den hör till, och ta bort filen när du har läst igenom den."
    return f"{count} anteckningar är inlästa. Välj vilken roll var och en hör till, och ta bort filerna sedan."


def _found_words(shown: int, everything: int, *, searched: bool) -> str:
    if not everything:
        return "Inga anteckningar än. Skriv en ny, eller läs in en textfil eller ett Worddokument."
    if searched:
        return f"{shown} av {everything} har alla orden." if shown else "Ingen anteckning har alla orden."
    return ""
