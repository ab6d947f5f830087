"""Kiosk: where people answer one after another; the way to it and to the end of the round."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from kulturverktyg.gui.desk.next_step import round_shown
from kulturverktyg.gui.desk.open_journey import Changed, OpenJourney
from kulturverktyg.gui.desk.round_card import RoundCard
from kulturverktyg.gui.desk.services import DeskServices
from kulturverktyg.gui.desk.workshop_rows import (
    Situation,
    WorkshopRow,
    languages_words,
    look_at,
    pin_words,
    set_aside_words,
    sheets_number,
    sheets_words,
    state,
    waiting_number,
    waiting_words,
)
from kulturverktyg.gui.forms.ui_kiosk_page import Ui_KioskPage
from kulturverktyg.gui.models.rows import Column, RowsModel
from kulturverktyg.gui.tasks import Clock
from kulturverktyg.gui.widgets.announce import set_role
from kulturverktyg.gui.widgets.banner import Banner
from kulturverktyg.gui.widgets.dialogs import Dialogs
from kulturverktyg.model.kinds import KioskMode, WorkshopState
from kulturverktyg.prepare.views import RoundView

if TYPE_CHECKING:
    from kulturverktyg.store.store import Store

_KIOSK_OPENS = "Kiosken öppnas i ett eget fönster. Den lämnas med Ctrl+Skift+Q och PIN-koden."
_LOCKS = (
    "När kiosken öppnas låses enkäten: frågorna kan inte ändras mer i den här omgången, och svar i kiosken räknas.\n\n"
    "Vill du bara prova, så gör det på sidan Enkät, under Mer: Prova i helskärm."
)


class KioskPage(QWidget):
    """Shows the workshops of the open round, or of the last one; ``looked`` comes when it knows more of them."""

    looked = Signal()
    workshops_wanted = Signal()

    def __init__(
        self,
        journey: OpenJourney,
        services: DeskServices,
        dialogs: Dialogs,
        banner: Banner,
        settings: QSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._journey = journey
        self._services = services
        self._dialogs = dialogs
        self._banner = banner
        self._situation = Situation()
        self._looking = False
        self._ui = Ui_KioskPage()
        self._ui.setupUi(self)
        self._model: RowsModel[WorkshopRow] = RowsModel(
            (
                Column("Workshop", lambda row: row.view.name, wide=True),
                Column("Läge", state),
                Column("Väntar i urnan", waiting_words, number=waiting_number),
                Column("Idéer", sheets_words, number=sheets_number),
                Column("Språk", languages_words),
                Column("PIN-kod", pin_words),
            ),
            key=lambda row: row.view.id,
            parent=self,
        )
        self._ui.table_workshops.show_rows(self._model)
        self._ui.table_workshops.keep_widths(settings, "table_workshops")
        self._round_card = RoundCard(self._ui, journey, dialogs, banner, self)
        self._round_card.looked.connect(self._looked)
        self._clock = Clock(self)
        self._clock.ticked.connect(self._look)
        self._ui.button_workshops.clicked.connect(self.workshops_wanted)
        self._ui.button_kiosk.clicked.connect(self._kiosk_clicked)
        self._ui.button_ideas.clicked.connect(self._ideas_clicked)
        self._ui.button_times.clicked.connect(self._times_clicked)
        self._ui.table_workshops.chosen.connect(self._kiosk_clicked)
        self._ui.button_pin.clicked.connect(self._pin_clicked)
        self._ui.button_close.clicked.connect(self._close_clicked)
        self._ui.table_workshops.selection_changed.connect(self._enable_buttons)
        journey.follow(self._journey_changed)

    @property
    def kiosk_open(self) -> bool:
        """Whether a kiosk was open at the last look."""
        return any(now.running for now in self._situation.workshops.values())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()
        self._clock.start(self._services.look_every)

    def hideEvent(self, event: QHideEvent) -> None:
        self._clock.stop()
        super().hideEvent(event)

    @Slot()
    def _journey_changed(self) -> None:
        if not self._is_of_this_round(self._situation):
            self._situation = Situation()
        self._show_rows()
        if self.isVisible():
            self._look()

    @Slot()
    def _look(self) -> None:
        round_ = self._round()
        if round_ is None or self._looking:
            return
        self._looking = True
        view = self._journey.view
        task = self._journey.look(lambda store: look_at(store, view, round_.id), self._looked)
        task.ended.connect(self._look_ended)

    @Slot()
    def _look_ended(self) -> None:
        self._looking = False

    @Slot(object)
    def _looked(self, situation: Situation) -> None:
        if not self._is_of_this_round(situation):
            return
        if situation != self._situation:
            self._show_situation(situation)
        self.looked.emit()

    def _show_situation(self, situation: Situation) -> None:
        was_open, self._situation = self.kiosk_open, situation
        if was_open and not self.kiosk_open and self._banner.text == _KIOSK_OPENS:
            self._banner.clear()
        self._show_rows()

    def _show_rows(self) -> None:
        round_, view = self._round(), self._journey.view
        shown = [w for w in view.workshops if round_ is not None and w.round_id == round_.id]
        self._model.set_rows([WorkshopRow(w, self._situation.workshops.get(w.id), view.k) for w in shown])
        self._ui.stack.setCurrentWidget(self._ui.page_list if shown else self._ui.page_empty)
        if shown and self._chosen() is None:
            first_open = next((w for w in shown if w.state is WorkshopState.OPEN), shown[0])
            self._ui.table_workshops.choose_key(first_open.id)
        self._round_card.show_round(self._situation, self._model.rows)
        self._enable_buttons()

    @Slot()
    def _enable_buttons(self) -> None:
        row = self._chosen()
        is_open = row is not None and row.view.state is WorkshopState.OPEN
        idle = is_open and not (row is not None and row.now and row.now.running)
        ui = self._ui
        for button in (ui.button_kiosk, ui.button_ideas, ui.button_pin, ui.button_times, ui.button_close):
            button.setEnabled(idle)
        aside = set_aside_words(self._situation.set_aside.get(row.view.id, 0) if row is not None else 0)
        ui.label_set_aside.setText(aside)
        ui.label_set_aside.setVisible(bool(aside))
        chosen_pin = row is not None and row.now is not None and row.now.has_pin
        self._ui.button_pin.setText("&Byt PIN-kod" if chosen_pin else "&Välj PIN-kod")
        any_open = any(r.view.state is WorkshopState.OPEN for r in self._model.rows)
        set_role(self._ui.button_kiosk, "primary" if any_open else "")

    @Slot()
    def _pin_clicked(self) -> None:
        row = self._chosen()
        pin = self._dialogs.new_pin() if row is not None else None
        if row is None or pin is None:
            return
        workshop_id = row.view.id

        def choose(store: "Store") -> None:
            from kulturverktyg.collect.workshop import choose_pin

            choose_pin(store, workshop_id, pin)

        self._journey.change(choose, self._pin_chosen)

    @Slot(object)
    def _pin_chosen(self) -> None:
        self._banner.offer("PIN-koden är vald. Skriv ned den: den behövs för att lämna kiosken.")
        self._look()

    @Slot()
    def _times_clicked(self) -> None:
        row = self._chosen()
        times = self._dialogs.waiting_times(*row.now.times) if row is not None and row.now is not None else None
        if row is None or times is None:
            return
        workshop_id, (idle, countdown) = row.view.id, times

        def choose(store: "Store") -> None:
            from kulturverktyg.prepare.workshops import set_waiting_times

            set_waiting_times(store, workshop_id, idle, countdown)

        self._journey.look(choose, self._look)

    @Slot()
    def _kiosk_clicked(self) -> None:
        self._open_kiosk(KioskMode.SURVEY)

    @Slot()
    def _ideas_clicked(self) -> None:
        self._open_kiosk(KioskMode.IDEAS)

    def _open_kiosk(self, mode: KioskMode) -> None:
        row = self._chosen()
        if row is None or not self._ui.button_kiosk.isEnabled():
            return
        if not self._situation.survey_in_use and not self._dialogs.confirm("Enkäten låses", _LOCKS, "Öppna kiosken"):
            return
        pin = None
        if row.now is not None and not row.now.has_pin:
            pin = self._dialogs.new_pin()
            if pin is None:
                return
        workshop_id, start = row.view.id, self._services.start_kiosk
        for button in (self._ui.button_kiosk, self._ui.button_ideas):
            button.setEnabled(False)

        def open_kiosk(store: "Store") -> None:
            from kulturverktyg.collect.workshop import make_kiosk

            start(make_kiosk(store, workshop_id, pin, mode).package)

        task = self._journey.change(open_kiosk, self._kiosk_started)
        task.ended.connect(self._look)

    @Slot(object)
    def _kiosk_started(self) -> None:
        self._ui.table_workshops.setFocus()
        self._banner.offer(_KIOSK_OPENS)

    @Slot()
    def _close_clicked(self) -> None:
        row = self._chosen()
        if row is None:
            return
        workshop = row.view
        if not self._dialogs.confirm(
            "Stäng workshoppen",
            f"När ”{workshop.name}” stängs töms urnan: svaren räknas in i omgången i blandad ordning, och urnan "
            "förstörs. Workshoppen kan inte öppnas igen.",
            "Stäng workshoppen",
        ):
            return

        def close(store: "Store") -> int | None:
            from kulturverktyg.collect.workshop import close_workshop, waiting

            count = waiting(store, workshop.id)
            close_workshop(store, workshop.id)
            return count

        self._journey.change(close, self._workshop_closed)

    @Slot(object)
    def _workshop_closed(self, changed: Changed[int | None]) -> None:
        count = changed.value
        self._banner.offer("Svaren är inräknade." if count is None else f"{count} svar räknades in.")
        self._ui.table_workshops.setFocus()

    def _chosen(self) -> WorkshopRow | None:
        row = self._ui.table_workshops.current_row()
        return row if isinstance(row, WorkshopRow) else None

    def _is_of_this_round(self, situation: Situation) -> bool:
        round_ = self._round()
        return round_ is not None and round_.id == situation.round_id

    def _round(self) -> RoundView | None:
        if not self._journey.is_open:
            return None
        return round_shown(self._journey.view)
