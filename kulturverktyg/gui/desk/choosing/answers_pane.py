"""Vad hände med min idé: every revealed idea with its answer, searched by its words, and saved to be published."""

import datetime as dt
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QSettings, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import QWidget

from kulturverktyg.decide.board import RawIdea
from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.gui.forms.ui_answers_pane import Ui_AnswersPane
from kulturverktyg.gui.models.rows import Column, RowsModel
from kulturverktyg.gui.tasks import Clock
from kulturverktyg.gui.widgets.banner import Banner
from kulturverktyg.gui.widgets.dialogs import Dialogs
from kulturverktyg.gui.widgets.file_names import with_ending

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kulturverktyg.decide.idea_fates import Fate
    from kulturverktyg.store.store import Store

_PAUSE_MILLISECONDS = 150
#: Columns are as wide as the first rows need: there may be thousands.
_ROWS_MEASURED = 40
_NAME = "Vad hände med min idé"
_PDF, _TABLES = "PDF (*.pdf)", "Excel (*.xlsx);;CSV (*.csv)"
_CSV = ".csv"


@dataclass(frozen=True)
class _Read:
    """What became of the ideas of a journey."""

    journey: UUID
    fates: "tuple[Fate, ...]"


class AnswersPane(QWidget):
    """Reads anew whenever the journey changes or it is shown. All ideas are saved, whatever is searched for.

    ``removal_wanted`` carries the ideas that are to be removed for good.
    """

    removal_wanted = Signal(object)

    def __init__(
        self,
        journey: OpenJourney,
        dialogs: Dialogs,
        banner: Banner,
        settings: QSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._journey = journey
        self._dialogs = dialogs
        self._banner = banner
        self._journey_id: UUID | None = None
        self._fates: tuple[Fate, ...] = ()
        self._ui = Ui_AnswersPane()
        self._ui.setupUi(self)
        self._model: RowsModel[Fate] = RowsModel(_columns(), key=_idea, parent=self)
        self._ui.table_answers.give_two_lines()
        self._ui.table_answers.horizontalHeader().setResizeContentsPrecision(_ROWS_MEASURED)
        self._ui.table_answers.show_rows(self._model)
        self._ui.table_answers.keep_widths(settings, "table_answers")
        self._ui.table_answers.selection_changed.connect(self._show_answer)
        self._clock = Clock(self)
        self._clock.ticked.connect(self._show)
        self._ui.edit_search.textChanged.connect(self._typed)
        self._ui.edit_search.returnPressed.connect(self._show)
        remove = QAction(self._ui.table_answers, shortcut=QKeySequence("Del"))
        remove.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        remove.triggered.connect(self._remove_clicked)
        self._ui.table_answers.addAction(remove)
        self._ui.button_remove.clicked.connect(self._remove_clicked)
        self._ui.button_pdf.clicked.connect(self._pdf_clicked)
        self._ui.button_table.clicked.connect(self._table_clicked)
        journey.follow(self._journey_changed)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()

    def look_again(self) -> None:
        """Read anew, if anybody sees it."""
        if self.isVisible():
            self._look()

    @Slot()
    def _journey_changed(self) -> None:
        if self._journey.id != self._journey_id:
            self._journey_id, self._fates = self._journey.id, ()
            self._ui.edit_search.setText("")
            self._show()
        if self.isVisible():
            self._look()

    def _look(self) -> None:
        if not self._journey.is_open:
            return
        journey_id = self._journey.id

        def read(store: "Store") -> _Read:
            from kulturverktyg.decide.idea_fates import read_fates

            fates = read_fates(store, journey_id)
            for fate in fates:
                _ = fate.stems  # made here, and not where the window waits
            return _Read(journey_id, fates)

        self._journey.look(read, self._looked)

    @Slot(object)
    def _looked(self, read: _Read) -> None:
        if read.journey == self._journey_id:
            self._fates = read.fates
            self._show()

    @Slot()
    def _typed(self) -> None:
        self._clock.start(_PAUSE_MILLISECONDS, once=True)

    @Slot()
    def _show(self) -> None:
        self._clock.stop()
        shown = self._searched()
        self._model.set_rows(shown)
        for button in (self._ui.button_pdf, self._ui.button_table):
            button.setEnabled(bool(self._fates))
        self._ui.label_count.setText(_count_words(len(shown), len(self._fates)))
        if shown and self._ui.table_answers.current_row() is None:
            self._ui.table_answers.choose_key(shown[0].idea)
        self._show_answer()

    @Slot()
    def _show_answer(self) -> None:
        fate: Fate | None = self._ui.table_answers.current_row()
        self._ui.label_idea.setText(fate.text if fate is not None else "")
        self._ui.label_answer.setText("\n".join(fate.answers) if fate is not None else "")
        self._ui.panel_answer.setVisible(fate is not None)

    @Slot()
    def _remove_clicked(self) -> None:
        fate: Fate | None = self._ui.table_answers.current_row()
        if fate is not None:
            self.removal_wanted.emit((RawIdea(fate.idea, fate.text),))

    def _searched(self) -> "Sequence[Fate]":
        query = self._ui.edit_search.text().strip()
        if not query:
            return self._fates
        from kulturverktyg.decide.idea_fates import found

        return found(self._fates, query)

    @Slot()
    def _pdf_clicked(self) -> None:
        path = self._dialogs.save_file("Spara svaren", f"{_NAME}.pdf", _PDF)
        if path is None:
            return
        chosen, fates, journey, today = with_ending(path, ".pdf"), self._fates, self._journey.view.name, _today()

        def save(_store: "Store") -> Path:
            from kulturverktyg.printing.idea_answers import save_idea_answers

            save_idea_answers(fates, journey, today, chosen)
            return chosen

        self._journey.look(save, self._saved)

    @Slot()
    def _table_clicked(self) -> None:
        path = self._dialogs.save_file("Spara svaren", f"{_NAME}.xlsx", _TABLES)
        if path is None:
            return
        chosen = path if path.suffix.casefold() == _CSV else with_ending(path, ".xlsx")
        fates, journey, today = self._fates, self._journey.view.name, _today()

        def save(_store: "Store") -> Path:
            from kulturverktyg.export.idea_answers import save_idea_table

            save_idea_table(fates, journey, today, chosen)
            return chosen

        self._journey.look(save, self._saved)

    @Slot(object)
    def _saved(self, path: Path) -> None:
        self._banner.offer(f"Svaren är sparade som {path.name}. Läs igenom dem innan ni publicerar.")


def _today() -> dt.date:
    return dt.datetime.now().astimezone().date()


def _count_words(shown: int, of: int) -> str:
    if not of:
        return "Inga idéer är visade än"
    ideas = "idé" if of == 1 else "idéer"
    return f"{of} {ideas}" if shown == of else f"{shown} av {of} {ideas}"


def _idea(fate: "Fate") -> UUID:
    return fate.idea


def _columns() -> "tuple[Column[Fate], ...]":
    return (
        Column("Idé", lambda fate: fate.text, widest=300),
        Column("Fråga", lambda fate: fate.prompt, widest=100),
        Column("Tema", lambda fate: fate.theme, widest=150),
        Column("Läge", lambda fate: fate.outcome, widest=150),
        Column("Svar", lambda fate: " ".join(fate.answers), wide=True, narrowest=280),
    )
