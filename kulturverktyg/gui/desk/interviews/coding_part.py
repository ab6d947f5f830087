"""What is marked in the note that is shown: listed, coded to themes and dimensions, and made into quotes."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, QSettings, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence

from kulturverktyg.gui.desk.ideas.colours import COLOURS, mark_icon
from kulturverktyg.gui.desk.interviews.code_list import Code
from kulturverktyg.gui.desk.interviews.editing import InterviewsEditing
from kulturverktyg.gui.desk.interviews.highlights import highlights_of
from kulturverktyg.gui.desk.interviews.note_writing import NoteWriting
from kulturverktyg.gui.desk.row_keys import beside
from kulturverktyg.gui.forms.ui_interviews_notes_pane import Ui_InterviewsNotesPane
from kulturverktyg.gui.models.rows import Column, RowsModel
from kulturverktyg.gui.theme import Appearance
from kulturverktyg.gui.widgets.announce import announce
from kulturverktyg.model.kinds import QuoteState
from kulturverktyg.understand.interview import STATES, Interviews, InterviewView, PassageView, Theme
from kulturverktyg.understand.interview_edits import passages, themes
from kulturverktyg.understand.note_search import Spans

_KEYS = 9


@dataclass(frozen=True)
class _Row:
    passage: UUID
    words: str
    themes: str


class CodingPart(QObject):
    """Works what stands beside the note, and the keys by which words in it are marked.

    ``quoted`` carries a passage that has been laid among the quotes.
    """

    quoted = Signal(object)

    def __init__(
        self,
        ui: Ui_InterviewsNotesPane,
        writing: NoteWriting,
        editing: InterviewsEditing,
        appearance: Appearance,
        settings: QSettings,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._ui = ui
        self._writing = writing
        self._editing = editing
        self._appearance = appearance
        self._chosen: UUID | None = None
        self._found: Spans = ()
        self._model: RowsModel[_Row] = RowsModel(
            (
                Column("Markering", lambda row: row.words, wide=True, narrowest=140),
                Column("Teman", lambda row: row.themes, widest=120),
            ),
            key=lambda row: row.passage,
            parent=self,
        )
        ui.table_passages.show_rows(self._model)
        ui.table_passages.horizontalHeader().setResizeContentsPrecision(0)
        ui.table_passages.keep_widths(settings, "table_passages")
        self._connect()

    def _connect(self) -> None:
        ui = self._ui
        self._give_key("Ctrl+M", ui.button_mark.click)
        for place in range(_KEYS):
            self._give_key(f"Ctrl+{place + 1}", partial(self._code_by_key, place))
        delete = QAction(ui.table_passages, shortcut=QKeySequence("Del"))
        delete.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        delete.triggered.connect(ui.button_unmark.click)
        ui.table_passages.addAction(delete)
        ui.button_mark.clicked.connect(self._mark_clicked)
        ui.button_quote.clicked.connect(self._quote_clicked)
        ui.button_unmark.clicked.connect(self._unmark_clicked)
        ui.button_add_theme.clicked.connect(self._add_theme_clicked)
        ui.edit_theme.returnPressed.connect(self._add_theme_clicked)
        ui.list_themes.ticked.connect(self._theme_ticked)
        ui.list_dimensions.ticked.connect(self._dimension_ticked)
        ui.table_passages.selection_changed.connect(self._row_chosen)
        ui.table_passages.chosen.connect(self._go_to_chosen)
        ui.text_note.cursorPositionChanged.connect(self._cursor_moved)
        ui.text_note.selectionChanged.connect(self._selection_changed)
        self._appearance.changed.connect(self.show_marked)
        self._writing.written.connect(self._written)

    def _give_key(self, keys: str, slot: object) -> None:
        action = QAction(self._ui.text_note, shortcut=QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(slot)
        self._ui.text_note.addAction(action)

    def show_found(self, found: Spans) -> None:
        """Show where the words that are searched for stand in the note."""
        self._found = found
        self._paint()

    def choose(self, passage_id: UUID) -> None:
        """Show a passage of the note."""
        self._ui.table_passages.choose_key(passage_id)
        self._go_to_chosen()

    @Slot()
    def show_marked(self) -> None:
        """Show what is marked in the note as it stands."""
        if not self._editing.is_open:
            return
        rows, chosen = self._rows(), self._chosen
        if rows != self._model.rows:
            self._model.set_rows(rows)
        if rows and self._ui.table_passages.current_row() is None:
            ids = [row.passage for row in rows]
            self._ui.table_passages.choose_key(chosen if chosen in ids else ids[0])
        self._show_passage()

    def _rows(self) -> tuple[_Row, ...]:
        interview, value = self._writing.interview, self._editing.value
        return tuple(
            _Row(passage.id, _row_words(interview, passage), ", ".join(value.theme_names(passage.themes)))
            for passage in (interview.passages if interview is not None else ())
        )

    @Slot()
    def _written(self) -> None:
        """Let the marks follow the letters; all the rest only where other words are marked than before."""
        if self._rows() == self._model.rows:
            self._paint()
        else:
            self.show_marked()

    @Slot()
    def _row_chosen(self) -> None:
        self._show_passage()
        if self._ui.table_passages.hasFocus():
            self._go_to_chosen()

    def _show_passage(self) -> None:
        ui, value, passage = self._ui, self._editing.value, self._current()
        self._chosen = passage.id if passage is not None else None
        mode, ratio = self._appearance.mode, ui.list_themes.devicePixelRatioF()
        coded = passage.themes if passage is not None else frozenset()
        ui.list_themes.show_codes(
            [
                Code(theme.id, _numbered(place, theme), theme.id in coded, mark_icon(theme.colour, mode, ratio))
                for place, theme in enumerate(value.themes)
            ]
        )
        about = passage.dimensions if passage is not None else frozenset()
        dimensions = {**dict.fromkeys(about), **self._editing.ground.dimensions}
        ui.list_dimensions.show_codes(
            [Code(name, title or name, name in about) for name, title in sorted(dimensions.items(), key=self._place)]
        )
        for widget in (ui.list_themes, ui.list_dimensions, ui.button_unmark):
            widget.setEnabled(passage is not None)
        quoted = passage is not None and passage.state is not QuoteState.NONE
        ui.button_quote.setEnabled(passage is not None and not quoted)
        ui.button_quote.setText(f"Citat: {STATES[passage.state].lower()}" if passage and quoted else "Gör till c&itat")
        ui.label_themes.setText("T&eman för markeringen" if passage is not None else "T&eman")
        self._selection_changed()
        self._paint()

    def _place(self, dimension: tuple[str, str | None]) -> int:
        """Where a dimension stands in the survey; last what is not in it any longer."""
        names = list(self._editing.ground.dimensions)
        return names.index(dimension[0]) if dimension[0] in names else len(names)

    def _paint(self) -> None:
        interview = self._writing.interview
        if interview is None or not self._editing.is_open:
            self._ui.text_note.show_highlights(())
            return
        by_id = {theme.id: theme for theme in self._editing.value.themes}
        found = tuple(span for span in self._found if span[1] <= len(interview.text))
        self._ui.text_note.show_highlights(highlights_of(interview, by_id, self._chosen, found, self._appearance.mode))

    def _current(self) -> PassageView | None:
        """The chosen passage, as the note stands."""
        row: _Row | None = self._ui.table_passages.current_row()
        passages_there = self._writing.interview.passages if self._writing.interview is not None else ()
        return next((one for one in passages_there if row is not None and one.id == row.passage), None)

    @Slot()
    def _selection_changed(self) -> None:
        can_mark = self._writing.interview is not None and self._ui.text_note.textCursor().hasSelection()
        self._ui.button_mark.setEnabled(can_mark)

    @Slot()
    def _cursor_moved(self) -> None:
        """Choose the passage that the cursor has come to stand in."""
        there = self._at_cursor() if self._ui.text_note.hasFocus() else ()
        if there and self._chosen not in there:
            self._ui.table_passages.choose_key(there[0])

    def _at_cursor(self) -> Sequence[UUID]:
        """The passages that the cursor stands in, the shortest first; none while something is selected."""
        interview, (at, ends) = self._writing.interview, self._ui.text_note.selection()
        if interview is None or at != ends:
            return ()
        there = [passage for passage in interview.passages if passage.begins <= at <= passage.ends]
        return [passage.id for passage in sorted(there, key=lambda one: one.ends - one.begins)]

    @Slot()
    def _go_to_chosen(self) -> None:
        passage = self._current()
        if passage is not None:
            self._ui.text_note.go_to(passage.begins, passage.ends)

    @Slot()
    def _mark_clicked(self) -> None:
        self._mark()
        self._ui.text_note.setFocus()

    def _mark(self) -> UUID | None:
        """Mark what is selected; the passage that then holds just that, or None where nothing is selected."""
        self._writing.settle()
        interview = self._writing.interview
        begins, ends = self._ui.text_note.selection()
        if interview is None or begins == ends:
            return None
        key, passage = interview.id, PassageView(uuid4(), begins, ends)
        self._editing.perform("markera", lambda value: passages.mark(value, key, passage))
        marked = self._editing.value.interview(key)
        trimmed = passages.trimmed(interview.text, begins, ends)
        there = [one for one in (marked.passages if marked is not None else ()) if (one.begins, one.ends) == trimmed]
        if not there:
            return None
        self._ui.table_passages.choose_key(there[0].id)
        announce(self._ui.text_note, "Markerat")
        return there[0].id

    def _code_by_key(self, place: int) -> None:
        """Mark what is selected, or take the passage that the cursor stands in, and put it in a theme or out of it."""
        there = self._at_cursor()
        key = (self._chosen if self._chosen in there else there[0]) if there else self._mark()
        found, value = self._editing.value.passage(key), self._editing.value
        if found is None or place >= len(value.themes):
            return
        theme = value.themes[place]
        ticked = theme.id not in found[1].themes
        self._code(found[1].id, theme.id, ticked=ticked)
        announce(self._ui.text_note, f"{theme.name}: {'ja' if ticked else 'nej'}")

    def _code(self, passage: UUID, theme: UUID, *, ticked: bool) -> None:
        self._editing.perform("lägg i ett tema", lambda value: passages.code_theme(value, passage, theme, coded=ticked))

    @Slot()
    def _quote_clicked(self) -> None:
        key = self._chosen
        if key is not None:
            self._editing.perform("gör till citat", lambda value: passages.make_quote(value, key))
            self.quoted.emit(key)

    @Slot()
    def _unmark_clicked(self) -> None:
        key, ids = self._chosen, [row.passage for row in self._model.rows]
        if key is None:
            return
        following = beside(ids, key)
        self._editing.perform("ta bort en markering", lambda value: passages.unmark(value, key))
        if following is not None:
            self._ui.table_passages.choose_key(following)

    @Slot(object, bool)
    def _theme_ticked(self, theme: object, ticked: bool) -> None:
        if self._chosen is not None and isinstance(theme, UUID):
            self._code(self._chosen, theme, ticked=ticked)

    @Slot(object, bool)
    def _dimension_ticked(self, name: object, ticked: bool) -> None:
        key = self._chosen
        if key is not None and isinstance(name, str):
            self._editing.perform(
                "lägg i en dimension", lambda value: passages.code_dimension(value, key, name, coded=ticked)
            )

    @Slot()
    def _add_theme_clicked(self) -> None:
        """Make a theme, and put the chosen passage in it."""
        name, key = self._ui.edit_theme.text(), self._chosen
        if not name.strip():
            self._ui.edit_theme.setFocus()
            return
        theme = Theme(uuid4(), name, themes.next_colour(self._editing.value, len(COLOURS)))

        def with_theme(value: Interviews) -> Interviews:
            added = themes.add_theme(value, theme)
            return added if key is None else passages.code_theme(added, key, theme.id, coded=True)

        self._editing.perform("lägg till ett tema", with_theme)
        if any(each.id == theme.id for each in self._editing.value.themes):
            self._ui.edit_theme.setText("")


def _row_words(interview: InterviewView | None, passage: PassageView) -> str:
    return " ".join(interview.words(passage).split()) if interview is not None else ""


def _numbered(place: int, theme: Theme) -> str:
    """With the number of its key, for those that have one."""
    return f"{place + 1}. {theme.name}" if place < _KEYS else theme.name
