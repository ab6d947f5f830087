"""Metod: who sees what is written at the left, and the whole method page is read at the right."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from kulturverktyg.gui.desk.kept_editing import KeptEditing
from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.gui.desk.settled_field import SettledField
from kulturverktyg.gui.desk.undoing import Undoing
from kulturverktyg.gui.forms.ui_method_page import Ui_MethodPage
from kulturverktyg.gui.widgets.banner import Banner
from kulturverktyg.gui.widgets.dialogs import Dialogs
from kulturverktyg.gui.widgets.file_names import with_ending
from kulturverktyg.model.kinds import Audience, RoundState
from kulturverktyg.prepare.views import RoundView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kulturverktyg.export.method_page import MethodPart
    from kulturverktyg.store.store import Store

_PDF = "PDF (*.pdf)"
_NO_FIGURES = "Siffrorna kommer när en omgång är stängd."


@dataclass(frozen=True)
class _Read:
    journey: UUID
    readers: str
    parts: "Sequence[MethodPart]"


class MethodPage(QWidget):
    """Reads anew whenever it is shown and when the text is saved. ``card_wanted`` leads to the assignment."""

    card_wanted = Signal()

    def __init__(self, journey: OpenJourney, dialogs: Dialogs, banner: Banner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._journey = journey
        self._dialogs = dialogs
        self._banner = banner
        self._journey_id: UUID | None = None
        self._ui = Ui_MethodPage()
        self._ui.setupUi(self)
        ui = self._ui
        self.editing: KeptEditing[str] = KeptEditing(journey, _save, self)
        self._undoing = Undoing(self, ui.button_undo, ui.button_redo, ui.label_saved, self.editing, banner)
        self._readers = SettledField(ui.text_readers, self.editing, self)
        self._readers.settled.connect(self._readers_settled)
        self.editing.opened.connect(self._show_readers)
        self.editing.changed.connect(self._show_readers)
        self.editing.saving.connect(self._saving)
        ui.combo_round.activated.connect(self._look)
        ui.button_print.clicked.connect(self._print_clicked)
        ui.button_card.clicked.connect(self.card_wanted)
        journey.follow(self._journey_changed)

    @property
    def unsaved(self) -> bool:
        """Whether something is written that the file would not take."""
        return self.editing.unsaved

    def leave(self) -> None:
        """Save what is being written."""
        self.editing.settle()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._undoing.begin()
        self._show_rounds()
        self._look()

    @Slot()
    def _journey_changed(self) -> None:
        if self._journey.id != self._journey_id:
            self._journey_id = self._journey.id
            self.editing.close()
        if self.isVisible():
            self._show_rounds()
            self._look()

    def _show_rounds(self) -> None:
        closed = [one for one in reversed(self._journey.view.rounds) if one.state is RoundState.CLOSED]
        closed.sort(key=_asked_clients)
        combo = self._ui.combo_round
        chosen = combo.currentData()
        with QSignalBlocker(combo):
            combo.clear()
            for one in closed:
                combo.addItem(one.title, one.id)
            combo.setCurrentIndex(max(0, combo.findData(chosen)))
        for widget in (combo, self._ui.label_round):
            widget.setVisible(len(closed) > 1)
        self._ui.label_state.setText("" if closed else _NO_FIGURES)

    @Slot()
    def _look(self) -> None:
        journey_id, round_id = self._journey.id, self._ui.combo_round.currentData()
        today = dt.datetime.now().astimezone().date()
        self._journey.look(lambda store: _read(store, journey_id, round_id, today), self._looked)

    @Slot(object)
    def _looked(self, read: _Read) -> None:
        if not self._journey.is_open or self._journey.id != read.journey:
            return
        if not self.editing.is_saving:
            self.editing.open(read.journey, read.readers)
        self._parts = read.parts
        from kulturverktyg.gui.desk.method.preview import as_html

        bar = self._ui.browser.verticalScrollBar()
        place = bar.value()
        self._ui.browser.setHtml(as_html(read.parts))
        bar.setValue(place)

    @Slot()
    def _show_readers(self) -> None:
        self._readers.show(self.editing.value)

    @Slot(str)
    def _readers_settled(self, text: str) -> None:
        self.editing.perform("ändra vem som ser vad", lambda _before: text)

    @Slot(bool)
    def _saving(self, under_way: bool) -> None:
        if not under_way and self.isVisible() and self._journey.is_open:
            self._look()

    @Slot()
    def _print_clicked(self) -> None:
        self.editing.settle()
        journey_id, round_id, journey = self._journey.id, self._ui.combo_round.currentData(), self._journey.view.name
        today = dt.datetime.now().astimezone().date()
        path = self._dialogs.save_file("Spara metodsidan", "Metod.pdf", _PDF)
        if path is None:
            return
        chosen = with_ending(path, ".pdf")

        def save(store: "Store") -> Path:
            from kulturverktyg.guard.leaving import let_out
            from kulturverktyg.printing.method_print import save_method_print

            parts = _read(store, journey_id, round_id, today).parts
            let_out(store, journey_id)
            save_method_print([(one.title, one.lines, one.rows) for one in parts], journey, chosen)
            return chosen

        self._journey.look(save, self._printed)

    @Slot(object)
    def _printed(self, path: Path) -> None:
        self._banner.offer(f"Metodsidan är sparad som {path.name}.")


def _read(store: "Store", journey_id: UUID, round_id: UUID | None, today: dt.date) -> _Read:
    from kulturverktyg.decide.chosen_way import ChosenWay
    from kulturverktyg.decide.method_facts import read_method_facts
    from kulturverktyg.export.chosen import Chosen
    from kulturverktyg.export.method_page import method_page
    from kulturverktyg.guard.counted import read_counted
    from kulturverktyg.guard.interviews import released_interviews
    from kulturverktyg.guard.release import release

    facts = read_method_facts(store, journey_id)
    if round_id is None:
        return _Read(journey_id, facts.readers, method_page(facts, None, None))
    released = release(store, round_id)
    chosen = Chosen(
        ChosenWay(),
        (),
        today,
        interviews=released_interviews(store, journey_id),
        counted=read_counted(store, journey_id, released),
    )
    return _Read(journey_id, facts.readers, method_page(facts, released, chosen))


def _asked_clients(round_: RoundView) -> bool:
    return round_.audience is not Audience.STAFF


def _save(store: "Store", journey_id: UUID, readers: str) -> None:
    from kulturverktyg.decide.method_facts import save_readers

    save_readers(store, journey_id, readers)
