"""Citat: HR reads, masks and decides on each quote before it may leave."""

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QSettings, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import QWidget

from kulturverktyg.guard.interviews import signatures
from kulturverktyg.gui.desk.interviews.editing import InterviewsEditing
from kulturverktyg.gui.desk.row_keys import beside
from kulturverktyg.gui.desk.settled_field import SettledField
from kulturverktyg.gui.forms.ui_interviews_quotes_pane import Ui_InterviewsQuotesPane
from kulturverktyg.gui.models.rows import Column, RowsModel
from kulturverktyg.gui.widgets.dialogs import Dialogs
from kulturverktyg.model.kinds import QuoteState
from kulturverktyg.understand.interview import MASK, STATES, InterviewView, PassageView, label_of
from kulturverktyg.understand.interview_edits import passages
from kulturverktyg.understand.telltales import telltale_words

_SHOW = (
    ("Att läsa", QuoteState.WAITING),
    ("Godkända", QuoteState.APPROVED),
    ("Visas inte", QuoteState.WITHHELD),
    ("Alla", None),
)

_LONGEST_SHOWN = 240
_NONE_YET = "Inga citat än. Gör en markering i en anteckning och välj ”Gör till citat”."


@dataclass(frozen=True)
class _Row:
    interview: InterviewView
    passage: PassageView
    label: str


class InterviewsQuotesPane(QWidget):
    """One quote at a time, the next one follows by itself."""

    def __init__(
        self, editing: InterviewsEditing, dialogs: Dialogs, settings: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._editing = editing
        self._dialogs = dialogs
        self._next: UUID | None = None
        self._made: UUID | None = None
        self._chosen: UUID | None = None
        self._ui = Ui_InterviewsQuotesPane()
        self._ui.setupUi(self)
        self._model: RowsModel[_Row] = RowsModel(
            (
                Column("Citat", lambda row: row.passage.quote, wide=True, narrowest=220),
                Column("Från", lambda row: row.label, widest=170),
                Column("Läge", lambda row: STATES[row.passage.state], widest=110),
            ),
            key=lambda row: row.passage.id,
            parent=self,
        )
        self._ui.table_quotes.give_two_lines()
        self._ui.table_quotes.show_rows(self._model)
        self._ui.table_quotes.horizontalHeader().setResizeContentsPrecision(0)
        self._ui.table_quotes.keep_widths(settings, "table_quotes")
        self._ui.combo_show.addItems([words for words, _ in _SHOW])
        self._text = SettledField(self._ui.text_quote, editing, self)
        self._connect()

    def _connect(self) -> None:
        ui = self._ui
        mask = QAction(ui.text_quote, shortcut=QKeySequence("Ctrl+D"))
        mask.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        mask.triggered.connect(self._mask_clicked)
        ui.text_quote.addAction(mask)
        self._text.settled.connect(self._text_settled)
        ui.text_quote.textChanged.connect(self._check)
        ui.combo_show.currentIndexChanged.connect(self._show)
        ui.table_quotes.selection_changed.connect(self._row_chosen)
        ui.button_mask.clicked.connect(self._mask_clicked)
        ui.button_no_quote.clicked.connect(self._no_quote_clicked)
        ui.button_approve.clicked.connect(self._approve_clicked)
        ui.button_withhold.clicked.connect(self._withhold_clicked)
        self._editing.changed.connect(self._show)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()

    @Slot(object)
    def await_quote(self, passage_id: UUID) -> None:
        """Let a quote that has just been made be the chosen one when the quotes are next seen."""
        self._made = passage_id
        self._ui.combo_show.setCurrentIndex(0)

    @Slot()
    def _show(self) -> None:
        if not self._editing.is_open or not self.isVisible():
            return
        wanted = _SHOW[self._ui.combo_show.currentIndex()][1]
        quotes = [(one, passage) for one, passage in self._editing.value.passages() if passage.is_quote]
        left = sum(passage.state is QuoteState.WAITING for _, passage in quotes)
        self._ui.label_left.setText(f"{left} av {len(quotes)} citat kvar att läsa" if quotes else _NONE_YET)
        roles = self._editing.ground.roles
        shown = [_Row(*pair, label_of(pair[0], roles)) for pair in quotes if wanted in (None, pair[1].state)]
        if tuple(shown) != self._model.rows:
            self._model.set_rows(shown)
        table = self._ui.table_quotes
        made, self._made = self._made, None
        if made is not None and table.choose_key(made):
            table.scrollTo(table.currentIndex())
        elif shown and table.current_row() is None and not (self._next and table.choose_key(self._next)):
            table.choose_key(shown[0].passage.id)
        self._show_quote()

    @Slot()
    def _row_chosen(self) -> None:
        self._text.settle()
        self._show_quote()

    def _show_quote(self) -> None:
        ui, row = self._ui, self._current()
        self._chosen = row.passage.id if row is not None else None
        ui.panel_quote.setEnabled(row is not None)
        ui.label_from.setText(f"{row.label}: {STATES[row.passage.state].lower()}" if row is not None else "")
        written = " ".join(row.interview.words(row.passage).split()) if row is not None else ""
        ui.label_written.setText(f"I anteckningen: ”{_beginning(written)}”" if written else "")
        ui.label_written.setToolTip(written)
        self._text.show(row.passage.quote if row is not None else "")
        ui.label_signed.setText(self._signed_words(row))
        ui.button_approve.setEnabled(row is not None and row.passage.state is not QuoteState.APPROVED)
        ui.button_withhold.setEnabled(row is not None and row.passage.state is not QuoteState.WITHHELD)
        self._check()

    def _signed_words(self, row: _Row | None) -> str:
        if row is None:
            return ""
        ground = self._editing.ground
        signs = signatures(self._editing.value, ground.roles, ground.k)
        signed = signs.get(row.interview.id)
        if signed is None:
            since = " sedan förra rapporten" if signs else ""
            return f"Citatet visas först när minst {ground.k} personer är intervjuade{since}."
        return f"Undertecknas: {signed}." if signed else "Undertecknas inte med någon roll: för få är intervjuade."

    @Slot()
    def _check(self) -> None:
        """Say what may point somebody out, as it is written."""
        found = telltale_words(self._ui.text_quote.toPlainText())
        self._ui.label_telltales.setText(f"Kan peka ut någon: {found}." if found else "")

    def _current(self) -> _Row | None:
        row: _Row | None = self._ui.table_quotes.current_row()
        return row

    @Slot()
    def _mask_clicked(self) -> None:
        cursor = self._ui.text_quote.textCursor()
        if cursor.hasSelection():
            cursor.insertText(MASK)
        self._ui.text_quote.setFocus()

    @Slot(str)
    def _text_settled(self, text: str) -> None:
        key = self._chosen
        if key is not None:
            self._editing.perform("ändra citatet", lambda value: passages.write_quote(value, key, text))

    @Slot()
    def _no_quote_clicked(self) -> None:
        key = self._go_on()
        if key is not None:
            self._editing.perform("ta bort ett citat", lambda value: passages.make_no_quote(value, key))

    @Slot()
    def _approve_clicked(self) -> None:
        words = self._ui.text_quote.toPlainText()
        found = telltale_words(words)
        asked = (
            f"Det här kan peka ut någon: {found}. Kontrollen är enkel och hittar inte allt. Läs citatet en gång till; "
            "dölj det som behöver döljas."
        )
        if found and not self._dialogs.confirm("Kan citatet peka ut någon?", asked, "Godkänn ändå"):
            self._ui.text_quote.setFocus()
            return
        self._decide("godkänn ett citat", words, QuoteState.APPROVED)

    @Slot()
    def _withhold_clicked(self) -> None:
        self._decide("visa inte ett citat", self._ui.text_quote.toPlainText(), QuoteState.WITHHELD)

    def _decide(self, what: str, words: str, state: QuoteState) -> None:
        key = self._go_on()
        if key is not None:
            self._text.settle()
            self._editing.perform(what, lambda value: passages.decide_quote(value, key, words, state))
            (self._ui.text_quote if self._model.rows else self._ui.combo_show).setFocus()

    def _go_on(self) -> UUID | None:
        """The chosen quote, with the one that follows it remembered."""
        row = self._current()
        if row is None:
            return None
        following = beside(self._model.rows, row)
        self._next = following.passage.id if following is not None else None
        return row.passage.id


def _beginning(words: str) -> str:
    """As much of long words as there is room for above the field."""
    return words if len(words) <= _LONGEST_SHOWN else f"{words[:_LONGEST_SHOWN].rstrip()} …"
