"""Koder: slips that each let one person in, made once and printed once."""

from dataclasses import dataclass
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QTabWidget, QWidget

from kulturverktyg.errors import KnownError
from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.gui.desk.workshops.editing import PlanEditing
from kulturverktyg.gui.desk.workshops.run_sheet import fit_for_files
from kulturverktyg.gui.forms.ui_codes_part import Ui_CodesPart
from kulturverktyg.gui.tasks import Progress, Task
from kulturverktyg.gui.widgets.banner import Banner
from kulturverktyg.gui.widgets.dialogs import Dialogs
from kulturverktyg.model.kinds import WorkshopState
from kulturverktyg.prepare.views import WorkshopView

if TYPE_CHECKING:
    from kulturverktyg.store.store import Store

_SPARE = 0.1
_USUAL = 30
_EXPLAINED = (
    "En kod släpper in en person, en gång, också när kiosken står på flera datorer. Ingenting kopplar en kod till ett "
    "svar. Utan koder släpper kiosken in alla."
)


@dataclass(frozen=True)
class _Known:
    """How many codes a workshop has, how many of them are used, None while untold, and why it can have no more."""

    workshop: UUID | None = None
    made: int = 0
    used: int | None = None
    refused: str = ""


class CodesPart(QWidget):
    """A tab about the codes of the workshop whose plan is open: how many, and never which."""

    def __init__(
        self, tabs: QTabWidget, editing: PlanEditing, journey: OpenJourney, dialogs: Dialogs, banner: Banner
    ) -> None:
        super().__init__(tabs)
        self._editing = editing
        self._journey = journey
        self._dialogs = dialogs
        self._banner = banner
        self._known = _Known()
        self._task: Task | None = None
        self._ui = Ui_CodesPart()
        self._ui.setupUi(self)
        self._ui.label_codes_explained.setText(_EXPLAINED)
        tabs.addTab(self, "Kod&er")
        self._ui.spin_codes.refused.connect(editing.refused)
        self._ui.button_make_codes.clicked.connect(self._make_clicked)
        self._ui.button_stop_codes.clicked.connect(self._stop_clicked)
        self._ui.button_cancel_codes.clicked.connect(self._cancel_clicked)
        editing.opened.connect(self._opened)
        editing.changed.connect(self._suggest)
        self._set_busy(False)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()

    @Slot()
    def _opened(self) -> None:
        if self._known.workshop != self._editing.workshop:
            self._known = _Known()
        self._suggest()
        self._look()

    @Slot()
    def _suggest(self) -> None:
        """As many as are expected, and some to spare."""
        self._show()
        if self._task is None and self._editing.workshop is not None:
            people = self._editing.plan.people
            self._ui.spin_codes.setValue(ceil(people * (1 + _SPARE)) if people else _USUAL)

    @Slot()
    def _look(self) -> None:
        workshop = self._editing.workshop
        if workshop is None or not self._journey.is_open:
            return

        def look(store: "Store") -> _Known:
            from kulturverktyg.collect.workshop_codes import count_codes, count_used, why_no_codes

            made, used = count_codes(store, workshop), count_used(store, workshop)
            return _Known(workshop, made, used, why_no_codes(store, workshop))

        self._journey.look(look, self._looked)

    @Slot(object)
    def _looked(self, known: _Known) -> None:
        if known.workshop == self._editing.workshop:
            self._known = known
            self._show()

    def _show(self) -> None:
        known, workshop = self._known, self._workshop()
        is_open = workshop is not None and workshop.state is WorkshopState.OPEN
        can_make = is_open and not known.refused and self._task is None
        expected = self._editing.plan.people if self._editing.workshop is not None else 0
        words = (code_words(known.made, known.used), lacking_words(known.made, expected))
        self._ui.label_codes.setText(" ".join(filter(None, words)))
        self._ui.button_make_codes.setEnabled(can_make)
        self._ui.spin_codes.setEnabled(can_make)
        self._ui.button_stop_codes.setVisible(known.made > 0)
        self._ui.button_stop_codes.setEnabled(is_open and self._task is None)
        self._ui.label_codes_refused.setText(known.refused)
        self._ui.label_codes_refused.setVisible(bool(known.refused))
        self._ui.label_codes_warning.setVisible(not known.refused)

    @Slot()
    def _make_clicked(self) -> None:
        workshop = self._workshop()
        if workshop is None:
            return
        name = f"Koder {fit_for_files(workshop.name)}.pdf"
        path = self._dialogs.save_file("Spara lapparna med koder", name, "PDF (*.pdf)")
        if path is None:
            return
        count, journey, chosen = self._ui.spin_codes.value(), self._journey.view.name, _as_pdf(path)

        def make(store: "Store", progress: Progress) -> tuple[int, Path]:
            from kulturverktyg.printing.of_workshop import save_codes

            def tell(fraction: float, words: str) -> None:
                if progress.cancelled:
                    raise KnownError("Avbrutet. Inga koder är gjorda.")
                progress.report(fraction, words)

            save_codes(store, workshop, journey, count, chosen, tell)
            return count, chosen

        self._task = self._journey.work(make, self._made, self._failed)
        self._task.progressed.connect(self._progressed)
        self._task.cancelled.connect(self._cancelled)
        self._task.ended.connect(self._ended)
        self._set_busy(True)
        self._ui.button_cancel_codes.setFocus()

    @Slot(float, str)
    def _progressed(self, fraction: float, text: str) -> None:
        self._ui.bar_codes.setValue(round(fraction * self._ui.bar_codes.maximum()))
        self._ui.label_codes_progress.setText(text)

    @Slot(object)
    def _made(self, made: tuple[int, Path]) -> None:
        count, path = made
        self._banner.offer(
            f"{count} {'kod är sparad' if count == 1 else 'koder är sparade'} i {path.name} och ingen annanstans. "
            "Skriv ut lapparna och ta sedan bort filen."
        )

    @Slot(object)
    def _failed(self, error: KnownError) -> None:
        self._banner.warn(str(error))

    @Slot()
    def _cancelled(self) -> None:
        self._banner.offer("Avbrutet. Inga koder är gjorda.")

    @Slot()
    def _ended(self) -> None:
        self._task = None
        waited_here = self._ui.button_cancel_codes.hasFocus()
        self._set_busy(False)
        self._show()
        if waited_here:
            self._ui.button_make_codes.setFocus()
        self._look()

    @Slot()
    def _cancel_clicked(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._ui.label_codes_progress.setText("Avbryter …")

    @Slot()
    def _stop_clicked(self) -> None:
        workshop = self._workshop()
        if workshop is None or not self._dialogs.confirm(
            "Ta bort koderna",
            f"Alla koder för ”{workshop.name}” slutar gälla, också de lappar som är utskrivna. Kiosken släpper sedan "
            "in alla.",
            "Ta bort koderna",
        ):
            return
        workshop_id = workshop.id

        def stop(store: "Store") -> None:
            from kulturverktyg.collect.workshop_codes import stop_using_codes

            stop_using_codes(store, workshop_id)

        self._journey.look(stop, self._look)

    def _set_busy(self, busy: bool) -> None:
        for widget in (self._ui.bar_codes, self._ui.label_codes_progress, self._ui.button_cancel_codes):
            widget.setVisible(busy)
        self._ui.bar_codes.setValue(0)
        self._ui.label_codes_progress.setText("")
        self._show()

    def _workshop(self) -> WorkshopView | None:
        if not self._journey.is_open:
            return None
        return next((w for w in self._journey.view.workshops if w.id == self._editing.workshop), None)


def code_words(made: int, used: int | None) -> str:
    """How many codes there are, and how many of them are used if that may be told."""
    if not made:
        return "Inga koder är gjorda."
    are_made = "1 kod är gjord." if made == 1 else f"{made} koder är gjorda."
    match used:
        case None:
            return are_made
        case 0:
            return f"{are_made} Ingen är använd."
        case 1:
            return f"{are_made} 1 är använd."
    return f"{are_made} {used} är använda."


def lacking_words(made: int, expected: int) -> str:
    """That more are expected than there are codes for; empty where codes suffice or none are used."""
    lacking = expected - made
    if not made or lacking <= 0:
        return ""
    return f"{expected} väntas, så {lacking} av dem har ingen kod. Gör fler, för utan kod går det inte att svara."


def _as_pdf(path: Path) -> Path:
    return path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf")
