"""The card about the round on the page Kiosk: how many have answered, the end of it, and the next one."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kulturverktyg.gui.desk.next_step import round_shown
from kulturverktyg.gui.desk.open_journey import Changed, OpenJourney
from kulturverktyg.gui.desk.round_starter import RoundStarter
from kulturverktyg.gui.desk.workshop_rows import Situation, WorkshopRow, look_at
from kulturverktyg.gui.forms.ui_kiosk_page import Ui_KioskPage
from kulturverktyg.gui.widgets.announce import set_role
from kulturverktyg.gui.widgets.banner import Banner
from kulturverktyg.gui.widgets.dialogs import Dialogs
from kulturverktyg.model.kinds import RoundState, WorkshopState
from kulturverktyg.prepare.views import RoundView

if TYPE_CHECKING:
    from kulturverktyg.store.store import Store

_RESULTS = "Nu finns resultaten."
_TOO_FEW = "För få svarade för att något ska kunna visas. Ni kan mäta igen i en ny omgång."


class RoundCard(QObject):
    """``looked`` comes with a `Situation` that was seen just before the round is closed."""

    looked = Signal(object)

    def __init__(
        self, ui: Ui_KioskPage, journey: OpenJourney, dialogs: Dialogs, banner: Banner, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._ui = ui
        self._journey = journey
        self._dialogs = dialogs
        self._banner = banner
        self._rows: Sequence[WorkshopRow] = ()
        self._situation = Situation()
        ui.button_close_round.clicked.connect(self._close_clicked)
        starter = RoundStarter(journey, dialogs, banner, self)
        starter.started.connect(self._started)
        ui.button_new_round.clicked.connect(starter.begin)
        ui.button_client_round.clicked.connect(starter.begin_with_clients)

    def show_round(self, situation: Situation, rows: Sequence[WorkshopRow]) -> None:
        """Show the open round, or the last one, with what goes on in it and its workshops."""
        self._situation, self._rows = situation, rows
        round_ = round_shown(self._journey.view)
        self._ui.card_round.setVisible(round_ is not None)
        if round_ is None:
            return
        is_open = round_.state is RoundState.OPEN
        self._ui.label_round.setText(round_.name)
        self._ui.label_round_state.setText(
            f"Öppen för svar, {self._count('hittills')}. Resultaten kommer när omgången är stängd."
            if is_open
            else "Stängd. Resultaten finns under Förstå. När det är dags att mäta igen börjar en ny omgång här."
        )
        self._ui.button_close_round.setVisible(is_open)
        for button in (self._ui.button_new_round, self._ui.button_client_round):
            button.setVisible(not is_open)
        self._ui.button_workshops.setVisible(is_open)
        any_open = any(row.view.state is WorkshopState.OPEN for row in rows)
        set_role(self._ui.button_close_round, "" if any_open or not rows else "primary")

    def _count(self, when: str) -> str:
        answers = self._situation.answers
        return f"färre än {self._journey.view.k} svar {when}" if answers is None else f"{answers} svar {when}"

    @Slot()
    def _close_clicked(self) -> None:
        view = self._journey.view
        round_ = round_shown(view)
        if round_ is not None:
            self._journey.look(lambda store: look_at(store, view, round_.id), self._ask_to_close)

    @Slot(object)
    def _ask_to_close(self, situation: Situation) -> None:
        self.looked.emit(situation)
        round_ = round_shown(self._journey.view) if self._journey.is_open else None
        if round_ is None:
            return
        running = [row.view.name for row in self._rows if row.now and row.now.running]
        if running:
            self._banner.warn(
                f"Kiosken är öppen i ”{running[0]}”, så omgången kan inte stängas. Lämna kiosken med PIN-koden först."
            )
            return
        if not self._dialogs.confirm("Stäng omgången", self._before_closing(round_), "Stäng omgången"):
            return
        self._ui.button_close_round.setEnabled(False)

        def close(store: "Store") -> bool:
            from kulturverktyg.collect.workshop import answers_so_far, close_round

            close_round(store, round_.id)
            return answers_so_far(store, round_.id) is not None

        task = self._journey.change(close, self._closed)
        task.ended.connect(self._close_ended)

    def _before_closing(self, round_: RoundView) -> str:
        answers, k = self._situation.answers, self._journey.view.k
        count = f"färre än {k} svar, för få för att visas" if answers is None else f"{answers} svar"
        still_open = sum(row.view.state is WorkshopState.OPEN for row in self._rows)
        workshops = {
            0: "Alla workshoppar är stängda.",
            1: "1 workshop är fortfarande öppen och stängs också.",
        }.get(still_open, f"{still_open} workshoppar är fortfarande öppna och stängs också.")
        return (
            f"”{round_.name}” har {count}. {workshops}\n\nNär omgången stängs töms alla urnor och resultaten kommer "
            "fram. Ingen kan svara efter det, urnor från andra datorer kan inte räknas in, och omgången kan inte "
            "öppnas igen."
        )

    @Slot(object)
    def _closed(self, changed: Changed[bool]) -> None:
        self._ui.table_workshops.setFocus()
        self._banner.offer(f"Omgången är stängd. {_RESULTS if changed.value else _TOO_FEW}")

    @Slot()
    def _close_ended(self) -> None:
        self._ui.button_close_round.setEnabled(True)

    @Slot()
    def _started(self) -> None:
        self._ui.button_workshops.setFocus()
