"""Flera datorer: kiosk packages out, boxes back, and the receipts that let them be destroyed over there."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Signal, Slot
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QWidget

from kulturverktyg.gui.desk.laptop_rows import (
    Heard,
    LaptopRow,
    closed_words,
    count_words,
    look_at,
    outcome_words,
    receipt_words,
    rows,
    set_aside_words,
)
from kulturverktyg.gui.desk.next_step import round_shown
from kulturverktyg.gui.desk.open_journey import Changed, OpenJourney
from kulturverktyg.gui.forms.ui_laptops_page import Ui_LaptopsPage
from kulturverktyg.gui.models.rows import Column, RowsModel
from kulturverktyg.gui.widgets.announce import announce, set_role
from kulturverktyg.gui.widgets.banner import Banner
from kulturverktyg.gui.widgets.dialogs import Dialogs
from kulturverktyg.model.kinds import KioskMode
from kulturverktyg.prepare.views import WorkshopView

if TYPE_CHECKING:
    from uuid import UUID

    from kulturverktyg.collect.merging import Received, Refused
    from kulturverktyg.store.store import Store

_MODES = (("Enkäten", KioskMode.SURVEY), ("Idéer", KioskMode.IDEAS))


class LaptopsPage(QWidget):
    """Shows what is known of the laptops of one workshop at a time, of the open round or the last one."""

    workshops_wanted = Signal()

    def __init__(
        self, journey: OpenJourney, dialogs: Dialogs, banner: Banner, settings: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._journey = journey
        self._dialogs = dialogs
        self._banner = banner
        self._receipts: dict[UUID, str] = {}
        self._heard: Heard | None = None
        self._just_read_in: UUID | None = None
        self._ui = Ui_LaptopsPage()
        self._ui.setupUi(self)
        self._model: RowsModel[LaptopRow] = RowsModel(
            (
                Column("Dator", lambda row: row.laptop, wide=True),
                Column("Har kommit in", count_words, number=lambda row: row.count),
                Column("Kvittonummer", receipt_words, widest=320),
            ),
            key=lambda row: row.box_id,
            parent=self,
        )
        ui = self._ui
        ui.combo_mode.addItems([words for words, _ in _MODES])
        ui.table_laptops.show_rows(self._model)
        ui.table_laptops.keep_widths(settings, "table_laptops")
        ui.table_laptops.selection_changed.connect(self._enable_buttons)
        ui.table_laptops.chosen.connect(self._copy_clicked)
        ui.combo_workshop.currentIndexChanged.connect(self._workshop_chosen)
        ui.button_package.clicked.connect(self._package_clicked)
        ui.button_merge.clicked.connect(self._merge_clicked)
        ui.button_copy.clicked.connect(self._copy_clicked)
        ui.button_receipt.clicked.connect(self._receipt_clicked)
        ui.button_workshops.clicked.connect(self.workshops_wanted)
        journey.follow(self._journey_changed)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()

    @Slot()
    def _journey_changed(self) -> None:
        self._list_workshops()
        if self.isVisible():
            self._look()

    def _list_workshops(self) -> None:
        """The workshops of the round, with the same one chosen as before."""
        chosen, combo = self._ui.combo_workshop.currentData(), self._ui.combo_workshop
        shown = self._workshops()
        combo.blockSignals(True)
        combo.clear()
        for workshop in shown:
            combo.addItem(workshop.name, workshop.id)
        combo.setCurrentIndex(max(0, next((at for at, one in enumerate(shown) if one.id == chosen), 0)))
        combo.blockSignals(False)
        self._ui.stack.setCurrentWidget(self._ui.page_list if shown else self._ui.page_empty)
        self._show_heard()

    @Slot()
    def _workshop_chosen(self) -> None:
        self._show_heard()
        self._look()

    def _look(self) -> None:
        workshop = self._workshop()
        if workshop is not None:
            self._journey.look(lambda store: look_at(store, workshop.id), self._take_heard)

    @Slot(object)
    def _take_heard(self, heard: Heard) -> None:
        self._heard = heard
        self._show_heard()
        if self._just_read_in is not None and self._ui.table_laptops.choose_key(self._just_read_in):
            self._just_read_in = None

    def _show_heard(self) -> None:
        workshop, heard = self._workshop(), self._heard
        if workshop is None:
            return
        if heard is None or heard.workshop_id != workshop.id:
            heard = Heard(workshop.id, (), 0, has_pin=False)
        ui, view = self._ui, self._journey.view
        self._model.set_rows(rows(heard, view.k, self._receipts))
        ui.stack_laptops.setCurrentWidget(ui.page_laptops if heard.laptops else ui.page_none)
        if heard.laptops and ui.table_laptops.current_row() is None:
            ui.table_laptops.choose_key(heard.laptops[0].box_id)
        ui.label_set_aside.setText(set_aside_words(heard.set_aside))
        self._show_what_can_be_done(closed_words(view, workshop), any_laptops=bool(heard.laptops))
        self._enable_buttons()

    def _show_what_can_be_done(self, closed: str, *, any_laptops: bool) -> None:
        ui = self._ui
        ui.steps.setVisible(not closed)
        ui.label_closed.setText(closed)
        ui.label_closed.setVisible(bool(closed))
        ui.button_package.setEnabled(not closed)
        first = ui.button_package if not closed and not any_laptops else ui.button_merge
        for button in (ui.button_package, ui.button_merge):
            set_role(button, "primary" if button is first else "")

    @Slot()
    def _enable_buttons(self) -> None:
        row = self._chosen()
        for button in (self._ui.button_copy, self._ui.button_receipt):
            button.setEnabled(row is not None and row.receipt is not None)

    @Slot()
    def _package_clicked(self) -> None:
        workshop, heard = self._workshop(), self._heard
        if workshop is None or heard is None or heard.workshop_id != workshop.id:
            return
        from kulturverktyg.collect.packaging import SUFFIX, carried_name

        pin = None if heard.has_pin else self._dialogs.new_pin()
        if pin is None and not heard.has_pin:
            return
        mode = _MODES[self._ui.combo_mode.currentIndex()][1]
        to = self._dialogs.save_file("Spara kioskpaketet", carried_name(workshop.name, mode), f"Kioskpaket (*{SUFFIX})")
        if to is None:
            return
        file = to if to.suffix == SUFFIX else to.with_name(to.name + SUFFIX)

        def save(store: "Store") -> Path:
            from kulturverktyg.collect.workshop import save_package

            return save_package(store, workshop.id, file, pin, mode)

        self._journey.change(save, self._package_saved)

    @Slot(object)
    def _package_saved(self, changed: Changed[Path]) -> None:
        self._banner.offer(f"Kioskpaketet är sparat som {changed.value.name}. Öppna det på varje kioskdator.")

    @Slot()
    def _merge_clicked(self) -> None:
        from kulturverktyg.collect.transport import SUFFIX

        files = self._dialogs.open_files("Läs in urnor", f"Urnor (*{SUFFIX})")
        if not files:
            return

        def read_in(store: "Store") -> "tuple[Received | Refused, ...]":
            from kulturverktyg.collect.merging import merge

            return merge(store, files)

        self._ui.button_merge.setEnabled(False)
        self._journey.change(read_in, self._merged).ended.connect(self._merge_ended)

    @Slot(object)
    def _merged(self, changed: "Changed[tuple[Received | Refused, ...]]") -> None:
        from kulturverktyg.collect.merging import Received, Refused

        received = [outcome for outcome in changed.value if isinstance(outcome, Received)]
        refused = [outcome for outcome in changed.value if isinstance(outcome, Refused)]
        self._receipts |= {box.box_id: box.receipt for box in received}
        words = outcome_words(received, refused)
        if refused:
            self._banner.warn(words)
        else:
            self._banner.offer(words)
        self._show_workshop_of(received)
        self._just_read_in = received[0].box_id if received else None
        self._look()

    def _show_workshop_of(self, received: "list[Received]") -> None:
        """Let the boxes that came be seen, also when they are another workshop's than the chosen one."""
        shown, came = [workshop.id for workshop in self._workshops()], {box.workshop_id for box in received}
        if received and self._ui.combo_workshop.currentData() not in came and received[0].workshop_id in shown:
            self._ui.combo_workshop.setCurrentIndex(shown.index(received[0].workshop_id))

    @Slot()
    def _merge_ended(self) -> None:
        self._ui.button_merge.setEnabled(True)
        self._ui.button_merge.setFocus()

    @Slot()
    def _copy_clicked(self) -> None:
        row = self._chosen()
        if row is not None and row.receipt is not None:
            QGuiApplication.clipboard().setText(receipt_words(row))
            announce(self, "Kvittonumret är kopierat.")

    @Slot()
    def _receipt_clicked(self) -> None:
        row = self._chosen()
        if row is None or row.receipt is None:
            return
        from kulturverktyg.collect.receipts import SUFFIX, receipt_name, write_receipt

        to = self._dialogs.save_file("Spara kvittot", receipt_name(row.laptop), f"Kvitto (*{SUFFIX})")
        if to is None:
            return
        file, box_id, number = to if to.suffix == SUFFIX else to.with_name(to.name + SUFFIX), row.box_id, row.receipt

        def save(_store: "Store") -> Path:
            write_receipt(file, box_id, number)
            return file

        self._journey.look(save, self._receipt_saved)

    @Slot(object)
    def _receipt_saved(self, file: Path) -> None:
        self._banner.offer(f"Kvittot är sparat som {file.name}. Öppna det på kioskdatorn.")

    def _chosen(self) -> LaptopRow | None:
        row = self._ui.table_laptops.current_row()
        return row if isinstance(row, LaptopRow) else None

    def _workshop(self) -> WorkshopView | None:
        chosen = self._ui.combo_workshop.currentData()
        return next((workshop for workshop in self._workshops() if workshop.id == chosen), None)

    def _workshops(self) -> list[WorkshopView]:
        if not self._journey.is_open:
            return []
        round_ = round_shown(self._journey.view)
        return [w for w in self._journey.view.workshops if round_ is not None and w.round_id == round_.id]
