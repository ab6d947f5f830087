"""Pappersenkät: the survey to print, and the way to where answered papers are typed in."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from kulturverktyg.gui.desk.next_step import round_shown
from kulturverktyg.gui.desk.open_journey import Changed, OpenJourney
from kulturverktyg.gui.desk.workshops.run_sheet import fit_for_files
from kulturverktyg.gui.forms.ui_paper_page import Ui_PaperPage
from kulturverktyg.gui.models.rows import Column, RowsModel
from kulturverktyg.gui.tasks import TaskRunner
from kulturverktyg.gui.theme import Appearance
from kulturverktyg.gui.widgets.announce import set_role
from kulturverktyg.gui.widgets.banner import Banner
from kulturverktyg.gui.widgets.dialogs import Dialogs
from kulturverktyg.gui.widgets.file_names import with_ending
from kulturverktyg.model.kinds import WorkshopState
from kulturverktyg.prepare.views import WorkshopView
from kulturverktyg.survey.language_names import language_name

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from kulturverktyg.collect.ballot_box import BallotBox
    from kulturverktyg.collect.package import KioskPackage
    from kulturverktyg.collect.paper_begin import FirstPaper
    from kulturverktyg.gui.paper.entry_window import EntryWindow
    from kulturverktyg.store.store import Store

_PDF = "PDF (*.pdf)"


@dataclass(frozen=True)
class PaperRow:
    """One line of the table. ``waiting`` is None while fewer than ``k`` answers wait in the workshop's boxes."""

    view: WorkshopView
    waiting: int | None
    k: int


class PaperPage(QWidget):
    """Shows the workshops of the open round, or of the last one."""

    workshops_wanted = Signal()

    def __init__(
        self,
        journey: OpenJourney,
        runner: TaskRunner,
        dialogs: Dialogs,
        banner: Banner,
        appearance: Appearance,
        settings: QSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._journey = journey
        self._runner = runner
        self._dialogs = dialogs
        self._banner = banner
        self._appearance = appearance
        self._waiting: Mapping[UUID, int | None] = {}
        self._window: EntryWindow | None = None
        self._box: BallotBox | None = None
        self._typed_in: UUID | None = None
        self._opening = False
        self._ui = Ui_PaperPage()
        self._ui.setupUi(self)
        self._model: RowsModel[PaperRow] = RowsModel(
            (
                Column("Workshop", lambda row: row.view.name, wide=True),
                Column("Läge", _state),
                Column("Väntar i urnan", _waiting_words, number=_waiting_number),
            ),
            key=lambda row: row.view.id,
            parent=self,
        )
        self._ui.table_paper.show_rows(self._model)
        self._ui.table_paper.keep_widths(settings, "table_paper")
        self._ui.table_paper.chosen.connect(self._entry_clicked)
        self._ui.table_paper.selection_changed.connect(self._row_chosen)
        self._ui.button_print.clicked.connect(self._print_clicked)
        self._ui.button_entry.clicked.connect(self._entry_clicked)
        self._ui.button_workshops.clicked.connect(self.workshops_wanted)
        journey.follow(self._journey_changed)

    def leave(self) -> bool:
        """Close the window that papers are typed in, if it is open; False when the typist stays in it."""
        return self._window is None or self._window.close()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()

    @Slot()
    def _journey_changed(self) -> None:
        self._show_rows()
        if self.isVisible():
            self._look()

    @Slot()
    def _look(self) -> None:
        shown = [w.id for w in self._workshops() if w.state is WorkshopState.OPEN]
        if not shown:
            return

        def look(store: "Store") -> "Mapping[UUID, int | None]":
            from kulturverktyg.collect.workshop import waiting

            return {workshop_id: waiting(store, workshop_id) for workshop_id in shown}

        self._journey.look(look, self._looked)

    @Slot(object)
    def _looked(self, waiting: "Mapping[UUID, int | None]") -> None:
        self._waiting = waiting
        self._show_rows()
        if self._window is not None and self._typed_in is not None:
            self._window.show_waiting(waiting.get(self._typed_in))

    def _show_rows(self) -> None:
        workshops = self._workshops()
        k = self._journey.view.k if self._journey.is_open else 0
        self._model.set_rows([PaperRow(w, self._waiting.get(w.id), k) for w in workshops])
        self._ui.stack.setCurrentWidget(self._ui.page_list if workshops else self._ui.page_empty)
        if workshops and self._chosen() is None:
            first_open = next((w for w in workshops if w.state is WorkshopState.OPEN), workshops[0])
            self._ui.table_paper.choose_key(first_open.id)
        self._row_chosen()

    @Slot()
    def _row_chosen(self) -> None:
        row = self._chosen()
        languages = row.languages if row is not None else ()
        combo = self._ui.combo_language
        if [combo.itemData(place) for place in range(combo.count())] != list(languages):
            combo.clear()
            for code in languages:
                name = language_name(code)
                combo.addItem(f"{name[:1].upper()}{name[1:]}", code)
        is_open = row is not None and row.state is WorkshopState.OPEN
        self._ui.button_print.setEnabled(row is not None)
        self._ui.button_entry.setEnabled(is_open and self._window is None and not self._opening)
        set_role(self._ui.button_entry, "primary" if is_open else "")

    @Slot()
    def _print_clicked(self) -> None:
        row = self._chosen()
        if row is None:
            return
        language, large = str(self._ui.combo_language.currentData()), self._ui.check_large.isChecked()
        chosen = self._dialogs.save_file("Spara pappersenkäten", _file_name(row.name, language, large=large), _PDF)
        if chosen is None:
            return
        path = with_ending(chosen, ".pdf")
        self._banner.clear()
        self._ui.button_print.setEnabled(False)
        task = self._journey.look(lambda store: _print(store, row.id, language, path, large=large), self._printed)
        task.ended.connect(self._row_chosen)

    @Slot(object)
    def _printed(self, path: Path) -> None:
        self._banner.offer(f"Pappersenkäten är sparad som {path.name}.")
        self._dialogs.show_folder(path.parent)

    @Slot()
    def _entry_clicked(self) -> None:
        row = self._chosen()
        if row is None or not self._ui.button_entry.isEnabled():
            return
        self._banner.clear()
        self._ui.button_entry.setEnabled(False)
        task = self._journey.look(lambda store: _what_follows(store, row), self._followed)
        task.ended.connect(self._row_chosen)

    @Slot(object)
    def _followed(self, found: "tuple[WorkshopView, FirstPaper]") -> None:
        """Open the box for papers, when nobody minds what follows from it."""
        workshop, first = found
        if first.changes_anything and not self._dialogs.confirm(
            "Börja skriva in papper", _first_words(workshop.name, first), "Börja skriva in"
        ):
            return
        self._typed_in = workshop.id
        self._opening = True
        task = self._journey.change(lambda store: _open_box(store, workshop.id), self._box_opened)
        task.ended.connect(self._opening_ended)

    @Slot()
    def _opening_ended(self) -> None:
        self._opening = False
        self._row_chosen()

    @Slot(object)
    def _box_opened(self, opened: "Changed[tuple[KioskPackage, BallotBox]]") -> None:
        from kulturverktyg.gui.paper.entry_window import EntryWindow

        package, self._box = opened.value
        self._banner.clear()
        self._window = EntryWindow(package, self._box.drop, self._runner, self._dialogs, self._appearance, self)
        self._window.saved.connect(self._look)
        self._window.closed.connect(self._entry_closed)
        self._window.show()
        self._look()

    @Slot()
    def _entry_closed(self) -> None:
        """Let go of the box once all that was typed is in it."""
        window, box = self._window, self._box
        self._window = self._box = self._typed_in = None
        if window is None or box is None:
            return
        count = window.entry.count
        window.deleteLater()
        self._runner.run(lambda _progress: box.close())
        if count:
            said = "1 papper är inskrivet" if count == 1 else f"{count} papper är inskrivna"
            self._banner.offer(f"{said}. De räknas in när workshoppen stängs på sidan Kiosk.")
        self._row_chosen()
        self._ui.table_paper.setFocus()

    def _chosen(self) -> WorkshopView | None:
        row = self._ui.table_paper.current_row()
        return row.view if isinstance(row, PaperRow) else None

    def _workshops(self) -> tuple[WorkshopView, ...]:
        if not self._journey.is_open:
            return ()
        round_ = round_shown(self._journey.view)
        return tuple(w for w in self._journey.view.workshops if round_ is not None and w.round_id == round_.id)


def _print(store: "Store", workshop_id: "UUID", language: str, path: Path, *, large: bool) -> Path:
    """Typeset the survey and save it whole; for the worker."""
    from kulturverktyg.printing.of_workshop import save_paper

    save_paper(store, workshop_id, language, path, large=large)
    return path


def _what_follows(store: "Store", workshop: WorkshopView) -> "tuple[WorkshopView, FirstPaper]":
    """What follows from the first paper; for the worker."""
    from kulturverktyg.collect.paper_begin import first_paper

    return workshop, first_paper(store, workshop.id)


def _first_words(workshop: str, first: "FirstPaper") -> str:
    said = []
    if first.locks_survey:
        said.append("Enkäten låses: frågorna kan inte ändras mer i den här omgången.")
    if first.bars_codes:
        said.append(
            f"”{workshop}” blir en workshop utan koder. Ska kiosken fråga efter koder, så gör dem först, på sidan "
            "Workshoppar."
        )
    return "\n\n".join(said)


def _open_box(store: "Store", workshop_id: "UUID") -> "tuple[KioskPackage, BallotBox]":
    """The package and the box that papers go into; for the worker."""
    from kulturverktyg.collect.ballot_box import BallotBox
    from kulturverktyg.collect.package import read_package
    from kulturverktyg.collect.workshop import make_paper

    files = make_paper(store, workshop_id)
    package = read_package(files.package)
    return package, BallotBox.open(files.box, package)


def _file_name(workshop: str, language: str, *, large: bool) -> str:
    return f"Pappersenkät {fit_for_files(workshop)} {language_name(language)}{' stor text' if large else ''}.pdf"


def _state(row: PaperRow) -> str:
    return "Stängd" if row.view.state is WorkshopState.CLOSED else "Öppen"


def _waiting_words(row: PaperRow) -> str:
    if row.view.state is WorkshopState.CLOSED:
        return "räknade"
    return f"färre än {row.k} svar" if row.waiting is None else f"{row.waiting} svar"


def _waiting_number(row: PaperRow) -> float | None:
    return row.waiting
