"""Fritext: HR reads, masks and decides on each free text before it may be shown."""

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QSettings, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from kulturverktyg.guard.released import ReleasedTexts
from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.gui.desk.row_keys import beside
from kulturverktyg.gui.forms.ui_texts_pane import Ui_TextsPane
from kulturverktyg.gui.models.rows import Column, RowsModel
from kulturverktyg.gui.projector.views.message import Message
from kulturverktyg.model.kinds import TextState

if TYPE_CHECKING:
    from kulturverktyg.guard.texts import TextToRead
    from kulturverktyg.store.store import Store

MASK = "[…]"
_STATES = {
    TextState.WAITING: "att läsa",
    TextState.APPROVED: "godkänd",
    TextState.WITHHELD: "visas inte",
}
_SHOW = (
    ("Att läsa", TextState.WAITING),
    ("Godkända", TextState.APPROVED),
    ("Visas inte", TextState.WITHHELD),
    ("Alla", None),
)


class TextsPane(QWidget):
    """One text at a time, the next one follows by itself. ``read`` comes when the texts are listed anew.

    ``projector_wanted`` carries a view with an approved text; texts that are not approved cannot be shown or copied.
    """

    read = Signal()
    projector_wanted = Signal(object)

    def __init__(self, journey: OpenJourney, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._journey = journey
        self._round: UUID | None = None
        self._texts: Sequence[TextToRead] = ()
        self._notes: Sequence[ReleasedTexts] = ()
        self._next: UUID | None = None
        self._reading_on = False
        self._ui = Ui_TextsPane()
        self._ui.setupUi(self)
        self._model: RowsModel[TextToRead] = RowsModel(
            (
                Column("Text", lambda t: " ".join(t.text.split()), tip=lambda t: t.text, wide=True),
                Column("Fråga", lambda t: t.question, tip=lambda t: t.question),
                Column("Läge", lambda t: _STATES[t.state]),
            ),
            key=lambda t: t.id,
            parent=self,
        )
        self._ui.table.show_rows(self._model)
        self._ui.table.keep_widths(settings, "table_texts")
        self._ui.combo_show.addItems([words for words, _ in _SHOW])
        self._ui.combo_show.currentIndexChanged.connect(self._show_rows)
        self._ui.table.selection_changed.connect(self._text_chosen)
        self._ui.button_mask.clicked.connect(self._mask_clicked)
        self._ui.button_approve.clicked.connect(self._approve_clicked)
        self._ui.button_withhold.clicked.connect(self._withhold_clicked)
        self._ui.button_projector.clicked.connect(self._projector_clicked)
        self._ui.button_copy_texts.clicked.connect(self._copy_clicked)

    def show_round(self, round_id: UUID, notes: Sequence[ReleasedTexts]) -> None:
        """Read the texts of a closed round; ``notes`` tell which questions show none, and why."""
        self._round, self._notes = round_id, notes
        self._read()

    def forget(self) -> None:
        """Hold on to no texts."""
        self._round, self._texts = None, ()
        self._model.set_rows(())

    def _read(self) -> None:
        round_id = self._round
        if round_id is None:
            return

        def read(store: "Store") -> "Sequence[TextToRead]":
            from kulturverktyg.guard.texts import texts_to_read

            return texts_to_read(store, round_id)

        self._journey.look(read, self._texts_read)

    @Slot(object)
    def _texts_read(self, texts: "Sequence[TextToRead]") -> None:
        self._texts = texts
        self.read.emit()
        readable = {text.item for text in texts}
        notes = [f"{t.question} {t.note}" for t in self._notes if t.note and t.item not in readable]
        self._ui.label_note.setText("\n".join(notes))
        self._ui.label_note.setVisible(bool(notes))
        self._show_rows()
        if self._reading_on and self.isVisible():
            (self._ui.edit_text if self._chosen() is not None else self._ui.combo_show).setFocus()
        self._reading_on = False

    @property
    def left(self) -> int:
        """How many texts nobody has decided on."""
        return sum(text.state is TextState.WAITING for text in self._texts)

    @Slot()
    def _show_rows(self) -> None:
        wanted = _SHOW[self._ui.combo_show.currentIndex()][1]
        shown = [t for t in self._texts if wanted is None or t.state is wanted]
        self._ui.label_left.setText(
            f"{self.left} av {len(self._texts)} texter kvar att läsa" if self._texts else "Inga texter att läsa"
        )
        self._model.set_rows(shown)
        if not (self._next and self._ui.table.choose_key(self._next)) and shown:
            self._ui.table.choose_key(shown[0].id)
        self._text_chosen()

    @Slot()
    def _text_chosen(self) -> None:
        text = self._chosen()
        self._ui.label_question.setText(text.question if text else "")
        self._ui.edit_text.setPlainText(text.text if text else "")
        self._ui.edit_text.document().setModified(False)
        for widget in (
            self._ui.edit_text,
            self._ui.button_mask,
            self._ui.button_withhold,
            self._ui.button_approve,
        ):
            widget.setEnabled(text is not None)
        self._ui.button_projector.setEnabled(text is not None and text.state is TextState.APPROVED)
        self._ui.button_copy_texts.setEnabled(any(each.state is TextState.APPROVED for each in self._texts))

    @Slot()
    def _projector_clicked(self) -> None:
        text = self._chosen()
        if text is not None and text.state is TextState.APPROVED:
            self.projector_wanted.emit(Message(" ".join(text.text.split())))

    @Slot()
    def _copy_clicked(self) -> None:
        approved = [text for text in self._texts if text.state is TextState.APPROVED]
        lines = [f"{text.question}\t{' '.join(text.text.split())}" for text in approved]
        QGuiApplication.clipboard().setText("\n".join(("Fråga\tSvar", *lines)))

    @Slot()
    def _mask_clicked(self) -> None:
        cursor = self._ui.edit_text.textCursor()
        if cursor.hasSelection():
            cursor.insertText(MASK)
        self._ui.edit_text.setFocus()

    @Slot()
    def _approve_clicked(self) -> None:
        self._decide(TextState.APPROVED)

    @Slot()
    def _withhold_clicked(self) -> None:
        self._decide(TextState.WITHHELD)

    def _decide(self, state: TextState) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        words, rows = self._ui.edit_text.toPlainText(), self._model.rows
        following = beside(rows, chosen)
        self._next = following.id if following is not None else None

        def decide(store: "Store") -> None:
            from kulturverktyg.guard.texts import decide_text

            decide_text(store, chosen.id, words, state)

        self._journey.look(decide, self._text_decided)

    @Slot(object)
    def _text_decided(self) -> None:
        self._reading_on = True
        self._read()

    def _chosen(self) -> "TextToRead | None":
        row: TextToRead | None = self._ui.table.current_row()
        return row
